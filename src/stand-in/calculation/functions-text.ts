import { displayText } from '../workbook/display-text';
import { plainStyle } from '../workbook/style';
import { wildcard } from './criteria';
import type { SheetFunction } from './functions-math';
import { numberOf, raise, scalarsOf, sound, textOf, truthOf, type Value } from './values';

/** A count of letters: 1 where it is left out, never below `least`. */
function countOf(value: Value | undefined, least = 0): number {
  const count = value === undefined ? 1 : Math.trunc(numberOf(value));
  return count < least ? raise('#VALUE!') : count;
}

/** Where a text is found within another from a place (from 1) on, else #VALUE!. */
function placeOf(
  [wanted, within, from]: readonly Value[],
  find: (wanted: string, text: string) => number,
): number {
  const start = countOf(from, 1) - 1;
  const text = textOf(within);
  const index = start > text.length ? -1 : find(textOf(wanted), text.slice(start));
  return index < 0 ? raise('#VALUE!') : start + index + 1;
}

function substitute([whole, old, fresh, which]: readonly Value[]): string {
  const [text, wanted, put] = [textOf(whole), textOf(old), textOf(fresh)];
  if (wanted === '') return text;
  const pieces = text.split(wanted);
  if (which === undefined) return pieces.join(put);
  const nth = countOf(which, 1);
  if (nth >= pieces.length) return text;
  return pieces.slice(0, nth).join(wanted) + put + pieces.slice(nth).join(wanted);
}

const join: SheetFunction = (parts) => parts.flatMap(scalarsOf).map(textOf).join('');

/** Functions of text. */
export const textFunctions: Readonly<Record<string, SheetFunction>> = {
  TEXT: ([value, format]) => {
    const scalar = sound(value);
    const style = { ...plainStyle, numberFormat: textOf(format) };
    const number = typeof scalar === 'string' ? scalar : (scalar ?? 0);
    return displayText({ value: number, formula: null, style });
  },
  VALUE: ([value]) => numberOf(value),
  LEN: ([value]) => textOf(value).length,
  LEFT: ([value, count]) => textOf(value).slice(0, countOf(count)),
  RIGHT: ([value, count]) => {
    const text = textOf(value);
    return text.slice(Math.max(0, text.length - countOf(count)));
  },
  MID: ([value, from, count]) => {
    const start = countOf(from, 1) - 1;
    return textOf(value).slice(start, start + countOf(count));
  },
  TRIM: ([value]) => textOf(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  UPPER: ([value]) => textOf(value).toUpperCase(),
  LOWER: ([value]) => textOf(value).toLowerCase(),
  CONCATENATE: (parts) => parts.map(textOf).join(''),
  CONCAT: join,
  SUBSTITUTE: substitute,
  FIND: (parts) => placeOf(parts, (wanted, text) => text.indexOf(wanted)),
  SEARCH: (parts) => placeOf(parts, (wanted, text) => text.search(wildcard(wanted, false))),
  REPLACE: ([value, from, count, put]) => {
    const text = textOf(value);
    const start = countOf(from, 1) - 1;
    return text.slice(0, start) + textOf(put) + text.slice(start + Math.trunc(numberOf(count)));
  },
  REPT: ([value, count]) => textOf(value).repeat(Math.max(0, Math.trunc(numberOf(count)))),
  EXACT: ([a, b]) => textOf(a) === textOf(b),
  CLEAN: ([value]) => textOf(value).replace(/[\u0000-\u001F]/g, ''),
  CHAR: ([code]) => String.fromCharCode(Math.trunc(numberOf(code))),
  PROPER: ([value]) =>
    textOf(value)
      .toLowerCase()
      .replace(
        /(^|[^\p{L}\p{M}])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
  TEXTJOIN: ([between, skipsEmpty, ...parts]) => {
    const texts = parts.flatMap(scalarsOf).map(textOf);
    return (truthOf(skipsEmpty) ? texts.filter((text) => text !== '') : texts).join(textOf(between));
  },
  HYPERLINK: ([address, shown]) => (shown === undefined ? textOf(address) : sound(shown)),
};
