import { areaAddress } from '../../sheet/address';
import type { CellLook, DrawnCell, DrawnRow, SheetDrawing } from '../../sheet/sheet-drawing';
import { quotedSheet } from '../../sheet/sheet-drawing';
import { lineClasses, pairedClasses, type DetailLine } from '../detail-lines';
import { amountTerm, returnedTerm } from './money-terms';
import { dayTerm, programmeTerm, unitTerm } from './word-terms';
import type { Pool } from '../pool';
import { addressOf } from '../reason-text';

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

const head: CellLook = {
  bold: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  box: 'thin',
  fill: '#DDEBF7',
};
const text: CellLook = { box: 'hair' };
export const moneyFormat = '[$-42A]#,##0;[$-42A]-#,##0;0';
const money: CellLook = { box: 'hair', numberFormat: moneyFormat };

/** The detail sheet and how other sheets name it. */
export interface Detail {
  readonly drawing: SheetDrawing;
  /** A whole column of the detail, as a formula names it. */
  column(name: DetailColumn): string;
  /** One cell of a line. */
  cell(line: number, name: DetailColumn): string;
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
          value: 'Số tiền lấy trực tiếp từ ô của danh sách; sửa ở danh sách, không sửa ở đây.',
          look: { italic: true },
        },
      ],
    },
    { cells: heads.map((value): DrawnCell => ({ value, look: head })), height: 34 },
  ];
  for (const [index, line] of lines.entries()) {
    const isFirst = index === 0 || lines[index - 1]!.group !== line.group;
    const end = isFirst ? groupEnd(index) : index;
    const [a, p] = [line.approval, line.payment];
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
        live(line.unitOf === null ? null : unitTerm(pool, line.unitOf, line.unit), line.unit),
        live(programmeTerm(pool, a ?? p!, line.programme), line.programme),
        { value: a === null ? '' : addressOf(pool, a), look: text },
        { value: p === null ? '' : addressOf(pool, p), look: text },
        a === null ? { value: 0, look: money } : { formula: `=${amountTerm(pool, a)}`, look: money },
        p === null || line.class === 'refund'
          ? { value: 0, look: money }
          : { formula: `=${amountTerm(pool, p)}`, look: money },
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
        fitsWidth: true,
        pageNumbers: true,
      },
    },
    column: (name) => `${quoted}!${absolute(at(name, firstRow, last))}`,
    cell: (line, name) => `${quoted}!${absolute(at(name, firstRow + line, firstRow + line))}`,
  };
}

/** A text out of a list's cell where one says it, as it stands where none does. */
function live(term: string | null, shown: string): DrawnCell {
  return term === null ? { value: shown, look: text } : { formula: `=${term}`, look: text };
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
