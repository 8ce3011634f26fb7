import type { TableColumns } from '../../recognition/values/table-columns';
import { cellAddress } from '../../sheet/address';
import { valueAt } from '../../sheet/grid';
import { noneSaid } from '../detail-lines';
import { literal, reference } from './cell-terms';
import type { Place, SaidField } from './said-above';

/** Longer texts, and those with characters that no formula writes, are not compared within one. */
export function isComparable(text: string): boolean {
  return text.length <= 200 && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}

/** What cells of a list say of the unit or programme of many records: a section row, titles, a merged cell. */
export interface ListedWord {
  readonly field: SaidField;
  /** `Trang!A5, Trang!A6`, as a person reads them. */
  readonly address: string;
  /** What it says now, and whatever it comes to say; without `=`. */
  readonly term: string;
}

/** The cells that say words of many records, each listed once; lines refer to the list, so that each of them says it in one place. */
export interface WordList {
  readonly words: readonly ListedWord[];
  /** How formulas name the list's entry for cells; null where no formula can tell what they say. */
  refer(
    table: TableColumns,
    field: SaidField,
    cells: readonly Place[],
    word: { readonly said: string; readonly shown: string },
  ): string | null;
}

/** Opens a list whose entries come to stand where `place` says. */
export function openWordList(place: (index: number) => string): WordList {
  const words: ListedWord[] = [];
  const known = new Map<string, string | null>();
  return {
    words,
    refer: (table, field, cells, word) => {
      const { grid } = table.table;
      const read = cells.map(({ row, column }) => ({
        cell: reference(table, row, column),
        written: valueAt(grid, row, column),
      }));
      const key = [field, ...read.map(({ cell }) => cell)].join(' ');
      let found = known.get(key);
      if (found !== undefined) return found;
      const canTell =
        cells.length > 0 &&
        isComparable(word.shown) &&
        read.every(({ written }) => typeof written === 'string' && isComparable(written));
      found = canTell
        ? place(
            words.push({
              field,
              address: cells.map(({ row, column }) => `${grid.sheet}!${cellAddress(row, column)}`).join(', '),
              term: read.reduceRight(
                (unchanged, { cell, written }) => saidTerm(cell, String(written), word.said, unchanged),
                literal(word.shown),
              ),
            }) - 1,
          )
        : null;
      known.set(key, found);
      return found;
    },
  };
}

/**
 * What a cell with more in it than a name says: `unchanged` while it holds what it holds now; once only the name in it is changed,
 * the new one (“II. Bệnh viện Mắt” after “I. Bệnh viện Tim”); else all of its text, which the statement shows as a name unknown to it.
 */
function saidTerm(cell: string, written: string, said: string, unchanged: string): string {
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
  return `IF(${cell}=${literal(written)},${unchanged},IF(${whole}="",${literal(noneSaid)},${other}))`;
}
