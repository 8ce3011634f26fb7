import type { FileFont, FileLine, FileLook } from '../core/workbook-file/file-sheet';

/** What is asked of cells by which a file can draw them alike. */
export const askedLook: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
};

/** Turns Excel's words into the file's; cells that look alike share one look. */
export function fileLooks(): (cell: Excel.CellProperties, numberFormat: string) => FileLook {
  const known = new Map<string, FileLook>();
  return ({ format = {} }, numberFormat) => {
    const key = numberFormat + JSON.stringify(format);
    const found = known.get(key);
    if (found) return found;
    const look = lookOf(format, numberFormat);
    known.set(key, look);
    return look;
  };
}

function lookOf(format: Excel.CellPropertiesFormat, numberFormat: string): FileLook {
  const { fill, font = {}, borders = {} } = format;
  return {
    numberFormat,
    font: fontOf(font),
    // No fill is told as white.
    ...(fill?.color && fill.color !== white && { fill: fill.color }),
    borders: {
      left: lineOf(borders.left),
      right: lineOf(borders.right),
      top: lineOf(borders.top),
      bottom: lineOf(borders.bottom),
    },
    horizontal: spelled(format.horizontalAlignment, 'General'),
    vertical: spelled(format.verticalAlignment, 'Bottom'),
    wrap: format.wrapText,
    shrink: format.shrinkToFit,
    indent: format.indentLevel,
    rotation: rotationOf(format.textOrientation ?? 0),
  };
}

const white = '#FFFFFF';
const underlines: Readonly<Record<string, FileFont['underline']>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

function fontOf(font: Excel.CellPropertiesFont): FileFont {
  return {
    name: font.name ?? 'Times New Roman',
    size: font.size ?? 12,
    bold: font.bold,
    italic: font.italic,
    strike: font.strikethrough,
    underline: underlines[String(font.underline)],
    ...(font.color && font.color !== '#000000' && { color: font.color }),
  };
}

/** The file's lines by Excel's style, and of the weights that a style comes in the one that is not thin. */
const lines: Readonly<Record<string, readonly [thin: string, medium: string]>> = {
  Continuous: ['thin', 'medium'],
  Dash: ['dashed', 'mediumDashed'],
  DashDot: ['dashDot', 'mediumDashDot'],
  DashDotDot: ['dashDotDot', 'mediumDashDotDot'],
  Dot: ['dotted', 'dotted'],
  Double: ['double', 'double'],
  SlantDashDot: ['slantDashDot', 'slantDashDot'],
};

function lineOf(border: Excel.CellBorder | undefined): FileLine | undefined {
  const names = lines[String(border?.style)];
  if (!border || !names) return undefined;
  const [thin, medium] = names;
  const isPlain = border.style === 'Continuous';
  const style =
    isPlain && border.weight === 'Hairline'
      ? 'hair'
      : isPlain && border.weight === 'Thick'
        ? 'thick'
        : border.weight === 'Medium' || border.weight === 'Thick'
          ? medium
          : thin;
  return { style, color: border.color && border.color !== '#000000' ? border.color : null };
}

/** `CenterAcrossSelection` → `centerContinuous`, else with a small letter; nothing for what every cell is. */
function spelled(alignment: string | undefined, plain: string): string | undefined {
  if (alignment === undefined || alignment === plain) return undefined;
  if (alignment === 'CenterAcrossSelection') return 'centerContinuous';
  return alignment.slice(0, 1).toLowerCase() + alignment.slice(1);
}

/** Excel counts downwards as minus and letters on top of each other as 180. */
function rotationOf(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}
