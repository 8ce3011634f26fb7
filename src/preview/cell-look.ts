import type { CSSProperties } from 'react';
import { conditionalLookAt, type BorderLine, type Cell, type Sheet, type Style } from '../stand-in';

/** Pixels of a point at the usual 96 to the inch. */
export const pixelsPerPoint = 96 / 72;

const widths: Readonly<Record<string, string>> = {
  double: '3px double',
  medium: '2px solid',
  thick: '3px solid',
  dashed: '1px dashed',
  dotted: '1px dotted',
};

/** How a cell is drawn: what Excel would show of its style. A line between two cells is drawn once, by the first. */
export function cellLook(sheet: Sheet, row: number, column: number): CSSProperties {
  const style = sheet.style(row, column);
  const cell = sheet.cell(row, column);
  const { font } = style;
  const conditional = conditionalLookAt(sheet, row, column);
  const fill = conditional.fill ?? style.fill;
  const lines = [font.underline !== 'None' && 'underline', font.strikethrough && 'line-through'].filter(
    Boolean,
  );
  const hasLineAbove = row > 0 && sheet.style(row - 1, column).borders.bottom !== undefined;
  const hasLineBefore = column > 0 && sheet.style(row, column - 1).borders.right !== undefined;
  return {
    fontFamily: `'${font.name}', 'Liberation Serif', serif`,
    fontSize: `${font.size * pixelsPerPoint * 0.92}px`,
    fontWeight: (conditional.bold ?? font.bold) ? 700 : 400,
    fontStyle: (conditional.italic ?? font.italic) ? 'italic' : 'normal',
    ...(lines.length > 0 && { textDecorationLine: lines.join(' ') }),
    color: conditional.fontColor ?? font.color,
    ...(fill && { background: fill }),
    ...(style.indent > 0 && { paddingInlineStart: `${3 + style.indent * 9}px` }),
    ...rotation(style),
    justifyContent: horizontal(style, cell),
    textAlign: textAlign(style, cell),
    alignItems:
      { Top: 'flex-start', Center: 'center', Bottom: 'flex-end' }[style.vertical as string] ?? 'center',
    ...(style.wrapText && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...border('Right', style.borders.right),
    ...border('Bottom', style.borders.bottom),
    ...(!hasLineBefore && border('Left', style.borders.left)),
    ...(!hasLineAbove && border('Top', style.borders.top)),
  };
}

/** Upright text; other angles than right ones are drawn level. The file counts 90 for upwards, 180 for downwards, 255 for stacked letters. */
function rotation({ textRotation }: Style): CSSProperties {
  if (textRotation === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (textRotation === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)' };
  return textRotation === 180 ? { writingMode: 'vertical-rl' } : {};
}

function textAlign(style: Style, cell: Cell | undefined): CSSProperties['textAlign'] {
  if (style.horizontal === 'Center' || style.horizontal === 'CenterAcrossSelection') return 'center';
  if (style.horizontal === 'Right') return 'right';
  if (style.horizontal === 'General' && typeof cell?.value === 'number') return 'right';
  return 'left';
}

function horizontal(style: Style, cell: Cell | undefined): string {
  return { center: 'center', right: 'flex-end' }[textAlign(style, cell) as string] ?? 'flex-start';
}

function border(side: 'Top' | 'Right' | 'Bottom' | 'Left', line: BorderLine | undefined): CSSProperties {
  if (!line || line.style.toLowerCase() === 'none') return {};
  return { [`border${side}`]: `${widths[line.style.toLowerCase()] ?? '1px solid'} ${line.color}` };
}
