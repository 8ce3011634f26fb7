import { areaAddress, cellAddress } from '../../sheet/address';
import { lineClasses, noneSaid, type DetailLine, type LineClass } from '../detail-lines';
import { pairedWord, type Detail, type DetailColumn } from './draw-detail';
import { alarm, boxed, lastColumn, line, money, tableHead, type Piece } from './statement-line';
import type { StatementPages } from './statement-pages';

/** Amounts of a line of the table; their columns stand one beside the other from the fourth on. */
const heads = ['Đã duyệt', 'Chưa chi', 'Không duyệt', 'Chênh lệch', 'Chi hai lần', 'Hoàn quỹ', 'Đã chi'];
const firstAmount = 3;
const unexplained = firstAmount + heads.length;

/** What the statement says of lines whose unit or programme stands as it was read: no formula reads a sheet's name in every Excel. */
function fixedTexts(by: 'unit' | 'programme', fixed: Detail['fixed']['unit']): string[] {
  const what = by === 'unit' ? 'đơn vị' : 'chương trình';
  const names = fixed.flatMap((each) => (each === 'cells' ? [] : [`“${each.sheetName}”`]));
  const others = fixed.length - names.length;
  return [
    ...(names.length === 0
      ? []
      : [
          `${names.length} dòng có ${what} do tên trang nói (${[...new Set(names)].join(', ')}): tên ${what} của chúng là giá trị lúc lập; đổi tên trang thì phải đối chiếu lại.`,
        ]),
    ...(others === 0
      ? []
      : [
          `${others} dòng có ${what} do ô nói mà công thức không đọc lại được (chữ quá dài): tên ${what} của chúng là giá trị lúc lập.`,
        ]),
  ];
}

/**
 * The statement once more for each unit or programme; its column “Chưa giải thích” must be 0 in every line. What a list comes to name
 * later stands in a line of its own, so that the table adds up whatever is changed.
 */
export function groupTable(
  pages: StatementPages,
  title: string,
  by: 'unit' | 'programme',
  lines: readonly DetailLine[],
  detail: Detail,
): void {
  const names = [...new Set(lines.map((each) => each[by]))].sort((a, b) =>
    a === noneSaid ? 1 : b === noneSaid ? -1 : a.localeCompare(b, 'vi'),
  );
  if (names.length === 0) return;
  pages.startTable(
    title,
    tableHead([
      [0, 2, by === 'unit' ? 'Đơn vị' : 'Chương trình'],
      ...heads.map((name, index) => [firstAmount + index, firstAmount + index, name] as const),
      [unexplained, unexplained, 'Chưa giải thích'],
    ]),
  );
  const first = pages.row();
  for (const name of names) {
    pages.tableRow((row) =>
      groupLine(row, name, amountsOf(detail, [column(detail, by), `"${criterionOf(name)}"`])),
    );
  }
  const last = pages.row() - 1;
  const sumAbove = (place: number, to: number) =>
    `SUM(${areaAddress({ firstRow: first, lastRow: to, firstColumn: place, lastColumn: place })})`;
  pages.tableRow((row) =>
    groupLine(
      row,
      by === 'unit' ? 'Tên đơn vị khác, ghi sau khi lập' : 'Tên chương trình khác, ghi sau khi lập',
      amountsOf(detail, null).map((whole, index) => `${whole}-${sumAbove(firstAmount + index, last)}`),
    ),
  );
  pages.tableRow((row) =>
    line([
      [0, 2, 'Cộng', { ...boxed, bold: true }],
      ...[...heads, ''].map((_, index): Piece => {
        const place = firstAmount + index;
        return [
          place,
          place,
          { formula: `=${sumAbove(place, row - 1)}` },
          place === unexplained ? alarm : { ...money, bold: true },
        ];
      }),
    ]),
  );
  for (const text of fixedTexts(by, detail.fixed[by]))
    pages.tableRow(() => line([[0, lastColumn, text, { italic: true, wrap: true }]]));
}

function column(detail: Detail, name: DetailColumn): string {
  return detail.column(name);
}

function groupLine(row: number, name: string, amounts: readonly string[]) {
  const cell = (place: number) => cellAddress(row, place);
  const left = `${cell(unexplained - 1)}-SUM(${cell(firstAmount)}:${cell(unexplained - 2)})`;
  return line([
    [0, 2, name, boxed],
    ...[...amounts, left].map((formula, index): Piece => {
      const place = firstAmount + index;
      return [place, place, { formula: `=${formula}` }, place === unexplained ? alarm : money];
    }),
  ]);
}

/** The seven amounts of the lines that meet a criterion, of all lines where there is none; as formulas without `=`. */
function amountsOf(detail: Detail, where: readonly [range: string, criterion: string] | null): string[] {
  const sum = (what: 'approved' | 'paid' | 'returned', ...more: readonly string[]) => {
    const criteria = [...(where ?? []), ...more];
    const range = column(detail, what);
    return criteria.length === 0 ? `SUM(${range})` : `SUMIFS(${range},${criteria.join(',')})`;
  };
  const ofClass = (what: 'approved' | 'paid', kind: LineClass) =>
    sum(what, column(detail, 'class'), `"${lineClasses[kind]}"`);
  const paired = (what: 'approved' | 'paid') => sum(what, column(detail, 'kind'), `"${pairedWord}"`);
  return [
    sum('approved'),
    `-${ofClass('approved', 'unpaid')}-${ofClass('approved', 'suggested')}-${ofClass('approved', 'set-aside')}`,
    `${ofClass('paid', 'paid-unapproved')}+${ofClass('paid', 'suggested')}+${ofClass('paid', 'set-aside')}`,
    `${paired('paid')}-${paired('approved')}`,
    ofClass('paid', 'paid-twice'),
    `-${sum('returned')}`,
    `${sum('paid')}-${sum('returned')}`,
  ];
}

/** A text as a criterion of SUMIFS: quotes doubled, its wildcards taken as they stand. */
function criterionOf(text: string): string {
  return text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
}
