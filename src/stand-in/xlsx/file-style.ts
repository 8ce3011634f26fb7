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
  /** The looks that say more than a Style can, each with the Style that it reads as; their place is the Style's `beyond`. */
  readonly #beyond: { readonly file: CellStyle; readonly style: Style }[] = [];
  readonly #beyondByParts = new Map<string, number>();
  /** How the file spells black. */
  #black: FileColor | undefined;

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
    const made = this.#withParts(makeFileStyle(style), style);
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
    return this.#told(file, {
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

  /** The Style, with the number of the file's look where that says more. */
  #told(file: CellStyle, style: Style): Style {
    if (file.font?.color && style.font.color === '#000000') this.#black ??= file.font.color;
    const made = makeFileStyle(style);
    if (
      partNames.every((name) => file[name] === undefined || canonical(file[name]) === canonical(made[name]))
    )
      return this.pool.intern(style);
    const key = JSON.stringify(partNames.map((name) => file[name] ?? null));
    let beyond = this.#beyondByParts.get(key);
    if (beyond === undefined) {
      beyond = this.#beyond.push({ file, style }) - 1;
      this.#beyondByParts.set(key, beyond);
    }
    return this.pool.intern({ ...style, beyond });
  }

  /** A look that was made, with those parts as the file has them that nobody changed since. */
  #withParts(made: CellStyle, style: Style): CellStyle {
    if (made.font && this.#black && style.font.color === '#000000') made.font.color = this.#black;
    const known = style.beyond === undefined ? undefined : this.#beyond[style.beyond];
    if (!known) return made;
    const before = makeFileStyle(known.style);
    const kept = partNames.filter((name) => canonical(made[name]) === canonical(before[name]));
    return { ...made, ...Object.fromEntries(kept.map((name) => [name, known.file[name]])) };
  }

  /** Whether an empty cell of this look shows nothing: Normal, but for how the file spells it. */
  isBlank(style: Style): boolean {
    const file = style.beyond === undefined ? undefined : this.#beyond[style.beyond]?.file;
    if (!file || canonical(file.fill) !== '' || canonical(file.border).includes('style')) return false;
    return this.pool.intern({ ...style, beyond: undefined }) === this.normal;
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

const partNames = ['font', 'fill', 'border', 'alignment', 'protection'] as const;

/** A part of a look as text, equal for parts that say the same: nothing said, off, empty, no pattern and black are one. */
function canonical(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part ?? '');
  const said = Object.entries(part)
    .filter(([key]) => !fontFamilyKeys.has(key))
    .map(([key, value]) => [key, key === 'rgb' ? String(value).slice(-6).toUpperCase() : canonical(value)])
    .map(([key, value]) => [key, key === 'underline' && value === 'true' ? 'single' : value])
    .filter(([, value]) => value !== '' && value !== 'false')
    .map(([key, value]) => `${key}:${value}`)
    .sort()
    .join();
  return meansNothing.has(said) ? '' : `{${said}}`;
}

/** What follows from a font's name. */
const fontFamilyKeys = new Set(['family', 'scheme', 'charset']);

/** No part at all, and black, which is the theme's first dark colour as a rule. */
const meansNothing = new Set(['', 'pattern:none,type:pattern', 'rgb:000000', 'theme:1']);

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
  if (style.horizontal !== 'General') alignment.horizontal = keyOf(horizontals, style.horizontal);
  if (style.vertical !== 'Bottom') alignment.vertical = keyOf(verticals, style.vertical);
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
function keyOf<Key extends string, Value>(table: Record<Key, Value>, value: Value): Key {
  const found = (Object.keys(table) as Key[]).find((key) => table[key] === value);
  if (found === undefined) throw new Error(`No spelling in the file format for ${String(value)}.`);
  return found;
}
