import type { Sheet } from '../workbook/sheet';
import { borderOf } from './borders-api';
import { degreesOf } from './range-format-api';

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** How one cell looks, as `Range.getCellProperties` tells it; all of what the model has, whatever was asked for. */
export function cellProperties(sheet: Sheet, row: number, column: number) {
  const style = sheet.style(row, column);
  return {
    format: {
      fill: { color: style.fill ?? '#FFFFFF' },
      font: { ...style.font },
      borders: Object.fromEntries(sides.map((side) => [side, borderOf(sheet, row, column, side)])),
      horizontalAlignment: style.horizontal,
      verticalAlignment: style.vertical,
      wrapText: style.wrapText,
      indentLevel: style.indent,
      shrinkToFit: style.shrinkToFit,
      textOrientation: degreesOf(style.textRotation),
    },
  };
}
