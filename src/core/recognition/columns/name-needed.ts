import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, Register } from '../../registers/register';
import type { HeadedColumn } from './column-candidates';
import { contentReason } from './column-reasons';
import { holdsMoney } from './money-headings';
import { addUp } from './parts-of-sum';
import { isWords, mayHold } from './content-evidence';
import { isOfEarlierYear } from './earlier-year';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { headingOf } from '../wording/heading-sources';
import { headsOwnCodes } from '../wording/own-codes';
import { totalKindOf } from '../wording/row-wordings';
import { byKindAlone, type RecognizedColumn } from '../recognized-table';

/**
 * Under a title that can only be the register's, one column that it must have and whose heading nobody knows is the first one left that may
 * be it: “DANH SÁCH NHÀ TÀI TRỢ” over “Mạnh thường quân | Số tiền”. Answers the very same list where none is missing or none found.
 */
export function nameNeeded(
  columns: readonly HeadedColumn[],
  named: readonly RecognizedColumn[],
  { fields }: Register,
  needs: Register['needs'],
): readonly RecognizedColumn[] {
  const missing = needs.filter(
    (group) =>
      !named.some(
        ({ field, confidence }) => field !== null && group.includes(field) && confidence > byKindAlone,
      ),
  );
  const [group] = missing;
  if (group === undefined || missing.length > 1 || needs.length < 2) return named;
  // What its cells alone said is meant, then.
  const isFaint = named.some(
    ({ field }, at) =>
      field !== null &&
      group === needs[0] &&
      group.includes(field) &&
      isOpen(columns[at]!) &&
      holds(columns[at]!, field),
  );
  if (isFaint) return [...named];
  for (const field of group) {
    const kind = fields.find(({ id }) => id === field)?.kind ?? fieldCatalogue[field].kind;
    // Words and names by themselves may be anything, save what the records are about.
    if ((isWords(kind) || kind === 'name') && group !== needs[0]) continue;
    const open = columns.flatMap((column, at) =>
      named[at]!.field === null &&
      isOpen(column) &&
      !isOfEarlierYear(column, columns) &&
      holds(column, field) &&
      mayHold(column.content, kind)
        ? [at]
        : [],
    );
    if (open.length === 0) continue;
    const taken = kind === 'money' ? ofMoney(open, columns) : open.slice(0, 1);
    return named.map((column, at) =>
      taken.includes(at)
        ? { ...column, field, confidence: leastSure, reasons: [contentReason(leastSure)] }
        : column,
    );
  }
  return named;
}

/** Of months or gifts and their sum the sum, of those without one each of them: “Quà LĐLĐ | Quà CĐ ngành | Quà CĐCS”. */
function ofMoney(open: readonly number[], columns: readonly HeadedColumn[]): readonly number[] {
  const keyOf = (at: number) => headerKey(columns[at]!.lines.at(-1)!);
  const isPeriod = (at: number) => /^(t|th|thang|q|quy|tuan|dot|lan) ?(\d{1,2}|[ivx]{1,4})$/.test(keyOf(at));
  const first = open[0]!;
  const [word] = keyOf(first).split(' ');
  const alike = open.filter((at) =>
    isPeriod(first)
      ? isPeriod(at)
      : at === first || (keyOf(at).startsWith(`${word} `) && holdsMoney(columns[at]!)),
  );
  const sum = open.find((at) => totalKindOf(columns[at]!.lines.at(-1)!) !== null);
  return sum !== undefined && (isPeriod(first) || addUp(alike, sum, columns)) ? [sum] : alike;
}

/** Enough to be taken, too little to be sure. */
const leastSure = 0.5;

/** Whether the column has a heading that means none of our fields. */
function isOpen({ lines, content }: HeadedColumn): boolean {
  return (
    lines.length > 0 &&
    content.filled > 0 &&
    !headingOf(lines).isFalseFriend &&
    // “2024 | 2025” over what is said of each year: rows of no register.
    !/^20\d\d$/.test(lines.at(-1)!.trim()) &&
    !headsOwnCodes(lines.at(-1)!) &&
    !lines.some((line) => exactGuesses(line).some(({ strength }) => strength >= 1))
  );
}

const fewestNumbers = 3;

/** Names of people and units are told from other words, and are no fund. */
function holds({ content }: HeadedColumn, field: FieldId): boolean {
  const { kind } = fieldCatalogue[field];
  if (kind === 'name') return content.share('personName') >= 0.8;
  if (kind === 'unit') return content.share('unitName') >= 0.8;
  // Few figures tell no number of a paper from any other.
  if (kind === 'id' && content.filled < fewestNumbers) return false;
  return kind !== 'tick' && !(kind === 'text' && content.share('personName') >= 0.8);
}
