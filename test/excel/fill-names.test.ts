import { insertMarker, prepareReport, writeReport } from '../../src/actions';
import { openWorkbook, saveWorkbook } from '../../src/stand-in';
import { drawnSheet, openDrawn } from '../support/open-drawn';

const stamp = { who: 'Thử', when: '2026-11-01 08:00:00' };
const grants = `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Nguồn kinh phí | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết | LĐLĐ TP | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Tết | CĐ ngành | 500000
3 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Mái ấm | LĐLĐ TP | 700000
`;

/** A template of plain sample texts: what belongs where is said by names alone. */
const plain = `
DANH SÁCH TRỢ CẤP
STT | Họ tên | Số tiền
1 | Nguyễn Văn A | 100
 | Cộng | =SUM(C3:C3)
Trong đó Tết: | 0
`;

async function open(template: string, names: Record<string, string | readonly [string, string]>) {
  const opened = await openDrawn({ Tết: grants, Mẫu: template });
  const sheet = opened.workbook.sheetByName('Mẫu')!;
  for (const [name, told] of Object.entries(names)) {
    const [address, comment] = typeof told === 'string' ? [told, ''] : told;
    const formula = `=Mẫu!${address.replace(/[A-Z]+|\d+/g, '$$$&')}`;
    opened.workbook.names.push({ name, formula, scope: sheet, comment, visible: true });
  }
  const prepare = () =>
    prepareReport.run(opened.host, {
      choice: { kind: 'template', sheet: 'Mẫu' },
      params: {},
      isPublic: false,
      today: 46_327,
    });
  const fill = async () => {
    const prepared = await prepare();
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const written = await writeReport.run(opened.host, { report: prepared.value, stamp });
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    return prepared.value;
  };
  return { ...opened, sheet, prepare, fill, filled: () => opened.workbook.sheetByName('Mẫu - đã điền')! };
}

const names = {
  'ss.each_grants': 'A3:C3',
  'ss.ordinal': 'A3',
  HoTen: ['B3', 'Tên người nhận {{grants.fullName}}'],
  'ss.grants.amount': 'C3',
  TongTet: ['B5', '{{sum grants.amount where programme = "Tết"}}'],
  BangChu: ['A7', '{{grants.amount | words}}'],
  KhongLienQuan: 'A1',
} as const;

test('names say what belongs where: values in place of the samples, the named rows repeated, cells beyond the content filled too', async () => {
  const { fill, filled, sheet } = await open(plain, names);
  const before = drawnSheet(sheet, 'formulas');
  const { figures } = await fill();
  const once = drawnSheet(filled(), 'formulas');
  expect(once).toEqual([
    'DANH SÁCH TRỢ CẤP',
    'STT | Họ tên | Số tiền',
    '1 | Nguyễn Văn An | 1000000',
    '2 | Trần Thị Bình | 500000',
    '3 | Vũ Thị Dung | 700000',
    ' | Cộng | =SUM(C3:C5)',
    'Trong đó Tết: | 1500000',
    '',
    'Hai triệu hai trăm nghìn đồng',
  ]);
  expect(figures.map(({ name }) => name)).toContain('grants.amount[programme=Tết]');
  expect(drawnSheet(sheet, 'formulas')).toEqual(before);
  await fill();
  expect(drawnSheet(filled(), 'formulas')).toEqual(once);
});

test('the names of the filled sheet move with inserted rows; those of the template stay, also in the saved file', async () => {
  const { fill, workbook } = await open(plain, names);
  await fill();
  const again = await openWorkbook(await saveWorkbook(workbook), 'a.xlsx');
  const told = (sheet: string, name: string) => {
    const found = again.names.find((one) => one.name === name && one.scope?.name === sheet);
    return [found?.formula.replace(/^.*!/, ''), found?.comment];
  };
  expect(told('Mẫu', 'TongTet')).toEqual(['$B$5', '{{sum grants.amount where programme = "Tết"}}']);
  expect(told('Mẫu - đã điền', 'TongTet')[0]).toBe('$B$7');
  expect(told('Mẫu', 'ss.each_grants')[0]).toBe('$A$3:$C$3');
});

test('a name of the whole workbook does as well, and so do whole rows and columns', async () => {
  const { fill, filled, workbook } = await open(
    `
Đơn vị | Nguồn | Cộng
X | 1 | =SUM(B2:B2)
`,
    {
      'ss.columns_grants_by_fundSource': 'B:B',
      'ss.unit.name': 'A2',
      'ss.group.name': 'B1',
      'ss.grants.amount': 'B2',
    },
  );
  workbook.names.push({
    name: 'Khoi',
    formula: '=Mẫu!$2:$2',
    scope: null,
    comment: '{{each grants by unit}}',
    visible: true,
  });
  await fill();
  expect(drawnSheet(filled(), 'formulas')).toEqual([
    'Đơn vị | LĐLĐ TP | CĐ ngành | Cộng',
    'Bệnh viện Thanh Nhàn | 1000000 | 0 | =SUM(B2:C2)',
    'Bệnh viện Mắt Hà Nội | 700000 | 500000 | =SUM(B3:C3)',
  ]);
});

test('names are checked first, with their cell and the nearest name; nothing is written', async () => {
  const { prepare, workbook } = await open(plain, {
    'ss.sum_grants.amuont': 'B5',
    Lap: ['A3:C3', '{{each grant}}'],
    'ss.grants.fullNam': 'B3',
    'ss.tổng_grants.amount': 'C4',
    Dong: ['A1', '{{end}}'],
  });
  const prepared = await prepare();
  const faults =
    !prepared.ok && prepared.problem.code === 'template-faults'
      ? prepared.problem.faults.map(({ cell, code, nearest }) => [cell, code, nearest])
      : [];
  expect(faults).toEqual(
    expect.arrayContaining([
      ['Mẫu!B5', 'unknown-field', 'grants.amount'],
      ['Mẫu!A3', 'unknown-register', 'grants'],
      ['Mẫu!B3', 'unknown-field', 'grants.fullName'],
      ['Mẫu!C4', 'name-over-content', null],
      ['Mẫu!A1', 'end-without-block', null],
    ]),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tết', 'Mẫu']);
});

test('the picker names the selection: by words where a name can say it, else by the comment; each name once', async () => {
  const { host, workbook } = await openDrawn({ Mẫu: 'A | B' });
  expect(await insertMarker.run(host, { text: 'sum grants.amount', as: 'name' })).toEqual({
    ok: true,
    value: 'Mẫu!A1 (ss.sum_grants.amount)',
  });
  expect(await insertMarker.run(host, { text: 'sum grants.amount', as: 'name' })).toMatchObject({
    value: 'Mẫu!A1 (ss.sum_grants.amount_2)',
  });
  await insertMarker.run(host, { text: 'sum grants.amount where programme = "Tết" | words', as: 'name' });
  expect(workbook.names.map(({ name, comment }) => [name, comment])).toEqual([
    ['ss.sum_grants.amount', ''],
    ['ss.sum_grants.amount_2', ''],
    [
      'ss.sum_grants.amount_where_programme_Tết_words',
      '{{sum grants.amount where programme = "Tết" | words}}',
    ],
  ]);
});
