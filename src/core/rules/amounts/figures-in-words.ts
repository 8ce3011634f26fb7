import { scaleOfColumn, scaleOfField } from '../../recognition/values/amount-scale';
import { additiveFields } from '../../recognition/values/number-column';
import { headerKey } from '../../recognition/wording/header-key';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { Place } from '../rule';
import type { StatedTotal } from './stated-total';
import { recompute } from './recompute-total';
import { statedTotals } from './stated-totals';

/** A figure that words below a list may say. */
export interface Figure {
  readonly amount: number;
  readonly place: Place | null;
  readonly tolerance: number;
}

/** The grand totals of the money columns, their sum, and what the rows come to; the one that a reader would look at first. */
export function figuresToCompare(table: TableColumns): Figure[] {
  const money = additiveFields(table.table).filter((field) => table.numbers(field).isMoney);
  if (money.length === 0 && table.table.register !== null) return [];
  const grand = statedTotals(table).filter(({ covers }) => covers[0] === 0 && covers[1] === table.count - 1);
  if (money.length === 0) return ofUnknownTable(table, grand);
  const ends = grand.filter(({ field }) => field !== null && money.includes(field));
  ends.sort((a, b) => rankOf(a) - rankOf(b) || b.place.row - a.place.row);
  const figures: Figure[] = ends.map(({ stated, place, tolerance }) => ({
    amount: stated,
    place,
    tolerance,
  }));
  figures.push(...acrossColumns(ends), ...sumsOfOtherColumns(table, grand));
  const sums = money.map((field) => columnSum(table, field));
  const coarsest = Math.max(...money.map((field) => scaleOfField(table.table, field)));
  for (const sum of [...sums, sums.reduce((a, b) => a + b, 0)]) {
    if (!Number.isNaN(sum)) figures.push({ amount: sum, place: null, tolerance: Math.max(1, coarsest / 2) });
  }
  return figures;
}

/** Of a table that we do not know, the totals of columns headed as money, and what their rows come to. */
function ofUnknownTable(table: TableColumns, grand: readonly StatedTotal[]): Figure[] {
  const { columns } = table.table;
  const ends = grand.filter(({ place }) =>
    columns.some(({ column, header }) => column === place.column && speaksOfMoney.test(headerKey(header))),
  );
  return ends.flatMap((total) => {
    const { stated, place, tolerance } = total;
    const scale = scaleOfColumn(table.table, place.column);
    return [
      { amount: stated * scale, place, tolerance },
      { amount: recompute(table, total).sum * scale, place: null, tolerance },
    ];
  });
}

const speaksOfMoney = /\b(tien|kinh phi|chi phi|gia tri|tri gia|muc chi)\b/;

/** Money and goods, or one amount per fund: the words may say what they come to together. */
function acrossColumns(ends: readonly StatedTotal[]): Figure[] {
  const rows = [...new Set(ends.map(({ place }) => place.row))];
  return rows.map((row) => {
    const inRow = ends.filter(({ place }) => place.row === row);
    const [first] = inRow;
    return {
      amount: inRow.reduce((sum, { stated }) => sum + stated, 0),
      place: first?.place ?? null,
      tolerance: first?.tolerance ?? 0.5,
    };
  });
}

/** “Tổng chi”, of the amount and what sending it costs: words may say the total of a column that no field claims. */
function sumsOfOtherColumns({ table }: TableColumns, grand: readonly StatedTotal[]): Figure[] {
  return grand.flatMap(({ field, stated, place, figures, tolerance }) =>
    field === null
      ? [{ amount: figures.isMoney ? stated : stated * scaleOfColumn(table, place.column), place, tolerance }]
      : [],
  );
}

/** `amount` is what a list is about; other money stands beside it. */
function rankOf({ field }: StatedTotal): number {
  return field === 'amount' ? 0 : field === 'approvedAmount' || field === 'cost' ? 1 : 2;
}

function columnSum(table: TableColumns, field: Parameters<TableColumns['numbers']>[0]): number {
  const { values } = table.numbers(field);
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}
