import { calendarOf } from '../../sheet/calendar';
import type { Period } from '../../sheet/read-period';
import { foldText } from '../../vietnamese/fold';
import { textKey } from '../../vietnamese/text-key';
import { programmeIn, programmeLikeness, readProgramme, type NamedProgramme } from './programme';
import type { Reason, RecognizedTable } from '../recognized-table';
import { isReference, statedPeriod } from './stated-period';

/** Fields that titles may say for all records of a table. */
export type ContextField = 'programme' | 'round' | 'giver';

/** What a title, a section or the sheet's name says of records that say nothing of their own. */
export interface Saying<Value = string> {
  readonly value: Value;
  /** 0 to 1; below `leastSureness` it is shown and not used. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What a table's titles and its sheet's name say of all its records; null where they say nothing. */
export interface TableContext extends Readonly<Record<ContextField, Saying | null>> {
  readonly period: Saying<Period> | null;
}

/** From here on a saying stands in for a missing cell. */
export const leastSureness = 0.6;

/** Reads what the titles and the sheet's name say of all records. */
export function readTableContext({ titles, grid }: Pick<RecognizedTable, 'titles' | 'grid'>): TableContext {
  const sheet = grid.sheet.replace(/_/g, ' ');
  const period = statedPeriod(titles, grid.sheet);
  return {
    programme: agreed(
      saidIn(titles, sheet, (line) => programmeOf(line, titles)),
      (a, b) => programmeLikeness(a, b) !== 'different',
    ),
    round: agreed(saidIn(titles, sheet, readRound), (a, b) => textKey(a) === textKey(b)),
    giver: agreed(saidIn(titles, '', readGiver), (a, b) => textKey(a) === textKey(b)),
    period: period && { value: period, confidence: 0.9, reasons: [] },
  };
}

/** One line's saying, with where it stands. */
interface Said {
  readonly value: string;
  readonly line: string;
  readonly place: 'title' | 'reference' | 'sheet';
}

const sureness: Readonly<Record<Said['place'], number>> = { title: 0.9, reference: 0.75, sheet: 0.75 };

function saidIn(titles: readonly string[], sheet: string, read: (line: string) => string | null): Said[] {
  const lines = [
    ...titles.map((line) => ({
      line,
      place: isReference(line) ? ('reference' as const) : ('title' as const),
    })),
    { line: sheet, place: 'sheet' as const },
  ];
  return lines.flatMap(({ line, place }) => {
    const value = isOfForm(line) ? null : read(line);
    return value === null ? [] : [{ value, line, place }];
  });
}

/** The surest of the sayings; where another contradicts it, it is not sure enough to be used. */
function agreed(said: readonly Said[], isAlike: (a: string, b: string) => boolean): Saying | null {
  const places: readonly Said['place'][] = ['title', 'reference', 'sheet'];
  const sorted = [...said].sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
  const [first] = sorted;
  if (!first) return null;
  const against = sorted.filter(({ value }) => !isAlike(value, first.value));
  const behind = sorted.filter(({ value }) => isAlike(value, first.value));
  // “Tết Giáp Thìn 2024” of the sheet's name says more than “Tết” of the title.
  const fullest = behind.reduce((best, one) => (one.value.length > best.value.length ? one : best), first);
  const confidence =
    against.length > 0 ? 0.4 : Math.min(0.98, sureness[first.place] + 0.04 * (behind.length - 1));
  return {
    value: fullest.value,
    confidence,
    reasons: [...behind.map((one) => reasonOf(one, 1)), ...against.map((one) => reasonOf(one, -1))],
  };
}

function reasonOf({ value, line, place }: Said, weight: number): Reason {
  const where =
    place === 'sheet' ? { vi: 'Tên trang', en: 'The sheet’s name' } : { vi: 'Tiêu đề', en: 'The title' };
  return {
    text: {
      vi: () => `${where.vi} “${line}” nói: ${value}.`,
      en: () => `${where.en} “${line}” says: ${value}.`,
    },
    weight,
  };
}

/** Numbers and names of papers are no programmes: “Mẫu số 02”, “Ban hành kèm theo Hướng dẫn …”, head of the union. */
function isOfForm(line: string): boolean {
  return /\b(ban hanh|mau so|luat|nghi dinh|thong tu|can cu|doc lap|cong hoa xa hoi)\b/.test(foldText(line));
}

/** A known programme under its one name, with the year that the line or the other titles say; else a quoted one as written. */
function programmeOf(line: string, titles: readonly string[]): string | null {
  const named = readProgramme(line);
  if (named?.kind === 'occasion') return withYear(named, titles).name;
  const quoted = /chương trình\s*:?\s*["“”«']\s*([^"“”»']{4,60}?)\s*["“”»']/iu.exec(
    line.normalize('NFC'),
  )?.[1];
  return quoted ?? (named && withYear(named, titles).name);
}

function withYear(named: NamedProgramme, titles: readonly string[]): NamedProgramme {
  if (named.year !== null) return named;
  const lines = titles.filter((line) => !isReference(line) && !isOfForm(line));
  const [period] = [statedPeriod(lines, '')];
  const [first, last] = period ? [calendarOf(period.first), calendarOf(period.last)] : [];
  return first && last && first.year === last.year ? programmeIn(named.id, first.year) : named;
}

/** “2”, “02”, “ii” and “hai”, folded, as the number that they are; NaN for other words. */
export function roundNumber(word: string): number {
  return numerals[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : NaN);
}

const numerals: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 },
  ...{ mot: 1, nhat: 1, dau: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 },
};

/** The round that a line names: “Đợt 2”, “(đợt II)”, “chi lần 2”; null where it names none, or several. */
export function readRound(line: string): string | null {
  const text = foldText(line);
  const found = [
    ...text.matchAll(
      /\b(?:dot|(?:chi|trao|phat|cap|ho tro|tro cap)(?: tien)? lan)(?: thu)?(?: so)? ?(\d{1,2}(?![\d.,]*\d)|viii|vii|vi|iv|ix|iii|ii|i|v|x|mot|nhat|dau|hai|ba|bon|tu|nam(?! ?\d))\b/g,
    ),
  ].map(([, word]) => roundNumber(word!));
  const isList = /\b(?:dot|lan) ?\w+ ?(?:[+&,]|va|den|-) ?(?:dot )?\w{1,2}\b/.test(text);
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 || isList ? null : `Đợt ${only}`;
}

const body =
  '(?:LĐLĐ|Liên đoàn Lao động|Tổng Liên đoàn|TLĐ|Công đoàn|CĐ|Sở|UBND|Bộ|Quỹ|Công ty|Thành phố|Ngân hàng|Hội)';
const giverWords = [
  new RegExp(
    `(?:^|[^\\p{L}])(?:do|bởi)\\s+(${body}[^,;:()“”"]{0,60}?)\\s+(?:hỗ trợ|trao|tặng|tài trợ|cấp|chi|thăm)(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `(?:quà|hỗ trợ|trợ cấp|suất quà|tặng)\\s+của\\s+(${body}[^,;:()“”"]{0,60}?)(?=\\s+(?:cho|tặng|trao|hỗ trợ|nhân|dịp|tết|năm|đợt|quý)(?![\\p{L}])|[,;:()“”"]|$)`,
    'iu',
  ),
];

/** Who gives, where a line says so: “do LĐLĐ Thành phố hỗ trợ”, “quà của Công đoàn ngành”; as written. */
function readGiver(line: string): string | null {
  const text = line.normalize('NFC');
  for (const words of giverWords) {
    const found = words.exec(text)?.[1]?.trim();
    if (found) return found;
  }
  return null;
}
