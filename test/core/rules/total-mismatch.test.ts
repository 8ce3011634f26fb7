import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { messageOf } from '../../../src/core/rules';
import { openBook } from '../../../src/core/rules/book';
import { totalMismatch } from '../../../src/core/rules/total-mismatch';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('subtotals and grand totals of money and counts', () => {
  const found = expectFindings(
    totalMismatch,
    'grants',
    `
    fullName      | quantity | rate   | amount    | !
    # Bệnh viện A |          |        |           |
    An            | 1        | 500000 | 500000    |
    Bình          | 2        | 500000 | 1.000.000 |
    σ Cộng        | 3        |        | 1500000   |
    # Bệnh viện B |          |        |           |
    Chi           | 1        | 500000 | 500000    |
    σ Cộng        | 2        | 500000 | 400000    | quantity amount
    Σ Tổng cộng   | 4        |        | 1900000   | amount
    `,
  );
  expect(found.map(({ money }) => money)).toEqual([0, 100_000, 100_000]);
});

test('it says when rows of the sum are unreadable, or kept as text and left out by the formula', () => {
  const unreadable = expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount  | !
    An       | 500000  |
    Bình     | x?      |
    Σ Tổng   | 1000000 | amount
    `,
  );
  expect(unreadable[0]?.params).toMatchObject({ unreadable: 1, recomputed: 500_000 });
  expect(messageOf({ rule: 'total-mismatch', params: unreadable[0]?.params }, 'vi')).toContain(
    '1 dòng không đọc được số',
  );

  const asText = expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount                  | !
    An       | 500000                  |
    Bình     | '300000                 |
    Σ Tổng   | =SUM(B2:B3) -> 500000   | amount
    `,
  );
  expect(asText[0]?.params).toMatchObject({ textNumbers: 1 });
  expect(messageOf({ rule: 'total-mismatch', params: asText[0]?.params }, 'en')).toContain('kept as text');
});

test('right, empty and unreadable totals, and rounding in thousands, are no mismatch', () => {
  expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount | !
    An       | 0.1    |
    Bình     | 0.2    |
    Σ Tổng   | 0.3    |
    Σ Tổng   |        |
    Σ Tổng   | x      |
    `,
    { amountScale: 1000000 },
  );
  expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount | !
    An       | 333.4  |
    Bình     | 333.4  |
    Σ Tổng   | 667    |
    `,
    { amountScale: 1000 },
  );
});

test('a head count in the label', () => {
  expectFindings(
    totalMismatch,
    'members',
    `
    fullName                   | birthYear | !
    An                         | 1985      |
    Bình                       | 1985      |
    Σ TỔNG CỘNG: 2 đoàn viên   |           |
    Σ TỔNG CỘNG: 3 đoàn viên   |           | fullName
    `,
  );
});

test('what is written, what the formula gives and what the rows give', () => {
  const [found] = expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount                    | !
    An       | 500000                    |
    Bình     | 300000                    |
    Σ Tổng   | =SUM(B2:B2) -> 700000     | amount
    `,
  );
  expect(found?.params).toMatchObject({ stated: 700_000, byFormula: 500_000, recomputed: 800_000 });
  expect(messageOf({ rule: 'total-mismatch', params: found?.params }, 'vi')).toContain(
    'công thức cho 500.000 đồng',
  );
});

test('each of several amount columns by itself; a filtered SUBTOTAL is the sum of what is seen', () => {
  expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount | amount | !
    An       | 500000 | 100000 |
    Bình     | 300000 |        |
    Σ Tổng   | 800000 | 110000 | amount
    `,
  );
  expectFindings(
    totalMismatch,
    'grants',
    `
    fullName | amount                       | !
    An       | 500000                       |
    Bình     | 300000                       |
    Σ Tổng   | =SUBTOTAL(9,B2:B3) -> 500000 |
    `,
    { hiddenRows: [3] },
  );
});

test('heads counted in words, in the total or below the list', () => {
  const list = (total: string, below: string, mark: string, markBelow: string) => `
    fullName | birthYear | !
    An       | 1980      |
    Bình     | 1985      |
    Σ ${total} |         | ${mark}
    ~ ${below} |         | ${markBelow}
    `;
  const closing = '(Danh sách này gồm 3 đoàn viên./.)';
  expectFindings(totalMismatch, 'members', list('Tổng cộng có 2 đoàn viên', closing, '', 'fullName'));
  expectFindings(
    totalMismatch,
    'members',
    list('Tổng cộng 12 người', closing.replace('3', '2'), 'fullName', ''),
  );
  expectFindings(
    totalMismatch,
    'members',
    list('Cộng Tổ 3: 2 đ/c', 'Danh sách có xác nhận của tổ 3', '', ''),
  );
});

test('points over criteria are added up where one of the totals shows that they do', () => {
  const sheet = (most: number, own: number, mark: string) => `
    indicator   | maxScore | selfScore | !
    Tuyên truyền | 20       | 18        |
    Chăm lo      | 30       | 25        |
    Σ Cộng       | ${most}  | ${own}    | ${mark}
    `;
  expectFindings(totalMismatch, 'emulation', sheet(50, 45, 'selfScore'));
  expectFindings(totalMismatch, 'emulation', sheet(50, 43, ''));
  // Bonus points, or criteria that are parts of others.
  expectFindings(totalMismatch, 'emulation', sheet(100, 45, ''));
  // Points of units are compared, not added up.
  expectFindings(totalMismatch, 'emulation', sheet(50, 45, '').replace('indicator', 'unit'));
});

test('ticks are counted, also in a column that no field claims; other words and numbers are no ticks', () => {
  expectFindings(
    totalMismatch,
    'conferences',
    `
    unit      | held | Chưa.họp     | heldOn     | attendees | !
    A         | x    |              | 2026-01-15 | 220       |
    B         | X    |              | 2026-01-22 | 180       |
    C         |      | x            |            |           |
    Σ Cộng    | 3    | 1            |            | 400       | held
    Σ Cộng    | 2    | 2            |            | 400       | Chưa.họp
    Σ Cộng    | 2/3  |              |            | 400       |
    `,
  );
  expectFindings(
    totalMismatch,
    'conferences',
    `
    unit   | Đánh giá | Lần | !
    A      | Tốt      | 1   |
    B      | x        | 2   |
    Σ Cộng | 5        | 5   |
    `,
  );
});

test('a column that no field claims adds up where its heading says money or a number of things', () => {
  expectFindings(
    totalMismatch,
    'visits',
    `
    unit   | amount | inKindValue | Tổng.trị.giá | Mức bình quân | Số tiền lũy kế | Hệ số lương | !
    A      | 20     | 75          | 95           | 95            | 95             | 2.34        |
    B      | 10     | 60          | 75           | 75            | 170            | 3           |
    Σ Cộng | 30     | 135         | 165          | 83            | 170            | 2.67        | Tổng.trị.giá
    `,
  );
});

test.each([
  [1, 'a difference of 1 person'],
  [2, 'a difference of 2 people'],
  [12_345, 'a difference of 12,345 people'],
])('people are counted as English counts them: %s', (off, said) => {
  const params = {
    stated: 5 + off,
    recomputed: 5,
    records: 1,
    byFormula: null,
    isHeadCount: true,
    isMoney: false,
    unreadable: 0,
    textNumbers: 0,
  };
  const text = messageOf({ rule: 'total-mismatch', params }, 'en');
  expect(text).toContain(said);
  expect(text).toContain('its 1 row comes to 5 people');
});

test('a column that nobody claims adds up where it is a part of one that does', () => {
  expectFindings(
    totalMismatch,
    'fundDrives',
    `
    unit   | Mái ấm | Biển     | amount | Xếp thứ | !
    A      | 20     | 60       | 80     | 2       |
    B      | 30     | 70       | 100    | 1       |
    C      | 10     | 40       | 50     | 3       |
    Σ Tổng | 60     | 140      | 230    | 1       | Biển
    `,
  );
});

test('of a table that fits no register parts and their sum add up where most totals of the row are right', () => {
  const quarters = (second: string, total: string, marks: string) => `
    Đơn vị | Quý_I | Quý_II    | Quý_III | Cả năm   | !
    A      | 2     | 3         | 4       | 9        |
    B      | 5     | ${second} | 7       | 18       |
    C      | 1     | 1         | 1       | 3        |
    Σ Cộng | 8     | ${total}  | 12      | 30       | ${marks}
    `;
  expectFindings(totalMismatch, null, quarters('6', '10', ''));
  expectFindings(totalMismatch, null, quarters('6', '12', 'Quý_II'));
  expectFindings(totalMismatch, null, quarters('x?', '12', ''));
  expectFindings(
    totalMismatch,
    null,
    quarters('6', '12', '').replace('| 8     |', '| 80    |').replace('| 12      |', '| 13      |'),
  );
});

test('the plain total of a numbered list that fits no register, under its only column', () => {
  const costs = (total: string, marks: string, label = 'Σ Tổng cộng') => `
    TT | Nội dung    | Số.tiền | Ghi chú | !
    1  | Hội trường  | 300000  |         |
    2  | Nước uống   | 450000  |         |
    3  | Văn phòng   | 150000  |         |
    ${label} | | ${total} |  | ${marks}
    `;
  expectFindings(totalMismatch, null, costs('900000', ''));
  const [found] = expectFindings(totalMismatch, null, costs('950000', 'Số.tiền'));
  expect(found?.params).toMatchObject({ stated: 950_000, recomputed: 900_000, records: 3 });
  // Another label, sub-points, a row “trong đó”, a cell without a figure, or a heading that adds up to nothing.
  expectFindings(totalMismatch, null, costs('950000', '', 'Σ Tổng được duyệt'));
  expectFindings(totalMismatch, null, costs('950000', '').replace('2  |', '1.1|'));
  expectFindings(totalMismatch, null, costs('950000', '').replace('2  |', '   |'));
  expectFindings(totalMismatch, null, costs('950000', '').replace('450000', '      '));
  expectFindings(totalMismatch, null, costs('950000', '').replace('Số.tiền', 'Đơn.giá'));
  expectFindings(totalMismatch, null, costs('950000', '').replace('Số.tiền', 'Mức bình quân'));
  // Two figures of the row that are not what their rows come to: the row is no sum.
  const both = (quantity: string, marks: string) => `
    TT | Số.lượng | Số.tiền | !
    1  | 3        | 300000  |
    2  | 4        | 450000  |
    3  | 1        | 150000  |
    Σ Tổng cộng | ${quantity} | 950000 | ${marks}
    `;
  expectFindings(totalMismatch, null, both('8', 'Số.tiền'));
  expectFindings(totalMismatch, null, both('7', ''));
});

test('a figure in a total row below a column that says nothing of its sum, where it can hardly be anything else', () => {
  const dues = (total: string, marks: string) => `
    fullName | Lương | Hệ.số | amount | !
    An       | 500   | 2     | 5      |
    Bình     | 600   | 3     | 6      |
    Chi      | 700   | 2     | 7      |
    Dung     | 800   | 4     | 8      |
    Em       | 400   | 3     | 4      |
    Σ Cộng   | ${total} | 3 | 30     | ${marks}
    `;
  expectFindings(totalMismatch, 'disbursements', dues('3000', ''));
  expectFindings(totalMismatch, 'disbursements', dues('2900', 'Lương'));
  expectFindings(totalMismatch, 'disbursements', dues('30000', 'Lương'));
  // An average, the largest, something else; cells without a figure.
  for (const other of ['600', '800', '1234']) expectFindings(totalMismatch, 'disbursements', dues(other, ''));
  expectFindings(totalMismatch, 'disbursements', dues('2900', '').replace('600 ', '    '));
});

test('a total that rows short of an unreadable one do not reach is but worth a look', () => {
  const severities = (total: string) =>
    expectFindings(
      totalMismatch,
      'grants',
      `
      fullName | amount   | !
      An       | 500000   |
      Bình     | x?       |
      Σ Tổng   | ${total} | amount
      `,
    ).map(({ severity }) => severity);
  expect(severities('1000000')).toEqual(['info']);
  expect(severities('400000')).toEqual([undefined]);
});

test('people counted in words beneath a list with one row for each', () => {
  const list = (label: string, third: string, mark = '') => `
    fullName   | amount  | !
    An         | 200000  |
    Bình       | 200000  |
    ${third}   | 200000  |
    Σ ${label} | 600000  | ${mark}
    `;
  expectFindings(totalMismatch, 'grants', list('Tổng cộng: 4 suất', 'Chi', 'fullName'));
  expectFindings(totalMismatch, 'grants', list('Tổng cộng: 3 suất', 'Chi'));
  expectFindings(totalMismatch, 'grants', list('Tổng cộng: 2 người', 'An'));
});

test('a total in one of the columns of an amount may be over all of them', () => {
  const levels = (total: string, mark = '') => `
    fullName | amount   | amount  | !
    An       | 2000000  |         |
    Bình     |          | 1000000 |
    Chi      | 2000000  |         |
    Σ Tổng   | ${total} |         | ${mark}
    `;
  expectFindings(totalMismatch, 'grants', levels('5000000'));
  expectFindings(totalMismatch, 'grants', levels('4000000'));
  expectFindings(totalMismatch, 'grants', levels('6000000', 'amount'));
});

test('an amount in the label of the total', () => {
  const list = (label: string, mark: string, cell = '') => `
    fullName   | amount  | !
    An         | 500000  |
    Bình       | 1000000 |
    Σ ${label} | ${cell} | ${mark}`;
  const [found] = expectFindings(
    totalMismatch,
    'grants',
    list('Tổng cộng: 2 người, 1.550.000 đồng.', 'fullName'),
  );
  expect(found?.money).toBe(50_000);
  expectFindings(totalMismatch, 'grants', list('Tổng cộng: 1.500.000đ', ''));
  expectFindings(totalMismatch, 'grants', list('Tổng cộng (mức chi: 500.000 đồng)', ''));
  expectFindings(totalMismatch, 'grants', list('Tổng cộng, mỗi người 500.000 đồng', '', '1500000'));
});

describe('one total below two halves of a list that stand side by side', () => {
  const check = (total: number) => {
    const grid = drawSheet(
      `
      DANH SÁCH NHẬN QUÀ
      TT | Họ tên | Số tiền | Ký nhận | TT | Họ tên | Số tiền | Ký nhận
      1 | Nguyễn Văn An | 500000 | | 3 | Lê Văn Chi | 500000 |
      2 | Trần Thị Bình | 500000 | | 4 | Phạm Thị Dung | 500000 |
      Tổng cộng | | ${total} | | | | |`,
      { merges: ['A5:B5', 'C5:H5'] },
    );
    const book = openBook(recognizeWorkbook([grid]).tables, 46_327);
    return book.tables.flatMap((table) => [...totalMismatch.check(table, book)].map(({ money }) => money));
  };
  test('is of both', () => {
    expect(check(2_000_000)).toEqual([]);
  });
  test('is of one, or wrong', () => {
    expect(check(1_000_000)).toEqual([]);
    expect(check(1_900_000)).toEqual([900_000]);
  });
});
