import { headerLook } from '../../document/header-look';
import { areaAddress } from '../../sheet/address';
import type { CellLook, DrawnCell, DrawnRow, SheetDrawing } from '../../sheet/sheet-drawing';
import { quotedSheet } from '../../sheet/sheet-drawing';
import { lineClasses, pairedClasses, type DetailLine } from '../detail-lines';
import { amountTerm, asideTerm, returnedTerm } from './money-terms';
import { openWordList, type WordList } from './word-list';
import { asideWord, dayTerm, programmeWord, unitWord, type FixedBy, type Word } from './word-terms';
import type { Pool, SideName } from '../pool';
import { addressOf, asideAddress } from '../reason-text';

export const reconciliationMaker = 'reconciliation';

/** Columns of the detail, by what they hold. */
export const detailColumns = {
  group: 0,
  class: 1,
  kind: 2,
  name: 3,
  unit: 4,
  programme: 5,
  approvedAt: 6,
  paidAt: 7,
  approved: 8,
  paid: 9,
  returned: 10,
  difference: 11,
  day: 12,
  age: 13,
  open: 14,
} as const;

export type DetailColumn = keyof typeof detailColumns;

/** The word of column `kind`: classes whose differences are one of amounts, and the others. */
export const pairedWord = 'ghép';

const heads = [
  'Nhóm',
  'Loại',
  'Ghép / lẻ',
  'Họ và tên',
  'Đơn vị',
  'Chương trình',
  'Ô duyệt',
  'Ô chi',
  'Số duyệt',
  'Số chi',
  'Hoàn quỹ',
  'Chênh lệch',
  'Ngày chứng từ',
  'Tuổi (ngày)',
  'Tiền còn treo',
];

const widths = [40, 120, 50, 150, 160, 110, 90, 90, 95, 95, 85, 95, 80, 60, 95];
const headerRow = 2;
const firstRow = headerRow + 1;

const text: CellLook = { box: 'hair' };
/** A word that no cell says. */
const fixed: CellLook = { ...text, italic: true };
export const moneyFormat = '[$-42A]#,##0;[$-42A]-#,##0;0';
const money: CellLook = { box: 'hair', numberFormat: moneyFormat };

const howToRead =
  'Số tiền, đơn vị, chương trình lấy trực tiếp từ ô của danh sách; sửa ở danh sách, không sửa ở đây.';
const whyFixed =
  'Chữ nghiêng là giá trị lúc lập: tên trang nói điều đó, hoặc công thức không đọc lại được ô nói nó.';

/** The detail sheet and how other sheets name it. */
export interface Detail {
  readonly drawing: SheetDrawing;
  /** A whole column of the detail, as a formula names it. */
  column(name: DetailColumn): string;
  /** One cell of a line. */
  cell(line: number, name: DetailColumn): string;
  /** Why the lines have a unit or programme that stands as it was read, one entry for each. */
  readonly fixed: Readonly<Record<'unit' | 'programme', readonly FixedBy[]>>;
}

/** Draws the detail: each record of both books in one line, its money live from its own cell. */
export function drawDetail(
  pool: Pool,
  lines: readonly DetailLine[],
  sheets: { readonly name: string; readonly asOf: string },
): Detail {
  const last = firstRow + Math.max(1, lines.length) - 1;
  const quoted = quotedSheet(sheets.name);
  const at = (column: DetailColumn, from: number, to: number) =>
    areaAddress({
      firstRow: from,
      lastRow: to,
      firstColumn: detailColumns[column],
      lastColumn: detailColumns[column],
    });
  const own = (column: DetailColumn, line: number) => at(column, firstRow + line, firstRow + line);
  const groupEnd = (line: number): number => {
    let end = line;
    while (end + 1 < lines.length && lines[end + 1]!.group === lines[line]!.group) end++;
    return end;
  };
  // Below the lines: a row left empty, the heading of the list, its words.
  const words = openWordList((index) => absolute(at('unit', last + 3 + index, last + 3 + index)));
  const fixedLines: Record<'unit' | 'programme', FixedBy[]> = { unit: [], programme: [] };
  const word = (of: 'unit' | 'programme', { term, fixedBy }: Word, shown: string): DrawnCell => {
    if (fixedBy) fixedLines[of].push(fixedBy);
    return term === null || fixedBy
      ? { value: shown, look: fixedBy ? fixed : text }
      : { formula: `=${term}`, look: text };
  };
  const rows: DrawnRow[] = [
    {
      cells: [
        {
          value: 'CHI TIẾT ĐỐI CHIẾU: mỗi dòng của hai danh sách đứng đúng một lần',
          look: { bold: true, size: 14 },
        },
      ],
    },
    {
      cells: [
        {
          value: howToRead,
          look: { italic: true },
        },
      ],
    },
    { cells: heads.map((value): DrawnCell => ({ value, look: headerLook })), height: 34 },
  ];
  for (const [index, line] of lines.entries()) {
    const isFirst = index === 0 || lines[index - 1]!.group !== line.group;
    const end = isFirst ? groupEnd(index) : index;
    const [a, p] = [line.approval, line.payment];
    const { aside } = line;
    const [unit, programme] = aside
      ? [
          asideWord(pool, aside, 'unit', line.unit, words),
          asideWord(pool, aside, 'programme', line.programme, words),
        ]
      : [unitWord(pool, line.unitFrom, words), programmeWord(pool, a ?? p!, words)];
    const address = (side: SideName, node: number | null) =>
      aside?.side === side ? asideAddress(pool, aside) : node === null ? '' : addressOf(pool, node);
    const states = (side: SideName, node: number | null): DrawnCell => {
      if (aside?.side === side)
        return { formula: `=${asideTerm(pool.tables[aside.table]!, side, aside.record)}`, look: money };
      return node === null || line.class === 'refund'
        ? { value: 0, look: money }
        : { formula: `=${amountTerm(pool, node)}`, look: money };
    };
    const days = [a, p].flatMap((node) => (node === null ? [] : (dayTerm(pool, node) ?? [])));
    const day = (days.find(({ isKnown }) => isKnown) ?? days[0])?.term;
    const returned = p === null ? null : returnedTerm(pool, p);
    const span = (column: DetailColumn) => at(column, firstRow + index, firstRow + end);
    const isOpen = line.item !== null && line.class !== 'refund';
    const isPaired = pairedClasses.includes(line.class);
    rows.push({
      cells: [
        { value: line.group, look: { ...text, align: 'center' } },
        { value: lineClasses[line.class], look: text },
        { value: isPaired ? pairedWord : 'lẻ', look: { ...text, align: 'center' } },
        { value: line.name, look: text },
        word('unit', unit, line.unit),
        word('programme', programme, line.programme),
        { value: address('approved', a), look: text },
        { value: address('paid', p), look: text },
        states('approved', a),
        states('paid', p),
        returned === null ? { value: 0, look: money } : { formula: `=${returned}`, look: money },
        isFirst
          ? { formula: `=SUM(${span('paid')})-SUM(${span('approved')})`, look: money }
          : { value: '', look: money },
        day === undefined
          ? { value: '', look: text }
          : { formula: `=${day}`, look: { ...text, numberFormat: 'dd/mm/yyyy' } },
        isOpen && day !== undefined
          ? {
              formula: `=IF(ISNUMBER(${own('day', index)}),MAX(0,${sheets.asOf}-${own('day', index)}),"")`,
              look: { ...text, align: 'center' },
            }
          : { value: '', look: text },
        isOpen
          ? { formula: openFormula(line, span('approved'), span('paid')), look: money }
          : { value: '', look: money },
      ],
    });
  }
  if (lines.length === 0) rows.push({ cells: [] });
  rows.push(...wordRows(words));
  if (fixedLines.unit.length + fixedLines.programme.length > 0)
    rows[1] = { cells: [{ value: `${howToRead} ${whyFixed}`, look: { italic: true } }] };
  return {
    drawing: {
      name: sheets.name,
      maker: reconciliationMaker,
      columnWidths: widths,
      rows,
      merges: [],
      freeze: { rows: firstRow, columns: 0 },
      print: {
        orientation: 'landscape',
        titleRows: [headerRow, headerRow],
        pageNumbers: true,
      },
    },
    column: (name) => `${quoted}!${absolute(at(name, firstRow, last))}`,
    cell: (line, name) => `${quoted}!${absolute(at(name, firstRow + line, firstRow + line))}`,
    fixed: fixedLines,
  };
}

/** The cells that say the unit or programme of many lines, and what each says now. */
function wordRows({ words }: WordList): DrawnRow[] {
  if (words.length === 0) return [];
  const row = (field: DrawnCell, said: DrawnCell, address: DrawnCell): DrawnRow => {
    const cells: (DrawnCell | null)[] = Array.from({ length: detailColumns.approvedAt + 1 }, () => null);
    cells[detailColumns.name] = field;
    cells[detailColumns.unit] = said;
    cells[detailColumns.approvedAt] = address;
    return { cells };
  };
  return [
    { cells: [] },
    row(
      { value: 'Ô nói cho nhiều dòng', look: headerLook },
      { value: 'Đang nói', look: headerLook },
      { value: 'Ô', look: headerLook },
    ),
    ...words.map(({ field, term, address }) =>
      row(
        { value: field === 'unit' ? 'Đơn vị' : 'Chương trình', look: text },
        { formula: `=${term}`, look: text },
        { value: address, look: text },
      ),
    ),
  ];
}

/** The money that an open item is about: what was not paid, what was paid too much, by how much the two differ. */
function openFormula({ class: kind }: DetailLine, approved: string, paid: string): string {
  if (kind === 'unpaid' || kind === 'suggested') return `=SUM(${approved})`;
  if (kind === 'amount-differs') return `=ABS(SUM(${paid})-SUM(${approved}))`;
  return `=SUM(${paid})`;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
