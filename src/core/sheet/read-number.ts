import { foldText } from '../vietnamese/fold';
import type { CellValue } from './grid';
import { parseDigits } from './parse-digits';

/** How a cell of numbers was read. */
export type NumberKind =
  | 'empty'
  /** A dash or words that stand for “none” (“Không duyệt”): not a number, not unreadable. */
  | 'dash'
  /** A real number of Excel. */
  | 'number'
  /** A text with exactly one reading as a number. */
  | 'text-number'
  /** No reading, or two that a person could mean: never taken for zero. */
  | 'unreadable';

export interface NumberReading {
  readonly kind: NumberKind;
  /** NaN where there is none, so that a sum over it cannot pass for a figure. */
  readonly value: number;
  /** No other reading is reasonable; a fix may be applied in bulk. */
  readonly certain: boolean;
  /** The text names its unit itself (tỷ, triệu, nghìn, k): the value is in đồng whatever the table's scale. */
  readonly namesUnit?: boolean;
  /** The two values that the text could mean, where it is unreadable for that reason. */
  readonly candidates?: readonly [number, number];
}

const empty: NumberReading = { kind: 'empty', value: NaN, certain: true };
const dash: NumberReading = { kind: 'dash', value: NaN, certain: true };
const unreadable: NumberReading = { kind: 'unreadable', value: NaN, certain: true };

/** What may follow or lead an amount: the currency, and “per portion” behind a rate. */
const currency = /^(?:vnd|dong|₫)\s*:?\s*|\s*(?:dong chan|dong|vnd|₫|d)\.?\s*$/g;
const perPortion =
  /\s*\/\s*(?:suat|nguoi|ca nhan|tap the|luot|lan|don vi|ho|chau|dv|doan vien|phan|thang|ngay)\.?\s*$/;

/** Unit words, folded, and how many đồng they stand for. */
const multipliers: Readonly<Record<string, number>> = {
  ty: 1e9,
  ti: 1e9,
  trieu: 1e6,
  tr: 1e6,
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  ng: 1e3,
};

const unitWord = /^(\d[\d.,\s]*?)\s*(ty|ti|trieu|tr|nghin|ngan|ng|k)(?![a-z])\.?\s*/;

/**
 * Reads an amount of đồng: `1500000`, `1.500.000đ`, `1,500,000`, `500k`, `1tr5`, `1,3 tỷ`, `2 triệu rưỡi`, `500.000/suất`, `(1.000)`.
 *
 * Đồng have no decimals, so a single separator before three digits groups thousands; with a unit word (tỷ, triệu, nghìn) it is the
 * decimal sign. A number cell is taken as it stands, fraction and all. The caller multiplies by the table's `amountScale`,
 * unless the text names its unit.
 */
export function readMoney(value: CellValue): NumberReading {
  return readText(value, parseMoney);
}

/** Reads a count of people, portions or turns: `1.055` and `1,707` are thousands, “12 người” is 12. */
export function readCount(value: CellValue): NumberReading {
  return readText(value, parseCount);
}

/** Reads a share in percent as percent points: `34,5 %`, `34.5%` and `34,5` are 34.5; a number cell (0.345) is taken as it stands. */
export function readPercent(value: CellValue): NumberReading {
  return readText(value, (text) => decimalReading(text.replace(/\s*%$/, '')));
}

/** Reads points: `17 đ`, “2 điểm”, `8,5` and `8.5`. */
export function readScore(value: CellValue): NumberReading {
  return readText(value, (text) => decimalReading(text.replace(/\s*(?:diem|đ|d)\.?$/, '')));
}

/** Refused: nothing is to be counted, and the cell says why. What waits (“Chờ duyệt”) may come to something, and is unreadable. */
const saysNone =
  /^(?:khong(?: (?:duoc|co))?(?: (?:duyet|xet|ho tro|chi|nop|nhan|ung ho|tham gia|de nghi|dong y))?|tu choi)$/;

function readText(value: CellValue, parse: (text: string) => NumberReading): NumberReading {
  if (typeof value === 'number') return { kind: 'number', value, certain: true };
  if (typeof value === 'boolean') return unreadable;
  if (value === '') return empty;
  const text = foldText(value).replace(/^'/, '');
  // Dots are where a person writes by hand.
  if (/^[.…\s]*$/.test(text)) return empty;
  if (/^[-–—_]+(?:\s*d)?$/.test(text) || saysNone.test(text)) return dash;
  const negative = /^\((.+)\)$/.exec(text) ?? /^[-–−]\s*(\d.*)$/.exec(text) ?? /^(\d.*\d)-$/.exec(text);
  const result = parse(negative ? negative[1]! : text.replace(/^\+\s*(?=\d)/, ''));
  return negative && result.kind === 'text-number' ? { ...result, value: -result.value } : result;
}

function parseMoney(text: string): NumberReading {
  const bare = text.replace(perPortion, '').replace(currency, '').trim();
  const inUnits = readUnitWords(bare);
  if (inUnits) return inUnits;
  const reading = wholeReading(bare.replace(/(?:,-|\.-|\/-|=)$/, ''));
  // “700.00” may be 700 out of an export, and 700.000 with a zero left out.
  return /^\d{1,3}[.,]0{1,2}$/.test(bare) ? { ...reading, certain: false } : reading;
}

/** What is counted, in any words behind the number (“12người”, “176 đại biểu”, “3 ngày”), but no word for thousands, and no O in place of 0. */
const countedThings =
  /(?<=\d)(?:\s*(?:nguoi|suat|luot|doan vien|don vi|ca nhan|tap the|dv|phan|ho|chau|lan)|\s+(?!(?:ty|ti|trieu|tr|nghin|ngan|ng|ruoi|[oil]+)\b)[a-z]{2,}(?: (?!(?:ty|ti|trieu|nghin|ngan)\b)[a-z]+){0,2})\.?$/;

function parseCount(text: string): NumberReading {
  return wholeReading(text.replace(countedThings, ''));
}

/** A whole number: thousands groups first; a decimal reading is kept only where no grouping is possible (`1,5`). */
function wholeReading(text: string): NumberReading {
  const digits = parseDigits(text);
  if (digits.grouped !== null) return { kind: 'text-number', value: digits.grouped, certain: true };
  if (digits.decimal === null) return unreadable;
  // “1000.000” is a million with a dot left out as well as a thousand with decimals.
  if (/^\d{4,6}[.,]000$/.test(text)) {
    const candidates = [digits.decimal * 1000, digits.decimal] as const;
    return { kind: 'unreadable', value: NaN, certain: false, candidates };
  }
  // “50.0000” is a group with a zero too many or too few, not 50.
  if (/^\d{1,3}[.,]0{4,}$/.test(text)) return unreadable;
  // 1500.00 is what an export writes for 1500; anything with a real fraction is neither đồng nor a head count.
  if (Number.isInteger(digits.decimal)) return { kind: 'text-number', value: digits.decimal, certain: true };
  return unreadable;
}

function decimalReading(text: string): NumberReading {
  const { grouped, decimal } = parseDigits(text);
  const value = decimal ?? grouped;
  if (value === null) return unreadable;
  return { kind: 'text-number', value, certain: true };
}

/** `1,3 ty`, `1tr5`, `1 trieu 500 nghin`, `2 trieu ruoi`, `500k`: each unit word must be smaller than the one before. */
function readUnitWords(text: string): NumberReading | null {
  if (!unitWord.test(text)) return null;
  let rest = text;
  let value = 0;
  let lastUnit = Infinity;
  for (let match = unitWord.exec(rest); match; match = unitWord.exec(rest)) {
    const unit = multipliers[match[2]!]!;
    const { grouped, decimal } = parseDigits(match[1]!.trim());
    // “1.500 triệu”: before a unit word a dot with three digits could be either sign.
    if (grouped !== null && decimal !== null && grouped !== decimal) {
      return {
        kind: 'unreadable',
        value: NaN,
        certain: false,
        candidates: [round(grouped * unit), round(decimal * unit)],
      };
    }
    const count = decimal ?? grouped;
    if (count === null || unit >= lastUnit) return unreadable;
    value += count * unit;
    lastUnit = unit;
    rest = rest.slice(match[0].length);
  }
  if (/^ruoi$/.test(rest)) value += lastUnit / 2;
  else if (/^\d{1,3}$/.test(rest)) {
    // “1tr5” is 1.5 million and “1tr250” 1.25 million: the tail counts from the first digit after the unit.
    value += Number(rest) * (lastUnit / 10 ** rest.length);
  } else if (rest !== '') return unreadable;
  return { kind: 'text-number', value: round(value), certain: true, namesUnit: true };
}

/** Binary fractions off: 1.3 × 10⁹ is a whole number of đồng. */
function round(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-4 ? whole : value;
}
