import { printableWidth } from '../../document/document-sheet';
import type { DocumentColumn } from '../../document/document-table';

/** How much wider than a page a table may be for it still to be read well when fitted to it. */
const mostShrinking = 1.12;

/** Where the head is cut into its two halves: a column should end near it, else the right half is too narrow for its lines. */
const headCut = 0.46;

/**
 * Columns widened to fill the page, texts taking what is left over (the only one not beyond the middle of the head, then the figures);
 * upright where they fit, else across.
 */
export function fitColumns<Column extends DocumentColumn>(
  columns: readonly Column[],
): { readonly orientation: 'portrait' | 'landscape'; readonly columns: readonly Column[] } {
  const width = widthOf(columns);
  const orientation = width <= printableWidth.portrait * mostShrinking ? 'portrait' : 'landscape';
  const page = printableWidth[orientation];
  const texts = columns.filter(({ kind }) => kind === 'text');
  if (width >= page || texts.length === 0) return { orientation, columns };
  const [only] = texts.length === 1 ? texts : [];
  const textWidth = widthOf(texts);
  const before = only ? widthOf(columns.slice(0, columns.indexOf(only))) : 0;
  const wanted = textWidth + page - width;
  const given = only ? Math.min(wanted, Math.max(textWidth, headCut * page - before)) : wanted;
  const figures = columns.filter(({ kind }) => kind !== 'text' && kind !== 'ordinal');
  const figureWidth = widthOf(figures);
  const stretch = { text: given / textWidth, figure: 1 + (wanted - given) / Math.max(1, figureWidth) };
  return {
    orientation,
    columns: columns.map((column) => {
      if (column.kind === 'ordinal') return column;
      const by = column.kind === 'text' ? stretch.text : stretch.figure;
      return { ...column, width: Math.floor(column.width * by) };
    }),
  };
}

function widthOf(columns: readonly DocumentColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
