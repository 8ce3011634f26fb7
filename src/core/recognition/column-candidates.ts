import { fieldCatalogue } from '../registers/field-catalogue';
import type { FieldId } from '../registers/fields';
import type { FieldKind, Register } from '../registers/register';
import type { ColumnContent } from './column-content';
import { contentReason, headerReason } from './column-reasons';
import { headerKey } from './header-key';
import { exactGuesses, innerGuesses, type FieldGuess } from './header-lookup';
import { beginsLow } from './header-reader';
import { headsOwnCodes } from './own-codes';
import { isGenderHeading } from './heading-text';
import type { Reason } from './recognized-table';

/** A column as it stands on the sheet, before anybody says which field it is. */
export interface HeadedColumn {
  readonly column: number;
  readonly lines: readonly string[];
  readonly content: ColumnContent;
}

/** A field that a column may be, and how much speaks for it. */
export interface Candidate {
  readonly index: number;
  readonly field: FieldId;
  readonly strength: number;
  readonly reasons: readonly Reason[];
}

const leastStrength = 0.42;

/** Youth Union, Party and insurance wordings look like ours: “Ngày vào Đoàn TN”, “Số thẻ BHYT”. */
const falseFriend =
  /\b(doan tn\w*|tncs|doan thanh nien|chi doan|bhyt|bao hiem y te)\b|^(don vi tinh|dvt|dv tinh)\b/;
const youthWords = /\b(doan tn\w*|tncs|doan thanh nien|chi doan)\b/;
/** Beside these the Youth Union's day stands by itself. */
const partyOrUnionWords = /\bvao (dang|cong doan|cd)\b/;

/** What may be of the Youth Union or of ours, as other columns tell. */
const joiningHeading = /^(ngay|thoi gian|nam|ngay thang|ngay thang nam)( ket nap)?( vao)? doan( vien)?$/;
const cardHeading = /^(ma )?so the doan( vien)?$/;

/** The fields of the register that the column may be, by its heading and its cells. */
export function candidatesOf(
  column: HeadedColumn,
  index: number,
  columns: readonly HeadedColumn[],
  register: Register,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const { lines, content } = column;
  const child = lines[lines.length - 1];
  if (child === undefined) return [];
  const { whole, isFalseFriend, sources, kindsByWords } = headingOf(lines);
  if (isFalseFriend) return [];
  if (isGenderHeading(child) && (lines.length > 1 || kinds.has('gender')) && !kinds.has('women')) return [];
  const repeats =
    lines.length > 1 &&
    columns.some(
      (other) =>
        other !== column && headerKey(other.lines[other.lines.length - 1] ?? '') === headerKey(child),
    );
  const isFigure = holdsFigures(column, columns);
  // “Tổng cộng (ngày)” counts no đồng.
  const isMeasured = lines.some(measuresOther);
  const best = new Map<FieldId, Candidate>();
  for (const [text, guesses, factor] of sources) {
    for (const guess of guesses) {
      const kind = kinds.get(guess.field);
      if (!kind || (guess.register !== null && guess.register !== register.id)) continue;
      if (kind === 'money' && isMeasured) continue;
      // The number of a health insurance card is none of ours, whatever its heading.
      if (kind === 'id' && content.share('healthCard') > 0.5) continue;
      // “Nguồn kinh phí” over figures tells of whose money they are, and so does “CĐCS” beneath it: no name of a fund or a unit.
      if (isFigure && isWords(kind)) continue;
      // “Số tiền” once per fund is one field over several columns, not an amount and a rate.
      if (repeats && guess.field === 'rate' && guess.strength < 1) continue;
      const evidence = contentEvidence(content, guess.field, kind);
      let strength = guess.strength * factor + evidence;
      if (isOfYouthUnion(guess.field, headerKey(whole), columns, index)) strength = 0;
      if (strength < leastStrength || strength <= (best.get(guess.field)?.strength ?? 0)) continue;
      const reasons = [headerReason(text, guess.strength * factor)];
      if (evidence !== 0) reasons.push(contentReason(evidence));
      best.set(guess.field, { index, field: guess.field, strength, reasons });
    }
  }
  if (best.size === 0 && isFigure && !isMeasured && kinds.has('amount') && speaksOfMoney(lines))
    return [{ index, field: 'amount', strength: 0.6, reasons: [headerReason(whole, 0.6)] }];
  if (best.size > 0) return [...best.values()];
  // “Ngày sinh” in a register without it is no day of a decision, “Điện thoại” no citizen id.
  if (exactGuesses(child).some(({ field, strength }) => strength >= 1 && !kinds.has(field))) return [];
  return [
    ...contentCandidates(column, index, columns, kinds),
    ...kindCandidates(column, index, register, kinds, kindsByWords),
  ];
}

/** “Ngày”, “giờ”, “%” as a heading's own line, or days and hours of work in it: what stands below is no money. */
function measuresOther(line: string): boolean {
  return /^(ngay|gio|phut|lan|cong|kwh|kg)$|\b(ngay cong|gio cong|so gio|so ngay|so cong)\b/.test(
    headerKey(line),
  );
}

function isWords(kind: FieldKind): boolean {
  return kind === 'text' || kind === 'unit';
}

/** Whether a column beneath a heading over several holds figures; an empty one beneath a heading of money does if one beside it does. */
function holdsFigures({ lines, content }: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  if (lines.length < 2) return false;
  if (content.filled > 0) return content.share('money') >= 0.8;
  const parent = lines[lines.length - 2];
  return (
    speaksOfMoney(lines) &&
    columns.some(
      (other) => other.lines[other.lines.length - 2] === parent && other.content.share('money') >= 0.8,
    )
  );
}

/** “Nguồn kinh phí”, “Số tiền” over columns. */
function speaksOfMoney(lines: readonly string[]): boolean {
  return lines
    .slice(0, -1)
    .some((line) => exactGuesses(line).some(({ field }) => field === 'fundSource' || field === 'amount'));
}

/** What a heading says whatever the register. */
interface Heading {
  readonly whole: string;
  readonly isFalseFriend: boolean;
  readonly sources: readonly HeadingSource[];
  /** Kinds of which its last line speaks. */
  readonly kindsByWords: readonly FieldKind[];
}

/** Every register asks anew. */
const knownHeadings = new WeakMap<readonly string[], Heading>();

function headingOf(lines: readonly string[]): Heading {
  let heading = knownHeadings.get(lines);
  if (!heading) {
    const whole = lines.join(' ');
    const key = headerKey(lines[lines.length - 1]!);
    heading = {
      whole,
      isFalseFriend: falseFriend.test(headerKey(whole)),
      sources: headingSources(lines),
      kindsByWords: kindWords.flatMap(([kind, words]) => (words.test(key) ? [kind] : [])),
    };
    knownHeadings.set(lines, heading);
  }
  return heading;
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
  // A heading over several columns speaks for them where their own says nothing, and of what it surely means only; “Mức hỗ trợ” over funds is what
  // each gives, no rate.
  if (sources.every(([, guesses]) => guesses.length === 0)) {
    for (const parent of over === undefined ? parents : [over])
      sources.push([parent, exactGuesses(parent).filter(isSureOrAmount), over === undefined ? 0.7 : 0.6]);
  }
  sources.push([child, innerGuesses(child), 0.95]);
  // “Họ tên đoàn” above “viên, NLĐ”: one wording over two rows, and more than we know of it.
  if (beginsLow(child) && sources.every(([, guesses]) => guesses.length === 0))
    sources.push([whole, innerGuesses(whole), 0.9]);
  return sources;
}

function isSureOrAmount({ field, strength }: FieldGuess): boolean {
  return strength >= 1 || field === 'amount';
}

/** Words that mean nothing without the heading over them. */
const genericChild =
  /^(so|so the|ma so|ma|so hieu|ngay|ngay thang|ngay ky|thoi gian|chi tieu|ke hoach|thuc hien|ket qua|giao|dat|kh|ct|th|kq)$/;
const numberChild = /^(so|so the|ma so|ma|so hieu)$/;

/** “Số thẻ Thẻ căn cước” → “Số thẻ căn cước”. */
function withoutRepeats(text: string): string {
  const words = text.split(/\s+/);
  return words
    .filter((word, index) => index === 0 || headerKey(word) !== headerKey(words[index - 1]!))
    .join(' ');
}

/** A header that says nothing: identity numbers are plain by themselves, and so are units in the only column (beneath its title). */
function contentCandidates(
  { lines, content }: HeadedColumn,
  index: number,
  { length }: readonly HeadedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (
    kinds.has('citizenId') &&
    !headsOwnCodes(lines.at(-1)!) &&
    content.filled >= 3 &&
    content.share('id12') > 0.9
  ) {
    candidates.push({ index, field: 'citizenId', strength: 0.5, reasons: [contentReason(0.5)] });
  }
  if (length === 1 && kinds.has('unit') && content.share('unitName') >= 0.5)
    candidates.push({ index, field: 'unit', strength: 0.6, reasons: [contentReason(0.6)] });
  return candidates;
}

/** How headings of a kind begin, whatever follows: “Ngày chuyển tiền”, “Số học viên dự”, “Tổng kinh phí tổ chức”. */
const kindWords: readonly (readonly [FieldKind, RegExp])[] = [
  ['date', /^(ngay|thoi gian)\b/],
  ['money', /\b(tien|kinh phi|chi phi|tri gia)\b/],
  ['count', /^(so|tong so|so luong)\b(?!.*\b(tien|qd|hieu|ky hieu|the|the bhyt|van ban|luong)\b)/],
];

/** An unknown wording of a kind that the register has one field of: it can hardly be another. */
function kindCandidates(
  { lines, content }: HeadedColumn,
  index: number,
  register: Register,
  kinds: ReadonlyMap<FieldId, FieldKind>,
  kindsByWords: readonly FieldKind[],
): Candidate[] {
  const heading = lines[lines.length - 1]!;
  for (const kind of kindsByWords) {
    if (content.filled > 0 && content.share(kind) < 0.8) continue;
    const fields = [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
    // Of members and units people count and date all kinds of things.
    if (fields.length !== 1 || register.id === 'members' || register.id === 'units') continue;
    return [{ index, field: fields[0]!, strength: 0.5, reasons: [headerReason(heading, 0.5)] }];
  }
  return [];
}

/** “Ngày vào Đoàn”, “Số thẻ đoàn” are the Youth Union's where other columns speak of it, the day also beside that of the Party or of ours. */
function isOfYouthUnion(
  field: FieldId,
  heading: string,
  columns: readonly HeadedColumn[],
  self: number,
): boolean {
  const isDay = field === 'joinedOn' && joiningHeading.test(heading);
  if (!isDay && !(field === 'memberCardNo' && cardHeading.test(heading))) return false;
  return columns.some(({ lines }, index) => {
    const other = headerKey(lines.join(' '));
    return index !== self && (youthWords.test(other) || (isDay && partyOrUnionWords.test(other)));
  });
}

/** −0.4 to 0.1: what the cells say about the field. An empty column says nothing. */
function contentEvidence(content: ColumnContent, field: FieldId, kind: FieldKind): number {
  if (content.filled === 0) return field === 'signature' ? 0.02 : 0;
  // “Tình trạng” above “Con bị bệnh hiểm nghèo” tells of people, above “Đã duyệt” of papers.
  if (field === 'status' && content.share('state') < 0.3) return -0.05;
  // “ĐV” above x and “có” counts members of the Party.
  if (kind === 'unit' && content.share('tick') === 1) return -0.1;
  // “Đơn vị” above “Người”, “Hộ” is a unit of measure.
  if (kind === 'unit' && content.share('measure') >= 0.6) return -0.9;
  if (field === 'form' && content.share('honour') >= 0.5) return 0.2;
  if (kind === 'text') {
    if (field === 'signature' || field === 'note' || content.share('money') < 0.8) return 0;
    // “Kinh phí” is money where figures stand beneath it, and a fund where names of funds do.
    return field === 'fundSource' ? -0.4 : -0.1;
  }
  let share = content.share(kind);
  if (field === 'partyMember') share = Math.max(share, content.share('date'));
  if (field === 'birthYear' && kind === 'year') share = Math.max(share, content.share('date') * 0.4);
  if (kind === 'count' || kind === 'money')
    share = Math.max(share, content.share('money') * (kind === 'count' ? 0.6 : 1));
  return share >= 0.5 ? (share - 0.5) * 0.16 : (share - 0.5) * 0.7;
}
