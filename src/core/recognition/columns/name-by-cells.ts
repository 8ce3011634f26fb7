import type { FieldId, Register } from '../../registers/register';
import type { HeadedColumn } from './column-candidates';
import { contentReason } from './column-reasons';
import { headerKey } from '../wording/header-key';
import { headingOf } from '../wording/heading-sources';
import type { RecognizedColumn } from '../recognized-table';
import { take } from './take-column';

/** Enough to be taken, too little to be sure or to tell registers apart. */
const leastSure = 0.5;

/** Cells by which a column is told. */
const fewestTelling = 3;

/**
 * Names columns that no heading names but that can hardly be anything else in their place: 1, 2, 3 in the first column (“Mục”), the persons whom
 * the rows are about (“Chi cho ai”), a score beside the one of which it is the maximum or the review (“Điểm trần”, “Tổ trưởng cho”).
 */
export function nameByCells(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  register: Register,
  taken: Map<FieldId, number>,
): void {
  const has = (field: FieldId) => register.fields.some(({ id }) => id === field);
  const give = (index: number, field: FieldId) => {
    if (index < 0 || taken.has(field)) return;
    taken.set(field, index);
    take(named, index, field, leastSure, [contentReason(leastSure)]);
  };
  const isOpen = (index: number) => named[index]?.field === null && isHeaded(columns[index]!);
  if (has('ordinal') && isOpen(0) && countsUp(columns[0]!)) give(0, 'ordinal');
  if (personFields.every((field) => !taken.has(field)) && register.needs[0]?.includes('fullName'))
    give(personColumn(columns, named, isOpen), 'fullName');
  const isScore = (index: number) => isOpen(index) && isHeadedAsScore(columns[index]!);
  const scores = [...columns.keys()].filter(isScore);
  const most = taken.get('maxScore');
  // “Tổ chấm”, “BCH chấm” right of the most: first those who are judged.
  if (most !== undefined && !taken.has('reviewedScore') && scores.length === 2 && scores[0]! > most)
    give(scores[0]!, 'selfScore');
  const self = taken.get('selfScore');
  if (self === undefined) return;
  give(scores.find((index) => index < self && isOver(columns[index]!, columns[self]!)) ?? -1, 'maxScore');
  const right = scores.filter((index) => index > self && isOpen(index));
  if (right.length === 1) give(right[0]!, 'reviewedScore');
}

const personFields: readonly FieldId[] = ['fullName', 'familyName', 'givenName'];

/** What may stand left of whom a row is about. */
const leading: ReadonlySet<FieldId | null> = new Set<FieldId>([
  'ordinal',
  'voucherNo',
  'voucherDate',
  'decisionNo',
  'decisionDate',
  'paidOn',
  'memberCardNo',
  'citizenId',
]);

/** The only column of persons' names, the first that says anything of the row: a contact, a signer or a parent stands behind what he belongs to. */
function personColumn(
  columns: readonly HeadedColumn[],
  named: readonly RecognizedColumn[],
  isOpen: (index: number) => boolean,
): number {
  const first = named.findIndex(({ field }) => !leading.has(field));
  const holdsNames = ({ content }: HeadedColumn) =>
    content.filled >= fewestTelling && content.share('familyFirst') >= 0.8;
  return first >= 0 && isOpen(first) && columns.filter(holdsNames).length === 1 && holdsNames(columns[first]!)
    ? first
    : -1;
}

function isHeaded({ lines }: HeadedColumn): boolean {
  return lines.length > 0 && !headingOf(lines).isFalseFriend;
}

/** 1, 2, 3, begun anew in each part; a sum's label may stand below. */
function countsUp({ content }: HeadedColumn): boolean {
  const numbers = content.figures().filter((number) => !Number.isNaN(number));
  return (
    numbers.length >= Math.max(fewestTelling, content.filled * 0.8) &&
    numbers.every((number, at) => number === 1 || (at > 0 && number === numbers[at - 1]! + 1))
  );
}

/** Points that one gave; those that are added or taken off are no judgement of the whole. */
function isHeadedAsScore({ lines, content }: HeadedColumn): boolean {
  const heading = headerKey(lines.join(' '));
  return (
    content.share('score') >= 0.8 &&
    content.filled > 0 &&
    /\b(diem|cham|danh gia|tham dinh|score|points?)\b/.test(heading) &&
    !/\b(tru|phat|thuong|diem cong|cong them)\b/.test(heading)
  );
}

/** Whether the one is at least as much as the other in all rows but a few. */
function isOver(whole: HeadedColumn, part: HeadedColumn): boolean {
  const [wholes, parts] = [whole.content.figures(), part.content.figures()];
  const compared = [...wholes.keys()].filter((row) => !Number.isNaN(wholes[row]! + parts[row]!));
  const over = compared.filter((row) => wholes[row]! >= parts[row]!);
  return over.length >= fewestTelling && over.length >= compared.length * 0.8;
}
