import { figure } from '../figures';
import type { Message } from '../language';
import { cellAddress } from '../sheet/address';

/** What a person should know of the formulas of a tab, before and after they are written. */
export type TabNote =
  /** Numbers kept as text: a plain SUMIFS would leave them out. */
  | { readonly kind: 'text-numbers'; readonly cells: number; readonly first: string }
  /** Other spellings of a unit or another value, each with a SUMIFS of its own. */
  | { readonly kind: 'spellings'; readonly count: number; readonly example: string }
  /** Columns that no formula of Excel 2016 counts at a bearable price: they hold values. */
  | { readonly kind: 'values'; readonly titles: readonly { readonly vi: string; readonly en: string }[] }
  /** Cells whose records are told by no formula. */
  | { readonly kind: 'fixed-cells'; readonly cells: number };

export const noteText: { readonly [K in TabNote['kind']]: Message<Extract<TabNote, { kind: K }>> } = {
  'text-numbers': {
    vi: ({ cells, first }) =>
      `${figure(cells, 'vi')} ô ghi số ở dạng chữ (ô đầu: ${first}) mà SUMIFS bỏ qua: bảng này cộng riêng từng ô. Nên đổi thành số bằng cách sửa “Số ở dạng chữ”.`,
    en: ({ cells, first }) =>
      `${figure(cells, 'en')} cells hold numbers as text (first: ${first}), which SUMIFS passes over: this table adds each by itself. Better turn them into numbers with the fix “Number as text”.`,
  },
  spellings: {
    vi: ({ count, example }) =>
      `${figure(count, 'vi')} cách ghi khác với tên trong bảng (như “${example}”): mỗi cách ghi có một SUMIFS riêng; cách ghi mới phát sinh sau này không tự vào, dòng kiểm soát sẽ báo lệch.`,
    en: ({ count, example }) =>
      `${figure(count, 'en')} spellings other than the names in the table (such as “${example}”): each has a SUMIFS of its own; one that appears later is not taken in by itself, and the control row will show it.`,
  },
  values: {
    vi: ({ titles }) =>
      `Cột ${titles.map(({ vi }) => `“${vi}”`).join(', ')} là giá trị tại lúc lập (đếm mỗi người, mỗi đơn vị một lần), không tự đổi theo sổ.`,
    en: ({ titles }) =>
      `Column ${titles.map(({ en }) => `“${en}”`).join(', ')} holds values of the time of writing (each person or unit counted once) and does not follow the books.`,
  },
  'fixed-cells': {
    vi: ({ cells }) =>
      `${figure(cells, 'vi')} ô của bảng là giá trị, vì không công thức gọn nào chỉ đúng các dòng đó.`,
    en: ({ cells }) =>
      `${figure(cells, 'en')} cells of the table hold values, as no short formula tells their rows.`,
  },
};

/** The note as text. */
export function textOfNote(note: TabNote, language: 'vi' | 'en'): string {
  const text = noteText[note.kind][language] as (params: TabNote) => string;
  return text(note);
}

export function addressOn(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
