import { amountMissing } from '../../../src/core/rules/amount-missing';
import { expectFindings } from '../../support/expect-findings';

test('a row without an amount among rows with one', () => {
  const found = expectFindings(
    amountMissing,
    'grants',
    `
    fullName | quantity | rate   | amount  | !
    An       | 1        | 500000 | 500000  |
    Bình     | 2        | 500000 |         | amount
    Chi      | 1        |        |         | amount
    Dũng     | 1        | 500000 | 500000  |
    `,
  );
  expect(found.map(({ money }) => money)).toEqual([1_000_000, 0]);
});

test('gifts in kind, dashes, unreadable text and requests turned down miss nothing', () => {
  expectFindings(
    amountMissing,
    'grants',
    `
    fullName | inKind      | status      | amount | !
    An       |             |             | 500000 |
    Bình     | 1 túi quà   |             |        |
    Chi      |             |             | -      |
    Dũng     |             |             | x?     |
    Em       |             | Không duyệt |        |
    Giang    |             |             | 500000 |
    Hà       | -           | Đã duyệt    |        | amount
    Khánh    |             |             | 500000 |
    `,
  );
});

test('a list whose amounts are not filled in yet, and one amount merged over several rows', () => {
  const empty = `
    fullName | amount | !
    An       |        |
    Bình     |        |
    Chi      | 500000 |
    `;
  expectFindings(amountMissing, 'grants', empty);
  expectFindings(
    amountMissing,
    'grants',
    `
    fullName | amount | !
    An       | 500000 |
    Bình     |        |
    `,
    { merges: ['B2:B3'] },
  );
});

test('goods alone in a list that gives money with its goods', () => {
  expectFindings(
    amountMissing,
    'grants',
    `
    fullName | inKind  | amount | !
    An       | Túi quà | 500000 |
    Bình     | Túi quà |        | amount
    Chi      | Túi quà | 500000 |
    Dũng     | Túi quà | 500000 |
    `,
  );
});

test('a proposal asks for an amount; what is approved may come later', () => {
  expectFindings(
    amountMissing,
    'proposals',
    `
    documentNo | unit | proposedAmount | approvedAmount | !
    1/TTr-CĐN  | A    | 10000000       |                |
    2/TTr-CĐN  | B    |                |                | proposedAmount
    3/TTr-CĐN  | C    | 10000000       | 5000000        |
    `,
  );
});

test('what may come later is worth a look where one of many lacks it', () => {
  const found = expectFindings(
    amountMissing,
    'proposals',
    `
    documentNo | unit | proposedAmount | approvedAmount | status   | !
    1/TTr-CĐN  | A    | 10000000       | 10000000       |          |
    2/TTr-CĐN  | B    | 10000000       | 5000000        |          |
    3/TTr-CĐN  | C    | 10000000       |                |          | approvedAmount
    4/TTr-CĐN  | D    | 10000000       | 5000000        |          |
    `,
  );
  expect(found.map(({ severity }) => severity)).toEqual(['info']);
  expectFindings(
    amountMissing,
    'proposals',
    `
    documentNo | unit | proposedAmount | approvedAmount | status   | !
    1/TTr-CĐN  | A    | 10000000       | 10000000       |          |
    2/TTr-CĐN  | B    | 10000000       | 5000000        |          |
    3/TTr-CĐN  | C    | 10000000       |                | Chờ duyệt |
    4/TTr-CĐN  | D    | 10000000       | 5000000        |          |
    `,
  );
  const rewards = `
    fullName | form      | amount | !
    An       | Giấy khen | 300000 |
    Bình     | Giấy khen | 300000 |
    Chi      | Giấy khen |        | amount
    Dũng     | Giấy khen | 300000 |
    `;
  expect(expectFindings(amountMissing, 'commendations', rewards)[0]?.severity).toBeUndefined();
  expectFindings(
    amountMissing,
    'training',
    `
    course   | participants | cost     | !
    Lớp một  | 20           | 10000000 |
    Lớp hai  | 20           |          |
    Lớp ba   | 20           |          |
    Lớp bốn  | 20           | 10000000 |
    `,
  );
});

test('the cost of one course among many: worth a look while it may still come, or a note says why', () => {
  const severityOf = (startsOn: string, note: string) =>
    expectFindings(
      amountMissing,
      'training',
      `
      course  | startsOn    | cost     | note    | !
      Lớp một | 2026-02-02  | 10000000 |         |
      Lớp hai | ${startsOn} |          | ${note} | cost
      Lớp ba  | 2026-03-02  | 20000000 |         |
      Lớp bốn | 2026-03-09  | 10000000 |         |
      `,
    )[0]?.severity ?? 'error';
  expect(severityOf('2026-02-09', '')).toBe('error');
  expect(severityOf('2099-02-09', '')).toBe('info');
  expect(severityOf('2026-02-09', 'Đơn vị tự lo')).toBe('info');
});

test('a lone 0 and a dash that was signed for, which no note explains', () => {
  const rows = (amount: string, note: string, mark: string) => `
    fullName | amount    | signature | note    | !
    An       | 500000    | Đã ký     |         |
    Bình     | ${amount} | Đã ký     | ${note} | ${mark}
    Chi      | 500000    | Đã ký     |         |
    Dũng     | 500000    | Đã ký     |         |
    `;
  expectFindings(amountMissing, 'disbursements', rows('0', '', 'amount'));
  expectFindings(amountMissing, 'disbursements', rows('-', '', 'amount'));
  expectFindings(amountMissing, 'grants', rows('0', '', 'amount'));
  expectFindings(amountMissing, 'grants', rows('-', '', ''));
  expectFindings(amountMissing, 'disbursements', rows('0', 'hoàn quỹ', ''));
  // Two of four: the list says so on purpose. What was asked for and not granted is 0.
  expectFindings(amountMissing, 'grants', rows('0', '', '').replace('Chi      | 500000', 'Chi      | 0'));
  expectFindings(
    amountMissing,
    'grants',
    rows('0', '', '').replace('signature', 'proposedAmount').replaceAll('Đã ký', '500000'),
  );
});

test('a commendation without the reward that all others of its form have is an error', () => {
  const found = expectFindings(
    amountMissing,
    'commendations',
    `
    fullName | form      | amount | !
    An       | Giấy khen | 400000 |
    Bình     | Giấy khen |        | amount
    Chi      | Giấy khen | 400000 |
    Dũng     | Bằng khen | 800000 |
    `,
  );
  expect(found[0]?.severity).toBeUndefined();
  const [worthALook] = expectFindings(
    amountMissing,
    'commendations',
    `
    fullName | form         | amount | !
    An       | Giấy khen    | 400000 |
    Bình     | Cờ thi đua   |        | amount
    Chi      | Giấy khen    | 400000 |
    Dũng     | Giấy khen    | 400000 |
    `,
  );
  expect(worthALook?.severity).toBe('info');
});

test('a cancelled voucher has no amount', () => {
  expectFindings(
    amountMissing,
    'disbursements',
    `
    voucherNo | fullName | programme | amount | !
    PC01      | An       | Thăm ốm   | 500000 |
    PC02      | (Hủy)    |           |        |
    PC03      |          | Phiếu huỷ |        |
    PC04      | Dũng     | Thăm ốm   |        | amount
    PC05      | Giang    | Thăm ốm   | 500000 |
    PC06      | Hà       | Thăm ốm   | 500000 |
    PC07      | Khánh    | Thăm ốm   | 500000 |
    `,
  );
});

test('a list of what is proposed lacks what is proposed', () => {
  expectFindings(
    amountMissing,
    'grants',
    `
    fullName | circumstance | proposedAmount | !
    An       | Ốm           | 500000         |
    Bình     | Ốm           |                | proposedAmount
    Chi      | Ốm           | 500000         |
    `,
  );
});

test('a unit without any figure of a fund drive whose note says why', () => {
  expectFindings(
    amountMissing,
    'fundDrives',
    `
    unit | participants | amount  | receivedOn | note                   | !
    A    | 50           | 2500000 | 2026-10-02 |                        |
    B    |              |         |            | Nộp trực tiếp về LĐLĐ |
    C    | 30           | 1500000 | 2026-10-03 |                        |
    D    | 40           |         |            | Nộp muộn               | amount
    E    |              |         |            |                        | amount
    G    | 20           | 1000000 | 2026-10-05 |                        |
    H    | 20           | 1000000 | 2026-10-05 |                        |
    `,
  );
});

test('nothing for nobody is an amount', () => {
  const rows = (quantity: string, expected: string) => `
    unit        | quantity    | rate   | amount  | !
    Bệnh viện A | 2           | 500000 | 1000000 |
    Bệnh viện B | ${quantity} | 500000 | 0       | ${expected}
    Bệnh viện C | 1           | 500000 | 500000  |
    Bệnh viện D | 3           | 500000 | 1500000 |
    Bệnh viện E | 1           | 500000 | 500000  |`;
  expectFindings(amountMissing, 'grants', rows('0', ''));
  expectFindings(amountMissing, 'grants', rows('', 'amount'));
});

test('dots where the amount is to be written', () => {
  expectFindings(
    amountMissing,
    'grants',
    `
    fullName | amount | !
    An       | 500000 |
    Bình     | ……     | amount
    Chi      | 500000 |
    `,
  );
});
