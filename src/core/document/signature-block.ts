import { partOfRows, rowOfSpans, splitColumns, type DocumentPart } from './document-part';

/** One who signs: “TM. BAN THƯỜNG VỤ / CHỦ TỊCH”, “Người lập biểu”; the name stands below the space for the signature. */
export interface Signer {
  readonly lines: readonly string[];
  /** “(Ký, họ tên)”. */
  readonly hint?: string;
  readonly name: string;
}

/** The signature block: titles bold, hints in italics, room to sign, names bold (NĐ 30/2020/NĐ-CP, 13 to 14). It never stands alone on a page. */
export function signatureBlock(signers: readonly Signer[], widths: readonly number[]): DocumentPart {
  const spans = splitColumns(widths, signers.length);
  const rowOf = (texts: readonly string[], look: object, height: number) =>
    rowOfSpans(
      widths.length,
      spans.map(([first, last], index) => ({
        first,
        last,
        content: texts[index] ?? '',
        look: { size: 13, align: 'center', vertical: 'center', wrap: true, ...look } as const,
      })),
      height,
    );
  const lineCount = Math.max(1, ...signers.map(({ lines }) => lines.length));
  const rows = Array.from({ length: lineCount }, (_, line) =>
    rowOf(
      signers.map(({ lines }) => lines[line] ?? ''),
      { bold: true },
      19,
    ),
  );
  if (signers.some(({ hint }) => hint)) {
    rows.push(
      rowOf(
        signers.map(({ hint }) => hint ?? ''),
        { italic: true, size: 12 },
        17,
      ),
    );
  }
  for (let blank = 0; blank < 3; blank += 1) rows.push({ row: { cells: [], height: 20 }, merges: [] });
  rows.push(
    rowOf(
      signers.map(({ name }) => name),
      { bold: true },
      19,
    ),
  );
  return partOfRows(rows, { keepsCompany: true });
}
