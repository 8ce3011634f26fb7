import { dotted, longDate, aboutAmount, roman } from '../../document/office-text';
import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, RegisterId } from '../../registers/register';
import type { OfficeSettings } from '../../settings/office-settings';
import { formatDay } from '../../sheet/calendar';
import type { CellValue } from '../../sheet/grid';
import { kindIn } from '../../totals/measures';
import { amountInWords } from '../../vietnamese/amount-in-words';
import { textKey } from '../../vietnamese/text-key';
import { measureOf, type FigureLedger } from '../figures';
import { maskDigitsIn, maskField } from '../mask';
import { readField } from '../read-field';
import { filterSet, narrow, valueKey, type BookRecord, type Condition, type RecordSet } from '../record-set';
import type { ReportBooks } from '../report-books';
import { comparedValue } from './compared-value';
import type { AppliedFilter, BlockCondition, Comparison, Expression, RecordCondition } from './expression';
import type { Scope } from './scope';
import { fieldNamed, registerNamed, settingNamed } from './template-names';

/** A value on its way into a cell; `field` tells how it is written and masked. */
export interface Evaluated {
  readonly value: CellValue;
  readonly field: FieldId | null;
  readonly isDate: boolean;
}

/** What expressions draw on beside their scope. */
export interface EvaluationSources {
  readonly books: ReportBooks;
  readonly settings: OfficeSettings;
  readonly figures: FigureLedger;
  readonly params: Readonly<Record<string, string>>;
}

export interface Evaluator {
  valueOf(expression: Expression, scope: Scope): Evaluated;
  /** The value as the filters present it. */
  present(value: Evaluated, filters: readonly AppliedFilter[]): Evaluated;
  /** The value inside a text. */
  textOf(value: Evaluated): string;
  holds(condition: BlockCondition, scope: Scope): boolean;
  where(set: RecordSet, condition: RecordCondition | null, scope: Scope): RecordSet;
}

const plain = (value: CellValue): Evaluated => ({ value, field: null, isDate: false });

/** Computes what a checked template says; a name that the check let through is there. */
export function evaluator({ books, settings, figures, params }: EvaluationSources): Evaluator {
  function pathValue(path: readonly string[], scope: Scope): Evaluated {
    const [first = '', ...rest] = path;
    const name = rest.join('.');
    if (first === 'param') return plain(params[name] ?? '');
    if (first === 'settings') return plain(settingNamed(settings, name) ?? '');
    if (first === 'today') return { value: books.today, field: null, isDate: true };
    if (first === 'ordinal') return plain(name === 'total' ? scope.totalOrdinal : scope.ordinal);
    if (first === 'group') return plain(scope.group ?? '');
    if (first === 'unit') return unitValue(name, scope);
    const register = registerNamed(first);
    const field = register === null ? null : fieldNamed(register, name);
    return register === null || field === null ? plain('') : fieldValue(register, field, scope);
  }

  function unitValue(name: string, scope: Scope): Evaluated {
    const unit = scope.unit ?? unitOfRecord(scope);
    if (name === 'name' || name === 'unit' || name === '') return plain(unit);
    const field = fieldNamed('units', name);
    const [record] = unit === '' ? [] : narrow(books.records('units'), 'unit', unit).records;
    return field === null || !record ? plain('') : recordValue(record, field);
  }

  /** The unit of the record that the place is about, whatever its register. */
  function unitOfRecord(scope: Scope): string {
    for (const register of books.registers) {
      const record = scope.recordOf(register);
      if (record !== null && record !== 'none') return books.unitOf(record.columns, record.record);
    }
    return '';
  }

  function recordValue(record: BookRecord, field: FieldId): Evaluated {
    const value = readField(books, record, field);
    return { value, field, isDate: typeof value === 'number' && fieldCatalogue[field].kind === 'date' };
  }

  function fieldValue(register: RegisterId, field: FieldId, scope: Scope): Evaluated {
    const record = scope.recordOf(register);
    if (record === 'none') return plain('');
    if (record !== null) return recordValue(record, field);
    const fixed = scope.fixedValue(register, field);
    if (fixed !== null) return { value: fixed, field, isDate: false };
    return { value: figures.take(scope.recordsOf(register), field), field, isDate: false };
  }

  function measureValue(expression: Expression & { kind: 'measure' }, scope: Scope): Evaluated {
    const { measure, where: condition } = expression;
    const register = registerNamed(expression.register);
    if (register === null) return plain('');
    const field = expression.field === null ? null : fieldNamed(register, expression.field);
    const set = where(scope.recordsOf(register), condition, scope);
    if (measure === 'count' || measure === 'people' || measure === 'units')
      return plain(figures.take(set, measure));
    if (field === null) return plain('');
    if (measure === 'sum') return { value: figures.take(set, field), field, isDate: false };
    const values = set.records.flatMap(({ columns, record, part }) => {
      const own = (part?.sums.get(field) ?? books.sumsOf(columns, field)).values[record]!;
      return Number.isNaN(own) ? [] : [own];
    });
    if (values.length === 0) return plain('');
    const value =
      measure === 'avg'
        ? measureOf(set, field).value / values.length
        : values.reduce((one, other) => (measure === 'min' ? Math.min(one, other) : Math.max(one, other)));
    // Đồng have no decimals.
    const kept = kindIn(register, field) === 'money' ? Math.round(value) : value;
    return { value: figures.keep(set, field, measure, kept), field, isDate: false };
  }

  function valueOf(expression: Expression, scope: Scope): Evaluated {
    switch (expression.kind) {
      case 'literal':
        return plain(expression.value);
      case 'path':
        return pathValue(expression.path, scope);
      case 'measure':
        return measureValue(expression, scope);
    }
  }

  function where(set: RecordSet, condition: RecordCondition | null, scope: Scope): RecordSet {
    if (condition === null) return set;
    if (condition.kind === 'and')
      return condition.parts.reduce((narrowed, part) => where(narrowed, part, scope), set);
    if (condition.kind === 'compare' && condition.comparison === '=') {
      const field = fieldNamed(set.register, condition.field);
      const value = field === null ? null : comparedWith(field, condition.value, scope);
      if (field !== null && typeof value === 'string') return narrow(set, field, value);
    }
    return filterSet(set, conditionName(condition, scope), (record) => meets(set, record, condition, scope));
  }

  /** What a parameter says may be unreadable: then it stays as it is, and no record compares with it. */
  function comparedWith(field: FieldId, expression: Expression, scope: Scope): CellValue {
    const { value } = valueOf(expression, scope);
    return comparedValue(field, value) ?? value;
  }

  function conditionName(condition: RecordCondition, scope: Scope): Condition {
    if (condition.kind === 'compare') {
      const { field, comparison, value } = condition;
      return {
        field,
        sign: comparison === 'contains' ? '~' : comparison,
        value: String(valueOf(value, scope).value),
      };
    }
    if (condition.kind === 'filled') return { field: condition.field, sign: '!=', value: '' };
    const parts = condition.parts.map((part) => {
      const { field, sign = '=', value } = conditionName(part, scope);
      return `${field}${sign}${value}`;
    });
    return { field: parts.join(condition.kind === 'or' ? ' or ' : ' and '), sign: '', value: '' };
  }

  function meets(set: RecordSet, record: BookRecord, condition: RecordCondition, scope: Scope): boolean {
    if (condition.kind === 'and') return condition.parts.every((part) => meets(set, record, part, scope));
    if (condition.kind === 'or') return condition.parts.some((part) => meets(set, record, part, scope));
    const field = fieldNamed(set.register, condition.field);
    if (field === null) return false;
    const own = readField(books, record, field);
    if (condition.kind === 'filled') return isFilled(own);
    const value = comparedWith(field, condition.value, scope);
    if (condition.comparison === '=' || condition.comparison === '!=') {
      const same =
        typeof own === 'number' && typeof value === 'number'
          ? own === value
          : valueKey(books, field, String(own)) === valueKey(books, field, String(value));
      return same === (condition.comparison === '=');
    }
    return compare(own, condition.comparison, value);
  }

  function holds(condition: BlockCondition, scope: Scope): boolean {
    switch (condition.kind) {
      case 'and':
        return condition.parts.every((part) => holds(part, scope));
      case 'or':
        return condition.parts.some((part) => holds(part, scope));
      case 'filled':
        return isFilled(valueOf(condition.value, scope).value);
      case 'compare':
        return compare(
          valueOf(condition.left, scope).value,
          condition.comparison,
          valueOf(condition.right, scope).value,
        );
    }
  }

  function present(given: Evaluated, filters: readonly AppliedFilter[]): Evaluated {
    let result = given;
    for (const { filter, argument } of filters) {
      const { value } = result;
      const number = typeof value === 'number' ? value : Number.NaN;
      switch (filter) {
        case 'words':
          result = plain(amountInWords(number, settings.wording) ?? '');
          break;
        case 'date':
          result = plain(Number.isNaN(number) ? value : formatDay(number));
          break;
        case 'longdate':
          result = plain(Number.isNaN(number) ? value : longDate(number));
          break;
        case 'number':
          result = plain(Number.isNaN(number) ? value : dotted(rounded(number, Number(argument ?? 2))));
          break;
        case 'percent':
          result = plain(Number.isNaN(number) ? value : `${dotted(rounded(number, Number(argument ?? 1)))}%`);
          break;
        case 'upper':
          result = plain(textOf(result).toLocaleUpperCase('vi'));
          break;
        case 'lower':
          result = plain(textOf(result).toLocaleLowerCase('vi'));
          break;
        case 'mask':
          // A public report has masked it already.
          if (!books.isPublic)
            result = plain(
              result.field === null ? maskDigitsIn(String(value)) : maskField(result.field, value),
            );
          break;
        case 'about':
          result = plain(Number.isNaN(number) ? value : aboutAmount(number));
          break;
        case 'roman':
          result = plain(Number.isNaN(number) ? value : roman(number));
          break;
      }
    }
    return result;
  }

  function textOf({ value, field, isDate }: Evaluated): string {
    if (typeof value !== 'number') return String(value);
    if (isDate) return formatDay(value);
    const isYear = field !== null && fieldCatalogue[field].kind === 'year';
    return isYear ? String(value) : dotted(rounded(value, 2));
  }

  return { valueOf, present, textOf, holds, where };
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor + Number.EPSILON) / factor;
}

function isFilled(value: CellValue): boolean {
  return value !== '' && value !== 0 && value !== false;
}

function compare(left: CellValue, comparison: Comparison, right: CellValue): boolean {
  if (comparison === 'contains') return textKey(String(left)).includes(textKey(String(right)));
  if (comparison === '=' || comparison === '!=') {
    const same =
      typeof left === 'number' && typeof right === 'number'
        ? left === right
        : textKey(String(left)) === textKey(String(right));
    return same === (comparison === '=');
  }
  const [a, b] = [Number(left), Number(right)];
  // What is no number is neither more nor less.
  if (left === '' || Number.isNaN(a) || Number.isNaN(b)) return false;
  if (comparison === '>') return a > b;
  if (comparison === '>=') return a >= b;
  return comparison === '<' ? a < b : a <= b;
}
