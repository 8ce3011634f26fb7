import { officeFont } from '../sheet/sheet-drawing';
import type { FileFont, FileLook } from './file-sheet';
import { declaration, tag } from './xml';

/** The looks of a workbook's cells, each once; `part` is its xl/styles.xml when all have been asked for. */
export interface StyleTable {
  /** The number by which cells name their look. */
  indexOf(look: FileLook): number;
  part(): string;
}

const builtInFormats: Readonly<Record<string, number>> = { General: 0, '@': 49 };
const firstOwnFormat = 164;

/** Starts with the office's font, by which Excel measures columns, and the two fills that Excel expects. */
export function styleTable(): StyleTable {
  const fonts = list([fontXml(officeFont)]);
  const fills = list([fillXml('none'), fillXml('gray125')]);
  const borders = list([borderXml({})]);
  const formats = list([]);
  const looks = list([tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const known = new Map<FileLook, number>();
  const add = (look: FileLook): number => {
    const format = builtInFormats[look.numberFormat] ?? firstOwnFormat + formats.add(look.numberFormat);
    const alignment = tag('alignment', {
      horizontal: look.horizontal,
      vertical: look.vertical,
      textRotation: look.rotation || null,
      wrapText: look.wrap ? 1 : null,
      indent: look.indent || null,
      shrinkToFit: look.shrink ? 1 : null,
    });
    return looks.add(
      tag(
        'xf',
        {
          numFmtId: format,
          fontId: fonts.add(fontXml(look.font)),
          fillId: look.fill ? fills.add(fillXml('solid', look.fill)) : 0,
          borderId: borders.add(borderXml(look.borders)),
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        alignment,
      ),
    );
  };
  return {
    indexOf(look) {
      let index = known.get(look);
      if (index === undefined) known.set(look, (index = add(look)));
      return index;
    },
    part() {
      const group = (name: string, { items }: List) => tag(name, { count: items.length }, items.join(''));
      const codes = formats.items.map((code, index) =>
        tag('numFmt', { numFmtId: firstOwnFormat + index, formatCode: code }),
      );
      return (
        declaration +
        tag(
          'styleSheet',
          { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
          [
            codes.length > 0 ? tag('numFmts', { count: codes.length }, codes.join('')) : '',
            group('fonts', fonts),
            group('fills', fills),
            group('borders', borders),
            '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
            group('cellXfs', looks),
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
          ].join(''),
        )
      );
    },
  };
}

interface List {
  readonly items: readonly string[];
  add(item: string): number;
}

/** Things in the order in which they were first asked for. */
function list(first: readonly string[]): List {
  const items = [...first];
  const known = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    add(item) {
      let index = known.get(item);
      if (index === undefined) known.set(item, (index = items.push(item) - 1));
      return index;
    },
  };
}

function fontXml({ name, size, bold, italic, strike, underline, color }: FileFont): string {
  return tag(
    'font',
    {},
    [
      bold ? '<b/>' : '',
      italic ? '<i/>' : '',
      strike ? '<strike/>' : '',
      underline ? tag('u', { val: underline === 'single' ? null : underline }) : '',
      tag('sz', { val: size }),
      color ? tag('color', { rgb: argb(color) }) : '',
      tag('name', { val: name }),
    ].join(''),
  );
}

function fillXml(kind: 'none' | 'gray125' | 'solid', color?: string): string {
  const content = color === undefined ? undefined : tag('fgColor', { rgb: argb(color) });
  return tag('fill', {}, tag('patternFill', { patternType: kind }, content));
}

function borderXml(borders: FileLook['borders']): string {
  const side = (name: keyof FileLook['borders']) => {
    const line = borders[name];
    if (!line) return `<${name}/>`;
    const color = line.color === null ? { auto: 1 } : { rgb: argb(line.color) };
    return tag(name, { style: line.style }, tag('color', color));
  };
  return tag(
    'border',
    {},
    [side('left'), side('right'), side('top'), side('bottom'), '<diagonal/>'].join(''),
  );
}

export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
