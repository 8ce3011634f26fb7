import { valueAt } from '../../sheet/grid';
import { decodeAsColumn, legacyOfColumn } from '../../vietnamese/legacy-column';
import { encodingOfFont, type LegacyEncoding } from '../../vietnamese/legacy-encodings';
import { isOfTexts, legacyText, type FlaggedText } from './flagged-texts';
import type { RecognizedTable } from '../recognized-table';

/**
 * The texts that do not show their encoding and stand among others that do: “Vò Dòng” in a column of TCVN3 is “Vũ Dũng”.
 *
 * Looked at are columns of which some texts are in a legacy encoding, the cells of its fonts and the others each by themselves, since
 * half of a column may have been typed anew. Certain where the cell's own font says the same.
 */
export function restOfLegacyColumns(table: RecognizedTable, flagged: readonly FlaggedText[]): FlaggedText[] {
  const legacyIn = new Map<number, Set<number>>();
  for (const { column, record, legacy } of flagged) {
    if (!legacy) continue;
    const records = legacyIn.get(column);
    if (records) records.add(record);
    else legacyIn.set(column, new Set([record]));
  }
  return [...legacyIn].flatMap(([column, known]) => {
    const field = table.columns.find((each) => each.column === column)?.field ?? null;
    return known.size > 1 && isOfTexts(table, field) ? restOfColumn(table, column, known) : [];
  });
}

function restOfColumn(table: RecognizedTable, column: number, known: ReadonlySet<number>): FlaggedText[] {
  const byFont = new Map<LegacyEncoding | null, { record: number; text: string; font: string | null }[]>();
  for (const [record, row] of table.records.entries()) {
    const text = valueAt(table.grid, row, column);
    if (typeof text !== 'string' || text === '') continue;
    const font = table.grid.fontAt(row, column);
    const ofFont = byFont.get(encodingOfFont(font));
    if (ofFont) ofFont.push({ record, text, font });
    else byFont.set(encodingOfFont(font), [{ record, text, font }]);
  }
  return [...byFont].flatMap(([said, cells]) => {
    const encoding = legacyOfColumn(cells.map(({ text }) => text));
    if (!encoding) return [];
    return cells.flatMap(({ record, text, font }) => {
      const decoded = known.has(record) ? null : decodeAsColumn(text, encoding, font);
      if (!decoded) return [];
      return [legacyText(table, record, column, encoding, decoded, said === encoding && !decoded.lostHorn)];
    });
  });
}
