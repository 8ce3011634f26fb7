import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { review } from '../../src/core/review';
import type { RuleId } from '../../src/core/rules/rule-ids';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { catalogueRows, gridOf, headings, makeRows } from './make-rows';
import { measure, type Candidate } from './measure';
import { readingCost } from './reading';
import { printReconciliation } from './reconciliation';
import { measureTotals } from './totals';
import { byAjv, byHand, byZod } from './twelve-rules';

const twentyRules: readonly RuleId[] = [
  'citizen-id-lost-zero',
  'citizen-id-malformed',
  'citizen-id-duplicate',
  'citizen-id-birth-mismatch',
  'citizen-id-gender-mismatch',
  'number-as-text',
  'number-unreadable',
  'amount-missing',
  'amount-not-product',
  'date-as-text',
  'date-unreadable',
  'date-impossible',
  'text-stray-space',
  'text-decomposed',
  'text-legacy-encoding',
  'unit-unknown',
  'unit-missing',
  'grant-duplicate',
  'member-duplicate',
  'total-mismatch',
];

const rounds = 9;
/** Grants that are totalled. */
const totalRows = 200_000;
const today = 46_000;
const touch = 'touch each cell';
const hand = 'twelve rules, hand loop';

/** Measures recognition and rules beside a bare pass and the peers, then counts round trips. */
export async function runBench(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--rows');
  const count = at < 0 ? 50_000 : Number(args[at + 1]);
  if (args.includes('--reconcile')) {
    say(printReconciliation(count));
    return;
  }
  if (args.includes('--totals')) {
    printTotals(await measureTotals(totalRows));
    return;
  }
  if (!Number.isSafeInteger(count) || count < 200) throw new Error('--rows takes a number of 200 or more');
  const times = measureRows(count);
  print(count, times);
  if (args.includes('--growth')) printGrowth(count, times, measureRows(4 * count));
  printTotals(await measureTotals(totalRows));
  say(printReconciliation(count));
  const sheets = new Map([
    ['Đơn vị', catalogueRows()],
    ['Đoàn viên', [headings, ...makeRows(count)]],
  ]);
  const { syncs, allowed, bytes } = await readingCost(sheets);
  say(`reading on the web: ${syncs} syncs (allowed ${allowed}), ${(bytes / 1_048_576).toFixed(1)} MiB`);
}

function measureRows(count: number): Map<string, number> {
  // As office.js delivers them: fresh out of JSON for every run.
  const json = JSON.stringify(makeRows(count));
  let rows: CellValue[][] = [];
  let grids: Grid[] = [];
  const prepare = () => {
    rows = JSON.parse(json) as CellValue[][];
    grids = [gridOf('Đơn vị', catalogueRows()), gridOf('Đoàn viên', [headings, ...rows], [2, 5, 11])];
  };
  prepare();
  checkPeers(rows);
  checkTables(grids, count);
  const candidate = (name: string, run: () => number): Candidate => ({ name, run, prepare });
  const content = () => ({ grids, corrections: [] });
  return measure(
    [
      candidate(touch, () => touchEach(rows)),
      candidate(hand, () => byHand(rows)),
      candidate('twelve rules, ajv', () => byAjv(rows)),
      candidate('twelve rules, zod', () => byZod(rows)),
      candidate('our recognition', () => recognizeWorkbook(grids).tables.length),
      candidate('our review, twenty rules', () => {
        return review(content(), { today, rules: twentyRules }).findings.length;
      }),
      candidate('our review, all rules', () => review(content(), { today }).findings.length),
    ],
    rounds,
  );
}

function touchEach(rows: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const value of row) sum += typeof value === 'string' ? value.length : 1;
  }
  return sum;
}

/** Only those that give the same answer may be timed beside each other. */
function checkPeers(rows: readonly (readonly CellValue[])[]): void {
  const expected = byHand(rows);
  const found = [byAjv(rows), byZod(rows)];
  if (expected === 0 || found.some((faults) => faults !== expected))
    throw new Error(`faults: hand ${expected}, ajv and zod ${found.join(' and ')}`);
  say(`faults found by hand loop, ajv and zod alike: ${expected}`);
}

function checkTables(grids: readonly Grid[], count: number): void {
  const { tables, findings, failed } = review({ grids, corrections: [] }, { today, rules: twentyRules });
  const members = tables.find(({ register }) => register === 'members');
  if (failed.length > 0 || members?.records.length !== count || findings.length === 0)
    throw new Error(`not recognised: ${tables.map(({ id, register }) => `${id} ${register}`).join(', ')}`);
  const fields = members.columns.filter(({ field }) => field !== null).length;
  say(`our findings by twenty rules: ${findings.length}; fields recognised: ${fields} of ${headings.length}`);
}

function print(count: number, times: ReadonlyMap<string, number>): void {
  say(`\n${count} × ${headings.length} cells`.padEnd(30) + '      ms  × touch   × hand');
  for (const [name, ms] of times) {
    const ratios = [touch, hand].map((base) => (ms / times.get(base)!).toFixed(1).padStart(9));
    say(name.padEnd(29) + ms.toFixed(1).padStart(8) + ratios.join(''));
  }
}

function printTotals(times: ReadonlyMap<string, number>) {
  const [base = NaN] = times.values();
  say(`\n${totalRows} grants`.padEnd(30) + '      ms   × hand');
  for (const [name, ms] of times)
    say(name.padEnd(29) + ms.toFixed(1).padStart(8) + (ms / base).toFixed(1).padStart(9));
}

function printGrowth(count: number, small: ReadonlyMap<string, number>, large: ReadonlyMap<string, number>) {
  print(4 * count, large);
  say('\ngrowth to four times the rows');
  for (const [name, ms] of large) say(name.padEnd(29) + (ms / small.get(name)!).toFixed(1).padStart(8));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
