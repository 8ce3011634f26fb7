import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { buildReport, openReportBooks, reports } from '../../src/core/reports';
import { readSettings } from '../../src/core/settings/office-settings';
import { officeFont, type DrawnRow, type SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, saveWorkbook, Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { reportDay } from '../support/build-report';
import { longBook } from '../support/long-book';

const run = promisify(execFile);

jest.setTimeout(600_000);

/** The detail of a reconciliation is for looking things up on the screen: 15 columns, none of NĐ 30's documents. */
const isDocument = ({ name }: SheetDrawing) => !name.endsWith('chi tiết');

/** What is written in 12 points is printed in no less; of the minutes, a grid of eight amounts, so in Excel, whose columns are narrower by a sixteenth. */
const smallestPrint = ({ name }: SheetDrawing) => (name.endsWith('Biên bản đối chiếu') ? 11 / 1.063 : 11);

const measureWord = 'Đoàn';

interface PrintedPage {
  /** Without spaces, for lines are broken anywhere. */
  readonly text: string;
  /** The size of each word where it is largest, in points. */
  readonly sizes: ReadonlyMap<string, number>;
}

let folder: string;
let drawings: SheetDrawing[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'printed-reports-'));
  drawings = drawn();
  const workbook = new Workbook('Báo cáo.xlsx');
  // The first page is a measure: its only cell is written in 12 points and needs no fitting.
  const measure = workbook.addSheet('Cỡ chữ');
  measure.setValue(0, 0, measureWord);
  measure.setStyle(0, 0, { font: { name: officeFont.name, size: 12 } });
  const host = createExcelHost(() => true);
  await connectNode(new ExcelHost(workbook));
  const written = await host.drawSheets(drawings);
  if (!written.ok) throw new Error(written.problem.code);
  await writeFile(join(folder, 'reports.xlsx'), await saveWorkbook(workbook));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every built-in report of the long book, and the list that is handed out unit by unit. */
function drawn(): SheetDrawing[] {
  const books = openReportBooks(recognizeWorkbook(longBook(200)).tables, reportDay);
  const settings = readSettings(undefined, reportDay);
  const byUnit = reports.filter(({ id }) => id === 'grant-signature-list');
  return [
    ...reports.map((report) => ({ report, params: {} })),
    ...byUnit.map((report) => ({ report, params: { break: 'unit' } })),
  ].flatMap(({ report, params }, index) => {
    const built = buildReport(report, books, settings, params);
    if (!built.ok) throw new Error(`${report.id}: ${built.problem.code}`);
    return built.value.drawings
      .filter(isDocument)
      .map((drawing) => ({ ...drawing, name: `${index} ${drawing.name}`.slice(0, 31) }));
  });
}

/** The pages as LibreOffice prints them; `hiding` is a font family that it does not find. */
async function printed(hiding?: string): Promise<PrintedPage[]> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const fonts = join(folder, 'fonts.conf');
  await writeFile(
    fonts,
    `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><selectfont><rejectfont><pattern><patelt name="family"><string>${hiding}</string></patelt></pattern></rejectfont></selectfont></fontconfig>`,
  );
  const env = hiding === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: fonts };
  await run(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'reports.xlsx')],
    { env },
  );
  const { stdout } = await run('pdftotext', ['-bbox', join(folder, 'reports.pdf'), '-'], {
    maxBuffer: 2 ** 28,
  });
  const [measure, ...pages] = stdout.split('<page ').slice(1).map(readWords);
  const inPoints = 12 / measure!.find(({ word }) => word === measureWord)!.height;
  return pages.map((words) => {
    const sizes = new Map<string, number>();
    for (const { word, height } of words) sizes.set(word, Math.max(sizes.get(word) ?? 0, height * inPoints));
    return { text: words.map(({ word }) => word).join(''), sizes };
  });
}

function readWords(page: string): { readonly word: string; readonly height: number }[] {
  return [...page.matchAll(/yMin="(.*?)".*?yMax="(.*?)">(.*?)<\/word>/g)].map(([, top, bottom, word]) => ({
    word: word!,
    height: Number(bottom) - Number(top),
  }));
}

/** The rows of a drawing, page by page. */
function pagesOf({ rows }: SheetDrawing): DrawnRow[][] {
  const pages: DrawnRow[][] = [[]];
  rows.forEach((row, index) => {
    pages.at(-1)!.push(row);
    if (row.breakAfter && index < rows.length - 1) pages.push([]);
  });
  return pages;
}

/** The words of rows, those without marks beside them; of one size where it is told. */
function wordsIn(rows: readonly DrawnRow[], size?: number): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell &&
      'value' in cell &&
      typeof cell.value === 'string' &&
      (size === undefined || (cell.look?.size ?? officeFont.size) === size)
        ? cell.value.split(/[\s-]+/).filter((word) => /^[\p{L}\d]+$/u.test(word))
        : [],
    ),
  );
}

describe.each([
  ['with the font that measures the columns', undefined],
  ['without it, columns a fifth wider', 'Carlito'],
])('printed by LibreOffice %s', (_, hiding) => {
  let pages: PrintedPage[];
  let places: { drawing: SheetDrawing; first: number; rows: DrawnRow[][] }[];

  beforeAll(async () => {
    pages = await printed(hiding);
    let first = 0;
    places = drawings.map((drawing) => {
      const rows = pagesOf(drawing);
      first += rows.length;
      return { drawing, first: first - rows.length, rows };
    });
  });

  it('every report is printed, and no page falls apart', () => {
    expect(drawings.length).toBeGreaterThanOrEqual(reports.length + 3);
    expect(pages).toHaveLength(places.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it('each page begins with its header and holds all of its rows, none of its figures as ####', () => {
    for (const { drawing, first, rows } of places) {
      const [from, to] = drawing.print.titleRows ?? [0, -1];
      const header = wordsIn(drawing.rows.slice(from, to + 1));
      rows.forEach((part, index) => {
        const { text } = pages[first + index]!;
        const wanted = [...(index > 0 ? header : []), ...wordsIn(part)];
        expect({
          sheet: drawing.name,
          page: index + 1,
          missing: wanted.filter((word) => !text.includes(word)),
        }).toEqual({ sheet: drawing.name, page: index + 1, missing: [] });
        expect(text).not.toContain('##');
      });
    }
  });

  if (hiding === undefined)
    it('what is written in 12 points is printed in 11 at least', () => {
      const small = places.flatMap(({ drawing, first, rows }) =>
        rows.flatMap((part, index) => {
          const { sizes } = pages[first + index]!;
          return wordsIn(part, 12)
            .filter((word) => (sizes.get(word) ?? 12) < smallestPrint(drawing))
            .map((word) => `${drawing.name}, ${index + 1}: ${word} ${sizes.get(word)!.toFixed(2)}`);
        }),
      );
      expect(small).toEqual([]);
    });
});
