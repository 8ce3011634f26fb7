import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import { isNotPaid } from './cash-book';
import { nameChild } from './child-names';
import type { HeadedColumn } from './column-candidates';
import type { ColumnContent } from './column-content';
import { headerReason, partReason } from './column-reasons';
import { nameFactors } from './name-factors';
import { nameWithoutOwnMoney } from './own-money';
import { addUp } from './parts-of-sum';
import { take } from './take-column';
import { headerKey } from '../wording/header-key';
import { exactGuesses } from '../wording/header-lookup';
import { isGenderHeading, saysGiver, saysOwnMoney, saysPaid } from '../wording/heading-text';
import type { RecognizedColumn } from '../recognized-table';
import { totalKindOf } from '../wording/row-wordings';

/** Names what single columns do not tell: fields over several columns, and which of two amounts is the rate. */
export function nameSpreadFields(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  nameGenderParts(columns, named, kinds, taken);
  nameTwinNames(columns, named, kinds, taken);
  nameGivenName(columns, named, kinds, taken);
  nameWholeName(columns, named, kinds, taken);
  nameChild(columns, named, kinds, taken);
  nameRepeatedAmounts(columns, named, taken);
  nameWithoutOwnMoney(columns, named, taken);
  nameGrossAmount(columns, named, taken);
  nameFactors(columns, named, kinds, taken);
}

/** “Nam” and “Nữ” beneath “Năm sinh” hold birth dates of men and women; by themselves, ticks. */
function nameGenderParts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  for (const [index, { lines }] of columns.entries()) {
    const child = lines[lines.length - 1];
    if (child === undefined || !isGenderHeading(child) || named[index]!.field !== null) continue;
    const part = /^(nam|male)$/.test(headerKey(child)) ? 'male' : 'female';
    const over = lines[lines.length - 2];
    const parent = over === undefined ? '' : headerKey(over);
    // Of few people all may be women: the sibling column tells as well what kind of birth dates these are.
    const filled = [index, index + 1, index - 1]
      .map((at) => columns[at])
      .find(
        (each) => each && each.content.filled > 0 && isGenderHeading(each.lines[each.lines.length - 1] ?? ''),
      );
    const share = (kind: FieldKind) => filled?.content.share(kind) ?? 0;
    // “Nam” alone over years is one without its mark.
    const hasTwin = [index - 1, index + 1].some((at) => isGenderHeading(columns[at]?.lines.at(-1) ?? ''));
    const areDates = share('date') + share('year') > 0.6;
    if (parent === '' && !hasTwin && areDates) continue;
    const isBirth = /sinh|tuoi|birth|^ns$/.test(parent) || (parent === '' && areDates);
    // “Số người được khám” over Nam and Nữ counts them.
    const areCounts = filled
      ? share('count') > 0.5 && filled.content.share('mark') <= 0.5
      : /^(so|tong so|so luong)\b/.test(parent);
    if (!isBirth && areCounts) continue;
    const isYear = filled ? share('year') > 0.6 : /nam sinh|sinh nam|^ns$|tuoi|year/.test(parent);
    const wanted: FieldId[] = isBirth
      ? isYear
        ? ['birthYear', 'birthDate']
        : ['birthDate', 'birthYear']
      : ['gender'];
    const siblings = columns.findIndex(
      (other, at) => at !== index && named[at]!.part !== null && other.lines[other.lines.length - 2] === over,
    );
    const field =
      (siblings >= 0 ? named[siblings]!.field : null) ?? wanted.find((id) => kinds.has(id)) ?? null;
    if (field === null || (taken.has(field) && named[taken.get(field)!]!.part === null)) continue;
    taken.set(field, index);
    take(named, index, field, 0.95, [headerReason(lines.join(' / '), 0.95)], part);
  }
}

/** “Họ và tên” over two columns: family and middle names, then the given name. */
function nameTwinNames(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const first = taken.get('fullName');
  if (first === undefined || !kinds.has('familyName')) return;
  const given = taken.get('givenName');
  const next = columns[first + 1];
  if (!next) return;
  const headless = next.lines.length === 0 || next.lines.join() === columns[first]!.lines.join();
  const isNext =
    given === first + 1 &&
    headerKey(columns[given]!.lines.join(' ')) !== headerKey(columns[first]!.lines.join(' '));
  if (
    !isNext &&
    !(
      headless &&
      named[first + 1]!.field === null &&
      next.content.filled > 0 &&
      next.content.share('name') > 0.8
    )
  )
    return;
  if (given !== undefined && !isNext) return;
  const reasons = named[first]!.reasons;
  taken.delete('fullName');
  taken.set('familyName', first).set('givenName', first + 1);
  take(named, first, 'familyName', 0.9, reasons);
  take(named, first + 1, 'givenName', 0.9, reasons);
}

/** Right beside family and middle names a full name can be but the given one: “Họ và đệm | Tên đ/c”. */
function nameGivenName(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const family = taken.get('familyName');
  if (family === undefined || taken.has('givenName') || !kinds.has('givenName')) return;
  const index = family + 1;
  const next = named[index];
  if (!next || columns[index]!.content.share('name') < 0.8) return;
  const isNamed = next.field === null && /^ten\b/.test(headerKey(next.header));
  if (next.field !== 'fullName' && !isNamed) return;
  if (next.field === 'fullName') taken.delete('fullName');
  taken.set('givenName', index);
  const reasons = next.field ? next.reasons : [headerReason(next.header, 0.6)];
  take(named, index, 'givenName', Math.max(0.6, next.confidence), reasons);
}

/** “Tên” over whole names, with nothing beside that holds the family's. */
function nameWholeName(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
  taken: Map<FieldId, number>,
): void {
  const given = taken.get('givenName');
  if (given === undefined || taken.has('familyName') || taken.has('fullName') || !kinds.has('fullName'))
    return;
  if (columns[given]!.content.share('familyFirst') < 0.8) return;
  taken.delete('givenName');
  taken.set('fullName', given);
  take(named, given, 'fullName', named[given]!.confidence, named[given]!.reasons);
}

/** One amount per fund or giver, those admitted month by month: the same heading under several parents, or parts beneath one that says what they are. */
function nameRepeatedAmounts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  for (const field of ['amount', 'quantity', 'proposedAmount', 'admitted'] as const) {
    const first = taken.get(field);
    if (first === undefined) continue;
    const lines = columns[first]!.lines;
    const leaf = headerKey(lines[lines.length - 1]!);
    const parent = lines[lines.length - 2];
    const alike = columns.flatMap(({ lines: others, content }, index) => {
      if (index === first || named[index]!.field !== null) return [];
      const isOfGivers = saysGiver(lines.at(-1)!) && saysGiver(others.at(-1) ?? '');
      if (isOfGivers && content.share('money') >= 0.5) return [index];
      if (lines.length < 2 || others.length < 2) return [];
      const sameLeaf = headerKey(others[others.length - 1]!) === leaf;
      // A birth date or a number beside an amount under one heading is no part of it.
      const isFigure =
        content.filled === 0 ||
        (content.share('money') >= 0.5 && !holdsYears(content) && content.share('id12') < 0.5);
      // “Số người” and “Số tiền” beneath a fund are no two of a kind.
      const isOther = exactGuesses(others[others.length - 1]!).some(
        (guess) => guess.field !== field && amounts.has(guess.field),
      );
      const sameParent =
        others[others.length - 2] === parent &&
        isFigure &&
        !isOther &&
        !isNotPaid(others[others.length - 1]!) &&
        !saysOwnMoney(others[others.length - 1]!);
      return sameLeaf !== sameParent ? [index] : [];
    });
    const sum = isSum(lines)
      ? first
      : columns.findIndex(
          (column, index) =>
            named[index]!.field === null &&
            isSum(column.lines) &&
            (alike.includes(index) ||
              isBesideParts(column, lines) ||
              comesOf([first, ...alike], index, columns)),
        );
    if (sum >= 0) {
      if (sum !== first) take(named, sum, field, named[first]!.confidence, named[first]!.reasons);
      for (const index of [first, ...alike]) if (index !== sum) take(named, index, null, 0, [partReason]);
      taken.set(field, sum);
      continue;
    }
    // Of several months none is the whole.
    if (field === 'admitted') {
      if (alike.length === 0) continue;
      take(named, first, null, 0, [partReason]);
      taken.delete(field);
      continue;
    }
    for (const index of alike) take(named, index, field, named[first]!.confidence, named[first]!.reasons);
  }
}

/** Where what came back stands in a column of its own, the amount is what it came back from: “Thành tiền”, not “Thực nhận” after it. */
function nameGrossAmount(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  const net = taken.get('amount');
  if (net === undefined || !taken.has('returned') || !saysPaid(columns[net]!.lines.at(-1)!)) return;
  const gross = columns.findIndex(
    (column, index) =>
      named[index]!.field === null &&
      !saysPaid(column.lines.at(-1) ?? '') &&
      column.content.share('money') >= 0.5 &&
      exactGuesses(column.lines.at(-1) ?? '').some(
        ({ field, strength }) => field === 'amount' && strength >= 1,
      ),
  );
  if (gross < 0) return;
  take(named, gross, 'amount', named[net]!.confidence, [headerReason(named[gross]!.header, 1)]);
  take(named, net, null, 0, []);
  taken.set('amount', gross);
}

/** Years of birth, not “30” triệu đồng. */
function holdsYears(content: ColumnContent): boolean {
  return content.share('year') >= 0.5 && !content.figures().some((figure) => figure < 100);
}

const amounts: ReadonlySet<FieldId> = new Set(['amount', 'quantity', 'rate']);

/** “Kinh phí / Tổng số” beside “Kinh phí / Trong đó / CĐCS”. */
function isBesideParts({ lines, content }: HeadedColumn, parts: readonly string[]): boolean {
  return (
    lines.length > 1 && lines.length < parts.length && lines[0] === parts[0] && content.share('money') >= 0.5
  );
}

/** “Tổng cộng” right behind “Kết nạp trong tháng / T1 | T2 | …”, and what they come to. */
function comesOf(parts: readonly number[], at: number, columns: readonly HeadedColumn[]): boolean {
  return parts.includes(at - 1) && addUp(parts, at, columns);
}

function isSum(lines: readonly string[]): boolean {
  return lines.some((line) => totalKindOf(line) !== null);
}
