import type { Style, StyleChange } from './types';

/** The look of a cell that nobody formatted: Excel's Normal style. */
export const plainStyle: Style = Object.freeze({
  numberFormat: 'General',
  font: Object.freeze({
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  }),
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  textRotation: 0,
  shrinkToFit: false,
  locked: true,
  borders: Object.freeze({}),
});

/** The styles of a workbook, each held once: cells that look alike share one object, so styles compare with ===. */
export class StylePool {
  readonly #styles = new Map<string, Style>([[keyOf(plainStyle), plainStyle]]);
  /** What came of changes before: whole areas are changed alike, cell by cell. */
  readonly #changed = new Map<Style, Map<string, Style>>();

  /** The one shared object of this look. */
  intern(style: Style): Style {
    const key = keyOf(style);
    const known = this.#styles.get(key);
    if (known) return known;
    const { font, borders } = style;
    const shared = Object.freeze({
      ...style,
      font: Object.freeze({ ...font }),
      borders: Object.freeze({ ...borders }),
    });
    this.#styles.set(key, shared);
    return shared;
  }

  /** The shared style that differs from `style` in the parts that `change` names. */
  change(style: Style, change: StyleChange): Style {
    let known = this.#changed.get(style);
    if (!known) this.#changed.set(style, (known = new Map<string, Style>()));
    const key = JSON.stringify(change, (_, part: unknown) => part ?? none);
    let changed = known.get(key);
    if (!changed) {
      changed = this.intern({
        ...style,
        ...change,
        font: { ...style.font, ...change.font },
        borders: { ...style.borders, ...change.borders },
      });
      known.set(key, changed);
    }
    return changed;
  }
}

/** A part that is taken away, which JSON would leave out as if it were not named. */
const none = '\u0000';

function keyOf(style: Style): string {
  const { font, borders } = style;
  const lines = [borders.top, borders.bottom, borders.left, borders.right];
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    style.fill,
    [style.horizontal, style.vertical, style.wrapText, style.indent, style.textRotation],
    [style.shrinkToFit, style.locked],
    lines.map((line) => line && [line.style, line.color]),
    style.beyond ?? -1,
  ]);
}
