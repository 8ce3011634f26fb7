import { review } from '../../../src/core/review';
import { drawSheet } from '../../support/draw-sheet';

/** A person's ordinal, name and unit stand merged over the lines of what was granted. */
const drawing = (second: string) => `
DANH SÁCH TRỢ CẤP KHÓ KHĂN NĂM 2026 | | | |
STT | Họ và tên | Đơn vị | Nội dung | Số tiền
1 | Nguyễn Văn An | BV Mắt | Ốm đau | 500000
 | | | ${second}
2 | Trần Thị Bình | BV Tim | Ốm đau | 500000
3 | Lê Văn Chi | BV Tim | Hiếu | 1000000
 | Cộng | | | 2300000`;
const merged = ['A3:A4', 'B3:B4', 'C3:C4'];

function read(second: string, merges: readonly string[] = merged) {
  const sheet = drawSheet(drawing(second), { sheet: 'Trợ cấp', merges });
  const { tables, findings, unseen, failed } = review({ grids: [sheet], corrections: [] }, { today: 46_327 });
  expect(failed).toEqual([]);
  return {
    rows: [...tables[0]!.records].map((row) => row + 1),
    rules: findings.map(({ rule }) => rule),
    unseenRows: unseen.rows.map(({ row }) => row + 1),
  };
}

test.each(['Tai nạn | 300000', ' | 300000', "Tai nạn | '300.000 đ"])(
  'a further amount below a merged name is a record, and in the total: %s',
  (second) => {
    const { rows, rules, unseenRows } = read(second);
    expect(rows).toEqual([3, 4, 5, 6]);
    expect(unseenRows).toEqual([]);
    expect(rules.filter((rule) => rule !== 'number-as-text')).toEqual([]);
  },
);

test('without an amount it is a note, and so it is where nothing is merged; both are told', () => {
  expect(read('(đã chuyển khoản) | ').rows).toHaveLength(3);
  const apart = read(' | 300000', []);
  expect(apart.rows).toHaveLength(3);
  expect(apart.unseenRows).toHaveLength(1);
  expect(apart.rules).toContain('total-mismatch');
});

test('a first cell merged over very many rows covers the lines in all of them', () => {
  const lines = Array.from({ length: 30 }, (_, index) =>
    index % 3 === 0 ? `| Điều ${index + 1} | dưới 18 tuổi | 2` : `| | trên ${18 + index} tuổi | 1`,
  );
  const drawing = ['STT | Căn cứ | Đối tượng chi tiết | Hệ số', `1 ${lines[0]}`, ...lines.slice(1)].join(
    '\n',
  );
  const grid = drawSheet(drawing, { merges: ['A2:A31'] });
  const { tables } = review({ grids: [grid], corrections: [] }, { today: 46_327 });
  expect(tables.map(({ records }) => records.length)).toEqual([30]);
});
