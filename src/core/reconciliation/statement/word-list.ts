import type { TableColumns } from '../../recognition/table-columns';
import { cellAddress } from '../../sheet/address';
import { valueAt } from '../../sheet/grid';
import { noneSaid } from '../detail-lines';
import { literal, reference } from './cell-terms';
import type { SaidField } from './said-above';

/** Longer texts, and those of several lines, are not compared within a formula. */
export function isComparable(text: string): boolean {
  return text.length <= 200 && !/[\u0000-\u001f]/.test(text);
}

/** A cell of a list that says the unit or programme of many records: a section row, a title, a merged cell. */
export interface ListedWord {
  readonly field: SaidField;
  /** `Trang!A5`, as a person reads it. */
  readonly address: string;
  /** What it says now, and whatever it comes to say; without `=`. */
  readonly term: string;
}

/** The cells that say words of many records, each listed once; lines refer to the list, so that each of them says it in one place. */
export interface WordList {
  readonly words: readonly ListedWord[];
  /** How formulas name the list's entry for a cell; null where no formula can tell what the cell says. */
  refer(
    table: TableColumns,
    field: SaidField,
    cell: { readonly row: number; readonly column: number },
    word: { readonly said: string; readonly shown: string },
  ): string | null;
}

/** Opens a list whose entries come to stand where `place` says. */
export function openWordList(place: (index: number) => string): WordList {
  const words: ListedWord[] = [];
  const known = new Map<string, string | null>();
  return {
    words,
    refer: (table, field, { row, column }, word) => {
      const cell = reference(table, row, column);
      const key = `${field} ${cell}`;
      let found = known.get(key);
      if (found !== undefined) return found;
      const written = valueAt(table.table.grid, row, column);
      found =
        typeof written === 'string' && isComparable(written) && isComparable(word.shown)
          ? place(
              words.push({
                field,
                address: `${table.table.grid.sheet}!${cellAddress(row, column)}`,
                term: saidTerm(cell, written, word),
              }) - 1,
            )
          : null;
      known.set(key, found);
      return found;
    },
  };
}

/**
 * What a cell with more in it than a name says: the name shown while it holds what it holds now; once only the name in it is changed,
 * the new one (“II. Bệnh viện Mắt” after “I. Bệnh viện Tim”); else all of its text, which the statement shows as a name unknown to it.
 */
function saidTerm(
  cell: string,
  written: string,
  { said, shown }: { readonly said: string; readonly shown: string },
): string {
  const at = written.toLowerCase().indexOf(said.toLowerCase());
  const before = at < 0 ? '' : written.slice(0, at);
  const after = at < 0 ? '' : written.slice(at + said.length);
  const numeral = /^\s*\S{1,6}[.)] $/.test(before) && after === '' ? before.slice(-2) : null;
  const whole = `TRIM(${cell})`;
  const other =
    numeral !== null
      ? `IFERROR(IF(FIND("${numeral}",${cell})<9,TRIM(MID(${cell},FIND("${numeral}",${cell})+2,255)),${whole}),${whole})`
      : before + after === ''
        ? whole
        : `IF(AND(LEFT(${cell},${before.length})=${literal(before)},RIGHT(${cell},${after.length})=${literal(after)},LEN(${cell})>${before.length + after.length}),TRIM(MID(${cell},${before.length + 1},LEN(${cell})-${before.length + after.length})),${whole})`;
  return `IF(${cell}=${literal(written)},${literal(shown)},IF(${whole}="",${literal(noneSaid)},${other}))`;
}
