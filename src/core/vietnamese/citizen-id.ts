import type { Gender } from './gender';
import { plainDigits } from './plain-digits';

/** How a cell of a citizen id column was read. */
export type CitizenIdKind =
  /** Twelve digits; those of people born in Vietnam begin with 0. */
  | 'citizen-id'
  /** Nine digits: CMND, usable to 31/12/2024. */
  | 'old-id-9'
  /** Papers of military staff: letters, then digits. */
  | 'army'
  | 'passport'
  /** Eleven digits: one leading zero is gone. */
  | 'lost-zero-11'
  /** Ten digits: two leading zeros are gone, if birth year and gender agree (it may be a social insurance number). */
  | 'lost-zero-10'
  | 'malformed'
  | 'empty';

export interface CitizenId {
  readonly kind: CitizenIdKind;
  /** The number without separators; for a paper with letters, these in capitals. */
  readonly digits: string;
  /** The twelve digits that a number with lost zeros must have been. */
  readonly restored?: string;
  /** First year of the century that digit 4 tells: 1900, 2000 … 2300; only where twelve digits are known, as the next two. */
  readonly century?: number;
  readonly gender?: Gender;
  readonly birthYear?: number;
}

/**
 * Codes of the 63 provinces before the mergers of 2025: citizen ids carry the code of the place of birth registration, and
 * numbers issued before stay as they are. Source: vietjack.me “mã 63 tỉnh thành trên căn cước công dân”.
 */
const provinceCodes: ReadonlySet<string> = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 ' +
    '046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 ' +
    '094 095 096'
  ).split(' '),
);

/** Whether the first three digits are a province's code; a country's code (born abroad) is unknown here, not wrong. */
export function hasKnownProvince(twelveDigits: string): boolean {
  return provinceCodes.has(twelveDigits.slice(0, 3));
}

const empty: CitizenId = { kind: 'empty', digits: '' };

/**
 * Reads a citizen id (CCCD, số định danh) and what its digits say about the person.
 *
 * Twelve digits = 3 province or country + 1 century and gender + 2 birth year + 6 random, no check digit
 * (hrnk.vn, “ý nghĩa 12 số trên thẻ căn cước công dân”). A number cell loses leading zeros: 11 digits lost one, 10 digits two;
 * 9 digits never are a damaged citizen id. Spaces, dots, hyphens and a leading apostrophe are passed over.
 */
export function readCitizenId(value: string | number): CitizenId {
  if (value === '') return empty;
  if (typeof value === 'number') {
    const isWhole = Number.isSafeInteger(value) && value > 0;
    return isWhole ? readDigits(String(value)) : { kind: 'malformed', digits: String(value) };
  }
  const digits = isAllDigits(value) ? value : stripSeparators(plainDigits(value));
  if (digits === '') return empty;
  if (isAllDigits(digits)) return readDigits(digits);
  return { kind: paperKind(digits), digits };
}

function readDigits(digits: string): CitizenId {
  const startsWithZero = digits.charCodeAt(0) === 48;
  switch (digits.length) {
    case 12:
      return { kind: 'citizen-id', digits, ...personOf(digits) };
    case 11: {
      if (startsWithZero) break;
      const restored = '0' + digits;
      return { kind: 'lost-zero-11', digits, restored, ...personOf(restored) };
    }
    case 10: {
      // Of the provinces' codes only 001, 002, 004, 006 and 008 begin with two zeros.
      const restored = '00' + digits;
      if (startsWithZero || !hasKnownProvince(restored)) break;
      return { kind: 'lost-zero-10', digits, restored, ...personOf(restored) };
    }
    case 9:
      return { kind: 'old-id-9', digits };
  }
  return { kind: 'malformed', digits };
}

function personOf(twelveDigits: string): { century: number; gender: Gender; birthYear: number } {
  const digit = twelveDigits.charCodeAt(3) - 48;
  const century = 1900 + 100 * (digit >> 1);
  const year = (twelveDigits.charCodeAt(4) - 48) * 10 + twelveDigits.charCodeAt(5) - 48;
  return { century, gender: digit & 1 ? 'female' : 'male', birthYear: century + year };
}

/** Whether the number tells this birth year; true where it tells none. */
export function agreesWithBirthYear(id: CitizenId, year: number): boolean {
  return id.birthYear === undefined || id.birthYear === year;
}

/** Whether the number tells this gender; true where it tells none. */
export function agreesWithGender(id: CitizenId, gender: Gender): boolean {
  return id.gender === undefined || id.gender === gender;
}

/** A Vietnamese passport is a letter and seven or eight digits; military papers begin with QN, CNQP, CCQP … (general knowledge). */
function paperKind(text: string): CitizenIdKind {
  if (/^(QN|QNCN|CNQP|CCQP|SQ|CMQĐ|CAND|CA)\d{5,12}$/.test(text)) return 'army';
  return /^[A-Z]{1,2}\d{6,9}$/.test(text) ? 'passport' : 'malformed';
}

function isAllDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

function stripSeparators(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015'’`\u200b-\u200f\ufeff]/g, '').toUpperCase();
}
