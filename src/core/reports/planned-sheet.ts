import type { CellValue } from '../sheet/grid';
import type { CellOrigin, SheetDrawing } from '../sheet/sheet-drawing';
import type { FilledForm } from './form/fill-form';
import type { SheetFill } from './template/sheet-fill';

/** A written sheet as it was planned: what each cell should hold, and where that comes from. Rows and columns are the sheet's own. */
export interface PlannedSheet {
  /** A value, or a formula; null for a cell of which the plan says nothing. */
  contentAt(row: number, column: number): CellValue | { readonly formula: string } | null;
  originsAt(row: number, column: number): readonly CellOrigin[];
  /** Columns of which the plan may say something, the last exclusive. */
  readonly columns: number;
}

/** A report that we drew whole. */
export function plannedDrawing({ rows }: SheetDrawing): PlannedSheet {
  const cellAt = (row: number, column: number) => rows[row]?.cells[column] ?? null;
  return {
    columns: Math.max(0, ...rows.map(({ cells }) => cells.length)),
    contentAt(row, column) {
      const cell = cellAt(row, column);
      if (cell === null || ('value' in cell && cell.value === '')) return null;
      return 'formula' in cell ? { formula: cell.formula } : cell.value;
    },
    originsAt(row, column) {
      const cell = cellAt(row, column);
      return cell && 'from' in cell && cell.from ? [cell.from] : [];
    },
  };
}

/** A filled copy of a template. */
export function plannedFill({ areas }: SheetFill, originsAt: PlannedSheet['originsAt']): PlannedSheet {
  return {
    columns: Math.max(0, ...areas.map(({ column, cells }) => column + (cells[0]?.length ?? 0))),
    contentAt(row, column) {
      for (const area of areas) {
        const content = area.cells[row - area.row]?.[column - area.column];
        if (content !== undefined && content !== null && content !== '') return content;
      }
      return null;
    },
    originsAt,
  };
}

/** A blank form whose cells were filled in place. */
export function plannedForm({ cells }: FilledForm): PlannedSheet {
  const byRow = new Map<number, Map<number, FilledForm['cells'][number]>>();
  for (const cell of cells) {
    let row = byRow.get(cell.row);
    if (!row) byRow.set(cell.row, (row = new Map<number, FilledForm['cells'][number]>()));
    row.set(cell.column, cell);
  }
  return {
    columns: Math.max(0, ...cells.map(({ column }) => column + 1)),
    contentAt: (row, column) => byRow.get(row)?.get(column)?.content ?? null,
    originsAt: (row, column) => byRow.get(row)?.get(column)?.origins ?? [],
  };
}
