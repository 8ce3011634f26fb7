import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from 'hucre/xlsx';
import type { StylePool } from '../workbook/style';
import { lineStyles } from '../workbook/types';
import type { BorderLine, HorizontalAlignment, Style, Underline, VerticalAlignment } from '../workbook/types';

type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;
type FileBorderLine = NonNullable<NonNullable<CellStyle['border']>['top']>;
type FileAlignment = NonNullable<CellStyle['alignment']>;

const horizontals: Record<NonNullable<FileAlignment['horizontal']>, HorizontalAlignment> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const verticals: Record<NonNullable<FileAlignment['vertical']>, VerticalAlignment> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const underlines = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const satisfies Record<string, Underline>;

function underlineOf(file: boolean | string | undefined): Underline {
  if (!file) return 'None';
  return underlines[file as keyof typeof underlines] ?? 'Single';
}

/** The first 8 entries of the file format's indexed palette (ECMA-376, 18.8.27), repeated once from index 8. */
const indexedColors = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** A look that was read: its parts, which a file's cells share, and the Style that they make. */
interface ReadLook {
  readonly seen: readonly unknown[];
  readonly style: Style;
}

/** Turns looks of the file into Styles of the model and back; a look that nobody changed goes back as it came. */
export class FileStyles {
  readonly #read = new Map<string, ReadLook[]>();
  readonly #files = new Map<Style, CellStyle>();

  /** `normal` is the look of the file's cells that have none of their own. */
  constructor(
    private readonly pool: StylePool,
    private readonly themeColors: readonly string[],
    private readonly normal: Style,
  ) {}

  /** Parts of looks are shared objects within a file, so one look is converted once. */
  fromFile(file: CellStyle | undefined): Style {
    const seen = [file?.font, file?.fill, file?.border, file?.alignment, file?.protection];
    const format = file?.numFmt ?? 'General';
    let known = this.#read.get(format);
    if (!known) this.#read.set(format, (known = []));
    const found = known.find((entry) => entry.seen.every((part, index) => part === seen[index]));
    if (found) return found.style;
    const style = this.#convert(file ?? {});
    known.push({ seen, style });
    if (file && !this.#files.has(style)) this.#files.set(style, file);
    return style;
  }

  /** The file's look of a Style, undefined for the Normal one. */
  toFile(style: Style): CellStyle | undefined {
    const known = this.#files.get(style);
    if (known) return known;
    if (style === this.normal) return undefined;
    const made = makeFileStyle(style);
    this.#files.set(style, made);
    return made;
  }

  #convert(file: CellStyle): Style {
    const { font, fill, border, alignment, protection } = file;
    const fillColor =
      fill?.type === 'pattern' && fill.pattern !== 'none' ? (fill.fgColor ?? fill.bgColor) : undefined;
    const line = (side: FileBorderLine | undefined): BorderLine | undefined =>
      side && lineStyles.includes(side.style)
        ? { style: side.style, color: this.color(side.color) ?? '#000000' }
        : undefined;
    const borders = {
      top: line(border?.top),
      bottom: line(border?.bottom),
      left: line(border?.left),
      right: line(border?.right),
    };
    return this.pool.intern({
      numberFormat: file.numFmt ?? 'General',
      font: {
        name: font?.name ?? this.normal.font.name,
        size: font?.size ?? this.normal.font.size,
        bold: font?.bold ?? (font ? false : this.normal.font.bold),
        italic: font?.italic ?? (font ? false : this.normal.font.italic),
        underline: underlineOf(font?.underline),
        strikethrough: font?.strikethrough ?? false,
        color: this.color(font?.color) ?? (font ? '#000000' : this.normal.font.color),
      },
      fill: this.color(fillColor) ?? null,
      horizontal: horizontals[alignment?.horizontal ?? 'general'],
      vertical: verticals[alignment?.vertical ?? 'bottom'],
      wrapText: alignment?.wrapText ?? false,
      indent: alignment?.indent ?? 0,
      textRotation: alignment?.textRotation ?? 0,
      shrinkToFit: alignment?.shrinkToFit ?? false,
      locked: protection?.locked ?? true,
      borders: Object.fromEntries(Object.entries(borders).filter(([, side]) => side)),
    });
  }

  /** `#RRGGBB` of a colour of the file, null where it says none (or "automatic"). */
  color(color: FileColor | undefined): string | null {
    if (!color) return null;
    if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
    if (color.theme !== undefined && this.themeColors.length > 0) {
      return `#${resolveThemeColor([...this.themeColors], color.theme, color.tint).toUpperCase()}`;
    }
    const indexed =
      color.indexed === undefined
        ? undefined
        : indexedColors[color.indexed >= 8 ? color.indexed - 8 : color.indexed];
    return indexed ? `#${indexed}` : null;
  }
}

/** A look as the file has it. The base font is always written out: a file's Normal font need not be ours. */
function makeFileStyle(style: Style): CellStyle {
  const { font, borders } = style;
  const color = (text: string) => ({ rgb: text.slice(1) });
  const line = (side: BorderLine | undefined) =>
    side && ({ style: side.style, color: color(side.color) } as FileBorderLine);
  const made: CellStyle = {
    font: { name: font.name, size: font.size, color: color(font.color) },
    alignment: {},
  };
  const { font: madeFont = {}, alignment = {} } = made;
  if (font.bold) madeFont.bold = true;
  if (font.italic) madeFont.italic = true;
  if (font.underline !== 'None') madeFont.underline = keyOf(underlines, font.underline);
  if (font.strikethrough) madeFont.strikethrough = true;
  if (style.numberFormat !== 'General') made.numFmt = style.numberFormat;
  if (style.fill) made.fill = { type: 'pattern', pattern: 'solid', fgColor: color(style.fill) };
  alignment.horizontal = keyOf(horizontals, style.horizontal);
  alignment.vertical = keyOf(verticals, style.vertical);
  if (style.wrapText) alignment.wrapText = true;
  if (style.indent) alignment.indent = style.indent;
  if (style.shrinkToFit) alignment.shrinkToFit = true;
  if (style.textRotation) alignment.textRotation = style.textRotation;
  if (!style.locked) made.protection = { locked: false };
  if (Object.values(borders).some(Boolean)) {
    made.border = {
      top: line(borders.top),
      bottom: line(borders.bottom),
      left: line(borders.left),
      right: line(borders.right),
    };
  }
  return made;
}

/** The spelling of the file for one of ours. */
export function keyOf<Key extends string, Value>(table: Record<Key, Value>, value: Value): Key {
  const found = (Object.keys(table) as Key[]).find((key) => table[key] === value);
  if (found === undefined) throw new Error(`No spelling in the file format for ${String(value)}.`);
  return found;
}
