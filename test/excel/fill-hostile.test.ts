import { prepareReport, writeReport } from '../../src/actions';
import type { Sheet } from '../../src/stand-in/workbook/sheet';
import { areaOf } from '../support/block-frame';
import { drawnSheet, openDrawn } from '../support/open-drawn';

/* Templates as people get them wrong: each is told by cell and nearest name, and nothing is written; or it is filled as it was meant. */

const grants = `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Đơn vị | Hoàn cảnh | Chương trình | Ngày chi | Số tiền
1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | Ốm | Tết | '05/02/2026 | 1000000
2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | Ốm | Tết | '20/02/2026 | '500.000
3 | Lê Văn Cường | Bệnh viện Thanh Nhàn | Ốm | Mái ấm | '01/03/2026 | ba trăm
`;

async function open(
  template: string,
  dress: (sheet: Sheet) => void = () => undefined,
  more: Record<string, string> = {},
) {
  const { workbook, host } = await openDrawn({ Tết: grants, Mẫu: template, ...more });
  dress(workbook.sheetByName('Mẫu')!);
  const before = workbook.sheets.map(({ name }) => name);
  const prepare = (params: Record<string, string> = {}) =>
    prepareReport.run(host, {
      choice: { kind: 'template', sheet: 'Mẫu' },
      params,
      isPublic: false,
      today: 46_327,
    });
  const write = async (params: Record<string, string> = {}) => {
    const prepared = await prepare(params);
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    const stamp = { who: 'Thử', when: '2026-11-01 08:00:00' };
    return {
      report: prepared.value,
      written: await writeReport.run(host, { report: prepared.value, stamp }),
    };
  };
  return { workbook, before, prepare, write };
}

const wrong: Readonly<Record<string, readonly [template: string, ...faults: (readonly unknown[])[]]>> = {
  'a block that is not closed': [
    '{{each grants}} | {{grants.fullName}}\nCộng',
    ['A1', 'block-not-closed', 'each grants', null],
  ],
  'a field by its heading, without marks': [
    '{{sum grants.soTien}}',
    ['A1', 'unknown-field', 'grants.soTien', 'grants.amount'],
  ],
  'a register mistyped': ['{{count grant}}', ['A1', 'unknown-register', 'grant', 'grants']],
  'a block that ends within a merged cell': [
    'Đầu\n{{each grants}}{{grants.fullName}} | x\n{{grants.amount}} | | {{end}}\nCuối | |',
    ['A2', 'merge-crossed', 'each grants B3:B4', null],
  ],
  'a marker within a formula': [
    '="Tổng: {{sum grants.amount}}" | {{count grants}}',
    ['A1', 'marker-in-formula', '', null],
  ],
  'a value without its marks': [
    '{{sum grants.amount where programme = "tet"}} | {{each grants where unit = "benh vien thanh nhan"}}{{grants.fullName}}{{end}}',
    ['A1', 'unknown-value', 'tet', 'Tết'],
    ['B1', 'unknown-value', 'benh vien thanh nhan', 'Bệnh viện Thanh Nhàn'],
  ],
  'a number in words': [
    '{{count grants where amount > "năm trăm"}}',
    ['A1', 'unreadable-value', 'năm trăm', null],
  ],
  'a day that is none': [
    '{{count grants where paidOn >= "31/02/2026"}}',
    ['A1', 'unreadable-value', '31/02/2026', null],
  ],
  'an empty marker': ['{{ }} | {{count grants}}', ['A1', 'syntax', '', null]],
};

test.each(Object.keys(wrong))('%s', async (what) => {
  const [template, ...faults] = wrong[what]!;
  const { workbook, before, prepare } = await open(template, (sheet) => {
    if (what.includes('merged cell')) sheet.merge(areaOf('B3:B4'));
  });
  const prepared = await prepare();
  const told =
    !prepared.ok && prepared.problem.code === 'template-faults'
      ? prepared.problem.faults.map(({ cell, code, name, nearest }) => [
          cell.replace('Mẫu!', ''),
          code,
          name,
          nearest,
        ])
      : prepared;
  expect(told).toEqual(expect.arrayContaining(faults));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test('a protected template is refused whole', async () => {
  const { workbook, before, write } = await open(
    '{{each grants}}{{grants.fullName}}{{end}}\nCuối',
    (sheet) => {
      sheet.protection = { protected: true, options: null };
    },
  );
  expect((await write()).written).toMatchObject({
    ok: false,
    problem: { code: 'sheet-protected', sheet: 'Mẫu' },
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test('a template that names itself, within a table: formulas follow, the table takes the rows in', async () => {
  const { workbook, write } = await open(
    'Tên | Tiền\n{{each grants}}{{grants.fullName}} | {{grants.amount}}{{end}}\n=COUNTA(Mẫu!A2:A2) | =SUM(Mẫu!$B$2:$B$2)',
    (sheet) => {
      const look = { showFilterButton: true, showBandedRows: true, style: '' };
      const parts = { columns: ['Tên', 'Tiền'], hasHeaders: true, hasTotals: false };
      sheet.tables.push({
        id: sheet.workbook.newId(),
        name: 'Bang',
        area: areaOf('A1:B2'),
        ...parts,
        ...look,
      });
    },
  );
  await write();
  const filled = workbook.sheetByName('Mẫu - đã điền')!;
  expect(drawnSheet(filled, 'formulas')).toEqual([
    'Tên | Tiền',
    'Nguyễn Văn An | 1000000',
    'Trần Thị Bình | 500000',
    'Lê Văn Cường | ba trăm',
    '=COUNTA(A2:A4) | =SUM($B$2:$B$4)',
  ]);
  expect(filled.tables.map(({ area }) => area)).toEqual([areaOf('A1:B4')]);
});

test('amounts that cannot be read are counted as such, not as 0; what no record says is told beside its 0', async () => {
  const { write } = await open(
    '{{sum grants.amount}} | {{sum grants.amount where programme = "Mái ấm Công đoàn"}}',
  );
  const { report } = await write();
  expect(report.figures.find(({ name }) => name === 'grants.amount')).toMatchObject({
    value: 1_500_000,
    unreadable: 1,
  });
  expect(report.unfilled).toEqual([
    expect.objectContaining({
      cell: 'Mẫu!B1',
      why: expect.objectContaining({
        vi: 'không dòng nào có Chương trình là “Mái ấm Công đoàn”; gần nhất là “Mái ấm”',
      }),
    }),
  ]);
});

test('days in conditions are read as people write them', async () => {
  const { workbook, write } = await open(
    '{{count grants where paidOn >= "10/02/2026"}} | {{count grants where paidOn = "2026-02-05"}} | {{count grants where paidOn < param.den}}',
  );
  await write({ den: '01/03/2026' });
  expect(drawnSheet(workbook.sheetByName('Mẫu - đã điền')!)).toEqual(['2 | 1 | 2']);
});

describe('a pack of sheets', () => {
  const units = (...names: readonly string[]) =>
    `TT | Tên đơn vị | Số đoàn viên\n${names.map((name, index) => `${index + 1} | ${name} | ${index + 5}`).join('\n')}`;
  const template =
    '{{unit.name}}\n{{each grants}}{{grants.fullName}} | {{grants.amount}}{{end}}\nCộng | =SUM(B2:B2)';

  test('stands in the order of the catalogue, each name once and no longer than Excel allows', async () => {
    const names = [
      'Bệnh viện Đa khoa Khu vực Phía Bắc Thành phố A',
      'Bệnh viện Đa khoa Khu vực Phía Bắc Thành phố B',
      'Bệnh viện/Phổi: [1]',
      'bệnh viện/phổi? [1]',
      'Mẫu',
    ];
    const { workbook, write } = await open(template, undefined, { 'Danh mục': units(...names) });
    const { report } = await write({ per: 'unit' });
    const [, ...sheets] = report.sheets;
    expect(workbook.sheets.map(({ name }) => name).filter((name) => sheets.includes(name))).toEqual(sheets);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(sheets.every((name) => name.length <= 31)).toBe(true);
    expect(sheets.map((name) => workbook.sheetByName(name)!.value(0, 0))).toEqual(names);
  });

  test('written again after its units changed: sheets are replaced, a new one joins, the one of a unit that is gone is told and left', async () => {
    const { workbook, write } = await open(template, undefined, {
      'Danh mục': units('Bệnh viện Mắt Hà Nội', 'Bệnh viện Thanh Nhàn'),
    });
    await write({ per: 'unit' });
    const first = drawnSheet(workbook.sheetByName('Bệnh viện Thanh Nhàn')!);
    const gone = drawnSheet(workbook.sheetByName('Bệnh viện Mắt Hà Nội')!);
    workbook.sheetByName('Danh mục')!.setValue(1, 1, 'Bệnh viện Phổi Hà Nội');
    const { report, written } = await write({ per: 'unit' });
    expect(written).toMatchObject({ ok: true });
    expect(report.sheets).toEqual(['Mục lục', 'Bệnh viện Phổi Hà Nội', 'Bệnh viện Thanh Nhàn']);
    expect(report.unfilled.map(({ cell }) => cell)).toContain('Bệnh viện Mắt Hà Nội');
    expect(drawnSheet(workbook.sheetByName('Bệnh viện Thanh Nhàn')!)).toEqual(first);
    expect(drawnSheet(workbook.sheetByName('Bệnh viện Mắt Hà Nội')!)).toEqual(gone);
    const contents = drawnSheet(workbook.sheetByName('Mục lục')!).join('\n');
    expect(contents).toContain('Bệnh viện Phổi Hà Nội');
    expect(contents).not.toContain('Mắt Hà Nội');
    expect(workbook.sheets.filter(({ name }) => /\(2\)/.test(name))).toEqual([]);
  });

  test('stopped half-way leaves nothing behind, not even the sheets that lines are copied from', async () => {
    const long = 'Khó khăn '.repeat(450);
    const list = Array.from(
      { length: 1200 },
      (_, index) => `${index + 1} | Nguyễn Văn An | Bệnh viện số ${index % 3} | ${long} | 1000`,
    );
    const { workbook, host } = await openDrawn({
      Tết: `TT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền\n${list.join('\n')}`,
      Mẫu: '{{unit.name}}\n{{each grants}}{{grants.fullName}} | {{grants.circumstance}}\n | {{grants.amount}}{{end}}\nHết',
    });
    workbook.sheetByName('Mẫu')!.merge(areaOf('A2:A3'));
    const prepared = await prepareReport.run(host, {
      choice: { kind: 'template', sheet: 'Mẫu' },
      params: { per: 'unit' },
      isPublic: false,
      today: 46_327,
    });
    if (!prepared.ok || prepared.value.plan.kind !== 'filled') throw new Error(JSON.stringify(prepared));
    const signal = { aborted: false };
    const seen: number[] = [];
    const filled = await host.fillSheets(prepared.value.plan.fills, {
      signal,
      onProgress: (done) => {
        seen.push(done);
        signal.aborted = true;
      },
    });
    expect(filled).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(3);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Tết', 'Mẫu']);
  });
});

test('one list for all units can begin a new page for each', async () => {
  const { workbook, host } = await openDrawn({ Tết: grants });
  const prepared = await prepareReport.run(host, {
    choice: { kind: 'report', id: 'grant-signature-list' },
    params: { break: 'unit' },
    isPublic: false,
    today: 46_327,
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  await writeReport.run(host, { report: prepared.value, stamp: { who: 'Thử', when: '2026-11-01 08:00:00' } });
  const sheet = workbook.sheetByName('DS ký nhận')!;
  const heads = drawnSheet(sheet).flatMap((line, row) => (/^II? \| Bệnh viện/.test(line) ? [row] : []));
  expect(heads).toHaveLength(2);
  expect(sheet.page.rowBreaks).toContain(heads[1]);
  expect(sheet.page.rowBreaks).not.toContain(heads[0]);
});
