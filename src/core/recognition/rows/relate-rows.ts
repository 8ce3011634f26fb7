import type { OtherRow } from './classified-rows';
import type { SumMatches } from './figure-sums';
import { headerKey } from '../wording/header-key';
import { numeralStyle, withoutNumeral } from './numeral-style';
import type { SectionRow, TotalRow } from '../recognized-table';
import { looksLikeGroup, severalParts, unitOfHeading } from '../wording/row-wordings';

/** Which records stand under which heading and in which total. */
export interface RelatedRows {
  readonly sectionRows: readonly SectionRow[];
  readonly unitSections: Int32Array;
  readonly totalRows: readonly TotalRow[];
}

interface Section extends SectionRow {
  readonly recordsBefore: number;
  readonly hasSum: boolean;
  readonly isRecord: boolean;
}

/**
 * Orders headings into levels by their numerals, hands each record its unit's heading, and says what each total sums: by label and place,
 * unless its figures are those of another part.
 */
export function relateRows(
  others: readonly OtherRow[],
  recordCount: number,
  matches: SumMatches,
): RelatedRows {
  const sections = levelSections(others.filter(({ kind }) => kind === 'section'));
  const totalRows = [
    ...sections.flatMap((section, index) =>
      section.hasSum ? [sumOfSection(sections, index, recordCount)] : [],
    ),
    ...coverTotals(others, sections, recordCount, matches),
  ].sort((a, b) => a.row - b.row);
  const headings = sections.filter(({ isRecord }) => !isRecord);
  return {
    sectionRows: headings.map(({ row, level, text, unit }) => ({ row, level, text, unit })),
    unitSections: unitSectionOfRecords(sections, recordCount).map((at) =>
      at < 0 ? at : headings.indexOf(sections[at]!),
    ),
    totalRows,
  };
}

function levelSections(rows: readonly OtherRow[]): Section[] {
  const stack: { readonly styles: Set<string>; recordsBefore: number; unit: string | null }[] = [];
  const headings = rows.map(({ text }) => withoutNumeral(text));
  const named = headings.filter((heading) => !looksLikeGroup(heading));
  const mostlyUnits = named.filter((heading) => unitOfHeading(heading) !== null).length * 2 >= named.length;
  return rows.map(({ row, text, recordsBefore, hasSum, isRecord = false }, index) => {
    const ownStyle = numeralStyle(text);
    const isLetter =
      ownStyle === 'roman' &&
      !stack.some(({ styles }) => styles.has('roman')) &&
      followsLetter(text, rows[index - 1]?.text ?? '');
    const style = isLetter ? 'letter' : ownStyle;
    const bare = headings[index]!;
    // Among headings that are units, one without the word “Bệnh viện” is a unit as well.
    const unit =
      unitOfHeading(bare) ?? (mostlyUnits && rows.length > 1 && !looksLikeGroup(bare) ? bare : null);
    const alike = stack.findIndex(({ styles }) => styles.has(style));
    // What has no records of its own closes the part above.
    const known = alike < 0 && isRecord ? stack.length - 1 : alike;
    if (known >= 0) stack.length = known + 1;
    else {
      // Of units in a row one may lack its numeral: what holds records of its own holds no further unit.
      const last = stack.at(-1);
      const isBeside =
        last !== undefined &&
        unit !== null &&
        last.unit !== null &&
        last.recordsBefore < recordsBefore &&
        (style === 'unit' || last.styles.has('unit'));
      if (isBeside) last.styles.add(style);
      else stack.push({ styles: new Set([style]), recordsBefore, unit });
    }
    const level = stack.at(-1)!;
    level.recordsBefore = recordsBefore;
    level.unit = unit;
    return {
      row,
      text,
      recordsBefore,
      hasSum,
      isRecord,
      level: stack.length - 1,
      unit: isRecord ? null : unit,
    };
  });
}

/** “I. …” right behind “H. …” is a letter and no number. */
function followsLetter(text: string, above: string): boolean {
  const [own, before] = [text, above].map((each) => /^\s*([A-Z])(?:\s*[.):/\-–]|\s)/.exec(each)?.[1]);
  return own !== undefined && before !== undefined && own.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function unitSectionOfRecords(sections: readonly Section[], recordCount: number): Int32Array {
  const unitSections = new Int32Array(recordCount).fill(-1);
  const open: number[] = [];
  for (const [index, section] of sections.entries()) {
    while (open.length > 0 && sections[open[open.length - 1]!]!.level >= section.level) open.pop();
    open.push(index);
    const carrier = open.findLast((at) => sections[at]!.unit !== null) ?? -1;
    unitSections.fill(carrier, section.recordsBefore, sections[index + 1]?.recordsBefore ?? recordCount);
  }
  return unitSections;
}

function sumOfSection(sections: readonly Section[], index: number, recordCount: number): TotalRow {
  const { row, text, recordsBefore } = sections[index]!;
  return {
    row,
    kind: 'subtotal',
    label: text,
    covers: span(recordsBefore, endOfSection(sections, index, recordCount)),
  };
}

function endOfSection(sections: readonly Section[], index: number, recordCount: number): number {
  const { level } = sections[index]!;
  return sections.slice(index + 1).find((next) => next.level <= level)?.recordsBefore ?? recordCount;
}

function coverTotals(
  others: readonly OtherRow[],
  sections: readonly Section[],
  recordCount: number,
  matches: SumMatches,
): TotalRow[] {
  const rows = others.filter(({ kind }) => kind !== 'section');
  const totals: TotalRow[] = [];
  let summedUntil = 0;
  for (const [index, { row, text, recordsBefore }] of rows.entries()) {
    const whole = span(0, recordCount);
    const isGrand = isGrandTotal(rows, index, sections, recordCount);
    const isCarried = !isGrand && carriesOver(text);
    const likely = isGrand
      ? whole
      : isCarried
        ? span(0, recordsBefore)
        : coversByPlace(rows[index]!, sections, recordCount, summedUntil);
    let covers = likely;
    if ((sections.length > 0 || isCarried) && !(isGrand && saysWhole(rows, index))) {
      let most = likely ? matches(row, ...likely) : 0;
      for (const other of spansAround(rows[index]!, sections, recordCount, summedUntil)) {
        const matching = matches(row, ...other);
        if (matching > most) [most, covers] = [matching, other];
      }
    }
    const isOther = covers !== likely;
    const isWhole = isOther ? covers?.[0] === 0 && covers[1] === recordCount - 1 : isGrand;
    if (!isWhole) summedUntil = Math.max(summedUntil, recordsBefore);
    totals.push({ row, kind: isWhole ? 'total' : 'subtotal', label: text, covers });
  }
  return totals;
}

/** What a sum stands below (or right above), as far as its place tells. */
function coversByPlace(
  { row, recordsBefore }: OtherRow,
  sections: readonly Section[],
  recordCount: number,
  summedUntil: number,
): TotalRow['covers'] {
  const innermost = sections.findLastIndex((section) => section.row < row);
  const sectionStart = sections[innermost]?.recordsBefore ?? 0;
  // Right below its heading: the sum stands above its rows.
  if (innermost >= 0 && sectionStart === recordsBefore)
    return span(sectionStart, endOfSection(sections, innermost, recordCount));
  if (recordsBefore > summedUntil) return span(Math.max(summedUntil, sectionStart), recordsBefore);
  // A second sum in a row belongs to the level above.
  const level = sections[innermost]?.level ?? 0;
  const outer = sections.findLast((section) => section.row < row && section.level < level);
  return recordsBefore === 0 ? null : span(outer?.recordsBefore ?? 0, recordsBefore);
}

/** What else a sum here may be over: each part that it stands in, what no sum is over yet, all above it, all. */
function spansAround(
  { row, recordsBefore }: OtherRow,
  sections: readonly Section[],
  recordCount: number,
  summedUntil: number,
): (readonly [number, number])[] {
  const spans = [span(summedUntil, recordsBefore), span(0, recordCount), span(0, recordsBefore)];
  let level = Infinity;
  for (const section of sections.filter((each) => each.row < row).reverse()) {
    if (section.level >= level) continue;
    level = section.level;
    spans.unshift(span(section.recordsBefore, recordsBefore));
  }
  return spans.filter((each) => each !== null);
}

/** “Cộng chuyển trang sau”, “Trang trước mang sang”, “Lũy kế”: all rows so far, with those of the pages before. */
function carriesOver(label: string): boolean {
  return /\b(mang sang|chuyen sang|chuyen trang|luy ke)\b/.test(headerKey(label));
}

/** “Tổng cộng” at the end, or the only sum and of no part: it is over all even where its figure is a part's. */
function saysWhole(rows: readonly OtherRow[], index: number): boolean {
  const { kind, text } = rows[index]!;
  if (rows.length === 1 && namesNoPart(text)) return true;
  return (
    kind === 'total' &&
    (index === 0 || index === rows.length - 1) &&
    /^tong( cong| so)?( chung)?( so tien)?( \d+ \p{L}.*)?$/u.test(headerKey(text.replace(severalParts, '')))
  );
}

/** “Tổng cộng”, unless there are several and this one closes a part; or the only “Cộng”, below (or above) all records. */
function isGrandTotal(
  rows: readonly OtherRow[],
  index: number,
  sections: readonly Section[],
  recordCount: number,
): boolean {
  const { kind, recordsBefore, row, text } = rows[index]!;
  const atEnd = recordsBefore === recordCount;
  const isFirst = recordsBefore === 0 && (sections[0]?.row ?? Infinity) > row;
  if (kind === 'total')
    return atEnd || isFirst || rows.filter((other) => other.kind === 'total').length === 1;
  if (rows.some((other) => other.kind === 'total')) return false;
  // “Cộng” above the first heading, where each part has its own “Cộng” below.
  if (isFirst && index === 0 && sections.length > 0 && rows.length > 1) return true;
  const isOnly =
    rows.length === 1 ||
    (atEnd && index === rows.length - 1 && rows[index - 1]?.recordsBefore === recordCount);
  return isOnly && (atEnd || isFirst) && (sections.length < 2 || rows.length > 1 || namesNoPart(text));
}

/** “Cộng”, “Cộng: 12 người”, “Cộng (A+B+C)”, not “Cộng mục II”: where no other part is summed it is over all of them. */
function namesNoPart(label: string): boolean {
  const bare = label.replace(severalParts, '');
  return /^cong( chung| tong| tong cong| toan bo| tat ca| toan danh sach| toan nganh)?( \d+( (nguoi|suat|doan vien|don vi|d c|dong chi|can bo|ho|luot|truong hop|dv|tap the|ca nhan))?)?$/.test(
    headerKey(bare),
  );
}

function span(start: number, end: number): readonly [number, number] | null {
  return end > start ? [start, end - 1] : null;
}
