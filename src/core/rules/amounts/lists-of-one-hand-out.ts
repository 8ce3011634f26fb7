import { programmeLikeness, readProgramme } from '../../recognition/values/programme';
import { isReference } from '../../recognition/values/stated-period';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { ContextField } from '../../recognition/values/table-context';
import type { FieldId } from '../../registers/register';
import { foldText } from '../../vietnamese/fold';
import { giverKey } from '../../vietnamese/giver-key';
import { textKey } from '../../vietnamese/text-key';
import { unitKey } from '../../vietnamese/unit-key';
import { listDate } from '../dates/list-date';
import { isNotGranted } from './grant-state';
import { isForRelative } from '../persons/recipients';

/**
 * Whether two lists may be of one hand-out, as units each fill in their own: both say the same period, round and month (or none), were
 * made at one time, and are at one stage, for what was proposed is granted by another list. A list of changes or of returned gifts takes
 * another's place, and sheets of one name but for a number (“Bão số 3”, “Bão số 10”) are of several times.
 */
export function areListsOfOneHandOut(a: TableColumns, b: TableColumns): boolean {
  const [periodA, periodB] = [a.context().period?.value, b.context().period?.value];
  return (
    periodA?.first === periodB?.first &&
    periodA?.last === periodB?.last &&
    timesSaid(a) === timesSaid(b) &&
    isProposal(a) === isProposal(b) &&
    !areNumberedSheets(a, b) &&
    !says(a, replacing) &&
    !says(b, replacing) &&
    !areOfOtherTimes(a, b)
  );
}

/** Whether two records of one person are of the same programme, round, giver and decision, and neither is for somebody else. */
export function isOneHandOut(a: TableColumns, recordA: number, b: TableColumns, recordB: number): boolean {
  const said = (field: ContextField) => [saidOf(a, field, recordA), saidOf(b, field, recordB)] as const;
  const [programmeA, programmeB] = said('programme');
  const [roundA, roundB] = said('round');
  const [giverA, giverB] = said('giver').map(giverKey);
  return (
    isOneProgramme(a, programmeA, b, programmeB) &&
    textKey(roundA) === textKey(roundB) &&
    giverA === giverB &&
    toldApartBy.every((field) => !saysOtherwise(a, recordA, b, recordB, field)) &&
    !areDaysApart(a, recordA, b, recordB) &&
    hasMoney(a, recordA) === hasMoney(b, recordB) &&
    isForRelative(a, recordA) === isForRelative(b, recordB) &&
    !isNotGranted(a, recordA) &&
    !isNotGranted(b, recordB)
  );
}

const toldApartBy: readonly FieldId[] = ['fundSource', 'decisionNo', 'guardian', 'voucherNo'];

/** A programme of a year is one wherever it is named; anything else comes again, and is one only in lists of one name. */
function isOneProgramme(a: TableColumns, programmeA: string, b: TableColumns, programmeB: string): boolean {
  if (programmeA === '' && programmeB === '') return areOfOneName(a, b);
  if (programmeLikeness(programmeA, programmeB) !== 'same') return false;
  return (readProgramme(programmeA)?.year ?? null) !== null || areOfOneName(a, b);
}

/** Whether the titles name two lists alike, their units aside. */
export function areOfOneName(a: TableColumns, b: TableColumns): boolean {
  const name = listName(a);
  return name !== null && name === listName(b);
}

/** “Danh sách hỗ trợ đoàn viên” without the unit's name; null where no title is a list's name. */
function listName({ table: { titles, titleUnit } }: TableColumns): string | null {
  const line = titles.find((title) => /^\W*(danh sach|ds|bang|bieu|so theo doi)\b/.test(foldText(title)));
  if (line === undefined || isReference(line)) return null;
  const unit = titleUnit === null ? '' : foldText(unitKey(titleUnit));
  const name = foldText(unitKey(line));
  return unit === '' ? name : name.replace(unit, '').replace(/ {2,}/g, ' ').trim();
}

/** “thang 10”, “dot 2”: which of several the list's name and its sheet's say that it is; written dates aside. */
function timesSaid({ table: { titles, grid } }: TableColumns): string {
  const lines = [...titles.filter((line) => !isReference(line)), grid.sheet.replace(/_/g, ' ')];
  const times = lines.flatMap((line) => {
    const text = foldText(line).replace(/ngay[\s.…]*\d*[\s.…]*thang[\s.…]*\d*[\s.…]*nam[\s.…]*\d*/g, ' ');
    return [...text.matchAll(/\b(thang|t|quy|q|dot|lan|ky)\s*\.?\s*(\d{1,2}|[ivx]+)\b/g)].map(
      ([, word, number]) => `${word![0]}${number!.replace(/^0/, '')}`,
    );
  });
  return [...new Set(times)].sort().join(' ');
}

const proposing = /\b(de nghi|de xuat|du kien|du tru|dang ky|ra soat)\b/;
const replacing =
  /\b(dieu chinh|thay the|thay doi|sua doi|dinh chinh|chua nhan|khong nhan|tra lai|hoan tra)\b/;

function isProposal(table: TableColumns): boolean {
  return says(table, proposing) || (table.has('proposedAmount') && !table.has('amount'));
}

/** Whether a title or the sheet's name says what is looked for, folded. */
function says({ table: { titles, grid } }: TableColumns, what: RegExp): boolean {
  return [...titles, grid.sheet].some((line) => !isReference(line) && what.test(foldText(line)));
}

/** Of lists that each name another unit the number is no time. */
function areNumberedSheets({ table: a }: TableColumns, { table: b }: TableColumns): boolean {
  if (a.titleUnit !== null && b.titleUnit !== null && a.titleUnit !== b.titleUnit) return false;
  const bare = (sheet: string) => sheet.replace(/\d+/g, '');
  return a.grid.sheet !== b.grid.sheet && bare(a.grid.sheet) === bare(b.grid.sheet);
}

/** Lists of one hand-out are made, and paid out, within so many days. */
const daysOfOneHandOut = 60;

function areOfOtherTimes(a: TableColumns, b: TableColumns): boolean {
  const [dateA, dateB] = [listDate(a), listDate(b)];
  return dateA !== null && dateB !== null && Math.abs(dateA.last - dateB.last) > daysOfOneHandOut;
}

function areDaysApart(a: TableColumns, recordA: number, b: TableColumns, recordB: number): boolean {
  return (['paidOn', 'decisionDate', 'voucherDate'] as const).some(
    (field) =>
      a.has(field) &&
      b.has(field) &&
      Math.abs(a.dates(field).serials[recordA]! - b.dates(field).serials[recordB]!) > daysOfOneHandOut,
  );
}

function saidOf(table: TableColumns, field: ContextField, record: number): string {
  const { ids, texts } = table.said(field);
  return texts[ids[record]!]!;
}

function saysOtherwise(
  a: TableColumns,
  recordA: number,
  b: TableColumns,
  recordB: number,
  field: FieldId,
): boolean {
  const [own, other] = [textKey(a.text(field, recordA)), textKey(b.text(field, recordB))];
  return own !== '' && other !== '' && own !== other;
}

/** Money on one list and goods on another are one gift. */
function hasMoney(table: TableColumns, record: number): boolean {
  return table.text('amount', record) !== '';
}
