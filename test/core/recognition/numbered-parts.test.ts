import { review } from '../../../src/core/review';
import { drawSheet } from '../../support/draw-sheet';

const numerals = ['VII', 'VIII.', 'IX', 'XVII', 'XVIII', 'XXVII', 'XXXVIII'];

test('parts with long numerals in cells of their own stand beside each other, each with its own sum', () => {
  const parts = numerals.flatMap((numeral, index) => [
    `${numeral} | Trung tâm Y tế số ${index + 1} | 500000`,
    `${index + 1} | Nguyễn Văn ${'An Bình Chi Dũng Giang Hà Khánh'.split(' ')[index]!} | 500000`,
  ]);
  const drawing = [
    'DANH SÁCH TRỢ CẤP NĂM 2026 | |',
    'STT | Họ và tên | Số tiền',
    ...parts,
    ' | Tổng cộng | 3500000',
  ];
  const grid = drawSheet(drawing.join('\n'), { sheet: 'Trợ cấp' });
  const { tables, counts } = review({ grids: [grid], corrections: [] }, { today: 46_327 });
  expect(tables[0]?.sectionRows.map(({ level, text }) => [level, text])).toEqual(
    numerals.map((numeral, index) => [0, `${numeral} Trung tâm Y tế số ${index + 1}`]),
  );
  expect(counts.error).toBe(0);
});
