import type { ApiObject } from '../protocol/api-class';
import { objectOf } from '../protocol/api-class';
import { accessDenied, invalidArgument } from '../protocol/api-error';
import { areaOfAddress, shortAddress, wholeSheet } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { rangeApi } from './range-api';

/** A range of the API: an area of a sheet. */
export interface ApiRange {
  readonly sheet: Sheet;
  /** Moves when cells are inserted or deleted before it. */
  area: Area;
}

export function rangeAt(sheet: Sheet, area: Area): ApiRange {
  return { sheet, area };
}

/** The range of an area, as the API hands it out; throws InvalidArgument where it lies beyond the sheet. */
export function rangeObject(sheet: Sheet, area: Area): ApiObject {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const outside = firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn;
  if (outside || lastRow > wholeSheet.lastRow || lastColumn > wholeSheet.lastColumn) throw invalidArgument();
  return objectOf(rangeApi, rangeAt(sheet, area));
}

/** The range that an address names, with or without its sheet; null for none. */
export function rangeOfAddress(workbook: Workbook, address: string, home: Sheet): ApiRange | null {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const sheet = split ? workbook.sheetByName((split[1] ?? split[2]!).replaceAll("''", "'")) : home;
  const area = areaOfAddress(split ? split[3]! : address);
  if (sheet && area) return rangeAt(sheet, area);
  const name = workbook.names.find((one) => one.name.toLowerCase() === address.toLowerCase());
  return name ? rangeOfAddress(workbook, name.formula.slice(1), home) : null;
}

/** `'Trang 1'!A1:B2`, as Excel writes it. */
export function addressOf({ sheet, area }: ApiRange): string {
  return `${quoted(sheet.name)}!${shortAddress(area)}`;
}

/** `'Trang 1'!$A$1:$B$2`, as names hold it. */
export function absoluteAddress({ sheet, area }: ApiRange): string {
  return `${quoted(sheet.name)}!${shortAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An argument that is a range or its address; throws InvalidArgument where it is neither. */
export function rangeOfArgument(given: unknown, home: Sheet): ApiRange {
  if (typeof given === 'object' && given !== null && 'target' in given) {
    const target = given.target as Partial<ApiRange> & { readonly areas?: readonly Area[] };
    const area = target.area ?? target.areas?.[0];
    if (target.sheet && area) return rangeAt(target.sheet, area);
  }
  const named = typeof given === 'string' ? rangeOfAddress(home.workbook, given, home) : null;
  if (!named) throw invalidArgument();
  return named;
}

export function refuseLocked({ sheet, area }: ApiRange): void {
  if (sheet.isLocked(area)) throw accessDenied();
}

/** A protected sheet lets nobody format a cell, locked or not, unless it was protected with that left open. */
export function refuseFormats({ sheet }: ApiRange): void {
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && !options?.allowFormatCells) throw accessDenied();
}
