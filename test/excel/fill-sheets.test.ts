import { prepareReport, writeReport } from '../../src/actions';
import type { PrepareReportInput } from '../../src/actions/prepare-report';
import { drawnSheet, openDrawn } from '../support/open-drawn';

const grants = `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Nguồn kinh phí | Số tiền | Số căn cước
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết | LĐLĐ TP | 1000000 | '001085012345
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Tết | CĐ ngành | 500000 | '001190012345
3 | Lê Văn Cường | 1991 | Bệnh viện Thanh Nhàn | Mái ấm | LĐLĐ TP | 30000000 | '001091012345
4 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Tết | LĐLĐ TP | 700000 | '001192012345
`;
const units = `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
3 | Bệnh viện Phổi Hà Nội | BV Phổi | 150
`;

async function open(template: string, more: Record<string, string> = {}) {
  const opened = await openDrawn({ 'Danh mục': units, Tết: grants, Mẫu: template, ...more });
  const prepare = (input: Partial<PrepareReportInput> = {}) =>
    prepareReport.run(opened.host, {
      choice: { kind: 'template', sheet: 'Mẫu' },
      params: {},
      isPublic: false,
      today: 46_327,
      ...input,
    });
  const fill = async (input: Partial<PrepareReportInput> = {}) => {
    const prepared = await prepare(input);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const written = await writeReport.run(opened.host, {
      report: prepared.value,
      stamp: { who: 'Thử', when: '2026-11-01 08:00:00' },
    });
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    return prepared.value;
  };
  const filled = (name = 'Mẫu - đã điền') => opened.workbook.sheetByName(name)!;
  return { ...opened, prepare, fill, filled };
}

describe('single markers', () => {
  it('writes figures as numbers, texts in place, parameters and settings', async () => {
    const { fill, filled } = await open(`
{{settings.organisation ¦ upper}} | Đợt {{param.round}}
Tết: | {{sum grants.amount where programme = "Tết"}} | {{số người grants với programme = "tết"}}
Tất cả: | {{grants.amount}} | {{grants.amount ¦ words}}
Trung bình | {{avg grants.amount}} | {{count grants}} lượt, {{units grants}} đơn vị
Trên 600.000 | {{count grants where amount > 600.000 and programme = "Tết"}} | {{grants.amount ¦ about}}
`);
    const { figures } = await fill({ params: { round: '2' } });
    expect(drawnSheet(filled())).toEqual([
      'CÔNG ĐOÀN NGÀNH Y TẾ | Đợt 2',
      'Tết: | 2200000 | 3',
      'Tất cả: | 32200000 | Ba mươi hai triệu hai trăm nghìn đồng',
      'Trung bình | 8050000 | 4 lượt, 2 đơn vị',
      'Trên 600.000 | 2 | 32,2 triệu đồng',
    ]);
    expect(Object.fromEntries(figures.map(({ name, value }) => [name, value]))).toMatchObject({
      'grants.amount[programme=Tết]': 2_200_000,
      'grants.people[programme=Tết]': 3,
      'grants.amount': 32_200_000,
    });
  });

  it('keeps the zeros of identity numbers and never lets a text become a formula', async () => {
    const { fill, filled } = await open(`
{{each grants}}{{grants.fullName}} | {{grants.citizenId}} | {{grants.citizenId ¦ mask}} | {{param.x}}{{end}}
`);
    await fill({ params: { x: '=1+1' } });
    expect(drawnSheet(filled())[0]).toBe('Nguyễn Văn An | 001085012345 | 001*******45 | =1+1');
    expect(filled().cell(0, 3)?.formula).toBeNull();
  });
});

describe('row blocks', () => {
  const list = `
STT | Họ tên | Số tiền | Nhân đôi
{{each grants sort amount desc}}{{ordinal}} | {{grants.fullName}} | {{grants.amount}} | =C2*2{{end}}
 | Cộng | =SUM(C2:C2) | =SUM(D2)
Người lập | | =C3+1
`;

  it('are repeated by inserting rows: sums over them grow, what lies below moves', async () => {
    const { fill, filled, workbook } = await open(list.replace('=C2*2{{end}}', '=C2*2 | {{end}}'));
    await fill();
    expect(drawnSheet(filled(), 'formulas')).toEqual([
      'STT | Họ tên | Số tiền | Nhân đôi',
      '1 | Lê Văn Cường | 30000000 | =C2*2',
      '2 | Nguyễn Văn An | 1000000 | =C3*2',
      '3 | Vũ Thị Dung | 700000 | =C4*2',
      '4 | Trần Thị Bình | 500000 | =C5*2',
      ' | Cộng | =SUM(C2:C5) | =SUM(D2:D5)',
      'Người lập |  | =C6+1',
    ]);
    expect(filled().value(5, 2)).toBe(32_200_000);
    expect(drawnSheet(workbook.sheetByName('Mẫu')!)[1]).toContain('{{each grants');
  });

  it('stand empty for no record where a sum needs the row, and are left out where none does', async () => {
    const { fill, filled } = await open(`
Họ tên | Số tiền
{{each grants where programme = "Không có"}}{{grants.fullName}} | {{grants.amount}} | {{end}}
Cộng | =SUM(B2:B2)
{{each grants where amount < 0}}{{grants.fullName}} | {{end}}
Hết
`);
    await fill();
    expect(drawnSheet(filled(), 'formulas')).toEqual(['Họ tên | Số tiền', '', 'Cộng | =SUM(B2:B2)', 'Hết']);
    expect(filled().value(2, 1)).toBe(0);
  });

  it('lie within each other: units, their records, subtotals, and a grand total over the records alone', async () => {
    const { fill, filled } = await open(`
Đơn vị | Số tiền
{{each grants by unit}}
{{ordinal ¦ roman}}. {{unit.name}} |
{{each grants}}{{grants.fullName}} | {{grants.amount}} | {{end}}
Cộng {{unit.name}} | =SUM(B4:B4) | {{sum grants.amount}}
{{end}}
Tổng | =SUM(B4:B4) | {{grants.amount ¦ words}}
`);
    await fill();
    expect(drawnSheet(filled(), 'formulas')).toEqual([
      'Đơn vị | Số tiền',
      'I. Bệnh viện Mắt Hà Nội',
      'Trần Thị Bình | 500000',
      'Vũ Thị Dung | 700000',
      'Cộng Bệnh viện Mắt Hà Nội | =SUM(B3:B4) | 1200000',
      'II. Bệnh viện Thanh Nhàn',
      'Nguyễn Văn An | 1000000',
      'Lê Văn Cường | 30000000',
      'Cộng Bệnh viện Thanh Nhàn | =SUM(B7:B8) | 31000000',
      'Tổng | =SUM(B3:B4,B7:B8) | Ba mươi hai triệu hai trăm nghìn đồng',
    ]);
    expect(filled().value(9, 1)).toBe(32_200_000);
  });

  it('for every unit of the catalogue, also one with nothing', async () => {
    const { fill, filled } = await open(`
{{each unit}}{{ordinal}} | {{unit.name}} | {{unit.memberCount}} | {{count grants}} | {{grants.amount}} | {{end}}
`);
    await fill();
    expect(drawnSheet(filled())).toEqual([
      '1 | Bệnh viện Mắt Hà Nội | 200 | 2 | 1200000',
      '2 | Bệnh viện Thanh Nhàn | 300 | 2 | 31000000',
      '3 | Bệnh viện Phổi Hà Nội | 150 | 0 | 0',
    ]);
  });

  it('are shown only if a condition holds, else their other part', async () => {
    const { fill, filled } = await open(`
Đầu
{{nếu count grants where programme = "Mái ấm" > 0}}
Có mái ấm: {{sum grants.amount where programme = "Mái ấm"}}
{{else}}
Không có mái ấm
{{hết}}
{{if count grants > 100}}
Nhiều quá
{{end}}
Cuối
`);
    await fill();
    expect(drawnSheet(filled())).toEqual(['Đầu', 'Có mái ấm: 30.000.000', 'Cuối']);
  });

  it('are understood without block marks where a row can mean nothing else', async () => {
    const { fill, filled } = await open(`
STT | Họ tên | Số tiền
{{ordinal}} | {{grants.fullName}} | {{grants.amount}}
Cộng | | =SUM(C2:C2)
STT | {{unit.name}} | {{sum grants.amount}}
`);
    await fill();
    expect(drawnSheet(filled(), 'formulas')).toEqual([
      'STT | Họ tên | Số tiền',
      '1 | Nguyễn Văn An | 1000000',
      '2 | Trần Thị Bình | 500000',
      '3 | Lê Văn Cường | 30000000',
      '4 | Vũ Thị Dung | 700000',
      'Cộng |  | =SUM(C2:C5)',
      'STT | Bệnh viện Mắt Hà Nội | 1200000',
      'STT | Bệnh viện Thanh Nhàn | 31000000',
      'STT | Bệnh viện Phổi Hà Nội | 0',
    ]);
  });
});

test('columns are repeated for each fund, and sums across them grow', async () => {
  const { fill, filled } = await open(`
Đơn vị | {{columns grants by fundSource}}{{group.name}}{{end}} | Cộng | Ghi chú
{{each unit}}{{unit.name}} | {{grants.amount}} | =SUM(B2:B2) | {{end}}
Tổng | =SUM(B2:B2) | =SUM(C2:C2)
`);
  await fill();
  expect(drawnSheet(filled(), 'formulas')).toEqual([
    'Đơn vị | LĐLĐ TP | CĐ ngành | Cộng | Ghi chú',
    'Bệnh viện Mắt Hà Nội | 700000 | 500000 | =SUM(B2:C2)',
    'Bệnh viện Thanh Nhàn | 31000000 | 0 | =SUM(B3:C3)',
    'Bệnh viện Phổi Hà Nội | 0 | 0 | =SUM(B4:C4)',
    'Tổng | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)',
  ]);
  expect(filled().value(4, 3)).toBe(32_200_000);
});

test('filled again, old rows are replaced and never doubled; the template stays; a sheet changed by hand is refused', async () => {
  const { fill, filled, prepare, host, workbook } = await open(`
Họ tên
{{each grants}}{{grants.fullName}}{{end}}
Cuối
`);
  await fill();
  const first = drawnSheet(filled());
  const template = drawnSheet(workbook.sheetByName('Mẫu')!);
  await fill();
  expect(drawnSheet(filled())).toEqual(first);
  expect(drawnSheet(workbook.sheetByName('Mẫu')!)).toEqual(template);
  expect(workbook.sheets.filter(({ name }) => name.startsWith('Mẫu'))).toHaveLength(2);
  filled().setValue(1, 0, 'sửa tay');
  const prepared = await prepare();
  if (!prepared.ok) throw new Error(prepared.problem.code);
  expect(
    await writeReport.run(host, {
      report: prepared.value,
      stamp: { who: 'Thử', when: '2026-11-01 08:00:00' },
    }),
  ).toMatchObject({
    ok: false,
    problem: { code: 'sheet-edited' },
  });
});

test('every fault is told with its cell and the nearest name, and nothing is written', async () => {
  const { prepare, workbook } = await open(
    `
{{sum grants.amuont}} | {{grants.amount ¦ word}} | {{param.round}} | {{settings.organization}}
{{grant.amount}} | {{sum donations.amount}} | {{sum grants.inKindValue}} | {{sumx grants.amount}}
{{each grants}}{{grants.fullNam}} | {{end}}
{{grants.amount | {{end}}
{{each members}}
`.replace('{{grants.amount | {{end}}', '{{grants.amount'),
  );
  const prepared = await prepare({ params: { dot: '1' } });
  expect(prepared.ok).toBe(false);
  const faults =
    !prepared.ok && prepared.problem.code === 'template-faults'
      ? prepared.problem.faults.map(({ cell, code, name, nearest }) => [cell, code, name, nearest])
      : [];
  expect(faults).toEqual(
    expect.arrayContaining([
      ['Mẫu!A1', 'unknown-field', 'grants.amuont', 'grants.amount'],
      ['Mẫu!B1', 'unknown-filter', 'word', 'words'],
      ['Mẫu!C1', 'param-missing', 'round', null],
      ['Mẫu!D1', 'unknown-name', 'settings.organization', 'settings.organisation'],
      ['Mẫu!A2', 'unknown-register', 'grant', 'grants'],
      ['Mẫu!B2', 'register-missing', 'donations', null],
      ['Mẫu!D2', 'unknown-function', 'sumx', 'sum'],
      ['Mẫu!A3', 'unknown-field', 'grants.fullNam', 'grants.fullName'],
      ['Mẫu!A4', 'syntax', '', null],
      ['Mẫu!A5', 'block-not-closed', 'each members', null],
    ]),
  );
  expect(faults.some(([cell, code]) => cell === 'Mẫu!C2' && code === 'field-missing')).toBe(true);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh mục', 'Tết', 'Mẫu']);
});

test('a formula over rows too scattered to be named one by one is told, where it would take in other figures', async () => {
  const list = Array.from(
    { length: 300 },
    (_, index) => `${index + 1} | Nguyễn Văn An | Ốm | Bệnh viện Tim | 1000`,
  );
  const { prepare, workbook } = await open(
    `
{{each grants}}
{{grants.fullName}} | {{grants.amount}}
Cả đơn vị | {{sum grants.amount}}
{{end}}
Cộng | =SUM(B2:B2) | =COUNTIF(B2:B2,">0")
`,
    { 'Tết 2': `TT | Họ và tên | Hoàn cảnh | Đơn vị | Số tiền\n${list.join('\n')}` },
  );
  const prepared = await prepare();
  expect(prepared).toMatchObject({
    problem: {
      code: 'template-faults',
      faults: [
        { cell: 'Mẫu!B5', code: 'rows-scattered' },
        { cell: 'Mẫu!C5', code: 'rows-scattered' },
      ],
    },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh mục', 'Tết', 'Mẫu', 'Tết 2']);
});

test('one sheet for each unit takes a number of requests that does not grow with them', async () => {
  const template = `
ĐƠN VỊ: {{unit.name}}
{{each grants}}{{ordinal}} | {{grants.fullName}} | {{grants.amount}} | {{end}}
Cộng | | =SUM(C2:C2)
`;
  const { fill, filled, excel, workbook } = await open(template);
  const before = excel.statistics.requests;
  const { sheets } = await fill({ params: { per: 'unit' } });
  expect(sheets).toEqual([
    'Mục lục',
    'Bệnh viện Mắt Hà Nội',
    'Bệnh viện Thanh Nhàn',
    'Bệnh viện Phổi Hà Nội',
  ]);
  expect(drawnSheet(filled('Bệnh viện Thanh Nhàn'))).toEqual([
    'ĐƠN VỊ: Bệnh viện Thanh Nhàn',
    '1 | Nguyễn Văn An | 1000000',
    '2 | Lê Văn Cường | 30000000',
    'Cộng |  | 31000000',
  ]);
  expect(drawnSheet(filled('Mục lục'), 'formulas')[3]).toContain(
    `=HYPERLINK("#'Bệnh viện Mắt Hà Nội'!A1","Bệnh viện Mắt Hà Nội")`,
  );
  expect(excel.statistics.requests - before).toBeLessThanOrEqual(16);
  const tabs = () =>
    workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  // The contents stand in front of what they list, also when the pack is filled again.
  expect(tabs()).toEqual(['Danh mục', 'Tết', 'Mẫu', ...sheets]);
  await fill({ params: { per: 'unit' } });
  expect(tabs()).toEqual(['Danh mục', 'Tết', 'Mẫu', ...sheets]);
});
