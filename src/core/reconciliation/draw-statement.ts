import { documentHead, placeDateLine } from '../document/document-head';
import {
  gap,
  partOfRows,
  rowOfSpans,
  wrappedHeight,
  widthOf,
  type DocumentPart,
  type Span,
} from '../document/document-part';
import { documentSheet, rowsIn } from '../document/document-sheet';
import { documentTitle } from '../document/document-title';
import { longDate, roman } from '../document/office-text';
import { signatureBlock } from '../document/signature-block';
import type { OfficeSettings } from '../settings/office-settings';
import { areaAddress, cellAddress } from '../sheet/address';
import { quotedSheet, type CellLook, type SheetDrawing } from '../sheet/sheet-drawing';
import { detailLines, lineClasses, noneSaid, type DetailLine, type LineClass } from './detail-lines';
import {
  drawDetail,
  moneyFormat,
  pairedWord,
  reconciliationMaker,
  type Detail,
  type DetailColumn,
} from './draw-detail';
import { sidePrint } from './fingerprint';
import { itemKey, type ItemNote } from './item-notes';
import { sideTerm } from './money-terms';
import type { SideName } from './pool';
import { addressOf, itemReason, remarkTitles, setAsideTitles, statusTitles } from './reason-text';
import type { Reconciliation } from './reconcile';
import type { RollForward } from './roll-forward';
import type { SignOffStanding } from './sign-off';

export interface StatementOptions {
  readonly settings: OfficeSettings;
  /** The day of the statement, from which ages count (Excel serial). */
  readonly day: number;
  readonly names: { readonly statement: string; readonly detail: string };
  readonly notes?: ReadonlyMap<string, ItemNote>;
  readonly signOff?: SignOffStanding;
  readonly rollForward?: RollForward;
}

/** Columns of the statement in points; one grid for all its tables. */
const widths = [30, 105, 130, 120, 85, 85, 85, 130, 85, 85, 80];
const last = widths.length - 1;

const boxed: CellLook = { box: 'thin', vertical: 'center', wrap: true };
const head: CellLook = { ...boxed, bold: true, align: 'center', fill: '#DDEBF7' };
const money: CellLook = { ...boxed, numberFormat: moneyFormat };
/** Black where it is 0, red where it is not. */
const alarm: CellLook = { ...boxed, bold: true, numberFormat: '[Red][$-42A]#,##0;[Red][$-42A]-#,##0;0' };
const count: CellLook = { ...boxed, align: 'center', numberFormat: '0' };
const heading: CellLook = { bold: true, size: 13 };

type Content = Span['content'];

/**
 * Draws “Biên bản đối chiếu”: both sides with count, total and print, the statement that leads from one to the other, levels,
 * units, programmes, ages, items, what was set aside, signatures; and beside it the detail that its formulas add up.
 */
export function drawStatement(result: Reconciliation, options: StatementOptions): SheetDrawing[] {
  const { pool } = result;
  const { settings, day, names } = options;
  const lines = detailLines(result);
  const parts: DocumentPart[] = [
    documentHead(
      { kind: 'national' },
      {
        superior: settings.superior,
        organisation: settings.organisation,
        place: settings.place,
        number: null,
        date: day,
      },
      widths,
    ),
    gap(8),
    documentTitle(
      {
        title: 'Biên bản đối chiếu',
        about: 'Danh sách được phê duyệt và danh sách đã chi trả',
        notes: [`Số liệu tính đến ${longDate(day)}`],
        unitOfMeasure: 'Đơn vị tính: đồng',
      },
      widths,
    ),
  ];
  const row = () => rowsIn(parts);
  const add = (...rows: ReturnType<typeof rowOfSpans>[]) => parts.push(partOfRows(rows));

  add(
    line([
      [0, 4, 'Ngày tính tuổi các khoản chênh', boxed],
      [5, 6, day, { ...boxed, align: 'center', numberFormat: 'dd/mm/yyyy' }],
    ]),
  );
  const asOf = `${quotedSheet(names.statement)}!${absolute(cellAddress(row() - 1, 5))}`;
  const detail = drawDetail(pool, lines, { name: names.detail, asOf });
  const sums = sumsOf(detail);
  let sections = 0;
  const titled = (title: string) => `${roman((sections += 1))}. ${title}`;

  add(
    titleLine(titled('Hai danh sách')),
    tableHead([
      [0, 1, 'Bên'],
      [2, 3, 'Trang'],
      [4, 4, 'Số bản ghi'],
      [5, 5, 'Để riêng'],
      [6, 7, 'Tổng tiền (theo danh sách)'],
      [8, 10, 'Dấu dữ liệu'],
    ]),
  );
  const sideRow = { approved: row(), paid: row() + 1 };
  for (const side of ['approved', 'paid'] as const) add(sideLine(result, side, sums));
  const total = {
    approved: absolute(cellAddress(sideRow.approved, 6)),
    paid: absolute(cellAddress(sideRow.paid, 6)),
  };

  add(
    titleLine(titled('Đối chiếu tổng')),
    tableHead([
      [0, 3, 'Nội dung'],
      [4, 4, 'Số dòng'],
      [5, 7, 'Số tiền'],
    ]),
  );
  const start = row();
  const moneyAt = (index: number) => cellAddress(start + index, 5);
  const steps: readonly [label: string, lines: string | null, amount: string][] = [
    ['Đã được phê duyệt', null, total.approved],
    [
      'Trừ: duyệt mà chưa chi',
      sums.count('unpaid', 'suggested'),
      `-(${sums.sum('approved', 'unpaid')}+${sums.sum('approved', 'suggested')})`,
    ],
    [
      'Cộng: chi mà không duyệt',
      sums.count('paid-unapproved', 'suggested'),
      `${sums.sum('paid', 'paid-unapproved')}+${sums.sum('paid', 'suggested')}`,
    ],
    [
      'Cộng hoặc trừ: chênh lệch số tiền của các khoản ghép được',
      sums.count('amount-differs'),
      `${sums.paired('paid')}-${sums.paired('approved')}`,
    ],
    ['Cộng: chi hai lần', sums.count('paid-twice'), sums.sum('paid', 'paid-twice')],
    [
      'Trừ: hoàn trả về quỹ',
      `COUNTIF(${detail.column('returned')},">0")`,
      `-SUM(${detail.column('returned')})`,
    ],
    ['Cộng lại', null, `SUM(${moneyAt(0)}:${moneyAt(5)})`],
    ['Đã chi theo danh sách (đã trừ hoàn quỹ)', null, total.paid],
  ];
  for (const [index, [label, rows, amount]] of steps.entries()) {
    const isSum = index === 0 || index > 5;
    add(
      line([
        [0, 3, label, { ...boxed, bold: isSum }],
        [4, 4, rows === null ? '' : { formula: `=${rows}` }, count],
        [5, 7, { formula: `=${amount}` }, { ...money, bold: isSum }],
      ]),
    );
  }
  add(
    line([
      [0, 3, 'Chưa giải thích được (phải bằng 0)', { ...boxed, bold: true }],
      [4, 4, '', count],
      [5, 7, { formula: `=${moneyAt(7)}-${moneyAt(6)}` }, alarm],
    ]),
  );
  add(
    line([
      [0, 3, 'Kiểm tra: số duyệt trong chi tiết so với danh sách (phải bằng 0)', boxed],
      [4, 4, '', count],
      [5, 7, { formula: `=SUM(${detail.column('approved')})-${total.approved}` }, alarm],
    ]),
  );
  const unread = pool.setAside.filter(({ reason }) => reason !== 'no-amount').length;
  if (unread > 0) {
    add(
      line([
        [0, 3, 'Dòng không đọc được số tiền, chưa tính vào đâu (phải bằng 0)', boxed],
        [4, 4, unread, { ...alarm, align: 'center' }],
        [5, 7, 'không rõ', boxed],
      ]),
    );
  }

  add(
    titleLine(titled('Mức khớp và các khoản chênh')),
    tableHead([
      [0, 3, 'Loại'],
      [4, 4, 'Nhóm'],
      [5, 5, 'Số dòng'],
      [6, 7, 'Số duyệt'],
      [8, 9, 'Số chi'],
    ]),
  );
  const levelStart = row();
  for (const kind of Object.keys(lineClasses) as LineClass[]) {
    const groups = new Set(lines.filter((each) => each.class === kind).map(({ group }) => group)).size;
    if (groups === 0) continue;
    add(
      line([
        [0, 3, lineClasses[kind], boxed],
        [4, 4, groups, count],
        [5, 5, { formula: `=${sums.count(kind)}` }, count],
        [6, 7, { formula: `=${sums.sum('approved', kind)}` }, money],
        [8, 9, { formula: `=${sums.sum('paid', kind)}` }, money],
      ]),
    );
  }
  const levelSum = (column: number) => ({
    formula: `=SUM(${areaAddress({ firstRow: levelStart, lastRow: Math.max(levelStart, row() - 1), firstColumn: column, lastColumn: column })})`,
  });
  if (row() > levelStart) {
    add(
      line([
        [0, 3, 'Cộng', { ...boxed, bold: true }],
        [4, 4, levelSum(4), count],
        [5, 5, levelSum(5), count],
        [6, 7, levelSum(6), { ...money, bold: true }],
        [8, 9, levelSum(8), { ...money, bold: true }],
      ]),
    );
  }

  parts.push(...groupTable(titled('Theo đơn vị'), 'unit', lines, detail, row));
  if (lines.some(({ programme }) => programme !== noneSaid)) {
    parts.push(...groupTable(titled('Theo chương trình'), 'programme', lines, detail, row));
  }
  parts.push(ageTable(titled('Tuổi các khoản còn treo'), detail));
  parts.push(...itemTable(titled('Danh sách khoản chênh'), result, lines, detail, options));
  if (options.rollForward)
    parts.push(rollForwardTable(titled('Khoản chênh qua các kỳ'), options.rollForward));
  if (pool.setAside.length > 0)
    parts.push(asideTable(titled('Dòng để riêng, không tính vào đối chiếu'), result));
  if (result.remarks.length > 0) parts.push(remarkTable(titled('Khoản đã khớp nhưng cần lưu ý'), result));
  parts.push(...signatures(options));
  const drawing = documentSheet({
    name: names.statement,
    maker: reconciliationMaker,
    columnWidths: widths,
    orientation: 'landscape',
    parts,
  });
  return [drawing, detail.drawing];
}

/** A row of pieces, [first column, last column, content, look]. */
function line(pieces: readonly (readonly [number, number, Content, CellLook])[], height?: number) {
  return rowOfSpans(
    widths.length,
    pieces.map(([first, end, content, look]) => ({ first, last: end, content, look })),
    height ?? heightOf(pieces),
  );
}

function heightOf(pieces: readonly (readonly [number, number, Content, CellLook])[]): number {
  return Math.max(
    17,
    ...pieces.map(([first, end, content, { size = 12 }]) =>
      typeof content === 'string' ? wrappedHeight(content, widthOf(widths, first, end), size) : 0,
    ),
  );
}

function titleLine(text: string) {
  return line([[0, last, text, heading]], 26);
}

function tableHead(pieces: readonly (readonly [number, number, string])[]) {
  return line(pieces.map(([first, end, text]) => [first, end, text, head] as const));
}

/** Sums over the detail, without `=`. */
function sumsOf(detail: Detail) {
  const column = (name: DetailColumn) => detail.column(name);
  return {
    sum: (what: 'approved' | 'paid' | 'returned', kind: LineClass) =>
      `SUMIFS(${column(what)},${column('class')},"${lineClasses[kind]}")`,
    paired: (what: 'approved' | 'paid') => `SUMIFS(${column(what)},${column('kind')},"${pairedWord}")`,
    count: (...kinds: readonly LineClass[]) =>
      kinds.map((kind) => `COUNTIF(${column('class')},"${lineClasses[kind]}")`).join('+'),
    /** What came back of payments, rows of their own (negative ones) left out. */
    returnedOfPayments: () =>
      `(SUM(${column('returned')})-SUMIFS(${column('returned')},${column('class')},"${lineClasses.refund}"))`,
    whole: (what: 'approved' | 'paid') => `SUM(${column(what)})`,
    refunds: () => `SUMIFS(${column('returned')},${column('class')},"${lineClasses.refund}")`,
  };
}

function sideLine(result: Reconciliation, side: SideName, sums: ReturnType<typeof sumsOf>) {
  const { pool } = result;
  const own = result[side];
  const tables = pool.tables.filter((_, index) => index < pool.tableSplit === (side === 'approved'));
  const sheets = [...new Set(tables.map(({ table }) => table.grid.sheet))].join(', ');
  const listed = sideTerm(pool, side);
  const total =
    side === 'approved'
      ? (listed ?? sums.whole('approved'))
      : `${listed ?? `${sums.whole('paid')}-${sums.refunds()}`}-${sums.returnedOfPayments()}`;
  return line([
    [0, 1, side === 'approved' ? 'Bên duyệt' : 'Bên chi', { ...boxed, bold: true }],
    [2, 3, sheets, boxed],
    [4, 4, own.records, count],
    [5, 5, own.setAside, count],
    [6, 7, { formula: `=${total}` }, { ...money, bold: true }],
    [8, 10, sidePrint(pool, side), { ...boxed, align: 'center' }],
  ]);
}

/** The statement once more for each unit or programme; its column “Chưa giải thích” must be 0 in every line. */
function groupTable(
  title: string,
  by: 'unit' | 'programme',
  lines: readonly DetailLine[],
  detail: Detail,
  row: () => number,
): DocumentPart[] {
  const names = [...new Set(lines.map((each) => each[by]))].sort((a, b) =>
    a === noneSaid ? 1 : b === noneSaid ? -1 : a.localeCompare(b, 'vi'),
  );
  if (names.length === 0) return [];
  const top = row();
  const rows = [
    titleLine(title),
    tableHead([
      [0, 2, by === 'unit' ? 'Đơn vị' : 'Chương trình'],
      [3, 3, 'Đã duyệt'],
      [4, 4, 'Chưa chi'],
      [5, 5, 'Không duyệt'],
      [6, 6, 'Chênh lệch'],
      [7, 7, 'Chi hai lần'],
      [8, 8, 'Hoàn quỹ'],
      [9, 9, 'Đã chi'],
      [10, 10, 'Chưa giải thích'],
    ]),
  ];
  const column = (name: DetailColumn) => detail.column(name);
  for (const [index, name] of names.entries()) {
    const at = top + 2 + index;
    const cell = (place: number) => cellAddress(at, place);
    const where = `${column(by)},"${criterionOf(name)}"`;
    const sum = (what: 'approved' | 'paid' | 'returned', kind?: LineClass) =>
      `SUMIFS(${column(what)},${where}${kind ? `,${column('class')},"${lineClasses[kind]}"` : ''})`;
    const paired = (what: 'approved' | 'paid') =>
      `SUMIFS(${column(what)},${where},${column('kind')},"${pairedWord}")`;
    const formulas = [
      sum('approved'),
      `-${sum('approved', 'unpaid')}-${sum('approved', 'suggested')}`,
      `${sum('paid', 'paid-unapproved')}+${sum('paid', 'suggested')}`,
      `${paired('paid')}-${paired('approved')}`,
      sum('paid', 'paid-twice'),
      `-${sum('returned')}`,
      `${sum('paid')}-${sum('returned')}`,
      `${cell(9)}-SUM(${cell(3)}:${cell(8)})`,
    ];
    rows.push(
      line([
        [0, 2, name, boxed],
        ...formulas.map(
          (formula, place) =>
            [3 + place, 3 + place, { formula: `=${formula}` }, place === 7 ? alarm : money] as const,
        ),
      ]),
    );
  }
  const bottom = top + 2 + names.length - 1;
  rows.push(
    line([
      [0, 2, 'Cộng', { ...boxed, bold: true }],
      ...Array.from({ length: 8 }, (_, place) => {
        const area = areaAddress({
          firstRow: top + 2,
          lastRow: bottom,
          firstColumn: 3 + place,
          lastColumn: 3 + place,
        });
        return [
          3 + place,
          3 + place,
          { formula: `=SUM(${area})` },
          place === 7 ? alarm : { ...money, bold: true },
        ] as const;
      }),
    ]),
  );
  return [partOfRows(rows)];
}

/** Open items by the age of their document. */
function ageTable(title: string, detail: Detail): DocumentPart {
  const [age, open] = [detail.column('age'), detail.column('open')];
  const bands: readonly [string, string][] = [
    ['0–30 ngày', `${age},">=0",${age},"<=30"`],
    ['31–60 ngày', `${age},">=31",${age},"<=60"`],
    ['61–90 ngày', `${age},">=61",${age},"<=90"`],
    ['Trên 90 ngày', `${age},">90"`],
  ];
  const counts = bands.map(([, where]) => `COUNTIFS(${where})`);
  const sums = bands.map(([, where]) => `SUMIFS(${open},${where})`);
  return partOfRows([
    titleLine(title),
    tableHead([
      [0, 3, 'Tuổi tính từ ngày chứng từ'],
      [4, 4, 'Số khoản'],
      [5, 7, 'Số tiền'],
    ]),
    ...bands.map(([label], index) =>
      line([
        [0, 3, label, boxed],
        [4, 4, { formula: `=${counts[index]!}` }, count],
        [5, 7, { formula: `=${sums[index]!}` }, money],
      ]),
    ),
    line([
      [0, 3, 'Không rõ ngày chứng từ', boxed],
      [4, 4, { formula: `=COUNT(${open})-${counts.join('-')}` }, count],
      [5, 7, { formula: `=SUM(${open})-${sums.join('-')}` }, money],
    ]),
  ]);
}

function itemTable(
  title: string,
  result: Reconciliation,
  lines: readonly DetailLine[],
  detail: Detail,
  { notes }: StatementOptions,
): DocumentPart[] {
  const { pool } = result;
  const rows = [
    titleLine(title),
    tableHead([
      [0, 0, 'TT'],
      [1, 1, 'Loại'],
      [2, 2, 'Họ và tên'],
      [3, 3, 'Đơn vị'],
      [4, 4, 'Số duyệt'],
      [5, 5, 'Số chi'],
      [6, 6, 'Chênh lệch'],
      [7, 7, 'Lý do'],
      [8, 8, 'Tuổi (ngày)'],
      [9, 9, 'Người theo dõi'],
      [10, 10, 'Hướng xử lý'],
    ]),
  ];
  const lineOf = new Map(lines.flatMap((each, index) => (each.item ? [[each.item, index] as const] : [])));
  const lineOfPayment = new Map(
    lines.flatMap(({ payment }, index) => (payment === null ? [] : [[payment, index] as const])),
  );
  for (const [index, item] of result.items.entries()) {
    const at = lineOf.get(item) ?? lineOfPayment.get(item.paid[0] ?? -1) ?? 0;
    const own = lines[at]!;
    const isReturn = item.status === 'returned';
    const note = notes?.get(itemKey(pool, item));
    const size = Math.max(item.approved.length, item.paid.length, 1);
    const span = (name: DetailColumn) =>
      size === 1
        ? detail.cell(at, name)
        : `SUM(${detail.cell(at, name)}:${detail.cell(at + size - 1, name).split('!')[1]!})`;
    rows.push(
      line([
        [0, 0, index + 1, count],
        [1, 1, statusTitles[item.status].vi, boxed],
        [2, 2, own.name, boxed],
        [3, 3, own.unit, boxed],
        [4, 4, isReturn ? 0 : { formula: `=${span('approved')}` }, money],
        [5, 5, { formula: isReturn ? `=-${detail.cell(at, 'returned')}` : `=${span('paid')}` }, money],
        [
          6,
          6,
          { formula: isReturn ? `=-${detail.cell(at, 'returned')}` : `=${detail.cell(at, 'difference')}` },
          money,
        ],
        [
          7,
          7,
          [itemReason(pool, item, 'vi').replace(/^[^:]*: /, ''), note?.note ?? '']
            .filter((text) => text !== '')
            .join(' — '),
          { ...boxed, size: 10 },
        ],
        [8, 8, isReturn ? '' : { formula: `=${detail.cell(at, 'age')}&""` }, count],
        [9, 9, note?.owner ?? own.unit, { ...boxed, size: 10 }],
        [10, 10, note?.disposition ?? '', boxed],
      ]),
    );
  }
  if (result.items.length === 0) rows.push(line([[0, last, 'Không có khoản chênh nào.', { italic: true }]]));
  return [partOfRows(rows)];
}

function rollForwardTable(
  title: string,
  { opening, cleared, stillOpen, added, closing }: RollForward,
): DocumentPart {
  const sum = (items: RollForward['opening']) =>
    items.reduce((total, { difference }) => total + difference, 0);
  const entries = [
    ['Mang sang từ kỳ trước', opening],
    ['Đã giải quyết trong kỳ', cleared],
    ['Còn treo từ kỳ trước', stillOpen],
    ['Mới phát sinh', added],
    ['Chuyển sang kỳ sau', closing],
  ] as const;
  return partOfRows([
    titleLine(title),
    tableHead([
      [0, 3, 'Nội dung'],
      [4, 4, 'Số khoản'],
      [5, 7, 'Số tiền'],
    ]),
    ...entries.map(([label, items]) =>
      line([
        [0, 3, label, boxed],
        [4, 4, items.length, count],
        [5, 7, sum(items), money],
      ]),
    ),
  ]);
}

function asideTable(title: string, { pool }: Reconciliation): DocumentPart {
  return partOfRows([
    titleLine(title),
    tableHead([
      [0, 1, 'Bên'],
      [2, 3, 'Họ và tên'],
      [4, 5, 'Ô'],
      [6, 8, 'Lý do'],
    ]),
    ...pool.setAside.map(({ side, table, record, reason }) => {
      const columns = pool.tables[table]!;
      const { row, column } = columns.keyPlace(record);
      return line([
        [0, 1, side === 'approved' ? 'Bên duyệt' : 'Bên chi', boxed],
        [2, 3, columns.names().text(record), boxed],
        [4, 5, `${columns.table.grid.sheet}!${cellAddress(row, column)}`, boxed],
        [6, 8, setAsideTitles[reason].vi, boxed],
      ]);
    }),
  ]);
}

function remarkTable(title: string, { pool, remarks }: Reconciliation): DocumentPart {
  return partOfRows([
    titleLine(title),
    tableHead([
      [0, 2, 'Lưu ý'],
      [3, 5, 'Họ và tên'],
      [6, 6, 'Ô chi'],
      [7, 7, 'Số tiền'],
    ]),
    ...remarks.map(({ code, paid, amount }) =>
      line([
        [0, 2, remarkTitles[code].vi, boxed],
        [3, 5, pool.tables[pool.tableOf[paid[0]!]!]!.names().text(pool.recordOf[paid[0]!]!), boxed],
        [6, 6, addressOf(pool, paid[0]!), { ...boxed, size: 10 }],
        [7, 7, amount, money],
      ]),
    ),
  ]);
}

function signatures({ settings, day, signOff }: StatementOptions): DocumentPart[] {
  const { preparer, accountant, signer, onBehalfOf, place } = settings;
  const isStanding = signOff !== undefined && (signOff.state === 'prepared' || signOff.state === 'reviewed');
  const prepared = isStanding ? signOff.signOff!.prepared.name : preparer.name;
  const reviewed = isStanding ? (signOff.signOff!.reviewed?.name ?? accountant.name) : accountant.name;
  return [
    gap(),
    placeDateLine(place, day, widths),
    signatureBlock(
      [
        { lines: [preparer.title], hint: '(Ký, họ tên)', name: prepared },
        { lines: [accountant.title], hint: '(Ký, họ tên)', name: reviewed },
        {
          lines: [onBehalfOf, signer.title].filter((text) => text !== ''),
          hint: '(Ký, họ tên, đóng dấu)',
          name: signer.name,
        },
      ],
      widths,
    ),
  ];
}

/** A text as a criterion of SUMIFS: quotes doubled, its wildcards taken as they stand. */
function criterionOf(text: string): string {
  return text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
