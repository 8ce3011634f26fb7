import { cellsOfList, type ColumnCells } from '../recognition/column-cells';
import type { TableColumns } from '../recognition/table-columns';

/** The names of all records as they stand in their cells, for passes over the whole column. */
export function writtenNames(table: TableColumns): ColumnCells {
  const [column, ...others] = table.table.fields.get('fullName') ?? [];
  return column === undefined || others.length > 0
    ? cellsOfList(Array.from({ length: table.count }, (_, record) => table.names().text(record)))
    : table.column(column);
}

/** The records whose name has neither letter nor digit; most of them have none at all. */
export function unnamedRecords(table: TableColumns): number[] {
  return placesOfNaN(table.names().sketches());
}

function placesOfNaN(values: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at]!)) places.push(at);
  return places;
}
