import { defineApi, type ApiClass } from '../protocol/api-class';
import type { Underline } from '../workbook/types';
import { refuseFormats, type ApiRange } from './range-at';
import { colorOf } from './color-of';
import { look } from './shared-look';

export const fontApi: ApiClass<ApiRange> = defineApi({
  name: 'RangeFont',
  properties: {
    name: look(
      ({ font }) => font.name,
      (name: string) => ({ font: { name } }),
    ),
    size: look(
      ({ font }) => font.size,
      (size: number) => ({ font: { size } }),
    ),
    bold: look(
      ({ font }) => font.bold,
      (bold: boolean) => ({ font: { bold } }),
    ),
    italic: look(
      ({ font }) => font.italic,
      (italic: boolean) => ({ font: { italic } }),
    ),
    color: look(
      ({ font }) => font.color,
      (color: string) => ({ font: { color: colorOf(color) } }),
    ),
    underline: look(
      ({ font }) => font.underline,
      (underline: Underline) => ({ font: { underline } }),
    ),
    strikethrough: look(
      ({ font }) => font.strikethrough,
      (strikethrough: boolean) => ({ font: { strikethrough } }),
    ),
  },
});

export const fillApi: ApiClass<ApiRange> = defineApi({
  name: 'RangeFill',
  properties: {
    color: look(
      ({ fill }) => fill ?? '#FFFFFF',
      (fill: string) => ({ fill: colorOf(fill) }),
    ),
  },
  methods: {
    clear: (range) => {
      refuseFormats(range);
      range.sheet.setAreaStyle(range.area, { fill: null });
    },
  },
});
