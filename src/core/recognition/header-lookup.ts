import { fieldCatalogue } from '../registers/field-catalogue';
import { fieldIds, type FieldId } from '../registers/fields';
import { registers } from '../registers';
import type { Register } from '../registers/register';
import { headerKey } from './header-key';

/** A field that a wording may mean, with 0 to 1 for how surely. */
export interface FieldGuess {
  readonly field: FieldId;
  readonly strength: number;
  /** A register's own wording: it holds in this register only. */
  readonly register: Register['id'] | null;
}

const guesses = new Map<string, FieldGuess[]>();
for (const id of fieldIds) {
  const { headers, weakHeaders = [] } = fieldCatalogue[id];
  for (const header of headers) add(header, { field: id, strength: 1, register: null });
  // “Mức hỗ trợ” is what one gets; a rate it is only where another column holds the amount.
  const weak = id === 'rate' ? 0.7 : 0.75;
  for (const header of weakHeaders) add(header, { field: id, strength: weak, register: null });
}
for (const { id, fields } of registers) {
  for (const { id: field, headers = [] } of fields) {
    for (const header of headers) add(header, { field, strength: 1.05, register: id });
  }
}

/** Wordings of two words and more, or one long word, longest first: they are looked for inside longer headers. */
const innerKeys = [...guesses.keys()]
  .filter((key) => key.includes(' ') || key.length > 4)
  .sort((a, b) => b.length - a.length);

const inexact = new Map<string, readonly FieldGuess[]>();

/** The fields that a header of exactly this wording may mean; brackets such as “(đồng)” may follow it. */
export function exactGuesses(text: string): readonly FieldGuess[] {
  const exact = guesses.get(headerKey(text));
  if (exact) return exact;
  const bare = text.replace(/\([^)]*\)?/g, ' ');
  return bare === text ? [] : (guesses.get(headerKey(bare)) ?? []);
}

/** The fields whose wordings stand inside the header (“Số tiền hỗ trợ đợt 2” holds “Số tiền hỗ trợ”), weaker the more is left over. */
export function innerGuesses(text: string): readonly FieldGuess[] {
  const key = headerKey(text);
  const known = inexact.get(key);
  if (known) return known;
  const padded = ` ${key} `;
  const found: FieldGuess[] = [];
  let longest = 0;
  for (const inner of innerKeys) {
    if (inner.length < longest * 0.7) break;
    const at = padded.indexOf(` ${inner} `);
    if (at < 0) continue;
    longest = Math.max(longest, inner.length);
    const strength = 0.4 + 0.35 * (inner.length / key.length) + (at === 0 ? 0.1 : 0);
    for (const guess of guesses.get(inner) ?? [])
      found.push({ ...guess, strength: strength * guess.strength });
  }
  if (inexact.size > 2000) inexact.clear();
  inexact.set(key, found);
  return found;
}

function add(header: string, guess: FieldGuess): void {
  const key = headerKey(header);
  const list = guesses.get(key);
  if (!list) guesses.set(key, [guess]);
  else if (!list.some(({ field, register }) => field === guess.field && register === guess.register))
    list.push(guess);
}
