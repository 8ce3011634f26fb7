import type { RecognizedTable } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/table-columns';
import { valueAt, type CellValue } from '../sheet/grid';
import { figure } from './figures';
import { defineRule, type Place } from './rule';

/**
 * The numbers in front of the records do not run on: one is missing, repeated, skipped or out of order.
 *
 * A count may begin anywhere (a further page), go on through sections or begin again in each, begin again where the unit changes, and
 * count section and subtotal rows too. Roman numerals, “1.1” and rows left without a number beside a numbered one (its second line)
 * are no fault. One finding per run of numbers: renumbering it is one repair. The fix is left out where a formula counts.
 */
export const ordinalBroken = defineRule<{ found: string; expected: number; cells: number }>({
  id: 'ordinal-broken',
  severity: 'info',
  needs: ['ordinal'],
  title: { vi: 'Số thứ tự không liên tục', en: 'Broken numbering' },
  message: {
    vi: ({ found, expected, cells }) =>
      `${found === '' ? 'Thiếu số thứ tự' : `Số thứ tự ${found}`}, đúng ra là ${expected}` +
      (cells > 1
        ? `; ${figure(cells, 'vi')} dòng cần đánh số lại.`
        : ': hãy đánh số lại, hoặc xem có mất dòng nào không.'),
    en: ({ found, expected, cells }) =>
      `${found === '' ? 'A number is missing' : `Number ${found}`}, it should be ${expected}` +
      (cells > 1
        ? `; ${figure(cells, 'en')} rows need new numbers.`
        : ': number again, or see whether a row is lost.'),
  },
  *check(table) {
    for (const run of runsOf(table)) {
      const wrong = wrongIn(run);
      const [first] = wrong;
      if (!first) continue;
      const isCounted = wrong.some(
        ({ place }) => table.table.grid.formulaAt(place.row, place.column) !== null,
      );
      yield {
        cells: wrong.map(({ place }) => place),
        value: first.value,
        params: { found: String(first.value).trim(), expected: first.expected, cells: wrong.length },
        record: first.record,
        ...(isCounted
          ? {}
          : {
              fix: {
                value: asWritten(first.value, first.expected),
                ...(wrong.length > 1
                  ? { values: wrong.map(({ value, expected }) => asWritten(value, expected)) }
                  : {}),
                certain: true,
              },
            }),
      };
    }
  },
});

interface Numbered {
  readonly place: Place;
  readonly record: number;
  readonly value: CellValue;
  /** NaN where a number is missing. */
  readonly number: number;
}

/** Ordinals in one count; numbered rows that are no records keep their place in it but are never at fault. */
function runsOf(table: TableColumns): Numbered[][] {
  const { grid, records, firstRow, lastRow } = table.table;
  const [column] = table.table.fields.get('ordinal') ?? [];
  if (column === undefined || records.length === 0) return [];
  const recordOfRow = new Map<number, number>();
  for (let record = 0; record < records.length; record++) recordOfRow.set(records[record]!, record);
  const breaks = breakRows(table.table);
  const { ids: units } = table.units();

  const runs: Numbered[][] = [];
  let run: Numbered[] = [];
  let numbered = 0;
  let last = NaN;
  let isBreakPending = false;
  let lastRecord = -1;
  for (let row = firstRow; row <= lastRow; row++) {
    if (breaks.has(row)) isBreakPending = true;
    const record = recordOfRow.get(row) ?? -1;
    const value = valueAt(grid, row, column);
    const number = ordinalOf(value);
    if (record < 0) {
      // A section or subtotal that takes part in the count.
      if (number === last + 1) {
        run.push({ place: { row, column }, record, value, number });
        last = number;
      }
      continue;
    }
    const isNewUnit = lastRecord >= 0 && units[record] !== units[lastRecord];
    const startsAgain = number === 1 && (isBreakPending || isNewUnit) && run.length > 0;
    if (startsAgain) {
      runs.push(run);
      run = [];
    }
    if (!Number.isNaN(number)) numbered++;
    else if (String(value).trim() !== '' || table.isCoveredByMerge('ordinal', record)) continue;
    run.push({ place: { row, column }, record, value, number });
    if (!Number.isNaN(number)) last = number;
    isBreakPending = false;
    lastRecord = record;
  }
  runs.push(run);
  return numbered * 2 > records.length ? runs : [];
}

/** Rows behind which a count may begin again. */
function breakRows({ sectionRows, totalRows, skippedRows }: RecognizedTable): Set<number> {
  return new Set([
    ...sectionRows.map(({ row }) => row),
    ...totalRows.map(({ row }) => row),
    ...skippedRows.flatMap(([row, reason]) =>
      reason === 'repeated-header' || reason === 'note' || reason === 'empty' ? [row] : [],
    ),
  ]);
}

/** What stands against the count that begins as the run does; where its first number is the odd one, as most of the run. */
function wrongIn(run: readonly Numbered[]): (Numbered & { readonly expected: number })[] {
  const counted = run.filter((entry, index) => !Number.isNaN(entry.number) || isLost(run, index));
  const offsets = counted.map(({ number }, index) => number - index);
  const [first = NaN] = offsets;
  const start = offsets[1] === first || counted.length < 3 ? first : mostFrequent(offsets);
  return counted.flatMap((entry, index) => {
    const expected = start + index;
    return entry.record < 0 || entry.number === expected || Number.isNaN(expected)
      ? []
      : [{ ...entry, expected }];
  });
}

/** An empty number is lost where its neighbours leave room for it; else the row was left without one on purpose. */
function isLost(run: readonly Numbered[], index: number): boolean {
  const before = run[index - 1]?.number ?? NaN;
  const after = run[index + 1]?.number ?? NaN;
  return after === before + 2 || (index === run.length - 1 && !Number.isNaN(before) && run.length > 2);
}

function mostFrequent(offsets: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = NaN;
  for (const offset of offsets) {
    if (Number.isNaN(offset)) continue;
    const count = (counts.get(offset) ?? 0) + 1;
    counts.set(offset, count);
    if (count > (counts.get(best) ?? 0)) best = offset;
  }
  return best;
}

/** 7, “7”, “07”, “7.” and “7)” are 7; NaN for anything else. */
function ordinalOf(value: CellValue): number {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : NaN;
  return typeof value === 'string' ? Number(/^\s*(\d{1,6})\s*[.)/]?\s*$/.exec(value)?.[1] ?? NaN) : NaN;
}

/** A number in the place of another, with the zeros and the dot that the cell writes. */
function asWritten(value: CellValue, expected: number): CellValue {
  if (typeof value !== 'string' || !/\d/.test(value)) return expected;
  return value.replace(/\d+/, (digits) =>
    String(expected).padStart(digits.startsWith('0') ? digits.length : 1, '0'),
  );
}
