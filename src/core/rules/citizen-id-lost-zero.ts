import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { bySharedCause } from './cells/by-shared-cause';
import { figure } from './amounts/figures';
import { defineRule } from './rule';

/**
 * A citizen id lost its leading zeros when the cell was kept as a number.
 *
 * The 12 digits are 3 of the place of birth registration, 1 of century and gender, 2 of the birth year, 6 random; every
 * place code in use begins with 0, so 11 digits (codes 010–096) lack one zero and 10 digits (001–008) lack two. Ten
 * digits may also be a social insurance number: the fix is certain only where birth year and gender agree with them. A column kept as
 * numbers throughout is one finding.
 * Source: Luật Căn cước 26/2023/QH15 and NĐ 70/2024/NĐ-CP; place codes of TT 07/2016/TT-BCA as widely transcribed.
 */
export const citizenIdLostZero = defineRule<{
  digits: string;
  restored: string;
  isCertain: boolean;
  cells: number;
}>({
  id: 'citizen-id-lost-zero',
  severity: 'error',
  needs: ['citizenId'],
  title: { vi: 'Số căn cước mất số 0 đầu', en: 'Citizen id without its leading zeros' },
  message: {
    vi: ({ digits, restored, isCertain, cells }) =>
      cells > 1
        ? `${figure(cells, 'vi')} số căn cước trong cột bị mất số 0 ở đầu (${digits} …): hãy đổi cả cột sang dạng chữ và thêm số 0 (${restored} …).`
        : isCertain
          ? `Số căn cước ${digits} bị mất số 0 ở đầu: sửa thành ${restored}.`
          : `Số ${digits} chỉ có ${digits.length} chữ số, có thể là số căn cước ${restored} bị mất số 0 ở đầu: hãy đối chiếu giấy tờ rồi sửa.`,
    en: ({ digits, restored, isCertain, cells }) =>
      cells > 1
        ? `${figure(cells, 'en')} citizen ids of the column have lost their leading zeros (${digits} …): turn the column into text and put them back (${restored} …).`
        : isCertain
          ? `Citizen id ${digits} has lost its leading zeros: write ${restored}.`
          : `${digits} has only ${digits.length} digits and may be citizen id ${restored} without its leading zeros: compare with the card, then correct it.`,
  },
  *check(table) {
    const { kinds, numbers, isCertain } = table.citizenIds();
    const found = recordsOfKind(kinds, citizenIdKinds.lostZero);
    const filled = kinds.reduce((count, kind) => count + (kind === citizenIdKinds.empty ? 0 : 1), 0);
    const certain = found.filter((record) => isCertain[record] === 1);
    const groups = [
      ...bySharedCause(certain, filled),
      ...found.filter((record) => isCertain[record] !== 1).map((record) => [record]),
    ];
    for (const records of groups) {
      const record = records[0];
      if (record === undefined) continue;
      const values = records.map((each) => String(numbers[each]!).padStart(12, '0'));
      const restored = values[0]!;
      const isSure = isCertain[record] === 1;
      yield {
        cells: records.map((each) => table.place('citizenId', each)),
        value: table.value('citizenId', record),
        params: {
          digits: restored.replace(/^0+/, ''),
          restored,
          isCertain: isSure,
          cells: records.length,
        },
        record,
        fix: {
          value: restored,
          ...(records.length > 1 ? { values } : {}),
          numberFormat: '@',
          certain: isSure,
        },
      };
    }
  },
});
