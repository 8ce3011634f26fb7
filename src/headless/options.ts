import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { languages, type Language, type Text } from '../core/language';
import type { Correction } from '../core/recognition/recognized-table';
import { fieldIds, type FieldId } from '../core/registers/fields';
import { registerIds, type RegisterId } from '../core/registers/register';
import { ruleIds, type RuleId } from '../core/rules/rule-ids';
import { columnOfLetters } from '../core/sheet/address';
import { serialOf } from '../core/sheet/read-date';
import { CommandError } from './command-error';

/** An option of one command: a switch, a value, or a value that may be given several times. */
export type OptionKind = 'switch' | 'value' | 'values';

/** The options that commands share, checked; see the headless contract. */
export interface Options {
  /** All files named, in order; `file` is the first, '' where none is named. */
  readonly files: readonly string[];
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  /** The day that date rules compare with, as an Excel serial. */
  readonly today: number;
  readonly corrections: readonly Correction[];
  /** Prints which members of the Excel API the run used. */
  readonly listMembers: boolean;
  /** What was given for a command's own option: undefined where it was not; a switch answers `true`. */
  given(name: string): string | true | undefined;
  /** The same of an option that may be given several times; empty where it was not. */
  allGiven(name: string): readonly string[];
}

const commonOptions = {
  json: 'switch',
  lang: 'value',
  today: 'value',
  map: 'values',
  column: 'values',
  members: 'switch',
} as const satisfies Record<string, OptionKind>;

/**
 * Reads what stands behind a command's name: its files and the options that it takes beside the common ones.
 *
 * Throws CommandError for an option that is unknown or malformed, and where `takesFiles` is not met.
 */
export function readOptions(
  args: readonly string[],
  own: Readonly<Record<string, OptionKind>> = {},
  takesFiles: 'one' | 'several' | 'any' = 'one',
): Options {
  const { values, positionals } = parse(args, { ...commonOptions, ...own });
  const given = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : value === true ? value : undefined;
  };
  const allGiven = (name: string) => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const language = oneOf(String(given('lang') ?? 'vi'), languages, kinds.language, 'vi');
  if (
    takesFiles === 'one' ? positionals.length !== 1 : takesFiles === 'several' && positionals.length === 0
  ) {
    throw new CommandError(
      language === 'vi'
        ? `Cần ${takesFiles === 'one' ? 'đúng một tệp' : 'ít nhất một tệp'} .xlsx, nhận được ${positionals.length}.`
        : `${takesFiles === 'one' ? 'Exactly one' : 'At least one'} .xlsx file is needed, got ${positionals.length}.`,
    );
  }
  return {
    files: positionals,
    file: positionals[0] ?? '',
    json: given('json') === true,
    language,
    today: readToday(given('today'), language),
    corrections: [
      ...allGiven('map').map((each) => readMap(each, language)),
      ...allGiven('column').map((each) => readColumn(each, language)),
    ],
    listMembers: given('members') === true,
    given,
    allGiven,
  };
}

/** The rules of `--rules id,id`; undefined where it was not given. */
export function readRules(
  given: string | true | undefined,
  language: Language,
): readonly RuleId[] | undefined {
  return typeof given === 'string'
    ? given.split(',').map((id) => oneOf(id.trim(), ruleIds, kinds.rule, language))
    : undefined;
}

function parse(args: readonly string[], kinds: Readonly<Record<string, OptionKind>>) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          kind === 'switch'
            ? { type: 'boolean' as const }
            : { type: 'string' as const, multiple: kind === 'values' },
        ]),
      ),
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** What ids are of, as refusals call it. */
export const kinds = {
  language: { vi: 'ngôn ngữ', en: 'language' },
  rule: { vi: 'quy tắc', en: 'rule' },
  register: { vi: 'loại sổ', en: 'register' },
  field: { vi: 'trường', en: 'field' },
  report: { vi: 'báo cáo', en: 'report' },
  rounding: { vi: 'cách làm tròn', en: 'rounding' },
  group: (register: RegisterId) => ({ vi: `nhóm của sổ ${register}`, en: `group of ${register}` }),
  measure: (register: RegisterId) => ({ vi: `số đo của sổ ${register}`, en: `measure of ${register}` }),
} as const;

/** The known one of that name; otherwise throws CommandError naming the known ones, the nearest first. */
export function oneOf<T extends string>(
  given: string,
  known: readonly T[],
  what: Text,
  language: Language,
): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  const nearest = [...known].sort((a, b) => distance(a, given) - distance(b, given)).join(', ');
  throw new CommandError(
    language === 'vi'
      ? `Không có ${what.vi} "${given}". Chọn trong: ${nearest}.`
      : `Unknown ${what.en} "${given}". Known: ${nearest}.`,
  );
}

function readToday(given: string | true | undefined, language: Language): number {
  const now = new Date();
  if (given === undefined) return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(given));
  const serial = match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (serial === null)
    throw new CommandError(
      language === 'vi'
        ? `--today "${given}" không phải là ngày: hãy ghi theo dạng YYYY-MM-DD.`
        : `--today "${given}" is no date; write it as YYYY-MM-DD.`,
    );
  return serial;
}

/** Refuses what was given for an option in another form than it has. */
export function wrongForm(option: string, given: string, form: string, language: Language): CommandError {
  return new CommandError(
    language === 'vi'
      ? `${option} "${given}" không đúng dạng ${form}.`
      : `${option} "${given}" is not of the form ${form}.`,
  );
}

/** `SHEET=register`; the sheet's name may hold `=`. */
function readMap(given: string, language: Language): Correction {
  const at = given.lastIndexOf('=');
  if (at < 1) throw wrongForm('--map', given, 'SHEET=register', language);
  const register: RegisterId = oneOf(given.slice(at + 1), registerIds, kinds.register, language);
  return { kind: 'register', sheet: given.slice(0, at), row: null, register };
}

/** `SHEET!C=field`, of a form `SHEET!A3=field` with the cell that names the field; the sheet's name may hold `!` and `=`. */
function readColumn(given: string, language: Language): Correction {
  const match = /^(.+)!([A-Za-z]{1,3})(\d{0,7})=(\w+)$/.exec(given);
  if (!match || columnOfLetters(match[2]!) === null) {
    throw wrongForm('--column', given, 'SHEET!C=field', language);
  }
  const field: FieldId = oneOf(match[4]!, fieldIds, kinds.field, language);
  return {
    kind: 'column',
    sheet: match[1]!,
    column: match[2]!.toUpperCase() + match[3]!,
    header: null,
    field,
  };
}
