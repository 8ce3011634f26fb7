import { freemem } from 'node:os';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { review, type ReviewOptions } from '../../src/core/review';
import type { RuleId } from '../../src/core/rules/rule-ids';
import type { CellValue, Grid } from '../../src/core/sheet/grid';
import { measureFilling } from './filling';
import { bookGrids, makeBookRows, type BookRows } from './make-book';
import { catalogueRows, gridOf, headings, makeRows } from './make-rows';
import { measure, type Candidate } from './measure';
import { readingCost, writingCost, type RoundTrips } from './round-trips';
import { measureSlices } from './slices';
import { printReconciliation } from './reconciliation';
import { measureTemplateFilling } from './template-filling';
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

const rounds = 5;
/** Of the check, whose least time is met in few of them: in most, memory is fetched or collected beside it. */
const checkRounds = 15;
/** Grants that are totalled. */
const totalRows = 200_000;
/** The most rows of the growth, and what their making and checking needs of memory. */
const growthRows = [200_000, 1_000_000];
const bytesOfRow = 5_000;
const today = 46_000;
const touch = 'touch each cell';
const hand = 'twelve rules, hand loop';
const twenty = 'recognition, twenty rules';
const catalogue = 'the whole catalogue';

/** Measures recognition and rules beside a bare pass and the peers, growth, slices, totals, filling, and counts round trips. */
export async function runBench(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--rows');
  const count = at < 0 ? 50_000 : Number(args[at + 1]);
  if (args.includes('--totals')) {
    printTable(`${totalRows} grants`, await measureTotals(totalRows));
    return;
  }
  if (args.includes('--filling')) {
    await printTemplateFilling();
    return;
  }
  if (args.includes('--reconcile')) {
    say(printReconciliation(count));
    return;
  }
  if (!Number.isSafeInteger(count) || count < 200) throw new Error('--rows takes a number of 200 or more');
  say('Times are the least of several rounds in ms; judge by their ratios.');
  const list = measureList(count);
  printTable(`members, ${count} × 14`, list, [touch, hand]);
  const book = measureBook(count, checkRounds);
  printTable(`a year's book, ${count} × 14`, book, [touch, hand]);
  say(goal(`recognition and twenty rules within 40 × touch`, list.get(twenty)! / list.get(touch)!, 40));
  say(goal(`the whole catalogue within 75 × touch`, book.get(catalogue)! / book.get(touch)!, 75));

  const makeGrids = freshGrids(makeBookRows(count));
  const { longest, longestStep, what, overhead } = await measureSlices(makeGrids, today, checkRounds);
  say('');
  say(goal('longest slice on the main thread within 50 ms', longest, 50));
  say(`  its longest step: ${longestStep.toFixed(1)} ms (${what})`);
  say(goal('slicing costs at most 10 %', 100 * overhead, 10));

  printTable(`${totalRows} grants`, await measureTotals(totalRows));
  say(printReconciliation(count));
  printTable('104 sheets × 30 rows', measureFilling(rounds));
  await printTemplateFilling();
  await printTrips(count);
  if (!args.includes('--short')) printGrowth(count);
}

/** The list of members that the peers can check too. */
function measureList(count: number): Map<string, number> {
  // As office.js delivers them: fresh out of JSON for every run. A single text joined in code is of another shape for the engine, and
  // makes every pass over characters three times slower.
  const json = JSON.stringify([catalogueRows(), makeRows(count)]);
  let rows: CellValue[][] = [];
  let grids: Grid[] = [];
  const prepare = () => {
    const [units, members] = JSON.parse(json) as [CellValue[][], CellValue[][]];
    rows = members;
    grids = [gridOf('Đơn vị', units), gridOf('Đoàn viên', [headings, ...rows], [2, 5, 11])];
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
      candidate('recognition', () => recognizeWorkbook(grids).tables.length),
      candidate(twenty, () => review(content(), { today, rules: twentyRules }).findings.length),
      candidate(catalogue, () => review(content(), { today }).findings.length),
    ],
    checkRounds,
  );
}

/** A workbook of members, grants and payments, where every rule has something to look at; the hand loop does its twelve on as many members. */
function measureBook(count: number, times: number): Map<string, number> {
  const makeBook = freshRows(makeBookRows(count));
  const makeMembers = freshRows(new Map([['', makeRows(count)]]));
  let book: BookRows = new Map();
  let members: CellValue[][] = [];
  let grids: Grid[] = [];
  const ofBook = () => {
    book = makeBook();
    grids = bookGrids(book);
  };
  const ofMembers = () => (members = makeMembers().get('')!);
  const check = (options: ReviewOptions) => {
    const { findings, failed } = review({ grids, corrections: [] }, options);
    if (failed.length > 0) throw new Error(failed[0]!.error);
    return findings.length;
  };
  return measure(
    [
      {
        name: touch,
        run: () => [...book.values()].reduce((sum, rows) => sum + touchEach(rows), 0),
        prepare: ofBook,
      },
      { name: hand, run: () => byHand(members), prepare: ofMembers },
      { name: twenty, run: () => check({ today, rules: twentyRules }), prepare: ofBook },
      { name: catalogue, run: () => check({ today }), prepare: ofBook },
    ],
    times,
    times < checkRounds ? 0 : 2,
  );
}

/** Rows fresh out of JSON for every run, each sheet by itself (one text of them all may be too long). */
function freshRows(rows: BookRows): () => BookRows {
  const texts = [...rows].map(([sheet, values]) => [sheet, JSON.stringify(values)] as const);
  return () => new Map(texts.map(([sheet, text]) => [sheet, JSON.parse(text) as CellValue[][]]));
}

function freshGrids(rows: BookRows): () => Grid[] {
  const fresh = freshRows(rows);
  return () => bookGrids(fresh());
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

/** Times beside each of the bases; without bases, beside the first. */
function printTable(
  title: string,
  times: ReadonlyMap<string, number>,
  bases = [...times.keys()].slice(0, 1),
) {
  const shorts = new Map([
    [touch, '× touch'],
    [hand, '× hand'],
  ]);
  say(
    `\n${title.padEnd(32)}${'ms'.padStart(9)}${bases.map((base) => (shorts.get(base) ?? '× hand').padStart(10)).join('')}`,
  );
  for (const [name, ms] of times) {
    const ratios = bases.map((base) => (ms / times.get(base)!).toFixed(1).padStart(10));
    say(name.padEnd(32) + ms.toFixed(1).padStart(9) + ratios.join(''));
  }
}

/**
 * Larger workbooks, as far as there is memory for them: every time beside that of the first size, which is taken again in as few
 * rounds: the least of many beside the least of few would be the rounds' growth, not the rows'.
 */
function printGrowth(count: number): void {
  for (const rows of growthRows) {
    if (rows <= count) continue;
    if (rows * bytesOfRow > freemem()) {
      say(`\ngrowth to ${rows} rows: not enough memory free`);
      continue;
    }
    const times = rows > 500_000 ? 3 : 5;
    const first = measureBook(count, times);
    const larger = measureBook(rows, times);
    say(`\n${`growth to ${rows} rows (${rows / count} ×)`.padEnd(32)}${'ms'.padStart(9)}${'×'.padStart(10)}`);
    for (const [name, ms] of larger)
      say(name.padEnd(32) + ms.toFixed(0).padStart(9) + (ms / first.get(name)!).toFixed(1).padStart(10));
    const growth = (name: string) => larger.get(name)! / first.get(name)!;
    for (const name of [twenty, catalogue])
      say(goal(`${name}: growing no faster than the hand loop`, growth(name) / growth(hand), 1));
  }
}

async function printTemplateFilling(): Promise<void> {
  const { table, overFasterPeer, syncsPerSheet } = await measureTemplateFilling(rounds);
  say(table);
  if (overFasterPeer !== null)
    say(goal('filling a template not slower than the faster peer, in our own time', overFasterPeer, 1));
  say(goal('at most one sync for each sheet written', syncsPerSheet, 1));
}

async function printTrips(count: number): Promise<void> {
  const rows = [headings, ...makeRows(count)];
  const sheets = new Map([
    ['Đơn vị', catalogueRows()],
    ['Đoàn viên', rows],
  ]);
  const told = ({ syncs, allowed, bytes }: RoundTrips) =>
    `${syncs} syncs (allowed ${allowed}), ${(bytes / 1_048_576).toFixed(1)} MiB`;
  say(`\nreading on the web: ${told(await readingCost(sheets))}`);
  say(`writing a mended column: ${told(await writingCost('Đoàn viên', rows, 4))}`);
}

/** A goal is told, never enforced: a shared machine is no judge. */
function goal(text: string, found: number, most: number): string {
  return `${found <= most ? 'met' : 'NOT MET'}: ${text} (${found.toFixed(1)})`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
