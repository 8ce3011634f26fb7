import { unitOfHeading } from '../../../src/core/recognition/row-wordings';

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
