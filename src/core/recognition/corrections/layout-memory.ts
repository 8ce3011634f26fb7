import type { FieldId } from '../../registers/fields';
import type { RegisterId } from '../../registers/register';
import { valueAt } from '../../sheet/grid';
import { headerKey, textOf } from '../wording/header-key';
import type { AmountScale, RecognizedTable } from '../recognized-table';
import { labelKey } from './row-sayings';
import { spokenForm } from '../wording/spoken-form';

/**
 * What a person said of a form, for the next file of the same form: its register, the scale of its amounts, and the fields of single columns.
 *
 * Told by the headings alone, so that it holds in whichever workbook and sheet the form comes next. JSON as it stands: an
 * office hands it on as a file.
 */
export interface LayoutMemory {
  readonly version: 1;
  readonly layouts: readonly RememberedLayout[];
}

export interface RememberedLayout {
  /** The headings of all columns from left to right, as `layoutHeadings` writes them. */
  readonly headings: readonly string[];
  /** The same as the sheet spells them, for people to read. */
  readonly spelt?: readonly string[];
  /** undefined: nobody said; null: somebody said that it is none that we know. */
  readonly register?: RegisterId | null;
  /** The scale of the amounts, where somebody said it. */
  readonly scale?: AmountScale;
  /** What was said of single columns, by their place in `headings`. */
  readonly columns: readonly RememberedColumn[];
  /** Where a person had to point at the header: what its first row says, cell by cell (`headerKey`), and how many rows it has. */
  readonly header?: RememberedHeader;
  /** What was said of rows that begin with such a label; of sums and what stands below the table only, never of a record. */
  readonly labels?: readonly RememberedLabel[];
  /** The day it was learnt, YYYY-MM-DD: of two memories the later word holds. */
  readonly learntOn: string;
}

export interface RememberedColumn {
  readonly index: number;
  readonly field: FieldId | null;
}

export interface RememberedHeader {
  readonly texts: readonly string[];
  readonly rows: number;
}

export interface RememberedLabel {
  readonly label: string;
  readonly as: 'total' | 'after';
}

export const emptyLayoutMemory: LayoutMemory = { version: 1, layouts: [] };

/** Headings as they tell a form: without marks, case, punctuation and the year, which changes from file to file. */
export function layoutHeadings(headings: readonly string[]): string[] {
  return headings.map((heading) => spokenForm(headerKey(heading)));
}

/** What the memory says of a table with these headings; null where it knows no such form. */
export function layoutOf(memory: LayoutMemory, headings: readonly string[]): RememberedLayout | null {
  return memory.layouts.find((layout) => isSameLayout(layout, { headings })) ?? null;
}

/** The memory with what a person corrected in these tables; a table without corrections teaches nothing. */
export function learnLayouts(
  memory: LayoutMemory,
  tables: readonly RecognizedTable[],
  learntOn: string,
): LayoutMemory {
  const learnt = tables.flatMap((table): RememberedLayout[] => {
    const columns = table.columns.flatMap(({ field, corrected }, index) =>
      corrected ? [{ index, field }] : [],
    );
    const labels = labelsOf(table);
    if (!table.corrected && columns.length + labels.length === 0 && !table.headerSaid && !table.scaleSaid)
      return [];
    const headings = layoutHeadings(table.columns.map(({ header }) => header));
    return [
      {
        headings,
        spelt: table.columns.map(({ header }) => header),
        ...(table.corrected ? { register: table.register } : {}),
        ...(table.scaleSaid ? { scale: table.amountScale } : {}),
        columns,
        ...(table.headerSaid ? { header: headerOf(table) } : {}),
        ...(labels.length > 0 ? { labels } : {}),
        learntOn,
      },
    ];
  });
  return mergeLayoutMemories(memory, { version: 1, layouts: learnt });
}

function headerOf({ grid, headerRows, firstColumn, lastColumn }: RecognizedTable): RememberedHeader {
  const texts: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = valueAt(grid, headerRows[0]!, column);
    if (value !== '') texts.push(headerKey(textOf(value)));
  }
  return { texts, rows: headerRows.length };
}

function labelsOf({ grid, saidRows, firstColumn, lastColumn }: RecognizedTable): RememberedLabel[] {
  return saidRows.flatMap(([row, as]) => {
    if (as !== 'total' && as !== 'after') return [];
    const cells = grid.values[row - grid.firstRow] ?? [];
    const label = labelKey(cells, firstColumn - grid.firstColumn, lastColumn - grid.firstColumn);
    return label === '' ? [] : [{ label, as }];
  });
}

/** Both memories in one; where both speak of the same thing, the word learnt later holds (of the same day, `later`'s). */
export function mergeLayoutMemories(earlier: LayoutMemory, later: LayoutMemory): LayoutMemory {
  const layouts = [...earlier.layouts];
  for (const layout of later.layouts) {
    const at = layouts.findIndex((known) => isSameLayout(known, layout));
    if (at < 0) layouts.push(layout);
    else layouts[at] = mergeLayouts(layouts[at]!, layout);
  }
  return { version: 1, layouts };
}

function mergeLayouts(a: RememberedLayout, b: RememberedLayout): RememberedLayout {
  const [old, young] = a.learntOn > b.learntOn ? [b, a] : [a, b];
  const columns = new Map([...old.columns, ...young.columns].map((column) => [column.index, column]));
  const labels = new Map([...(old.labels ?? []), ...(young.labels ?? [])].map((each) => [each.label, each]));
  return {
    ...old,
    ...young,
    ...(labels.size > 0 ? { labels: [...labels.values()] } : {}),
    columns: [...columns.values()].sort((one, other) => one.index - other.index),
  };
}

/** What taking in a memory does to the one that is there, counted in layouts of the taken one. */
export interface TakenLayouts {
  readonly added: number;
  /** Known here with another word, which the taken one replaces. */
  readonly changed: number;
  /** Known here with another word, which stays: it was said later. */
  readonly kept: number;
  readonly same: number;
}

/** Says beforehand what `mergeLayoutMemories(known, taken)` does: a word of the office never replaces one's own unsaid. */
export function compareLayoutMemories(known: LayoutMemory, taken: LayoutMemory): TakenLayouts {
  const counts = { added: 0, changed: 0, kept: 0, same: 0 };
  for (const layout of taken.layouts) {
    const own = layoutOf(known, layout.headings);
    if (!own) counts.added += 1;
    else if (wordOf(mergeLayouts(own, layout)) !== wordOf(own)) counts.changed += 1;
    else if (wordOf(mergeLayouts({ ...own, learntOn: '' }, layout)) !== wordOf(own)) counts.kept += 1;
    else counts.same += 1;
  }
  return counts;
}

/** All that is said of a form, whenever it was. */
function wordOf({ register, scale, columns, header, labels = [] }: RememberedLayout): string {
  const byIndex = columns.toSorted((one, other) => one.index - other.index);
  const byLabel = labels.toSorted((one, other) => (one.label < other.label ? -1 : 1));
  return JSON.stringify([
    register === undefined ? 'unsaid' : register,
    scale,
    byIndex.map(({ index, field }) => [index, field]),
    header && [header.texts, header.rows],
    byLabel.map(({ label, as }) => [label, as]),
  ]);
}

function isSameLayout(a: { readonly headings: readonly string[] }, b: typeof a): boolean {
  return (
    a.headings.length === b.headings.length && a.headings.every((text, index) => text === b.headings[index])
  );
}

/** The memory without the layout: a person takes back what was said of a form. */
export function forgetLayout(memory: LayoutMemory, headings: readonly string[]): LayoutMemory {
  return { version: 1, layouts: memory.layouts.filter((layout) => !isSameLayout(layout, { headings })) };
}
