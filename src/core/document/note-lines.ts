import type { CellLook } from '../sheet/sheet-drawing';
import { partOfRows, rowOfSpans, widthOf, wrappedHeight, type DocumentPart } from './document-part';

/** Lines of plain text over the whole width, below a table or as the body of a letter; `indent` starts a paragraph. */
export function noteLines(
  lines: readonly string[],
  widths: readonly number[],
  look: Pick<CellLook, 'italic' | 'bold' | 'size' | 'indent' | 'align'> = {},
  { keepsCompany = false }: Pick<DocumentPart, 'keepsCompany'> = {},
): DocumentPart {
  const { size = 12, ...rest } = look;
  const last = widths.length - 1;
  return partOfRows(
    lines.map((content) =>
      rowOfSpans(
        widths.length,
        [{ first: 0, last, content, look: { size, wrap: true, vertical: 'center', ...rest } }],
        Math.max(size * 1.5, wrappedHeight(content, widthOf(widths, 0, last) - 9 * (rest.indent ?? 0), size)),
      ),
    ),
    { keepsCompany },
  );
}
