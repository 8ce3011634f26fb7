import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId } from '../../registers/fields';
import { headerKey, tonedKey } from './header-key';
import { spokenForm } from './spoken-form';
import { wordings, type FieldGuess } from './wordings';

/** A guess with the wordings that it rests on, tone marks kept: “Ký” is not “Kỳ”, though “Ky” may be either. */
interface WordedGuess extends FieldGuess {
  readonly wordings: Set<string>;
}

const guesses = new Map<string, WordedGuess[]>();
for (const [header, guess] of wordings) add(header, guess);

/** The same by their spoken form, for what people abbreviate and fill in otherwise than we listed. */
const spokenGuesses = new Map<string, WordedGuess[]>();
for (const [key, list] of guesses) {
  const spoken = spokenForm(key);
  const known = spokenGuesses.get(spoken);
  if (known) known.push(...list.filter((guess) => !known.some((other) => isSameGuess(other, guess))));
  else spokenGuesses.set(spoken, [...list]);
}

/** The same without blanks: programs name columns “hoten”, “NgaySinh”. */
const squeezedGuesses = new Map<string, readonly WordedGuess[]>();
for (const [key, list] of guesses) {
  const squeezed = key.replaceAll(' ', '');
  if (squeezed !== key && squeezed.length > 4 && !guesses.has(squeezed)) squeezedGuesses.set(squeezed, list);
}

/** Wordings of two words and more, or one long word, longest first: they are looked for inside longer headers. */
const innerKeys = [...guesses.keys()]
  .filter((key) => key.includes(' ') || key.length > 4)
  .sort((a, b) => b.length - a.length);

/** What was looked up; every register asks anew. */
const exact = new Map<string, readonly FieldGuess[]>();
const inexact = new Map<string, readonly FieldGuess[]>();
const mostKept = 2000;

function keep<T>(known: Map<string, T>, text: string, found: T): T {
  if (known.size > mostKept) known.clear();
  known.set(text, found);
  return found;
}

/** Whether the text is a wording that means a field in every register, as it stands or surely as it reads. */
export function isWording(text: string): boolean {
  const isCommon = ({ register }: FieldGuess) => register === null;
  return (
    (guesses.get(headerKey(text))?.some(isCommon) ?? false) ||
    exactGuesses(text).some((guess) => isCommon(guess) && guess.strength >= 1)
  );
}

/** The fields that a header of exactly this wording may mean; brackets such as “(đồng)” may follow it, a number may lead it (“2. Họ và tên”). */
export function exactGuesses(text: string): readonly FieldGuess[] {
  return exact.get(text) ?? keep(exact, text, lookUp(text));
}

/** “Người nhận (ký, ghi rõ họ tên)” is no name. */
const receiverSigns = /^\s*ng[uư][oờ]i nh[aậ]n[^(]*\(\s*k[yý][\s,;)]/iu;

/** “Họ và tên, năm sinh”, “Họ tên - ngày sinh”: names first. */
const withBirth =
  /^(.*\p{L})[\s,;:/(–-]+(?:năm sinh|ngày sinh|sinh năm|ngày[\s,/]+tháng[\s,/]+năm sinh|tuổi)\s*\)?\s*$/isu;

function namesPerson(field: FieldId): boolean {
  return fieldCatalogue[field].kind === 'name';
}

function lookUp(text: string): readonly FieldGuess[] {
  const key = headerKey(text);
  const same = guesses.get(key);
  // “Mục” is no “Mức”.
  if (same && !key.includes(' ') && isTonedOtherwise(same, text)) return [];
  if (same) return same.length === 1 ? same : asToned(same, text);
  if (receiverSigns.test(text.normalize('NFC'))) return guesses.get('ky ten')!;
  const numbered = /^\s*\(?\d{1,2}\s*[.)]\s*(?=[\p{L}%])/u.exec(text);
  if (numbered) return exactGuesses(text.slice(numbered[0].length));
  const person = withBirth.exec(text.normalize('NFC'))?.[1];
  if (person !== undefined) return exactGuesses(person).filter(({ field }) => namesPerson(field));
  const bare = withoutBrackets(text);
  const inner = bare === text ? undefined : guesses.get(headerKey(bare));
  if (inner) return inner.length === 1 ? inner : asToned(inner, bare);
  const spoken = spokenForm(headerKey(bare));
  return (
    (spoken === '' ? undefined : spokenGuesses.get(spoken)) ??
    squeezedGuesses.get(headerKey(bare)) ??
    (otherScript.test(bare) ? exactGuesses(bare.replace(otherScripts, ' ').trim()) : alternativeGuesses(bare))
  );
}

/** “姓名 Họ và tên”, “ល.រ STT”: what stands in another script beside ours says the same again. */
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+/u;
const otherScripts = new RegExp(otherScript, 'gu');

/** “Số CCCD/Căn cước”, “Đơn vị” above “Unit” in one cell: two wordings of one field. */
function alternativeGuesses(text: string): readonly FieldGuess[] {
  const [first, ...others] = /[/\n]/.test(text) ? text.split(/[/\n]/) : [];
  if (first === undefined) return [];
  return exactGuesses(first).filter(({ field }) =>
    others.every((other) => exactGuesses(other).some((same) => same.field === field)),
  );
}

/** “Số tiền (đồng)” → “Số tiền”; a heading that is nothing but its brackets stays. */
function withoutBrackets(text: string): string {
  const bare = text.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ');
  return bare.trim() === '' ? text : bare;
}

/**
 * The fields whose wordings stand inside the header (“Số tiền hỗ trợ đợt 2” holds “Số tiền hỗ trợ”), weaker the more is left over.
 * Where the header has tone marks they must agree: “Hệ số lương” holds no “số lượng”.
 */
export function innerGuesses(text: string): readonly FieldGuess[] {
  const known = inexact.get(text);
  if (known) return known;
  // “Đơn vị bạn đang làm việc thuộc tỉnh nào?” asks for no unit.
  if (text.includes('?')) return keep(inexact, text, []);
  const key = headerKey(text);
  const padded = ` ${key} `;
  // “Mã công ty” names no company.
  const isCode = /^ma (so )?/.test(key);
  const found: FieldGuess[] = [];
  let longest = 0;
  for (const inner of innerKeys) {
    if (inner.length < longest * 0.7) break;
    const at = padded.indexOf(` ${inner} `);
    if (at < 0) continue;
    const before = padded.slice(0, at).split(' ').length - 1;
    const agreeing = (guesses.get(inner) ?? []).filter(
      ({ field, wordings: own }) => agrees(text, before, inner, own) && !(isCode && isNameOf(field)),
    );
    if (agreeing.length === 0) continue;
    longest = Math.max(longest, inner.length);
    const strength = 0.4 + 0.35 * (inner.length / key.length) + (at === 0 ? 0.1 : 0);
    for (const guess of agreeing) found.push({ ...guess, strength: strength * guess.strength });
  }
  return keep(inexact, text, found);
}

function isNameOf(field: FieldId): boolean {
  return ['unit', 'name', 'text'].includes(fieldCatalogue[field].kind);
}

/** Whether the words of the text from the given one on have no tone marks, or those of one of the wordings. */
function agrees(text: string, before: number, inner: string, wordings: ReadonlySet<string>): boolean {
  const words = tonedKey(text).split(' ');
  const part = words.slice(before, before + inner.split(' ').length).join(' ');
  return part === inner || wordings.has(part) || headerKey(part) !== inner;
}

function add(header: string, guess: FieldGuess): void {
  const key = headerKey(header);
  const list = guesses.get(key) ?? [];
  guesses.set(key, list);
  const known = list.find((other) => isSameGuess(other, guess));
  if (known) known.wordings.add(tonedKey(header));
  else list.push({ ...guess, wordings: new Set([tonedKey(header)]) });
}

function isSameGuess(a: FieldGuess, b: FieldGuess): boolean {
  return a.field === b.field && a.register === b.register;
}

/**
 * Of several fields that share a key, those whose wording has the very tone marks of the text, where there are such. A text without any
 * mark may leave them out: “DT” is “Dân tộc” and, of a sheet typed without diacritics, “ĐT”; the cells tell which.
 */
function asToned(list: readonly WordedGuess[], text: string): readonly FieldGuess[] {
  const spelling = tonedKey(text);
  const same = list.filter(({ wordings: own }) => own.has(spelling));
  if (/^[\x20-\x7e]*$/.test(spelling)) return [...same, ...list.filter((guess) => !same.includes(guess))];
  return same.length > 0 ? same : list;
}

/** Whether the text has tone marks, and others than all the wordings of the list. */
function isTonedOtherwise(list: readonly WordedGuess[], text: string): boolean {
  const spelling = tonedKey(text);
  return headerKey(spelling) !== spelling && !list.some(({ wordings: own }) => own.has(spelling));
}
