import { rowsOfSheet, withoutCards, type Grid, type Seat } from '../sheet/grid';
import { runThrough } from '../run-through';
import { cellsOf, findCards } from './find-cards';
import { formGrid } from './form-grid';
import { emptyLayoutMemory, type LayoutMemory } from './layout-memory';
import type { FormRecords } from './read-form';
import type { Sayings } from './recognize-table';
import { recognizeForm, recognizeTables, withoutRows } from './recognize-tables';
import type { Correction, Recognition, RecognizedTable, UnrecognizedSheet } from './recognized-table';
import { rowSayings } from './row-sayings';

/** How far recognition has come: sheets done, and the one that is next. */
export interface RecognitionProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** Finds the tables of all sheets and says what they are; what a person said before wins. */
export function recognizeWorkbook(
  grids: readonly Grid[],
  corrections: readonly Correction[] = [],
  layouts: LayoutMemory = emptyLayoutMemory,
): Recognition {
  return runThrough(recognizeSteps(grids, corrections, layouts));
}

/** The same in steps of some milliseconds, so that a caller can show progress and stop. */
export function* recognizeSteps(
  grids: readonly Grid[],
  corrections: readonly Correction[],
  layouts: LayoutMemory = emptyLayoutMemory,
): Generator<RecognitionProgress, Recognition> {
  const tables: RecognizedTable[] = [];
  const cards: RecognizedTable[] = [];
  const unrecognized: UnrecognizedSheet[] = [];
  for (const [done, grid] of grids.entries()) {
    const now = { done, total: grids.length, sheet: grid.sheet };
    yield now;
    const recognizing = recognizeSheet(grid, {
      corrections: corrections.filter(({ sheet }) => sheet === grid.sheet),
      layouts,
    });
    let step = recognizing.next();
    for (; !step.done; step = recognizing.next()) yield now;
    const found = step.value;
    tables.push(...found.tables);
    cards.push(...found.cards);
    if (found.reason) unrecognized.push({ sheet: grid.sheet, reason: found.reason });
  }
  return { tables, cards, unrecognized };
}

interface RecognizedSheet {
  readonly tables: readonly RecognizedTable[];
  readonly cards: readonly RecognizedTable[];
  /** Why there is no table; null where there is one. */
  readonly reason: UnrecognizedSheet['reason'] | null;
}

/**
 * Recognises the tables of a sheet, and cards beside them.
 *
 * Where there are cards, the tables are recognised anew on the sheet without them, so that whatever looks at a table finds it as if it
 * stood alone. They are read only where the cards beside the tables so found are the same.
 */
function* recognizeSheet(grid: Grid, sayings: Sayings): Generator<void, RecognizedSheet> {
  const said = rowSayings(grid, sayings.corrections, sayings.layouts);
  const looked = withoutRows(grid, said.rows);
  const found = yield* recognizeTables(grid, sayings, said);
  const alone: RecognizedSheet =
    typeof found === 'string'
      ? { tables: [], cards: [], reason: found }
      : { tables: found, cards: [], reason: null };
  if (alone.tables.some((table) => table.corrected && table.grid.form)) return alone;
  const corrections = sayings.corrections.filter((correction) => !isOfCard(correction));
  const lists = alone.tables.filter(isList);
  let forms = findCards(
    looked,
    lists.filter((table) => !mayTakeInCard(table, lists)),
  );
  let cells = cellsApart(forms, lists);
  let tables: readonly RecognizedTable[];
  for (let round = 0; ; round++) {
    if (forms.length === 0 || round === mostRounds) return alone;
    const now = yield* recognizeTables(withoutCards(grid, cells), { ...sayings, corrections }, said);
    if (typeof now === 'string' || !now.some(isList)) return alone;
    tables = now;
    const again = findCards(looked, tables.filter(isList));
    const cellsAgain = cellsApart(again, tables.filter(isList));
    if (JSON.stringify([again, cellsAgain]) === JSON.stringify([forms, cells])) break;
    [forms, cells] = [again, cellsAgain];
  }
  const cards: RecognizedTable[] = [];
  for (const form of forms) {
    const card = yield* recognizeCard(grid, form, sayings, cards.length);
    if (!card) return alone;
    cards.push({ ...card, id: `${grid.sheet}#${tables.length + cards.length + 1}` });
  }
  return { tables, cards, reason: null };
}

/** Rounds of cards and tables until both are certain of each other. */
const mostRounds = 3;

/** Whether a card may have been taken for a part of the table: it begins in the foot of a list, or is headed by a name with a colon. */
function mayTakeInCard({ headerRows, columns }: RecognizedTable, lists: readonly RecognizedTable[]): boolean {
  return (
    lists.some(({ footerStart }) => footerStart !== null && headerRows[0]! >= footerStart) ||
    columns.some(({ header }) => /:\s*$/.test(header))
  );
}

/** A table that we know, with rows of the sheet. */
function isList({ register, corrected, headerSaid, grid }: RecognizedTable): boolean {
  return !grid.form && (register !== null || corrected || headerSaid);
}

/** The cells of cards that are none of a table's; what heads a card above the first table may head that too. */
function cellsApart(forms: readonly FormRecords[], tables: readonly RecognizedTable[]): Seat[] {
  const top = Math.min(...tables.map(({ headerRows }) => headerRows[0]!));
  return forms.flatMap((form) => {
    const titles = form.titles.filter(({ row }) => row < top);
    return cellsOf(form).filter((cell) => !titles.includes(cell));
  });
}

/** The form as a table behind the sheet's rows; null where it is not sure what it is or not all of it was read. */
function* recognizeCard(
  grid: Grid,
  form: FormRecords,
  { corrections, layouts }: Sayings,
  index: number,
): Generator<void, RecognizedTable | null> {
  const top = Math.min(...form.labels.map(({ row }) => row));
  const own = formGrid(grid, form, rowsOfSheet * (index + 1) + top);
  const tables = yield* recognizeForm(own, { corrections: corrections.filter(isOfCard), layouts });
  const [table] = tables;
  return tables.length === 1 && table!.records.length === form.records.length ? table! : null;
}

/** Whether it was said of a card: its rows stand behind the sheet's, its columns are called by the cell of their name. */
function isOfCard(said: Correction): boolean {
  if (said.kind === 'register') return said.row !== null && said.row >= rowsOfSheet;
  return said.kind === 'column' && /\d/.test(said.column);
}
