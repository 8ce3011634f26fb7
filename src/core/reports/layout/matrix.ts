import type { DocumentColumn, TableCell, TableRow } from '../../document/document-table';
import type { FieldId } from '../../registers/register';
import type { FigureLedger, Measure } from '../figures';
import { originOf } from '../figure-title';
import type { RecordSet } from '../record-set';
import { portionsHeader, portionsOf } from './portions';
import { says, sumCell } from './says';
import type { Split } from './split-columns';
import type { TableSheet } from './table-sheet';

/** A row of a matrix: a unit, or what money was given for. */
export interface MatrixRow {
  readonly label: string;
  readonly set: RecordSet;
}

/** What a matrix shows of its rows' records. */
export interface Matrix {
  /** What the rows are: “Đơn vị”, “Nội dung”. */
  readonly rowHeader: string;
  readonly rows: readonly MatrixRow[];
  /** All records of the rows, a set per register. */
  readonly wholes: readonly RecordSet[];
  /** Parts with columns of their own; none leaves the totals alone. */
  readonly splits: readonly Split[];
  /** The money of a set: paid, or asked for where nothing is paid yet; null where the register says none. */
  readonly money: (set: RecordSet) => FieldId | null;
  readonly moneyHeader: string;
}

/** With more parts than this, each has its money alone. */
const mostPairs = 3;

/**
 * A table with a row per unit or content and columns per programme or fund: turns and money of each part, then of all, people (each
 * once) and the value of goods where the records say any.
 *
 * Parts without money (goods only) have their turns alone, so that no 0 đồng is ever printed for them. Totals are live sums, people are
 * counted anew, for one may stand in several rows.
 */
export function matrixTable(matrix: Matrix, figures: FigureLedger): Pick<TableSheet, 'columns' | 'rows'> {
  const { wholes, splits, money, rows, rowHeader } = matrix;
  const hasMoney = (sets: readonly RecordSet[]) =>
    sets.some((set) => {
      const field = money(set);
      return field !== null && says(set, field);
    });
  const hasGoods = wholes.some((set) => says(set, 'inKindValue'));
  // Records that name nobody are not 0 people.
  const people = (set: RecordSet) =>
    namesPersons(set) ? figures.take(set, 'people') || (set.records.length > 0 ? '' : 0) : '';
  const hasPeople = wholes.some((set) => Number(people(set)) > 0);
  const turns = portionsHeader(wholes);
  const moneyOf = (set: RecordSet) => {
    const field = money(set);
    return field === null ? '' : sumCell(figures, set, field);
  };

  const parts: Part[] = splits.flatMap(({ label, of }): Part[] => {
    const pays = hasMoney(wholes.map(of));
    const shownTurns: Part = {
      column: { header: [label, turns], width: pays ? 46 : 66, kind: 'count' },
      of,
      measure: 'count',
      cell: (set) => portionsOf(of(set), figures),
    };
    const shownMoney: Part = {
      column: { header: [label, 'Số tiền'], width: 82, kind: 'money' },
      of,
      measure: money,
      cell: (set) => moneyOf(of(set)),
    };
    if (!pays) return [shownTurns];
    return splits.length <= mostPairs ? [shownTurns, shownMoney] : [shownMoney];
  });
  const total = splits.length > 1 ? 'Tổng cộng' : null;
  const under = (header: string): DocumentColumn['header'] => (total === null ? header : [total, header]);
  const totals: Part[] = [
    {
      column: { header: under(turns), width: 50, kind: 'count' },
      of: same,
      measure: 'count',
      cell: (set) => portionsOf(set, figures),
    },
    ...(hasPeople
      ? [
          {
            column: { header: under('Số người'), width: 56, kind: 'count' } as const,
            of: same,
            measure: 'people' as const,
            cell: people,
            isCountedAnew: true,
          },
        ]
      : []),
    ...(hasMoney(wholes)
      ? [
          {
            column: { header: under(matrix.moneyHeader), width: 92, kind: 'money' } as const,
            of: same,
            measure: money,
            cell: moneyOf,
          },
        ]
      : []),
    ...(hasGoods
      ? [
          {
            column: { header: under('Giá trị hiện vật'), width: 84, kind: 'money' } as const,
            of: same,
            measure: 'inKindValue' as const,
            cell: (set: RecordSet) => sumCell(figures, set, 'inKindValue'),
          },
        ]
      : []),
  ];
  const all = splits.length === 1 ? totals : [...parts, ...totals];
  const columns: DocumentColumn[] = [
    { header: 'STT', width: 34, kind: 'ordinal' },
    { header: rowHeader, width: 150, kind: 'text' },
    ...all.map(({ column }) => column),
  ];
  const drawn = rows.map(({ label, set }, index): TableRow => ({
    kind: 'record',
    cells: [index + 1, label, ...all.map((part) => sourced(part, set))],
  }));
  const cells: Record<number, TableCell> = {};
  const sums: number[] = [];
  all.forEach(({ cell, isCountedAnew }, index) => {
    // Taken of the wholes too, so that every printed total can be traced to its rows.
    const ofWholes = wholes.map(cell);
    if (isCountedAnew) cells[index + 2] = ofWholes.reduce<number>((sum, one) => sum + Number(one), 0);
    else sums.push(index + 2);
  });
  return { columns, rows: [...drawn, { kind: 'total', label: 'TỔNG CỘNG', sums, cells }] };
}

/** Whether the register tells persons apart; visits are to units. */
function namesPersons({ books, register }: RecordSet): boolean {
  return books
    .records(register)
    .records.some(({ columns }) => columns.has('fullName') || columns.has('citizenId'));
}

const same = (set: RecordSet) => set;

/** A part's cell with where it was taken from. */
function sourced({ cell, of, measure }: Part, set: RecordSet): TableCell {
  const value = cell(set);
  const what = typeof measure === 'function' ? measure(set) : measure;
  return value === '' || what === null ? value : { value, from: originOf(of(set), what) };
}

interface Part {
  readonly column: DocumentColumn;
  /** The records that the cell is of, and what of them it measures. */
  readonly of: (set: RecordSet) => RecordSet;
  readonly measure: Measure | ((set: RecordSet) => FieldId | null);
  readonly cell: (set: RecordSet) => number | '';
  readonly isCountedAnew?: boolean;
}
