import { registers, registerOf } from '../registers';
import { fieldCatalogue } from '../registers/field-catalogue';
import type { Register, RegisterId } from '../registers/register';
import { capColumns } from './cap-table';
import { headerKey } from './header-key';
import { exactGuesses } from './header-lookup';
import type { HeadedColumn } from './column-candidates';
import { constant } from './column-reasons';
import { nameColumns } from './name-columns';
import type { Reason, RecognizedColumn } from './recognized-table';

/** A register that a table was taken for (null: none fits), and its columns named accordingly. */
export interface ChosenRegister {
  readonly register: RegisterId | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly columns: readonly RecognizedColumn[];
}

const leastScore = 1.4;

/** A column that was named by its kind alone (“Ngày chuyển tiền”) has no more confidence than this. */
const byKindAlone = 0.55;

/** Takes the table for the register that its columns and its title speak for most. */
export function chooseRegister(columns: readonly HeadedColumn[], titles: readonly string[]): ChosenRegister {
  const headings = columns.map(({ lines }) => lines.join(' / '));
  const caps = capColumns(headings, titles);
  if (caps && columns[caps.cap]!.content.share('money') > 0.5) {
    const text = constant('Là bảng định mức, không phải sổ', 'It is a table of caps, no register');
    return {
      register: null,
      confidence: 0.9,
      reasons: [{ weight: 1, text }],
      columns: nameColumns(columns, null),
    };
  }
  // A long title goes on in the row below: all of them together are read as well.
  const title = [...titles, titles.join(' ')].map((line) => ` ${headerKey(line)} `).join('|');
  let best: (ChosenRegister & { score: number }) | null = null;
  let second = 0;
  for (const register of registers) {
    const named = nameColumns(columns, register);
    const words = titleScore(register, title);
    if (!meetsNeeds(register, named, words.wording !== null) && !listsNames(register, named, title)) continue;
    const fields = fieldScore(register, named, columns);
    const score = fields + words.weight;
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
  if (!best || best.score < leastScore) {
    return { register: null, confidence: 0, reasons: [], columns: nameColumns(columns, null) };
  }
  const confidence = Math.min(0.99, 0.5 + 0.03 * best.score + 0.06 * Math.max(0, best.score - second));
  return { register: best.register, confidence, reasons: best.reasons, columns: best.columns };
}

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
function meetsNeeds(register: Register, named: readonly RecognizedColumn[], isTitled: boolean): boolean {
  const needed = register.needs.map((group) =>
    named.filter(
      ({ field, confidence }) => field !== null && group.includes(field) && confidence > byKindAlone,
    ),
  );
  const isSure = needed.flat().some(({ reasons }) => (reasons[0]?.weight ?? 0) > 0.8);
  return needed.every((columns) => columns.length > 0) && (isSure || isTitled);
}

/** “Danh mục đơn vị” over nothing but ordinals, names and notes. */
function listsNames(
  { titlesOfNames, needs, fields }: Register,
  named: readonly RecognizedColumn[],
  title: string,
): boolean {
  if (!titlesOfNames?.some((words) => title.includes(` ${headerKey(words)} `))) return false;
  const names = named.filter(({ field }) => field !== null && needs[0]!.includes(field));
  const besides = named.filter((column) => !names.includes(column));
  return (
    names.length === 1 &&
    besides.every(
      ({ field }) => field === 'ordinal' || fields.some(({ id, weight }) => id === field && weight === 0),
    )
  );
}

/** The weights of the fields found, less the columns whose wording means a field that the register does not have. */
function fieldScore(
  register: Register,
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
): number {
  const found = new Map<string, number>();
  let strangers = 0;
  for (const [index, { field, confidence }] of named.entries()) {
    if (field !== null) found.set(field, Math.max(found.get(field) ?? 0, confidence));
    else if (columns[index]!.lines.some(isStranger)) strangers++;
  }
  let score = -strangers;
  for (const { id, weight = 1 } of register.fields) {
    const confidence = found.get(id) ?? 0;
    // A field guessed by its kind alone does not tell registers apart.
    if (id !== 'ordinal') score += (confidence > byKindAlone ? weight : Math.min(weight, 0.5)) * confidence;
  }
  return score;
}

/** A wording that means something else than the register's fields: another field, money of any name, or “ĐVT” of statistics and estimates. */
function isStranger(line: string): boolean {
  return (
    /^(don vi tinh|dvt|dv tinh)\b/.test(headerKey(line)) ||
    exactGuesses(line).some(({ field, strength }) => strength === 1 || fieldCatalogue[field].kind === 'money')
  );
}

function titleScore(register: Register, title: string): { weight: number; wording: string | null } {
  for (const [words, weight] of [
    [register.titleWords, 4],
    [register.titleHints, 1],
  ] as const) {
    const wording = words.find((word) => title.includes(` ${headerKey(word)} `));
    if (wording !== undefined) return { weight, wording };
  }
  return { weight: 0, wording: null };
}
