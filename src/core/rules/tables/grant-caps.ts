import { serialOf } from '../../sheet/calendar';
import type { Cap } from '../grant-caps';

/** A cap of ours, and what it rests on. */
export interface BuiltInCap extends Cap {
  readonly source: string;
}

/**
 * Caps that hold where the workbook has no sheet “Định mức” of its own. They rest on transcriptions in law portals and the press, so
 * breaking them is a warning. Amounts in đồng for one person and time; the last day is inclusive.
 *
 * QĐ 4291/QĐ-TLĐ 1/3/2022 (luatvietnam.vn 186-35703): hardship by epidemic, offices from the level above grassroots up; replaced from
 * 1/10/2024 by QĐ 1411/QĐ-TLĐ, whose amounts are not known here. QĐ 3749/QĐ-TLĐ 15/12/2021 (amp.cand.com.vn i638412): persons with
 * Covid-19, ended on 1/3/2022 by QĐ 4292/QĐ-TLĐ. Tết 2026 of the national health union (nld.com.vn 251111122216252): up to 2 million
 * for special hardship.
 */
export const builtInCaps: readonly BuiltInCap[] = [
  ...['Tổng Liên đoàn', 'LĐLĐ tỉnh, thành phố'].map((giver) =>
    builtIn(giver, 'dịch bệnh; dịch Covid; Covid', 1_000_000, [2022, 3, 1], [2024, 9, 30], 'QĐ 4291/QĐ-TLĐ'),
  ),
  builtIn(
    'Công đoàn ngành, cấp trên trực tiếp cơ sở',
    'dịch bệnh; dịch Covid; Covid',
    500_000,
    [2022, 3, 1],
    [2024, 9, 30],
    'QĐ 4291/QĐ-TLĐ',
  ),
  builtIn(
    '',
    'thân nhân người tử vong; tử vong do dịch; tử vong do Covid',
    3_000_000,
    [2022, 3, 1],
    [2024, 9, 30],
    'QĐ 4291/QĐ-TLĐ',
  ),
  builtIn('', 'F0; Covid; nhiễm Covid', 3_000_000, [2021, 12, 15], [2022, 2, 28], 'QĐ 3749/QĐ-TLĐ'),
  builtIn('', 'tử vong; tử vong do Covid', 5_000_000, [2021, 12, 15], [2022, 2, 28], 'QĐ 3749/QĐ-TLĐ'),
  builtIn('Công đoàn Y tế Việt Nam', 'Tết', 2_000_000, [2025, 11, 1], [2026, 4, 30], 'Báo chí 11/2025'),
];

type Day = readonly [year: number, month: number, day: number];

function builtIn(
  giver: string,
  matter: string,
  amount: number,
  from: Day,
  to: Day,
  source: string,
): BuiltInCap {
  return {
    giver,
    matters: [matter],
    amount,
    first: serialOf(...from) ?? NaN,
    last: serialOf(...to) ?? NaN,
    source,
  };
}
