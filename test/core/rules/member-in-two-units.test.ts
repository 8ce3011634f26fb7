import { memberInTwoUnits } from '../../../src/core/rules/member-in-two-units';
import { openBook } from '../../../src/core/rules/book';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

test('twice in one list, in two units', () => {
  const [found] = expectFindings(
    memberInTwoUnits,
    'members',
    `
    fullName          | birthDate  | citizenId    | !
    # Bệnh viện Phổi  |            |              |
    Nguyễn Văn An     | 1985-02-03 | 001085012345 | (fullName)
    Lê Thị Bình       | 1990-02-03 |              | (fullName)
    # Bệnh viện Tim   |            |              |
    Nguyễn Văn An     | 1985-02-03 | 001085012345 | fullName
    Lê Thị Bình       | 1990-02-03 | 001190012345 | fullName
    `,
  );
  expect(found?.params).toMatchObject({ unit: 'Bệnh viện Tim', otherUnit: 'Bệnh viện Phổi', row: 3 });
});

test('of years only: the phone tells that two of one name are one person', () => {
  expectFindings(
    memberInTwoUnits,
    'members',
    `
    fullName      | birthYear | phone      | unit           | !
    Nguyễn Văn An | 1985      | 0912345678 | Bệnh viện Phổi | (fullName)
    Nguyễn Văn An | 1985      | 0912345678 | Bệnh viện Tim  | fullName
    Lê Thị Bình   | 1990      | 0912345679 | Bệnh viện Phổi |
    Lê Thị Bình   | 1990      | 0912345670 | Bệnh viện Tim  |
    Vũ Văn Em     | 1993      | 0912345671 | Bệnh viện Phổi |
    Vũ Văn Em     | 1994      | 0912345671 | Bệnh viện Tim  |
    Đỗ Thị Dung   | 1992      |            | Bệnh viện Phổi |
    Đỗ Thị Dung   | 1992      |            | Bệnh viện Tim  |
    `,
  );
});

const other = (rows: string, unit: string, titles: string[] = []) =>
  drawTable('members', `fullName | birthDate | citizenId | note\n${rows}`, {
    sheet: 'Trang khác',
    titleUnit: unit,
    titles,
  });

const list = `
  fullName      | birthDate  | citizenId    | unit                 | note                | !
  Nguyễn Văn An | 1985-02-03 | 001085012345 | BVĐK Ba Vì           |                     |
  Lê Thị Bình   | 1990-02-03 |              | BVĐK Ba Vì           |                     |
  Trần Văn Chi  | 1991-02-03 | 001091012345 | BVĐK Ba Vì           |                     |
  Đỗ Thị Dung   | 1992-02-03 |              | Khoa Nội             |                     |
  Vũ Văn Em     | 1993-02-03 | 001093012345 | BVĐK Ba Vì           | Chuyển công tác     |
  `;

test('on another sheet, told where the later of the two stands', () => {
  const first = drawTable('members', list.replace(/\|[^|]*$/gm, ''), { sheet: 'Chung' });
  const second = other('Nguyễn Văn An | 1985-02-03 | 001085012345 |', 'Bệnh viện Tim');
  const book = openBook([first, second], 46_327);
  const found = [...memberInTwoUnits.check(book.tables[1]!, book)];
  expect(found).toHaveLength(1);
  expect(found[0]?.cells.map((cell) => ('sheet' in cell ? cell.sheet : ''))).toEqual(['Trang khác', 'Chung']);
  expect([...memberInTwoUnits.check(book.tables[0]!, book)]).toEqual([]);
});

test('other names of the unit, departments, moves, other ids, lists of leavers', () => {
  const rows = `
    Nguyễn Văn An | 1985-02-03 | 001085012345 |
    Trần Văn Chi  | 1991-02-03 | 001091099999 |
    Đỗ Thị Dung   | 1992-02-03 |              |
    Vũ Văn Em     | 1993-02-03 | 001093012345 |`;
  const same = other(rows, 'Bệnh viện Đa khoa huyện Ba Vì');
  const leavers = other(rows, 'Bệnh viện Tim', ['DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI']);
  expectFindings(memberInTwoUnits, 'members', list, { others: [same, leavers] });
});

test('between lists of different dates people move', () => {
  const first = drawTable('members', list.replace(/\|[^|]*$/gm, ''), {
    sheet: 'Chung',
    titles: ['(Tính đến ngày 31/12/2023)'],
  });
  const rows = 'Nguyễn Văn An | 1985-02-03 | 001085012345 |';
  const found = (date: string) => {
    const second = other(rows, 'Bệnh viện Tim', [`(Tính đến ngày ${date})`]);
    const book = openBook([first, second], 46_327);
    return [...memberInTwoUnits.check(book.tables[1]!, book)].length;
  };
  expect(found('31/12/2024')).toBe(0);
  expect(found('05/01/2024')).toBe(1);
});

test('lists that name the units of most members otherwise are cut in other ways', () => {
  const people = Array.from(
    { length: 8 },
    (_, index) => `Nguyễn Văn ${'ABCDEGHK'[index]}n | 1985-02-1${index} | 00108501234${index}`,
  );
  const first = drawTable('members', `fullName | birthDate | citizenId\n${people.join('\n')}`, {
    titleUnit: 'Cụm thi đua số 8',
  });
  const second = other(people.map((each) => `${each} |`).join('\n'), 'Bệnh viện Tim');
  const book = openBook([first, second], 46_327);
  expect([...memberInTwoUnits.check(book.tables[1]!, book)]).toEqual([]);
});

test('a unit written without its tones is no other unit', () => {
  expectFindings(
    memberInTwoUnits,
    'members',
    `
    fullName      | birthDate  | unit                 | !
    Nguyễn Văn An | 1985-02-03 | BV Xanh Pôn          |
    Nguyễn Văn An | 1985-02-03 | Bệnh viện Xanh Pon   |
    `,
  );
});
