import type { FieldId } from '../../registers/fields';
import { isVietnameseSyllable } from '../../vietnamese/syllable';
import { isUnmarked, readHeadingWords, type HeadingReading } from './heading-concepts';
import { mendedWords } from './misspelt-words';
import { wordings, type FieldGuess } from './wordings';

/** A wording as concepts and words. */
interface LikeWording {
  readonly words: readonly string[];
  readonly guess: FieldGuess;
}

const initials = /^\p{Lu}{2,3}$/u;

/** Wordings with their tone marks, and the same as one types them without. */
const spellings = { toned: likeWordings(false), plain: likeWordings(true) } as const;

function likeWordings(isPlain: boolean): LikeWording[] {
  const seen = new Set<string>();
  return wordings.flatMap(([header, guess]) => {
    // “GT” of people is their gender, of things what they are worth: it is known as it stands.
    if (initials.test(header)) return [];
    const [reading, ...others] = readHeadingWords(header, isPlain);
    // “Mã ĐV” is of units, not of members or of the Party: it is known as it stands.
    if (!reading || others.length > 0) return [];
    const words = [...new Set([...reading.words, ...reading.explaining])];
    const key = `${guess.field} ${guess.register} ${[...words].sort().join(' ')}`;
    if (words.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ words, guess }];
  });
}

/** How much a word tells: the fewer fields have it in their wordings, the more. */
const weights = wordWeights();
const unknownWeight = 0.8;

function wordWeights(): ReadonlyMap<string, number> {
  const fields = new Map<string, Set<FieldId>>();
  for (const { words, guess } of [...spellings.toned, ...spellings.plain])
    for (const word of words) fields.set(word, (fields.get(word) ?? new Set()).add(guess.field));
  return new Map([...fields].map(([word, of]) => [word, Math.max(0.15, 1 / (0.6 + 0.4 * of.size))]));
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (weights.get(word) ?? unknownWeight), 0);
}

/** What an explanation in brackets counts beside the words before it. */
const explaining = 0.4;
const leastLikeness = 0.55;
const sayNothing: ReadonlySet<string> = new Set(
  ['so', 'ma', 'ngay', 'loai', 'noidung', 'hinhthuc', 'donvi', 'nguoi'].map((concept) => `#${concept}`),
);

const ofThings: ReadonlySet<FieldId> = new Set(['rate', 'quantity']);

/** What was read; every sheet of a workbook asks anew. */
const likes = new Map<string, readonly FieldGuess[]>();
const strangers = new Map<string, boolean>();
const mostKept = 2000;

function kept<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  let found = known.get(text);
  if (found === undefined) {
    if (known.size > mostKept) known.clear();
    known.set(text, (found = read(text)));
  }
  return found;
}

/**
 * The fields whose wordings say with other words, in another order, shorter or longer, what the heading says: “Số tiền CĐCS xin hỗ trợ”
 * → “Mức đề nghị hỗ trợ”.
 */
export function likeGuesses(text: string): readonly FieldGuess[] {
  return kept(likes, text, findLike);
}

function findLike(text: string): readonly FieldGuess[] {
  // “Trong BCH?” asks for no union.
  if (text.includes('?')) return [];
  const isPlain = isUnmarked(text);
  const read = readHeadingWords(text, isPlain).flatMap((reading) => guessesOf(reading, isPlain));
  return strongest(read.length > 0 ? read : misspeltGuesses(text));
}

/** “Số tài khaon nhận”: with a letter put right in words that none of ours has, it must be all but a wording. */
function misspeltGuesses(text: string): FieldGuess[] {
  if (countsOthers(text)) return [];
  let isMended = false;
  const readings = readHeadingWords(text, true, (word) => {
    const mended = mendedWords(word);
    if (mended.length > 0) isMended = true;
    return mended;
  });
  if (!isMended) return [];
  return readings
    .flatMap((reading) => guessesOf(reading, true))
    .filter(({ strength }) => strength >= leastMended)
    .map((guess) => ({ ...guess, strength: guess.strength * 0.9 }));
}

const leastMended = 0.8;

/** “Số lồng” counts cages: a word that stands beside “Số” alone, spelt with its tone mark, is meant. */
function countsOthers(text: string): boolean {
  const [lead, word, ...others] = text.normalize('NFC').trim().toLowerCase().split(/\s+/);
  return (
    (lead === 'số' || lead === 'mã') &&
    word !== undefined &&
    others.length === 0 &&
    !isUnmarked(word) &&
    isVietnameseSyllable(word)
  );
}

function guessesOf(reading: HeadingReading, isPlain: boolean): FieldGuess[] {
  const { words } = reading;
  const besides = reading.explaining.filter((word) => !words.includes(word));
  const whole = weightOf(words) + explaining * weightOf(besides);
  // “Số”, “Ngày” alone are like too many.
  if (words.length === 1 && sayNothing.has(words[0]!)) return [];
  return (isPlain ? spellings.plain : spellings.toned).flatMap(({ words: own, guess }) => {
    // “Buổi 2” is no “Mức/buổi”, “Tháng” no “Số tháng”: what a rate is for or a number counts says nothing by itself.
    if (ofThings.has(guess.field) && words.length === 1 && own.length > 1 && own[0] !== words[0]) return [];
    const common = own.filter((word) => words.includes(word));
    // “G TOTAL” is no “G chú”.
    if (common.every((word) => word.length === 1)) return [];
    // What leads the heading, or the wording, is what the column holds: “Link hồ sơ” is no “Tình trạng hồ sơ”.
    if (![...words, ...besides].includes(own[0]!) && !own.includes(words[0]!)) return [];
    const explained = own.filter((word) => besides.includes(word));
    const covered = (weightOf(common) + weightOf(explained)) / weightOf(own);
    const covers = (weightOf(common) + explaining * weightOf(explained)) / whole;
    const likeness = (2 * covered * covers) / (covered + covers);
    const isLed = own[0] === words[0];
    const strength = (isLed ? 0.95 : 0.85) * likeness * guess.strength;
    return likeness < leastLikeness ? [] : [{ ...guess, strength }];
  });
}

/** Whether most of what a heading says stands in none of our wordings: “Số trang”. */
export function tellsOthers(text: string): boolean {
  return kept(strangers, text, (heading) => {
    const { words } = readHeadingWords(heading, isUnmarked(heading))[0]!;
    const others = words.filter((word) => !weights.has(word));
    return weightOf(others) > weightOf(words) / 2;
  });
}

/** Of each field's guesses the strongest. */
function strongest(guesses: readonly FieldGuess[]): FieldGuess[] {
  const best = new Map<string, FieldGuess>();
  for (const guess of guesses) {
    const key = `${guess.field} ${guess.register}`;
    if (guess.strength > (best.get(key)?.strength ?? 0)) best.set(key, guess);
  }
  return [...best.values()];
}
