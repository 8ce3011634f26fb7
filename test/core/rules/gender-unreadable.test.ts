import { review } from '../../../src/core/review';
import { genderUnreadable } from '../../../src/core/rules/gender-unreadable';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('neither Nam nor Nữ', () => {
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | Nam    |
    Bình     | nữ     |
    Chi      | F      |
    Dũng     |        |
    Em       | -      |
    Giang    | xyz    | gender
    `,
  );
});

test('“Nữ” in TCVN3 and VNI is another rule’s', () => {
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | N÷     |
    Bình     | Nöõ    |
    Chi      | Nö     | gender
    `,
  );
});

test('an error of Excel is another rule’s', () => {
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender  | !
    An       | #DIV/0! |
    Bình     | #DIV    | gender
    Chi      | Nữ      |
    `,
  );
});

test('codes of a program throughout are one cause, single slips are not', () => {
  const found = expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | TRUE   | gender
    Bình     | FALSE  | (gender)
    Chi      | FALSE  | (gender)
    Dũng     | Nam    |
    `,
  );
  expect(found.map(({ params }) => params)).toMatchObject([{ texts: ['TRUE', 'FALSE'], cells: 3 }]);
  expectFindings(
    genderUnreadable,
    'members',
    `
    fullName | gender | !
    An       | TRUE   | gender
    Bình     | FALSE  | gender
    Chi      | Nam    |
    Dũng     | Nữ     |
    `,
  );
});

test('ticked as Nam and as Nữ', () => {
  const sheet = drawSheet(
    `
    DANH SÁCH ĐOÀN VIÊN
    STT | Họ và tên     | Giới tính |    | Ngày sinh
        |               | Nam       | Nữ |
    1   | Nguyễn Văn An | x         |    | 1985-02-03
    2   | Trần Thị Bình | x         | x  | 1990-07-21
    3   | Lê Thị Chi    | -         | x  | 1991-08-01
    4   | Lê Văn Dũng   | x         |    | 1992-09-13`,
    { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'] },
  );
  const { findings } = review({ grids: [sheet], corrections: [] }, { today: 46_327 });
  expect(findings.map(({ rule, cells }) => [rule, cells.map(({ row }) => row)])).toEqual([
    ['gender-unreadable', [4]],
  ]);
});

test('a year of birth under Nam and under Nữ', () => {
  const sheet = drawSheet(
    `
    DANH SÁCH ĐOÀN VIÊN
    STT | Họ và tên     | Năm sinh |      | Chức vụ
        |               | Nam      | Nữ   |
    1   | Nguyễn Văn An | 1985     |      | Bác sĩ
    2   | Trần Thị Bình | 1990     | 1990 | Điều dưỡng
    3   | Lê Thị Chi    | -        | 1991 | Hộ lý
    4   | Lê Văn Dũng   | 1992     |      | Bác sĩ`,
    { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'] },
  );
  const { findings } = review({ grids: [sheet], corrections: [] }, { today: 46_327 });
  expect(findings.map(({ rule, cells }) => [rule, cells.map(({ row, column }) => [row, column])])).toEqual([
    ['gender-unreadable', [[4, 2]]],
  ]);
});
