import type { TableColumns } from '../../recognition/values/table-columns';

/** The records whose name has neither letter nor digit; most of them have none at all. */
export function unnamedRecords(table: TableColumns): number[] {
  return placesOfNaN(table.names().sketches());
}

function placesOfNaN(values: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at]!)) places.push(at);
  return places;
}
