import { parseArgs } from 'node:util';
import { languages, type Language } from '../core/language';
import type { Correction } from '../core/recognition/recognized-table';
import { fieldIds, type FieldId } from '../core/registers/fields';
import { registerIds, type RegisterId } from '../core/registers/register';
import { ruleIds, type RuleId } from '../core/rules/rule-ids';
import { columnOfLetters } from '../core/sheet/address';
import { serialOf } from '../core/sheet/read-date';
import { CommandError } from './command-error';

/** The options that commands share, checked; see the headless contract. */
export interface Options {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
  readonly rules: readonly RuleId[] | undefined;
  /** The day that date rules compare with, as an Excel serial. */
  readonly today: number;
  readonly corrections: readonly Correction[];
  /** Prints which members of the Excel API the run used. */
  readonly listMembers: boolean;
}

/** Reads the options behind the command's name; throws CommandError for one that is unknown or malformed. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const language = oneOf(values.lang ?? 'vi', languages, 'language');
  if (positionals.length !== 1) {
    throw new CommandError(
      language === 'vi'
        ? `Cần đúng một tệp, nhận được ${positionals.length}: headless check TỆP.xlsx [--json].`
        : `Exactly one file is needed, got ${positionals.length}: headless check FILE.xlsx [--json].`,
    );
  }
  return {
    file: positionals[0]!,
    json: values.json ?? false,
    language,
    rules: values.rules?.split(',').map((id) => oneOf(id.trim(), ruleIds, 'rule')),
    today: readToday(values.today),
    corrections: [...(values.map ?? []).map(readMap), ...(values.column ?? []).map(readColumn)],
    listMembers: values.members ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        rules: { type: 'string' },
        today: { type: 'string' },
        map: { type: 'string', multiple: true },
        column: { type: 'string', multiple: true },
        members: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function oneOf<T extends string>(given: string, known: readonly T[], what: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new CommandError(`Unknown ${what} "${given}". Known: ${known.join(', ')}.`);
  return found;
}

function readToday(given: string | undefined): number {
  const now = new Date();
  if (given === undefined) return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given);
  const serial = match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (serial === null) throw new CommandError(`--today "${given}" is no date; write it as YYYY-MM-DD.`);
  return serial;
}

/** `SHEET=register`; the sheet's name may hold `=`. */
function readMap(given: string): Correction {
  const at = given.lastIndexOf('=');
  if (at < 1) throw new CommandError(`--map "${given}" is not of the form SHEET=register.`);
  const register: RegisterId = oneOf(given.slice(at + 1), registerIds, 'register');
  return { kind: 'register', sheet: given.slice(0, at), row: null, register };
}

/** `SHEET!C=field`; the sheet's name may hold `!` and `=`. */
function readColumn(given: string): Correction {
  const match = /^(.+)!([A-Za-z]{1,3})=(\w+)$/.exec(given);
  if (!match || columnOfLetters(match[2]!) === null) {
    throw new CommandError(`--column "${given}" is not of the form SHEET!C=field.`);
  }
  const field: FieldId = oneOf(match[3]!, fieldIds, 'field');
  return { kind: 'column', sheet: match[1]!, column: match[2]!.toUpperCase(), header: null, field };
}
