import { registers, registerOf } from '../../registers';
import type { FieldId, RegisterId } from '../../registers/register';
import { capColumns } from './cap-table';
import { isCashBook } from './cash-book';
import { isOfLeave, isPayroll } from './payroll';
import { givesNothing } from './gives-nothing';
import { areMarks } from './school-marks';
import { areOtherPeople } from './other-people';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import type { HeadedColumn } from './column-candidates';
import { constant } from './column-reasons';
import { fieldScore } from './field-score';
import { listsNames } from './list-of-names';
import { meetsNeeds } from './meets-needs';
import { nameColumns } from './name-columns';
import { nameNeeded } from './name-needed';
import { titleScore, titleText, wordingsIn } from './title-score';
import type { Reason, RecognizedColumn } from '../recognized-table';

/** A register that a table was taken for (null: none fits), and its columns named accordingly. */
export interface ChosenRegister {
  readonly register: RegisterId | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly columns: readonly RecognizedColumn[];
}

const leastScore = 1.4;

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
  if (areOwnTitles && ownLines.some((line) => titlesOfOthers.some((titles) => titles.test(line)))) {
    return noRegister(
      columns,
      constant(
        'Tiêu đề là của bảng lương, bảng chấm công, thời khóa biểu, bảng điểm, sổ cái hoặc sổ tài sản',
        'Its title is that of a payroll, a timesheet, a timetable, a transcript, a ledger or a book of assets',
      ),
    );
  }
  const said = titles.map((line) => line.normalize('NFC').replace(bodiesOfTraining, ' '));
  const title = titleText(
    [...said, said.join(' ')].map((line) => headerKey(line).replace(ministryOfSchools, ' ')),
  );
  const wordings = registers.map(({ titleWords }) => wordingsIn(titleWords, title));
  const areOthers =
    isPayroll(columns.map(({ lines }) => lines)) || areMarks(columns.map(({ lines }) => lines));
  const people = areOtherPeople(columns);
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
    if (register.id === 'units' && words.wording === null && isStatistics(named, columns)) continue;
    if ((areOthers || people === 'of-shop') && words.wording === null) continue;
    if (people !== null && register.id === 'members' && !speaksOfMembers(title)) continue;
    if (people === 'of-contest' && register.id === 'emulation') continue;
    if (register.id === 'members' && isOfLeave(columns.map(({ lines }) => lines)) && !speaksOfMembers(title))
      continue;
    if (register.id === 'members' && areOwnTitles && ownLines.some(saysGiving) && columns.some(isMoney))
      continue;
    if (register.id === 'grants' && !speakOfGifts(words.wording) && givesNothing(named, columns)) continue;
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
export function noRegister(columns: readonly HeadedColumn[], text: Reason['text']): ChosenRegister {
  const reasons = [{ weight: 1, text }];
  return { register: null, confidence: 0.9, reasons, columns: nameColumns(columns, null) };
}

/** Whoever is headed by it: it says nothing of training. */
const ministryOfSchools = /\bgiao duc (va|&) dao tao\b|\bgd(&| va )?dt\b/g;
/** “Phòng Đào tạo - Chỉ đạo tuyến” above a list likewise; with its tones, for “Khóa đào tạo” is a course. */
const bodiesOfTraining =
  /(?<!\p{L}|bệnh\s+)(?:khoa|phòng|trung\s+tâm|viện|trường)\s+(?:đào\s+tạo|bồi\s+dưỡng)(?!\p{L})/giu;

/** Books of the office that hold people, courses, money and signatures as ours do. */
const titlesOfOthers = [
  /^(bang (tong hop )?luong|(bang )?chi (tra )?luong|bang (cham cong va )?(thanh toan|tinh) (tien )?luong(?!.*\b(cong doan|phu cap|can bo)\b)|lich (cong tac|lam viec|truc|hop)|(bang )?(tinh |ke )?tien (dien|nuoc)|danh (muc|sach) (trang )?(thiet bi|tai san|vat tu|thuoc|may moc)(?!.*\b(ung ho|tai tro|tang|trao|ho tro)\b)|thoi khoa bieu|thong bao (thu |nop )?(tien hoc|hoc phi)|(bang )?cham cong|(bang )?(ghi )?ket qua hoc tap|so (theo doi )?tai san|so (cai|nhat ky chung))\b/,
  // In English the body goes before, the period behind.
  /^(?!.*\b(from|per|by|on|to)\b).{0,40}\b((salary|wages?|pay) ?(sheet|slip|register|roll|statement)|mark ?sheet|grade ?book|report card|(attendance|time) ?sheet|attendance register|time ?table|general (ledger|journal)|trial balance)\b/,
];

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

/** Statistics name a unit once per branch or year, a catalogue has each once; and they hold more figures than a catalogue has columns. */
function isStatistics(named: readonly RecognizedColumn[], columns: readonly HeadedColumn[]): boolean {
  const repeats = named.some(
    ({ field }, index) => field === 'unit' && columns[index]!.content.distinct() <= mostRepeated,
  );
  const figures = named.filter(
    ({ field }, index) => field === null && columns[index]!.content.share('money') >= 0.8,
  );
  return repeats || figures.length * 2 > named.length;
}

/** “Danh sách đoàn viên …” may name classes and wards as well. */
function speaksOfMembers(title: string): boolean {
  return /\b(doan vien|cong doan|cnvcld|cbvc|cbcnv|cbgv|giao vien|nguoi lao dong|members)\b/.test(title);
}

/** “Danh sách CBVC ủng hộ …”: who gave how much. */
function saysGiving(line: string): boolean {
  return /\b(ung ho|quyen gop|dong gop|(dong|nop|thu) quy)\b/.test(line);
}

function isMoney({ lines }: HeadedColumn): boolean {
  return exactGuesses(lines.at(-1) ?? '').some(({ field, strength }) => field === 'amount' && strength >= 1);
}

/** Words of titles that any plan has (“Tổng hợp”, “Phê duyệt”) speak of none. */
function speakOfGifts(wording: string | null): boolean {
  return wording !== null && !/^(tổng hợp|quyết định|phê duyệt|được duyệt|QĐ)$/.test(wording);
}

/** Of the names of units in a catalogue more are different. */
const mostRepeated = 0.5;
