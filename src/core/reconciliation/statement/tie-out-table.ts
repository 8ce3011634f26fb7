import { areaAddress, cellAddress } from '../../sheet/address';
import { amountFields } from '../amount-column';
import { lineClasses, type DetailLine, type LineClass } from '../detail-lines';
import type { Pool } from '../pool';
import type { Reconciliation } from '../reconcile';
import { asideAddress } from '../reason-text';
import { reference } from './cell-terms';
import type { SideCells } from './side-table';
import { alarm, boxed, count, line, money, tableHead } from './statement-line';
import type { StatementPages } from './statement-pages';
import type { StatementSums } from './statement-sums';

/** What leads from the approved total to the paid one, class by class, and what is left unexplained. */
export function tieOutTable(
  pages: StatementPages,
  title: string,
  { pool }: Reconciliation,
  sums: StatementSums,
  total: SideCells,
): void {
  pages.startTable(
    title,
    tableHead([
      [0, 3, 'Nội dung'],
      [4, 4, 'Số dòng'],
      [5, 7, 'Số tiền'],
    ]),
  );
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
    ['Trừ: hoàn trả về quỹ', sums.returns(), `-${sums.whole('returned')}`],
  ];
  const hasAside = pool.setAside.length > 0;
  const at: string[] = [];
  const add = (
    label: string,
    lines: string | number | null,
    amount: string,
    isAlarm = false,
    isBold = false,
  ) => {
    const own = at.push('') - 1;
    // Made anew where the page ends before it.
    pages.tableRow((row) => {
      at[own] = cellAddress(row, 5);
      return line([
        [0, 3, label, { ...boxed, bold: isBold }],
        [4, 4, lines === null ? '' : typeof lines === 'number' ? lines : { formula: `=${lines}` }, count],
        [5, 7, { formula: `=${amount}` }, isAlarm ? alarm : { ...money, bold: isBold }],
      ]);
    });
  };
  steps.forEach(([label, lines, amount], index) => add(label, lines, amount, false, index === 0));
  if (hasAside)
    add(
      'Cộng hoặc trừ: bản ghi để riêng nay có số tiền (phải bằng 0, cần đối chiếu lại)',
      sums.spoken(),
      `${sums.sum('paid', 'set-aside')}-${sums.sum('approved', 'set-aside')}`,
      true,
    );
  const explained = at.length;
  add('Cộng lại', null, at.join('+'), false, true);
  add('Đã chi theo danh sách (đã trừ hoàn quỹ)', null, total.paid, false, true);
  add('Chưa giải thích được (phải bằng 0)', null, `${at[explained + 1]!}-${at[explained]!}`, true, true);
  add(
    'Kiểm tra: số duyệt trong chi tiết so với danh sách (phải bằng 0)',
    null,
    `${sums.whole('approved')}-${total.approved}`,
    true,
  );
  const unread = unreadTerm(pool);
  if (unread !== null) {
    pages.tableRow(() =>
      line([
        [0, 3, 'Dòng không đọc được số tiền, chưa tính vào đâu (phải bằng 0)', boxed],
        [4, 4, { formula: `=${unread}` }, { ...alarm, align: 'center' }],
        [5, 7, unreadCells(pool), { ...boxed, size: 10 }],
      ]),
    );
  }
}

/** Where they stand: the first few, and how many more. */
function unreadCells(pool: Pool): string {
  const cells = pool.setAside
    .filter(({ reason }) => reason !== 'no-amount')
    .map((each) => asideAddress(pool, each));
  const more = cells.length - mostCellsNamed;
  return more > 0 ? `${cells.slice(0, mostCellsNamed).join(', ')} và ${more} ô khác` : cells.join(', ');
}

const mostCellsNamed = 4;

/** How many cells still hold what cannot be read, without `=`; null where there are none. */
function unreadTerm(pool: Pool): string | null {
  const unread = pool.setAside.filter(({ reason }) => reason !== 'no-amount');
  if (unread.length === 0) return null;
  const terms = unread.map(({ side, table, record, reason }) => {
    const columns = pool.tables[table]!;
    const fields = reason === 'returned-unreadable' ? ['returned' as const] : amountFields(columns, side);
    const [field] = fields;
    if (fields.length > 1 || columns.table.fields.get(field!)?.length !== 1) return '1';
    const { row, column } = columns.place(field!, record);
    const cell = reference(columns, row, column);
    return `IF(ISNUMBER(${cell}),0,IF(ISBLANK(${cell}),0,1))`;
  });
  // Excel takes formulas of up to 8,192 letters.
  return terms.join('+').length < 7500 ? terms.join('+') : String(unread.length);
}

/** Levels and items by class: groups, rows and money that add up to both lists. */
export function levelTable(
  pages: StatementPages,
  title: string,
  lines: readonly DetailLine[],
  sums: StatementSums,
): void {
  const present = new Set(lines.map(({ class: kind }) => kind));
  const kinds = (Object.keys(lineClasses) as LineClass[]).filter((kind) => present.has(kind));
  pages.startTable(
    title,
    tableHead([
      [0, 3, 'Loại'],
      [4, 4, 'Nhóm'],
      [5, 5, 'Số dòng'],
      [6, 7, 'Số duyệt'],
      [8, 9, 'Số chi'],
    ]),
  );
  const start = pages.row();
  for (const kind of kinds) {
    pages.tableRow(() =>
      line([
        [0, 3, lineClasses[kind], boxed],
        [4, 4, { formula: `=${sums.groups(kind)}` }, count],
        [5, 5, { formula: `=${sums.count(kind)}` }, count],
        [6, 7, { formula: `=${sums.sum('approved', kind)}` }, money],
        [8, 9, { formula: `=${sums.sum('paid', kind)}` }, money],
      ]),
    );
  }
  if (kinds.length === 0) return;
  pages.tableRow((row) => {
    const sum = (column: number) => ({
      formula: `=SUM(${areaAddress({ firstRow: start, lastRow: row - 1, firstColumn: column, lastColumn: column })})`,
    });
    return line([
      [0, 3, 'Cộng', { ...boxed, bold: true }],
      [4, 4, sum(4), count],
      [5, 5, sum(5), count],
      [6, 7, sum(6), { ...money, bold: true }],
      [8, 9, sum(8), { ...money, bold: true }],
    ]);
  });
}
