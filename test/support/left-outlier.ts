import { ignoredKind } from '../../src/core/writes/ignored-findings';

/** An outlier of sheet “QĐ 12” that a person decided to leave, and the line that tells of it. */
export function leftOutlier(cell: string) {
  return {
    entry: {
      kind: ignoredKind,
      rule: 'amount-outlier',
      sheet: 'QĐ 12',
      header: 'Số tiền',
      value: '1000000',
      rows: ['an'],
      cell,
      record: 'Nguyễn Văn An',
      reason: 'Có quyết định riêng',
      by: 'Chị Lan',
      when: '2026-12-01 11:15:28',
    },
    line: `QĐ 12, cột “Số tiền” (ô ${cell} lúc bỏ qua): Số tiền khác thường. Lý do: Có quyết định riêng (Chị Lan, 01/12/2026 11:15)`,
  };
}
