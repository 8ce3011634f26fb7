import { openBook } from '../../../src/core/rules/book';
import { dateUnreadable } from '../../../src/core/rules/date-unreadable';
import { drawTable } from '../../support/draw-table';
import { review } from '../../../src/core/review';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';
import { today } from '../../support/mending';

test('only what no date, month or year can be read out of', () => {
  expectFindings(
    dateUnreadable,
    'members',
    `
    fullName | birthDate    | birthYear | !
    An       | không rõ     | '1985     | birthDate
    Bình     | 5/1980/3/1   | 1985      | birthDate
    Chi      | 31/02/1980   | 1985      |
    Dũng     | tháng 5/1980 | 1985      |
    Em       | 1985         |           |
    Giang    | -            | x?        | birthYear
    Hà       |              |           |
    Khánh    | #N/A         |           |
    Linh     | 5/3/1980     |           |
    `,
  );
});

test('an age or a short year is readable, and no birth year is guessed from it', () => {
  expectFindings(
    dateUnreadable,
    'grants',
    `
    fullName | birthYear | !
    An       | 85        |
    Bình     | '42       |
    Chi      | '4        | birthYear
    `,
  );
});

test('a column of hardly anything else is one finding', () => {
  const rows = Array.from({ length: 10 }, (_, at) => `An | không rõ ${at}`).join('\n');
  const unreadable = (more: string) => {
    const book = openBook([drawTable('members', `fullName | birthDate\n${rows}${more}`)], 46_327);
    return [...dateUnreadable.check(book.tables[0]!, book)].map(({ cells }) => cells.length);
  };
  expect(unreadable('\nBình | 1985-02-03')).toEqual([10]);
  expect(unreadable('\nBình | 1985-02-03'.repeat(10))).toEqual(Array(10).fill(1));
});

/** Where a sheet of this title, heading and cells of dates is told. */
function found(title: string, heading: string, days: readonly string[]): string[] {
  const rows = days.map((day, at) => `${at + 1} | Nữ công | '${day} | 60`);
  const grid = drawSheet([title, heading, ...rows].join('\n'));
  return review({ grids: [grid], corrections: [] }, { today, rules: ['date-unreadable'] }).findings.flatMap(
    ({ cells }) => cells.map(({ row, column }) => cellAddress(row, column)),
  );
}

const courses = 'STT | Tên lớp | Thời gian | Số học viên';

test('months and quarters tell when courses are, where the title says the year; of births they tell nothing', () => {
  const days = ['Tháng 4', 'đầu tháng 6', 'Quý II', 'T13', 'sau Tết'];
  expect(found('KẾ HOẠCH TẬP HUẤN NĂM 2025', courses, days)).toEqual(['C6', 'C7']);
  expect(found('KẾ HOẠCH TẬP HUẤN', courses, days)).toEqual(['C3', 'C4', 'C5', 'C6', 'C7']);
  expect(found('DANH SÁCH ĐOÀN VIÊN NĂM 2025', 'STT | Họ và tên | Ngày sinh | Số thẻ', ['Tháng 4'])).toEqual([
    'C3',
  ]);
});

test('several months, and months that say their year themselves', () => {
  const days = ['Tháng 5-6', 'tháng 5, 6/2026', 'Quý II-III/2026', 'Quý II năm 2026', 'Tháng 5-13/2026'];
  expect(found('KẾ HOẠCH TẬP HUẤN', courses, days)).toEqual(['C3', 'C7']);
});

test('the days of a course are readable, without their year where the title says it', () => {
  const days = ['05-06/4/2026', '28/4 - 02/5/2026', 'từ 14 đến 16/4', '12/4', '32-33/4/2026', '14 đến 16/13'];
  expect(found('KẾ HOẠCH TẬP HUẤN NĂM 2026', courses, days)).toEqual(['C7', 'C8']);
  expect(found('KẾ HOẠCH TẬP HUẤN', courses, days)).toEqual(['C5', 'C6', 'C7', 'C8']);
});

test('a list of payments whose days are mostly without their year is written so on purpose', () => {
  const payments = 'STT | Họ và tên | Ngày chi | Số tiền';
  const list = (...days: string[]) => found('DANH SÁCH CHI TIỀN NĂM 2026', payments, days);
  expect(list('05/01', '6/1', '07/01', '7/13')).toEqual(['C6']);
  expect(list('05/01/2026', '06/01/2026', '07/01')).toEqual(['C5']);
});

test('a bare number of five digits among years is none; a whole date among them is one', () => {
  expectFindings(
    dateUnreadable,
    'members',
    `
    fullName | birthYear  | !
    An       | 1985       |
    Bình     | 19785      | birthYear
    Chi      | 1987       |
    Dũng     | 1990       |
    `,
  );
  expectFindings(
    dateUnreadable,
    'members',
    `
    fullName | birthYear  | !
    An       | 1985       |
    Bình     | 1978-05-12 |
    Chi      | 1987       |
    Dũng     | 1990       |
    `,
  );
});

test('bare numbers in a column of nothing else may be dates shown as numbers', () => {
  expectFindings(
    dateUnreadable,
    'members',
    `
    fullName | birthYear | !
    An       | 31080     |
    Bình     | 28622     |
    Chi      | 31779     |
    Dũng     | 32874     |
    `,
  );
});
