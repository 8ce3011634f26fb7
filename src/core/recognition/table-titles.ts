import { valueAt, type Area, type Grid } from '../sheet/grid';
import { decodeLegacy, detectLegacy } from '../vietnamese/legacy-encodings';
import type { Header } from './header';
import type { MergeIndex } from './merge-index';
import { headerKey } from './header-key';
import { readText } from './heading-text';
import { endsTable, looksLikeUnit, unitOfHeading } from './row-wordings';

const mostTitleRows = 20;

/** The lines of text above a table, down to its header: heads, title, sub-titles, “Đơn vị tính”. */
export function readTitles(grid: Grid, around: Area, header: Header): string[] {
  const headerRow = header.rows[0]!;
  let titles: string[] = [];
  const lastColumn = Math.min(around.lastColumn, around.firstColumn + 60);
  for (let row = Math.max(around.firstRow, headerRow - mostTitleRows); row < headerRow; row++) {
    for (let column = around.firstColumn; column <= lastColumn; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== 'string' || value === '') continue;
      const font = grid.fontAt(row, column);
      const encoding = detectLegacy(value, font);
      const text = encoding ? decodeLegacy(value, encoding, font).text : readText(value, header.encoding);
      for (const line of text.split('\n')) if (line.trim() !== '') titles.push(line.trim());
    }
    // The words, date and signatures of a table above are not this one's; “(Kèm theo Quyết định … ngày …)” is.
    const last = titles[titles.length - 1] ?? '';
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

/** Whether a band of columns has a line of its own above its header: then what stands beside it is not about it. */
export function isTitled(grid: Grid, band: Area): boolean {
  for (let row = band.firstRow; row <= Math.min(band.lastRow, band.firstRow + mostTitleRows); row++) {
    let texts = 0;
    for (let column = band.firstColumn; column <= band.lastColumn; column++) {
      if (valueAt(grid, row, column) !== '') texts++;
    }
    if (texts > 0) return texts === 1;
  }
  return false;
}

/** How many đồng one unit of the table's amounts is, from “Đơn vị tính: nghìn đồng” or a heading such as “Số tiền (triệu đồng)”. */
export function readAmountScale(
  titles: readonly string[],
  moneyHeaders: readonly string[],
): 1 | 1000 | 1000000 {
  for (const line of titles) {
    const key = headerKey(line);
    const stated =
      /\b(don vi tinh|dvt|don vi)\b(.*)$/.exec(key)?.[2] ??
      (/^\s*\(.*\)\s*$/.test(line) && key.length < 20 ? key : null);
    const scale = stated === null ? 1 : scaleOf(stated);
    if (scale !== 1) return scale;
  }
  for (const header of moneyHeaders) {
    const scale = scaleOf(headerKey(header));
    if (scale !== 1) return scale;
  }
  return 1;
}

function scaleOf(key: string): 1 | 1000 | 1000000 {
  if (/\b(trieu|tr) ?(dong|d|vnd|vn d)?\b/.test(key)) return 1000000;
  return /\b(nghin|ngan) ?(dong|d|vnd)?\b|\b1 ?000 ?(dong|d|vnd|vn d)\b/.test(key) ? 1000 : 1;
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
