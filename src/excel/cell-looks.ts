import type { Area } from '../core/sheet/grid';
import type { CellLook, DrawnCell, SheetDrawing } from '../core/sheet/sheet-drawing';

/** Rectangles of cells that look alike, their fills aside. */
export function looksOf(drawing: SheetDrawing, columns: number): { look: CellLook; area: Area }[] {
  return alike(drawing, columns, ({ look }) => look && withoutFill(look)).map(({ what, area }) => ({
    look: what,
    area,
  }));
}

/** The filled cells by colour: colours change from row to row more often than anything else does, and are put to all areas at once. */
export function fillsOf(drawing: SheetDrawing, columns: number): Map<string, Area[]> {
  const byColour = new Map<string, Area[]>();
  for (const { what, area } of alike(drawing, columns, ({ look }) => look?.fill)) {
    const areas = byColour.get(what);
    if (areas) areas.push(area);
    else byColour.set(what, [area]);
  }
  return byColour;
}

function withoutFill(look: CellLook): CellLook | undefined {
  const { fill, ...rest } = look;
  return fill !== undefined && Object.keys(rest).length === 0 ? undefined : rest;
}

/** Rectangles of cells of which the same is said: runs within a row, joined with the same run in the rows below. */
function alike<What>(
  { rows }: SheetDrawing,
  columns: number,
  said: (cell: DrawnCell) => What | undefined,
): { what: What; area: Area }[] {
  const done: { what: What; area: Area }[] = [];
  let open = new Map<string, { what: What; area: Area }>();
  for (const [row, { cells }] of rows.entries()) {
    const whats = Array.from({ length: columns }, (_, column) => {
      const cell = cells[column];
      return cell ? said(cell) : undefined;
    });
    const keys = whats.map((what) => (what === undefined ? '' : JSON.stringify(what)));
    const next = new Map<string, { what: What; area: Area }>();
    for (let column = 0; column < columns;) {
      const what = whats[column];
      const firstColumn = column;
      do column += 1;
      while (column < columns && keys[column] === keys[firstColumn]);
      if (what === undefined) continue;
      const runKey = `${firstColumn}:${column - 1}:${keys[firstColumn]}`;
      const above = open.get(runKey);
      next.set(
        runKey,
        above
          ? { what, area: { ...above.area, lastRow: row } }
          : { what, area: { firstRow: row, lastRow: row, firstColumn, lastColumn: column - 1 } },
      );
      open.delete(runKey);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const lines = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
} as const;

/** Queues a look for all cells of a range, its fill aside. */
export function putLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  // One value for all cells: the type knows the array form alone, and an array must have the range's own size.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color) format.font.color = look.color;
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
