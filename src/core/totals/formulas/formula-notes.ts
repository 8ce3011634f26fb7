import { dateKinds } from '../../recognition/values/date-column';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { CellRef } from '../../sheet/address';
import type { NotLive } from './distinct-terms';
import type { PassTerms } from './formula-terms';
import { isPeriod, recordDate } from '../groups';
import { measureTitle, summedField, type MeasureId } from '../measures';
import type { TabNote } from '../tab/tab-notes';
import type { Totals } from '../totals';

/** What the formulas of a tab can and cannot follow, the cells that a fix would make plain first. */
export function formulaNotes(
  totals: Totals,
  passes: readonly PassTerms[],
  values: readonly { readonly measure: MeasureId; readonly reason: NotLive | null }[],
  corrected: readonly CellRef[],
  fixedCells: number,
): TabNote[] {
  const notes: TabNote[] = [];
  const texts = distinctCells(
    passes.flatMap((pass) =>
      totals.measures.flatMap((measure) => {
        const field = summedField(totals.register, measure);
        return field === null ? [] : pass.textNumbers(field).map((cell) => cellOf(pass, cell));
      }),
    ),
  );
  if (texts.length > 0) notes.push({ kind: 'text-numbers', cells: texts });
  const spelled = passes.flatMap((pass) =>
    pass.otherSpellings().map((cell) => ({ text: cell.text, ref: cellOf(pass, cell) })),
  );
  const spellings = [...new Set(spelled.map(({ text }) => text))];
  if (spellings.length > 0)
    notes.push({
      kind: 'spellings',
      count: spellings.length,
      example: spellings[0]!,
      cells: distinctCells(spelled.map(({ ref }) => ref)),
    });
  const dates = distinctCells(
    passes.flatMap((pass) => textDates(totals, pass.table).map((cell) => cellOf(pass, cell))),
  );
  if (dates.length > 0) notes.push({ kind: 'text-dates', cells: dates });
  const byAreas = passes.filter(
    ({ criteria, table }) =>
      table.count > 0 && (criteria === null || totals.by.some((_, group) => criteria.standing.some(group))),
  );
  if (byAreas.length > 0)
    notes.push({ kind: 'areas', sheets: [...new Set(byAreas.map(({ table }) => table.table.grid.sheet))] });
  if (corrected.length > 0) notes.push({ kind: 'two-ways', cells: distinctCells(corrected) });
  for (const why of [...new Set(values.map(({ reason }) => reason?.why ?? null))]) {
    const own = values.filter(({ reason }) => (reason?.why ?? null) === why);
    notes.push({
      kind: 'values',
      titles: own.map(({ measure }) => measureTitle(totals.register, measure)),
      why,
      reasons: distinctCells(own.flatMap(({ reason }) => reason?.cells ?? [])),
    });
  }
  if (fixedCells > 0) notes.push({ kind: 'fixed-cells', cells: fixedCells });
  return notes;
}

/** Whole dates kept as text, where records are grouped by time. */
function textDates({ by }: Totals, table: TableColumns): { row: number; column: number }[] {
  const { register, records } = table.table;
  const field =
    register === null || !by.some(isPeriod) ? null : recordDate(register, (one) => table.has(one));
  if (field === null) return [];
  const { kinds } = table.dates(field);
  return [...records.keys()]
    .filter((record) => kinds[record] === dateKinds.text)
    .map((record) => table.place(field, record));
}

function cellOf({ table }: PassTerms, { row, column }: { row: number; column: number }): CellRef {
  return { sheet: table.table.grid.sheet, row, column };
}

function distinctCells(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.row},${cell.column},${cell.sheet}`, cell])).values()];
}
