import { counted } from '../core/figures';
import type { SelectionSaying } from '../core/recognition/recognized-table';
import type { rowsVi } from './rows-vi';

const rowSayings: Readonly<Record<SelectionSaying, string>> = {
  header: 'The header of columns',
  record: 'Records',
  section: 'A heading of a group',
  total: 'Totals',
  'set-aside': 'No part of the table, set aside',
  after: 'Below the table, from here on',
  guess: 'For Soát Sổ to guess',
};

/** What a person may say of rows of a sheet. */
export const rowsEn: typeof rowsVi = {
  sayOfRows: 'The selected rows are…',
  sayOfRowsHint: 'A row taken wrongly? Select it on the sheet, then choose here what it is.',
  rowSaying: (as: SelectionSaying) => rowSayings[as],
  headerByPerson: 'Header rows chosen by a person',
  rowsByPerson: (count: number) => `${counted(count, 'row')} told by a person`,
};
