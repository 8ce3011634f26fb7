import { partOfRows, rowOfSpans, splitColumns, type DocumentPart } from './document-part';
import type { Signer } from './signature-block';

/** Who receives a letter at the left, below each other, and who signs it at the right (NĐ 30/2020/NĐ-CP: “Nơi nhận” 12 and 11, titles 13). */
export function letterEnd(
  receivers: readonly string[],
  signer: Signer,
  widths: readonly number[],
): DocumentPart {
  const [left = [0, 0], right = left] = splitColumns(widths, 2);
  const wrapped = { wrap: true, vertical: 'center' } as const;
  const row = (at: readonly [string, object], signed: readonly [string, object], height: number) =>
    rowOfSpans(
      widths.length,
      [
        { first: left[0], last: left[1], content: at[0], look: { ...wrapped, align: 'left', ...at[1] } },
        {
          first: right[0],
          last: right[1],
          content: signed[0],
          look: { ...wrapped, align: 'center', size: 13, bold: true, ...signed[1] },
        },
      ],
      height,
    );
  const lefts: readonly (readonly [string, object])[] = [
    ['Nơi nhận:', { size: 12, bold: true, italic: true }],
    ...receivers.map((receiver) => [receiver, { size: 11 }] as const),
  ];
  const room = 4;
  const rights = [...signer.lines, ...Array.from({ length: room }, () => ''), signer.name];
  const length = Math.max(lefts.length, rights.length);
  return partOfRows(
    Array.from({ length }, (_, index) => row(lefts[index] ?? ['', {}], [rights[index] ?? '', {}], 18)),
    { keepsCompany: true },
  );
}
