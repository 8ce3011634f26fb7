import { plainDigits } from './plain-digits';

/** How a cell of a phone column was read. */
export type PhoneKind =
  | 'mobile'
  /** Eleven digits with an area code: 024 and eight digits. */
  | 'fixed'
  /** 1900…, 1800…, 115 and the like. */
  | 'service'
  /** Of another country: + and its code. */
  | 'foreign'
  /** Several good numbers in one cell. */
  | 'several'
  | 'lost-zero'
  /** An eleven-digit mobile number from before 15/9/2018, or Hanoi's area code 04 from before 17/6/2017. */
  | 'old-prefix'
  | 'malformed'
  | 'empty';

export interface Phone {
  readonly kind: PhoneKind;
  /** Domestic digits, without +84 and separators; several numbers are joined by “; ”. */
  readonly digits: string;
  /** What a number with a lost zero or an old prefix must be today; of several in a cell, all of them as they must be. */
  readonly restored?: string;
}

/**
 * New prefixes of the eleven-digit mobile numbers, changed over from 15/9/2018 to 14/11/2018.
 * Source: kynguyenso.plo.vn, “2 cách chuyển số điện thoại 11 số về 10 số”.
 */
const newPrefixes: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

const empty: Phone = { kind: 'empty', digits: '' };

/** Reads a phone number: separators, +84 and a lost leading zero are understood; several numbers may stand in one cell. */
export function readPhone(value: string | number): Phone {
  if (value === '') return empty;
  if (typeof value === 'number') {
    const isWhole = Number.isSafeInteger(value) && value > 0;
    return isWhole ? readOne(String(value)) : { kind: 'malformed', digits: String(value) };
  }
  if (/^0[35789]\d{8}$/.test(value)) return { kind: 'mobile', digits: value };
  if (/^[\s\-–—\u200b\ufeff]*$/.test(value)) return empty;
  const text = plainDigits(value);
  const whole = readText(text);
  if (whole.kind !== 'malformed') return whole;
  return readSeveral(text) ?? readBesideWords(text) ?? whole;
}

/** “0912345678 / 0243…”: the worst of them tells the kind; null where one of them is no number. */
function readSeveral(value: string): Phone | null {
  const parts = value.split(/([/,;\n\r&+]|\s-\s|\s(?:hoặc|và)\s|\s{2,})/u);
  const texts = parts.filter((part, index) => index % 2 === 0 && /\p{L}|\d/u.test(part));
  if (texts.length < 2) return null;
  const phones = texts.map((text) => {
    const phone = readText(text);
    return phone.kind === 'malformed' ? (readBesideWords(text) ?? phone) : phone;
  });
  if (phones.some(({ kind }) => kind === 'malformed')) return null;
  const digits = phones.map((phone) => phone.digits).join('; ');
  const faulty = phones.find(({ kind }) => kind === 'old-prefix' || kind === 'lost-zero');
  if (!faulty) return { kind: 'several', digits };
  // The separators stay as they were typed.
  let at = 0;
  const restored = parts
    .map((part, index) => {
      if (index % 2 === 1 || !/\p{L}|\d/u.test(part)) return part;
      const phone = phones[at++]!;
      return phone.restored === undefined ? part : part.replace(/\S(?:.*\S)?/u, phone.restored);
    })
    .join('');
  return { kind: faulty.kind, digits, restored };
}

/**
 * “0912345678 (Zalo)”, “024 3825 3535 máy lẻ 12”: the one good number among words, null where there is none. A single letter right
 * behind the digits (“0912345678a”) is a slip of the hand, no word.
 */
function readBesideWords(value: string): Phone | null {
  if (!/\p{L}/u.test(value)) return null;
  const runs = value.match(/\+?\d[\d\s.\-()]{7,18}\d(?![\d\s.\-()]*\d)(?!\p{L}(?!\p{L}))/gu) ?? [];
  const good = runs.map(readText).find(({ kind }) => isGood(kind));
  return good ?? null;
}

function isGood(kind: PhoneKind): boolean {
  return kind === 'mobile' || kind === 'fixed' || kind === 'service' || kind === 'foreign';
}

function readText(text: string): Phone {
  const compact = text
    .replace(/^\s*(đt|sđt|dđ|tel|mobile|số)\s*[:.]?/i, '')
    .replace(/[\s.\-\u2010-\u2015()'’\u200b-\u200f\ufeff]/g, '');
  const international = /^(?:\+|00)84(?:\(?0\)?)?(\d+)$/.exec(compact);
  if (international) return readOne('0' + international[1]!);
  // “00912345678” is one of ours with a zero too many: the country code and the number are longer.
  if (/^(?:\+(?!84)[1-9]\d{6,14}|00(?!84)[1-9]\d{9,14})$/.test(compact))
    return { kind: 'foreign', digits: compact };
  return /^\d+$/.test(compact) ? readOne(compact) : { kind: 'malformed', digits: compact };
}

function readOne(digits: string): Phone {
  if (/^0[35789]\d{8}$/.test(digits)) return { kind: 'mobile', digits };
  if (/^02\d{9}$/.test(digits)) return { kind: 'fixed', digits };
  if (/^(1[89]00\d{4,6}|11[1-9]|19006\d{3})$/.test(digits)) return { kind: 'service', digits };
  const prefix = newPrefixes[digits.slice(0, 4)];
  if (prefix && digits.length === 11)
    return { kind: 'old-prefix', digits, restored: prefix + digits.slice(4) };
  if (/^[35789]\d{8}$/.test(digits) || /^2\d{9}$/.test(digits))
    return { kind: 'lost-zero', digits, restored: '0' + digits };
  const lostPrefix = newPrefixes['0' + digits.slice(0, 3)];
  if (lostPrefix && digits.length === 10)
    return { kind: 'old-prefix', digits, restored: lostPrefix + digits.slice(3) };
  if (/^04[2-8]\d{7}$/.test(digits)) return { kind: 'old-prefix', digits, restored: '02' + digits.slice(1) };
  if (/^84([35789]\d{8}|[12]\d{9})$/.test(digits)) return readOne('0' + digits.slice(2));
  return { kind: 'malformed', digits };
}
