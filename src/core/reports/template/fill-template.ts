import { fail, succeed, type Result } from '../../result';
import type { RegisterId } from '../../registers/register';
import type { OfficeSettings } from '../../settings/office-settings';
import type { Grid } from '../../sheet/grid';
import { sheetNameFrom, type SheetDrawing } from '../../sheet/sheet-drawing';
import { moneyField } from '../../totals/measures';
import type { ControlTotals } from '../../totals/totals';
import { controlsOf } from '../build-report';
import { figureLedger, measureOf, type Figure } from '../figures';
import { contentsName, leftOfPack, packContents, unitSheetName, type PackEntry } from '../pack-contents';
import { nearestName } from '../nearest-name';
import { filterSet, groupBy, narrow, recordSet, type RecordSet } from '../record-set';
import type { ReportBooks } from '../report-books';
import type { Unfilled } from '../report';
import { checkTemplate } from './check-template';
import { evaluator } from './evaluate';
import { withImplicitBlocks } from './implicit-blocks';
import { planFill, type PlannedFill } from './plan-fill';
import { readTemplate, type TemplateLayout } from './read-template';
import { hasUnits, rootScope } from './scope';
import type { SheetFill } from './sheet-fill';
import type { TemplateFault } from './template-fault';
import { unfilledOf, usedParams } from './template-contents';

/** What a template is filled from. */
export interface TemplateSources {
  readonly grid: Grid;
  readonly books: ReportBooks;
  readonly settings: OfficeSettings;
  /** Named in the template, beside `unit` (the sheet is about that unit), `sheet` (records of that sheet only), `per` and `values`. */
  readonly params: Readonly<Record<string, string>>;
  /** Names of the sheets that the workbook has, and which of them the same template made before. */
  readonly sheets: readonly string[];
  readonly ownSheets: ReadonlyMap<string, string>;
}

/** A template filled as data: one sheet, or one for each unit. */
export interface FilledTemplate {
  readonly fills: readonly SheetFill[];
  /** Leads to the sheets, where there is one for each unit. */
  readonly contents: SheetDrawing | null;
  /** By sheet: where what a cell says comes from. */
  readonly originsAt: ReadonlyMap<string, PlannedFill['originsAt']>;
  readonly figures: readonly Figure[];
  readonly unfilled: readonly Unfilled[];
  readonly controls: ControlTotals;
}

/** Parameters that say how to fill rather than what. */
const fillingParams = ['unit', 'sheet', 'per', 'values'] as const;

/** Checks and fills a template; any fault is a problem, and nothing is planned then. */
export function fillTemplate(sources: TemplateSources): Result<FilledTemplate> {
  const { grid, books, settings, params } = sources;
  const { unit, sheet, per, values } = params;
  if (per !== undefined && per !== 'unit')
    return fail({ code: 'param-unreadable', param: 'per', value: per });
  const isForUnit = unit !== undefined || per === 'unit';
  const read = readTemplate(grid);
  const layout: TemplateLayout = { ...read, nodes: withImplicitBlocks(read, isForUnit) };
  const { faults, unsaid } = checkTemplate(layout, { books, params, isForUnit });
  if (faults.length > 0) return fail({ code: 'template-faults', faults });
  const used = [...usedParams(layout), ...fillingParams];
  const unknown = Object.keys(params).find((name) => !used.includes(name));
  if (unknown !== undefined)
    return fail({ code: 'param-unknown', param: unknown, nearest: nearestName(unknown, used) });

  const figures = figureLedger();
  const narrowed = (register: RegisterId): RecordSet => {
    const all = books.records(register);
    if (sheet === undefined) return all;
    return filterSet(
      all,
      { field: 'sheet', value: sheet },
      ({ columns }) => columns.table.grid.sheet === sheet,
    );
  };
  const units = per === 'unit' ? unitsOf(books) : [unit ?? null];
  const own = `template:${grid.sheet}${books.isPublic ? ':public' : ''}`;
  const [maker, contentsMaker] = per === 'unit' ? [`${own}:pack`, `${own}:contents`] : [own, own];
  const isOurs = (name: string) => [maker, contentsMaker].some((one) => one === sources.ownSheets.get(name));
  const taken = sources.sheets.filter((name) => !isOurs(name));
  const shown: RecordSet[] = [];
  const originsAt = new Map<string, PlannedFill['originsAt']>();
  const scattered = new Map<string, TemplateFault>();
  const fills = units.map((one) => {
    const plan = planFill({
      layout,
      root: rootScope(narrowed, one),
      books,
      evaluator: evaluator({ books, settings, figures, params }),
    });
    for (const fault of plan.faults) scattered.set(fault.cell, fault);
    for (const [register, records] of plan.shown) shown.push(recordSet(books, register, records));
    const name =
      per === 'unit'
        ? unitSheetName(one ?? '', taken)
        : sheetNameFrom(filledName(grid.sheet, books.isPublic), taken);
    taken.push(name);
    originsAt.set(name, plan.originsAt);
    return { ...plan.fill, template: grid.sheet, sheet: name, maker, valuesOnly: values !== undefined };
  });
  if (scattered.size > 0) return fail({ code: 'template-faults', faults: [...scattered.values()] });
  const contents =
    per === 'unit'
      ? {
          ...packContents(
            grid.sheet,
            fills.map(({ sheet: name }, index) => packEntry(books, units[index] ?? '', name)),
            { name: sheetNameFrom(contentsName, taken), maker: contentsMaker },
          ),
          inFrontOf: fills[0]?.sheet,
        }
      : null;
  return succeed({
    fills,
    contents,
    originsAt,
    figures: figures.figures,
    unfilled: [...unsaid, ...unfilledOf(layout, books), ...leftOfPack(sources.ownSheets, maker, taken)],
    controls: controlsOf(books, [...figures.figures.map(({ set }) => set), ...shown]),
  });
}

/** What the first register with money has of the unit. */
function packEntry(books: ReportBooks, unit: string, sheet: string): PackEntry {
  const register = books.registers.find((one) => one !== 'units' && hasUnits(one));
  if (!register) return { unit, sheet, records: 0, amount: null };
  const set = narrow(books.records(register), 'unit', unit);
  const money = moneyField(register, (field) =>
    books.records(register).records.some(({ columns }) => columns.has(field)),
  );
  return {
    unit,
    sheet,
    records: set.records.length,
    amount: money === null ? null : measureOf(set, money).value,
  };
}

/** “Mẫu tổng hợp” → “Mẫu tổng hợp - đã điền”, shortened so that the ending stays. */
export function filledName(template: string, isPublic: boolean): string {
  const ending = isPublic ? ' - công khai' : ' - đã điền';
  return template.slice(0, 31 - ending.length).trimEnd() + ending;
}

function unitsOf(books: ReportBooks): readonly string[] {
  if (books.units) return books.units.names;
  const names = books.registers.flatMap((register) =>
    groupBy(books.records(register), 'unit').map(({ value }) => value),
  );
  return [...new Set(names)].filter((name) => name !== '');
}
