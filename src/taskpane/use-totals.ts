import { useMemo, useState } from 'react';
import type { RegisterId } from '../core/registers/register';
import { registers } from '../core/registers';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import { crossMargins, type CrossMargins } from '../core/totals/cross-margins';
import type { TableColumns } from '../core/recognition/values/table-columns';
import { groupsOf, usualGroup, type GroupId } from '../core/totals/groups';
import { measuresOf, usualMeasures, type MeasureId } from '../core/totals/measures';
import { tablesOfRegister, totalsOf, usualRegister, type Totals } from '../core/totals/totals';
import type { WorkbookReview } from '../actions/review-workbook';

/** What a person chose to total; null for what is usual. */
interface Choice {
  readonly register: RegisterId | null;
  readonly by: readonly GroupId[] | null;
  readonly measures: readonly MeasureId[] | null;
  readonly sheets: readonly string[] | null;
}

const usual: Choice = { register: null, by: null, measures: null, sheets: null };

export interface TotalsState {
  readonly totals: Totals;
  /** Of two groups, the totals of the first alone. */
  readonly margins: CrossMargins | null;
  readonly catalogue: readonly TableColumns[];
  /** What may be chosen. */
  readonly registers: readonly RegisterId[];
  readonly groups: readonly GroupId[];
  readonly measures: readonly MeasureId[];
  readonly sheets: readonly string[];
  readonly shownSheets: readonly string[];
  chooseRegister(register: RegisterId): void;
  chooseGroups(by: readonly GroupId[]): void;
  chooseMeasures(measures: readonly MeasureId[]): void;
  chooseSheets(sheets: readonly string[]): void;
}

/** The totals of the workbook as it was read, by what the person chose; null where it has no register. */
export function useTotals(reviewed: WorkbookReview | null, today: number): TotalsState | null {
  const [choice, setChoice] = useState<Choice>(usual);
  const tables = reviewed?.review.tables;
  const content = reviewed?.content;
  const found = useMemo(
    () =>
      registers.map(({ id }) => id).filter((id) => tables?.some((table) => table.register === id) ?? false),
    [tables],
  );
  const register =
    choice.register !== null && found.includes(choice.register)
      ? choice.register
      : tables
        ? usualRegister(tables)
        : null;
  const opened = useMemo(
    () =>
      register === null || !tables
        ? null
        : { all: tablesOfRegister(tables, register), catalogue: tablesOfRegister(tables, 'units') },
    [tables, register],
  );
  const rounding = useMemo(
    () =>
      readSettings(
        content?.grids.find(({ sheet }) => isSettingsSheet(sheet)),
        today,
      ).rateRounding,
    [content, today],
  );
  return useMemo(() => {
    if (register === null || !opened) return null;
    const { all, catalogue } = opened;
    const sheets = [...new Set(all.map(({ table }) => table.grid.sheet))];
    const chosen = sheets.filter((sheet) => choice.sheets?.includes(sheet) ?? true);
    const shownSheets = chosen.length > 0 ? chosen : sheets;
    const own = all.filter(({ table }) => shownSheets.includes(table.grid.sheet));
    const groups = groupsOf(register).filter(
      (group) =>
        own.some((table) => table.has(group as never)) ||
        ['unit', 'month', 'quarter', 'year'].includes(group),
    );
    const by = (choice.by ?? [usualGroup(register, own)]).filter((group) => groups.includes(group));
    const has = (field: Parameters<TableColumns['has']>[0]) => own.some((table) => table.has(field));
    const known = measuresOf(register).filter(
      (measure) => isCounted(measure) || own.some((table) => table.has(measure as never)),
    );
    const measures = (choice.measures ?? usualMeasures(register, has)).filter((each) => known.includes(each));
    const request = { register, by: by.length > 0 ? by : groups.slice(0, 1), measures, rounding };
    const totals = totalsOf(own, catalogue, request);
    const margins = request.by.length === 2 ? crossMargins(own, catalogue, request) : null;
    return {
      totals,
      margins,
      catalogue,
      registers: found,
      groups,
      measures: known,
      sheets,
      shownSheets,
      chooseRegister: (wanted) => setChoice({ ...usual, register: wanted }),
      chooseGroups: (wanted) => setChoice({ ...choice, register, by: wanted }),
      chooseMeasures: (wanted) => setChoice({ ...choice, register, measures: wanted }),
      chooseSheets: (wanted) => setChoice({ ...choice, register, sheets: wanted }),
    };
  }, [register, opened, choice, found, rounding]);
}

function isCounted(measure: MeasureId): boolean {
  return ['count', 'people', 'units', 'women', 'average', 'share', 'rate'].includes(measure);
}
