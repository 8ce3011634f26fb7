import type { CellOrigin } from '../../sheet/sheet-drawing';
import { originOf, originOfRecord } from '../figure-title';
import { narrow } from '../record-set';
import type { ReportBooks } from '../report-books';
import type { Evaluator } from './evaluate';
import type { Expression } from './expression';
import type { Scope } from './scope';
import { fieldNamed, registerNamed } from './template-names';

/** Where what an expression says in its place comes from; none for what is in no book (a parameter, a setting, a number). */
export function originsOf(
  expression: Expression,
  scope: Scope,
  { books, evaluator }: { readonly books: ReportBooks; readonly evaluator: Evaluator },
): CellOrigin[] {
  if (expression.kind === 'literal') return [];
  if (expression.kind === 'path') {
    const [first = '', ...rest] = expression.path;
    if (first === 'unit') return unitOrigins(rest.join('.'), scope, books);
    const register = registerNamed(first);
    const field = register === null ? null : fieldNamed(register, rest.join('.'));
    if (register === null || field === null) return [];
    const record = scope.recordOf(register);
    if (record === 'none') return [];
    if (record !== null) return [originOfRecord(scope.recordsOf(register), record)];
    return scope.fixedValue(register, field) === null ? [originOf(scope.recordsOf(register), field)] : [];
  }
  const { measure } = expression;
  const register = registerNamed(expression.register);
  if (register === null) return [];
  const set = evaluator.where(scope.recordsOf(register), expression.where, scope);
  if (measure === 'count' || measure === 'people' || measure === 'units') return [originOf(set, measure)];
  const field = expression.field === null ? null : fieldNamed(register, expression.field);
  if (field === null) return [];
  return [originOf(set, field, measure === 'sum' ? null : measure)];
}

/** What the catalogue says of a unit is in its row; the unit's name alone is no figure. */
function unitOrigins(name: string, scope: Scope, books: ReportBooks): CellOrigin[] {
  if (name === '' || name === 'name' || name === 'unit' || scope.unit === null) return [];
  const units = books.records('units');
  const [record] = narrow(units, 'unit', scope.unit).records;
  return record ? [originOfRecord(units, record)] : [];
}
