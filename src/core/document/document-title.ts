import { partOfRows, rowOfSpans, widthOf, wrappedHeight, type DocumentPart } from './document-part';

export interface TitleLines {
  /** Written in capitals whatever its case. */
  readonly title: string;
  /** What it is about, bold below the title. */
  readonly about?: string;
  /** Lines in italics below: “(Kèm theo Quyết định số … ngày …)”. */
  readonly notes?: readonly string[];
  /** “Đơn vị tính: đồng”, at the right above the table. */
  readonly unitOfMeasure?: string;
}

/** Title, abstract, notes and unit of measure of a document; sizes of NĐ 30/2020/NĐ-CP (13 to 14). */
export function documentTitle(lines: TitleLines, widths: readonly number[]): DocumentPart {
  const last = widths.length - 1;
  const whole = widthOf(widths, 0, last);
  const line = (content: string, size: number, look: object) =>
    rowOfSpans(
      widths.length,
      [
        {
          first: 0,
          last,
          content,
          look: { size, align: 'center', vertical: 'center', wrap: true, ...look } as const,
        },
      ],
      Math.max(size * 1.45, wrappedHeight(content, whole, size, 'bold')),
    );
  const rows = [line(lines.title.toLocaleUpperCase('vi'), 14, { bold: true })];
  if (lines.about) rows.push(line(lines.about, 13, { bold: true }));
  for (const note of lines.notes ?? []) rows.push(line(note, 13, { italic: true }));
  if (lines.unitOfMeasure) rows.push(line(lines.unitOfMeasure, 12, { italic: true, align: 'right' }));
  return partOfRows(rows);
}
