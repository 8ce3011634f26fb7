import { distance } from 'fastest-levenshtein';
import { foldText } from '../vietnamese/fold';
import { decodeLegacy, detectLegacy } from '../vietnamese/legacy-encodings';
import { isVietnameseSyllable } from '../vietnamese/syllable';
import { nameKey, splitTitle } from '../vietnamese/person-name';

/** Why two names are alike. */
export type NameLikenessReason =
  | 'same-name'
  /** One of them is written without any marks. */
  | 'no-marks'
  /** Tones or vowels differ. */
  | 'tones'
  /** One is typed in TCVN3 or VNI. */
  | 'legacy'
  | 'spacing'
  | 'word-order'
  | 'middle-name'
  | 'abbreviation'
  /** One or two letters differ. */
  | 'typing';

export interface NameLikeness {
  readonly reason: NameLikenessReason;
  /** 0 to 1. */
  readonly score: number;
}

/** A name as it is compared, made once. */
interface Spelling {
  readonly key: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly isPlain: boolean;
  readonly isLegacy: boolean;
}

/** Compares names, each spelled out once. */
export interface NameLikenessReader {
  /** How alike two persons' names are, null where they are not: tones, spacing, order of words, middle name, up to two letters. */
  compare(a: string, b: string): NameLikeness | null;
  /** The name's words folded, decoded where it is typed in TCVN3 or VNI. */
  words(name: string): readonly string[];
}

export function openNameLikeness(): NameLikenessReader {
  const spellings = new Map<string, Spelling>();
  const spell = (name: string): Spelling => {
    let known = spellings.get(name);
    if (!known) spellings.set(name, (known = spelled(name)));
    return known;
  };
  return { compare: (a, b) => likenessOf(spell(a), spell(b)), words: (name) => spell(name).words };
}

function spelled(name: string): Spelling {
  const encoding = detectLegacy(name) ?? (isLegacyName(name) ? 'tcvn3' : null);
  const text = encoding ? decodeLegacy(name, encoding).text : name;
  const folded = foldText(splitTitle(text).name.replace(/[.,]/g, ' '));
  return {
    key: nameKey(text),
    folded,
    words: folded.split(' '),
    isPlain: /^[\x20-\x7e]*$/.test(name),
    isLegacy: encoding !== null,
  };
}

/**
 * “§ç Thuú Oanh”: a name with characters that no name has, whose every word becomes a syllable of TCVN3.
 *
 * Too little to decode a cell by, enough to compare by: whoever is alike is only proposed.
 */
function isLegacyName(name: string): boolean {
  if (
    !/[\u00a1-\u00bf\u00c4-\u00c7\u00d7\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/.test(
      name,
    )
  )
    return false;
  const { text } = decodeLegacy(name, 'tcvn3');
  return text.split(/\s+/).every((word) => isVietnameseSyllable(word));
}

function likenessOf(x: Spelling, y: Spelling): NameLikeness | null {
  if (x.key === y.key) {
    return x.isLegacy === y.isLegacy ? { reason: 'same-name', score: 1 } : { reason: 'legacy', score: 0.96 };
  }
  if (x.folded === y.folded) {
    if (x.isPlain || y.isPlain) return { reason: 'no-marks', score: 0.95 };
    return x.isLegacy || y.isLegacy
      ? { reason: 'legacy', score: 0.92 }
      : { reason: 'tones', score: tonesScore(x, y) };
  }
  if (x.words.join('') === y.words.join('')) return { reason: 'spacing', score: 0.93 };
  const sorted = (words: readonly string[]) => [...words].sort().join(' ');
  if (x.words.length > 1 && sorted(x.words) === sorted(y.words)) {
    return {
      reason: 'word-order',
      score: sorted(x.key.split(' ')) === sorted(y.key.split(' ')) ? 0.92 : 0.85,
    };
  }
  return lostMiddle(x, y) ?? slip(x, y);
}

/** The fewer words differ in tones, the better: one of three is a slip, all of them are other people. */
function tonesScore(x: Spelling, y: Spelling): number {
  const [a, b] = [x.key.split(' '), y.key.split(' ')];
  const different = a.filter((word, index) => word !== b[index]).length;
  return different === 1 ? 0.9 : different === 2 ? 0.85 : 0.8;
}

/** “Nguyễn An” and “Nguyễn Văn An”, “Nguyễn V. An”: first and last word agree, the words between are fewer or shortened. */
function lostMiddle(x: Spelling, y: Spelling): NameLikeness | null {
  const isShorter =
    x.words.length === y.words.length ? x.folded.length <= y.folded.length : x.words.length < y.words.length;
  const [short, long] = isShorter ? [x, y] : [y, x];
  if (short.words.length < 2 || long.words.length > 6) return null;
  const agrees = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && (a === b || (a.length <= 2 && b.startsWith(a)));
  const last = short.words.at(-1);
  if (last !== long.words.at(-1) || !agrees(short.words[0], long.words[0])) return null;
  let at = 1;
  let shortened = short.words[0] !== long.words[0];
  for (const word of short.words.slice(1, -1)) {
    while (at < long.words.length - 1 && !agrees(word, long.words[at])) at++;
    if (at >= long.words.length - 1) return null;
    if (word !== long.words[at]) shortened = true;
    at++;
  }
  if (shortened) return { reason: 'abbreviation', score: 0.86 };
  const isSameSpelling = x.key.split(' ').at(-1) === y.key.split(' ').at(-1);
  return { reason: 'middle-name', score: isSameSpelling ? 0.88 : 0.82 };
}

/** One or two letters of the folded name differ; of a short name one. */
function slip(x: Spelling, y: Spelling): NameLikeness | null {
  const length = Math.min(x.folded.length, y.folded.length);
  const most = length >= 10 ? 2 : length >= 5 ? 1 : 0;
  if (Math.abs(x.folded.length - y.folded.length) > most) return null;
  const letters = distance(x.folded, y.folded);
  if (letters > most) return null;
  // A given name that is another word altogether (Hoa, Lan) is another person; a slip leaves most of it.
  const [given, other] = [x.words.at(-1)!, y.words.at(-1)!];
  const inGiven = given === other ? 0 : distance(given, other);
  if (inGiven * 2 > Math.max(given.length, other.length)) return null;
  // Nor is another family name (Tạ, Hồ) a slip of this one.
  const [family, otherFamily] = [x.words[0]!, y.words[0]!];
  if (
    family !== otherFamily &&
    distance(family, otherFamily) * 2 > Math.max(family.length, otherFamily.length)
  )
    return null;
  const isOtherSound = inGiven > 0 && given[0] !== other[0];
  const score = (letters === 1 ? 0.86 : 0.78) - (isOtherSound ? 0.2 : inGiven > 0 ? 0.06 : 0);
  return { reason: 'typing', score };
}
