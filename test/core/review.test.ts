import { review, reviewSteps } from '../../src/core/review';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { rules } from '../../src/core/rules';
import { openBook } from '../../src/core/rules/book';
import type { Rule } from '../../src/core/rules/rule';
import type { RuleId } from '../../src/core/rules/rule-ids';
import { drawSheet } from '../support/draw-sheet';

const today = 45_352;

const members = drawSheet(
  `
  DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN |   |   |   |
  STT | Họ và tên       | Ngày sinh  | Số CCCD      | Đơn vị
  1   | Nguyễn Văn An   | 1985-02-03 | 34085012345  | Bệnh viện Thanh Nhàn
  2   | Trần  Thị Bình  | 1990-03-04 | 001190012345 | Bệnh viện Thanh Nhàn
  3   | Lê Văn Chi      | 31/02/1988 | 001088012345 | Bệnh viện Thanh Nhàn
  `,
  { sheet: 'Đoàn viên' },
);

test('findings come in reading order, counted by severity, each with its unit', () => {
  const result = review({ grids: [members], corrections: [] }, { today });
  expect(result.findings.map(({ rule, cells }) => [rule, cells[0]?.row, cells[0]?.column])).toEqual([
    ['citizen-id-lost-zero', 2, 3],
    ['text-stray-space', 3, 1],
    ['date-impossible', 4, 2],
  ]);
  expect(result.counts).toEqual({ error: 2, warning: 1, info: 0 });
  expect(result.findings.map(({ unit }) => unit)).toEqual(Array(3).fill('Bệnh viện Thanh Nhàn'));
});

test('findings of one unit are found under one name, however their rows write it', () => {
  const units = drawSheet('STT | Tên đơn vị | Tên gọi khác\n1 | Bệnh viện Thanh Nhàn | BV TN', {
    sheet: 'Danh mục đơn vị',
  });
  const list = drawSheet(
    `
    STT | Họ và tên     | Ngày sinh  | Đơn vị
    1   | Nguyễn Văn An | 31/02/1988 | BV TN
    2   | Trần Thị Bình | 31/02/1990 | Bệnh viện  Thanh Nhàn
    3   | Lê Văn Chi    | 31/02/1991 | Bệnh viện  Lạ
    `,
    { sheet: 'Đoàn viên' },
  );
  const { findings } = review({ grids: [units, list], corrections: [] }, { today });
  const impossible = findings.filter(({ rule }) => rule === 'date-impossible');
  expect(impossible.map(({ unit }) => unit)).toEqual([
    'Bệnh viện Thanh Nhàn',
    'Bệnh viện Thanh Nhàn',
    'Bệnh viện Lạ',
  ]);
});

test('a name of nothing but spaces is missing, and no stray space as well; where nothing asks for the value, the spaces are told', () => {
  const list = drawSheet(
    `
    STT | Họ và tên     | Ngày sinh  | Số CCCD       | Chức vụ
    1   | Nguyễn Văn An | 1988-02-03 | '001088012345 | Bác sĩ
    2   | ~             | 1990-02-03 | '001090012345 | Bác sĩ
    3   | Lê Văn Chi    | 1991-02-03 | '001091012345 | ~
    4   | Đỗ Văn Dũng   | 1991-04-03 | '001091012346 | Bác sĩ
    `,
    { sheet: 'Đoàn viên' },
  );
  const values = list.values.map((cells) => cells.map((value) => (value === '~' ? '  ' : value)));
  const { findings } = review({ grids: [{ ...list, values }], corrections: [] }, { today });
  expect(findings.map(({ rule, cells }) => [rule, cells[0]?.row, cells[0]?.column])).toEqual([
    ['name-missing', 2, 1],
    ['text-stray-space', 3, 4],
  ]);
});

test('rows of the bodies are records or set aside, and the cells of records are counted', () => {
  const { controls, tables } = review({ grids: [members], corrections: [] }, { today });
  const rows = tables.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  expect(controls.records + controls.setAside).toBe(rows);
  expect(controls).toEqual({ records: 3, setAside: 0, cells: 15 });
});

test('it says which rule could not look at which table', () => {
  const { notChecked } = review({ grids: [members], corrections: [] }, { today });
  expect(notChecked).toContainEqual({
    rule: 'citizen-id-gender-mismatch',
    table: 'Đoàn viên#1',
    missing: ['gender'],
  });
  expect(notChecked).toContainEqual({
    rule: 'unit-unknown',
    table: 'Đoàn viên#1',
    missing: 'no-unit-catalogue',
  });
});

test('a rule that depends on a column which cannot be read says so, as does one without a list of members', () => {
  const payments = drawSheet(
    `
    DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ
    STT | Họ và tên     | Số lượng | Đơn giá  | Số tiền  | Ký nhận
    1   | Nguyễn Văn An | 1        | theo QĐ  | 500000   | x
    2   | Trần Thị Bình | 2        | theo QĐ  | 700000   | x
    3   | Lê Văn Chi    | 1        | theo QĐ  | 900000   | x
    `,
    { sheet: 'Ký nhận' },
  );
  const { notChecked } = review({ grids: [payments], corrections: [] }, { today });
  const table = 'Ký nhận#1';
  expect(notChecked).toContainEqual({
    rule: 'amount-not-product',
    table,
    missing: { unreadable: ['rate'] },
  });
  expect(notChecked).toContainEqual({ rule: 'recipient-not-member', table, missing: 'no-member-list' });
});

test('columns that a rule learns from the rows to be factors were looked at; of a rule that is not asked for they were not', () => {
  const fees = (third: string) =>
    drawSheet(`
      DANH SÁCH CHI TIỀN GIẢNG VIÊN
      STT | Họ và tên     | Số buổi | Đơn giá | Thành tiền | Thuế   | Thực lĩnh | Xếp thứ
      1   | Nguyễn Văn An | 2       | 500000  | 1000000    | 100000 | 900000    | 1
      2   | Trần Thị Bình | 3       | 500000  | 1500000    | 150000 | 1350000   | 3
      3   | Lê Văn Chi    | 2       | 700000  | ${third}   | 140000 | 1260000   | 2
      4   | Đỗ Thị Dung   | 4       | 500000  | 2000000    | 200000 | 1800000   | 5
      5   | Vũ Văn Em     | 5       | 600000  | 3000000    | 300000 | 2700000   | 4`);
  const unseen = (grid: ReturnType<typeof fees>, only?: readonly RuleId[]) =>
    review({ grids: [grid], corrections: [] }, { today, ...(only && { rules: only }) }).unseen.columns.map(
      ({ header }) => header,
    );
  expect(unseen(fees('1400000'))).toEqual(['Xếp thứ']);
  expect(unseen(fees('1400000'), ['date-impossible'])).toEqual(
    expect.arrayContaining(['Số buổi', 'Thành tiền', 'Xếp thứ']),
  );
});

test('only the rules that are asked for', () => {
  const { findings } = review({ grids: [members], corrections: [] }, { today, rules: ['date-impossible'] });
  expect(findings.map(({ rule }) => rule)).toEqual(['date-impossible']);
});

test('progress never goes back and ends below its total', () => {
  let last = -1;
  for (const { done, total } of reviewSteps({ grids: [members], corrections: [] }, { today })) {
    expect(done).toBeGreaterThanOrEqual(last);
    expect(done).toBeLessThanOrEqual(total);
    last = done;
  }
  expect(last).toBeGreaterThan(0);
});

test('every rule answers its breaches one by one, as they are asked for', () => {
  const book = openBook(recognizeWorkbook([members]).tables, today);
  const eager = rules.filter(({ check }) => !('return' in check(book.tables[0]!, book)));
  expect(eager.map(({ id }) => id)).toEqual([]);
});

test('a check that is stopped in the middle of a rule leaves no result and closes the rule', () => {
  let asked = 0;
  let isClosed = false;
  const endless = rules.find(({ id }) => id === 'date-impossible') as Rule<unknown>;
  const spy = jest.spyOn(endless, 'check').mockImplementation(function* () {
    try {
      for (; asked < 100_000; asked += 1) yield { cells: [{ row: 2, column: 1 }], value: '', params: {} };
    } finally {
      isClosed = true;
    }
  });
  const steps = reviewSteps({ grids: [members], corrections: [] }, { today });
  let step = steps.next();
  while (!step.done && asked === 0) step = steps.next();
  expect(step).toMatchObject({ done: false, value: { what: 'date-impossible' } });
  expect(asked).toBeLessThan(1000);
  expect(steps.return(undefined as never)).toEqual({ done: true, value: undefined });
  expect(isClosed).toBe(true);
  spy.mockRestore();
  // Nothing of it is found by the next check.
  expect(review({ grids: [members], corrections: [] }, { today }).findings).toHaveLength(3);
});

test('what a rule finds out beforehand is the same with and without its steps', () => {
  const grids = [members, { ...members, sheet: 'Đoàn viên 2' }];
  const prepared = review({ grids, corrections: [] }, { today });
  const parts = rules.filter(({ prepare }) => prepare);
  const spies = parts.map((rule) =>
    jest.spyOn(rule as Required<Rule<unknown>>, 'prepare').mockImplementation(function* () {}),
  );
  const unprepared = review({ grids, corrections: [] }, { today });
  spies.forEach((spy) => spy.mockRestore());
  expect(parts.length).toBeGreaterThan(2);
  expect(unprepared.findings).toEqual(prepared.findings);
});

test('a broken rule is listed and the others still report', () => {
  const broken = rules.find(({ id }) => id === 'date-impossible') as Rule<unknown>;
  const spy = jest.spyOn(broken, 'check').mockImplementation(() => {
    throw new Error('defect');
  });
  const { failed, findings } = review({ grids: [members], corrections: [] }, { today });
  spy.mockRestore();
  expect(failed).toEqual([{ rule: 'date-impossible', table: 'Đoàn viên#1', error: 'Error: defect' }]);
  expect(findings.map(({ rule }) => rule)).toEqual(['citizen-id-lost-zero', 'text-stray-space']);
});

test('a workbook without sheets', () => {
  expect(review({ grids: [], corrections: [] }, { today })).toMatchObject({
    findings: [],
    controls: { records: 0, setAside: 0, cells: 0 },
  });
});
