import type { RecognizedTable } from '../core/recognition/recognized-table';
import type { TableColumns } from '../core/recognition/values/table-columns';
import type { Grid } from '../core/sheet/grid';
import {
  comparedMeasures,
  comparedPart,
  comparedTables,
  type ComparedPart,
} from '../core/totals/tab/compared-parts';
import { groupsOf } from '../core/totals/groups';
import { tablesOfRegister, type Totals, type TotalsRequest } from '../core/totals/totals';
import { readPart, tablesOfPart, writePart } from '../core/totals/totals-part';
import { CommandError } from './command-error';
import { noSuchSheet } from './open-file';
import type { Options } from './options';
import { comparisonJson } from './totals-comparison-json';
import { comparisonText } from './totals-comparison-text';

/** What is totalled, and how. */
interface TotalledBook {
  readonly own: readonly TableColumns[];
  readonly catalogue: readonly TableColumns[];
  readonly result: Totals;
  readonly request: TotalsRequest;
}

/** A comparison as JSON, as text, and its two parts for the tab. */
interface ComparedSides {
  readonly json: object;
  readonly text: string;
  parts(): readonly [before: ComparedPart, after: ComparedPart];
}

/** What `--before` and `--after`, or `--against`, ask to compare; null where nothing is asked. Throws CommandError for a part that is not there. */
export function comparedSides(
  book: TotalledBook,
  tables: readonly RecognizedTable[],
  grids: readonly Grid[],
  options: Options,
): ComparedSides | null {
  const { own, catalogue, result } = book;
  const request = { ...book.request, measures: result.measures };
  const shown = { ...request, measures: comparedMeasures(result) };
  if (options.given('before') !== undefined || options.given('after') !== undefined) {
    const [was, is] = [partOf('before', book, options), partOf('after', book, options)];
    const taken = [was, is].map(({ tables: found }) => found.reduce((sum, { count }) => sum + count, 0));
    const compared = comparisonJson(was.tables, is.tables, catalogue, request);
    return {
      json: {
        before: { part: writePart(was.part), records: taken[0] },
        after: { part: writePart(is.part), records: taken[1] },
        recordsIn: own.reduce((sum, { count }) => sum + count, 0),
        ...compared,
      },
      text: comparisonText(compared, result, options.language),
      parts: () => [
        comparedPart(own, catalogue, shown, was.part),
        comparedPart(own, catalogue, shown, is.part),
      ],
    };
  }
  const against = options.allGiven('against');
  if (against.length === 0) return null;
  const missing = against.find((sheet) => !grids.some((grid) => grid.sheet === sheet));
  if (missing !== undefined) throw new CommandError(noSuchSheet(missing, grids, options.language));
  const earlier = tablesOfRegister(tables, request.register, against);
  const compared = comparisonJson(earlier, own, catalogue, request);
  return {
    json: compared,
    text: comparisonText(compared, result, options.language),
    parts: () => [comparedTables(earlier, catalogue, shown), comparedTables(own, catalogue, shown)],
  };
}

function partOf(name: 'before' | 'after', { own, catalogue, request }: TotalledBook, options: Options) {
  const text = String(options.given(name) ?? '');
  const part = readPart(text, groupsOf(request.register));
  const found = part ? tablesOfPart(own, catalogue, part) : [];
  if (part && found.length > 0) return { part, tables: found };
  throw new CommandError(noPart(text, options));
}

function noPart(text: string, { language }: Options): string {
  const forms = 'sheet=…, round=…, programme=…, year=2024, 2024-01-01..2024-02-15';
  return language === 'vi'
    ? `Phần cần so sánh "${text}" không có bản ghi nào hoặc viết không đúng. Cách viết: ${forms}; cần cả --before và --after.`
    : `The part to compare "${text}" has no records or is not of a known form. Forms: ${forms}; both --before and --after are needed.`;
}
