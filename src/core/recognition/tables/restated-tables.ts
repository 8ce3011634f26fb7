import { scaleOfColumn } from '../values/amount-scale';
import { valueAt } from '../../sheet/grid';
import type { FieldId } from '../../registers/fields';
import { constant } from '../columns/column-reasons';
import type { Reason, RecognizedTable } from '../recognized-table';
import { headerKey } from '../wording/header-key';

/**
 * Takes out of the books what says a table of the same sheet again, so that its money counts once: the same list in another language
 * beside it, and its sum by unit below it. Such a table is listed, as one of no register.
 */
export function withoutRestated(tables: readonly RecognizedTable[]): RecognizedTable[] {
  return tables.map((table, at) => {
    if (table.register === null || table.corrected || table.grid.form) return table;
    const earlier = tables.slice(0, at).filter(({ register }) => register !== null);
    if (earlier.some((other) => isTranslation(table, other))) return ofNoRegister(table, translated);
    return earlier.some((other) => sumsUp(table, other)) ? ofNoRegister(table, summed) : table;
  });
}

const translated: Reason = {
  weight: 1,
  text: constant(
    'Ghi lại bảng bên cạnh bằng ngôn ngữ khác',
    'It says the table beside it in another language',
  ),
};

const summed: Reason = {
  weight: 1,
  text: constant('Tổng hợp lại danh sách phía trên', 'It sums up the list above it'),
};

function ofNoRegister(table: RecognizedTable, reason: Reason): RecognizedTable {
  const columns = table.columns.map((column) => ({
    ...column,
    field: null,
    part: null,
    confidence: 0,
    reasons: [],
  }));
  return { ...table, register: null, confidence: 0.9, reasons: [reason], columns, fields: new Map() };
}

/** In the same rows the same fields with the same figures, all of them under headings in another language. */
function isTranslation(table: RecognizedTable, other: RecognizedTable): boolean {
  const { columns, records, grid } = table;
  if (table.headerRows[0] !== other.headerRows[0] || columns.length !== other.columns.length) return false;
  if (records.length !== other.records.length || records.some((row, at) => row !== other.records[at]))
    return false;
  const areOthers = columns.every(({ field, header }, at) => {
    const there = other.columns[at]!;
    return field === there.field && headerKey(header) !== headerKey(there.header);
  });
  const isVietnamese = [table, other].map((each) =>
    each.columns.some(({ header }) => /[^\0-\x7f]/.test(header)),
  );
  return (
    areOthers &&
    isVietnamese[0] !== isVietnamese[1] &&
    columns.every(({ column }, at) =>
      records.every((row) => {
        const [own, theirs] = [valueAt(grid, row, column), valueAt(grid, row, other.columns[at]!.column)];
        return typeof own === 'number' || typeof theirs === 'number' ? own === theirs : true;
      }),
    )
  );
}

const summedUp: ReadonlySet<FieldId | null> = new Set(['ordinal', 'unit', 'quantity', 'amount']);

/** A few units with their numbers and amounts, together those of the list above. */
function sumsUp(table: RecognizedTable, other: RecognizedTable): boolean {
  if (table.headerRows[0]! <= other.lastRow || !other.fields.has('amount')) return false;
  if (!table.fields.has('unit') || !table.columns.every(({ field }) => summedUp.has(field))) return false;
  const [own, theirs] = [table, other].map(amountOf);
  return own !== 0 && own === theirs && table.records.length < other.records.length;
}

function amountOf(table: RecognizedTable): number {
  const { grid, fields, records } = table;
  let sum = 0;
  for (const column of fields.get('amount') ?? [])
    for (const row of records) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number') sum += value * scaleOfColumn(table, column);
    }
  return sum;
}
