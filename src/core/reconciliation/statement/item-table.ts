import type { DetailLine } from '../detail-lines';
import type { Item } from '../item';
import { itemKey, type ItemNote } from '../item-notes';
import { itemReason, statusTitles } from '../reason-text';
import type { Reconciliation } from '../reconcile';
import type { Detail, DetailColumn } from './draw-detail';
import { boxed, count, lastColumn, line, money, tableHead } from './statement-line';
import type { StatementPages } from './statement-pages';

/** Open items by the age of their document. */
export function ageTable(pages: StatementPages, title: string, detail: Detail): void {
  const [age, open] = [detail.column('age'), detail.column('open')];
  const bands: readonly [string, string][] = [
    ['0–30 ngày', `${age},">=0",${age},"<=30"`],
    ['31–60 ngày', `${age},">=31",${age},"<=60"`],
    ['61–90 ngày', `${age},">=61",${age},"<=90"`],
    ['Trên 90 ngày', `${age},">90"`],
  ];
  const counts = bands.map(([, where]) => `COUNTIFS(${where})`);
  const sums = bands.map(([, where]) => `SUMIFS(${open},${where})`);
  pages.startTable(
    title,
    tableHead([
      [0, 3, 'Tuổi tính từ ngày chứng từ'],
      [4, 4, 'Số khoản'],
      [5, 7, 'Số tiền'],
    ]),
  );
  const rows: readonly [string, string, string][] = [
    ...bands.map(([label], index) => [label, counts[index]!, sums[index]!] as [string, string, string]),
    ['Không rõ ngày chứng từ', `COUNT(${open})-${counts.join('-')}`, `SUM(${open})-${sums.join('-')}`],
  ];
  for (const [label, number, sum] of rows) {
    pages.tableRow(() =>
      line([
        [0, 3, label, boxed],
        [4, 4, { formula: `=${number}` }, count],
        [5, 7, { formula: `=${sum}` }, money],
      ]),
    );
  }
}

/** Every item in one line: who, how much of each list, why, how old, who follows it up and how. */
export function itemTable(
  pages: StatementPages,
  title: string,
  { pool, items }: Reconciliation,
  lines: readonly DetailLine[],
  detail: Detail,
  notes: ReadonlyMap<string, ItemNote> | undefined,
): void {
  pages.startTable(
    title,
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
  );
  if (items.length === 0) {
    pages.tableRow(() => line([[0, lastColumn, 'Không có khoản chênh nào.', { italic: true }]]));
    return;
  }
  const lineOf = new Map(lines.flatMap((each, index) => (each.item ? [[each.item, index] as const] : [])));
  const lineOfPayment = new Map(
    lines.flatMap(({ payment }, index) => (payment === null ? [] : [[payment, index] as const])),
  );
  for (const [index, item] of items.entries()) {
    const at = lineOf.get(item) ?? lineOfPayment.get(item.paid[0] ?? -1) ?? 0;
    const own = lines[at]!;
    const note = notes?.get(itemKey(pool, item));
    const [approved, paid, difference] = amountsOf(item, at, detail);
    const reason = [itemReason(pool, item, 'vi').replace(/^[^:]*: /, ''), note?.note ?? ''];
    const isReturn = item.status === 'returned';
    const drawn = line([
      [0, 0, index + 1, count],
      [1, 1, statusTitles[item.status].vi, boxed],
      [2, 2, own.name || { formula: `=${detail.cell(at, 'unit')}` }, boxed],
      [3, 3, { formula: `=${detail.cell(at, 'unit')}` }, { ...boxed, size: 10 }],
      [4, 4, approved, money],
      [5, 5, paid, money],
      [6, 6, difference, money],
      [7, 7, reason.filter((text) => text !== '').join(' — '), { ...boxed, size: 10 }],
      [8, 8, isReturn ? '' : { formula: `=${detail.cell(at, 'age')}&""` }, count],
      [9, 9, note?.owner ?? own.unit, { ...boxed, size: 10 }],
      [10, 10, note?.disposition ?? '', boxed],
    ]);
    pages.tableRow(() => drawn);
  }
}

type Amount = 0 | { readonly formula: string };

/** What was approved, what was paid and their difference, out of the item's lines of the detail. */
function amountsOf({ status, approved, paid }: Item, at: number, detail: Detail): [Amount, Amount, Amount] {
  if (status === 'returned') {
    const returned = { formula: `=-${detail.cell(at, 'returned')}` };
    return [0, returned, returned];
  }
  const size = Math.max(approved.length, paid.length, 1);
  const span = (name: DetailColumn) =>
    size === 1
      ? detail.cell(at, name)
      : `SUM(${detail.cell(at, name)}:${detail
          .cell(at + size - 1, name)
          .split('!')
          .at(-1)!})`;
  return [
    { formula: `=${span('approved')}` },
    { formula: `=${span('paid')}` },
    { formula: `=${detail.cell(at, 'difference')}` },
  ];
}
