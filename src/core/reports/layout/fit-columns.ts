import { printableWidth } from '../../document/document-sheet';
import type { DocumentColumn, TableCell, TableRow } from '../../document/document-table';
import { dotted } from '../../document/office-text';
import { textWidth } from '../../document/text-width';

/** LibreOffice does not round the width of a digit as Excel does, and draws columns so much wider. */
const widerElsewhere = 1.063;

/** How much wider than a page a table may be: what is written in 12 points is printed in 11 at least, and reads well. */
const mostShrinking = 12 / 11 / widerElsewhere;

/** A table wider than an upright page by no more than this is narrowed to it rather than laid across. */
const mostNarrowing = 1.12;

/** Between words, a text breaks; this holds the longest usual one (“nghiệp”, “trưởng”). */
const narrowestText = 48;

/** Between a cell's text and its lines; a figure without it shows as ####. */
const besideText = 6;

/** So much of its own width the first text keeps where it ends beyond the head's cut. */
const leastOfLead = 0.9;

/** Where the head is cut into its two halves: a column should end near it, else the right half is too narrow for its lines. */
const headCut = 0.46;

/**
 * Columns that fill a page's width, upright where they fit, else across: figures as wide as they are, texts taking what is left over
 * (the first one not beyond the middle of the head, then all others) or giving what is wanting.
 */
export function fitColumns<Column extends DocumentColumn>(
  columns: readonly Column[],
  rows: readonly TableRow[],
): { readonly orientation: 'portrait' | 'landscape'; readonly columns: readonly Column[] } {
  const narrowest = columns.map((column, index) => narrowestOf(column, figuresIn(rows, index)));
  const enough = columns.map(({ kind, width }, index) =>
    kind === 'text' ? Math.min(width, Math.max(narrowest[index]!, longestText(rows, index))) : width,
  );
  const roomy = columns.map((column, index) => ({
    ...column,
    width: Math.max(column.width, narrowest[index]!),
  }));
  const width = widthOf(roomy);
  const orientation = width <= printableWidth.portrait * mostNarrowing ? 'portrait' : 'landscape';
  const page = printableWidth[orientation];
  const limit = page * mostShrinking;
  return {
    orientation,
    columns: width < page ? widened(roomy, page) : narrowed(narrowed(roomy, enough, limit), narrowest, limit),
  };
}

function widened<Column extends DocumentColumn>(columns: readonly Column[], page: number): readonly Column[] {
  const texts = columns.filter(({ kind }) => kind === 'text');
  if (texts.length === 0) return columns;
  const [lead] = texts as [Column];
  const stretch = 1 + (page - widthOf(columns)) / widthOf(texts);
  const untilCut = headCut * page - widthOf(columns.slice(0, columns.indexOf(lead)));
  const others = columns.filter((column) => column !== lead && column.kind !== 'ordinal');
  const isCut = untilCut < lead.width * stretch && others.length > 0;
  const leadWidth = isCut ? Math.max(untilCut, lead.width * leastOfLead) : lead.width * stretch;
  const left = page - leadWidth - widthOf(columns.filter(({ kind }) => kind === 'ordinal'));
  return columns.map((column) => {
    if (column.kind === 'ordinal') return column;
    if (column === lead) return { ...column, width: Math.floor(leadWidth) };
    const by = isCut ? left / widthOf(others) : column.kind === 'text' ? stretch : 1;
    return { ...column, width: Math.floor(column.width * by) };
  });
}

/** Columns that together are no wider than `limit`, where they can be so narrow: each gives of what it has above its least. */
function narrowed<Column extends DocumentColumn>(
  columns: readonly Column[],
  least: readonly number[],
  limit: number,
): readonly Column[] {
  const spare = columns.map(({ width }, index) => Math.max(0, width - least[index]!));
  const all = spare.reduce((sum, one) => sum + one, 0);
  const taken = Math.min(1, Math.max(0, widthOf(columns) - limit) / Math.max(1, all));
  return columns.map((column, index) => ({
    ...column,
    width: Math.floor(column.width - spare[index]! * taken),
  }));
}

function narrowestOf({ kind, width, header }: DocumentColumn, figures: readonly string[]): number {
  if (kind === 'text') return Math.min(width, narrowestText);
  if (kind !== 'money' && kind !== 'count') return width;
  const words = (typeof header === 'string' ? header : header[1]).split(' ');
  return Math.ceil(
    besideText +
      Math.max(
        ...words.map((word) => textWidth(word, 12, 'bold')),
        // Bold digits are as wide as others.
        ...figures.map((figure) => textWidth(figure, 12)),
      ),
  );
}

/** The width of a column in which none of its texts breaks. */
function longestText(rows: readonly TableRow[], column: number): number {
  let longest = 0;
  for (const row of rows) {
    const cell = row.kind === 'record' ? row.cells[column] : undefined;
    const text = typeof cell === 'object' ? ('value' in cell ? cell.value : cell.shows) : cell;
    if (typeof text === 'string') longest = Math.max(longest, textWidth(text, 12));
  }
  return Math.ceil(longest) + besideText;
}

/** What stands in a column as figures, and what they come to. */
function figuresIn(rows: readonly TableRow[], column: number): string[] {
  let widest = 0;
  let sum = 0;
  for (const row of rows) {
    if (row.kind === 'section') continue;
    const value = numberIn(row.cells?.[column]);
    widest = Math.max(widest, Math.abs(value));
    if (row.kind === 'record') sum += value;
  }
  const isSummed = rows.some((row) => row.kind === 'total' && row.sums.includes(column));
  return [dotted(widest), ...(isSummed ? [dotted(sum)] : [])];
}

function numberIn(cell: TableCell | undefined): number {
  const value = typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  return typeof value === 'number' ? value : 0;
}

function widthOf(columns: readonly DocumentColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
