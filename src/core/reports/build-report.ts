import { programmeLikeness } from '../recognition/values/programme';
import { saidSources } from '../recognition/values/said-column';
import type { ContextField } from '../recognition/values/table-context';
import type { FieldId, RegisterId } from '../registers/register';
import { registerOf } from '../registers';
import { fail, succeed, type Result } from '../result';
import type { OfficeSettings } from '../settings/office-settings';
import { renamedDrawings } from '../sheet/renamed-drawings';
import type { SheetDrawing } from '../sheet/sheet-drawing';
import { moneyField } from '../totals/measures';
import type { ControlTotals } from '../totals/totals';
import { figureLedger, measureOf, type Figure } from './figures';
import { filterSet, narrow, recordSet, valueKey, type BookRecord, type RecordSet } from './record-set';
import type { ReportBooks } from './report-books';
import type { ParamValues, Report, Unfilled } from './report';
import { readParams, type GivenParams } from './report-params';

/** A built-in report, drawn, with its figures and what became of the records. */
export interface BuiltReport {
  readonly report: Report;
  readonly drawings: readonly SheetDrawing[];
  readonly figures: readonly Figure[];
  readonly unfilled: readonly Unfilled[];
  /** In = counted + set aside (by a parameter, or because a figure cannot be read), over all registers that the report draws on. */
  readonly controls: ControlTotals;
}

/** Builds a report from the workbook's records; writes nothing. An absent register or a wrong parameter is a problem. */
export function buildReport(
  report: Report,
  books: ReportBooks,
  settings: OfficeSettings,
  given: GivenParams,
): Result<BuiltReport> {
  const absent = report.needs.find((register) => !books.has(register));
  if (absent) return fail({ code: 'register-missing', register: absent });
  const params = readParams(report.params, given);
  if (!params.ok) return params;
  const figures = figureLedger();
  const { drawings, unfilled, used } = report.build({
    books,
    params: params.value,
    settings,
    figures,
    records: (register) => narrowedRecords(books, register, params.value),
    date: params.value.day('date') ?? books.today,
    maker: `report:${report.id}`,
  });
  return succeed({
    report,
    drawings: books.isPublic ? publicDrawings(drawings) : drawings,
    figures: figures.figures,
    unfilled: unfilled ?? [],
    controls: controlsOf(books, used),
  });
}

/** A public copy's sheets say so in their names where there is room. */
function publicDrawings(drawings: readonly SheetDrawing[]): readonly SheetDrawing[] {
  const names = drawings.map(({ name }) => {
    const marked = `${name} - công khai`;
    return marked.length <= 31 ? marked : name;
  });
  return renamedDrawings(drawings, names).map((drawing) => ({
    ...drawing,
    maker: `${drawing.maker}:public`,
  }));
}

/** The records of a register, narrowed by the parameters that are fields of it, and by `sheet`. */
function narrowedRecords(books: ReportBooks, register: RegisterId, params: ParamValues): RecordSet {
  let set = books.records(register);
  const sheet = params.text('sheet');
  if (sheet !== null) {
    set = filterSet(
      set,
      { field: 'sheet', value: sheet },
      ({ columns }) => columns.table.grid.sheet === sheet,
    );
  }
  for (const { id } of registerOf(register).fields) {
    const value = params.text(id);
    if (value !== null) set = isSaidField(id) ? narrowBySaying(set, id, value) : narrow(set, id, value);
  }
  return set;
}

function isSaidField(field: FieldId): field is ContextField {
  return field === 'programme' || field === 'round' || field === 'giver';
}

/** The records in which the field says the value; those that say nothing of their own by the section and the titles above them. */
function narrowBySaying(set: RecordSet, field: ContextField, value: string): RecordSet {
  const { books } = set;
  const own = narrow(set, field, value);
  const key = valueKey(books, field, value);
  const isOwn = new Set(own.records);
  const isMeant = (text: string) =>
    valueKey(books, field, text) === key ||
    (field === 'programme' && programmeLikeness(text, value) === 'same');
  const isSaid = ({ columns, record }: BookRecord) => {
    const { ids, texts, sources } = columns.said(field);
    const source = sources[record];
    if (source !== saidSources.section && source !== saidSources.title) return false;
    return isMeant(texts[ids[record]!]!);
  };
  const found = set.records.filter((record) => isOwn.has(record) || isSaid(record));
  return found.length === own.records.length ? own : recordSet(books, set.register, found, own.conditions);
}

/** What came in of the registers that sets draw on, what of it is in them, and what is not. */
export function controlsOf(books: ReportBooks, used: readonly RecordSet[]): ControlTotals {
  const controls = { recordsIn: 0, recordsCounted: 0, amountIn: 0, amountCounted: 0 };
  for (const register of new Set(used.map((set) => set.register))) {
    const all = books.records(register);
    const taken = new Set<string>();
    const counted = used
      .filter((set) => set.register === register)
      .flatMap(({ records }) => records)
      .filter(({ columns, record }) => {
        const key = `${columns.table.id} ${record}`;
        return !taken.has(key) && taken.add(key);
      })
      .map(({ columns, record }) => ({ columns, record }));
    const leftOut = books.leftOut(register);
    controls.recordsIn += all.records.length + leftOut.records;
    controls.recordsCounted += counted.length;
    const money = moneyField(register, (field) => all.records.some(({ columns }) => columns.has(field)));
    if (money === null) continue;
    controls.amountIn += measureOf(all, money).value + leftOut.amount;
    controls.amountCounted += measureOf(recordSet(books, register, counted), money).value;
  }
  return {
    ...controls,
    recordsSetAside: controls.recordsIn - controls.recordsCounted,
    amountSetAside: controls.amountIn - controls.amountCounted,
  };
}
