import { foldText } from './fold';

export type TickReading = 'ticked' | 'clear' | 'unreadable';

const tickedWords = new Set([
  'x',
  'xx',
  '×',
  '✓',
  '✔',
  '☑',
  '☒',
  '✗',
  '✘',
  '√',
  'v',
  '1',
  'co',
  'da',
  'roi',
  'yes',
  'y',
  'true',
  '+',
  '*',
  '•',
  '●',
  'ü',
  'þ',
]);
const clearWords = new Set([
  '',
  '-',
  '–',
  '—',
  '0',
  '☐',
  '□',
  'khong',
  'chua',
  'no',
  'n',
  'false',
  'ko',
  'k',
]);

/**
 * Reads a cell of a column that is ticked or left empty: x, ×, ✓, v, 1, “có” and a dozen other marks.
 *
 * “ü” and “þ” are the ticks of the font Wingdings as Excel hands them over.
 */
export function readTick(value: string | number | boolean): TickReading {
  if (value === '' || value === false) return 'clear';
  if (value === 'x' || value === 'X' || value === true) return 'ticked';
  const text = String(value).trim().toLowerCase();
  const key = foldText(text);
  if (tickedWords.has(text) || tickedWords.has(key)) return 'ticked';
  return clearWords.has(text) || clearWords.has(key) ? 'clear' : 'unreadable';
}
