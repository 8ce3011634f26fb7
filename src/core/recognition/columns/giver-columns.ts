import { giverOf } from '../wording/givers';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { speaksOfMoney } from './money-headings';

/** Nobody gives so few đồng, and no list counts so many gifts. */
const fewestDong = 10_000;

const known = new WeakMap<readonly HeadedColumn[], ReadonlySet<number>>();

/**
 * The columns that hold what each of several givers gives a row: “LĐLĐ TP | CĐ ngành” over money, “Số tiền từ quỹ Mái ấm | Số tiền từ CĐCS”.
 *
 * One alone may be anything, and what counts gifts or people is no money: a heading says so, or the figures are đồng.
 */
export function giverColumns(columns: readonly HeadedColumn[]): ReadonlySet<number> {
  let found = known.get(columns);
  if (!found) known.set(columns, (found = readGiverColumns(columns)));
  return found;
}

function readGiverColumns(columns: readonly HeadedColumn[]): ReadonlySet<number> {
  const givers = new Map<number, string>();
  for (const [at, { lines, content }] of columns.entries()) {
    const giver = giverOf(lines.at(-1) ?? '');
    if (giver === null || (content.filled > 0 && content.share('money') < 0.5)) continue;
    if (!counts.test(headerKey(lines.slice(0, -1).join(' ')))) givers.set(at, giver);
  }
  const isMoney = [...givers.keys()].some((at) => saysMoney(columns[at]!) || isDong(columns[at]!));
  return new Set(isMoney && new Set(givers.values()).size > 1 ? givers.keys() : []);
}

/** “Số suất / LĐLĐ TP”. */
const counts =
  /\b(so|sl|sl nguoi|tong so) ?(suat|luong|nguoi|luot|qua|nha|doan vien|dv|cap)\b|^(so luong|sl)\b|\b(khen|chi tieu)\b/;

function saysMoney({ lines }: HeadedColumn): boolean {
  return (
    speaksOfMoney(lines) || /\b(tien|kinh phi|quy|von|dong|vnd)\b/.test(headerKey(lines[lines.length - 1]!))
  );
}

function isDong({ content }: HeadedColumn): boolean {
  const figures = content.figures().filter((figure) => figure > 0);
  return figures.length > 0 && figures.filter((figure) => figure >= fewestDong).length * 2 > figures.length;
}
