import { writeComparison, writeRanking } from '../../src/actions';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { comparedMeasures, comparedPart } from '../../src/core/totals/tab/compared-parts';
import { tablesOfRegister, totalsOf } from '../../src/core/totals/totals';
import { readPart, type TotalsPart } from '../../src/core/totals/totals-part';
import { groupsOf } from '../../src/core/totals/groups';
import { bookGrids, type Host } from '../../src/core/workbook';
import type { Sheet } from '../../src/stand-in';
import { valueOf } from './mending';

const today = 45_352;

/** What a person asks for in the pane: two parts of the grants, or their units ranked. */
export interface AskedSummary {
  /** `sheet=Tết 2023`, `round=Đợt 1`, `2023-01-01..2023-01-31`; none for a ranking. */
  readonly parts?: readonly [before: string, after: string];
  readonly variant?: 'formulas' | 'values';
  readonly overwriteEdited?: boolean;
}

/** Reads the workbook and writes the summary, as the pane does. */
export async function writeAsked(
  host: Host,
  { parts, variant = 'formulas', overwriteEdited = false }: AskedSummary,
) {
  const content = valueOf(await host.readWorkbook());
  const { tables } = recognizeWorkbook(bookGrids(content));
  const own = tablesOfRegister(tables, 'grants');
  const catalogue = tablesOfRegister(tables, 'units');
  const totals = totalsOf(own, catalogue, {
    register: 'grants',
    by: ['unit'],
    measures: ['count', 'people', 'amount'],
  });
  const common = { catalogue, content, variant, today, overwriteEdited };
  if (!parts) return writeRanking.run(host, { totals, ...common });
  const request = { register: 'grants', by: ['unit'], measures: comparedMeasures(totals) } as const;
  const [before, after] = parts.map((text) =>
    comparedPart(own, catalogue, request, readPart(text, groupsOf('grants')) as TotalsPart),
  );
  return writeComparison.run(host, { parts: [before!, after!], ...common });
}

/** The rows from the headings to the total, without cells that are only formatted. */
export function tableOf(sheet: Sheet): unknown[][] {
  const rows: unknown[][] = [];
  sheet.forEachCell(({ value }, row, column) => {
    // LibreOffice saves fifteen digits.
    const told = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    if (told !== null && told !== '') (rows[row] ??= [])[column] = told;
  });
  const from = rows.findIndex((cells) => cells?.[0] === 'STT');
  const to = rows.findIndex((cells) => cells?.[1] === 'TỔNG CỘNG');
  return rows.slice(from, to + 1).map((cells) => Array.from(cells ?? [], (value) => value ?? null));
}

/** Controls that must be nought, by their labels. */
export function controlsOf(sheet: Sheet): [string, unknown][] {
  const found: [string, unknown][] = [];
  sheet.forEachCell(({ value }, row, column) => {
    if (column !== 0 || typeof value !== 'string' || !value.includes('phải bằng 0')) return;
    const figure = [1, 2, 3, 4].map((at) => sheet.cell(row, at)).find((cell) => cell?.formula);
    found.push([value, figure?.value]);
  });
  return found;
}
