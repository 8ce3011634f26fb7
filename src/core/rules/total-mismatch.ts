import { additiveFields, numberKinds, readNumber } from '../recognition/number-column';
import type { TotalRow } from '../recognition/recognized-table';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { valueAt, type CellValue } from '../sheet/grid';
import type { Breach } from './rule';
import { defineRule } from './rule';
import { figure } from './figures';

/** What a wrong total says, and what may explain it. */
interface TotalParams {
  readonly stated: number;
  readonly recomputed: number;
  readonly isMoney: boolean;
  readonly records: number;
  /** Records of the sum whose cell cannot be read: the recomputed figure lacks them. */
  readonly unreadable: number;
  /** Set where the difference is exactly what the rows' numbers kept as text come to: a SUM left them out. */
  readonly textNumbers: number;
  /** People counted in words: “TỔNG CỘNG: 245 đoàn viên”. */
  readonly isHeadCount: boolean;
}

/**
 * A stated total, typed or by formula, is not the sum of its rows.
 *
 * The sum is taken again over the records that the total row covers, numbers kept as text included. Where rows of it are
 * unreadable the finding says so and how many, for then the recomputed figure is not the truth either. A head count in the
 * label (“Cộng Tổ 1: 12 đoàn viên”) is compared with the number of records. `money` is the difference.
 */
export const totalMismatch = defineRule<TotalParams>({
  id: 'total-mismatch',
  severity: 'error',
  needs: [],
  title: { vi: 'Tổng ghi trên sổ không khớp', en: 'Stated total does not agree' },
  message: {
    vi: (params) => {
      const unit = params.isHeadCount ? ' người' : params.isMoney ? ' đồng' : '';
      return (
        `Tổng ghi ${figure(params.stated, 'vi')}${unit}, cộng lại ${params.records} dòng được ` +
        `${figure(params.recomputed, 'vi')}${unit}, lệch ${figure(params.stated - params.recomputed, 'vi')}${unit}` +
        (params.unreadable > 0
          ? `; ${params.unreadable} dòng không đọc được số nên chưa cộng: hãy sửa các dòng đó trước.`
          : params.textNumbers > 0
            ? `, đúng bằng ${params.textNumbers} ô ghi số ở dạng chữ mà công thức bỏ qua: hãy đổi các ô đó thành số.`
            : ': hãy kiểm lại các dòng và ô tổng.')
      );
    },
    en: (params) => {
      const unit = params.isHeadCount ? ' people' : params.isMoney ? ' đồng' : '';
      return (
        `The total says ${figure(params.stated, 'en')}${unit}, its ${params.records} rows come to ` +
        `${figure(params.recomputed, 'en')}${unit}, a difference of ${figure(params.stated - params.recomputed, 'en')}${unit}` +
        (params.unreadable > 0
          ? `; ${params.unreadable} rows cannot be read and are not in the sum: correct those first.`
          : params.textNumbers > 0
            ? `, exactly the ${params.textNumbers} numbers kept as text that the formula leaves out: turn them into numbers.`
            : ': check the rows and the total.')
      );
    },
  },
  *check(table) {
    for (const total of table.table.totalRows) {
      if (!total.covers) continue;
      for (const field of additiveFields(table.table)) yield* wrongTotal(table, total, field);
      yield* wrongHeadCount(table, total);
    }
  },
});

function* wrongTotal(table: TableColumns, total: TotalRow, field: FieldId): Generator<Breach<TotalParams>> {
  const { grid, amountScale, fields, records } = table.table;
  const columns = fields.get(field) ?? [];
  const [column] = columns;
  if (column === undefined || columns.length > 1 || !total.covers) return;
  const value = valueAt(grid, total.row, column);
  const stated = readNumber(table.table, field, value);
  if (Number.isNaN(stated.value)) return;

  const { kinds, values, isMoney } = table.numbers(field);
  const [first, last] = total.covers;
  let recomputed = 0;
  let asText = 0;
  let textNumbers = 0;
  let unreadable = 0;
  let filled = 0;
  for (let record = first; record <= last; record++) {
    const kind = kinds[record];
    if (kind === numberKinds.unreadable || kind === numberKinds.error) unreadable++;
    const amount = values[record]!;
    if (Number.isNaN(amount)) continue;
    filled++;
    recomputed += amount;
    if (kind !== numberKinds.text) continue;
    asText += amount;
    textNumbers++;
  }
  const tolerance = isMoney && amountScale > 1 ? roundingOf(value, amountScale) : 0.5;
  if (filled + unreadable === 0 || Math.abs(stated.value - recomputed) < tolerance) return;
  const isSumWithoutText = textNumbers > 0 && Math.abs(stated.value + asText - recomputed) < tolerance;
  yield {
    cells: [{ row: total.row, column }],
    value,
    params: {
      stated: stated.value,
      recomputed,
      isMoney,
      records: last - first + 1,
      unreadable,
      textNumbers: isSumWithoutText ? textNumbers : 0,
      isHeadCount: false,
    },
    record: records.length > first ? recordOfOneUnit(table, first, last) : undefined,
    money: isMoney ? Math.abs(stated.value - recomputed) : 0,
  };
}

/** Half of the last digit that a total in thousands or millions shows: it may have been rounded there. */
function roundingOf(value: CellValue, scale: number): number {
  const decimals = /\.(\d+)$/.exec(typeof value === 'number' ? String(value) : '')?.[1]?.length ?? 0;
  return Math.max(0.5, (0.5 * scale) / 10 ** decimals);
}

function* wrongHeadCount(table: TableColumns, total: TotalRow): Generator<Breach<TotalParams>> {
  const { grid, firstColumn, lastColumn, register } = table.table;
  if (!total.covers || register !== 'members') return;
  const stated = /:\s*(\d{1,3}(?:\.\d{3})*|\d+)\s*(?:đoàn viên|người|đ\/c|đồng chí)/iu.exec(
    total.label.normalize('NFC'),
  );
  if (!stated?.[1]) return;
  const [first, last] = total.covers;
  const count = Number(stated[1].replaceAll('.', ''));
  const records = last - first + 1;
  if (count === records) return;
  let column = firstColumn;
  while (column < lastColumn && valueAt(grid, total.row, column) === '') column++;
  yield {
    cells: [{ row: total.row, column }],
    value: valueAt(grid, total.row, column),
    params: {
      stated: count,
      recomputed: records,
      isMoney: false,
      records,
      unreadable: 0,
      textNumbers: 0,
      isHeadCount: true,
    },
    record: recordOfOneUnit(table, first, last),
  };
}

/** A total over one unit's rows belongs to that unit, one over several units to none. */
function recordOfOneUnit(table: TableColumns, first: number, last: number): number | undefined {
  const { ids } = table.units();
  for (let record = first + 1; record <= last; record++) if (ids[record] !== ids[first]) return undefined;
  return first;
}
