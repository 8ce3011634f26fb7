import { placeAndDate } from './office-text';
import {
  partOfRows,
  rowOfSpans,
  splitColumns,
  widthOf,
  wrappedHeight,
  type DocumentPart,
} from './document-part';

/** What stands at the top right: Quốc hiệu and Tiêu ngữ, the code of an accounting form, or nothing (an annex). */
export type HeadVariant =
  | { readonly kind: 'national' }
  | { readonly kind: 'form-code'; readonly code: string; readonly issuedWith?: string }
  | { readonly kind: 'none' };

/** Who issues a document, when and under which number. */
export interface HeadDetails {
  readonly superior: string;
  readonly organisation: string;
  readonly place: string;
  /** `15/BC-CĐYT`, '' for one that is not registered yet (`Số:     /…`), null for a paper without a number. */
  readonly number: string | null;
  /** Excel serial; null leaves dots to be filled by hand. */
  readonly date: number | null;
}

const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Points that it takes in Times New Roman bold 12, measured. */
export const nationalTitleWidth = 231;

const head = { size: 12, align: 'center', vertical: 'center', wrap: true } as const;

/**
 * The head of a document: superior (capitals) over the own name (bold capitals, a short rule below) at the left, at the right what
 * the variant says; then number, place and date. Sizes of NĐ 30/2020/NĐ-CP (12 to 13, dates 13 italic).
 */
export function documentHead(
  variant: HeadVariant,
  details: HeadDetails,
  widths: readonly number[],
): DocumentPart {
  if (variant.kind === 'none') return { rows: [], merges: [] };
  const [left = [0, 0], right = left] = headSpans(widths);
  const [leftWidth, rightWidth] = [widthOf(widths, ...left), widthOf(widths, ...right)];
  const superior = details.superior.toLocaleUpperCase('vi');
  const organisation = details.organisation.toLocaleUpperCase('vi');
  const [first, second, third] =
    variant.kind === 'national'
      ? ([nationalTitle, 'Độc lập - Tự do - Hạnh phúc', '———————————'] as const)
      : ([variant.code, variant.issuedWith ?? '', ''] as const);
  const pair = (
    texts: readonly [string, string],
    looks: readonly [object, object],
    height: number,
  ): ReturnType<typeof rowOfSpans> =>
    rowOfSpans(
      widths.length,
      [
        { first: left[0], last: left[1], content: texts[0], look: { ...head, ...looks[0] } },
        { first: right[0], last: right[1], content: texts[1], look: { ...head, ...looks[1] } },
      ],
      height,
    );
  const isOneLine = (text: string) => text === nationalTitle && rightWidth >= nationalTitleWidth + 8;
  const heightOf = (a: string, b: string) =>
    Math.max(
      17,
      wrappedHeight(a, leftWidth, 12, 'bold'),
      isOneLine(b) ? 0 : wrappedHeight(b, rightWidth, 12, 'bold'),
    );
  const motto = variant.kind === 'national' ? { bold: true, size: 13 } : { italic: true };
  const rows = [
    pair([superior, first], [{}, { bold: true }], heightOf(superior, first)),
    pair([organisation, second], [{ bold: true }, motto], heightOf(organisation, second)),
    pair(['————————', third], [{ size: 8 }, { size: 8 }], 9),
  ];
  if (variant.kind === 'national') {
    const number =
      details.number === null
        ? ''
        : /^\d/.test(details.number)
          ? `Số: ${details.number}`
          : `Số:       ${details.number}`;
    const dated = placeAndDate(details.place, details.date);
    rows.push(pair([number, dated], [{ size: 13 }, { size: 13, italic: true }], 19));
  }
  return partOfRows(rows);
}

/** Left and right half of the head, cut nearest to where the right one is a little wider: the Quốc hiệu must stand on one line. */
export function headSpans(widths: readonly number[]): (readonly [number, number])[] {
  if (widths.length < 2) return [[0, 0]];
  const wanted = 0.46 * widthOf(widths, 0, widths.length - 1);
  let last = 0;
  let nearest = Infinity;
  for (let end = 0; end < widths.length - 1; end += 1) {
    const off = Math.abs(widthOf(widths, 0, end) - wanted);
    if (off < nearest) [last, nearest] = [end, off];
  }
  return [
    [0, last],
    [last + 1, widths.length - 1],
  ];
}

/** Place and date at the right, above the signatures of a list or form. */
export function placeDateLine(place: string, date: number | null, widths: readonly number[]): DocumentPart {
  const [, right = [0, widths.length - 1] as const] = splitColumns(widths, 2);
  const look = { size: 13, italic: true, align: 'center' } as const;
  return partOfRows(
    [
      rowOfSpans(
        widths.length,
        [{ first: right[0], last: right[1], content: placeAndDate(place, date), look }],
        19,
      ),
    ],
    { keepsCompany: true },
  );
}
