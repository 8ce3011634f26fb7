/** How a cell of a phone column was read. */
export type PhoneKind =
  | 'mobile'
  /** Eleven digits with an area code: 024 and eight digits. */
  | 'fixed'
  /** 1900…, 1800…, 115 and the like. */
  | 'service'
  /** Several good numbers in one cell. */
  | 'several'
  | 'lost-zero'
  /** An eleven-digit mobile number from before 15/9/2018. */
  | 'old-prefix'
  | 'malformed'
  | 'empty';

export interface Phone {
  readonly kind: PhoneKind;
  /** Domestic digits, without +84 and separators; several numbers are joined by “; ”. */
  readonly digits: string;
  /** What a number with a lost zero or an old prefix must be today. */
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
  const whole = readText(value);
  if (whole.kind !== 'malformed') return whole;
  const parts = value.split(/[/,;\n\r]|\s-\s|\shoặc\s/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const phones = parts.map(readText);
  const isGood = phones.every(({ kind }) => kind === 'mobile' || kind === 'fixed' || kind === 'service');
  return isGood ? { kind: 'several', digits: phones.map(({ digits }) => digits).join('; ') } : whole;
}

function readText(text: string): Phone {
  const compact = text
    .replace(/^\s*(đt|sđt|dđ|tel|mobile|số)\s*[:.]?/i, '')
    .replace(/[\s.\-\u2010-\u2015()'’\u200b-\u200f\ufeff]/g, '');
  const international = /^(?:\+|00)84(?:\(?0\)?)?(\d+)$/.exec(compact);
  if (international) return readOne('0' + international[1]!);
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
  if (/^84([35789]\d{8}|2\d{9})$/.test(digits)) return readOne('0' + digits.slice(2));
  return { kind: 'malformed', digits };
}
