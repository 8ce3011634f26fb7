import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { ApiError, invalidArgument } from '../protocol/api-error';
import type { Sheet } from '../workbook/sheet';
import type { Area, BorderLine, LineStyle } from '../workbook/types';
import { colorOf } from './color-of';
import { isEntireColumn, isEntireRow } from '../workbook/area';
import { refuseFormats, type ApiRange } from './range-at';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which lines of a range an edge means: of which of its cells, on which side. */
const edges: Readonly<Record<string, { readonly side: Side; cells(area: Area): Area | null }>> = {
  EdgeTop: { side: 'top', cells: (area) => ({ ...area, lastRow: area.firstRow }) },
  EdgeBottom: { side: 'bottom', cells: (area) => ({ ...area, firstRow: area.lastRow }) },
  EdgeLeft: { side: 'left', cells: (area) => ({ ...area, lastColumn: area.firstColumn }) },
  EdgeRight: { side: 'right', cells: (area) => ({ ...area, firstColumn: area.lastColumn }) },
  InsideVertical: {
    side: 'right',
    cells: (area) =>
      area.firstColumn < area.lastColumn ? { ...area, lastColumn: area.lastColumn - 1 } : null,
  },
  InsideHorizontal: {
    side: 'bottom',
    cells: (area) => (area.firstRow < area.lastRow ? { ...area, lastRow: area.lastRow - 1 } : null),
  },
};

/** Excel's style and weight of each line of the file format. */
const lines: Readonly<Record<LineStyle, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

interface RangeBorder {
  readonly range: ApiRange;
  readonly edge: string;
}

const borderApi: ApiClass<RangeBorder> = defineApi({
  name: 'RangeBorder',
  identify: ({ edge }) => ({ _Id: edge }),
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: (border) => shared(border, (line) => (line ? lines[line.style][0] : 'None')),
      set: (border, style) => {
        if (style === 'None') draw(border, () => undefined);
        else draw(border, (line) => lineOf(String(style), line && lines[line.style][1], line?.color));
      },
    },
    weight: {
      get: (border) => shared(border, (line) => (line ? lines[line.style][1] : 'Thin')),
      set: (border, weight) =>
        draw(border, (line) =>
          lineOf((line && lines[line.style][0]) ?? 'Continuous', String(weight), line?.color),
        ),
    },
    color: {
      get: (border) => shared(border, (line) => line?.color ?? '#000000'),
      set: (border, color) =>
        draw(border, (line) => ({ style: line?.style ?? 'thin', color: colorOf(String(color)) })),
    },
  },
});

export const bordersApi: ApiClass<ApiRange> = defineApi({
  name: 'RangeBorderCollection',
  properties: { count: { get: () => Object.keys(edges).length } },
  items: (range) => Object.keys(edges).map((edge) => objectOf(borderApi, { range, edge })),
  item: (range, edge) => {
    if (edges[edge]) return objectOf(borderApi, { range, edge: String(edge) });
    if (/^Diagonal/.test(String(edge))) throw new ApiError('ApiNotFound', 'The stand-in draws no diagonals.');
    throw invalidArgument();
  },
});

/** The line at one side of a cell, in Excel's words. */
export function borderOf(sheet: Sheet, row: number, column: number, side: Side) {
  const line = lineAt(sheet, row, column, side);
  const [style, weight] = line ? lines[line.style] : ['None', 'Thin'];
  return { style, weight, color: line?.color ?? '#000000' };
}

/** The line of the file format of a style, in that weight where it comes in it. */
function lineOf(style: string, weight: string | undefined, color = '#000000'): BorderLine {
  const ofStyle = (Object.keys(lines) as LineStyle[]).filter((name) => lines[name][0] === style);
  const found = ofStyle.find((name) => lines[name][1] === weight) ?? ofStyle[0];
  if (!found) throw invalidArgument();
  return { style: found, color };
}

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;
const towards = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

/** The line between two cells, whichever of them it was drawn on. */
function lineAt(sheet: Sheet, row: number, column: number, side: Side): BorderLine | undefined {
  const own = sheet.style(row, column).borders[side];
  const [down, right] = towards[side];
  if (own || row + down < 0 || column + right < 0) return own;
  return sheet.style(row + down, column + right).borders[opposite[side]];
}

function shared<T>({ range: { sheet, area }, edge }: RangeBorder, read: (line?: BorderLine) => T): T | null {
  const { side, cells } = edges[edge]!;
  const on = cells(area);
  if (!on) return read(undefined);
  const first = read(lineAt(sheet, on.firstRow, on.firstColumn, side));
  for (let row = on.firstRow; row <= on.lastRow; row += 1) {
    for (let column = on.firstColumn; column <= on.lastColumn; column += 1) {
      if (read(lineAt(sheet, row, column, side)) !== first) return null;
    }
  }
  return first;
}

/**
 * Draws on the cells' own side; within the range on both sides of each line, as Excel writes it, so that a line at the end of a printed page
 * is there for the cells above it and below. What other neighbours drew there becomes the same line.
 */
function draw({ range, edge }: RangeBorder, change: (line?: BorderLine) => BorderLine | undefined): void {
  refuseFormats(range);
  const { sheet, area } = range;
  const { side, cells } = edges[edge]!;
  const on = cells(area);
  if (!on) return;
  const [down, right] = towards[side];
  const isInside = edge.startsWith('Inside');
  if (isEntireRow(on) || isEntireColumn(on)) {
    const line = change(lineAt(sheet, on.firstRow, on.firstColumn, side));
    sheet.setAreaStyle(on, { borders: { [side]: line } });
    return;
  }
  sheet.batch(() => {
    for (let row = on.firstRow; row <= on.lastRow; row += 1) {
      for (let column = on.firstColumn; column <= on.lastColumn; column += 1) {
        const line = change(lineAt(sheet, row, column, side));
        sheet.setStyle(row, column, { borders: { [side]: line } });
        const [nextRow, nextColumn] = [row + down, column + right];
        if (nextRow < 0 || nextColumn < 0) continue;
        if (isInside || sheet.style(nextRow, nextColumn).borders[opposite[side]]) {
          sheet.setStyle(nextRow, nextColumn, { borders: { [opposite[side]]: line } });
        }
      }
    }
  });
}
