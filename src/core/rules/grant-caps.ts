import { capColumnsOf } from '../recognition/columns/cap-table';
import {
  knownProgrammes,
  programmeLikeness,
  readProgramme,
  type NamedProgramme,
} from '../recognition/values/programme';
import type { TableColumns } from '../recognition/values/table-columns';
import { scaleOfHeading, scaleOfTitles } from '../recognition/tables/amount-scales';
import type { SettingFault, UnreadSetting } from '../settings/setting-rows';
import { calendarOf, daysInMonth, serialOf } from '../sheet/calendar';
import { valueAt, type CellValue } from '../sheet/grid';
import { readDate } from '../sheet/read-date';
import { readMoney } from '../sheet/read-number';
import { readAmountInWords } from '../vietnamese/amount-in-words';
import { foldHeader, foldText } from '../vietnamese/fold';
import { builtInCaps } from './tables/grant-caps';

/** The most that one person gets at one time. */
export interface Cap {
  /** '' for every giver. */
  readonly giver: string;
  /** Programme, kind of recipient and the like; all must fit, one of a list split by `;` is enough, '' fits everything. */
  readonly matters: readonly string[];
  /** In đồng. */
  readonly amount: number;
  /** Serials of the first and last day; -Infinity and Infinity where no end is told. */
  readonly first: number;
  readonly last: number;
}

/** The caps that hold in a workbook. */
export interface Caps {
  readonly caps: readonly Cap[];
  /** From the workbook's own sheet; else the built-in ones. */
  readonly isOwn: boolean;
  /** Cells of that sheet that cannot be read; their lines hold never. */
  readonly unread: readonly UnreadSetting[];
}

/** The caps of the workbook's sheet “Định mức”, else the built-in table. */
export function readCaps(tables: readonly TableColumns[]): Caps {
  const lines = tables.flatMap(readCapTable);
  const own = lines.flatMap(({ cap }) => cap ?? []);
  const unread = lines.flatMap((line) => line.unread);
  const isOwn = own.length > 0;
  return { caps: isOwn ? own : builtInCaps, isOwn, unread };
}

interface CapLine {
  /** null where the line states none that can be read. */
  readonly cap: Cap | null;
  readonly unread: readonly UnreadSetting[];
}

/** The caps that a table states; none where it is no table of caps. */
function readCapTable({ table }: TableColumns): CapLine[] {
  const columns = capColumnsOf(table);
  if (!columns) return [];
  const { sheet } = table.grid;
  const capHeading = table.columns[columns.cap]!.header;
  const scale = scaleOfHeading(capHeading) ?? scaleOfTitles(table.titles) ?? table.amountScale;
  const at = (index: number | null, row: number): CellValue =>
    index === null ? '' : mergedValue(table, row, table.columns[index]!.column);
  return [...table.records].map((row): CapLine => {
    const value = at(columns.cap, row);
    const { stated, namesUnit } = statedCap(value);
    const [from, to] = [at(columns.from, row), at(columns.to, row)];
    const [first, last] = [firstDay(from), lastDay(to)];
    const unread: UnreadSetting[] = [];
    const tell = (index: number, fault: SettingFault) =>
      unread.push({ sheet, row, column: table.columns[index]!.column, fault });
    if (!(stated > 0) && !noCap.test(String(value))) tell(columns.cap, 'unknown-value');
    if (Number.isNaN(first)) tell(columns.from!, 'unknown-day');
    if (Number.isNaN(last) || last < first) tell(columns.to!, 'unknown-day');
    if (!(stated > 0) || unread.length > 0) return { cap: null, unread };
    const cap = {
      giver: String(at(columns.giver, row)).trim(),
      matters: columns.matters.map((index) => String(at(index, row)).trim()),
      amount: namesUnit ? stated : stated * scale,
      first,
      last,
    };
    return { cap, unread };
  });
}

/** Cells that leave a cap open: empty, “chưa quy định”, “theo thực tế”. */
const noCap = /^\s*(?:[-–—.\s]*$|chưa|không|theo)/iu;

/** In figures or in words (“một triệu đồng”); NaN where neither is said. */
function statedCap(value: CellValue): { readonly stated: number; readonly namesUnit?: boolean } {
  const said = typeof value === 'string' ? value.replace(limitWords, '') : value;
  const { value: stated, namesUnit } = readMoney(said);
  const words = Number.isNaN(stated) && typeof said === 'string' ? readAmountInWords(said) : null;
  return words === null ? { stated, namesUnit } : { stated: words, namesUnit: true };
}

const limitWords = /^\s*(?:không quá|tối đa|mức|đến|<=|≤|=)\s*:?\s*/iu;

function mergedValue({ grid }: TableColumns['table'], row: number, column: number): CellValue {
  const own = valueAt(grid, row, column);
  if (own !== '') return own;
  const area = grid.merges.find(
    (each) =>
      each.firstRow <= row && row <= each.lastRow && each.firstColumn <= column && column <= each.lastColumn,
  );
  return area ? valueAt(grid, area.firstRow, area.firstColumn) : '';
}

/** Without a day (empty, “đến nay”, “khi có quy định mới”) since ever; NaN where what is said is no day of the calendar. */
function firstDay(value: CellValue): number {
  return namesNoDay(value) ? -Infinity : readDate(value).day;
}

function namesNoDay(value: CellValue): boolean {
  return typeof value === 'string' && !/\d/.test(value);
}

/** A bare year or month ends with its last day; without a day it holds for ever. */
function lastDay(value: CellValue): number {
  const { day, precision, year } = readDate(value);
  if (namesNoDay(value)) return Infinity;
  if (precision === null) return NaN;
  if (precision === 'day') return day;
  const month = precision === 'year' ? 12 : (calendarOf(day)?.month ?? 12);
  return serialOf(year, month, daysInMonth(year, month)) ?? Infinity;
}

/** What a record says that decides which cap holds. */
export interface CapQuestion {
  /** '' where it is not known. */
  readonly giver: string;
  /** The fund, which may name the giver too; '' where it is not known. */
  readonly source: string;
  /** Programme and kind. */
  readonly matters: string;
  /** Whether it says the kind of recipient. */
  readonly isKindKnown: boolean;
  /** Circumstance, round, titles of the sheet: weaker. */
  readonly around: string;
  /** What the programme or the title says it is given for; null where they name nothing known. */
  readonly programme: NamedProgramme | null;
  /** The days on which it may have been given; null where not known. */
  readonly days: { readonly first: number; readonly last: number } | null;
}

/**
 * The cap that holds for a record, null where none does.
 *
 * Of the caps that fit, those that name its matter most closely count; of these the highest, so that what is not known never
 * makes a fault. A giver that is not known fits every cap of the workbook's own sheet.
 */
export function capFor({ caps, isOwn }: Caps, question: CapQuestion): Cap | null {
  let best: Cap | null = null;
  let bestFit = 0;
  for (const cap of caps) {
    if (!holdsOn(cap, question.days, isOwn)) continue;
    if (!fitsGiver(cap, question, isOwn)) continue;
    const fit = matterFit(cap, question);
    if (fit === 0 || fit < bestFit || (best && fit === bestFit && cap.amount <= best.amount)) continue;
    best = cap;
    bestFit = fit;
  }
  return best;
}

function holdsOn(cap: Cap, days: CapQuestion['days'], isOwn: boolean): boolean {
  return days ? days.last >= cap.first && days.first <= cap.last : isOwn;
}

/** The lowest cap that holds on the days, whatever it is for; Infinity where none does. */
export function lowestCap({ caps, isOwn }: Caps, days: CapQuestion['days']): number {
  return caps.reduce(
    (least, cap) => (holdsOn(cap, days, isOwn) ? Math.min(least, cap.amount) : least),
    Infinity,
  );
}

function fitsGiver(cap: Cap, { giver, source }: CapQuestion, isOwn: boolean): boolean {
  if (cap.giver === '') return true;
  if (giver !== '') return isSameGiver(spelledOut(cap.giver), spelledOut(giver));
  const spelledSource = spelledOut(source);
  // A fund that names no level (“kết dư”) leaves the giver unknown.
  return levelsOf(spelledSource).length > 0 || contains(spelledOut(cap.giver), spelledSource)
    ? isSameGiver(spelledOut(cap.giver), spelledSource)
    : isOwn;
}

function isSameGiver(stated: string, given: string): boolean {
  if (contains(stated, given) || contains(given, stated)) return true;
  const statedLevels = levelsOf(stated);
  return levelsOf(given).some((level) => statedLevels.includes(level));
}

/** Levels of the union that a giver's name tells; “LĐLĐ TP Hà Nội” and “Liên đoàn Lao động tỉnh” are one. */
function levelsOf(key: string): string[] {
  return levels.filter(([, pattern]) => pattern.test(key)).map(([level]) => level);
}

const levels: readonly (readonly [string, RegExp])[] = [
  ['general', /\b(tong lien doan|tong ldld|tld)\b/],
  ['city', /(?<!tong )\b(lien doan lao dong|ldld|thanh pho|tinh)\b/],
  ['national-sector', /\b(cong doan y te viet nam|cong doan nganh trung uong|cong doan nganh tw)\b/],
  [
    'sector',
    /\b(cong doan nganh(?! (?:tw|trung uong))|cdn|cdyt|cap tren truc tiep|cong doan y te(?! viet nam))\b/,
  ],
  ['grassroots', /\b(cong doan co so|cdcs)\b/],
];

/** Folded, the usual short forms of givers written out. */
function spelledOut(text: string): string {
  return foldHeader(text)
    .replace(/\bcd\b/g, 'cong doan')
    .replace(/\btp\b/g, 'thanh pho')
    .replace(/\bvn\b/g, 'viet nam');
}

/** Words that say only that something is given. */
const commonWords = new Set(
  'tro cap ho qua tang chi tien muc cho doan vien nguoi lao dong cac va suat'.split(' '),
);

/** 0 does not fit; 1 a cap for everything; 1.5 its telling words stand somewhere; 2 named by titles or circumstances; 3 named by programme or kind; 4 the very same words. */
function matterFit({ matters }: Cap, question: CapQuestion): number {
  const stated = matters.filter((matter) => matter !== '');
  // “Đoàn viên, người lao động” beside a programme says nothing more.
  const telling = stated.filter((matter) => tellingWords(matter).length > 0);
  const asked = telling.length > 0 ? telling : stated;
  if (asked.length === 0) return 1;
  const fits = asked.map((matter) =>
    Math.max(...matter.split(/[;\n]/).map((each) => wordingFit(each, question))),
  );
  // A record that does not say the kind may be of any.
  const counted = question.isKindKnown ? fits : fits.filter((fit) => fit > 0);
  return counted.length > 0 ? Math.min(...counted) : 0;
}

function wordingFit(wording: string, { matters, around, programme }: CapQuestion): number {
  const key = foldHeader(wording);
  if (key === '') return 0;
  const own = matters.split('\n').filter((text) => text !== '');
  if (own.some((text) => foldText(text) === foldText(wording))) return 4;
  const [ownKey, aroundKey] = [foldHeader(matters), foldHeader(around)];
  if (contains(ownKey, key) || own.some((text) => isWithin(foldHeader(text), key))) return 3;
  // “Đặc biệt khó khăn” beside a house, or in a list of Tết gifts, makes no hardship grant of it.
  const isOther =
    programme?.kind === 'occasion' && (readProgramme(wording)?.id ?? programme.id) !== programme.id;
  if (isOther && programme.id === 'shelter') return 0;
  if (contains(aroundKey, key) || isProgrammeAlone(wording, programme)) return 2;
  if (isOther) return 0;
  const words = tellingWords(wording);
  return words.length > 0 && words.every((word) => contains(`${ownKey} ${aroundKey}`, word)) ? 1.5 : 0;
}

/** “Tết Nguyên đán” of the table of caps is the Tết of “Trao quà Tết”; one “cho con đoàn viên” says more. */
function isProgrammeAlone(wording: string, programme: NamedProgramme | null): boolean {
  if (!programme || !['same', 'near'].includes(programmeLikeness(wording, programme.name))) return false;
  const rest = foldText(wording).replace(knownProgrammes[programme.id].words, '');
  return tellingWords(rest).every((word) => wordsOfFeasts.has(word) || /^\d+$/.test(word));
}

const wordsOfFeasts = new Set(
  (
    'nguyen dan am lich co truyen cong doan nam dip nhan ngay quoc te ' +
    'giap at binh dinh mau ky canh tan nham quy ty suu dan mao thin ngo mui than dau tuat hoi'
  ).split(' '),
);

function tellingWords(wording: string): string[] {
  return foldHeader(wording)
    .split(' ')
    .filter((word) => word !== '' && !commonWords.has(word));
}

function contains(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}

/** “Trợ cấp khó khăn” of the record within “Trợ cấp khó khăn đột xuất” of the cap; single words are too little. */
function isWithin(text: string, statedKey: string): boolean {
  return text.includes(' ') && contains(statedKey, text);
}
