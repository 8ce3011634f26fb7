import { invalidArgument } from '../protocol/api-error';
import { areaContains } from '../workbook/area';
import type { Attachment, CellLink, StyleChange } from '../workbook/types';
import { refuseLocked, type ApiRange } from './range-at';

interface RangeHyperlink extends CellLink {
  readonly textToDisplay?: string;
}

/** Excel's style "Hyperlink", which a fresh link gives its cells. */
const linkLook: StyleChange = { font: { color: '#0563C1', underline: 'Single' } };

/** The link that all cells of a range share, with the text of the first; null where they have none or different ones. */
export function linkOf({ sheet, area }: ApiRange): RangeHyperlink | null {
  const first = sheet.attachments.get(`${area.firstRow},${area.firstColumn}`)?.link;
  if (!first) return null;
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const other = sheet.attachments.get(`${row},${column}`)?.link;
      if (JSON.stringify(other) !== JSON.stringify(first)) return null;
    }
  }
  return { ...first, textToDisplay: sheet.text(area.firstRow, area.firstColumn) };
}

/** Gives every cell of a range the link; the first shows its text, or the address where it shows nothing. */
export function setLink(range: ApiRange, given: unknown): void {
  refuseLocked(range);
  if (typeof given !== 'object' || given === null) throw invalidArgument();
  const { textToDisplay, address, documentReference, screenTip } = given as RangeHyperlink;
  if (!address && !documentReference) throw invalidArgument();
  const { sheet, area } = range;
  const link: CellLink = {
    ...(address && { address }),
    ...(documentReference && { documentReference }),
    ...(screenTip && { screenTip }),
  };
  sheet.batch(() => {
    const isEmpty = (sheet.cell(area.firstRow, area.firstColumn)?.value ?? null) === null;
    const text = textToDisplay ?? (isEmpty ? (address ?? documentReference) : undefined);
    if (text !== undefined) sheet.setValue(area.firstRow, area.firstColumn, text);
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const key = `${row},${column}`;
        sheet.attachments.set(key, { ...sheet.attachments.get(key), link });
      }
    }
    sheet.setAreaStyle(area, linkLook);
  });
}

/** Takes the links of a range away, with the look that they gave (`looks`). */
export function removeLinks({ sheet, area }: ApiRange, looks: boolean): void {
  for (const [key, { link, ...rest }] of [...sheet.attachments]) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!link || !areaContains(area, row, column)) continue;
    if (Object.keys(rest).length > 0) sheet.attachments.set(key, rest satisfies Attachment);
    else sheet.attachments.delete(key);
    const { font } = sheet.workbook.normalStyle;
    if (looks) sheet.setStyle(row, column, { font: { color: font.color, underline: font.underline } });
  }
  sheet.layoutChanged();
}
