import type { FieldId } from '../../registers/fields';
import type { FieldKind, Register } from '../../registers/register';
import type { ColumnContent } from './column-content';
import { outlooksOf } from './column-outlook';
import { contentReason, headerReason } from './column-reasons';
import { contentCandidates, kindCandidates, toldCandidates } from './content-candidates';
import { contentEvidence, isWords, mayHold, strangeNames } from './content-evidence';
import { datedCounts } from './dated-counts';
import { isOfOnePortion, ofFigures } from './money-headings';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import type { HeadingSource } from '../wording/heading-sources';
import { likeGuesses } from '../wording/heading-likeness';
import type { Reason } from '../recognized-table';

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

const eventDays: ReadonlySet<FieldId> = new Set([
  'paidOn',
  'receivedOn',
  'voucherDate',
  'visitedOn',
  'heldOn',
]);

/** From here on the words of a heading are not looked at one by one. */
const sureStrength = 0.85;

/** “LĐLĐ TP” over money beside “CĐ ngành”; less than “Số tiền” or “Thành tiền”, which says so itself. */
const givenStrength = 0.9;

/** A guess below comes from a part of the heading. */
const sureGuess = 0.7;

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
  const outlook = outlooksOf(columns)[index];
  if (!outlook || outlook.isNone) return [];
  const {
    heading,
    part,
    repeats,
    isFigure,
    isTicked,
    isMeasured,
    isShare,
    isPerGroup,
    isDayOrMonth,
    isGiven,
  } = outlook;
  const { whole, sources, likeSources } = heading;
  if (isGiven && kinds.has('amount'))
    return [
      { index, field: 'amount', strength: givenStrength, reasons: [headerReason(whole, givenStrength)] },
    ];
  if (part === 'year' && kinds.has('birthYear'))
    return [{ index, field: 'birthYear', strength: 0.95, reasons: [headerReason(whole, 0.95)] }];
  if (part !== null) return [];
  if (outlook.isGender && (lines.length > 1 || kinds.has('gender')) && !kinds.has('women')) return [];
  const best = new Map<FieldId, Candidate>();
  const weigh = (list: readonly HeadingSource[], isLike = false): void => {
    for (const [text, guesses, factor] of list) {
      for (const said of guesses) {
        const guess = ofFigures(said, text, column, columns, kinds);
        const kind = kinds.get(guess.field);
        if (!kind || (guess.register !== null && guess.register !== register.id)) continue;
        if ((isLike || guess.strength < sureGuess) && !mayHold(content, kind)) continue;
        if (kind === 'money' && (isMeasured || content.share('documentNumber') > 0.5)) continue;
        if (guess.field === 'birthYear' && isDayOrMonth) continue;
        if (isLike && isBirth(guess.field) && !speaksOfBirth(whole)) continue;
        // “Ngày sinh con” beside the mother's year of birth.
        if (guess.field === 'birthDate' && isOfChild(whole, columns)) continue;
        // “Tên” right of “Họ và tên đệm” is a person's.
        if (guess.field === 'unit' && guess.strength < 1 && isGivenName(lines.at(-1)!, columns[index - 1]))
          continue;
        // “Khoa” takes the place of units where no units stand.
        if (guess.field === 'unit' && guess.register !== null && isDepartmentBesideUnit(text, columns))
          continue;
        // “Tên” over persons names no unit.
        if (guess.field === 'unit' && isBareName(text) && content.share('personName') >= 0.5) continue;
        // “Tên, số lượng” names goods.
        if (isLike && guess.field === 'unit' && /\bso luong\b/.test(headerKey(whole))) continue;
        // “Ngạch” is a post of the office, “Họ tên bố” no member.
        if (isLike && guess.field === 'unionTitle' && !speaksOfUnion(whole)) continue;
        if (guess.field === 'fullName' && guess.strength < 1 && speaksOfRelative(whole)) continue;
        if (isLike && guess.field === 'note' && content.filled > 2 && content.share('money') >= 0.8) continue;
        // “Năm 2025” is no target of the year.
        if (isLike && guess.field === 'target' && !speaksOfPlan(whole)) continue;
        // “Tổng giá trị” beside money and goods is both together, and no sum is what each gets.
        if ((guess.field === 'inKindValue' || guess.field === 'rate') && guess.strength < 1 && saysSum(text))
          continue;
        if (guess.field === 'inKindValue' && isOfOnePortion(lines, columns)) continue;
        if ((kind === 'money' || kind === 'count') && isShare) continue;
        if (kind === 'count' && isPerGroup) continue;
        // “Tiêu chí 1 (20đ)” over points names no criterion.
        if (guess.field === 'indicator' && content.filled > 0 && content.share('score') >= 0.8) continue;
        // The number of a health insurance card is none of ours, whatever its heading.
        if (kind === 'id' && content.share('healthCard') > 0.5) continue;
        // “ID chỗ” above “A1.1” numbers seats, “ID No.” above 1250 people of a firm.
        if (
          guess.field === 'citizenId' &&
          content.filled > 2 &&
          (guess.strength < 1 ? content.share('id12') < 0.2 : isNoCitizens(text, content))
        )
          continue;
        // “Hội nghị” over ticks of “CBVC” and “NLĐ” tells of which kind each is, and not that it was held.
        if (isTicked && (isWords(kind) ? guess.field !== 'signature' : isLike && kind === 'tick')) continue;
        // “Nguồn kinh phí” over figures tells of whose money they are, and so does “CĐCS” beneath it: no name of a fund or a unit.
        if (isFigure && isWords(kind)) continue;
        // “Số tiền” once per fund is one field over several columns, not an amount and a rate.
        if (repeats && guess.field === 'rate' && guess.strength < 1) continue;
        const evidence = contentEvidence(content, guess.field, kind);
        let strength = guess.strength * factor + evidence;
        // “Năm sinh” above whole days is a birth date, where the register has one.
        if (guess.field === 'birthYear' && kinds.has('birthDate') && holdsDays(content)) strength -= 0.4;
        if (isLike || guess.strength < sureGuess) strength -= strangeNames(content, guess.field, kind);
        if (guess.field === 'joinedOn' && isOfParty(headerKey(whole))) continue;
        if (isOfYouthUnion(guess.field, headerKey(whole), columns, index)) strength = 0;
        if (strength < leastStrength || strength <= (best.get(guess.field)?.strength ?? 0)) continue;
        const reasons = [headerReason(text, guess.strength * factor)];
        if (evidence !== 0) reasons.push(contentReason(evidence));
        best.set(guess.field, { index, field: guess.field, strength, reasons });
      }
    }
  };
  weigh(sources);
  if (outlook.isOnlyPeriod) weigh(overPeriod(lines));
  // What no wording says is read from the words that it shares with ours.
  if (
    !repeats &&
    !(isFigure && outlook.isOfMoney) &&
    [...best.values()].every(({ strength }) => strength < sureStrength)
  )
    weigh(likeSources, true);
  if (best.size === 0 && isFigure && !isMeasured && kinds.has('amount') && outlook.isOfMoney)
    return [{ index, field: 'amount', strength: 0.6, reasons: [headerReason(whole, 0.6)] }];
  const counts = datedCounts(column, index, columns, kinds).filter(({ field }) => !best.has(field));
  if (best.size > 0 || counts.length > 0)
    return [...best.values(), ...counts, ...toldCandidates(column, index, kinds, best)];
  // “Ngày sinh” in a register without it is no day of a decision, “Điện thoại” no citizen id.
  const others = exactGuesses(lines.at(-1)!).filter(
    ({ field, strength }) => strength >= 1 && !kinds.has(field),
  );
  // The day on which a thing was done is called as one likes: “Ngày nhận tiền” of a fund drive.
  if (others.some(({ field }) => !eventDays.has(field))) return [];
  return [
    ...contentCandidates(column, index, columns, kinds),
    ...kindCandidates(column, index, register, kinds),
  ];
}

function overPeriod(lines: readonly string[]): HeadingSource[] {
  const parent = lines.at(-2)!;
  const exact = exactGuesses(parent);
  return [[lines.join(' '), exact.length > 0 ? exact : likeGuesses(parent), 0.9]];
}

/** Whether a heading that any number may have stands above numbers all too short for a person's, by which nobody is identified. */
function isNoCitizens(text: string, content: ColumnContent): boolean {
  return /^(so |ma |ma so )?id( no| number)?$/.test(headerKey(text)) && content.share('longId') === 0;
}

function saysSum(text: string): boolean {
  return /^tong\b(?!.*\b(hien vat|qua)\b)/.test(headerKey(text));
}

function isBirth(field: FieldId): boolean {
  return field === 'birthDate' || field === 'birthYear';
}

/** “Năm” alone is of anything: of a house, of a decision; “phát sinh”, “sinh hoạt”, “học sinh” are words of their own. */
function speaksOfBirth(heading: string): boolean {
  return /(?<!\b(phat|nay|ve|hoc|thi|tuyen|khai) )\bsinh\b(?! (hoat|vien|hoc|loi)\b)|\b(tuoi|birth|born|ns|yob)\b/.test(
    headerKey(heading),
  );
}

/** A birth of another than the row's person: “Ngày sinh con”, where no child is named. */
function isOfChild(heading: string, columns: readonly HeadedColumn[]): boolean {
  if (!/\bsinh( cua)? (con|chau|be|vo|chong)\b/.test(headerKey(heading))) return false;
  const keys = columns.map(({ lines }) => headerKey(lines.join(' ')));
  // The rows are the children, then.
  return !keys.some((key) => /\bten\b.*\b(con|chau|be|tre)\b/.test(key));
}

function holdsDays(content: ColumnContent): boolean {
  return content.filled > 2 && content.share('day') >= 0.8;
}

function isGivenName(heading: string, left: HeadedColumn | undefined): boolean {
  return (
    headerKey(heading) === 'ten' &&
    left !== undefined &&
    exactGuesses(left.lines.join(' ')).some(({ field, strength }) => field === 'familyName' && strength >= 1)
  );
}

function isDepartmentBesideUnit(text: string, columns: readonly HeadedColumn[]): boolean {
  return (
    exactGuesses(text).some(({ field }) => field === 'subUnit') &&
    columns.some(({ lines }) =>
      exactGuesses(lines.at(-1) ?? '').some(
        ({ field, register, strength }) => field === 'unit' && register === null && strength >= 1,
      ),
    )
  );
}

function isBareName(text: string): boolean {
  return headerKey(text) === 'ten';
}

function speaksOfUnion(heading: string): boolean {
  return /\b(cong doan|cd|cdcs|cdvn|bch|btv|ubkt|doan the|to chuc|union)\b/.test(headerKey(heading));
}

/** Of tone marks: “cán bộ” is no father. */
function speaksOfRelative(heading: string): boolean {
  return /(?<!\p{L})(?:bố|mẹ|cha|vợ|chồng|phụ huynh|người thân)(?!\p{L})/iu.test(heading.normalize('NFC'));
}

function speaksOfPlan(heading: string): boolean {
  return /\b(chi tieu|muc tieu|ke hoach|kh|ct|giao|dang ky|phan dau|du kien|target|plan|goal)\b/.test(
    headerKey(heading),
  );
}

/** “Ngày kết nạp dự bị”, “Ngày kết nạp” beneath “Đảng viên”: of the Party. */
function isOfParty(heading: string): boolean {
  return /\b(dang|dang vien|du bi)\b/.test(heading) && !/\b(cong doan|cd)\b/.test(heading);
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
