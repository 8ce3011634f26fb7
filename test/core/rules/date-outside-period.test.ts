import { messageOf } from '../../../src/core/rules';
import { dateOutsidePeriod } from '../../../src/core/rules/date-outside-period';
import { expectFindings } from '../../support/expect-findings';

const payments = (mark: string) => `
  fullName | paidOn     | decisionDate | !
  An       | 2025-10-02 | 2025-08-20   |
  Bình     | 2025-11-16 | 2025-08-20   |
  Chi      | 25/12/2025 | 2025-08-20   |
  Dung     | 2025-08-23 | 2025-08-20   | ${mark}
  Em       | 2025-12-31 | 2025-08-20   |
  Giang    | 2025-12-30 |              |
  Hà       |            |              |
  Khanh    | #REF!      |              |
  Lan      | 2030-01-01 |              |
  `;

test('a payment outside of the quarter of the title', () => {
  const found = expectFindings(dateOutsidePeriod, 'grants', payments('paidOn').replace(/.*Lan.*\n/, ''), {
    titles: ['DANH SÁCH TRỢ CẤP QUÝ IV/2025'],
  });
  expect(found).toHaveLength(1);
});

test('a title without a period, of another meaning, or of two', () => {
  const rows = payments('').replace(/.*Lan.*\n/, '');
  expectFindings(dateOutsidePeriod, 'grants', rows, { titles: ['DANH SÁCH TRỢ CẤP'] });
  expectFindings(dateOutsidePeriod, 'grants', rows, { titles: ['DANH SÁCH TRỢ CẤP QUÝ I/2024'] });
  expectFindings(dateOutsidePeriod, 'grants', rows, { titles: ['TRỢ CẤP QUÝ IV/2025', 'Năm 2024'] });
  // Four of five paid in December, but that is only when the list was made.
  const december = rows.replaceAll('-10-', '-12-').replaceAll('-11-', '-12-');
  expectFindings(dateOutsidePeriod, 'grants', december, {
    titles: ['DANH SÁCH TRỢ CẤP', 'Hà Nội, tháng 12 năm 2025'],
  });
  expectFindings(dateOutsidePeriod, 'grants', rows, {
    titles: ['(Kèm theo Quyết định số 4/QĐ-LĐLĐ năm 2022)', 'TRỢ CẤP NĂM 2025'],
  });
});

test('a Tết begins in the year before', () => {
  expectFindings(
    dateOutsidePeriod,
    'grants',
    `
    fullName | paidOn     | !
    An       | 2023-12-28 |
    Bình     | 2024-01-16 |
    Chi      | 2024-02-05 |
    Dung     | 2024-02-06 |
    Em       | 2023-02-05 | paidOn
    `,
    { titles: ['QUÀ TẾT GIÁP THÌN'] },
  );
});

test('joining is of the period only in a list of admissions', () => {
  const rows = (mark: string) => `
    fullName | joinedOn   | !
    An       | 2024-01-28 |
    Bình     | 2024-03-16 |
    Chi      | 2024-05-05 |
    Dung     | 2024-06-06 |
    Em       | 2014-02-15 | ${mark}
    `;
  expectFindings(dateOutsidePeriod, 'members', rows('joinedOn'), {
    titles: ['DANH SÁCH ĐOÀN VIÊN KẾT NẠP MỚI 6 THÁNG ĐẦU NĂM 2024'],
  });
  expectFindings(dateOutsidePeriod, 'members', rows(''), { titles: ['DANH SÁCH ĐOÀN VIÊN NĂM 2024'] });
});

test('one date of three in a short list, but not one of two', () => {
  const rows = `
    unit | visitedOn  | !
    A    | 2024-01-28 |
    B    | 2024-02-05 |
    C    | 2023-03-14 | visitedOn
    `;
  const titles = { titles: ['THĂM ĐƠN VỊ NĂM 2024'] };
  expectFindings(dateOutsidePeriod, 'visits', rows, titles);
  expectFindings(
    dateOutsidePeriod,
    'visits',
    rows.replace('    B    | 2024-02-05 |\n', '').replace('| visitedOn\n', '|\n'),
    titles,
  );
  expectFindings(
    dateOutsidePeriod,
    'visits',
    rows.replace('| 2024-02-05 |', '| 2023-02-05 |').replace('| visitedOn\n', '|\n'),
    titles,
  );
});

test('the decision on a reward and the end of a course may follow the period, not come before it', () => {
  const rewards = `
    fullName | decisionDate | !
    An       | 2025-12-15   |
    Bình     | 2025-12-15   |
    Chi      | 2026-01-15   |
    Dung     | 2024-12-15   | decisionDate
    Em       | 2025-11-15   |
    Giang    | 2025-12-15   |
    Hà       | 2025-12-15   |
    Khanh    | 2025-12-15   |
    Lan      | 2025-12-15   |
    Mai      | 2025-12-15   |
    `;
  expectFindings(dateOutsidePeriod, 'commendations', rewards, { titles: ['KHEN THƯỞNG NĂM 2025'] });
  expectFindings(dateOutsidePeriod, 'grants', rewards.replace(' decisionDate\n', '\n'), {
    titles: ['TRỢ CẤP NĂM 2025'],
  });
  expectFindings(
    dateOutsidePeriod,
    'training',
    `
    course  | startsOn   | endsOn     | !
    Lớp một | 2025-03-03 | 2025-03-05 |
    Lớp hai | 2025-05-05 | 2024-05-07 | endsOn
    Lớp ba  | 2025-08-05 | 2025-08-07 |
    Lớp bốn | 2025-12-30 | 2026-01-02 |
    Lớp năm | 2025-09-05 | 2025-09-07 |
    Lớp sáu | 2025-09-15 | 2025-09-17 |
    Lớp bảy | 2025-09-15 | 2025-09-17 |
    Lớp tám | 2025-09-15 | 2025-09-17 |
    Lớp chín | 2025-09-15 | 2025-09-17 |
    Lớp mười | 2025-09-15 | 2025-09-17 |
    `,
    { titles: ['KẾT QUẢ TẬP HUẤN NĂM 2025'] },
  );
});

test('a course that ends before it begins, with no period in the title; not where the columns are the other way round', () => {
  const courses = (first: string, ...rest: readonly string[]) =>
    `
    course   | startsOn   | endsOn     | !
    Lớp một  | ${first}
    ${rest.join('\n    ')}
    `;
  const [found] = expectFindings(
    dateOutsidePeriod,
    'training',
    courses(
      '2025-04-20 | 2025-04-18 | endsOn (startsOn)',
      'Lớp hai  | 2025-05-05 | 2025-05-05 |',
      'Lớp ba   | 2025-08-05 |            |',
      'Lớp bốn  |            | 2025-08-01 |',
    ),
  );
  expect(dateOutsidePeriod.message.vi(found!.params)).toBe(
    'Kết thúc 18/04/2025 trước khi bắt đầu 20/04/2025: hãy kiểm lại hai ngày.',
  );
  expectFindings(
    dateOutsidePeriod,
    'training',
    courses(
      '2025-04-20 | 2025-04-18 |',
      'Lớp hai  | 2025-05-05 | 2025-05-03 |',
      'Lớp ba | 2025-05-05 | 2025-05-06 |',
    ),
  );
});

test('proposals of a year may be written at the end of the year before, decisions on grants in it', () => {
  const proposals = (date: string, mark: string) => `
    documentNo | documentDate | !
    1/TTr-CĐN  | 2026-03-05   |
    2/TTr-CĐN  | 2026-04-05   |
    3/TTr-CĐN  | ${date}      | ${mark}
    `;
  const check = (date: string, mark: string) =>
    expectFindings(dateOutsidePeriod, 'proposals', proposals(date, mark), {
      titles: ['ĐỀ NGHỊ HỖ TRỢ NĂM 2026'],
    });
  check('2025-11-20', '');
  check('2016-05-04', 'documentDate');
});

test('a plan lists a course of another year', () => {
  expectFindings(
    dateOutsidePeriod,
    'training',
    `
    course | startsOn   | !
    Một    | 2026-02-03 |
    Hai    | 2026-03-12 |
    Ba     | 2027-04-20 | startsOn
    `,
    { titles: ['KẾ HOẠCH TẬP HUẤN NĂM 2026'] },
  );
});

test('one payment among many before its decision; where several are, that is the custom', () => {
  const list = (...paid: readonly string[]) =>
    `fullName | decisionDate | paidOn | !\n${paid.map((each) => `An | 2026-01-20 | ${each}`).join('\n')}`;
  const [found] = expectFindings(
    dateOutsidePeriod,
    'grants',
    list('2026-01-22 |', '2026-01-18 | paidOn (decisionDate)', '2026-01-20 |', '2026-01-25 |'),
  );
  expect(messageOf({ rule: 'date-outside-period', params: found?.params }, 'vi')).toContain(
    'Chi 18/01/2026 trước ngày quyết định 20/01/2026',
  );
  expectFindings(
    dateOutsidePeriod,
    'grants',
    list('2026-01-22 |', '2026-01-18 |', '2026-01-19 |', '2026-01-25 |', '2026-01-26 |'),
  );
});
