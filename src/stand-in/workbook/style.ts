import type { Style } from './types';

export const plainStyle: Style = Object.freeze({
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None' as const,
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  horizontal: 'General' as const,
  vertical: 'Bottom' as const,
  wrapText: false,
  indent: 0,
  textRotation: 0,
  locked: true,
  borders: {},
});

/** Parts of a style to change; `font` and `borders` are changed part by part. */
export interface StyleChange extends Partial<Omit<Style, 'font' | 'borders'>> {
  readonly font?: Partial<Style['font']>;
  readonly borders?: Style['borders'];
}

/** Keeps one object for each look, so that a list of 50,000 rows holds a handful of styles. */
export class StylePool {
  private readonly styles = new Map<string, Style>();

  intern(style: Style): Style {
    const key = JSON.stringify(style);
    const known = this.styles.get(key);
    if (known) return known;
    this.styles.set(key, Object.freeze(style));
    return style;
  }

  change(style: Style, change: StyleChange): Style {
    return this.intern({
      ...style,
      ...change,
      font: { ...style.font, ...change.font },
      borders: { ...style.borders, ...change.borders },
    });
  }
}
