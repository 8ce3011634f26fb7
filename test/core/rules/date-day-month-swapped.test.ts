import { dateDayMonthSwapped } from '../../../src/core/rules/date-day-month-swapped';
import { isoDay, serialOf } from '../../../src/core/sheet/calendar';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

test('what an import could not read as month first stayed text: the others are swapped', () => {
  const [found] = expectFindings(
    dateDayMonthSwapped,
    'members',
    `
    fullName | birthDate  | !
    An       | 1985-05-03 | birthDate
    Bình     | 1990-11-02 | (birthDate)
    Chi      | 25/03/1985 |
    Dung     | 1991-04-04 |
    Em       | 13/12/1979 |
    Giang    | 1975-01-12 | (birthDate)
    `,
  );
  expect(found?.fix?.values?.map((value) => isoDay(Number(value)))).toEqual([
    '1985-03-05',
    '1990-02-11',
    '1975-12-01',
  ]);
});

test('one late day among the real dates, and nobody knows', () => {
  expectFindings(
    dateDayMonthSwapped,
    'members',
    `
    fullName | birthDate  | !
    An       | 1985-05-03 |
    Bình     | 1990-11-22 |
    Chi      | 25/03/1985 |
    Dung     | 1991-04-04 |
    Em       | 13/12/1979 |
    Giang    | 1975-01-12 |
    `,
  );
});

test('a payment far from all the others that would lie among them', () => {
  const [found] = expectFindings(
    dateDayMonthSwapped,
    'disbursements',
    `
    fullName | voucherDate | !
    An       | 2024-01-25  |
    Bình     | 2024-01-26  |
    Chi      | 2024-10-02  | voucherDate
    Dung     | 2024-02-02  |
    Em       | 2024-02-05  |
    Giang    | 2024-02-14  |
    Hà       | 2024-09-20  |
    `,
  );
  expect(isoDay(Number(found?.fix?.value))).toBe('2024-02-10');
});

test('visits spread over a season are no slips, though one would lie among the others if swapped', () => {
  expectFindings(
    dateDayMonthSwapped,
    'visits',
    `
    unit  | visitedOn  | !
    A     | 2021-09-26 |
    B     | 2021-08-28 |
    C     | 2021-08-19 |
    D     | 2021-09-08 |
    E     | 2021-06-09 |
    G     | 2021-09-27 |
    H     | 2021-09-13 |
    I     | 2021-09-10 |
    K     | 2021-07-02 |
    L     | 2021-06-02 |
    `,
  );
});

test('of six dates that lie here and there four fall within a month by chance', () => {
  expectFindings(
    dateDayMonthSwapped,
    'proposals',
    `
    unit | documentDate | !
    A    | 2026-06-04   |
    B    | 2026-04-02   |
    C    | 2026-03-26   |
    D    | 2026-04-17   |
    E    | 2026-04-20   |
    G    | 2026-08-17   |
    `,
  );
});

test('rising dates', () => {
  expectFindings(
    dateDayMonthSwapped,
    'documents',
    `
    documentNo | documentDate | !
    1          | 2024-01-05   |
    2          | 2024-03-15   |
    3          | 2024-06-20   |
    4          | 2024-06-07   | documentDate
    5          | 2024-07-21   |
    6          | 2024-07-29   |
    7          | 2024-07-30   |
    8          | 2024-11-02   |
    9          | 2024-12-24   |
    `,
  );
});

test('only swapped in the period of the title', () => {
  expectFindings(
    dateDayMonthSwapped,
    'visits',
    `
    unit | visitedOn  | !
    A    | 2025-10-25 |
    B    | 2025-11-16 |
    C    | 2025-12-22 |
    D    | 2025-08-11 | visitedOn
    E    | 2025-10-05 |
    `,
    { titles: ['THĂM ĐƠN VỊ QUÝ IV/2025'] },
  );
});

test('the list of members knows the birth of the same citizen id', () => {
  const members = drawTable(
    'members',
    `
    fullName | birthDate  | citizenId
    An       | 1985-03-05 | 001085012345
    Bình     | 1985-03-06 | 001085012346
    `,
    { sheet: 'Đoàn viên' },
  );
  expectFindings(
    dateDayMonthSwapped,
    'grants',
    `
    fullName | birthDate  | citizenId    | !
    An       | 1985-05-03 | 001085012345 | birthDate
    Bình     | 1985-06-04 | 001085012346 |
    Chi      |            |              |
    `,
    { others: [members] },
  );
});

test('one date of a season, far from all others, that would lie among them', () => {
  const season = Array.from({ length: 16 }, (_, index) =>
    isoDay(serialOf(2026, 1 + (index % 3), 3 + ((index * 7) % 25))!),
  );
  const list = (days: readonly string[], odd: string, mark: string) =>
    ['fullName | visitedOn | !', ...days.map((day) => `An | ${day} |`), `Bình | ${odd} | ${mark}`].join('\n');
  const [found] = expectFindings(dateDayMonthSwapped, 'visits', list(season, '2026-09-02', 'visitedOn'));
  expect(isoDay(Number(found?.fix?.value))).toBe('2026-02-09');
  // Swapped it would lie outside as well; near to the others; of too few; two of them.
  expectFindings(dateDayMonthSwapped, 'visits', list(season, '2026-09-08', ''));
  expectFindings(dateDayMonthSwapped, 'visits', list(season, '2026-05-02', ''));
  expectFindings(dateDayMonthSwapped, 'visits', list(season.slice(0, 6), '2026-09-02', ''));
  expectFindings(dateDayMonthSwapped, 'visits', list([...season, '2026-08-20'], '2026-09-02', ''));
});

test('a course that ends before it starts, or lasts as no other, and would not if one of its dates were swapped', () => {
  const found = expectFindings(
    dateDayMonthSwapped,
    'training',
    `
    course  | startsOn   | endsOn     | !
    Lớp một | 2025-06-04 | 2025-04-07 | startsOn
    Lớp hai | 2025-05-20 | 2025-05-22 |
    Lớp ba  | 2025-03-15 | 2025-03-15 |
    `,
  );
  expect(found.map(({ params }) => params.evidence)).toEqual(['row']);
  expectFindings(
    dateDayMonthSwapped,
    'training',
    `
    course  | startsOn   | endsOn     | !
    Lớp hai | 2025-05-20 | 2025-05-22 |
    Lớp ba  | 2025-03-15 | 2025-03-15 |
    Lớp bốn | 2025-06-10 | 2025-12-06 | endsOn
    `,
  );
  expectFindings(
    dateDayMonthSwapped,
    'training',
    `
    course  | startsOn   | endsOn     | !
    Lớp hai | 2025-05-20 | 2025-05-22 |
    Lớp ba  | 2025-03-15 | 2025-03-15 |
    Lớp bốn | 2025-03-04 | 2025-04-04 | startsOn
    Lớp năm | 2025-07-01 | 2025-07-04 |
    `,
  );
  // Either of the two may be the swapped one: both are named, and none is proposed. A course of months is one where others are as well.
  const [either] = expectFindings(
    dateDayMonthSwapped,
    'training',
    `
    course  | startsOn   | endsOn     | !
    Lớp một | 2025-06-05 | 2025-05-06 | startsOn (endsOn)
    Lớp hai | 2025-02-10 | 2025-11-02 |
    Lớp ba  | 2025-03-10 | 2025-09-12 |
    Lớp bốn | 2025-03-10 | 2025-03-12 |
    `,
  );
  expect(either?.fix).toBeUndefined();
});

test('where both dates of a course may be the swapped one, the order of the column tells which', () => {
  const [found] = expectFindings(
    dateDayMonthSwapped,
    'training',
    `
    course | startsOn   | endsOn     | !
    Một    | 2026-02-02 | 2026-02-03 |
    Hai    | 2026-03-26 | 2026-03-27 |
    Ba     | 2026-04-02 | 2026-04-05 |
    Bốn    | 2026-09-04 | 2026-04-09 | startsOn
    Năm    | 2026-05-21 | 2026-05-23 |
    Sáu    | 2026-06-04 | 2026-06-04 |
    Bảy    | 2026-07-09 | 2026-07-10 |
    Tám    | 2026-08-17 | 2026-08-19 |
    `,
  );
  expect(isoDay(Number(found?.fix?.value))).toBe('2026-04-09');
});

test('money that was paid before it was decided, and would be paid days after it if swapped', () => {
  const [found] = expectFindings(
    dateDayMonthSwapped,
    'grants',
    `
    fullName | decisionDate | paidOn     | !
    An       | 2026-05-04   | 2026-05-12 |
    Bình     | 2026-05-04   | 2026-05-14 |
    Chi      | 2026-05-04   | 2026-08-05 | paidOn
    Dung     | 2026-05-18   | 2026-05-25 |
    `,
  );
  expect(isoDay(Number(found?.fix?.value))).toBe('2026-05-08');
});

test('in a short list of a month the one visit outside of it that would lie in it', () => {
  const rows = `
    unit | visitedOn  | !
    A    | 2026-02-04 |
    B    | 2026-10-02 | visitedOn
    C    | 2026-02-13 |
    `;
  const titled = { titles: ['Thăm đơn vị tháng 2/2026'] };
  expectFindings(dateDayMonthSwapped, 'visits', rows, titled);
  // Without its period nobody knows.
  expectFindings(dateDayMonthSwapped, 'visits', rows.replace('| visitedOn\n', '|\n'));
});

test('a visit that has not come yet and would lie among the others', () => {
  const rows = `
    unit | visitedOn  | !
    A    | 2026-01-24 |
    B    | 2026-12-02 | visitedOn
    C    | 2026-02-23 |
    D    | 2026-03-13 |
    `;
  const [found] = expectFindings(dateDayMonthSwapped, 'visits', rows, { today: serialOf(2026, 11, 30)! });
  expect(found?.params.evidence).toBe('future');
  expectFindings(dateDayMonthSwapped, 'visits', rows.replace('| visitedOn\n', '|\n'), {
    today: serialOf(2026, 12, 30)!,
  });
});

test('the first date of a column in order stands behind the second', () => {
  const [found] = expectFindings(
    dateDayMonthSwapped,
    'documents',
    `
    documentNo | documentDate | !
    1/KH-LĐLĐ  | 2026-08-01   | documentDate
    2/KH-LĐLĐ  | 2026-01-29   |
    3/KH-LĐLĐ  | 2026-02-20   |
    4/KH-LĐLĐ  | 2026-04-15   |
    5/KH-LĐLĐ  | 2026-05-19   |
    6/KH-LĐLĐ  | 2026-07-22   |
    7/KH-LĐLĐ  | 2026-09-14   |
    8/KH-LĐLĐ  | 2026-10-30   |
    `,
  );
  expect(isoDay(Number(found?.fix?.value))).toBe('2026-01-08');
});

test('the first course of a season is no slip, whose end fits its start', () => {
  const rows = `
    startsOn   | endsOn     | course | !
    2026-03-31 | 2026-04-02 | Một    |
    2026-03-08 | 2026-03-09 | Hai    |
    2026-02-03 | 2026-02-04 | Ba     |
    2026-03-20 | 2026-03-21 | Bốn    |
    2026-03-07 | 2026-03-09 | Năm    |
    2026-04-03 | 2026-04-05 | Sáu    |
    `;
  expectFindings(dateDayMonthSwapped, 'training', rows);
  // Nor is a meeting a month before the others.
  expectFindings(
    dateDayMonthSwapped,
    'conferences',
    rows.replace('startsOn', 'heldOn  ').replace('endsOn', 'note  '),
  );
});

test('other rows say another date of the same decision', () => {
  const [found] = expectFindings(
    dateDayMonthSwapped,
    'grants',
    `
    fullName | decisionNo | decisionDate | !
    An       | 12/QĐ-LĐLĐ | 2026-05-03   |
    Bình     | 15/QĐ-LĐLĐ | 2026-04-20   |
    Chi      | 12/QĐ-LĐLĐ | 2026-03-05   | decisionDate
    Dung     | 12/QĐ-LĐLĐ | 2026-05-03   |
    Em       | 16/QĐ-LĐLĐ | 2026-03-05   |
    Giang    | 17/QĐ-LĐLĐ | 2026-05-03   |
    Hà       | 17/QĐ-LĐLĐ | 2026-03-05   |
    `,
  );
  expect(isoDay(Number(found?.fix?.value))).toBe('2026-05-03');
});

test('dates that rise from row to row are no slips, though one would lie among the last ones if swapped', () => {
  const rows = `
    documentNo  | documentDate | !
    14/TTr-CĐYT | 2026-02-05   |
    22/TTr-CĐYT | 2026-03-10   |
    26/TTr-CĐYT | 2026-09-20   |
    35/TTr-CĐYT | 2026-09-22   |
    43/TTr-CĐYT | 2026-09-28   |
    45/TTr-CĐYT | 2026-10-02   |
    50/TTr-CĐYT | 2026-10-17   |
    `;
  expectFindings(dateDayMonthSwapped, 'proposals', rows);
  // The last of a month, in order before and after.
  expectFindings(
    dateDayMonthSwapped,
    'disbursements',
    `
    fullName | voucherDate | !
    An       | 2026-02-03  |
    Bình     | 2026-02-04  |
    Chi      | 2026-02-04  |
    Dung     | 2026-02-05  |
    Em       | 2026-02-08  |
    Giang    | 2026-08-02  | voucherDate
    `,
    { today: serialOf(2026, 12, 30)! },
  );
});
