import { dateInFuture } from '../../../src/core/rules/date-in-future';
import { serialOf } from '../../../src/core/sheet/calendar';
import { expectFindings } from '../../support/expect-findings';

const today = serialOf(2026, 3, 10)!;

test('later than today, as date, text, month or year', () => {
  expectFindings(
    dateInFuture,
    'members',
    `
    fullName | birthDate  | joinedOn   | !
    An       | 1985-02-03 | 2026-03-10 |
    Bình     | 2085-02-03 | 2026-03-11 | birthDate joinedOn
    Chi      | 20/05/2026 | 2026       | birthDate
    Dung     | 2027       | 4/2026     | birthDate joinedOn
    Em       |            | 3/2026     |
    Giang    | không rõ   | #N/A       |
    `,
    { today },
  );
});

test('plans may lie ahead', () => {
  expectFindings(
    dateInFuture,
    'training',
    `
    course | startsOn   | endsOn     | !
    Lớp 1  | 2026-05-03 | 2026-05-04 |
    `,
    { today },
  );
  expectFindings(
    dateInFuture,
    'conferences',
    `
    unit | heldOn     | held | !
    A    | 2026-05-03 |      |
    B    | 2026-05-03 | x    | heldOn
    `,
    { today },
  );
});

test('payments may lie ahead where the title speaks of plans, no further than two years', () => {
  const payments = (planned: string) => `
    fullName | paidOn     | !
    An       | 2026-03-01 |
    Bình     | 2026-05-03 | ${planned}
    Chi      | 2029-05-03 | paidOn
    `;
  expectFindings(dateInFuture, 'grants', payments('paidOn'), { today });
  expectFindings(dateInFuture, 'grants', payments(''), { today, titles: ['KẾ HOẠCH TRAO QUÀ TẾT'] });
});

test('a swapped date is another fault', () => {
  expectFindings(
    dateInFuture,
    'disbursements',
    `
    fullName | voucherDate | !
    An       | 2026-01-25  |
    Bình     | 2026-01-26  |
    Chi      | 2026-10-02  |
    Dung     | 2026-02-02  |
    Em       | 2026-02-05  |
    Giang    | 2026-02-14  |
    Hà       | 2027-02-14  | voucherDate
    `,
    { today },
  );
});

test('plans reach two years ahead: a conference of 2062 is a slip of the hand', () => {
  expectFindings(
    dateInFuture,
    'conferences',
    `
    unit | heldOn     | !
    A    | 2028-01-05 |
    B    | 2062-01-20 | heldOn
    `,
    { today },
  );
});

test('results of conferences tell who came: their dates lie behind', () => {
  const rows = (mark: string) => `
    unit | heldOn     | attendees | !
    A    | 2025-05-03 | 120       |
    B    | 2026-05-03 | 80        | ${mark}
    C    | 2026-05-04 |           |
    `;
  const check = (title: string, mark: string) =>
    expectFindings(dateInFuture, 'conferences', rows(mark), { today, titles: [title] });
  check('KẾT QUẢ TỔ CHỨC HỘI NGHỊ CBCCVC', 'heldOn');
  check('LỊCH TỔ CHỨC HỘI NGHỊ CBCCVC', '');
  check('KẾ HOẠCH VÀ KẾT QUẢ TỔ CHỨC HỘI NGHỊ CBCCVC', '');
});

test('a course behind the period of its list is no plan; a list of plans may reach further', () => {
  const rows = (mark: string) => `
    course | startsOn   | endsOn     | !
    Một    | 2026-02-03 | 2026-02-04 |
    Hai    | 2026-03-12 | 2026-03-13 |
    Ba     | 2027-04-20 | 2027-04-21 | ${mark}
    Bốn    | 2026-12-28 | 2027-01-05 |
    `;
  const check = (title: string, mark: string) =>
    expectFindings(dateInFuture, 'training', rows(mark), { today, titles: [title] });
  check('TỔNG HỢP CÁC LỚP TẬP HUẤN NĂM 2026', 'startsOn endsOn');
  check('KẾ HOẠCH TẬP HUẤN NĂM 2026', '');
  check('TỔNG HỢP CÁC LỚP TẬP HUẤN', '');
});

test('results tell of a course that goes on until next year, and of one that is to end in days', () => {
  const rows = `
    course | startsOn   | endsOn     | participants | !
    Một    | 2026-02-03 | 2026-02-04 | 30           |
    Hai    | 2026-03-12 | 2027-03-13 | 30           | endsOn
    Ba     | 2026-10-31 | 2026-11-03 | 30           |
    `;
  expectFindings(dateInFuture, 'training', rows, {
    today: serialOf(2026, 11, 1)!,
    titles: ['KẾT QUẢ TẬP HUẤN'],
  });
});
