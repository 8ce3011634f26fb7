import type { Area } from '../core/sheet/grid';
import type { CellLook, DrawnCell, SheetDrawing } from '../core/sheet/sheet-drawing';

/** Rectangles of cells that look alike: runs within a row, joined with the same run in the rows below. */
export function looksOf({ rows }: SheetDrawing, columns: number): { look: CellLook; area: Area }[] {
  const done: { look: CellLook; area: Area }[] = [];
  let open = new Map<string, { look: CellLook; area: Area }>();
  for (const [row, { cells }] of rows.entries()) {
    const next = new Map<string, { look: CellLook; area: Area }>();
    for (let column = 0; column < columns;) {
      const look = cells[column]?.look;
      const key = look ? JSON.stringify(look) : '';
      const firstColumn = column;
      do column += 1;
      while (column < columns && keyOf(cells[column]) === key);
      if (!look) continue;
      const runKey = `${firstColumn}:${column - 1}:${key}`;
      const above = open.get(runKey);
      next.set(
        runKey,
        above
          ? { look, area: { ...above.area, lastRow: row } }
          : { look, area: { firstRow: row, lastRow: row, firstColumn, lastColumn: column - 1 } },
      );
      open.delete(runKey);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function keyOf(cell: DrawnCell | null | undefined): string {
  return cell?.look ? JSON.stringify(cell.look) : '';
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const lines = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
} as const;

/** Queues a look for all cells of a range. */
export function putLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  // One value for all cells: the type knows the array form alone, and an array must have the range's own size.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = horizontal[look.align];
  if (look.vertical) format.verticalAlignment = vertical[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (look.indent) format.indentLevel = look.indent;
  const edges = look.box
    ? (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const)
    : [];
  for (const edge of edges) putLine(format.borders.getItem(edge), lines[look.box!]);
  if (look.underRule) putLine(format.borders.getItem('EdgeBottom'), lines[look.underRule]);
}

function putLine(border: Excel.RangeBorder, line: (typeof lines)[keyof typeof lines]): void {
  border.style = line.style;
  border.weight = line.weight;
}
