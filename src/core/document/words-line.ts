import { amountInWords, type WordingOptions } from '../vietnamese/amount-in-words';
import { partOfRows, rowOfSpans, widthOf, wrappedHeight, type DocumentPart } from './document-part';

/** “Bằng chữ: …” below a table, in the office's wording; the amount in figures stays where it has no words (a fraction, beyond 10¹⁵). */
export function wordsLine(amount: number, wording: WordingOptions, widths: readonly number[]): DocumentPart {
  const words = amountInWords(amount, wording);
  const text = words === null ? '' : `Bằng chữ: ${words}.`;
  const last = widths.length - 1;
  return partOfRows(
    [
      rowOfSpans(
        widths.length,
        [
          {
            first: 0,
            last,
            content: text,
            look: { italic: true, bold: true, size: 12, wrap: true, vertical: 'center' },
          },
        ],
        Math.max(20, wrappedHeight(text, widthOf(widths, 0, last), 12, 'bold')),
      ),
    ],
    { keepsCompany: true },
  );
}
