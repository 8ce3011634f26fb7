import { lastColumnOf, valueAt, type Area, type CellValue, type Grid } from '../../sheet/grid';
import { decodeLegacy, detectLegacy } from '../../vietnamese/legacy-encodings';
import type { Header } from '../header/header';
import type { MergeIndex } from '../header/merge-index';
import { scaleOfTitles } from './amount-scales';
import { headerKey } from '../wording/header-key';
import { readText } from '../wording/heading-text';
import { endsTable, looksLikeUnit, unitOfHeading } from '../wording/row-wordings';

const mostTitleRows = 20;

/** A line of text above a table and the columns over which it stands, a merged cell's all. */
interface TitleLine {
  readonly text: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The lines of text above a table, down to its header: heads, title, sub-titles, “Đơn vị tính”. */
export function readTitles(grid: Grid, around: Area, header: Header): string[] {
  return titleLines(grid, null, around, header).map(({ text }) => text);
}

/**
 * The same where tables stand side by side: “Đơn vị tính: triệu đồng” over the columns of another table alone is told apart as a
 * `measure` that may be meant for both.
 */
export function readTitlesBeside(
  grid: Grid,
  merges: MergeIndex,
  around: Area,
  header: Header,
): { lines: string[]; measures: string[] } {
  const whole = { ...around, firstColumn: grid.firstColumn, lastColumn: lastColumnOf(grid) };
  const isOver = ({ firstColumn, lastColumn }: TitleLine) =>
    lastColumn >= header.firstColumn && firstColumn <= header.lastColumn + 1;
  const all = titleLines(grid, merges, whole, header);
  const within = all.filter(
    ({ firstColumn }) => firstColumn >= around.firstColumn && firstColumn <= around.lastColumn,
  );
  const isMeasureOfOther = (line: TitleLine) => scaleOfTitles([line.text]) !== null && !isOver(line);
  return {
    lines: within.filter((line) => !isMeasureOfOther(line)).map(({ text }) => text),
    measures: all.filter(isMeasureOfOther).map(({ text }) => text),
  };
}

function titleLines(grid: Grid, merges: MergeIndex | null, around: Area, header: Header): TitleLine[] {
  const headerRow = header.rows[0]!;
  let titles: TitleLine[] = [];
  const lastColumn = Math.min(around.lastColumn, around.firstColumn + 60);
  for (let row = Math.max(around.firstRow, headerRow - mostTitleRows); row < headerRow; row++) {
    for (let column = around.firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value === '') continue;
      const font = grid.fontAt(row, column);
      const encoding = detectLegacy(value, font);
      const text = encoding ? decodeLegacy(value, encoding, font).text : readText(value, header.encoding);
      const last = merges?.at(row, column)?.lastColumn ?? column;
      for (const line of text.split('\n'))
        if (line.trim() !== '') titles.push({ text: line.trim(), firstColumn: column, lastColumn: last });
    }
    // The words, date and signatures of a table above are not this one's; “(Kèm theo Quyết định … ngày …)” is.
    const last = titles[titles.length - 1]?.text ?? '';
    if (around.firstRow > grid.firstRow && endsTable(last) && !/^\s*\(.*\)\s*$/.test(last)) titles = [];
  }
  return titles;
}

/** Whether a line above the header stands over its columns, also as part of a merged cell; else it may be a neighbour's title. */
export function hasOwnTitle(grid: Grid, merges: MergeIndex, around: Area, header: Header): boolean {
  const top = header.rows[0]!;
  for (let row = Math.max(around.firstRow, top - mostTitleRows); row < top; row++) {
    for (let column = around.firstColumn; column <= header.lastColumn; column++) {
      const last = merges.at(row, column)?.lastColumn ?? column;
      if (
        last >= header.firstColumn &&
        typeof valueAt(grid, row, column) === 'string' &&
        valueAt(grid, row, column) !== ''
      )
        return true;
    }
  }
  return false;
}

/** Whether a band of columns has a line of its own above its header, other than “Đơn vị tính: …”: then what stands beside it is not about it. */
export function isTitled(grid: Grid, band: Area): boolean {
  for (let row = band.firstRow; row <= Math.min(band.lastRow, band.firstRow + mostTitleRows); row++) {
    const texts: CellValue[] = [];
    for (let column = band.firstColumn; column <= band.lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (value !== '') texts.push(value);
    }
    const isMeasure = texts.length === 1 && /^(don vi tinh|dvt)\b/.test(headerKey(String(texts[0])));
    if (texts.length > 0 && !isMeasure) return texts.length === 1;
  }
  return false;
}

/**
 * The unit whose list this is: “Đơn vị: …”, a head such as “CÔNG ĐOÀN BỆNH VIỆN …”, the end of the title, or the sheet's name.
 * The head of the issuing sector union or of its superior is no unit of the records.
 */
export function readTitleUnit(titles: readonly string[], sheet: string): string | null {
  for (const line of titles) {
    const labelled = /^(?:tên\s+)?(?:đơn vị|cđcs|công đoàn cơ sở)\s*:\s*(.+)$/iu
      .exec(line.normalize('NFC'))?.[1]
      ?.trim();
    if (labelled !== undefined && /\p{L}{2}/u.test(labelled) && !isMeasure(labelled))
      return unitOfHeading(labelled) ?? labelled;
  }
  for (const line of titles) {
    if (isIssuer(line) || line.length > 90 || !looksLikeUnit(line)) continue;
    const unit = unitOfHeading(line);
    if (unit !== null) return unit;
  }
  for (const line of titles) {
    const tail =
      /\s((?:bệnh viện|bvđk|ttyt|trung tâm y tế|trung tâm|công ty|chi cục|trường cao đẳng)\s.+)$/iu.exec(
        line.normalize('NFC'),
      )?.[1];
    if (tail === undefined || isIssuer(line)) continue;
    const name = tail.replace(/\s*[(,;–-].*$|\s+(năm|quý|tháng|đợt|tết|nhân dịp|từ|theo)\s.*$/iu, '').trim();
    if (unitOfHeading(name) !== null) return unitOfHeading(name);
  }
  return looksLikeUnit(sheet) ? unitOfHeading(sheet) : null;
}

function isIssuer(line: string): boolean {
  return /^(cong doan nganh|cong doan y te|lien doan|ldld|tong lien doan|so y te|cong doan vien chuc|bo y te|cong doan thanh pho|don vi tinh)\b|\b(nganh y te|cac don vi)\b/.test(
    headerKey(line),
  );
}

/** “Đơn vị: triệu đồng” speaks of money, not of a body. */
function isMeasure(text: string): boolean {
  return /^(tinh )?(1 ?000|1 ?000 ?000|nghin|ngan|trieu|ty|tr)? ?(dong|d|vnd|vn d|nguoi|suat|luot|don vi|doan vien)?( viet nam)?$/.test(
    headerKey(text),
  );
}
