import type {
  RecognizedColumn,
  RecognizedTable,
  SectionRow,
  TotalRow,
} from '../../src/core/recognition/recognized-table';
import { fieldIds, type FieldId } from '../../src/core/registers/fields';
import type { RegisterId } from '../../src/core/registers/register';
import { drawSheet, type DrawOptions } from './draw-sheet';

/** What a drawn table cannot show by itself. */
export interface TableOptions extends DrawOptions {
  readonly amountScale?: 1 | 1000 | 1000000;
  readonly titleUnit?: string;
  readonly titles?: readonly string[];
}

/**
 * Makes a recognised table of a drawing, without recognition in between: its first line holds field ids.
 *
 * `birthDate/male` is a Nam/Nữ sub-column; a heading that is no field id is a column nobody claimed. A line whose first cell
 * begins with `#` is a section row with that unit; with `Σ` a total of all records above it, with `σ` one of its section's;
 * with `~` the first row of the footer. Lines of empty cells between records are set aside as empty.
 */
export function drawTable(
  register: RegisterId | null,
  drawing: string,
  options: TableOptions = {},
): RecognizedTable {
  const grid = drawSheet(drawing, options);
  const columns: RecognizedColumn[] = (grid.values[0] ?? []).map((cell, index) => {
    const [name = '', part] = String(cell).split('/');
    return {
      column: grid.firstColumn + index,
      header: String(cell),
      field: isFieldId(name) ? name : null,
      part: part === 'male' || part === 'female' ? part : null,
      confidence: 1,
      reasons: [],
      corrected: false,
    };
  });
  const fields = new Map<FieldId, number[]>();
  for (const { field, column } of columns) {
    if (field !== null) fields.set(field, [...(fields.get(field) ?? []), column]);
  }

  const records: number[] = [];
  const unitSections: number[] = [];
  const sectionRows: SectionRow[] = [];
  const totalRows: TotalRow[] = [];
  const emptyRows: number[] = [];
  let footerStart: number | null = null;
  let sectionStart = 0;
  grid.values.slice(1).forEach((values, index) => {
    const row = grid.firstRow + 1 + index;
    const first = String(values[0] ?? '');
    if (footerStart !== null || first.startsWith('~')) footerStart ??= row;
    else if (first.startsWith('#')) {
      const unit = first.slice(1).trim();
      sectionRows.push({ row, level: 0, text: unit, unit: unit === '' ? null : unit });
      sectionStart = records.length;
    } else if (/^[Σσ]/.test(first)) {
      const from = first.startsWith('σ') ? sectionStart : 0;
      totalRows.push({
        row,
        kind: first.startsWith('σ') ? 'subtotal' : 'total',
        label: first.slice(1).trim(),
        covers: records.length > from ? [from, records.length - 1] : null,
      });
    } else if (values.some((value) => value !== '')) {
      records.push(row);
      unitSections.push(sectionRows.at(-1)?.unit ? sectionRows.length - 1 : -1);
    } else emptyRows.push(row);
  });
  return {
    id: `${grid.sheet}#1`,
    grid,
    register,
    confidence: 1,
    reasons: [],
    corrected: false,
    titles: options.titles ?? [],
    headerSaid: false,
    saidRows: [],
    headerRows: [grid.firstRow],
    firstRow: grid.firstRow + 1,
    lastRow: records.at(-1) ?? grid.firstRow,
    firstColumn: grid.firstColumn,
    lastColumn: grid.firstColumn + columns.length - 1,
    records: Int32Array.from(records),
    sectionRows,
    unitSections: Int32Array.from(unitSections),
    totalRows,
    skippedRows: emptyRows.filter((row) => row < (records.at(-1) ?? 0)).map((row) => [row, 'empty'] as const),
    footerStart,
    columns,
    fields,
    titleUnit: options.titleUnit ?? null,
    amountScale: options.amountScale ?? 1,
    columnScales: new Map(),
    scaleSaid: false,
  };
}

function isFieldId(name: string): name is FieldId {
  return (fieldIds as readonly string[]).includes(name);
}
