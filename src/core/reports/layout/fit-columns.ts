import { printableWidth } from '../../document/document-sheet';
import type { DocumentColumn } from '../../document/document-table';

/** How much wider than a page a table may be for it still to be read well when fitted to it. */
const mostShrinking = 1.12;

/** Columns widened to fill the page, the texts taking what is left over; upright where they fit, else across. */
export function fitColumns<Column extends DocumentColumn>(
  columns: readonly Column[],
): { readonly orientation: 'portrait' | 'landscape'; readonly columns: readonly Column[] } {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const orientation = width <= printableWidth.portrait * mostShrinking ? 'portrait' : 'landscape';
  const texts = columns.filter(({ kind }) => kind === 'text');
  const textWidth = texts.reduce((sum, column) => sum + column.width, 0);
  const left = printableWidth[orientation] - width;
  if (left <= 0 || textWidth === 0) return { orientation, columns };
  const stretch = 1 + left / textWidth;
  return {
    orientation,
    columns: columns.map((column) =>
      column.kind === 'text' ? { ...column, width: Math.floor(column.width * stretch) } : column,
    ),
  };
}
