import { packContents } from '../../../src/core/reports/pack-contents';

test('a long unit name stands whole in the contents of a pack: its row is as high as its two lines', () => {
  const units = [
    'Bệnh viện Mắt Hà Nội',
    'Công ty Cổ phần Bệnh viện Đa khoa Quốc tế Thu Cúc – chi nhánh Hoàng Mai',
  ];
  const entries = units.map((unit) => ({
    unit,
    sheet: unit.slice(0, 31).trim(),
    records: 1,
    amount: 500_000,
  }));
  const { rows } = packContents('Mái ấm', entries, {
    name: 'Mục lục',
    maker: 'report:union-shelter:contents',
  });
  const heights = units.map(
    (unit) =>
      rows.find(({ cells }) =>
        cells.some((cell) => cell && 'formula' in cell && cell.formula.includes(unit)),
      )!.height,
  );
  expect(heights[0]).toBe(18);
  expect(heights[1]).toBeGreaterThanOrEqual(31);
});
