import { prepareFrom } from '../../src/actions/prepare-report';
import type { SheetFill } from '../../src/core/reports/template/sheet-fill';
import { aboutAmount, dotted } from '../../src/core/document/office-text';
import { maskDigitsIn } from '../../src/core/reports/mask';
import { amountInWords } from '../../src/core/vietnamese/amount-in-words';
import type { Sheet } from '../../src/stand-in/workbook/sheet';
import {
  dressFrame,
  expectedBreaks,
  expectedFrame,
  frameDrawing,
  frameOf,
  type FilledRow,
} from '../support/block-frame';
import { openDrawn } from '../support/open-drawn';

/*
 * Every kind of block that docs/templates.md names, over 0, 1 and 1,000 records, each in the frame of test/support/block-frame.ts. All cases of
 * a size are filled in one go through the real office.js on the stand-in.
 */

interface Grant {
  readonly name: string;
  readonly unit: string;
  readonly programme: string;
  readonly amount: number;
}

interface Case {
  /** The block's rows, from row 3 of the template on. */
  readonly rows: readonly string[];
  readonly filled: (grants: readonly Grant[]) => readonly FilledRow[];
  /** The row whose amounts the total below adds up; 3 unless told. */
  readonly summed?: number;
  /** Where pages begin, as indexes of the block's filled rows. */
  readonly breaks?: (filled: readonly FilledRow[]) => readonly number[];
  /** Merged cells of column A over several rows, and what becomes of them: the first and last row of each, counted from the block's first. */
  readonly merges?: readonly string[];
  readonly merged?: (filled: readonly FilledRow[]) => readonly (readonly [first: number, last: number])[];
  readonly names?: Readonly<Record<string, string | readonly [cells: string, comment: string]>>;
}

const units = ['Bệnh viện Mắt Hà Nội', 'Bệnh viện Thanh Nhàn', 'Bệnh viện Phổi Hà Nội'];

const grantsOf = (count: number): Grant[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Nguyễn Văn ${'ABCDEGHIKLMNOPQRSTUVXY'[index % 22]}`,
    unit: units[index % 2]!,
    programme: index % 14 < 7 ? 'Tết' : 'Mái ấm',
    amount: 500_000 + index,
  }));

const record = (row: number, ordinal: number, { name, amount }: Grant): FilledRow => [
  row,
  `${ordinal} | ${name} |  | ${amount} | =D#*2`,
];
/** What stands for a block without records where a sum needs it. */
const blank = (row: number): FilledRow => [row, ' |  |  |  | =D#*2'];
const orBlank = (rows: readonly FilledRow[], ...blanks: readonly FilledRow[]) =>
  rows.length > 0 ? rows : blanks;
const groupsOf = (grants: readonly Grant[], key: (grant: Grant) => string) => [
  ...grants.reduce(
    (groups, one) => groups.set(key(one), [...(groups.get(key(one)) ?? []), one]),
    new Map<string, Grant[]>(),
  ),
];
const sumOf = (grants: readonly Grant[]) => grants.reduce((sum, { amount }) => sum + amount, 0);
const recordCells = '{{ordinal}} | {{grants.fullName}} | | {{grants.amount}} | =D3*2';

const cases: Readonly<Record<string, Case>> = {
  'each record, marks in the first and last cell': {
    rows: [`{{each grants}}${recordCells} | {{end}}`],
    filled: (grants) =>
      orBlank(
        grants.map((grant, index) => record(3, index + 1, grant)),
        blank(3),
      ),
  },
  'each record on two rows, marks in Vietnamese on rows of their own': {
    rows: ['{{lặp grants}}', recordCells.replace('D3', 'D4'), ' | {{grants.unit}}', '{{hết}}'],
    summed: 4,
    merges: ['A4:A5'],
    merged: (filled) => filled.flatMap(([row], index) => (row === 4 ? [[index, index + 1] as const] : [])),
    filled: (grants) =>
      orBlank(
        grants.flatMap((grant, index) => [record(4, index + 1, grant), [5, ` | ${grant.unit}`] as const]),
        blank(4),
        [5, ''],
      ),
  },
  'each record that the condition lets in, sorted, each on a page of its own': {
    rows: [`{{each grants where programme = "Tết" sort amount desc break}}${recordCells} | {{end}}`],
    filled: (grants) =>
      orBlank(
        grants
          .filter(({ programme }) => programme === 'Tết')
          .reverse()
          .map((grant, index) => record(3, index + 1, grant)),
        blank(3),
      ),
    breaks: (filled) => filled.slice(1).map((_, index) => index + 1),
  },
  'a row of a record’s fields, without marks': {
    rows: [recordCells],
    filled: (grants) =>
      orBlank(
        grants.map((grant, index) => record(3, index + 1, grant)),
        blank(3),
      ),
  },
  'each unit of the catalogue, also one with nothing': {
    rows: [
      '{{each unit}}{{ordinal}} | {{unit.name}} | | {{grants.amount}} | =D3*2 | {{count grants}}{{end}}',
    ],
    filled: (grants) =>
      units.map((unit, index) => {
        const own = grants.filter((grant) => grant.unit === unit);
        return [3, `${index + 1} | ${unit} |  | ${sumOf(own)} | =D#*2 | ${own.length}`];
      }),
  },
  'a row of a unit’s name and figures, without marks': {
    rows: ['{{ordinal}} | {{unit.name}} | | {{sum grants.amount}} | =D3*2'],
    filled: (grants) =>
      units.map((unit, index) => {
        const own = grants.filter((grant) => grant.unit === unit);
        return [3, `${index + 1} | ${unit} |  | ${sumOf(own)} | =D#*2`];
      }),
  },
  'each unit that records name, its records within, subtotals, a new page for each': {
    rows: [
      '{{each grants by unit break}}',
      '{{ordinal ¦ la mã}} | {{unit.name}}',
      `{{each grants}}${recordCells.replace('D3', 'D5')} | {{end}}`,
      ' | Cộng {{unit.name}} | | =SUM(D5:D5) | =D6*2',
      '{{end}}',
    ],
    summed: 5,
    filled: (grants) =>
      orBlank(
        groupsOf(grants, ({ unit }) => unit).flatMap(([unit, own], index): FilledRow[] => [
          [4, `${['I', 'II'][index]} | ${unit}`],
          ...own.map((grant, at) => record(5, at + 1, grant)),
          [6, ` | Cộng ${unit} |  | =SUM(D#-${own.length}:D#-1) | =D#*2`],
        ]),
        [4, ''],
        blank(5),
        [6, ' |  |  | =SUM(D#-1:D#-1) | =D#*2'],
      ),
    breaks: (filled) => filled.flatMap(([row], index) => (row === 4 && index > 0 ? [index] : [])),
  },
  'each unit, its name merged beside its records': {
    rows: [
      '{{each grants by unit}}',
      '{{unit.name}} | Các trường hợp',
      ' | {{each grants}}{{grants.fullName}} | | {{grants.amount}} | =D5*2 | {{end}}',
      '{{end}}',
    ],
    summed: 5,
    merges: ['A4:A5'],
    merged: (filled) => {
      const heads = filled.flatMap(([row], index) => (row === 4 ? [index] : []));
      return heads.map((head, index) => [head, (heads[index + 1] ?? filled.length) - 1] as const);
    },
    filled: (grants) =>
      orBlank(
        groupsOf(grants, ({ unit }) => unit).flatMap(([unit, own]): FilledRow[] => [
          [4, `${unit} | Các trường hợp`],
          ...own.map(({ name, amount }): FilledRow => [5, ` | ${name} |  | ${amount} | =D#*2`]),
        ]),
        [4, ''],
        blank(5),
      ),
  },
  'blocks in three levels, numbered over the whole sheet': {
    rows: [
      '{{lặp grants theo unit}}',
      '{{unit.name}}',
      '{{lặp grants theo programme}}',
      '{{group.name}}: {{đếm grants}}',
      `{{each grants}}${recordCells.replace('D3', 'D7').replace('{{ordinal}}', '{{ordinal.total}}')} | {{end}}`,
      '{{hết}}',
      '{{hết}}',
    ],
    summed: 7,
    filled: (grants) => {
      let total = 0;
      return orBlank(
        groupsOf(grants, ({ unit }) => unit).flatMap(([unit, ofUnit]): FilledRow[] => [
          [4, unit],
          ...groupsOf(ofUnit, ({ programme }) => programme).flatMap(([programme, own]): FilledRow[] => [
            [6, `${programme}: ${own.length}`],
            ...own.map((grant) => record(7, (total += 1), grant)),
          ]),
        ]),
        [4, ''],
        [6, ''],
        blank(7),
      );
    },
  },
  'a row within a block shown only if its record says so': {
    rows: [`{{each grants}}${recordCells}`, '{{if grants.programme = "Tết"}}Quà Tết{{end}} | {{end}}'],
    filled: (grants) =>
      orBlank(
        grants.flatMap((grant, index): FilledRow[] => [
          record(3, index + 1, grant),
          ...(grant.programme === 'Tết' ? [[4, 'Quà Tết'] as const] : []),
        ]),
        blank(3),
      ),
  },
  'a name over the rows, names and comments for the values': {
    rows: ['1 | Nguyễn Văn Mẫu | | 100 | =D3*2', '2 | Trần Thị Mẫu | | tết'],
    names: {
      'ss.each_grants': 'A3:F4',
      'ss.ordinal': 'A3',
      'ss.grants.fullName': 'B3',
      SoTien: ['D3', 'Số tiền {{grants.amount}}'],
      'ss.grants.unit_2': 'A4',
      'ss.upper': ['B4', '{{grants.programme | chữ hoa}}'],
      'ss.grants.birthYear': ['D4', 'Chương trình {{grants.programme | lower}}'],
    },
    filled: (grants) =>
      orBlank(
        grants.flatMap((grant, index) => [
          record(3, index + 1, grant),
          [
            4,
            `${grant.unit} | ${grant.programme.toUpperCase()} |  | ${grant.programme.toLowerCase()}`,
          ] as const,
        ]),
        blank(3),
        [4, ''],
      ),
  },
  'a block shown only if there is something, else its other part': {
    rows: [
      '{{nếu count grants > 0}}',
      'Có | {{people grants}} người | | {{grants.amount}} | =D4*2',
      '{{ngược lại}}',
      'Không có ai | | | 0 | =D6*2',
      '{{hết}}',
    ],
    summed: 4,
    filled: (grants) =>
      grants.length > 0
        ? [
            [
              4,
              `Có | ${new Set(grants.map(({ name, unit }) => name + unit)).size} người |  | ${sumOf(grants)} | =D#*2`,
            ],
          ]
        : [[6, 'Không có ai |  |  | 0 | =D#*2']],
  },
};

/** Every measure, condition and filter, and what it says of the grants. */
const values: Readonly<Record<string, (grants: readonly Grant[]) => string | number>> = {
  'sum grants.amount': sumOf,
  'tổng grants.amount': sumOf,
  'grants.amount': sumOf,
  'count grants': (grants) => grants.length,
  'đếm grants': (grants) => grants.length,
  'people grants': (grants) => peopleIn(grants),
  'số người grants': (grants) => peopleIn(grants),
  'units grants': (grants) => new Set(grants.map(({ unit }) => unit)).size,
  'số đơn vị grants': (grants) => new Set(grants.map(({ unit }) => unit)).size,
  'avg grants.amount': (grants) => (grants.length === 0 ? '' : Math.round(sumOf(grants) / grants.length)),
  'trung bình grants.amount': (grants) =>
    grants.length === 0 ? '' : Math.round(sumOf(grants) / grants.length),
  'min grants.amount': (grants) => grants[0]?.amount ?? '',
  'max grants.amount': (grants) => grants.at(-1)?.amount ?? '',
  'sum grants.amount where programme = "Tết"': (grants) =>
    sumOf(grants.filter(({ programme }) => programme === 'Tết')),
  'grants.amount với programme != "tết"': (grants) =>
    sumOf(grants.filter(({ programme }) => programme !== 'Tết')),
  'count grants where amount > 500.100': (grants) => grants.filter(({ amount }) => amount > 500_100).length,
  'count grants where amount >= 500100': (grants) => grants.filter(({ amount }) => amount >= 500_100).length,
  'count grants where amount < 500000': () => 0,
  'count grants where amount <= 500000': (grants) => grants.filter(({ amount }) => amount <= 500_000).length,
  'count grants where fullName contains "văn a"': (grants) =>
    grants.filter(({ name }) => name === 'Nguyễn Văn A').length,
  'đếm grants với programme = "Tết" và unit chứa "nhàn"': (grants) =>
    grants.filter(({ programme, unit }) => programme === 'Tết' && unit === units[1]).length,
  'count grants where programme = "Tết" or amount = 500001': (grants) =>
    grants.filter(({ programme, amount }) => programme === 'Tết' || amount === 500_001).length,
  'grants.amount | words': (grants) => amountInWords(sumOf(grants))!,
  'grants.amount | bằng chữ | chữ hoa': (grants) => amountInWords(sumOf(grants))!.toLocaleUpperCase('vi'),
  'grants.amount | number': (grants) => dotted(sumOf(grants)),
  'count grants | percent': (grants) => `${dotted(grants.length)}%`,
  'count grants | roman': (grants) => ({ 0: '', 1: 'I' })[grants.length] ?? 'M',
  'grants.amount | about': (grants) => aboutAmount(sumOf(grants)),
  '"0912345678" | mask': () => maskDigitsIn('0912345678'),
  '"NGƯỜI KÝ" | lower': () => 'người ký',
  'today | date': () => '01/11/2026',
  'today | ngày tháng': () => 'ngày 01 tháng 11 năm 2026',
  today: () => '01/11/2026',
  'param.round': () => '2',
  'settings.organisation': () => 'CÔNG ĐOÀN NGÀNH Y TẾ',
  ordinal: () => 1,
};

const peopleIn = (grants: readonly Grant[]) => new Set(grants.map(({ name, unit }) => name + unit)).size;

const blockOf = ({ rows, summed = 3, merges = [] }: Case) => ({ rows, summed, merges });

describe.each([0, 1, 1000])('%d records', (size) => {
  const grants = grantsOf(size);
  let filled: (what: string) => Sheet;
  let figures: Sheet;

  beforeAll(async () => {
    const all = Object.values(cases).map((one, index) => ({ one, sheet: `M${index}` }));
    // A list without records is no list: none is what a sheet without grants gives.
    const list = grantsOf(Math.max(1, size)).map(({ name, unit, programme, amount }, index) =>
      [index + 1, name, unit, 'Ốm', programme, amount].join(' | '),
    );
    const { workbook, host } = await openDrawn({
      'Danh mục': `TT | Tên đơn vị | Số đoàn viên\n${units.map((unit, index) => `${index + 1} | ${unit} | 100`).join('\n')}`,
      Tết: `TT | Họ và tên | Đơn vị | Hoàn cảnh | Chương trình | Số tiền\n${list.join('\n')}`,
      'Giá trị': Object.keys(values)
        .map((marker) => `{{${marker.replaceAll('|', '¦')}}}`)
        .join('\n'),
      ...Object.fromEntries(all.map(({ one, sheet }) => [sheet, frameDrawing(blockOf(one))])),
    });
    for (const { one, sheet: name } of all) {
      const sheet = workbook.sheetByName(name)!;
      dressFrame(sheet, blockOf(one));
      for (const [own, told] of Object.entries(one.names ?? {})) {
        const [cells, comment] = typeof told === 'string' ? [told, ''] : told;
        const formula = `=${name}!${cells.replace(/[A-Z]+|\d+/g, '$$$&')}`;
        workbook.names.push({ name: own, formula, scope: sheet, comment, visible: true });
      }
    }
    const read = await host.readWorkbook();
    if (!read.ok) throw new Error(read.problem.code);
    const sheets = [...all.map(({ sheet }) => sheet), 'Giá trị'];
    const fills = sheets.flatMap((sheet): readonly SheetFill[] => {
      const prepared = prepareFrom(read.value, {
        choice: { kind: 'template', sheet },
        params: {
          ...(size === 0 ? { sheet: 'Danh mục' } : {}),
          ...(sheet === 'Giá trị' ? { round: '2' } : {}),
        },
        isPublic: false,
        today: 46_327,
      });
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
      return prepared.value.plan.kind === 'filled' ? prepared.value.plan.fills : [];
    });
    expect(await host.fillSheets(fills)).toMatchObject({ ok: true });
    figures = workbook.sheetByName('Giá trị - đã điền')!;
    filled = (what) => workbook.sheetByName(`M${Object.keys(cases).indexOf(what)} - đã điền`)!;
  });

  test.each(Object.entries(cases))('%s', (what, one) => {
    const rows = one.filled(grants);
    const sheet = filled(what);
    expect(frameOf(sheet, rows.length)).toEqual(
      expectedFrame(blockOf(one), rows, {
        words: amountInWords(sumOf(grants))!,
        merges: (one.merged?.(rows) ?? []).map(([first, last]) => `A${3 + first}:A${3 + last}`),
      }),
    );
    expect(sheet.page.rowBreaks).toEqual(
      expect.arrayContaining(expectedBreaks(rows, one.breaks?.(rows) ?? [])),
    );
  });

  test.each(Object.entries(values))('{{%s}}', (marker, expected) => {
    const row = Object.keys(values).indexOf(marker);
    expect(figures.value(row, 0) ?? '').toBe(expected(grants));
  });
});
