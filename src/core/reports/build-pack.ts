import { fail, succeed, type Result } from '../result';
import type { OfficeSettings } from '../settings/office-settings';
import { sheetNameFrom, type SheetDrawing } from '../sheet/sheet-drawing';
import { moneyField } from '../totals/measures';
import { buildReport, type BuiltReport } from './build-report';
import { measureOf } from './figures';
import { contentsName, packContents, unitSheetName, type PackEntry } from './pack-contents';
import { groupBy, narrow } from './record-set';
import type { ReportBooks } from './report-books';
import type { Report } from './report';
import type { GivenParams } from './report-params';

/**
 * The same report once for each unit that has records in it, each on a sheet of its own, with a contents sheet in front.
 *
 * Sheets are named after their units, safely and each once; `taken` are names that are not to be used.
 */
export function buildPack(
  report: Report,
  books: ReportBooks,
  settings: OfficeSettings,
  given: GivenParams,
  taken: readonly string[],
): Result<BuiltReport> {
  const absent = report.needs.find((register) => !books.has(register));
  if (absent) return fail({ code: 'register-missing', register: absent });
  const units = new Map<string, PackEntry>();
  const names = [...taken];
  const built: BuiltReport[] = [];
  const drawings: SheetDrawing[] = [];
  for (const { unit, records, amount } of unitsIn(report, books)) {
    const one = buildReport(report, books, settings, { ...given, unit });
    if (!one.ok) return one;
    built.push(one.value);
    for (const drawing of one.value.drawings) {
      const name = unitSheetName(unit, names);
      names.push(name);
      drawings.push({ ...drawing, name, maker: `${drawing.maker}:pack` });
      if (!units.has(unit)) units.set(unit, { unit, sheet: name, records, amount });
    }
  }
  const title = report.title.vi;
  const contents = packContents(title, [...units.values()], {
    name: sheetNameFrom(contentsName, names),
    maker: `report:${report.id}:contents`,
  });
  const sum = (key: keyof BuiltReport['controls']) =>
    built.reduce((total, one) => total + one.controls[key], 0);
  const whole = built[0]?.controls;
  const [recordsIn, amountIn] = [whole?.recordsIn ?? 0, whole?.amountIn ?? 0];
  return succeed({
    report,
    drawings: [contents, ...drawings],
    figures: built.flatMap(({ figures }) => figures),
    unfilled: built.flatMap(({ unfilled }) => unfilled),
    controls: {
      recordsIn,
      recordsCounted: sum('recordsCounted'),
      recordsSetAside: recordsIn - sum('recordsCounted'),
      amountIn,
      amountCounted: sum('amountCounted'),
      amountSetAside: amountIn - sum('amountCounted'),
    },
  });
}

/** Units in the order of the catalogue that any of the report's registers names; records without a unit are nobody's sheet. */
function unitsIn(report: Report, books: ReportBooks): Omit<PackEntry, 'sheet'>[] {
  const [register] = report.needs;
  if (!register) return [];
  const all = books.records(register);
  const money = moneyField(register, (field) => all.records.some(({ columns }) => columns.has(field)));
  return groupBy(all, 'unit')
    .filter(({ value }) => value !== '')
    .map(({ value }) => {
      const set = narrow(all, 'unit', value);
      const amount = money === null ? null : measureOf(set, money).value;
      return { unit: value, records: set.records.length, amount };
    });
}
