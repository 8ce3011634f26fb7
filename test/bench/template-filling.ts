import { prepareReport, writeReport } from '../../src/actions';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { openReportBooks } from '../../src/core/reports';
import { fillTemplate, type FilledTemplate } from '../../src/core/reports/template/fill-template';
import type { Result } from '../../src/core/result';
import { readSettings } from '../../src/core/settings/office-settings';
import type { CellValue } from '../../src/core/sheet/grid';
import { bookGrids } from '../../src/core/workbook';
import { openWorkbook, saveWorkbook } from '../../src/stand-in';
import { startWatch } from './measure';
import { unitNames } from './make-rows';
import {
  blockRow,
  byUnit,
  grantRows,
  openOurs,
  outcomeOf,
  rowsOfUnit,
  templateFile,
  templateName,
  told,
} from './template-book';
import { fillByExceljs, fillByXlsxTemplate, loadExceljs, loadXlsxTemplate } from './template-peers';
import { splitTime, type Part } from './time-split';

export interface TemplateFilling {
  /** Times of all, as lines to print. */
  readonly table: string;
  /** Time spent in our own code from reading to writing, beside the faster of the peers; null where none is installed. */
  readonly overFasterPeer: number | null;
  /** Requests that writing takes, for each sheet. */
  readonly syncsPerSheet: number;
}

/** Says what was made, once the time is taken. */
type Outcome = () => string | Promise<string>;

/** Makes ready, untimed, what is timed. */
type Filler = () => Promise<() => Outcome | Promise<Outcome>>;

const today = 46_000;
const hand = 'values by hand';
const ours = 'our values';
const written = 'ours, written through office.js';
const own = '  of it our own code';
const client = '  of it office.js';
const standIn = '  of it the stand-in for Excel';
const saved = 'ours, and saved as one file';
/** Profiled runs, of which the middle one counts. */
const profiled = 5;

/**
 * One template made into a sheet for each of 104 units, 30 rows each: our values alone (from recognised tables), the whole from reading
 * to writing through office.js on the stand-in, and the peers, who are given the rows by unit and are left out where they are not
 * installed. All must end in as many sheets with the same last row and sum.
 */
export async function measureTemplateFilling(rounds: number): Promise<TemplateFilling> {
  const rows = grantRows();
  let trips: Trips = { text: '', toWrite: 0 };
  const fillers = new Map<string, Filler>([
    [
      hand,
      () =>
        Promise.resolve(() => {
          const sheets = byUnit(rows);
          const last = sheets.at(-1)!;
          return () => told(sheets.length, last.rows.at(-1)!, last.sum);
        }),
    ],
    [ours, await ourValues(rows)],
    [
      written,
      async () => {
        const opened = await openOurs(rows);
        return async () => {
          trips = await fillThroughExcel(opened);
          return () => outcomeOf(opened.workbook);
        };
      },
    ],
    [
      saved,
      async () => {
        const opened = await openOurs(rows);
        return async () => {
          await fillThroughExcel(opened);
          const file = await saveWorkbook(opened.workbook);
          return async () => outcomeOf(await openWorkbook(file, 'Sổ.xlsx'));
        };
      },
    ],
  ]);
  const peerFillers = await peers(rows);
  for (const [name, filler] of peerFillers) fillers.set(name, filler);
  const times = await timed(fillers, rounds);
  const shares = await sharesOfWriting(rows);
  const ofWritten = (part: Part) => times.get(written)! * (shares.get(part) ?? 0);
  const ownTime = ofWritten('ours');
  const peerTimes = peerFillers.map(([name]) => times.get(name)!);
  const faster = peerTimes.length > 0 ? Math.min(...peerTimes) : null;
  const line = (name: string, ms: number) =>
    name.padEnd(32) +
    ms.toFixed(1).padStart(9) +
    (faster === null ? '' : (ms / faster).toFixed(2).padStart(15));
  const lines = [...times].flatMap(([name, ms]) =>
    name === written
      ? [
          line(name, ms),
          line(own, ownTime),
          line(client, ofWritten('office.js')),
          line(standIn, ofWritten('stand-in')),
        ]
      : [line(name, ms)],
  );
  const head = `\n${'a template, 104 sheets × 30 rows'.padEnd(32)}${'ms'.padStart(9)}${'× faster peer'.padStart(15)}`;
  return {
    table: [head, ...lines, `  ${trips.text}`].join('\n'),
    overFasterPeer: faster === null ? null : ownTime / faster,
    syncsPerSheet: trips.toWrite / unitNames.length,
  };
}

/** Whose code the running time of reading, filling and writing was spent in: the middle one of several runs by our own share. */
async function sharesOfWriting(rows: readonly CellValue[][]): Promise<ReadonlyMap<Part, number>> {
  const runs: ReadonlyMap<Part, number>[] = [];
  for (let run = 0; run < profiled; run += 1) {
    const opened = await openOurs(rows);
    runs.push(await splitTime(() => fillThroughExcel(opened)));
  }
  const byOurs = runs.sort((a, b) => (a.get('ours') ?? 0) - (b.get('ours') ?? 0));
  return byOurs[Math.floor(runs.length / 2)]!;
}

/** Books opened anew and the template filled as data: no Excel, no recognition. */
async function ourValues(rows: readonly CellValue[][]): Promise<Filler> {
  const { host } = await openOurs(rows);
  const content = settled(await host.readWorkbook());
  const { tables } = recognizeWorkbook(bookGrids(content));
  const grid = content.grids.find(({ sheet }) => sheet === templateName)!;
  const sheets = content.grids.map(({ sheet }) => sheet);
  const settings = readSettings(undefined, today);
  return () =>
    Promise.resolve(() => {
      const books = openReportBooks(tables, today);
      const params = { per: 'unit' };
      const filled = settled(
        fillTemplate({ grid, books, settings, params, sheets, ownSheets: new Map<string, string>() }),
      );
      return () => outcomeOfFills(filled);
    });
}

function outcomeOfFills({ fills, figures }: FilledTemplate): string {
  const last = new Map<number, unknown>();
  for (const { row, column, cells } of fills.at(-1)!.areas) {
    cells[blockRow + rowsOfUnit - 1 - row]?.forEach((cell, index) => last.set(column + index, cell));
  }
  const row = [0, 1, 2, 3, 4].map((column) => last.get(column));
  return told(fills.length, row, figures.at(-1)?.value);
}

interface Trips {
  readonly text: string;
  readonly toWrite: number;
}

/** Reads, recognises, plans and writes as the task pane does; answers what that took of round trips. */
async function fillThroughExcel({ excel, host }: Awaited<ReturnType<typeof openOurs>>): Promise<Trips> {
  const start = { ...excel.statistics };
  const report = settled(
    await prepareReport.run(host, {
      choice: { kind: 'template', sheet: templateName },
      params: { per: 'unit' },
      isPublic: false,
      today,
    }),
  );
  const read = { ...excel.statistics };
  settled(await writeReport.run(host, { report, stamp: { who: 'Đo', when: '2026-01-01 08:00:00' } }));
  const { requests, bytesIn } = excel.statistics;
  const sent = ((bytesIn - read.bytesIn) / 1_048_576).toFixed(1);
  const toWrite = requests - read.requests;
  return {
    text: `${read.requests - start.requests} syncs to read, ${toWrite} to write ${sent} MiB`,
    toWrite,
  };
}

async function peers(rows: readonly CellValue[][]): Promise<[string, Filler][]> {
  const exceljs = await loadExceljs();
  const xlsxTemplate = await loadXlsxTemplate();
  const found: [string, Filler][] = [];
  if (exceljs) {
    const template = await templateFile(['', '', '', '', '']);
    const run = async () => {
      const file = await fillByExceljs(exceljs, template, byUnit(rows), blockRow);
      return async () => outcomeOf(await openWorkbook(file, 'Sổ.xlsx'));
    };
    found.push(['exceljs, one file', () => Promise.resolve(run)]);
  }
  if (xlsxTemplate) {
    const fields = ['ordinal', 'name', 'id', 'circumstance', 'amount'];
    const block = fields.map((field) => `\${table:rows.${field}}`);
    const template = await templateFile(block, '${unit}', '${sum}');
    const run = () => {
      const files = fillByXlsxTemplate(xlsxTemplate, template, byUnit(rows));
      return async () => outcomeOf(await openWorkbook(files.at(-1)!, 'Sổ.xlsx'), files.length);
    };
    found.push(['xlsx-template, 104 files', () => Promise.resolve(run)]);
  }
  return found;
}

/** The least time in ms by name; two rounds warm up, and the order turns so that nobody always follows the same neighbour. */
async function timed(fillers: ReadonlyMap<string, Filler>, rounds: number): Promise<Map<string, number>> {
  const times = new Map([...fillers.keys()].map((name) => [name, Infinity]));
  const all = [...fillers];
  let expected: string | null = null;
  for (let round = -2; round < rounds; round += 1) {
    for (let index = 0; index < all.length; index += 1) {
      const [name, prepare] = all[(index + round + 2) % all.length]!;
      const run = await prepare();
      globalThis.gc?.();
      const watch = startWatch();
      const outcome = await run();
      const took = watch();
      const found = await outcome();
      expected ??= found;
      // Only those that give the same answer may be timed beside each other.
      if (found !== expected) throw new Error(`${name}: ${found} instead of ${expected}`);
      if (round >= 0) times.set(name, Math.min(times.get(name)!, took));
    }
  }
  return times;
}

function settled<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
