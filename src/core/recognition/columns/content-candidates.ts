import type { FieldId } from '../../registers/fields';
import type { FieldKind, Register } from '../../registers/register';
import type { Candidate, HeadedColumn } from './column-candidates';
import type { ColumnContent } from './column-content';
import { contentReason, headerReason } from './column-reasons';
import { headerKey } from '../wording/header-key';
import { isUnmarked, readHeadingWords } from '../wording/heading-concepts';
import { headingOf } from '../wording/heading-sources';
import { headsOwnCodes } from '../wording/own-codes';
import { toldFields } from '../wording/value-words';

/**
 * A header that says nothing: identity numbers are plain by themselves, units in the only column (beneath its title), and values that hardly
 * stand in other columns (“Tiền mặt”, “Khoa Nội”). What the header says besides must not be somebody else's.
 */
export function contentCandidates(
  { lines, content }: HeadedColumn,
  index: number,
  { length }: readonly HeadedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const candidates: Candidate[] = [];
  const propose = (field: FieldId, strength: number) =>
    candidates.push({ index, field, strength, reasons: [contentReason(strength)] });
  if (
    kinds.has('citizenId') &&
    !headsOwnCodes(lines.at(-1)!) &&
    content.filled >= fewestTelling &&
    content.share('id12') > 0.9
  )
    propose('citizenId', 0.5);
  if (length === 1 && kinds.has('unit') && content.share('unitName') >= 0.5) propose('unit', 0.6);
  if (content.filled >= fewestTelling) {
    const text = lines[lines.length - 1] ?? '';
    const heading = headerKey(text);
    if (kinds.has('fullName') && content.share('personName') >= 0.8) {
      if (isAllOf(text, '#nguoi')) propose('fullName', 0.7);
      else if (ofPersons.test(heading)) propose('fullName', 0.5);
    }
    if (kinds.has('unit') && content.share('unitName') >= 0.8) {
      if (isAllOf(text, '#donvi')) propose('unit', 0.7);
      else if (ofUnits.test(heading)) propose('unit', 0.5);
    }
    for (const field of toldFields)
      if (kinds.has(field) && content.shareOf(field) >= 0.9) propose(field, 0.48);
  }
  return candidates;
}

/** Whether the heading says nothing but the concept, in whatever words: “Cơ sở y tế”, “Đồng chí”. */
function isAllOf(heading: string, concept: string): boolean {
  return readHeadingWords(heading, isUnmarked(heading)).some(
    ({ words }) => words.length === 1 && words[0] === concept,
  );
}

/** “Người được khen thưởng”, “CĐCS trình”: whatever they do, it is they. */
const ofPersons = /^nguoi (duoc|nhan|huong|linh|thu huong)\b/;
const ofUnits = /^(don vi|cdcs|cong doan co so|co quan|benh vien)\b/;

/** Values that hardly stand in other columns, where the heading speaks for others but faintly: “Cụm sinh hoạt” over “Cụm 8”. */
export function toldCandidates(
  { content }: HeadedColumn,
  index: number,
  kinds: ReadonlyMap<FieldId, FieldKind>,
  found: ReadonlyMap<FieldId, Candidate>,
): Candidate[] {
  const strongest = Math.max(...[...found.values()].map(({ strength }) => strength));
  if (content.filled < fewestTelling || strongest >= 0.8) return [];
  if ([...found].some(([field, { strength }]) => strength === strongest && content.shareOf(field) >= 0.9))
    return [];
  return toldFields.flatMap((field) =>
    kinds.has(field) && content.shareOf(field) >= 0.9
      ? [{ index, field, strength: strongest + 0.01, reasons: [contentReason(strongest + 0.01)] }]
      : [],
  );
}

/** Cells by which a column is told. */
const fewestTelling = 3;

/** An unknown wording of a kind that the register has one field of: it can hardly be another. */
export function kindCandidates(
  { lines, content }: HeadedColumn,
  index: number,
  register: Register,
  kinds: ReadonlyMap<FieldId, FieldKind>,
): Candidate[] {
  const heading = lines[lines.length - 1]!;
  const { kindsByWords, tellsOthers } = headingOf(lines);
  for (const kind of kindsByWords) {
    // “Số trang” counts what is none of ours; “Ngày vào làm” has days of a lifetime, “Ngày hạch toán” those of a year or two.
    if (tellsOthers && !(kind === 'date' && liesClose(content))) continue;
    if (content.filled > 0 && content.share(kind) < 0.8) continue;
    const fields = [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
    // “Số con”, “Số bàn” count anything but gifts; of members and units people count and date all kinds of things.
    // “Đã nhận” ticks no man or woman.
    if (
      fields.length !== 1 ||
      fields[0] === 'quantity' ||
      fields[0] === 'gender' ||
      ['members', 'units'].includes(register.id)
    )
      continue;
    return [{ index, field: fields[0]!, strength: 0.5, reasons: [headerReason(heading, 0.5)] }];
  }
  return [];
}

const longestSpan = 800;

/** Whether the days of a column are those of one book, not of lives. */
function liesClose(content: ColumnContent): boolean {
  const days = content.figures().filter((day) => !Number.isNaN(day));
  return days.length >= fewestTelling && Math.max(...days) - Math.min(...days) <= longestSpan;
}
