import { distance } from 'fastest-levenshtein';
import { foldText } from './fold';

/** Spellings that offices differ in; the first of each is the default. */
export interface WordingOptions {
  /** The word for an empty tens place. */
  readonly zeroTens?: 'linh' | 'lẻ';
  readonly thousand?: 'nghìn' | 'ngàn';
  readonly billion?: 'tỷ' | 'tỉ';
  /** Four behind “linh”: linh bốn or linh tư. */
  readonly fourAfterZero?: 'bốn' | 'tư';
  /** “Không trăm triệu” is said for a group of zeros between others; default false. */
  readonly saysEmptyGroups?: boolean;
  /** “chẵn” behind đồng; default false. */
  readonly isEven?: boolean;
}

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Largest amount that has words here: one below 10¹⁵ keeps to “nghìn tỷ”. */
export const largestInWords = 999_999_999_999_999;

/**
 * An amount of đồng in words, as it closes a list of payments: 1.234.567 → “Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng”.
 *
 * Null for a fraction of a đồng or an amount beyond 10¹⁵; a negative amount begins with “Âm”.
 * Rules: blog.hocexcel.online, “đọc số tiền bằng chữ”.
 */
export function amountInWords(amount: number, options: WordingOptions = {}): string | null {
  if (!Number.isInteger(amount) || Math.abs(amount) > largestInWords) return null;
  const words = amount === 0 ? 'không' : numberWords(Math.abs(amount), options);
  const sentence = `${amount < 0 ? 'âm ' : ''}${words} đồng${options.isEven ? ' chẵn' : ''}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function numberWords(value: number, options: WordingOptions): string {
  const { thousand = 'nghìn', billion = 'tỷ' } = options;
  const parts: string[] = [];
  const billions = Math.floor(value / 1e9);
  if (billions > 0)
    parts.push(
      billions >= 1000 ? numberWords(billions, options) : groupWords(billions, false, options),
      billion,
    );
  const groups: readonly (readonly [number, string])[] = [
    [Math.floor(value / 1e6) % 1000, 'triệu'],
    [Math.floor(value / 1e3) % 1000, thousand],
    [value % 1000, ''],
  ];
  groups.forEach(([group, name], index) => {
    const isFirst = parts.length === 0;
    const hasMore = groups.slice(index + 1).some(([later]) => later > 0);
    if (group > 0) parts.push(groupWords(group, !isFirst, options), name);
    else if (options.saysEmptyGroups && !isFirst && hasMore) parts.push('không trăm', name);
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** Three digits; with `saysHundred` also “không trăm” in front of fewer. */
function groupWords(group: number, saysHundred: boolean, options: WordingOptions): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const parts: string[] = [];
  if (hundreds > 0 || saysHundred) parts.push(digitWords[hundreds]!, 'trăm');
  if (tens > 1) parts.push(digitWords[tens]!, 'mươi');
  else if (tens === 1) parts.push('mười');
  else if (ones > 0 && parts.length > 0) parts.push(options.zeroTens ?? 'linh');
  if (ones > 0) parts.push(onesWord(ones, tens, parts.length > 0, options));
  return parts.join(' ');
}

function onesWord(ones: number, tens: number, follows: boolean, options: WordingOptions): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  if (ones === 4 && tens === 0 && follows) return options.fourAfterZero ?? 'bốn';
  return ones === 5 && tens > 0 ? 'lăm' : digitWords[ones]!;
}

/** Folded words of the digits, variants and frequent misspellings among them. */
const digitValues: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

const scales: Readonly<Record<string, number>> = { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 };

/** A number in words as it is read: closed scales, and the group of three that is still open. */
interface Reading {
  total: number;
  group: number;
  /** What the next word may be, so that “hai ba” and “trăm trăm” are no numbers. */
  state: 'start' | 'digit' | 'hundred' | 'tensDigit' | 'ten' | 'zeroTens' | 'ones';
  lastScale: number;
  digit: number;
}

/**
 * The amount that words tell, or null where they tell none.
 *
 * Takes every variant that `amountInWords` writes (linh/lẻ, nghìn/ngàn, tỷ/tỉ, bảy/bẩy, tư/bốn, chẵn), with or without diacritics, in any case,
 * a label in front (“Bằng chữ:”, “Tổng số tiền bằng chữ:”), brackets, commas and dots; “rưỡi” is half of the scale before it.
 */
export function readAmountInWords(text: string): number | null {
  const words = wordsOf(text);
  const isNegative = words[0] === 'am' || words[0] === 'tru';
  if (isNegative) words.shift();
  if (words.length === 0) return null;
  const reading = newReading();
  for (const word of words) if (!take(reading, word)) return null;
  if (isOpen(reading)) return null;
  const value = reading.total + closedGroup(reading);
  if (value > largestInWords) return null;
  return isNegative ? -value : value;
}

/** Whether a text announces an amount in words (“Bằng chữ: …”) of which some are written, but none that are meant for one. */
export function hasUnreadWords(text: string): boolean {
  const [, words = ''] = /(?:bang chu|viet chu)\s*\)?\s*[:.\-]*(.*)$/.exec(foldText(text)) ?? [];
  return /[a-z]{2}\s+[a-z]{2}/.test(words) && readAmountInWords(text) === null && faultOfWords(text) === null;
}

/**
 * What is wrong with words that are meant for an amount and tell none: they are numerals throughout but no number (“một triệu hai triệu”),
 * or one of them is misspelt (“năm trịu”). Null for words that tell an amount, for those that speech takes in two ways, and for
 * other words, of which nobody knows what they are meant for.
 */
export function faultOfWords(text: string): 'no-number' | { readonly misspelt: string } | null {
  const words = wordsOf(text);
  if (['am', 'tru'].includes(words[0] ?? '')) words.shift();
  const unknown = words.filter((word) => !isNumeral(word));
  const [misspelt] = unknown;
  if (words.length < 2 || unknown.length > 1) return null;
  if (misspelt !== undefined) return isNearNumeral(misspelt) ? { misspelt: asWritten(text, misspelt) } : null;
  const reading = newReading();
  return words.every((word) => take(reading, word)) ? null : 'no-number';
}

const connectors = ['tram', 'muoi', 'linh', 'le', 'ruoi'];

function isNumeral(word: string): boolean {
  return Object.hasOwn(digitValues, word) || Object.hasOwn(scales, word) || connectors.includes(word);
}

/** One letter of a scale or a place is wrong, missing or too many, or “ch” stands for “tr”; a digit is too short to tell. */
function isNearNumeral(word: string): boolean {
  return ['trieu', 'nghin', 'ngan', 'tram', 'muoi', 'linh'].some(
    (numeral) => word.replace(/^ch/, 'tr') === numeral || (word.length >= 4 && distance(word, numeral) === 1),
  );
}

/** A folded word as the text has it. */
function asWritten(text: string, folded: string): string {
  return text.split(/[\s.,;:!()"'“”*/_\-–]+/).find((word) => foldText(word) === folded) ?? folded;
}

function newReading(): Reading {
  return { total: 0, group: 0, state: 'start', lastScale: Infinity, digit: 0 };
}

/** Ends where speech has two meanings: “một trăm hai” (102 or 120), “một triệu năm” (1.000.005 or 1,5 triệu), or in mid-word. */
function isOpen({ state, lastScale }: Reading): boolean {
  return state === 'zeroTens' || state === 'tensDigit' || (state === 'digit' && lastScale !== Infinity);
}

function wordsOf(text: string): string[] {
  const bare = foldText(text)
    .replace(/^.*(?:bang chu|viet chu|in words)\s*\)?\s*[:.\-]*/, '')
    .replace(/^[^a-z]*(?:tong|so tien|cong)[^:\d]*:/, '')
    .replace(/[.,;:!()"'“”*/_\-–]+/g, ' ')
    .trim();
  const words = bare.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0 && /^(?:dong|chan|vnd|viet|nam|y)$/.test(words.at(-1)!) && isClosing(words))
    words.pop();
  return words;
}

/** “nam” closes only in “đồng Việt Nam”; else it is five. */
function isClosing(words: readonly string[]): boolean {
  return words.at(-1) !== 'nam' || words.at(-2) === 'viet';
}

function take(reading: Reading, word: string): boolean {
  const { state } = reading;
  if (Object.hasOwn(digitValues, word)) return takeDigit(reading, digitValues[word]!);
  switch (word) {
    case 'tram':
      if (state !== 'digit') return false;
      reading.group = reading.digit * 100;
      reading.digit = 0;
      reading.state = 'hundred';
      return true;
    case 'muoi':
      return takeTen(reading);
    case 'linh':
    case 'le':
      if (state !== 'hundred' && state !== 'start') return false;
      reading.state = 'zeroTens';
      return true;
    case 'ruoi':
      if (state !== 'start' || reading.lastScale === Infinity) return false;
      reading.total += reading.lastScale / 2;
      reading.state = 'ones';
      return true;
  }
  return Object.hasOwn(scales, word) ? takeScale(reading, scales[word]!) : false;
}

function takeDigit(reading: Reading, digit: number): boolean {
  const { state } = reading;
  if (state === 'digit' || state === 'tensDigit' || state === 'ones') return false;
  if (state === 'start' || state === 'hundred') {
    reading.digit = digit;
    reading.state = state === 'start' ? 'digit' : 'tensDigit';
  } else {
    reading.group += digit;
    reading.state = 'ones';
  }
  return true;
}

/** mười (ten) and mươi (times ten) fold to one word: behind a digit it multiplies. */
function takeTen(reading: Reading): boolean {
  if (reading.state === 'digit' || reading.state === 'tensDigit') reading.group += reading.digit * 10;
  else if (reading.state === 'start' || reading.state === 'hundred') reading.group += 10;
  else return false;
  reading.digit = 0;
  reading.state = 'ten';
  return true;
}

function closedGroup(reading: Reading): number {
  return reading.group + reading.digit;
}

function takeScale(reading: Reading, scale: number): boolean {
  const group = closedGroup(reading);
  const isBillion = scale === 1e9;
  if (reading.state === 'zeroTens' || reading.state === 'tensDigit') return false;
  if (reading.state === 'start' && !(isBillion && reading.total > 0)) return false;
  if (!isBillion && scale >= reading.lastScale) return false;
  if (isBillion) {
    // “một nghìn tỷ”: all that was read so far counts billions; a second “tỷ” has no meaning.
    if (reading.lastScale === 1e9) return false;
    reading.total = (reading.total + group) * scale;
  } else reading.total += group * scale;
  reading.group = 0;
  reading.digit = 0;
  reading.state = 'start';
  reading.lastScale = scale;
  return true;
}
