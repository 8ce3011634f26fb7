import { statedPeriod } from '../../recognition/values/stated-period';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { serialOf } from '../../sheet/calendar';
import { lastRowOf, valueAt } from '../../sheet/grid';
import type { Period } from '../../sheet/read-period';
import { foldText } from '../../vietnamese/fold';

const known = new WeakMap<TableColumns, { readonly date: Period | null }>();

/**
 * The day on which a list was made, as far as the sheet says: the latest date in its titles (“Tính đến ngày …”, “Kèm theo Quyết định …
 * ngày …”) and beside its signatures; else the year or period that a title or the sheet's name states. null where none is said.
 */
export function listDate(table: TableColumns): Period | null {
  let found = known.get(table);
  if (!found) known.set(table, (found = { date: readListDate(table) }));
  return found.date;
}

function readListDate({ table }: TableColumns): Period | null {
  const lines = [...table.titles, ...footerTexts(table)].filter((line) => !isOfForm(line));
  const days = lines.flatMap(daysIn);
  if (days.length > 0) {
    const last = Math.max(...days);
    return { first: last, last };
  }
  return statedPeriod(table.titles, table.grid.sheet);
}

/** The latest day that the list's own records say of a person or a payment, not after today; NaN where they say none. */
export function latestRecordedDay(table: TableColumns, today: number): number {
  let latest = NaN;
  for (const field of recordedDays) {
    if (!table.has(field)) continue;
    latest = latestUntil(table.dates(field).serials, today, latest);
  }
  return latest;
}

function latestUntil(serials: Float32Array, today: number, least: number): number {
  let latest = least;
  for (let record = 0; record < serials.length; record++) {
    const serial = serials[record]!;
    if (serial <= today && !(serial <= latest)) latest = serial;
  }
  return latest;
}

const recordedDays: readonly FieldId[] = [
  'paidOn',
  'decisionDate',
  'voucherDate',
  'joinedOn',
  'citizenIdIssuedOn',
];

/** “(Ban hành kèm theo Hướng dẫn số … ngày …)” dates the form, not the list. */
function isOfForm(line: string): boolean {
  return /\b(ban hanh|mau so|luat|nghi dinh|huong dan|thong tu|can cu)\b/.test(foldText(line));
}

const dayInWords = /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/g;
const dayInDigits = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g;

function daysIn(line: string): number[] {
  const text = foldText(line);
  return [...text.matchAll(dayInWords), ...text.matchAll(dayInDigits)].flatMap(([, day, month, year]) => {
    const serial = serialOf(Number(year), Number(month), Number(day));
    return serial === null ? [] : [serial];
  });
}

const mostFooterRows = 30;

/** What stands under the table: words, place and date, signatures. */
function footerTexts({ grid, footerStart }: TableColumns['table']): string[] {
  if (footerStart === null) return [];
  const texts: string[] = [];
  for (let row = footerStart; row <= Math.min(lastRowOf(grid), footerStart + mostFooterRows); row++) {
    for (let index = 0; index < Math.min(grid.values[0]?.length ?? 0, 60); index++) {
      const value = valueAt(grid, row, grid.firstColumn + index);
      if (typeof value === 'string' && value.length > 5) texts.push(value);
    }
  }
  return texts;
}
