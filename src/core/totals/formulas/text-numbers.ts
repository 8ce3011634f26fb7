import { numberKinds, readNumber } from '../../recognition/values/number-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import { valueAt } from '../../sheet/grid';
import type { LiveRanges } from './live-ranges';

/** Records that hold a number as text in the column, which SUMIFS passes over. */
export function textNumberRecords(table: TableColumns, field: FieldId, column: number): number[] {
  const isOne = table.table.fields.get(field)?.length === 1;
  const { kinds } = table.numbers(field);
  const found: number[] = [];
  for (let record = 0; record < table.count; record++) {
    if (isOne && kinds[record] !== numberKinds.text) continue;
    const value = valueAt(table.table.grid, table.table.records[record]!, column);
    if (typeof value !== 'string' || value === '') continue;
    if (readNumber(table.table, field, column, value).kind === 'text-number') found.push(record);
  }
  return found;
}

/** Numbers kept as text, each added as long as its cell holds text: once it is mended, the sum takes it in by itself. */
export function textNumberPieces(
  table: TableColumns,
  ranges: LiveRanges,
  field: FieldId,
  columns: readonly number[],
  records: ReadonlySet<number>,
  conditionsOf: (record: number) => readonly string[],
): string[] {
  return columns.flatMap((column) =>
    textNumberRecords(table, field, column)
      .filter((record) => records.has(record))
      .map((record) => {
        const text = valueAt(table.table.grid, table.table.records[record]!, column);
        const { value } = readNumber(table.table, field, column, text);
        const isText = `ISTEXT(${ranges.cell(record, column)})`;
        const conditions = conditionsOf(record);
        const all = conditions.length === 0 ? isText : `AND(${[isText, ...conditions].join(',')})`;
        return `IF(${all},${value},0)`;
      }),
  );
}

/** What SUMIFS adds of the record: its plain numbers, in đồng. */
export function plainNumber(
  { table }: TableColumns,
  field: FieldId,
  columns: readonly number[],
  record: number,
): number {
  return columns.reduce((sum, column) => {
    const value = valueAt(table.grid, table.records[record]!, column);
    return typeof value === 'number' ? sum + readNumber(table, field, column, value).value : sum;
  }, 0);
}
