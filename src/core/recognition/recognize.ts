import { rowsOfSheet, withoutBlankTexts, withoutCards, type Grid, type Seat } from '../sheet/grid';
import { runThrough } from '../run-through';
import { cellsOf, findCards } from './forms/find-cards';
import { formGrid } from './forms/form-grid';
import { correctionsOfForm, isOfForm } from './corrections/form-sayings';
import { emptyLayoutMemory, type LayoutMemory } from './corrections/layout-memory';
import type { FormRecords } from './forms/read-form';
import type { Sayings } from './tables/recognize-table';
import { recognizeForm, recognizeTables, withoutRows } from './tables/recognize-tables';
import {
  topOf,
  type Correction,
  type Recognition,
  type RecognizedTable,
  type UnrecognizedSheet,
} from './recognized-table';
import { placeCorrections, rowSayings, type RowSayings } from './corrections/row-sayings';

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

/** Recognises a sheet as if the cells that people emptied with the space bar were empty; its tables hold them as they are, for the rules to tell. */
function* recognizeSheet(whole: Grid, sayings: Sayings): Generator<void, RecognizedSheet> {
  const grid = withoutBlankTexts(whole);
  const found = yield* recognizeFilled(grid, sayings);
  const tables = found.tables.map((table) => (table.grid === grid ? { ...table, grid: whole } : table));
  return grid === whole ? found : { ...found, tables };
}

/**
 * Recognises the tables of a sheet, and cards beside them.
 *
 * Where there are cards, the tables are recognised anew on the sheet without them, so that whatever looks at a table finds it as if it
 * stood alone. They are read only where the cards beside the tables so found are the same.
 */
function* recognizeFilled(grid: Grid, { corrections, layouts }: Sayings): Generator<void, RecognizedSheet> {
  const placed = placeCorrections(grid, corrections);
  const ofForms: Sayings = { corrections: placed.filter(isOfForm), layouts };
  const sayings: Sayings = { corrections: placed.filter((each) => !isOfForm(each)), layouts };
  const said = rowSayings(grid, placed, layouts);
  const found = yield* recognizeTables(grid, sayings, said);
  const alone = typeof found === 'string' ? [] : found;
  const beside = yield* recognizeBeside(grid, alone, { sayings, ofForms, said });
  if (beside) return { ...beside, reason: null };
  if (typeof found === 'string') return { tables: [], cards: [], reason: found };
  const form = found[0]!.grid;
  if (!form.form || ofForms.corrections.length === 0) return { tables: found, cards: [], reason: null };
  const ofForm = correctionsOfForm(form, [form], ofForms.corrections);
  const tables = yield* recognizeForm(form, { corrections: [...sayings.corrections, ...ofForm], layouts });
  return { tables, cards: [], reason: null };
}

/** What was said of a sheet, and of the forms on it. */
interface SheetSayings {
  readonly sayings: Sayings;
  readonly ofForms: Sayings;
  readonly said: RowSayings;
}

/** The tables found anew without the cards beside them, and the cards; null where there are none, or it is not sure that they are. */
function* recognizeBeside(
  grid: Grid,
  found: readonly RecognizedTable[],
  { sayings, ofForms, said }: SheetSayings,
): Generator<void, Pick<RecognizedSheet, 'tables' | 'cards'> | null> {
  if (found.some((table) => table.corrected && table.grid.form)) return null;
  const looked = withoutRows(grid, said.rows);
  const lists = found.filter(isList);
  let forms = findCards(
    looked,
    lists.filter((table) => !mayTakeInCard(table, lists)),
  );
  let cells = cellsApart(forms, lists);
  let tables: readonly RecognizedTable[];
  for (let round = 0; ; round++) {
    if (forms.length === 0 || round === mostRounds) return null;
    const now = yield* recognizeTables(withoutCards(grid, cells), sayings, said);
    if (typeof now === 'string' || !now.some(isList)) return null;
    tables = now;
    const again = findCards(looked, tables.filter(isList));
    const cellsAgain = cellsApart(again, tables.filter(isList));
    if (JSON.stringify([again, cellsAgain]) === JSON.stringify([forms, cells])) break;
    [forms, cells] = [again, cellsAgain];
  }
  if (losesRecords(found, tables, cells)) return null;
  const shown = forms.map((form, index) => gridOfCard(grid, form, index));
  const cards: RecognizedTable[] = [];
  for (const own of shown) {
    const corrections = correctionsOfForm(own, shown, ofForms.corrections);
    const [card, ...others] = yield* recognizeForm(own, { ...ofForms, corrections });
    if (!card || others.length > 0 || card.records.length < forms[cards.length]!.records.length) return null;
    cards.push({ ...card, id: `${grid.sheet}#${tables.length + cards.length + 1}` });
  }
  return { tables, cards };
}

/** Whether a row in which no card stands was a record of a table that we know and is none any more. */
function losesRecords(
  before: readonly RecognizedTable[],
  after: readonly RecognizedTable[],
  cells: readonly Seat[],
): boolean {
  const kept = new Set([...cells.map(({ row }) => row), ...after.flatMap(({ records }) => [...records])]);
  return before.some((table) => isList(table) && table.records.some((row) => !kept.has(row)));
}

/** Rounds of cards and tables until both are certain of each other. */
const mostRounds = 3;

/** Whether a card may have been taken for a part of the table: it begins in the foot of a list, or is headed by a name with a colon. */
function mayTakeInCard(table: RecognizedTable, lists: readonly RecognizedTable[]): boolean {
  return (
    lists.some(({ footerStart }) => footerStart !== null && topOf(table) >= footerStart) ||
    table.columns.some(({ header }) => /:\s*$/.test(header))
  );
}

/** A table that we know, with rows of the sheet. */
function isList({ register, corrected, headerSaid, grid }: RecognizedTable): boolean {
  return !grid.form && (register !== null || corrected || headerSaid);
}

/** The cells of cards that are none of a table's; what heads a card above the first table may head that too. */
function cellsApart(forms: readonly FormRecords[], tables: readonly RecognizedTable[]): Seat[] {
  const top = Math.min(...tables.map(topOf));
  return forms.flatMap((form) => {
    const titles = form.titles.filter(({ row }) => row < top);
    return cellsOf(form).filter((cell) => !titles.includes(cell));
  });
}

/** The card as a grid behind the sheet's rows. */
function gridOfCard(grid: Grid, form: FormRecords, index: number): Grid {
  const top = Math.min(...form.labels.map(({ row }) => row));
  return formGrid(grid, form, rowsOfSheet * (index + 1) + top);
}
