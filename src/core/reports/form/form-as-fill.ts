import type { Grid } from '../../sheet/grid';
import type { FilledCell, SheetFill } from '../template/sheet-fill';
import type { FilledForm } from './fill-form';

/** A filled form as a copy of its sheet, for where the form itself is to stay as it is. */
export function formAsFill({ cells }: FilledForm, grid: Grid, sheet: string): SheetFill {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const area: FilledCell[][] = Array.from({ length: Math.max(...rows) - top + 1 }, () =>
    Array.from({ length: Math.max(...columns) - left + 1 }, () => null),
  );
  for (const { row, column, content } of cells) area[row - top]![column - left] = content;
  return {
    template: grid.sheet,
    sheet,
    maker: 'form:public',
    templateRows: grid.firstRow + grid.values.length,
    rows: [],
    columns: [],
    merges: { apart: [], together: [] },
    areas: cells.length > 0 ? [{ row: top, column: left, cells: area }] : [],
    pageStarts: [],
    titleRows: null,
    tailStart: null,
    valuesOnly: false,
  };
}
