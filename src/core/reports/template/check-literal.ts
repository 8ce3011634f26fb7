import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, RegisterId } from '../../registers/register';
import { foldText } from '../../vietnamese/fold';
import { nearestName } from '../nearest-name';
import { groupBy, valueKey } from '../record-set';
import type { Unfilled } from '../report';
import type { ReportBooks } from '../report-books';
import { comparedValue } from './compared-value';
import type { Comparison } from './expression';
import type { TemplateFault } from './template-fault';

interface ComparedLiteral {
  readonly register: RegisterId;
  readonly field: FieldId;
  readonly comparison: Comparison;
  readonly value: string | number;
  /** `Mẫu!B5`. */
  readonly cell: string;
}

/**
 * What is wrong with a text that a field is compared with: it is no number or day where one is needed, or the records spell it otherwise
 * (“tet” for “Tết”). One that no record says at all is no fault, for its figure may rightly be 0; it is told among what nothing fills.
 */
export function checkLiteral(
  { register, field, comparison, value, cell }: ComparedLiteral,
  books: ReportBooks,
): { readonly fault?: TemplateFault; readonly unsaid?: Unfilled } {
  if (comparison === 'contains' || typeof value !== 'string') return {};
  const compared = comparedValue(field, value);
  const isSameness = comparison === '=' || comparison === '!=';
  if (compared === null || (!isSameness && typeof compared === 'string'))
    return { fault: { cell, code: 'unreadable-value', name: value, nearest: null } };
  if (typeof compared !== 'string' || compared === '') return {};
  const key = valueKey(books, field, compared);
  const said = groupBy(books.records(register), field).map((group) => group.value);
  if (said.some((one) => valueKey(books, field, one) === key)) return {};
  const misspelt = said.find((one) => foldText(one) === foldText(compared));
  if (misspelt !== undefined)
    return { fault: { cell, code: 'unknown-value', name: compared, nearest: misspelt } };
  return comparison === '='
    ? { unsaid: unsaidValue(cell, field, compared, nearestName(compared, said)) }
    : {};
}

function unsaidValue(cell: string, field: FieldId, value: string, nearest: string | null): Unfilled {
  const { vi, en } = fieldCatalogue[field].title;
  return {
    cell,
    field,
    why: {
      vi: `không dòng nào có ${vi} là “${value}”${nearest === null ? '' : `; gần nhất là “${nearest}”`}`,
      en: `no record has “${value}” as ${en}${nearest === null ? '' : `; the nearest is “${nearest}”`}`,
    },
  };
}
