import { headerKey } from '../wording/header-key';
import type { RecognizedTable } from '../recognized-table';

/** Which columns of the sheet “Định mức” say what, as indexes into its headings. */
export interface CapColumns {
  readonly cap: number;
  readonly giver: number | null;
  /** Programme, kind of recipient, form: all that must fit. */
  readonly matters: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
}

const said = {
  /** A heading that can only be a cap, then those that are one on a sheet of caps. */
  surelyCap: /\b(toi da|muc tran|tran|cao nhat|khong qua|maximum|max|ceiling)\b/,
  maybeCap: /\b(dinh muc|muc chi|muc ho tro|muc tro cap|muc thuong|muc|so tien|amount)\b/,
  giver:
    /\b(cap chi|cap ho tro|cap tro cap|cap trao|cap thuong|ben trao|ben chi|ben ho tro|don vi chi|don vi trao|don vi ho tro|nguoi trao|nguon|nguon chi|nguon kinh phi|cap cong doan|co quan chi|giver|source)\b/,
  matter:
    /\b(chuong trinh|noi dung|loai|doi tuong|khoan chi|khoan|dien(?! thoai)|truong hop|che do|hinh thuc|dip|programme|program|kind|muc dich)\b/,
  from: /\b(tu|tu ngay|hieu luc tu|ap dung tu|bat dau|ngay hieu luc|ngay ap dung)\b/,
  to: /\b(den|den ngay|hieu luc den|ap dung den|ket thuc|het hieu luc|het han)\b/,
} as const;

/** What no sheet of caps has: persons, hand-outs counted, points. */
const ofRecords =
  /\b(ho va ten|ho ten|nguoi nhan|ten doan vien|full ?name|ngay sinh|nam sinh|cccd|can cuoc|so suat|so luong|so nguoi|thanh tien|ky nhan|diem)\b|^(don vi cong tac|don vi|ten don vi|cdcs|so qd|so quyet dinh)$/;

/**
 * Reads the headings of the office's own table of caps (“Định mức”: giver, programme or kind, cap, from, to), however they are worded;
 * null where the table is none. It is no register: nothing in it is a gift.
 */
export function capColumns(headings: readonly string[], titles: readonly string[]): CapColumns | null {
  const keys = headings.map(headerKey);
  if (keys.some((key) => ofRecords.test(key))) return null;
  const isTitled = titles.some((title) =>
    /\b(dinh muc|muc tran|muc chi toi da|quy dinh muc|muc toi da)\b/.test(headerKey(title)),
  );
  const taken = new Set<number>();
  // English headings are compared as they stand: without marks they would be Cấp and Tổ.
  const take = (pattern: RegExp, english?: string): number | null => {
    const index = keys.findIndex(
      (key, at) => !taken.has(at) && (pattern.test(key) || headings[at]!.trim().toLowerCase() === english),
    );
    if (index < 0) return null;
    taken.add(index);
    return index;
  };
  const giver = take(said.giver);
  const surely = take(said.surelyCap, 'cap');
  const from = take(said.from, 'from');
  const to = take(said.to, 'to');
  const cap = surely ?? (isTitled ? take(said.maybeCap) : null);
  const matters = keys.flatMap((key, at) => (!taken.has(at) && said.matter.test(key) ? [at] : []));
  // “Mức tối đa” beside programmes also stands in other tables; terms or a title make it a table of caps.
  if (cap === null || (giver === null && matters.length === 0)) return null;
  return isTitled || from !== null || to !== null ? { cap, giver, matters, from, to } : null;
}

/** The same of a table that was recognised; null where it is a register, no table of caps, or a person said that it is nothing to us. */
export function capColumnsOf({
  register,
  corrected,
  columns,
  titles,
  grid,
}: RecognizedTable): CapColumns | null {
  if (register !== null || corrected) return null;
  return capColumns(
    columns.map(({ header }) => header),
    [...titles, grid.sheet],
  );
}
