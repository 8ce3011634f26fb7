import type { Text } from '../../language';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, RegisterId } from '../../registers/register';
import { measureTitle, sumFields } from '../../totals/measures';
import { fail, succeed, type Result } from '../../result';
import { columnLetters } from '../../sheet/address';
import { nearestName } from '../nearest-name';
import { groupBy } from '../record-set';
import type { Measure } from '../figures';
import type { ReportBooks } from '../report-books';
import { parseMarker, MarkerError } from '../template/parse-marker';
import type { Evaluator } from '../template/evaluate';
import { hasUnits, rootScope } from '../template/scope';
import { fieldNamed, registerNamed } from '../template/template-names';
import type { FormColumn } from './form-column';
import { headingFields } from './form-heading';

/** The parameter by which a person says what a column asks for: `column.D` = `sum grants.amount where fundSource = "LĐLĐ TP"`. */
export const columnParam = (letters: string) => `column.${letters}`;

/** Said of a column that is to stay as it is. */
export const leftEmpty = 'none';

interface MeaningSources {
  readonly books: ReportBooks;
  readonly evaluator: Evaluator;
}

/** What a person said of columns, by column; a parameter that is no column of the form, or says no figure of these books, is a problem. */
export function saidMeanings(
  table: RecognizedTable,
  params: Readonly<Record<string, string>>,
  sources: MeaningSources,
): Result<ReadonlyMap<number, FormColumn | 'none'>> {
  const said = new Map<number, FormColumn | 'none'>();
  for (const [param, value] of Object.entries(params)) {
    const column = table.columns.find((one) => columnParam(columnLetters(one.column)) === param);
    if (!column) {
      const known = table.columns.map((one) => columnParam(columnLetters(one.column)));
      return fail({ code: 'param-unknown', param, nearest: nearestName(param, known) });
    }
    const meaning =
      value.trim().toLowerCase() === leftEmpty ? leftEmpty : readMeaning(value, column, sources);
    if (meaning === null) return fail({ code: 'param-unreadable', param, value });
    said.set(column.column, meaning);
  }
  return succeed(said);
}

function readMeaning(
  text: string,
  column: RecognizedColumn,
  { books, evaluator }: MeaningSources,
): FormColumn | null {
  const expression = expressionOf(text);
  if (expression === null || expression.kind === 'literal') return null;
  const [first = '', ...rest] =
    expression.kind === 'path' ? expression.path : [expression.register, expression.field ?? ''];
  const register = registerNamed(first);
  if (register === null || !books.has(register)) return null;
  const field = fieldNamed(register, rest.join('.'));
  const counted = expression.kind === 'measure' && ['count', 'people', 'units'].includes(expression.measure);
  const measure = counted ? (expression.measure as Measure) : field;
  if (measure === null || (!counted && !sumFields(register).some((one) => one === field))) return null;
  if (expression.kind === 'measure' && !counted && expression.measure !== 'sum') return null;
  const where = expression.kind === 'measure' ? expression.where : null;
  const scope = rootScope((one) => books.records(one), null);
  return { column, register, measure, isSure: true, narrowed: (set) => evaluator.where(set, where, scope) };
}

function expressionOf(text: string) {
  try {
    const directive = parseMarker(text);
    return directive.kind === 'value' && directive.filters.length === 0 ? directive.expression : null;
  } catch (error) {
    if (error instanceof MarkerError) return null;
    throw error;
  }
}

/** Something that a column may be told to ask for, as it is spelt. */
export interface MeaningOption {
  readonly text: string;
  readonly title: Text;
}

/** What a column may be told to ask for. */
export interface FormOptions {
  readonly registers: readonly {
    readonly id: RegisterId;
    readonly measures: readonly MeaningOption[];
    /** By what the records may be narrowed, as conditions are spelt. */
    readonly narrowings: readonly MeaningOption[];
  }[];
}

/** The figures that a column may ask for, and by what they may be narrowed: counts and sums of every register with units. */
export function formOptions(books: ReportBooks): FormOptions {
  return {
    registers: books.registers.filter(hasUnits).map((id) => ({
      id,
      measures: measureOptions(books, id),
      narrowings: narrowingOptions(books, id),
    })),
  };
}

function measureOptions(books: ReportBooks, register: RegisterId): MeaningOption[] {
  const tables = new Set(books.records(register).records.map(({ columns }) => columns));
  const has = (field: FieldId) => [...tables].some((columns) => columns.has(field));
  const measures: Measure[] = [
    ...(register === 'units' ? [] : (['count', ...(has('fullName') ? ['people'] : [])] as Measure[])),
    ...sumFields(register).filter(has),
  ];
  return measures.map((measure) => ({
    text: meaningText(register, measure),
    title: measureTitle(register, measure),
  }));
}

function meaningText(register: RegisterId, measure: Measure): string {
  return measure === 'count' || measure === 'people' || measure === 'units'
    ? `${measure} ${register}`
    : `sum ${register}.${measure}`;
}

function narrowingOptions(books: ReportBooks, register: RegisterId): MeaningOption[] {
  return headingFields.flatMap((field) => {
    const values = groupBy(books.records(register), field)
      .map(({ value }) => value)
      .filter((value) => value !== '' && !value.includes('"'));
    const { vi, en } = fieldCatalogue[field].title;
    return values.slice(0, mostValues).map((value) => ({
      text: ` where ${field} = "${value}"`,
      title: { vi: `${vi}: ${value}`, en: `${en}: ${value}` },
    }));
  });
}

/** A field with more values than this is no heading of a form. */
const mostValues = 40;
