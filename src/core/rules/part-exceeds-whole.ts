import { headerKey } from '../recognition/wording/header-key';
import { countsSummoned } from '../recognition/wording/heading-sources';
import type { TableColumns } from '../recognition/values/table-columns';
import { valueAt } from '../sheet/grid';
import { figureColumns, type FigureColumn } from './amounts/figure-columns';
import { figure } from './amounts/figures';
import { isRare } from './cells/mostly-filled';
import { defineRule, type Place } from './rule';

/**
 * A part is more than the whole that it belongs to: more women than members, more admitted in the period than since January, more
 * money returned than was paid, more who took part than work there or were called. One sum approved that is more than was asked for,
 * among many that are not, is a warning.
 *
 * The whole of “Trong đó nữ” is the nearest count to its left. A pair that most rows contradict is no part and whole.
 * Source: the identities nữ ≤ tổng, lũy kế năm ≥ trong kỳ of union reports.
 */
export const partExceedsWhole = defineRule<{
  part: number;
  partHeader: string;
  whole: number;
  wholeHeader: string;
}>({
  id: 'part-exceeds-whole',
  severity: 'error',
  needs: [],
  title: { vi: 'Phần lớn hơn tổng', en: 'A part exceeds its whole' },
  message: {
    vi: ({ part, partHeader, whole, wholeHeader }) =>
      `“${partHeader}” ghi ${figure(part, 'vi')}, lớn hơn “${wholeHeader}” là ${figure(whole, 'vi')}: hãy kiểm lại hai ô.`,
    en: ({ part, partHeader, whole, wholeHeader }) =>
      `“${partHeader}” says ${figure(part, 'en')}, more than ${figure(whole, 'en')} in “${wholeHeader}”: check the two cells.`,
  },
  *check(table) {
    if (table.table.register === null) return;
    for (const { part, whole, mayExceed } of partsAndWholes(table)) {
      const { over, compared } = compareEach(part.raw, whole.raw);
      if (mayExceed ? !isRare(over.length, compared) : over.length * 2 > compared && compared > 2) continue;
      for (const record of over) {
        const row = table.table.records[record]!;
        const place = ({ column }: FigureColumn): Place => ({ row, column });
        yield {
          cells: [place(part), place(whole)],
          value: valueAt(table.table.grid, row, part.column),
          params: {
            part: part.raw[record]!,
            partHeader: nameOf(part),
            whole: whole.raw[record]!,
            wholeHeader: nameOf(whole),
          },
          record,
          ...(mayExceed && { severity: 'warning' as const }),
          money: part.isMoney ? (part.raw[record]! - whole.raw[record]!) * table.table.amountScale : 0,
        };
      }
    }
  },
});

/** The records whose part is over the whole, and how many can be compared. */
function compareEach(parts: Float64Array, wholes: Float64Array): { over: number[]; compared: number } {
  const over: number[] = [];
  let compared = 0;
  for (let record = 0; record < parts.length; record++) {
    if (Number.isNaN(parts[record]!) || Number.isNaN(wholes[record]!)) continue;
    compared++;
    if (parts[record]! > wholes[record]! + 1e-9) over.push(record);
  }
  return { over, compared };
}

interface PartAndWhole {
  readonly part: FigureColumn;
  readonly whole: FigureColumn;
  /** It is not impossible that the part is more. */
  readonly mayExceed: boolean;
}

/** Counts of members that women may be a part of; who moved or left is no whole of theirs. */
const wholes = new Set<string | null>([
  'admitted',
  'cumulative',
  'openingCount',
  'closingCount',
  'memberCount',
  'participants',
  'attendees',
  'quantity',
]);

function partsAndWholes(table: TableColumns): PartAndWhole[] {
  const columns = figureColumns(table);
  const pairs: PartAndWhole[] = [];
  const of = (id: string) => columns.find(({ field }) => field === id);
  const add = (part: FigureColumn | undefined, whole: FigureColumn | undefined, mayExceed = false) => {
    if (part && whole) pairs.push({ part, whole, mayExceed });
  };
  add(of('admitted'), of('cumulative'));
  add(returnedMoney(table), of('amount'));
  add(
    of('approvedAmount') ?? (table.table.register === 'grants' ? of('amount') : undefined),
    of('proposedAmount'),
    true,
  );
  for (const field of ['participants', 'attendees'] as const) {
    add(of(field), columns.find(isStaff));
    add(
      of(field),
      columns.find(({ field: own, header }) => own === null && countsSummoned(header)),
    );
  }
  for (const [index, part] of columns.entries()) {
    if (!isPart(part)) continue;
    const parent = parentOf(part);
    const left = columns.slice(0, index).filter((column) => wholes.has(column.field) || isTotal(column));
    // Beneath one heading (“Kết nạp / Tổng số | Nữ”) its own total comes first.
    add(part, left.findLast((column) => parent !== '' && parentOf(column) === parent) ?? left.at(-1));
  }
  return pairs;
}

function isPart({ field, header, isMoney }: FigureColumn): boolean {
  if (field === 'women') return true;
  return (
    field === null &&
    !isMoney &&
    /^(trong do )?(so )?(doan vien )?(la )?nu( doan vien)?$|^trong do nu\b/.test(leafOf(header))
  );
}

function isTotal({ field, header }: FigureColumn): boolean {
  return field === null && /^(tong so|tong cong|tong|cong)\b/.test(leafOf(header));
}

/** All who work or are members there: “Tổng số CBVC”, “Số CNVCLĐ”, “Tổng số đoàn viên”. */
function isStaff({ field, header }: FigureColumn): boolean {
  return (
    (field === null || field === 'memberCount') &&
    /^(tong|tong so|so|ts|quan so)( (cb|can bo|cbvc|cbcc|cbccvc|cbnv|cnv|ccvc|vc|vien chuc|cnvc|cnvcld|cbcnv|cbcnvld|nld|nguoi lao dong|lao dong|doan vien|dv|nhan vien|bien che|nhan luc))+( (co mat|hien co|cua don vi))?$/.test(
      leafOf(header),
    )
  );
}

/** “Returned” holds an amount or a tick; only amounts are compared. */
function returnedMoney(table: TableColumns): FigureColumn | undefined {
  if (!table.has('returned')) return undefined;
  const [column] = table.table.fields.get('returned') ?? [];
  const { raw, kinds } = table.numbers('returned');
  const header = table.table.columns.find((other) => other.column === column)?.header ?? '';
  return column === undefined
    ? undefined
    : { column, header, field: 'returned', isMoney: true, raw, isUnclear: (record) => kinds[record]! > 3 };
}

function leafOf(header: string): string {
  return headerKey(header.split(' / ').at(-1) ?? '');
}

function parentOf({ header }: FigureColumn): string {
  return header.split(' / ').slice(0, -1).join(' / ');
}

function nameOf({ header }: FigureColumn): string {
  return header.replace(/\s+/g, ' ').trim();
}
