import { openBook } from '../../../src/core/rules/book';
import { grantDuplicate } from '../../../src/core/rules/grant-duplicate';
import type { RegisterId } from '../../../src/core/registers/register';
import { drawTable, type TableOptions } from '../../support/draw-table';

interface List extends TableOptions {
  readonly rows: string;
  readonly heading?: string;
  readonly register?: RegisterId;
}

const usual = 'fullName | birthDate | citizenId | amount';
const tet = ['DANH SÁCH ĐOÀN VIÊN NHẬN TRỢ CẤP TẾT BÍNH NGỌ NĂM 2026'];

const gamLam: List = {
  sheet: 'BV Gia Lâm',
  titleUnit: 'Bệnh viện Gia Lâm',
  titles: tet,
  rows: `
    Nguyễn Văn An | 1985-02-03 | 001085012345 | 500000
    Trần Thị Bình | 1990-02-03 |              | 500000
    Lê Văn Chi    | 1991-04-05 | 001091012345 | 500000
    Đỗ Thị Dung   | 1992-06-07 | 001192012345 | 500000
    Vũ Văn Em     | 1993-08-09 | 001093012345 | 500000
  `,
};
const baVi: List = {
  sheet: 'BV Ba Vì',
  titleUnit: 'Bệnh viện Ba Vì',
  titles: tet,
  rows: `
    Hà Văn Giang  | 1981-02-03 | 001081012345 | 1000000
    nguyễn văn an | 1985-02-03 | 001085012345 | 1000000
    Ngô Thị Hiền  | 1984-02-03 | 001184012345 | 1000000
    Mai Văn Khoa  | 1986-02-03 | 001086012345 | 1000000
    Bùi Thị Lan   | 1988-02-03 | 001188012345 | 1000000
  `,
};

/** The rows on which the later lists say that a person stands elsewhere. */
function told(...lists: List[]): string[] {
  const tables = lists.map(({ rows, heading = usual, register = 'grants', ...options }) =>
    drawTable(register, `${heading}\n${rows.trim()}`, options),
  );
  const book = openBook(tables, 46_327);
  return book.tables.flatMap((table) =>
    [...grantDuplicate.check(table, book)].map(
      ({ params: { name, firstRow, sheet, by } }) => `${name} ${by} ${firstRow} ${sheet}`,
    ),
  );
}

const with_ = (list: List, change: Partial<List>): List => ({ ...list, ...change });

test('in two units’ lists of one hand-out, by citizen id; told on the later list with sheet, row and money', () => {
  expect(told(gamLam, baVi)).toEqual(['nguyễn văn an citizenId 2 BV Gia Lâm']);
  const book = openBook(
    [gamLam, baVi].map(({ rows, ...options }) => drawTable('grants', `${usual}\n${rows.trim()}`, options)),
    46_327,
  );
  expect([...grantDuplicate.check(book.tables[0]!, book)]).toEqual([]);
  const [found] = [...grantDuplicate.check(book.tables[1]!, book)];
  expect(found).toMatchObject({
    money: 1_000_000,
    cells: [
      { sheet: 'BV Ba Vì', row: 2, column: 0 },
      { sheet: 'BV Gia Lâm', row: 1, column: 0 },
    ],
  });
  expect(grantDuplicate.message.vi(found!.params)).toContain('đã có ở dòng 2 trang “BV Gia Lâm” trong cùng');
  expect(grantDuplicate.message.en(found!.params)).toContain('already on row 2 of “BV Gia Lâm” for the same');
});

test('by name and birthday where an id is missing; the year alone, another day, another id are somebody else', () => {
  const rows = (person: string) => baVi.rows.replace(/ *nguyễn văn an.*/, `    ${person} | 1000000`);
  const listWith = (person: string) => told(gamLam, with_(baVi, { rows: rows(person) }));
  expect(listWith('Trần Thị Bình | 1990-02-03 | ')).toEqual(['Trần Thị Bình birth 3 BV Gia Lâm']);
  expect(listWith('Trần Thị Bình | 1990-02-03 | 001190077777')).toEqual(['Trần Thị Bình birth 3 BV Gia Lâm']);
  expect(listWith('Nguyễn Văn An | 1985-02-03 | 001085998877')).toEqual([]);
  expect(listWith('Trần Thị Bình | 1990 | ')).toEqual([]);
  expect(listWith('Trần Thị Bình | 1990-02-04 | ')).toEqual([]);
  expect(listWith('Trần Thị Bính | 1990-02-03 | ')).toEqual([]);
});

test('another month, round, occasion, year, giver or stage is another grant', () => {
  const others: Partial<List>[] = [
    { sheet: 'Ba Vì đợt 2' },
    { titles: ['DANH SÁCH ĐOÀN VIÊN NHẬN TRỢ CẤP TẾT ẤT TỴ NĂM 2025'] },
    { titles: ['DANH SÁCH ĐOÀN VIÊN NHẬN QUÀ TẾT TRUNG THU NĂM 2026'] },
    { titles: ['DANH SÁCH ĐOÀN VIÊN NHẬN TRỢ CẤP'] },
    { titles: ['DANH SÁCH ĐỀ NGHỊ TRỢ CẤP TẾT BÍNH NGỌ NĂM 2026'] },
    { titles: [...tet, 'Quà của LĐLĐ Thành phố tặng đoàn viên'] },
  ];
  for (const other of others) expect(told(gamLam, with_(baVi, other))).toEqual([]);
});

test('a programme that comes again is one only in lists of one name and time', () => {
  const storm = ['DANH SÁCH HỖ TRỢ DO BÃO SỐ 10'];
  const in2 = (first: string[], second: string[], sheet = 'BV Ba Vì') =>
    told(with_(gamLam, { titles: first }), with_(baVi, { titles: second, sheet }));
  expect(in2(storm, storm)).toHaveLength(1);
  expect(in2(storm, ['DANH SÁCH HỖ TRỢ DO BÃO SỐ 3'])).toEqual([]);
  expect(
    in2(['DANH SÁCH HỖ TRỢ ĐOÀN VIÊN BỆNH VIỆN GIA LÂM'], ['Danh sách hỗ trợ đoàn viên BV Ba Vì']),
  ).toHaveLength(1);
  expect(in2(storm, storm, 'Tháng 10')).toEqual([]);
  expect(in2(storm, ['DANH SÁCH ĐIỀU CHỈNH HỖ TRỢ DO BÃO SỐ 10'])).toEqual([]);
  expect(in2([...storm, 'Chưa nhận'], storm)).toEqual([]);
  expect(
    in2(
      [...storm, '(Kèm theo QĐ số 5/QĐ-CĐYT ngày 05/10/2024)'],
      [...storm, '(Kèm theo QĐ số 9/QĐ-CĐYT ngày 05/10/2025)'],
    ),
  ).toEqual([]);
});

test('copies of a list, in part too, and lists of one unit that share several are no second gift', () => {
  expect(told(gamLam, with_(gamLam, { sheet: 'In lại' }))).toEqual([]);
  const part = gamLam.rows.trim().split('\n').slice(0, 3).join('\n');
  expect(
    told(
      with_(gamLam, {
        sheet: 'Toàn ngành',
        rows: `${gamLam.rows.trimEnd()}${baVi.rows.replace(/ *nguyễn.*\n/, '')}`,
      }),
      with_(gamLam, { rows: part }),
    ),
  ).toEqual([]);
  // Two names of one unit are no two units.
  expect(told(gamLam, with_(baVi, { titleUnit: 'BV Gia Lâm' }))).toHaveLength(1);
  expect(told(with_(gamLam, { rows: part }), with_(baVi, { titleUnit: 'BV Gia Lâm' }))).toEqual([]);
  // A ledger in which some of the list were entered already; a series of sheets.
  const ledger = { titleUnit: 'BV Gia Lâm', titles: ['SỔ THEO DÕI TRỢ CẤP TẾT BÍNH NGỌ NĂM 2026'] };
  expect(told(gamLam, with_(baVi, ledger))).toEqual([]);
  const none = { titleUnit: undefined };
  const numbered = (first: string, second: string) =>
    told(with_(gamLam, { ...none, sheet: first }), with_(baVi, { ...none, sheet: second }));
  expect(numbered('Bão số 3', 'Bão số 10')).toEqual([]);
  expect(numbered('Đặc biệt khó khăn', 'Khó khăn')).toHaveLength(1);
});

test('another fund, decision or guardian, goods beside money, a grant turned down, and what is far apart in time', () => {
  const rowOf = (cells: string) =>
    ['Nguyễn Văn An', 'Hà Văn Giang', 'Ngô Thị Hiền', 'Mai Văn Khoa', 'Bùi Thị Lan']
      .map((name, index) => `${name} | 198${index}-02-03 | 500000 | ${index === 0 ? cells : ''}`)
      .join('\n');
  const twice = (heading: string, first: string, second: string) =>
    told(
      with_(gamLam, { heading: `fullName | birthDate | amount | ${heading}`, rows: rowOf(first) }),
      with_(baVi, {
        heading: `fullName | birthDate | amount | ${heading}`,
        rows: rowOf(second).replace(/Hà Văn|Ngô Thị|Mai Văn|Bùi Thị/g, 'Tạ Văn'),
      }),
    );
  expect(twice('decisionNo', '15/QĐ-CĐYT', '15/QĐ-CĐYT')).toHaveLength(1);
  expect(twice('decisionNo', '15/QĐ-CĐYT', '27/QĐ-CĐYT')).toEqual([]);
  expect(twice('fundSource', 'Quỹ Xã hội', 'Kinh phí CĐ')).toEqual([]);
  expect(twice('guardian', 'Lê Thị Hoa', 'Đỗ Thị Mai')).toEqual([]);
  expect(twice('status', 'Đã chi', 'Không duyệt')).toEqual([]);
  expect(twice('paidOn', '2026-01-20', '2026-02-01')).toHaveLength(1);
  expect(twice('paidOn', '2026-01-20', '2026-06-01')).toEqual([]);
  expect(twice('recipientKind', 'Đoàn viên', 'Con đoàn viên')).toEqual([]);
});

test('two lists of payments of one hand-out; another voucher is another payment, and a payment is no second grant', () => {
  const payments = (list: List): List => with_(list, { register: 'disbursements' });
  expect(told(payments(gamLam), payments(baVi))).toHaveLength(1);
  expect(told(gamLam, payments(baVi))).toEqual([]);
});
