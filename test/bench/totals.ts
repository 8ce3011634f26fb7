import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { tableColumns } from '../../src/core/recognition/values/table-columns';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { totalsOf } from '../../src/core/totals/totals';
import { catalogueRows, gridOf, makeGrantRows, grantHeadings } from './make-rows';
import { measure, type Candidate } from './measure';

/** The part of arquero that is measured. It is imported by name: without it the others are measured all the same. */
interface Arquero {
  table(columns: Record<string, unknown[]>): ArqueroTable;
  op: { count(): unknown; sum(column: string): unknown; distinct(column: string): unknown };
}
interface ArqueroTable {
  groupby(...columns: string[]): ArqueroTable;
  rollup(values: Record<string, unknown>): ArqueroTable;
  objects(): Record<string, number>[];
}

const rounds = 9;

/** What all of them compute: per unit the records, the people and the money; here as one number that they must agree on. */
type PerUnit = ReadonlyMap<string, readonly [count: number, people: number, amount: number]>;

/** Times a total per unit over a sheet of grants: ours beside a loop by hand and arquero, on the same rows, in one run. */
export async function measureTotals(count: number): Promise<Map<string, number>> {
  const name = 'arquero';
  const arquero = (await import(name).catch(() => null)) as Arquero | null;
  const json = JSON.stringify(makeGrantRows(count));
  let rows: CellValue[][] = [];
  let tables = recognizeWorkbook([]).tables;
  const prepare = () => {
    rows = JSON.parse(json) as CellValue[][];
    const grids: Grid[] = [
      gridOf('Đơn vị', catalogueRows()),
      gridOf('Trợ cấp', [grantHeadings, ...rows], [6]),
    ];
    tables = recognizeWorkbook(grids).tables;
  };
  const ours = (): PerUnit => {
    const of = (register: string) => tables.filter((table) => table.register === register).map(tableColumns);
    const { rows: found } = totalsOf(of('grants'), of('units'), {
      register: 'grants',
      by: ['unit'],
      measures: ['count', 'people', 'amount'],
    });
    return new Map(
      found.map(({ keys, figures }) => [keys[0]!, [figures.count!, figures.people!, figures.amount!]]),
    );
  };
  prepare();
  checkAgreement(ours(), byHand(rows), ...(arquero ? [byArquero(arquero, rows)] : []));
  const candidate = (title: string, run: () => PerUnit): Candidate => ({
    name: title,
    run: () => run().size,
    prepare,
  });
  return measure(
    [
      candidate('totals per unit, hand loop', () => byHand(rows)),
      ...(arquero ? [candidate('totals per unit, arquero', () => byArquero(arquero, rows))] : []),
      candidate('our totals per unit', ours),
    ],
    rounds,
  );
}

/** As a person writes it who knows the columns and trusts them: one loop, a map and a set per unit. */
function byHand(rows: readonly (readonly CellValue[])[]): PerUnit {
  const units = new Map<string, { count: number; people: Set<CellValue>; amount: number }>();
  for (const row of rows) {
    const unit = String(row[3]).trim();
    let found = units.get(unit);
    if (!found) units.set(unit, (found = { count: 0, people: new Set(), amount: 0 }));
    found.count += 1;
    found.people.add(row[2]!);
    if (typeof row[5] === 'number') found.amount += row[5];
  }
  return new Map([...units].map(([unit, { count, people, amount }]) => [unit, [count, people.size, amount]]));
}

function byArquero({ table, op }: Arquero, rows: readonly (readonly CellValue[])[]): PerUnit {
  const column = (index: number) => rows.map((row) => row[index]);
  const found = table({ unit: column(3), person: column(2), amount: column(5) })
    .groupby('unit')
    .rollup({ count: op.count(), people: op.distinct('person'), amount: op.sum('amount') })
    .objects();
  return new Map(found.map(({ unit, count, people, amount }) => [String(unit), [count!, people!, amount!]]));
}

/** Only those that give the same answer may be timed beside each other. */
function checkAgreement(ours: PerUnit, ...others: readonly PerUnit[]): void {
  for (const other of others) {
    for (const [unit, figures] of ours) {
      const theirs = other.get(unit)?.join() ?? '0,0,0';
      if (theirs !== figures.join()) throw new Error(`${unit}: ours ${figures.join()}, theirs ${theirs}`);
    }
  }
}
