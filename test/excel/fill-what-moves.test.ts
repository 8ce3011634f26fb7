import { prepareReport, undoChanges, writeReport } from '../../src/actions';
import { filledRun } from '../../src/excel/chart-ranges';
import { drawnSheet, openDrawn } from '../support/open-drawn';

const stamp = { who: 'Thử', when: '2026-11-01 08:00:00' };

const grants = `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Tết | 500000
3 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Tết | 700000
`;
const units = `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
3 | Bệnh viện Phổi Hà Nội | BV Phổi | 150
`;

async function open(template: string) {
  const opened = await openDrawn({ 'Danh mục': units, Tết: grants, Mẫu: template });
  const fill = async (params: Record<string, string> = {}) => {
    const prepared = await prepareReport.run(opened.host, {
      choice: { kind: 'template', sheet: 'Mẫu' },
      params,
      isPublic: false,
      today: 46_327,
    });
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const written = await writeReport.run(opened.host, { report: prepared.value, stamp });
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
  };
  return { ...opened, fill, sheet: (name: string) => opened.workbook.sheetByName(name)! };
}

const list = `
STT | Họ tên | Số tiền
{{each grants}}{{ordinal}} | {{grants.fullName}} | {{grants.amount}} | {{end}}
 | Cộng | =SUM(C2:C2)
 | Hình thức | Tiền mặt
`;

test('input rules of the block’s row hold for every record, those below move; a chart below moves, and its range over the block grows', async () => {
  const { workbook, fill, sheet } = await open(list);
  const template = sheet('Mẫu');
  const rule = {
    ignoreBlanks: true,
    inCellDropDown: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  } as const;
  const at = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 2 });
  template.validations.push(
    { ...rule, areas: [at(1)], type: 'whole', operator: 'greaterThan', formulas: ['0'] },
    { ...rule, areas: [at(3)], type: 'list', operator: null, formulas: ['Tiền mặt,Chuyển khoản'] },
  );
  template.charts.push({
    id: workbook.newId(),
    name: 'Biểu đồ',
    type: 'ColumnClustered',
    title: 'Số tiền',
    legend: null,
    series: [{ name: null, values: '=Mẫu!$C$2:$C$3', categories: '=Mẫu!$B$2:$B$3' }],
    place: { firstRow: 6, lastRow: 15, firstColumn: 0, lastColumn: 3 },
  });
  await fill();
  const filled = sheet('Mẫu - đã điền');
  const rowsOf = (type: string) =>
    filled.validations
      .filter((one) => one.type === type)
      .flatMap(({ areas }) => areas)
      .flatMap(({ firstRow, lastRow }) =>
        Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index),
      )
      .sort();
  expect(rowsOf('whole')).toEqual([1, 2, 3]);
  expect(rowsOf('list')).toEqual([5]);
  expect(filled.charts).toHaveLength(1);
  expect(filled.charts[0]!.place).toMatchObject({ firstRow: 8, lastRow: 17 });
  expect(filled.charts[0]!.series[0]!.values).toMatch(/đã điền'!\$C\$2:\$C\$5$/);
  expect(template.charts[0]!.series[0]!.values).toBe('=Mẫu!$C$2:$C$3');
});

test('a chart over the block’s single row lengthens with the block, again when filled again; over subtotals it stays whole', async () => {
  const { workbook, fill, sheet } = await open(list);
  const chart = (values: string, categories: string | null) => ({
    id: workbook.newId(),
    name: 'Biểu đồ',
    type: 'ColumnClustered',
    title: 'Số tiền',
    legend: null,
    series: [{ name: null, values, categories }],
    place: { firstRow: 6, lastRow: 15, firstColumn: 0, lastColumn: 3 },
  });
  sheet('Mẫu').charts.push(
    chart('=Mẫu!$C$2', '=Mẫu!$B$2'),
    chart('=Mẫu!$C$2:$C$3', '=Mẫu!$B$2:$B$3'),
    chart('=Tết!$F$3:$F$5', null),
  );
  const ranges = () =>
    sheet('Mẫu - đã điền').charts.map(({ series: [one] }) => [
      one!.values.replace(/^.*!/, ''),
      one!.categories?.replace(/^.*!/, ''),
    ]);
  const expected = [
    ['$C$2:$C$4', '$B$2:$B$4'],
    ['$C$2:$C$5', '$B$2:$B$5'],
    ['$F$3:$F$5', undefined],
  ];
  await fill();
  expect(ranges().slice(0, 2)).toEqual(expected.slice(0, 2));
  await fill();
  expect(ranges().slice(0, 2)).toEqual(expected.slice(0, 2));
  expect(sheet('Mẫu').charts[0]!.series[0]!.values).toBe('=Mẫu!$C$2');
});

test('where a chart’s cells stand after filling: together, or not at all', () => {
  const block = [{ first: 3, last: 4, lines: [3, 4, 4, 4] }];
  expect(filledRun(block, 4, 4)).toEqual([4, 6]);
  expect(filledRun(block, 3, 6)).toEqual([3, 8]);
  expect(filledRun(block, 0, 2)).toEqual([0, 2]);
  expect(filledRun(block, 8, 9)).toEqual([10, 11]);
  expect(filledRun([{ first: 3, last: 4, lines: [3, 4, 3, 4] }], 4, 4)).toBeNull();
  expect(filledRun([{ first: 3, last: 3, lines: [] }], 3, 3)).toBeNull();
});

test('break: each unit begins on a new page, the first does not', async () => {
  const { fill, sheet } = await open(`
DANH SÁCH
{{each grants by unit break}}
{{unit.name}}
{{each grants}}{{grants.fullName}} | {{grants.amount}} | {{end}}
{{end}}
`);
  await fill();
  const filled = sheet('Mẫu - đã điền');
  const lines = drawnSheet(filled);
  const heads = lines.flatMap((line, row) => (/^Bệnh viện/.test(line) ? [row] : []));
  expect(heads).toHaveLength(2);
  expect(filled.page.rowBreaks).toEqual([heads[1]]);
});

test('values=yes leaves what formulas gave, not the formulas', async () => {
  const { fill, sheet } = await open(list);
  await fill({ values: 'yes' });
  const filled = sheet('Mẫu - đã điền');
  expect(filled.cell(4, 2)).toMatchObject({ value: 2_200_000, formula: null });
  expect(sheet('Mẫu').cell(2, 2)?.formula).toBe('=SUM(C2:C2)');
});

test('a filled blank form is taken back from the journal, cell by cell', async () => {
  const { host, fill, sheet } = await open(`
BIỂU TỔNG HỢP TRỢ CẤP TẾT
TT | Đơn vị | Số người | Số tiền | Ghi chú
1 | BVTN | | | giữ nguyên
2 | BV Mắt | | |
3 | Bệnh viện Phổi Hà Nội | | |
 | Tổng cộng | | |
`);
  const before = drawnSheet(sheet('Mẫu'), 'formulas');
  await fill();
  const filled = drawnSheet(sheet('Mẫu'), 'formulas');
  expect(filled).not.toEqual(before);
  expect(filled.slice(2, 5)).toEqual([
    '1 | BVTN | 1 | 1000000 | giữ nguyên',
    '2 | BV Mắt | 2 | 1200000',
    '3 | Bệnh viện Phổi Hà Nội | 0 | 0',
  ]);
  const undone = await undoChanges.run(host, { choice: { what: 'last-run' }, stamp });
  expect(undone).toMatchObject({ ok: true, value: { refused: [] } });
  expect(drawnSheet(sheet('Mẫu'), 'formulas')).toEqual(before);
});
