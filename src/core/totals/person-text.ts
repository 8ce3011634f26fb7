import type { TableColumns } from '../recognition/table-columns';
import type { FieldId } from '../registers/register';
import { criterionText } from './criteria';
import type { DistinctMeasure } from './distinct-terms';
import type { PassTerms } from './formula-terms';
import type { Totals } from './totals';

/** What tells people (or units) apart within a formula: texts that are equal exactly where we take two records for one person. */
export interface PersonText {
  /** For a range of each column, the texts as an expression. */
  expression(at: (column: number) => string): string;
  /** A column that every record fills. */
  readonly column: number;
  /** They are whole numbers of up to 15 digits in that one column, so that numbers can be compared in their stead. */
  readonly isNumber: boolean;
}

/** What MATCH and comparisons take as it stands. */
export function isPlain(text: string): boolean {
  return text.length <= 250 && !/[~*?]/.test(text);
}

/**
 * The citizen id; else name, birth and unit, in place of it where some records have one; null where none of these is exact.
 */
export function personText(totals: Totals, pass: PassTerms, measure: DistinctMeasure): PersonText | null {
  const ids = (measure === 'units' ? totals.identities.units : totals.identities.persons)?.[0];
  if (!ids) return null;
  const { fields } = pass.table.table;
  const columnsOf = (...names: readonly FieldId[]) => names.flatMap((field) => fields.get(field) ?? []);
  const only = columnsOf(measure === 'units' ? 'unit' : 'citizenId');
  const names = measure === 'units' ? [] : columnsOf('fullName', 'givenName');
  const spoken = names.length === 0 ? [] : [...names, ...columnsOf('birthDate', 'birthYear', 'unit')];
  const candidates: readonly Candidate[] = [
    { first: only, then: [] },
    { first: only, then: spoken },
    { first: [], then: spoken },
  ];
  for (const candidate of candidates) {
    const found = candidate.first.length > 1 ? null : tried(candidate, pass, ids);
    if (found) return found;
  }
  return null;
}

/** A column, and the columns that speak where it is empty. */
interface Candidate {
  readonly first: readonly number[];
  readonly then: readonly number[];
}

function tried(
  candidate: Candidate,
  { table, rows, criteria }: PassTerms,
  ids: Int32Array,
): PersonText | null {
  const { first, then } = candidate;
  const column = then[0] ?? first[0];
  if (column === undefined) return null;
  const { records, firstRow } = table.table;
  const idOfText = new Map<string, number>();
  const textOfId = new Map<number, string>();
  let isNumber = then.length === 0;
  for (let record = 0; record < rows.length; record++) {
    const row = records[record]!;
    const text = textAt(table, candidate, row).toLowerCase();
    if (!isPlain(text)) return null;
    isNumber = isNumber && /^\d{1,15}$/.test(text);
    if (rows[record]! < 0) continue;
    const id = ids[record]!;
    if (id < 0 || text === '' || criterionText(table, row, column) === '') return null;
    if ((idOfText.get(text) ?? id) !== id || (textOfId.get(id) ?? text) !== text) return null;
    idOfText.set(text, id);
    textOfId.set(id, text);
  }
  if (!isPlain(textAt(table, candidate, firstRow - 1))) return null;
  // Headings repeated in the body would be somebody, unless each record's row is told by a text of its own.
  const isTold = then.length > 0 && criteria!.groups[0]!.kind === 'texts' && criteria!.unnamed.size === 0;
  const isRecord = new Set(records);
  for (let row = firstRow; row <= criteria!.reach; row++)
    if (!isRecord.has(row) && !isPlain(textAt(table, candidate, row))) return null;
    else if (!isTold && !isRecord.has(row) && criterionText(table, row, column) !== '') return null;
  return { column, isNumber, expression: (at) => expressionOf(candidate, at) };
}

function textAt(table: TableColumns, { first, then }: Candidate, row: number): string {
  const [id = ''] = first.map((column) => criterionText(table, row, column));
  return id !== '' || then.length === 0
    ? id
    : then.map((column) => `|${criterionText(table, row, column)}`).join('');
}

function expressionOf({ first, then }: Candidate, at: (column: number) => string): string {
  const [id] = first.map(at);
  const spoken = then.map((column) => `"|"&${at(column)}`).join('&');
  if (id === undefined) return spoken;
  // REPT, for IF would go through ranges only where it is entered as an array.
  return spoken === '' ? `${id}&""` : `${id}&REPT(${spoken},--(${id}=""))`;
}
