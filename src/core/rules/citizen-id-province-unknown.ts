import { citizenIdKinds } from '../recognition/citizen-id-column';
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
    const isKnown = Array.from({ length: 1000 }, (_, code) =>
      hasKnownProvince(String(code).padStart(3, '0')),
    );
    for (let record = 0; record < table.count; record++) {
      const isWhole = ids.kinds[record] === citizenIdKinds.valid || ids.isCertain[record] === 1;
      const code = Math.floor(ids.numbers[record]! / 1e9);
      if (!isWhole || isKnown[code] !== false) continue;
      yield {
        cells: [table.place('citizenId', record)],
        value: table.value('citizenId', record),
        params: { citizenId: ids.text(record), code: String(code).padStart(3, '0') },
        record,
      };
    }
  },
});
