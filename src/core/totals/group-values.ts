import { dateKinds } from '../recognition/values/date-column';
import { genders } from '../recognition/values/birth-column';
import type { TableColumns } from '../recognition/values/table-columns';
import { calendarOf, isoDay } from '../sheet/calendar';
import { kindOf } from '../recognition/values/number-column';
import { isPeriod, isSpan, recordDate, type GroupId, type PeriodGroup, type SpanGroup } from './groups';
import { isWithinSpan, spanDays } from './span-days';
import type { FieldId } from '../registers/register';
import { giverKey } from '../vietnamese/giver-key';
import type { RecordUnits } from './record-units';
import { sheetDay } from './sheet-day';
import { textIds } from './text-ids';

/** The values of one group over several tables, numbered alike. */
export interface GroupValues {
  readonly id: GroupId;
  /** By number, as rows are labelled; '' where records say none. */
  label(number: number): string;
  /** Numbers in the order of rows: units by the catalogue, dates by the calendar, others as they are met; "none" last. */
  order(): readonly number[];
  /** Number of the value per record; negative where the record cannot be given one (see `noUnit`). */
  idsOf(table: TableColumns): Int32Array;
  /** Number of a value that stands outside of any record, such as a heading. */
  idOfText(text: string): number;
}

/** Opens a group's values. */
export function groupValues(id: GroupId, units: RecordUnits): GroupValues {
  if (id === 'unit') {
    return {
      id,
      label: (number) => units.names[number] ?? '',
      order: () => units.names.map((_, number) => number),
      idsOf: (table) => units.idsOf(table),
      idOfText: (text) => units.names.indexOf(text),
    };
  }
  // “LĐLĐ TP” and “LĐLĐ Thành phố” are one giver, as in reports.
  const texts = id === 'giver' || id === 'fundSource' ? textIds(giverKey) : textIds();
  let sortsByLabel = isPeriod(id);
  const numberOf = (text: string) => texts.idOf(text) + 1;
  return {
    id,
    // Number 0 is “none said”; the others stand one above their text's.
    label: (number) => texts.labels[number - 1] ?? '',
    order() {
      const numbers = texts.labels.map((_, index) => index + 1);
      if (sortsByLabel) {
        const keyed = numbers.map((number) => ({ number, key: texts.labels[number - 1]! }));
        keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
        return [...keyed.map(({ number }) => number), 0];
      }
      return [...numbers, 0];
    },
    idOfText: numberOf,
    idsOf(table) {
      if (isPeriod(id)) return periodIds(table, id, numberOf);
      if (id === 'gender') return genderIds(table, numberOf);
      const kind = kindOf(table.table, id);
      if ((kind === 'date' || kind === 'year') && table.has(id)) {
        sortsByLabel = true;
        return dateIds(table, id, numberOf);
      }
      const { ids, texts: labels } = table.categories(id);
      const numbers = labels.map((text) => (/^[\s\-–—.]*$/.test(text) ? 0 : numberOf(text)));
      return ids.map((category) => numbers[category]!);
    },
  };
}

function genderIds(table: TableColumns, numberOf: (text: string) => number): Int32Array {
  const { genders: read } = table.births();
  const numbers = new Map([
    [genders.female as number, numberOf('Nữ')],
    [genders.male as number, numberOf('Nam')],
  ]);
  return Int32Array.from(read, (gender) => numbers.get(gender) ?? 0);
}

function dateIds(
  table: TableColumns,
  field: Exclude<GroupId, PeriodGroup | SpanGroup>,
  numberOf: (text: string) => number,
): Int32Array {
  const { serials, years, kinds } = table.dates(field);
  return Int32Array.from(serials, (serial, record) => {
    if (!Number.isNaN(serial)) return numberOf(isoDay(serial));
    return kinds[record] === dateKinds.unreadable || !years[record] ? 0 : numberOf(String(years[record]));
  });
}

function periodIds(
  table: TableColumns,
  period: PeriodGroup | SpanGroup,
  numberOf: (text: string) => number,
): Int32Array {
  const { register } = table.table;
  const field = register === null ? null : recordDate(register, (one) => table.has(one));
  if (isSpan(period)) return spanIds(table, field, period.slice('days:'.length), numberOf);
  const day = sheetDay(table.table);
  const ofSheet = day === null ? 0 : numberOf(periodOf(day, period));
  const ids = new Int32Array(table.count).fill(ofSheet);
  if (field === null) return ids;
  const { serials, years } = table.dates(field);
  const known = new Map<number, number>();
  for (let record = 0; record < ids.length; record++) {
    const serial = serials[record]!;
    if (Number.isNaN(serial)) {
      ids[record] = period === 'year' && years[record] ? numberOf(String(years[record])) : 0;
      continue;
    }
    let number = known.get(serial);
    if (number === undefined) known.set(serial, (number = numberOf(periodOf(serial, period))));
    ids[record] = number;
  }
  return ids;
}

/** Of a span only what is dated by itself: a day in a title dates the list, not its records. */
function spanIds(
  table: TableColumns,
  field: FieldId | null,
  span: string,
  numberOf: (text: string) => number,
): Int32Array {
  const days = spanDays(span);
  const inside = numberOf(span);
  const ids = new Int32Array(table.count);
  if (field === null || days === null) return ids;
  const { serials } = table.dates(field);
  return ids.map((_, record) => (isWithinSpan(days, serials[record]!) ? inside : 0));
}

/** `2024`, `2024-Q1`, `2024-02`. */
function periodOf(serial: number, period: PeriodGroup): string {
  const day = calendarOf(serial);
  if (!day) return '';
  if (period === 'year') return String(day.year);
  if (period === 'quarter') return `${day.year}-Q${Math.ceil(day.month / 3)}`;
  return `${day.year}-${String(day.month).padStart(2, '0')}`;
}
