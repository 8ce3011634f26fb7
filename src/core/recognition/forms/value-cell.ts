import type { CellValue, WordsAround } from '../../sheet/grid';
import type { LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { fieldNamed, isOpen, labelText } from './find-form';
import { readText } from '../wording/heading-text';

/** A cell that holds the name of a field and its value: “1. Họ và tên: ...Nguyễn Văn An....”. */
export interface InlineCell {
  /** “1. Họ và tên: ...” */
  readonly before: string;
  readonly value: string;
  /** “....” */
  readonly after: string;
}

/** Parts such a cell; null for one without a colon, or with two: what belongs to which name cannot be told for sure. */
export function inlineCell(content: CellValue): InlineCell | null {
  if (typeof content !== 'string') return null;
  const parts = /^([^:]*:)([\s.…_]*)([^:]*?)([\s.…_]{3,})?$/.exec(content);
  if (!parts) return null;
  const [, name = '', line = '', value = '', after = ''] = parts;
  // “…/…/……” is a line, too.
  if (isOpen(line + value + after)) return { before: content, value: '', after: '' };
  return { before: name + line, value, after };
}

/** “: Nguyễn Văn An”, “....Nguyễn Văn An....”: a value behind a colon or on a dotted line; null for a cell that holds it alone. */
export function lineCell(content: CellValue): InlineCell | null {
  if (typeof content !== 'string') return null;
  if (isOpen(content)) return content.trim() === '' ? null : { before: content, value: '', after: '' };
  const [, before = '', value = '', after = ''] =
    /^(\s*(?::|[.…_]{2,}|…)[\s.…_]*)?(.*?)([\s.…_]{3,})?$/s.exec(content) ?? [];
  return before === '' && after.trim() === '' ? null : { before, value, after };
}

/** The text of such a cell, or the cell's own. */
export function textOnLine(content: CellValue): string {
  return lineCell(content)?.value ?? String(content);
}

/** “1. Họ và tên: ...” → “1. Họ và tên” */
export function nameIn({ before }: InlineCell): string {
  return before.replace(/:.*$/s, '');
}

/** What a form's values share their cells with: the names of their fields, or a colon and a dotted line; maybe in an old encoding. */
export interface SharedCells {
  readonly with: 'name' | 'line';
  readonly encoding: LegacyEncoding | null;
}

/** The value in a cell of such a form. */
export function valueIn(content: CellValue, shared: SharedCells): CellValue {
  return shared.with === 'name' ? (inlineCell(content)?.value ?? '') : (lineCell(content)?.value ?? content);
}

/** What stands around it; null for a cell that holds nothing else. */
export function wordsAround(content: CellValue, shared: SharedCells): WordsAround | null {
  const cell = shared.with === 'name' ? inlineCell(content) : lineCell(content);
  if (!cell) return null;
  const { before, after } = cell;
  const encoding = shared.with === 'name' ? shared.encoding : null;
  const name = labelText(nameIn(cell));
  const isLegacy = encoding !== null && ![null, name].includes(fieldNamed(name, encoding));
  return isLegacy
    ? {
        before: before.replace(/^[^:]*/, (name) => readText(name, encoding)),
        after,
        legacy: { before, encoding },
      }
    : { before, after };
}
