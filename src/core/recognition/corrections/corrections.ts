import type { MemoryEntry } from '../../memory';
import type { FieldId } from '../../registers/fields';
import type { RegisterId } from '../../registers/register';
import { columnName } from '../columns/column-name';
import {
  topOf,
  type AmountScale,
  type Correction,
  type RecognizedColumn,
  type RecognizedTable,
} from '../recognized-table';
import { textOfRow } from './row-sayings';

/** The kinds of memory entries that are corrections. */
export const correctionKinds = ['register', 'scale', 'column', 'header', 'row'] as const;

/** What a person corrected, out of the workbook's memory; entries that are none are passed over. */
export function correctionsIn(memory: readonly MemoryEntry[]): Correction[] {
  return memory.filter(isCorrection);
}

function isCorrection(entry: MemoryEntry): entry is MemoryEntry & Correction {
  return (correctionKinds as readonly string[]).includes(entry.kind) && typeof entry['sheet'] === 'string';
}

/** That the table is this register, or none. */
export function sayRegister(table: RecognizedTable, register: RegisterId | null): Correction {
  return { kind: 'register', ...placeOf(table), register };
}

/** That the amounts of the table are in this scale. */
export function sayScale(table: RecognizedTable, scale: AmountScale): Correction {
  return { kind: 'scale', ...placeOf(table), scale };
}

/** By what the table is found again. */
function placeOf(table: RecognizedTable) {
  const { grid, headerRows } = table;
  const { sheet, form } = grid;
  if (form) return { sheet, row: null, form: form.identity };
  const row = headerRows.at(-1) ?? topOf(table);
  return { sheet, row, text: textOfRow(grid.withCards ?? grid, row) };
}

/** That the column of the table is this field, or none. */
export function sayField(
  table: RecognizedTable,
  column: RecognizedColumn,
  field: FieldId | null,
): Correction {
  const { sheet, form } = table.grid;
  const name = columnName(table, column);
  const header = column.header || null;
  return { kind: 'column', sheet, column: name, header, ...(form && { form: form.identity }), field };
}
