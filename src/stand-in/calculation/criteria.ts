import { isCellError } from '../workbook/cell-error';
import type { Scalar } from '../workbook/types';
import { compare, numberOfText, single, textOf, type Value } from './values';

/** Whether a text fits a pattern with `*`, `?` and `~`, without regard to case. */
export function wildcard(pattern: string, isWhole = true): RegExp {
  const source = pattern.replace(/~[*?~]|[\s\S]/gu, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    const letter = piece.length > 1 && piece.startsWith('~') ? piece.slice(1) : piece;
    return letter.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  });
  return new RegExp(isWhole ? `^${source}$` : source, 'iu');
}

/** The test that a criterion of SUMIF and its like stands for: `5`, `">=10"`, `"Nguy*"`, `"<>"`. */
export function criterion(value: Value | undefined): (cell: Scalar) => boolean {
  const wanted = single(value);
  if (isCellError(wanted)) return (cell) => isCellError(cell) && cell.error === wanted.error;
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  const [, operator = '', rest = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(textOf(wanted ?? 0)) ?? [];
  if (operator === '' || operator === '=' || operator === '<>') {
    const equals = equality(rest, operator);
    return operator === '<>' ? (cell) => !equals(cell) : equals;
  }
  const limit = numberOfText(rest) ?? rest;
  return (cell) => {
    if (typeof cell !== typeof limit) return false;
    const order = compare(cell, limit);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

function equality(text: string, operator: string): (cell: Scalar) => boolean {
  if (text === '') return (cell) => cell === null || (operator === '' && cell === '');
  const number = numberOfText(text);
  if (number !== null)
    return (cell) => (typeof cell === 'string' ? numberOfText(cell) === number : cell === number);
  if (/^(true|false)$/i.test(text)) return (cell) => cell === (text.toUpperCase() === 'TRUE');
  const pattern = wildcard(text);
  return (cell) =>
    typeof cell === 'string' ? pattern.test(cell) : isCellError(cell) && cell.error === text.toUpperCase();
}
