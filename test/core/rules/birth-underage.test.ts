import { review } from '../../../src/core/review';
import { birthUnderage } from '../../../src/core/rules/birth-underage';
import { serialOf } from '../../../src/core/sheet/calendar';
import { drawSheet } from '../../support/draw-sheet';
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

test('nor are those of a list that says how each is related, who may also be past any age; another column tells nothing', () => {
  const told = (heading: string) =>
    review(
      {
        grids: [
          drawSheet(`
            STT | Họ và tên | Ngày sinh | ${heading}
            1 | Trần Thị Bình | 1940-03-02 | mẹ
            2 | Nguyễn Văn Con | 2015-03-02 | con`),
        ],
        corrections: [],
      },
      { today: 46_327, rules: ['birth-underage', 'birth-past-retirement'] },
    ).findings.map(({ rule }) => rule);
  expect(told('Quan hệ với đoàn viên')).toEqual([]);
  expect(told('Ghi chú')).toEqual(['birth-past-retirement', 'birth-underage']);
});

test('a lone child in a list of payments to members, or with a job; not one that the row calls a child', () => {
  const rows = (note: string, mark: string) => `
    fullName | birthYear | note    | !
    An       | 1985      |         |
    Bình     | 2017      | ${note} | ${mark}
    Chi      | 1990      |         |
    Dũng     | 1979      |         |
    `;
  const check = (title: string, note: string, mark: string) =>
    expectFindings(birthUnderage, 'disbursements', rows(note, mark), { today, titles: [title] });
  check('CHI TRỢ CẤP ĐOÀN VIÊN CÓ HOÀN CẢNH KHÓ KHĂN', '', 'birthYear');
  check('CHI TRỢ CẤP ĐOÀN VIÊN CÓ HOÀN CẢNH KHÓ KHĂN', 'con đ/c Lan', '');
  check('CHI QUÀ CHO ĐOÀN VIÊN VÀ CON ĐOÀN VIÊN', '', '');
  check('CHI QUÀ TẾT', '', '');
  expectFindings(birthUnderage, 'grants', rows('Bác sĩ', 'birthYear').replace('note   ', 'jobTitle'), {
    today,
    titles: ['QUÀ TẾT'],
  });
  // Two of four are no slip.
  expectFindings(birthUnderage, 'disbursements', rows('', '').replace('1990', '2018'), {
    today,
    titles: ['CHI TRỢ CẤP ĐOÀN VIÊN'],
  });
});

test('where most of a list are children it is one cause, of a few each is told', () => {
  const rows = (young: number) =>
    Array.from({ length: 15 }, (_, at) => {
      const isYoung = at < young;
      const told = !isYoung ? '' : young < 10 || at === 0 ? 'birthDate' : '(birthDate)';
      return `Người ${at} | ${isYoung ? 2015 : 1985}-02-03 | ${told}`;
    }).join('\n');
  const expectYoung = (young: number) =>
    expectFindings(birthUnderage, 'members', `fullName | birthDate | !\n${rows(young)}`, { today });
  expect(expectYoung(12).map(({ params }) => params?.['people'])).toEqual([12]);
  expect(expectYoung(3)).toHaveLength(3);
});
