import { registers, registerOf } from '../../registers';
import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, Register, RegisterId } from '../../registers/register';
import { capColumns } from './cap-table';
import { isCashBook } from './cash-book';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import type { HeadedColumn } from './column-candidates';
import { constant, partReason } from './column-reasons';
import { nameColumns } from './name-columns';
import { nameNeeded } from './name-needed';
import { byKindAlone, type Reason, type RecognizedColumn } from '../recognized-table';

/** A register that a table was taken for (null: none fits), and its columns named accordingly. */
export interface ChosenRegister {
  readonly register: RegisterId | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly columns: readonly RecognizedColumn[];
}

const leastScore = 1.4;

/** Without a title a column that a register must have is named more surely than by a few of its words. */
const leastUntitled = 0.62;

/** Takes the table for the register that its columns and its title speak for most. */
export function chooseRegister(
  columns: readonly HeadedColumn[],
  titles: readonly string[],
  areOwnTitles = true,
): ChosenRegister {
  const headings = columns.map(({ lines }) => lines.join(' / '));
  const caps = capColumns(headings, titles);
  if (caps && columns[caps.cap]!.content.share('money') > 0.5) {
    return noRegister(
      columns,
      constant('Là bảng định mức, không phải sổ', 'It is a table of caps, no register'),
    );
  }
  if (isCashBook(columns.map(({ lines }) => lines))) {
    return noRegister(
      columns,
      constant('Là sổ thu chi, không phải bảng chi', 'It is a cash book, no list of payments'),
    );
  }
  // A long title goes on in the row below: all of them together are read as well, last.
  const ownLines = titles.map(headerKey);
  const lines = [...ownLines, headerKey(titles.join(' '))];
  if (areOwnTitles && ownLines.some((line) => titlesOfOthers.test(line))) {
    return noRegister(
      columns,
      constant(
        'Tiêu đề là của bảng lương, bảng chấm công, bảng điểm hoặc sổ tài sản',
        'Its title is that of a payroll, a timesheet, a transcript or a book of assets',
      ),
    );
  }
  const title = lines.map((line) => ` ${line.replace(otherChi, ' ')} `).join('|');
  const wordings = registers.map(({ titleWords }) => wordingsIn(titleWords, title));
  let best: (ChosenRegister & { score: number }) | null = null;
  let second = 0;
  for (const [index, register] of registers.entries()) {
    if (areOwnTitles && ownLines.some((line) => register.titlesAgainst?.test(line))) continue;
    const words = titleScore(register, wordings, index, title, areOwnTitles ? 4 : 1.5);
    const saysRest = areOwnTitles && lines.some((line) => register.titlesInstead?.test(line));
    const needs = saysRest ? register.needs.slice(0, -1) : register.needs;
    const found = nameColumns(columns, register);
    const isTitled = areOwnTitles && words.weight > 1;
    const named = isTitled ? nameNeeded(columns, found, register, needs) : found;
    const isMeant = named !== found || meetsNeeds(needs, named, columns, words.wording !== null);
    if (!isMeant && !listsNames(register, named, columns, lines)) continue;
    if (register.id === 'units' && words.wording === null && repeatsUnits(named, columns)) continue;
    const fields = fieldScore(register, named, columns);
    const score = fields + words.weight + (saysRest ? 1 : 0);
    if (best && score <= best.score) {
      second = Math.max(second, score);
      continue;
    }
    second = Math.max(second, best?.score ?? 0);
    const reasons: Reason[] = [
      {
        weight: fields,
        text: constant(`Các cột hợp với sổ “${register.title.vi}”`, `Its columns fit “${register.title.en}”`),
      },
    ];
    if (words.wording !== null) {
      reasons.push({
        weight: words.weight,
        text: constant(
          `Tiêu đề hoặc tên trang có “${words.wording}”`,
          `Its title or the sheet's name says “${words.wording}”`,
        ),
      });
    }
    best = { register: register.id, confidence: 0, reasons, columns: named, score };
  }
  if (!best || best.score < leastScore || (!areOwnTitles && isSummary(best.columns))) {
    return { register: null, confidence: 0, reasons: [], columns: nameColumns(columns, null) };
  }
  const confidence = Math.min(0.99, 0.5 + 0.03 * best.score + 0.06 * Math.max(0, best.score - second));
  return { register: best.register, confidence, reasons: best.reasons, columns: best.columns };
}

/** A table of a kind that we know and that is none of the registers. */
function noRegister(columns: readonly HeadedColumn[], text: Reason['text']): ChosenRegister {
  const reasons = [{ weight: 1, text }];
  return { register: null, confidence: 0.9, reasons, columns: nameColumns(columns, null) };
}

/** Books of the office that hold people, courses, money and signatures as ours do. */
const titlesOfOthers =
  /^(bang luong|(bang )?cham cong|(bang )?(ghi )?ket qua hoc tap|so (theo doi )?tai san)\b/;

/** “Đơn vị | Số tiền” beside a list sums it up: its money is the list's. */
function isSummary(columns: readonly RecognizedColumn[]): boolean {
  const fields = columns.map(({ field }) => field);
  return (
    fields.length <= 3 && fields.includes('unit') && fields.every((field) => field && summedUp.has(field))
  );
}

const summedUp: ReadonlySet<FieldId> = new Set(['unit', 'amount', 'quantity']);

/** The table as a person said it is, now or in an earlier file of the same form. */
export function takeRegister(
  columns: readonly HeadedColumn[],
  register: RegisterId | null,
  reason: Reason,
): ChosenRegister {
  return {
    register,
    confidence: 1,
    reasons: [reason],
    columns: nameColumns(columns, register === null ? null : registerOf(register)),
  };
}

/** A column out of each group; without a title that speaks for it, one of them headed beyond doubt (not “Nội dung”). */
function meetsNeeds(
  needs: Register['needs'],
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
  isTitled: boolean,
): boolean {
  const needed = needs.map((group) =>
    named.filter(
      (column, index) =>
        column.field !== null &&
        group.includes(column.field) &&
        column.confidence > (isTitled ? byKindAlone : leastUntitled) &&
        (isTitled || !isBareName(column, named) || readsLikeNames(column.field, columns[index]!)) &&
        (isTitled || !isOfAnything(column, columns[index]!)),
    ),
  );
  if (needed.some((found) => found.length === 0)) return false;
  if (isTitled) return true;
  const areNamed = needed[0]!.some(({ column }) =>
    columns.some((each) => each.column === column && each.content.filled > 0),
  );
  return areNamed && needed.flat().some(isHeadedSurely) && needed.at(-1)!.some(tellsRegister);
}

/** Statistics name a unit once per branch or year; a catalogue has each once. */
function repeatsUnits(named: readonly RecognizedColumn[], columns: readonly HeadedColumn[]): boolean {
  return named.some(
    ({ field }, index) => field === 'unit' && columns[index]!.content.distinct() <= mostRepeated,
  );
}

/** Of the names of units in a catalogue more are different. */
const mostRepeated = 0.5;

function isHeadedSurely({ reasons }: RecognizedColumn): boolean {
  return (reasons[0]?.weight ?? 0) > 0.8;
}

/**
 * “Nội dung”, “Thời gian”, “Loại” may be of anything, unless the cells speak for the field, and “Số tháng” counts anything; money may be headed in
 * passing.
 */
function tellsRegister(column: RecognizedColumn): boolean {
  if (column.field === 'quantity') return false;
  return (
    isHeadedSurely(column) ||
    (column.field !== null && fieldCatalogue[column.field].kind === 'money') ||
    (column.reasons[1]?.weight ?? 0) > 0.1
  );
}

/** “Tên” alone heads the names of anything: of settings, medicines, stationery. */
function isBareName({ header }: RecognizedColumn, named: readonly RecognizedColumn[]): boolean {
  return headerKey(header) === 'ten' && !named.some(({ field }) => field === 'familyName');
}

/**
 * “Lớp” alone heads classes of a school (“12A1”), “Loại” the kinds of anything, “Nội dung” the lines of a budget, “Lý do” also why members
 * came and went; none tells a register unless its cells do.
 */
function isOfAnything({ header, field }: RecognizedColumn, { content }: HeadedColumn): boolean {
  const key = headerKey(header);
  return (
    (key === 'lop' && content.share('className') >= 0.5) ||
    (key === 'loai' && content.filled > 0) ||
    key === 'ly do' ||
    (key === 'noi dung' && (field === 'course' || field === 'programme'))
  );
}

function readsLikeNames(field: FieldId, { content }: HeadedColumn): boolean {
  return content.share(field === 'unit' ? 'unitName' : 'personName') >= 0.5;
}

/**
 * “Danh mục đơn vị” over nothing but ordinals, names and notes; under a mere “Danh mục” the names must be units'. Ten names beneath
 * “Tên CĐCS” alone are such a list where no title says that they are others (“Đơn vị chưa nộp báo cáo”).
 */
function listsNames(
  { titlesOfNames, needs, fields }: Register,
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
  lines: readonly string[],
): boolean {
  if (!titlesOfNames) return false;
  const names = named.filter(({ field }) => field !== null && needs[0]!.includes(field));
  const [name] = names;
  if (name === undefined || names.length > 1) return false;
  const besides = named.filter((column) => column !== name);
  const isAlone = besides.every(
    ({ field }) => field === 'ordinal' || fields.some(({ id, weight }) => id === field && weight === 0),
  );
  if (!isAlone) return false;
  const content = columns[named.indexOf(name)]!;
  const title = lines.find((line) => titlesOfNames.test(line));
  if (title !== undefined)
    return /\b(don vi|cdcs|cong doan)\b/.test(title) || readsLikeNames(name.field!, content);
  const heading = headerKey(name.header);
  return (
    /^(ten )?(cdcs|cong doan co so)$|^ten don vi$/.test(heading) &&
    content.content.filled >= 10 &&
    readsLikeNames(name.field!, content) &&
    lines.slice(0, -1).every((line) => line === heading || saysNothing.test(line))
  );
}

/** Titles and names of sheets that any list may have: heads, “Phụ lục 2”, “Sheet1”. */
const saysNothing =
  /^((sheet|trang tinh|trang|bang|ds|dm|danh sach|phu luc( so)?|bieu|don vi|cdcs)?[ \d]*|(lien doan|ldld|cong doan nganh|cong doan y te|so y te|cong hoa|doc lap|mau so)\b.*)$/;

/** The weights of the fields found, less the columns whose wording means a field that the register does not have. */
function fieldScore(
  register: Register,
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
): number {
  const found = new Map<string, number>();
  let strangers = 0;
  for (const [index, { field, confidence, reasons }] of named.entries()) {
    if (field !== null) found.set(field, Math.max(found.get(field) ?? 0, confidence));
    else if (reasons.includes(partReason)) continue;
    else if (columns[index]!.lines.some((line) => isStranger(line, register))) strangers++;
  }
  let score = -strangers;
  for (const { id, weight = 1 } of register.fields) {
    const confidence = found.get(id) ?? 0;
    // A field guessed by its kind alone does not tell registers apart.
    if (id !== 'ordinal') score += (confidence > byKindAlone ? weight : Math.min(weight, 0.5)) * confidence;
  }
  return score;
}

/**
 * A wording that means something else than the register's fields: another field, money of any name, or “ĐVT” of statistics and estimates. What
 * the register itself has (“Kết quả” of a fund drive, with its parts; “Kết nạp trong tháng” over twelve months) is none.
 */
function isStranger(line: string, { id, fields }: Register): boolean {
  const guesses = exactGuesses(line);
  if (guesses.some(({ register }) => register === id)) return false;
  return (
    /^(don vi tinh|dvt|dv tinh)\b/.test(headerKey(line)) ||
    guesses.some(
      ({ field, strength }) =>
        // Any list may be signed.
        (strength === 1 && field !== 'signature' && !fields.some((own) => own.id === field)) ||
        fieldCatalogue[field].kind === 'money',
    )
  );
}

/** What the title says of a register; “tặng quà” within another register's “thăm, tặng quà” is but a hint. */
function titleScore(
  { titleHints }: Register,
  wordings: readonly (readonly string[])[],
  index: number,
  title: string,
  most: number,
): { weight: number; wording: string | null } {
  const own = wordings[index]!;
  const isPart = (word: string) =>
    wordings.some(
      (others, at) =>
        at !== index &&
        others.some((other) => other.length > word.length && holdsWords(headerKey(other), headerKey(word))),
    );
  const whole = own.find((word) => !isPart(word));
  if (whole !== undefined) return { weight: most, wording: whole };
  const wording = own[0] ?? wordingsIn(titleHints, title)[0];
  return wording === undefined ? { weight: 0, wording: null } : { weight: 1, wording };
}

function wordingsIn(words: readonly string[], title: string): string[] {
  return words.filter((word) => holdsWords(title, headerKey(word)));
}

function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** “Chi tiết”, “chi đoàn”, “chi cục” in titles spend nothing. */
const otherChi = /\bchi (?=(tiet|doan|cuc|bo|hoi|nhanh)\b)/g;
