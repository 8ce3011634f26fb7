import { memberNearDuplicate } from '../../../src/core/rules/member-near-duplicate';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

test('one birth date and names within two letters, tones folded; each says why', () => {
  const found = expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate  | citizenId    | !
    Nguyễn Văn Hưởng | 1985-02-03 | 001085012345 | (fullName)
    Nguyễn Văn Hưong | 1985-02-03 |              | fullName
    Trần Thị Bình    | 1990-05-06 |              | (fullName)
    Trần Thị Bìn     | 6/5/1990   |              | fullName
    Phạm Văn Dũng    | 1970-05-06 | 001070012345 | (fullName)
    Phan Văn Dung    | 1970-05-06 | 001070999999 | fullName
    `,
  );
  const message = memberNearDuplicate.message.vi(found[1]!.params);
  expect(message).toContain('Trần Thị Bìn có thể là Trần Thị Bình ở dòng 4');
  expect(message).toContain('cùng ngày sinh 06/05/1990, tên khác 1 chữ cái');
  expect(memberNearDuplicate.message.en(found[2]!.params)).toContain('but different citizen ids');
});

test('other days, three letters, other genders, short names, and what other rules tell', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate  | gender | citizenId    | !
    Nguyễn Văn Hưởng | 1985-02-03 |        |              |
    Nguyễn Văn Hường | 1985-02-04 |        |              |
    Trần Thị Bình    | 1990-05-06 |        |              |
    Trần Thị Lan     | 1990-05-06 |        |              |
    Nguyễn Văn An    | 1991-05-06 |        |              |
    Nguyễn Thị An    | 1991-05-06 |        |              |
    Lê Ngọc Anh      | 1992-05-06 | Nam    |              |
    Lê Ngọc Ánh      | 1992-05-06 | Nữ     |              |
    Lê An            | 1993-05-06 |        |              |
    Vũ An            | 1993-05-06 |        |              |
    Đỗ Thị Hoa       | 1994-05-06 |        |              |
    Đỗ Thị Hoa       | 1994-05-06 |        |              |
    Bùi Thị Mai      | 1995-05-06 |        | 001195012345 |
    Bùi Thị May      | 1995-05-06 |        | 001195012345 |
                     | 1995-05-06 |        |              |
    #REF!            | 1996-05-06 |        |              |
    `,
  );
});

test('of years only, more must agree; 1 January is a missing day', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate  | unit | jobTitle   | joinedOn   | citizenId    | !
    Nguyễn Văn Hưởng | 1985       | A    | Bác sĩ     | 2010-05-01 |              | (fullName)
    Nguyễn Văn Hưong | 1985       | A    | Bác sĩ     | 2010-05-01 |              | fullName
    Trần Thị Bình    | 1990       | A    | Điều dưỡng |            |              |
    Trần Thị Bích    | 1990       | A    | Bác sĩ     |            |              |
    Lê Thị Hoa       | 1991       | A    | Điều dưỡng |            |              |
    Lê Thị Hoà       | 1991       | B    | Điều dưỡng |            |              |
    Vũ Văn Giang     | 1992-01-01 | A    | Bác sĩ     |            | 001092012345 |
    Vũ Văn Giáng     | 1992-01-01 | A    | Bác sĩ     |            | 001092772345 |
    `,
  );
});

test('one phone under another name, but not a couple’s or an office’s', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate  | gender | phone        | !
    Nguyễn Văn Hưởng | 1985-02-03 | Nam    | '0912345678  | (fullName)
    Trần Văn Bình    | 1986-02-03 | Nam    | 0912 345 678 | fullName
    Lê Văn Chi       | 1986-04-03 | Nam    | '0912345679  |
    Đỗ Thị Dung      | 1987-04-03 | Nữ     | '0912345679  |
    Em Văn An        | 1981-04-03 | Nam    | '0912345670  |
    Em Văn Bảo       | 1982-04-03 | Nam    | '0912345670  |
    Em Văn Chung     | 1983-04-03 | Nam    | '0912345670  |
    Em Văn Duy       | 1984-04-03 | Nam    | '0912345670  |
    Vũ Thị Hà        | 1984-04-03 | Nữ     | '0912345671  | (fullName)
    Vũ Thị Hà        | 1984-03-04 | Nữ     | '0912345671  | fullName
    Mai Thị Lan      | 1984-04-05 | Nữ     | 02438253535  |
    Mai Thị Liên     | 1985-04-05 | Nữ     | 02438253535  |
    `,
  );
});

test('two sheets: the same id under another name; a person listed on both is no fault', () => {
  const others = [
    drawTable(
      'members',
      `
      fullName         | birthDate  | citizenId
      Nguyễn Văn Hưởng | 1985-02-03 | 001085012345
      Trần Thị Bình    | 1990-05-06 | 001190012345
      Lê Thị Hà        | 1991-05-06 |
      Lê Thị Hạ        | 1991-05-06 |
      Phạm Thị Nga     | 1992-05-06 | 001192012345
      `,
      { sheet: 'Nữ' },
    ),
  ];
  const found = expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate  | citizenId    | !
    NGUYỄN VĂN HƯỞNG | 1985-02-03 | 001085012345 |
    Trần Thị Bích    | 1990-05-06 | 001190012345 |
    Lê Thị Hà        | 1991-05-06 |              |
    Pham Thi Nga     | 1992-05-06 | 001192012345 |
    `,
    { others },
  );
  // The table of the test comes first in its workbook, so the finding is the other sheet's.
  expect(found).toEqual([]);
});

test('frequent names are not told where anything speaks against one person', () => {
  const row = (name: string, day: number, id: string) =>
    `${name} | 19${70 + (day % 20)}-0${1 + (day % 9)}-1${day % 9} | ${id} | \n`;
  const many = Array.from({ length: 12 }, (_, index) => row('Nguyễn Thị Hương', index, '')).join('');
  const few = Array.from({ length: 4 }, (_, index) => row('Nguyễn Thị Hường', index + 40, '')).join('');
  expectFindings(
    memberNearDuplicate,
    'members',
    `fullName | birthDate | citizenId | !
    ${many}${few}
    Nguyễn Thị Hương | 1999-05-06 | 001199012345 |
    Nguyễn Thị Hường | 1999-05-06 | 001199876543 |
    `,
  );
});

test('a name without its middle names, on the same day; not where the numbers or the ends tell otherwise', () => {
  const found = expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName            | birthDate  | citizenId    | !
    Phạm Hữu Hùng       | 1985-02-03 | 001085012345 | (fullName)
    Phạm Hùng           | 1985-02-03 |              | fullName
    Trần Thị Hồng Thu   | 1990-05-06 |              | (fullName)
    Trần Thu            | 1990-05-06 |              | fullName
    Lê Thị Kim Hà       | 1991-05-06 | 001191012345 |
    Lê Hà               | 1991-05-06 | 001191998877 |
    Vũ Thị Hoa          | 1992-05-06 |              |
    Vũ Thị              | 1992-05-06 |              |
    Đỗ Văn An           | 1993-05-06 |              |
    Đỗ An               | 1993-05-07 |              |
    `,
  );
  expect(memberNearDuplicate.message.vi(found[0]!.params)).toContain('một tên thiếu chữ đệm');
  expect(memberNearDuplicate.message.en(found[0]!.params)).toContain('one name lacks a middle name');
});

test('two letters and another number are another person, unless the letters changed places', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName           | birthDate  | citizenId    | !
    Nguyễn Thị Thu Tâm | 1996-03-12 | 001196012345 |
    Nguyễn Thị Thu Vân | 1996-03-12 | 001196998877 |
    Lê Văn Hoàng       | 1985-02-03 | 001085012345 | (fullName)
    Lê Văn Hoagn       | 1985-02-03 | 001085998877 | fullName
    `,
  );
});

test('of years only: one name, and numbers that differ by a slip; not by more', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate | unit | citizenId    | !
    Nguyễn Văn Hưởng | 1985      | A    | 001085012345 | (fullName)
    Nguyễn Văn Hưởng | 1985      | A    | 001085013245 | fullName
    Trần Thị Bình    | 1990      | A    | 001190012345 |
    Trần Thị Bình    | 1990      | A    | 001190998877 |
    Lê Thị Chi       | 1991      | A    | 001191012345 |
    Lê Thị Chi       | 1992      | A    | 001191013245 |
    `,
  );
});

test('of years only: one name and two far numbers, but one phone, card or account', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName         | birthDate | unit | citizenId    | memberCardNo | jobTitle   | !
    Nguyễn Văn Hưởng | 1985      | A    | 001085012345 | 10012345     | Bác sĩ     | (fullName)
    Nguyễn Văn Hưởng | 1985      | A    | 001085998877 | 10012345     | Bác sĩ     | fullName
    Trần Thị Bình    | 1990      | A    | 001190012345 | 10012346     | Điều dưỡng |
    Trần Thị Bình    | 1990      | A    | 001190998877 | 10012347     | Điều dưỡng |
    `,
  );
});

test('of one year: who joined on one day alone is one person, though phones and accounts differ', () => {
  const rows = (third: string, mark: string, other: string) => `
    fullName         | birthYear | unit | subUnit | phone      | joinedOn   | !
    Tạ Thanh Thơm    | 1978      | A    | Khoa X  | 0972280631 | 2020-01-11 | ${other}
    Tạ Thanh Thơmh   | 1978      | A    | Khoa X  | 0822342077 | 2020-01-11 | ${mark}
    Lê Văn Bình      | 1980      | A    | Khoa X  | 0822342078 | ${third}   |
    `;
  expectFindings(memberNearDuplicate, 'members', rows('2013-10-05', 'fullName', '(fullName)'));
  // Others joined on that day as well.
  expectFindings(memberNearDuplicate, 'members', rows('2020-01-11', '', ''));
});

test('of years only, in a short list: a letter apart, of one unit and place, and nothing that tells them apart', () => {
  expectFindings(
    memberNearDuplicate,
    'members',
    `
    fullName             | birthYear | unit | jobTitle   | phone       | !
    Nghiêm Thúy Hồng Vân | 1985      | A    | Điều dưỡng | '0912345678 | (fullName)
    Nghiêm Thúy Hồng Vâ  | 1985      | A    | Điều dưỡng |             | fullName
    Khuất Thị Bích       | 1990      | A    | Bác sĩ     | '0912345671 |
    Khuất Thị Bính       | 1990      | A    | Bác sĩ     | '0912345672 |
    Tạ Minh Sơn          | 1991      | A    | Bác sĩ     |             |
    Tạ Minh Sang         | 1991      | A    | Bác sĩ     |             |
    `,
  );
});

test('one name and one phone in a list without births, but not under two headings', () => {
  const list = (between: string, phone: string, isFound: boolean) =>
    expectFindings(
      memberNearDuplicate,
      'members',
      `
      fullName       | unit | phone      | !
      Nguyễn Thị Lan | A    | 0912345678 | ${isFound ? '(fullName)' : ''}
      Trần Văn Hùng  | A    | 0912345679 |
      ${between}
      Nguyễn Thị Lan | A    | ${phone}   | ${isFound ? 'fullName' : ''}
      `,
    );
  list('Lê Thị Thu | A | 0912345670 |', '0912345678', true);
  list('Lê Thị Thu | A | 0912345670 |', '0912345671', false);
  list('# Lớp 2 | | |', '0912345678', false);
});
