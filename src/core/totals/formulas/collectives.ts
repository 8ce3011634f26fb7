import type { TableColumns } from '../../recognition/values/table-columns';
import { foldText } from '../../vietnamese/fold';
import { criterionText } from './criteria';
import { quoted, type ColumnRange } from './group-tellers';

/** “Tập thể” is honoured or given something as a whole: it is nobody's person. */
export function isCollective(kind: string): boolean {
  return /^(tap the|don vi|cdcs)\b/.test(foldText(kind));
}

/** What a formula takes for a collective by the recipient's kind. */
export interface CollectiveKinds {
  /** Who is none, as a factor. */
  isPerson(at: ColumnRange): string;
  isPersonAt(row: number): boolean;
}

const usual = ['Tập thể', 'Đơn vị', 'CĐCS'];

/** By how the kind begins, and by whatever else the table writes for it; null where it has no such column. */
export function collectiveKinds(table: TableColumns): CollectiveKinds | null {
  const columns = table.table.fields.get('recipientKind') ?? [];
  const [column] = columns;
  if (column === undefined || columns.length > 1) return null;
  const beginsSo = (text: string) =>
    usual.some((word) => text.slice(0, word.length).toLowerCase() === word.toLowerCase());
  const textAt = (row: number) => criterionText(table, row, column);
  const written = new Set([...table.table.records].map((row) => textAt(row)));
  const odd = [...written].filter((text) => isCollective(text) && !beginsSo(text));
  const lower = new Set(odd.map((text) => text.toLowerCase()));
  return {
    isPerson: (at) =>
      [
        ...usual.map((word) => `(LEFT(${at(column)},${word.length})<>${quoted(word)})`),
        ...odd.map((text) => `(${at(column)}<>${quoted(text)})`),
      ].join('*'),
    isPersonAt: (row) => !beginsSo(textAt(row)) && !lower.has(textAt(row).toLowerCase()),
  };
}
