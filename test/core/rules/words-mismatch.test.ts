import { review } from '../../../src/core/review';
import { reviewContent } from '../../../src/core/review-content';
import { messageOf } from '../../../src/core/rules';
import { wordsMismatch } from '../../../src/core/rules/words-mismatch';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

const list = (words: string, mark: string, total = '1005000') => `
    fullName | amount   | inKindValue | !
    An       | 1000000  | 300000      |
    Bình     | 5000     |             |
    Σ Tổng   | ${total} | 300000      | ${mark && '(amount)'}
    ~ ${words} | | | ${mark}
    `;

test('other words than the figure', () => {
  const [found] = expectFindings(
    wordsMismatch,
    'grants',
    list('Bằng chữ: Một triệu năm mươi nghìn đồng chẵn./.', 'fullName'),
  );
  expect(found?.money).toBe(45_000);
  expect(messageOf({ rule: 'words-mismatch', params: found?.params }, 'vi')).toContain('1.050.000 đồng');
});

test.each([
  'Bằng chữ: Một triệu không trăm linh năm nghìn đồng chẵn.',
  'Tổng số tiền bằng chữ: Một triệu không trăm lẻ năm ngàn đồng',
  '(Viết bằng chữ: một triệu, không trăm linh năm nghìn đồng)',
  'Bằng chữ: Một triệu ba trăm linh năm nghìn đồng',
  'Tổng số tiền: Một triệu không trăm linh năm nghìn đồng',
  'Bằng chữ: ..........................',
  'Bằng chữ: 1.005.000đ',
  'Bằng chữ: Một trăm hai',
  'Bằng chữ: theo danh sách kèm theo',
  'Bằng chữ: Một triệu không trăm linh năm nghìn đồng (1.005.000 đồng)',
  'Người lập',
])('%s', (words) => {
  expectFindings(wordsMismatch, 'grants', list(words, ''));
});

test.each([
  ['Bằng chữ: Một triệu hai triệu đồng', 'no-number', 'error'],
  ['Bằng chữ: Hai nghìn năm trăm nghìn đồng chẵn./.', 'no-number', 'error'],
  ['Bằng chữ: Một chiệu không trăm linh năm nghìn đồng', { misspelt: 'chiệu' }, 'warning'],
])('words that make no number: %s', (words, fault, severity) => {
  const [found] = expectFindings(wordsMismatch, 'grants', list(words, 'fullName').replace('(amount)', ''));
  expect(found?.severity ?? 'error').toBe(severity);
  expect(found?.params).toEqual({ fault, words: 'Một triệu không trăm linh năm nghìn đồng' });
  expect(messageOf({ rule: 'words-mismatch', params: found?.params }, 'vi')).toContain('hãy viết lại');
});

test('a figure in place of the words', () => {
  const [found] = expectFindings(
    wordsMismatch,
    'grants',
    list('Số tiền bằng chữ: 1.050.000 đồng', 'fullName'),
  );
  expect(found?.money).toBe(45_000);
});

test('words that agree with the rows are right, whatever the figure says', () => {
  expectFindings(
    wordsMismatch,
    'grants',
    list('Bằng chữ: Một triệu không trăm linh năm nghìn đồng', '', '2005000'),
  );
});

test('words in a cell of their own, money in thousands', () => {
  expectFindings(
    wordsMismatch,
    'grants',
    `
    fullName    | amount                              | !
    An          | 1000.5                              |
    Bình        | 5                                   |
    Σ Tổng      | 1006                                |
    ~ Bằng chữ: | Một triệu không trăm linh sáu nghìn đồng |
    `,
    { amountScale: 1000 },
  );
});

test('without a total the rows are compared', () => {
  const [found] = expectFindings(
    wordsMismatch,
    'grants',
    `
    fullName | amount  | !
    An       | 1000000 |
    ~ Số tiền bằng chữ: Hai triệu đồng | | fullName
    `,
  );
  expect(found?.params).toMatchObject({ said: 2_000_000, stated: 1_000_000, rows: true });
});

test('words in TCVN3', () => {
  expectFindings(
    wordsMismatch,
    'grants',
    `
    fullName | amount  | !
    An       | 1000000 |
    ~ B»ng ch÷: Hai triÖu ®ång | | fullName
    `,
  );
});

test('words below one of two lists side by side are that one’s', () => {
  const sheet = (words: string) => `
    TT | Nhà tài trợ | Số tiền | | TT | Tờ trình số | Số tiền đề nghị
    1 | Công ty Hoa Sen | 57000000 | | 1 | 4/TTr-CĐCS | 71000000
    2 | Công ty Á Châu | 43000000 | | 2 | 12/TTr-CĐCS | 54000000
    | Tổng cộng | 100000000 | | | Tổng cộng | 125000000
    Bằng chữ: ${words} | | | | | |`;
  const found = (words: string) =>
    review(reviewContent({ grids: [drawSheet(sheet(words))], memory: [], ownSheets: new Map(), name: '' }), {
      today: 46_327,
      rules: ['words-mismatch'],
    }).findings.map(({ cells }) => cells.map(({ row, column }) => [row, column]));
  expect(found('Một trăm triệu đồng')).toEqual([]);
  expect(found('Chín mươi triệu đồng')).toEqual([
    [
      [4, 0],
      [3, 2],
    ],
  ]);
});

test.each([
  ['Tổng số tiền: 1.005.000 đồng (Một triệu không trăm linh sáu nghìn đồng)', 'fullName'],
  ['Tổng cộng 1,005,000đ. Viết bằng chữ: Một triệu không trăm linh sáu nghìn đồng chẵn./.', 'fullName'],
  ['Tổng số tiền: 1.005.000 đồng (Một triệu không trăm linh năm nghìn đồng chẵn)', ''],
  ['Tổng số tiền: 1.005.000 đồng (kèm 2 chứng từ gốc)', ''],
  ['Tổng số tiền: 1.005.000 đồng (Một triệu đồng 2 đợt)', ''],
  ['Số 1.005 (Một nghìn không trăm linh năm)', ''],
])('a figure and the words behind it: %s', (words, mark) => {
  const found = expectFindings(wordsMismatch, 'grants', list(words, mark).replace('(amount)', ''));
  if (mark) expect(found[0]).toMatchObject({ money: 1000, params: { said: 1_006_000, stated: 1_005_000 } });
});

test('in the title above a list, too', () => {
  const sheet = drawSheet(
    `
    DANH SÁCH TRỢ CẤP
    Tổng số tiền: 3.000.000 đồng (Ba mươi triệu đồng)
    STT | Họ và tên     | Đơn vị               | Số tiền
    1   | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 1000000
    2   | Trần Thị Bình | Bệnh viện Thanh Nhàn | 2000000
  `,
    { sheet: 'Tết' },
  );
  const { findings } = review(reviewContent({ name: '', grids: [sheet], memory: [], ownSheets: new Map() }), {
    today: 46_000,
    rules: ['words-mismatch'],
  });
  expect(findings.map(({ cells, money }) => [cells[0]?.row, money])).toEqual([[1, 27_000_000]]);
});

test('a column of words beside the money of each row', () => {
  const sheet = drawSheet(
    `
    STT | Họ và tên     | Đơn vị               | Số tiền | Bằng chữ
    1   | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000  | Năm trăm nghìn đồng
    2   | Trần Thị Bình | Bệnh viện Thanh Nhàn | 600000  | Bảy trăm ngàn đồng chẵn
    3   | Lê Văn Cường  | Bệnh viện Thanh Nhàn | 700000  |
    4   | Vũ Thị Dung   | Bệnh viện Thanh Nhàn | 800000  | như trên
  `,
    { sheet: 'Chi' },
  );
  const { findings } = review(reviewContent({ name: '', grids: [sheet], memory: [], ownSheets: new Map() }), {
    today: 46_000,
    rules: ['words-mismatch'],
  });
  expect(findings.map(({ cells, money, unit }) => [cells[0], money, unit])).toEqual([
    [{ sheet: 'Chi', row: 2, column: 4 }, 100_000, 'Bệnh viện Thanh Nhàn'],
  ]);
});

test('words behind “Tổng số tiền” without “bằng chữ”', () => {
  expectFindings(wordsMismatch, 'grants', list('Tổng số tiền: Một triệu năm mươi nghìn đồng', 'fullName'));
});

test('words may say the total of a column that no field claims', () => {
  const list = (words: string) =>
    drawSheet(`
    BẢNG KÊ CHUYỂN KHOẢN HỖ TRỢ ĐOÀN VIÊN
    STT | Họ và tên | Số tài khoản | Số tiền | Phí chuyển tiền | Tổng chi
    1 | Nguyễn Thị Lan | '0011001234567 | 1000000 | 3300 | 1003300
    2 | Trần Văn Hùng | '0011001234568 | 1000000 | 3300 | 1003300
    Tổng cộng | | | 2000000 | =SUM(E3:E4) -> 6600 | =SUM(F3:F4) -> 2006600
    Bằng chữ: ${words} đồng.`);
  const found = (words: string) =>
    review({ grids: [list(words)], corrections: [] }, { today: 46_327 }).findings.map(({ rule }) => rule);
  expect(found('Hai triệu không trăm linh sáu nghìn sáu trăm')).toEqual([]);
  expect(found('Hai triệu')).toEqual([]);
  expect(found('Hai triệu không trăm linh bảy nghìn')).toEqual(['words-mismatch']);
});

test('below a table that fits no register: the plain total of its money', () => {
  const costs = (words: string, marks: string, heading = 'Số.tiền') => `
    TT | Nội dung   | ${heading} | !
    1  | Hội trường | 300000  |
    2  | Nước uống  | 450000  |
    3  | Văn phòng  | 150000  |
    Σ Tổng cộng |   | 900000  | ${marks && `(${heading})`}
    ~ Bằng chữ: ${words} | | | ${marks}
    `;
  const [found] = expectFindings(wordsMismatch, null, costs('Chín triệu đồng', 'TT'));
  expect(found).toMatchObject({ money: 8_100_000 });
  expectFindings(wordsMismatch, null, costs('Chín trăm nghìn đồng', ''));
  expectFindings(wordsMismatch, null, costs('Chín triệu đồng', '', 'Số.lượng'));
  // The figure is wrong, and the words say what the rows come to.
  expectFindings(wordsMismatch, null, costs('Chín trăm nghìn đồng', '').replace('| 900000', '| 950000'));
});
