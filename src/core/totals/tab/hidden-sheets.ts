import type { TableColumns } from '../../recognition/values/table-columns';

/** Names of the hidden sheets among those that are counted, in their order: nobody sees their rows. */
export function hiddenSheets(tables: readonly TableColumns[]): string[] {
  const hidden = tables.filter(({ table }) => table.grid.visibility !== 'visible');
  return [...new Set(hidden.map(({ table }) => table.grid.sheet))];
}
