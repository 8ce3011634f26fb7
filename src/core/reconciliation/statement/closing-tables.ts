import type { DetailLine } from '../detail-lines';
import { addressOf, asideAddress, remarkTitles, setAsideTitles } from '../reason-text';
import { nameOf, unitOf } from '../pool';
import type { Reconciliation } from '../reconcile';
import type { RollForward } from '../roll-forward';
import type { Detail } from './draw-detail';
import { literal } from './cell-terms';
import { alarm, boxed, count, line, money, tableHead } from './statement-line';
import type { StatementPages } from './statement-pages';

/** Open items from one period to the next: brought forward, cleared, still open, new, carried on. */
export function rollForwardTable(
  pages: StatementPages,
  title: string,
  { opening, cleared, stillOpen, added, closing }: RollForward,
): void {
  const sum = (items: RollForward['opening']) =>
    items.reduce((total, { difference }) => total + difference, 0);
  const entries = [
    ['Mang sang từ kỳ trước', opening],
    ['Đã giải quyết trong kỳ', cleared],
    ['Còn treo từ kỳ trước', stillOpen],
    ['Mới phát sinh', added],
    ['Chuyển sang kỳ sau', closing],
  ] as const;
  pages.startTable(
    title,
    tableHead([
      [0, 3, 'Nội dung'],
      [4, 4, 'Số khoản'],
      [5, 7, 'Số tiền'],
    ]),
  );
  for (const [label, items] of entries) {
    pages.tableRow(() =>
      line([
        [0, 3, label, boxed],
        [4, 4, items.length, count],
        [5, 7, sum(items), money],
      ]),
    );
  }
}

/** Rows of both lists that take no part, each with its cell and reason, and the amount that it states by now: in red, for it was not matched. */
export function asideTable(
  pages: StatementPages,
  title: string,
  { pool }: Reconciliation,
  lines: readonly DetailLine[],
  detail: Detail,
): void {
  pages.startTable(
    title,
    tableHead([
      [0, 1, 'Bên'],
      [2, 3, 'Họ và tên'],
      [4, 5, 'Ô'],
      [6, 8, 'Lý do'],
      [9, 10, 'Số tiền nay có'],
    ]),
  );
  for (const [index, { aside, name }] of lines.entries()) {
    if (aside === null) continue;
    const states = detail.cell(index, aside.side);
    const reason = setAsideTitles[aside.reason].vi;
    // Whose return cannot be read has had its amount from the start.
    const why =
      aside.reason === 'returned-unreadable'
        ? reason
        : { formula: `=IF(${states}=0,${literal(reason)},${literal(nowStates)})` };
    pages.tableRow(() =>
      line([
        [0, 1, aside.side === 'approved' ? 'Bên duyệt' : 'Bên chi', boxed],
        [2, 3, name || { formula: `=${detail.cell(index, 'unit')}` }, boxed],
        [4, 5, asideAddress(pool, aside), boxed],
        [6, 8, why, boxed],
        [9, 10, { formula: `=${states}` }, alarm],
      ]),
    );
  }
}

const nowStates = 'Bản ghi để riêng nay có số tiền: cần đối chiếu lại';

/** Matched payments that a person should look at: which they are is of the day, their money live. */
export function remarkTable(
  pages: StatementPages,
  title: string,
  { pool, remarks }: Reconciliation,
  lines: readonly DetailLine[],
  detail: Detail,
): void {
  const lineOf = new Map(lines.map(({ payment }, index) => [payment, index]));
  pages.startTable(
    title,
    tableHead([
      [0, 2, 'Lưu ý'],
      [3, 5, 'Họ và tên'],
      [6, 6, 'Ô chi'],
      [7, 7, 'Số tiền'],
    ]),
  );
  for (const { code, paid } of remarks) {
    const [payment] = paid;
    pages.tableRow(() =>
      line([
        [0, 2, remarkTitles[code].vi, boxed],
        [3, 5, nameOf(pool, payment!) || unitOf(pool, payment!), boxed],
        [6, 6, addressOf(pool, payment!), { ...boxed, size: 10 }],
        [
          7,
          7,
          { formula: `=${paid.map((node) => detail.cell(lineOf.get(node)!, 'paid')).join('+')}` },
          money,
        ],
      ]),
    );
  }
}
