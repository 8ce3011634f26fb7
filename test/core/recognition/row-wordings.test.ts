import { isNumeral, unitOfHeading } from '../../../src/core/recognition/wording/row-wordings';

test.each([
  ['II. Bệnh viện Tim Hà Nội', 'Bệnh viện Tim Hà Nội'],
  ['Bệnh viện Tim Hà Nội (35 người)', 'Bệnh viện Tim Hà Nội'],
  ['Bệnh viện Tim Hà Nội: 35 đoàn viên', 'Bệnh viện Tim Hà Nội'],
  ['Bệnh viện Tim Hà Nội - 35 đoàn viên', 'Bệnh viện Tim Hà Nội'],
  ['Trung tâm Cấp cứu 115 – 1 người', 'Trung tâm Cấp cứu 115'],
  ['Trung tâm Cấp cứu 115', 'Trung tâm Cấp cứu 115'],
  ['Bệnh viện Việt Nam - Cu Ba', 'Bệnh viện Việt Nam - Cu Ba'],
  ['Khối ngoài nhà nước', null],
])('the unit of “%s”', (heading, unit) => {
  expect(unitOfHeading(heading)).toBe(unit);
});

test.each(['I', 'VIII.', 'XVIII', 'XXXVIII', 'XL', 'LXIII)'])('“%s” numbers a part', (text) => {
  expect(isNumeral(text)).toBe(true);
});

test.each(['', 'XIV Bệnh viện', 'A', 'L1', 12])('“%s” numbers none', (text) => {
  expect(isNumeral(text)).toBe(false);
});
