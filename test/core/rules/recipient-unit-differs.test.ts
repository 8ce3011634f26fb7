import { encodeTcvn3 } from '../../../src/core/vietnamese/legacy-encodings';
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

test('a worker, by the row, whose citizen id is a member’s is looked up all the same', () => {
  expectFindings(
    recipientUnitDiffers,
    'grants',
    `
    fullName       | citizenId    | recipientKind  | unit        | !
    Nguyễn Văn An  | 001085012345 | Người lao động | Bệnh viện B | unit (fullName)
    Trần Thị Bình  |              | Người lao động | Bệnh viện B |
    Lê Văn Chi     | 001091012347 | Đoàn viên      | Bệnh viện B |
    `,
    { others: [members, catalogue] },
  );
});

test('a unit without a list: name and birthday find the member elsewhere, name and year do not', () => {
  expectFindings(
    recipientUnitDiffers,
    'grants',
    `
    fullName       | birthDate  | unit        | !
    Nguyễn Văn An  | 1985-02-03 | Bệnh viện A |
    Lê Văn Chi     | 1991-02-03 | Bệnh viện B | (fullName)
    Trần Thị Bình  | 1990-02-03 | Bệnh viện C | unit
    Đỗ Thị Dung    | 1992       | Bệnh viện C |
    Đỗ Thị Dung    | 1993-02-03 | Bệnh viện C |
    `,
    { others: [members, catalogue] },
  );
});

test('a unit typed in TCVN3 is compared as it reads', () => {
  const tim = drawTable(
    'members',
    `
    fullName       | birthDate  | unit
    Nguyễn Văn An  | 1985-02-03 | Bệnh viện Tim Hà Nội
    Trần Thị Bình  | 1990-02-03 | Bệnh viện Phổi Hà Nội
    `,
    { sheet: 'Đoàn viên' },
  );
  expectFindings(
    recipientUnitDiffers,
    'grants',
    `
    fullName                        | birthYear | unit                                   | !
    ${encodeTcvn3('Nguyễn Văn An')} | 1985      | ${encodeTcvn3('Bệnh viện Tim Hà Nội')} |
    ${encodeTcvn3('Trần Thị Bình')} | 1990      | ${encodeTcvn3('Bệnh viện Tim Hà Nội')} | unit (fullName)
    `,
    { others: [tim] },
  );
});
