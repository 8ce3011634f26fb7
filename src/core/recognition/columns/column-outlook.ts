import { birthPart } from './birth-parts';
import type { HeadedColumn } from './column-candidates';
import { isOfEarlierYear } from './earlier-year';
import { giverColumns } from './giver-columns';
import { holdsFigures, saysPerGroup, speaksOfMoney } from './money-headings';
import { headerKey } from '../wording/header-key';
import { headingOf, type Heading } from '../wording/heading-sources';
import { isGenderHeading, saysShare } from '../wording/heading-text';

/** What a column's heading says together with those beside it, whatever the register. */
export interface ColumnOutlook {
  readonly heading: Heading;
  /** No register has such a column: a false friend, an earlier year, the empty half of a merged heading. */
  readonly isNone: boolean;
  /** Which part of a birth date stands there; null for none. */
  readonly part: ReturnType<typeof birthPart>;
  readonly isGender: boolean;
  /** Another column's heading ends with the same line, beneath one of its own. */
  readonly repeats: boolean;
  readonly isFigure: boolean;
  readonly isTicked: boolean;
  readonly isMeasured: boolean;
  readonly isShare: boolean;
  readonly isPerGroup: boolean;
  readonly isDayOrMonth: boolean;
  readonly isOnlyPeriod: boolean;
  /** A heading over it speaks of money. */
  readonly isOfMoney: boolean;
  /** What one of several givers gives. */
  readonly isGiven: boolean;
}

/** Every register asks anew. */
const known = new WeakMap<readonly HeadedColumn[], readonly (ColumnOutlook | null)[]>();

/** How the columns of a table stand beside each other; null for those without a heading. */
export function outlooksOf(columns: readonly HeadedColumn[]): readonly (ColumnOutlook | null)[] {
  let outlooks = known.get(columns);
  if (!outlooks) known.set(columns, (outlooks = columns.map((_, index) => outlookOf(columns, index))));
  return outlooks;
}

function outlookOf(columns: readonly HeadedColumn[], index: number): ColumnOutlook | null {
  const column = columns[index]!;
  const { lines } = column;
  const child = lines.at(-1);
  if (child === undefined) return null;
  const heading = headingOf(lines);
  const key = headerKey(child);
  return {
    heading,
    isNone:
      heading.isFalseFriend || isOfEarlierYear(column, columns) || isEmptyHalf(column, columns[index - 1]),
    part: birthPart(column, columns),
    isGender: isGenderHeading(child),
    repeats:
      lines.length > 1 &&
      columns.some((other) => other !== column && headerKey(other.lines.at(-1) ?? '') === key),
    isFigure: holdsFigures(column, columns),
    isTicked: isTickedBeside(column, columns),
    // “Tổng cộng (ngày)” counts no đồng.
    isMeasured: lines.some(measuresOther),
    isShare: saysShare(child),
    isPerGroup: saysPerGroup(child),
    isDayOrMonth: lines.length > 1 && /^(ngay|thang)$/.test(key),
    isOnlyPeriod: isOnlyPeriod(column, columns),
    isOfMoney: speaksOfMoney(lines),
    isGiven: giverColumns(columns).has(index),
  };
}

/** “Quý III”, “Trong tháng”: the period that the heading over it was asked of. */
const periodHeading =
  /^((trong )?(ky|thang|quy|nam) (nay|bao cao)|(thang|quy|ky) (\d{1,2}|[ivx]{1,4})( (nam )?\d{4})?|trong (ky|thang|quy|nam)|\d{1,2} thang.*)$/;

/** Whether the column is the only one of a period beneath its heading: of several none is the whole. */
function isOnlyPeriod({ lines }: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  const isPeriod = (each: readonly string[]) =>
    each.length > 1 && periodHeading.test(headerKey(each.at(-1)!));
  return (
    isPeriod(lines) &&
    columns.filter(({ lines: others }) => isPeriod(others) && others.at(-2) === lines.at(-2)).length === 1
  );
}

/** “Ngày”, “giờ”, “%” as a heading's own line, or days and hours of work in it (“Công” is no “Cộng”): what stands below is no money. */
function measuresOther(line: string): boolean {
  if (/^\s*(?:tổng(?: số)?\s+)?công\s*$/iu.test(line.normalize('NFC'))) return true;
  return /^(ngay|gio|phut|lan|kwh|kg)$|\b(ngay cong|gio cong|so gio|so ngay|so cong|marks)\b/.test(
    headerKey(line),
  );
}

/** Whether the column holds nothing but marks, and so does another beneath the same heading: they tick one of several. */
function isTickedBeside(column: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  const isTicked = ({ lines, content }: HeadedColumn) =>
    lines.length > 1 && content.filled > 0 && content.share('mark') === 1;
  return (
    isTicked(column) &&
    columns.some((other) => other !== column && isTicked(other) && other.lines.at(-2) === column.lines.at(-2))
  );
}

/** Whether nothing stands beneath the further half of a heading merged over two columns: it is all in the first. */
function isEmptyHalf({ lines, content }: HeadedColumn, before: HeadedColumn | undefined): boolean {
  return (
    content.filled === 0 &&
    before !== undefined &&
    before.content.filled > 0 &&
    before.lines.length === lines.length &&
    before.lines.every((line, at) => line === lines[at])
  );
}
