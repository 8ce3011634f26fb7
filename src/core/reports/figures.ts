import type { FieldId } from '../registers/register';
import { unitKey } from '../vietnamese/unit-key';
import type { RecordSet } from './record-set';
import { homeOf } from '../sheet/grid';

/** `count` records, `people` each once, `units` each once; else the sum of a number field. */
export type Measure = 'count' | 'people' | 'units' | FieldId;

/** What is made of the values of a field in place of their sum. */
export type Statistic = 'avg' | 'min' | 'max';

/** Rows of a sheet as Excel numbers them, from 1; both ends inclusive. */
export interface SourceRows {
  readonly sheet: string;
  readonly rows: readonly (readonly [first: number, last: number])[];
}

/** A figure of a report with where it comes from. */
export interface Figure {
  /** `grants.amount`, or `grants.amount[unit=…,programme=…]` for a part of it. */
  readonly name: string;
  readonly measure: Measure;
  /** null for the measure itself. */
  readonly statistic: Statistic | null;
  readonly value: number;
  /** Records whose cell cannot be read: they are not in the value. */
  readonly unreadable: number;
  readonly set: RecordSet;
}

/** Measures sets of records and remembers every figure that was taken, each once. */
export interface FigureLedger {
  take(set: RecordSet, measure: Measure): number;
  /** Remembers an average, a smallest or a largest; answers its value. */
  keep(set: RecordSet, field: FieldId, statistic: Statistic, value: number): number;
  readonly figures: readonly Figure[];
}

export function figureLedger(): FigureLedger {
  const byName = new Map<string, Figure>();
  return {
    take(set, measure) {
      const name = figureName(set, measure);
      const known = byName.get(name);
      if (known) return known.value;
      const { value, unreadable } = measureOf(set, measure);
      byName.set(name, { name, measure, statistic: null, value, unreadable, set });
      return value;
    },
    keep(set, field, statistic, value) {
      const name = `${figureName(set, field)} ${statistic}`;
      byName.set(name, { name, measure: field, statistic, value, unreadable: 0, set });
      return value;
    },
    get figures() {
      return [...byName.values()];
    },
  };
}

/** As the headless contract names figures. */
export function figureName({ register, conditions }: RecordSet, measure: Measure): string {
  const parts = conditions.map(({ field, sign = '=', value }) => `${field}${sign}${value}`);
  return `${register}.${measure}${parts.length > 0 ? `[${parts.join(',')}]` : ''}`;
}

/** The value of a measure over a set; what cannot be read is counted apart. */
export function measureOf(set: RecordSet, measure: Measure): { value: number; unreadable: number } {
  const { books, records } = set;
  if (measure === 'count') return { value: records.length, unreadable: 0 };
  if (measure === 'people') {
    const persons = new Set(records.map(({ columns, record }) => books.personsOf(columns)[record]!));
    persons.delete(-1);
    return { value: persons.size, unreadable: 0 };
  }
  if (measure === 'units') {
    const units = new Set(records.map(({ columns, record }) => unitKey(books.unitOf(columns, record))));
    units.delete('');
    return { value: units.size, unreadable: 0 };
  }
  let value = 0;
  let unreadable = 0;
  for (const { columns, record, part } of records) {
    const sums = part?.sums.get(measure) ?? books.sumsOf(columns, measure);
    const own = sums.values[record]!;
    if (!Number.isNaN(own)) value += own;
    if (sums.unreadable?.[record]) unreadable += 1;
  }
  return { value, unreadable };
}

/** The rows that a set comes from, sheet by sheet. */
export function sourcesOf({ records }: Pick<RecordSet, 'records'>): SourceRows[] {
  const bySheet = new Map<string, [number, number][]>();
  for (const { columns, record } of records) {
    const { grid, records: rowOf } = columns.table;
    const { sheet } = grid;
    const rowNumber = homeOf(grid, { row: rowOf[record]!, column: columns.keyPlace(record).column }).row + 1;
    let rows = bySheet.get(sheet);
    if (!rows) bySheet.set(sheet, (rows = []));
    const last = rows.at(-1);
    if (last && (last[1] === rowNumber - 1 || last[1] === rowNumber)) last[1] = rowNumber;
    else rows.push([rowNumber, rowNumber]);
  }
  return [...bySheet].map(([sheet, rows]) => ({ sheet, rows }));
}
