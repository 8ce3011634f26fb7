import { birthUnderage } from '../../../src/core/rules/birth-underage';
import { serialOf } from '../../../src/core/sheet/calendar';
import { expectFindings } from '../../support/expect-findings';

const today = serialOf(2026, 11, 25)!;

test('under fifteen today, by day or surely by year', () => {
  expectFindings(
    birthUnderage,
    'members',
    `
    fullName | birthDate  | !
    An       | 2011-11-26 | birthDate
    Bình     | 2011-11-25 |
    Chi      | 01/01/2015 | birthDate
    Dũng     | 2012       | birthDate
    Em       | 2011       |
    Giang    | 1985-02-03 |
    Hà       | 2030-01-01 |
    Lan      |            |
    Mai      | không rõ   |
    Nga      | #REF!      |
    `,
    { today },
  );
});

test('the day of the list counts where it says one', () => {
  expectFindings(
    birthUnderage,
    'members',
    `
    fullName | birthYear | !
    An       | 2010      | birthYear
    Bình     | 2009      |
    `,
    { today, titles: ['(Tính đến ngày 31 tháng 01 năm 2024)'] },
  );
});

test('children of members are no members', () => {
  expectFindings(birthUnderage, 'members', 'fullName | birthYear | !\nAn | 2018 |', {
    today,
    titles: ['DANH SÁCH CON ĐOÀN VIÊN ĐƯỢC TẶNG QUÀ 1/6'],
  });
});
