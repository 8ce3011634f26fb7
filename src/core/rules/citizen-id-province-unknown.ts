import { citizenIdKinds, type CitizenIdColumn } from '../recognition/values/citizen-id-column';
import { hasKnownProvince } from '../vietnamese/citizen-id';
import { defineRule } from './rule';

/**
 * The first three digits of a citizen id are no province's code.
 *
 * The 63 codes from before the mergers of 2025 stay in the numbers. A warning: people born abroad carry a country's code.
 * Source: vietjack.me, “mã 63 tỉnh thành trên căn cước công dân”; QĐ 19/2025/QĐ-TTg changed no number issued before.
 */
export const citizenIdProvinceUnknown = defineRule<{ citizenId: string; code: string }>({
  id: 'citizen-id-province-unknown',
  severity: 'warning',
  needs: ['citizenId'],
  title: { vi: 'Số căn cước có mã tỉnh lạ', en: 'Unknown province in a citizen id' },
  message: {
    vi: ({ citizenId, code }) =>
      `Số căn cước ${citizenId} bắt đầu bằng ${code}, không phải mã tỉnh nào: hãy đối chiếu giấy tờ (người sinh ở nước ngoài có mã nước).`,
    en: ({ citizenId, code }) =>
      `Citizen id ${citizenId} begins with ${code}, no province's code: compare with the card (people born abroad carry a country's code).`,
  },
  *check(table) {
    const ids = table.citizenIds();
    for (const record of ofUnknownProvince(ids)) {
      yield {
        cells: [table.place('citizenId', record)],
        value: table.value('citizenId', record),
        params: { citizenId: ids.text(record), code: ids.text(record).slice(0, 3) },
        record,
      };
    }
  },
});

/** 1 for each number of three digits that is a province's code. */
const isProvince = Uint8Array.from({ length: 1000 }, (_, code) =>
  hasKnownProvince(String(code).padStart(3, '0')) ? 1 : 0,
);

function ofUnknownProvince({ kinds, isCertain, numbers }: CitizenIdColumn): number[] {
  const records: number[] = [];
  for (let record = 0; record < kinds.length; record++) {
    const isWhole = kinds[record] === citizenIdKinds.valid || isCertain[record] === 1;
    if (isWhole && isProvince[Math.floor(numbers[record]! / 1e9)] === 0) records.push(record);
  }
  return records;
}
