import type { FieldId } from '../../registers/fields';
import type { Grid } from '../../sheet/grid';
import type { ChosenRegister } from '../columns/choose-register';
import type { ClassifiedRows } from '../rows/classified-rows';
import { sumMatches } from '../rows/figure-sums';
import type { Header } from '../header/header';
import type { AmountScale, RecognizedTable } from '../recognized-table';
import { relateRows } from '../rows/relate-rows';
import { readAmountScales } from './amount-scales';
import { readTitleUnit } from './table-titles';

/** What a person said of a table besides its register and columns. */
interface SaidOfTable extends Pick<RecognizedTable, 'headerSaid' | 'saidRows'> {
  readonly saidScale: AmountScale | null;
}

/** Puts together what was found of a table. */
export function assembleTable(
  grid: Grid,
  header: Header,
  titles: readonly string[],
  chosen: ChosenRegister,
  rows: ClassifiedRows,
  index: number,
  corrected: boolean,
  { headerSaid, saidRows, saidScale }: SaidOfTable,
): RecognizedTable {
  const { records } = rows;
  const fields = new Map<FieldId, number[]>();
  for (const { field, column } of chosen.columns) {
    if (field === null) continue;
    const list = fields.get(field);
    if (list) list.push(column);
    else fields.set(field, [column]);
  }
  const leading = rows.others.find(
    ({ kind, recordsBefore }) => kind === 'section' && recordsBefore === 0,
  )?.row;
  const firstRow = Math.min(records[0]!, leading ?? Infinity);
  const lastRow = records[records.length - 1]!;
  return {
    id: `${grid.sheet}#${index + 1}`,
    grid,
    register: chosen.register,
    confidence: chosen.confidence,
    reasons: chosen.reasons,
    corrected,
    titles,
    headerRows: header.isAbsent ? [] : header.rows,
    headerSaid,
    saidRows,
    firstRow,
    lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    records,
    ...relateRows(rows.others, records.length, sumMatches(grid, records, chosen.columns)),
    skippedRows: rows.skipped.filter(
      ([row, reason]) => reason === 'column-codes' || (row >= firstRow && row <= lastRow),
    ),
    footerStart: rows.footerStart,
    columns: chosen.columns,
    fields,
    titleUnit: fields.has('unit') ? null : readTitleUnit(titles, grid.sheet),
    ...(saidScale === null
      ? readAmountScales(grid, titles, chosen.columns, records)
      : { amountScale: saidScale, columnScales: new Map() }),
    scaleSaid: saidScale !== null,
  };
}
