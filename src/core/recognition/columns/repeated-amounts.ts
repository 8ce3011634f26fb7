import type { FieldId } from '../../registers/fields';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { saysOwnMoney, saysShare } from '../wording/heading-text';
import { totalKindOf } from '../wording/row-wordings';
import type { Reason, RecognizedColumn } from '../recognized-table';
import { isNotPaid } from './cash-book';
import type { HeadedColumn } from './column-candidates';
import type { ColumnContent } from './column-content';
import { constant, monthReason, partReason } from './column-reasons';
import { giverColumns } from './giver-columns';
import { countsGoods } from './money-headings';
import { isOfEarlierYear } from './earlier-year';
import { addUp } from './parts-of-sum';
import { take } from './take-column';

/** One amount per fund or giver, those admitted month by month: the same heading under several parents, or parts beneath one that says what they are. */
export function nameRepeatedAmounts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const givers = giverColumns(columns);
  for (const field of [
    'amount',
    'quantity',
    'inKindValue',
    'participants',
    'proposedAmount',
    'admitted',
  ] as const) {
    const found = taken.get(field);
    if (found === undefined) continue;
    const first = doneBeside(found, field, columns, named, taken);
    const lines = columns[first]!.lines;
    const leaf = headerKey(lines[lines.length - 1]!);
    const parent = lines[lines.length - 2];
    const alike = columns.flatMap((column, index) => {
      const { lines: others, content } = column;
      if (index === first || named[index]!.field !== null || isOfEarlierYear(column, columns)) return [];
      const isOfGivers = givers.has(first) && givers.has(index);
      if (
        field === 'amount' &&
        (isOfGivers || (areWaysOfPaying(leaf, others) && content.share('money') >= 0.5))
      )
        return [index];
      if (lines.length < 2 || others.length < 2 || others.some(saysShare)) return [];
      const sameLeaf = headerKey(others[others.length - 1]!) === leaf;
      // A birth date or a number beside an amount under one heading is no part of it.
      const isFigure =
        content.filled === 0 ||
        (content.share('money') >= 0.5 && !holdsYears(content) && content.share('id12') < 0.5);
      // “Số người” and “Số tiền” beneath a fund are no two of a kind.
      const isOther = exactGuesses(others[others.length - 1]!).some(
        (guess) => guess.field !== field && amounts.has(guess.field),
      );
      // What stands beside what goods are worth is mostly how many there are.
      const sameParent =
        field !== 'inKindValue' &&
        others[others.length - 2] === parent &&
        isFigure &&
        !isOther &&
        !isPlanned(others) &&
        !isNotPaid(others[others.length - 1]!) &&
        !(field === 'amount' && countsGoods(column, columns[first]!)) &&
        !saysOwnMoney(others[others.length - 1]!) &&
        !sumsOtherFields(index, field, columns, named);
      return sameLeaf !== sameParent ? [index] : [];
    });
    const sum = isSum(lines)
      ? first
      : columns.findIndex(
          (column, index) =>
            named[index]!.field === null &&
            isSum(column.lines) &&
            (alike.includes(index) ||
              isBesideParts(column, lines) ||
              comesOf([first, ...alike], index, columns)),
        );
    if (sum >= 0) {
      if (sum !== first) take(named, sum, field, named[first]!.confidence, named[first]!.reasons);
      for (const index of [first, ...alike]) if (index !== sum) take(named, index, null, 0, [partReason]);
      taken.set(field, sum);
      continue;
    }
    // Of several months none is the whole.
    if (field === 'admitted') {
      if (alike.length === 0) continue;
      take(named, first, null, 0, [monthReason]);
      taken.delete(field);
      continue;
    }
    for (const index of alike) take(named, index, field, named[first]!.confidence, named[first]!.reasons);
  }
}

/** Years of birth, not “30” triệu đồng. */
function holdsYears(content: ColumnContent): boolean {
  return content.share('year') >= 0.5 && !content.figures().some((figure) => figure < 100);
}

/** “Kế hoạch” beside “Thực tế” under one heading: what was meant to be. */
function isPlanned(lines: readonly string[]): boolean {
  return /^(ke hoach|kh|chi tieu|du kien|du toan|dang ky)\b/.test(headerKey(lines.at(-1) ?? ''));
}

/** The column of what was done where the one named is what was planned: “Học viên / Kế hoạch | Thực tế”. */
function doneBeside(
  planned: number,
  field: FieldId,
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): number {
  const { lines } = columns[planned]!;
  if (lines.length < 2 || !isPlanned(lines)) return planned;
  const done = columns.findIndex(
    ({ lines: others, content }, at) =>
      named[at]!.field === null &&
      others.length > 1 &&
      others.at(-2) === lines.at(-2) &&
      content.share('money') >= 0.5 &&
      /^(thuc te|thuc hien|th|da (chi|nhan|hoc)|tham gia|co mat)\b/.test(headerKey(others.at(-1)!)),
  );
  if (done < 0) return planned;
  take(named, done, field, named[planned]!.confidence, named[planned]!.reasons);
  take(named, planned, null, 0, [plannedReason]);
  taken.set(field, done);
  return done;
}

const plannedReason: Reason = {
  weight: 0,
  text: constant(
    'Là số kế hoạch: số thực hiện ở cột bên cạnh',
    'It is what was planned: what was done is beside it',
  ),
};

const amounts: ReadonlySet<FieldId> = new Set(['amount', 'quantity', 'rate']);

/** “Tiền mặt | Chuyển khoản” with money beneath both. */
function areWaysOfPaying(one: string, other: readonly string[]): boolean {
  const isTransfer = (key: string) => /^(tien )?(chuyen khoan|ck)( ngan hang)?( vnd| d| dong)?$/.test(key);
  const isCash = (key: string) => /^tien mat( vnd| d| dong)?$/.test(key);
  const key = headerKey(other.at(-1) ?? '');
  return (isCash(one) && isTransfer(key)) || (isTransfer(one) && isCash(key));
}

/** “Kinh phí / Tổng số” beside “Kinh phí / Trong đó / CĐCS”. */
function isBesideParts({ lines, content }: HeadedColumn, parts: readonly string[]): boolean {
  return (
    lines.length > 1 && lines.length < parts.length && lines[0] === parts[0] && content.share('money') >= 0.5
  );
}

/** “Tổng cộng” right behind “Kết nạp trong tháng / T1 | T2 | …”, and what they come to. */
function comesOf(parts: readonly number[], at: number, columns: readonly HeadedColumn[]): boolean {
  return parts.includes(at - 1) && addUp(parts, at, columns);
}

/** “Cộng tăng” of those admitted and those moved in is the number of neither. */
function sumsOtherFields(
  sum: number,
  field: FieldId,
  columns: readonly HeadedColumn[],
  named: readonly RecognizedColumn[],
): boolean {
  const { lines } = columns[sum]!;
  if (!isSum(lines)) return false;
  const parts = columns.flatMap(({ lines: others, content }, index) =>
    index !== sum && others.at(-2) === lines.at(-2) && content.share('money') >= 0.5 ? [index] : [],
  );
  const isOther = (at: number) => named[at]!.field !== null && named[at]!.field !== field;
  return parts.some(isOther) && addUp(parts, sum, columns);
}

function isSum(lines: readonly string[]): boolean {
  return lines.some((line) => totalKindOf(line) !== null);
}
