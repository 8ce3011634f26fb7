import { recipientUnitDiffers } from '../../../src/core/rules/recipient-unit-differs';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

const members = drawTable(
  'members',
  `
  fullName       | birthDate  | citizenId    | unit
  Nguyễn Văn An  | 1985-02-03 | 001085012345 | Bệnh viện A
  Trần Thị Bình  | 1990-02-03 | 001190012346 | Bệnh viện A
  Lê Văn Chi     | 1991-02-03 | 001091012347 | Bệnh viện B
  Đỗ Thị Dung    | 1992-02-03 | 001192012348 | Bệnh viện A
  Đỗ Thị Dung    | 1992-05-03 | 001192012350 | Bệnh viện B
  `,
  { sheet: 'Đoàn viên' },
);
const catalogue = drawTable('units', 'unit | aliases\nBệnh viện A | BVA\nBệnh viện B |\nBệnh viện C |', {
  sheet: 'Danh mục',
});

test('a member of another unit; aliases, namesakes, departments and unknown units are not', () => {
  const found = expectFindings(
    recipientUnitDiffers,
    'grants',
    `
    fullName       | birthYear | citizenId    | unit          | amount | !
    Nguyễn Văn An  | 1985      |              | BVA           | 500000 |
    Trần Thị Bình  | 1990      | 001190012346 | Bệnh viện C   | 500000 | unit
    Lê Văn Chi     | 1991      |              | Bệnh viện A   | 300000 | unit
    Đỗ Thị Dung    | 1992      |              | Bệnh viện B   | 500000 |
    Nguyễn Văn An  | 1985      | 001085012345 | Khoa Nội      | 500000 |
    Nguyễn Văn An  | 1985      | 001085012345 | Bệnh viện Lạ  | 500000 |
    Nguyễn Văn An  | 1985      | 001085012345 |               | 500000 |
    `.replaceAll('| unit\n', '| unit (fullName)\n'),
    { others: [members, catalogue] },
  );
  expect(found.map(({ params }) => params.memberUnit)).toEqual(['Bệnh viện A', 'Bệnh viện B']);
});
