import { dateFields, dateKinds } from '../recognition/values/date-column';
import { readAsLegacy } from '../recognition/values/legacy-value';
import { countFromKind, recordsOfKind } from '../recognition/values/records-of-kind';
import type { TableColumns } from '../recognition/values/table-columns';
import type { RecognizedTable } from '../recognition/recognized-table';
import type { FieldId } from '../registers/register';
import type { CellValue } from '../sheet/grid';
import { foldText } from '../vietnamese/fold';
import { bySharedCause, unreadableColumn } from './cells/by-shared-cause';
import { defineRule } from './rule';

/**
 * A cell of a date column holds what no date, month or year can be read out of; a column of hardly anything else is one finding.
 *
 * “Tháng 4”, “Quý II”, “12/4” say when something is planned or was held, where the sheet's titles say the year, and “05-06/4/2026” says its
 * days; a list whose days are mostly without their year is written so on purpose.
 */
export const dateUnreadable = defineRule<{ text: string; cells: number }>({
  id: 'date-unreadable',
  severity: 'error',
  needs: [],
  title: { vi: 'Không đọc được ngày', en: 'Unreadable date' },
  message: {
    vi: ({ text, cells }) =>
      cells > 1
        ? `${cells} ô của cột này không đọc được là ngày nào, ví dụ “${text}”: hãy xem cột có đúng là ngày không, hoặc ghi lại theo ngày/tháng/năm.`
        : `Không đọc được “${text}” là ngày nào: hãy ghi lại theo ngày/tháng/năm.`,
    en: ({ text, cells }) =>
      cells > 1
        ? `${cells} cells of this column cannot be read as dates, such as “${text}”: see whether it is a column of dates, or write them as day/month/year.`
        : `“${text}” cannot be read as a date: write it as day/month/year.`,
  },
  *check(table) {
    for (const field of dateFields(table.table)) {
      const { kinds } = table.dates(field);
      const unreadable = recordsOfKind(kinds, dateKinds.unreadable);
      const filled = countFromKind(kinds, dateKinds.empty + 1);
      const found = unreadable.filter(saysNoDay(table, field, unreadable, filled));
      if (found.length === 0) continue;
      for (const records of bySharedCause(found, filled, unreadableColumn)) {
        const [record] = records as [number];
        const value = table.value(field, record);
        yield {
          cells: records.map((each) => table.place(field, each)),
          value,
          params: { text: String(value).trim(), cells: records.length },
          record,
        };
      }
    }
  },
});

/** Tells of the column's records whether their cell says no day, month or quarter in its own way either. */
function saysNoDay(
  table: TableColumns,
  field: FieldId,
  unreadable: readonly number[],
  filled: number,
): (record: number) => boolean {
  const isOfEvent = ofEvents.has(field);
  const hasYear = saysYear(table.table);
  const saysDay = (record: number) => dayOfYear.test(String(table.value(field, record)).trim());
  const isHabit = hasYear && (isOfEvent || unreadable.filter(saysDay).length * 2 >= filled);
  return (record) => {
    if (isHabit && saysDay(record)) return false;
    if (!isOfEvent) return true;
    const value = table.value(field, record);
    const isPart = isPartOfYear(value) || readAsLegacy(value, isPartOfYear, Boolean) === true;
    const isSaid = isPart && (hasYear || ownYear.test(foldText(String(value))));
    return !isSaid && !saysDays(value, hasYear);
  };
}

/** “05/01”, “5.1”: day and month. */
const dayOfYear = /^(0?[1-9]|[12]\d|3[01])\s*[/.-]\s*(0?[1-9]|1[0-2])$/;

/** “05-06/4/2026”, “28/4 - 02/5/2026”, “từ 14 đến 16/4”; without its year where the titles say it. */
function saysDays(value: CellValue, hasYear: boolean): boolean {
  const found =
    /^(?:tu )?(?:ngay )?(\d{1,2})(?:\/(\d{1,2}))?(?:\/\d{4})?\s*(?:-|–|den|va|&|,)\s*(?:ngay )?(\d{1,2})\/(\d{1,2})(\/\d{4})?$/.exec(
      foldText(String(value)).trim(),
    );
  if (!found) return false;
  const [, first, month, last, lastMonth, year] = found;
  const isDay = (day: string) => Number(day) >= 1 && Number(day) <= 31;
  const isMonth = (each: string) => Number(each) >= 1 && Number(each) <= 12;
  return (
    isDay(first!) &&
    isDay(last!) &&
    isMonth(month ?? lastMonth!) &&
    isMonth(lastMonth!) &&
    (year !== undefined || hasYear)
  );
}

/** Days on which something takes place. */
const ofEvents: ReadonlySet<FieldId> = new Set(['startsOn', 'endsOn', 'heldOn', 'visitedOn']);

function saysYear({ titles, grid }: RecognizedTable): boolean {
  return [...titles, grid.sheet].some((title) => /(?<!\d)20\d\d(?!\d)/.test(title));
}

/** “Tháng 4”, “đầu tháng 6”, “T9”, “Quý II”, “Tháng 5-6”; with the year, which the titles need not say then. */
function isPartOfYear(value: CellValue): boolean {
  return partOfYear.test(foldText(String(value)).trim().replace(ownYear, ''));
}

const ownYear = /\s*(?:[/.-]|nam)?\s*20\d\d$/;
const month = String.raw`(?:0?[1-9]|1[0-2]|i{1,3}|iv)`;
const partOfYear = new RegExp(
  String.raw`^(?:(?:du kien|dau|giua|cuoi|trong)\s+)*(?:thang|quy|t|q)\s*\.?\s*${month}(?:\s*(?:-|–|,|&|va|den)\s*(?:thang|quy|t|q)?\s*${month})?$`,
);
