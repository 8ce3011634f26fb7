import type { Message } from '../language';
import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldId } from '../registers/fields';
import type { FieldKind, Register } from '../registers/register';
import type { ColumnContent } from './column-content';
import { headerKey } from './header-key';
import { exactGuesses, innerGuesses, type FieldGuess } from './header-lookup';
import { isGenderHeading } from './heading-text';
import type { Reason, RecognizedColumn } from './recognized-table';
import { totalKindOf } from './row-wordings';

/** A column as it stands on the sheet, before anybody says which field it is. */
export interface HeadedColumn {
  readonly column: number;
  readonly lines: readonly string[];
  readonly content: ColumnContent;
}

interface Candidate {
  readonly index: number;
  readonly field: FieldId;
  readonly strength: number;
  readonly reasons: readonly Reason[];
}

const leastStrength = 0.42;

/** Youth Union, Party and insurance wordings look like ours: “Ngày vào Đoàn TN”, “Số thẻ BHYT”. */
const falseFriend =
  /\b(doan tn\w*|doan thanh nien|chi doan|bhyt|bao hiem y te)\b|^(don vi tinh|dvt|dv tinh)\b/;
const youthWords = /\b(doan tn\w*|doan thanh nien|chi doan|vao dang|vao cong doan|vao cd)\b/;

/** Takes each column for the field of the register that its header, then its cells speak for; each field is given once. */
export function nameColumns(columns: readonly HeadedColumn[], register: Register | null): RecognizedColumn[] {
  const named = columns.map(({ column, lines }): RecognizedColumn => ({
    column,
    header: lines.join(' / '),
    field: null,
    part: null,
    confidence: 0,
    reasons: [],
    corrected: false,
  }));
  if (!register) return named;
  const kinds = new Map(register.fields.map(({ id, kind }) => [id, kind ?? fieldCatalogue[id].kind]));
  const candidates = columns.flatMap((column, index) =>
    candidatesOf(column, index, columns, register, kinds),
  );
  candidates.sort((a, b) => b.strength - a.strength || a.index - b.index);
  const taken = new Map<FieldId, number>();
  for (const candidate of candidates) {
    if (taken.has(candidate.field) || named[candidate.index]!.field !== null) continue;
    taken.set(candidate.field, candidate.index);
    take(named, candidate.index, candidate.field, Math.min(1, candidate.strength), candidate.reasons);
  }
  nameGenderParts(columns, named, kinds, taken);
  nameTwinNames(columns, named, kinds, taken);
  nameRepeatedAmounts(columns, named, taken);
  preferRate(columns, named, taken, kinds);
  return named;
}

function take(
  named: RecognizedColumn[],
  index: number,
  field: FieldId | null,
  confidence: number,
  reasons: readonly Reason[],
  part: RecognizedColumn['part'] = null,
): void {
  named[index] = { ...named[index]!, field, confidence, reasons, part };
}

function candidatesOf(
  column: HeadedColumn,
  index: number,
  columns: readonly HeadedColumn[],
  register: Register,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const { lines, content } = column;
  const child = lines[lines.length - 1];
  if (child === undefined) return [];
  const whole = lines.join(' ');
  if (falseFriend.test(headerKey(whole))) return [];
  if (isGenderHeading(child) && (lines.length > 1 || kinds.has('gender')) && !kinds.has('women')) return [];
  const sources = headingSources(lines);
  const repeats =
    lines.length > 1 &&
    columns.some(
      (other) =>
        other !== column && headerKey(other.lines[other.lines.length - 1] ?? '') === headerKey(child),
    );
  const best = new Map<FieldId, Candidate>();
  for (const [text, guesses, factor] of sources) {
    for (const guess of guesses) {
      const kind = kinds.get(guess.field);
      if (!kind || (guess.register !== null && guess.register !== register.id)) continue;
      // The number of a health insurance card is none of ours, whatever its heading.
      if (kind === 'id' && content.share('healthCard') > 0.5) continue;
      // “Số tiền” once per fund is one field over several columns, not an amount and a rate.
      if (repeats && guess.field === 'rate' && guess.strength < 1) continue;
      const evidence = contentEvidence(content, guess.field, kind);
      let strength = guess.strength * factor + evidence;
      if (
        guess.field === 'joinedOn' &&
        headerKey(whole) === 'ngay vao doan' &&
        hasYouthNeighbour(columns, index)
      )
        strength = 0;
      if (strength < leastStrength || strength <= (best.get(guess.field)?.strength ?? 0)) continue;
      const reasons = [headerReason(text, guess.strength * factor)];
      if (evidence !== 0) reasons.push(contentReason(evidence));
      best.set(guess.field, { index, field: guess.field, strength, reasons });
    }
  }
  if (best.size === 0)
    return [...contentCandidates(column, index, kinds), ...kindCandidates(column, index, register, kinds)];
  return [...best.values()];
}

type HeadingSource = readonly [text: string, guesses: readonly FieldGuess[], factor: number];

/** What the lines of a heading may mean: all of them, the last alone, the last with the one over it. */
function headingSources(lines: readonly string[]): HeadingSource[] {
  const whole = lines.join(' ');
  const child = lines[lines.length - 1]!;
  if (lines.length === 1)
    return [
      [whole, exactGuesses(whole), 1],
      [child, innerGuesses(child), 0.95],
    ];
  const sources: HeadingSource[] = [[whole, exactGuesses(whole), 1]];
  const parents = lines.slice(0, -1).reverse();
  const isGeneric = genericChild.test(headerKey(child));
  const over = parents.find((parent) => exactGuesses(parent).some(({ strength }) => strength >= 1));
  sources.push([child, exactGuesses(child), isGeneric && over !== undefined ? 0.6 : isGeneric ? 0.9 : 0.96]);
  for (const parent of parents) {
    const joined = withoutRepeats(`${child} ${parent}`);
    sources.push([whole, exactGuesses(joined), 0.99]);
    if (isGeneric) sources.push([whole, innerGuesses(joined), 1.05]);
    if (numberChild.test(headerKey(child))) {
      const numbers = exactGuesses(parent).filter(
        ({ field, strength }) => strength >= 1 && fieldCatalogue[field].kind === 'id',
      );
      sources.push([whole, numbers, 0.97]);
    }
  }
  // A heading over several columns speaks for them where their own says nothing, and of what it surely means only.
  if (sources.every(([, guesses]) => guesses.length === 0) && over !== undefined) {
    sources.push([over, exactGuesses(over).filter(({ strength }) => strength >= 1), 0.6]);
  }
  sources.push([child, innerGuesses(child), 0.95]);
  return sources;
}

/** Words that mean nothing without the heading over them. */
const genericChild =
  /^(so|so the|ma so|ma|so hieu|ngay|ngay thang|ngay ky|thoi gian|chi tieu|ke hoach|thuc hien|ket qua|giao|dat)$/;
const numberChild = /^(so|so the|ma so|ma|so hieu)$/;

/** “Số thẻ Thẻ căn cước” → “Số thẻ căn cước”. */
function withoutRepeats(text: string): string {
  const words = text.split(/\s+/);
  return words
    .filter((word, index) => index === 0 || headerKey(word) !== headerKey(words[index - 1]!))
    .join(' ');
}

/** A header that says nothing: identity numbers and phones are plain by themselves. */
function contentCandidates(
  { content }: HeadedColumn,
  index: number,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (kinds.has('citizenId') && content.filled >= 3 && content.share('id12') > 0.9) {
    candidates.push({ index, field: 'citizenId', strength: 0.5, reasons: [contentReason(0.5)] });
  }
  return candidates;
}

/** How headings of a kind begin, whatever follows: “Ngày chuyển tiền”, “Số học viên dự”, “Tổng kinh phí tổ chức”. */
const kindWords: Partial<Record<FieldKind, RegExp>> = {
  date: /^(ngay|thoi gian)\b/,
  money: /\b(tien|kinh phi|chi phi|tri gia)\b/,
  count: /^(so|tong so|so luong)\b(?!.*\b(tien|qd|hieu|ky hieu|the|the bhyt|van ban|luong)\b)/,
};

/** An unknown wording of a kind that the register has one field of: it can hardly be another. */
function kindCandidates(
  { lines, content }: HeadedColumn,
  index: number,
  register: Register,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const heading = lines[lines.length - 1]!;
  const key = headerKey(heading);
  for (const [kind, words] of Object.entries(kindWords) as [FieldKind, RegExp][]) {
    if (!words.test(key) || (content.filled > 0 && content.share(kind) < 0.8)) continue;
    const fields = [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
    if (fields.length !== 1 || register.id === 'members') continue;
    return [{ index, field: fields[0]!, strength: 0.5, reasons: [headerReason(heading, 0.5)] }];
  }
  return [];
}

function hasYouthNeighbour(columns: readonly HeadedColumn[], self: number): boolean {
  return columns.some(({ lines }, index) => index !== self && youthWords.test(headerKey(lines.join(' '))));
}

/** −0.4 to 0.1: what the cells say about the field. An empty column says nothing. */
function contentEvidence(content: ColumnContent, field: FieldId, kind: FieldKind): number {
  if (content.filled === 0) return field === 'signature' ? 0.02 : 0;
  if (kind === 'text')
    return field === 'signature' || field === 'note' || content.share('money') < 0.8 ? 0 : -0.1;
  let share = content.share(kind);
  if (field === 'partyMember') share = Math.max(share, content.share('date'));
  if (field === 'birthYear' && kind === 'year') share = Math.max(share, content.share('date') * 0.4);
  if (kind === 'count' || kind === 'money')
    share = Math.max(share, content.share('money') * (kind === 'count' ? 0.6 : 1));
  return share >= 0.5 ? (share - 0.5) * 0.16 : (share - 0.5) * 0.7;
}

/** “Nam” and “Nữ” beneath “Năm sinh” hold birth dates of men and women; by themselves, ticks. */
function nameGenderParts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  for (const [index, { lines }] of columns.entries()) {
    const child = lines[lines.length - 1];
    if (child === undefined || !isGenderHeading(child) || named[index]!.field !== null) continue;
    const part = headerKey(child) === 'nam' ? 'male' : 'female';
    const parent = lines.length > 1 ? headerKey(lines[lines.length - 2]!) : '';
    // Of few people all may be women: the sibling column tells as well what kind of birth dates these are.
    const filled = [index, index + 1, index - 1]
      .map((at) => columns[at])
      .find(
        (each) => each && each.content.filled > 0 && isGenderHeading(each.lines[each.lines.length - 1] ?? ''),
      );
    const share = (kind: FieldKind) => filled?.content.share(kind) ?? 0;
    const isBirth = /sinh|tuoi|^ns$/.test(parent) || (parent === '' && share('date') + share('year') > 0.6);
    const isYear = filled ? share('year') > 0.6 : /nam sinh|sinh nam|^ns$|tuoi/.test(parent);
    const wanted: FieldId[] = isBirth
      ? isYear
        ? ['birthYear', 'birthDate']
        : ['birthDate', 'birthYear']
      : ['gender'];
    const siblings = columns.findIndex(
      (other, at) => at !== index && named[at]!.part !== null && other.lines[0] === lines[0],
    );
    const field =
      (siblings >= 0 ? named[siblings]!.field : null) ?? wanted.find((id) => kinds.has(id)) ?? null;
    if (field === null || (taken.has(field) && named[taken.get(field)!]!.part === null)) continue;
    taken.set(field, index);
    take(named, index, field, 0.95, [headerReason(lines.join(' / '), 0.95)], part);
  }
}

/** “Họ và tên” over two columns: family and middle names, then the given name. */
function nameTwinNames(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const first = taken.get('fullName');
  if (first === undefined || !kinds.has('familyName')) return;
  const given = taken.get('givenName');
  const next = columns[first + 1];
  if (!next) return;
  const headless = next.lines.length === 0 || next.lines.join() === columns[first]!.lines.join();
  const isNext =
    given === first + 1 &&
    headerKey(columns[given]!.lines.join(' ')) !== headerKey(columns[first]!.lines.join(' '));
  if (
    !isNext &&
    !(
      headless &&
      named[first + 1]!.field === null &&
      next.content.filled > 0 &&
      next.content.share('name') > 0.8
    )
  )
    return;
  if (given !== undefined && !isNext) return;
  const reasons = named[first]!.reasons;
  taken.delete('fullName');
  taken.set('familyName', first).set('givenName', first + 1);
  take(named, first, 'familyName', 0.9, reasons);
  take(named, first + 1, 'givenName', 0.9, reasons);
}

/** One amount per fund: the same heading under several parents, or funds beneath one heading that speaks of money. */
function nameRepeatedAmounts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  for (const field of ['amount', 'quantity'] as const) {
    const first = taken.get(field);
    if (first === undefined) continue;
    const lines = columns[first]!.lines;
    if (lines.length < 2 || isSum(lines)) continue;
    const leaf = headerKey(lines[lines.length - 1]!);
    const parent = lines[lines.length - 2];
    const alike = columns.flatMap(({ lines: others }, index) => {
      if (index === first || others.length < 2 || named[index]!.field !== null) return [];
      const sameLeaf = headerKey(others[others.length - 1]!) === leaf;
      const sameParent = others[others.length - 2] === parent;
      return sameLeaf !== sameParent ? [index] : [];
    });
    const sum = alike.find((index) => isSum(columns[index]!.lines));
    if (sum !== undefined) {
      take(named, sum, field, named[first]!.confidence, named[first]!.reasons);
      take(named, first, null, 0, [partReason]);
      taken.set(field, sum);
      continue;
    }
    for (const index of alike) take(named, index, field, named[first]!.confidence, named[first]!.reasons);
  }
}

function isSum(lines: readonly string[]): boolean {
  return lines.some((line) => totalKindOf(line) !== null);
}

/**
 * “Mức hỗ trợ” beside a number of people and no total column is what one gets; beside “Thành tiền” it is already the rate.
 * “Số tiền” beside “Số ngày” and “Thành tiền” is a rate as well.
 */
function preferRate(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): void {
  const index = taken.get('amount');
  if (index === undefined || taken.has('rate') || !taken.has('quantity') || !kinds.has('rate')) return;
  const { header, confidence, reasons } = named[index]!;
  const product = named.findIndex(
    ({ field }, at) =>
      field === null && /^(thanh tien|tong tien)\b/.test(headerKey(columns[at]!.lines.join(' '))),
  );
  if (product >= 0 && /^so tien\b/.test(headerKey(header)))
    take(named, product, 'amount', confidence, [headerReason(named[product]!.header, confidence)]);
  else if (!/^(muc|don gia)( |$)/.test(headerKey(header))) return;
  take(named, index, 'rate', confidence, reasons);
}

function headerReason(header: string, weight: number): Reason {
  return {
    weight,
    text: constant(`Tiêu đề cột là “${oneLine(header)}”`, `The column is headed “${oneLine(header)}”`),
  };
}

function contentReason(weight: number): Reason {
  return weight > 0
    ? { weight, text: constant('Nội dung các ô hợp với trường này', 'The cells hold what this field holds') }
    : {
        weight,
        text: constant('Nội dung các ô ít hợp với trường này', 'The cells hardly hold what this field holds'),
      };
}

const partReason: Reason = {
  weight: 0,
  text: constant('Là một phần của cột tổng bên cạnh', 'It is a part of the total column beside it'),
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A reason without parameters, in both languages. */
export function constant(vi: string, en: string): Message<void> {
  return { vi: () => vi, en: () => en };
}
