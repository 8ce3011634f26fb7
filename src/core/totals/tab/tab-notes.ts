import { counted, figure } from '../../figures';
import type { Message, Text } from '../../language';
import { cellAddress, type CellRef } from '../../sheet/address';
import type { NotLiveReason } from '../formulas/distinct-terms';

/** What a person should know of the formulas of a tab, before and after they are written. */
export type TabNote =
  /** Numbers kept as text: a plain SUMIFS would leave them out. */
  | { readonly kind: 'text-numbers'; readonly cells: readonly CellRef[] }
  /** Other spellings of a unit or another value, each with a SUMIFS of its own. */
  | {
      readonly kind: 'spellings';
      readonly count: number;
      readonly example: string;
      readonly cells: readonly CellRef[];
    }
  /** Dates kept as text: no criterion takes them for days. */
  | { readonly kind: 'text-dates'; readonly cells: readonly CellRef[] }
  /** Sheets whose rows no criterion tells: sections, merged cells. */
  | { readonly kind: 'areas'; readonly sheets: readonly string[] }
  /** Columns that hold values, as no formula of Excel 2016 counts them exactly at a bearable price. */
  | {
      readonly kind: 'values';
      readonly titles: readonly Text[];
      readonly why: NotLiveReason | null;
      /** The cells that a person may mend. */
      readonly reasons: readonly CellRef[];
    }
  /** Persons (or units) written in two ways, each corrected as long as it stands there. */
  | { readonly kind: 'two-ways'; readonly cells: readonly CellRef[] }
  /** Cells whose records are told by no formula. */
  | { readonly kind: 'fixed-cells'; readonly cells: number };

const reasons: Readonly<Record<NotLiveReason, Text>> = {
  nobody: {
    vi: 'có bản ghi không rõ là của ai (thiếu cả số căn cước lẫn họ tên, hoặc là tập thể) hay của đơn vị nào',
    en: 'some records do not say whose they are (neither citizen id nor name, or a collective), or of which unit',
  },
  shared: {
    vi: 'một cách ghi đang chỉ hai người khác nhau',
    en: 'one way of writing stands for two persons',
  },
  'two-ways': {
    vi: 'nhiều người có hai cách ghi, công thức không sửa hết được',
    en: 'many persons are written in two ways, more than a formula can correct',
  },
  'odd-text': {
    vi: 'có ô chứa ký tự ~ * ? hoặc quá dài, công thức không so được',
    en: 'some cells hold ~ * ? or are so long that no formula compares them',
  },
  gender: {
    vi: 'không cột nào cho công thức biết ai là nữ',
    en: 'no column tells a formula who is a woman',
  },
  untold: {
    vi: 'công thức không phân biệt được bản ghi với dòng khác',
    en: 'no formula tells the records from other rows',
  },
  'too-many': {
    vi: 'danh sách quá dài, công thức sẽ làm Excel chậm',
    en: 'the list is so long that a formula would slow Excel down',
  },
  'too-long': {
    vi: 'công thức dài quá mức Excel nhận (nhiều nhóm, nhiều bảng)',
    en: 'the formula would be longer than Excel takes (many groups, many tables)',
  },
};

/** The first cells of a list; the rest are counted. */
function cellList(cells: readonly CellRef[], language: 'vi' | 'en'): string {
  const shown = cells.slice(0, 8).map(({ sheet, row, column }) => addressOn(sheet, row, column));
  const more = cells.length - shown.length;
  const rest = language === 'vi' ? ` và ${figure(more, 'vi')} ô khác` : ` and ${figure(more, 'en')} more`;
  return `${shown.join(', ')}${more > 0 ? rest : ''}`;
}

const first = ([cell]: readonly CellRef[]) => (cell ? addressOn(cell.sheet, cell.row, cell.column) : '');

const noteText: { readonly [K in TabNote['kind']]: Message<Extract<TabNote, { kind: K }>> } = {
  'text-numbers': {
    vi: ({ cells }) =>
      `${figure(cells.length, 'vi')} ô ghi số ở dạng chữ (ô đầu: ${first(cells)}) mà SUMIFS bỏ qua: bảng này cộng riêng từng ô. Sửa thành số thì công thức tự theo; đổi đơn vị của dòng đó khi chưa sửa thì dòng kiểm soát báo lệch.`,
    en: ({ cells }) =>
      `${counted(cells.length, 'cell')} with numbers as text (first: ${first(cells)}), which SUMIFS passes over: this table adds each by itself. Once mended, the formulas follow; where such a row goes to another unit before, the control row shows it.`,
  },
  spellings: {
    vi: ({ count, example, cells }) =>
      `${figure(cells.length, 'vi')} ô ghi khác với tên trong bảng (${figure(count, 'vi')} cách, như “${example}”): mỗi cách có một SUMIFS riêng; cách ghi mới phát sinh sau này không tự vào, dòng kiểm soát sẽ báo lệch.`,
    en: ({ count, example, cells }) =>
      `${counted(cells.length, 'cell')} spelled other than the names in the table (${counted(count, 'spelling')}, such as “${example}”): each has a SUMIFS of its own; one that appears later is not taken in by itself, and the control row will show it.`,
  },
  'text-dates': {
    vi: ({ cells }) =>
      `${figure(cells.length, 'vi')} ô ghi ngày ở dạng chữ (ô đầu: ${first(cells)}): công thức không lọc theo thời gian được, nên cộng theo vùng dòng.`,
    en: ({ cells }) =>
      `${counted(cells.length, 'cell')} with dates as text (first: ${first(cells)}): no formula tells their time, so areas of rows are added.`,
  },
  areas: {
    vi: ({ sheets }) =>
      `Trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: không cột nào chỉ đúng từng dòng (đơn vị ở dòng nhóm, ô gộp …), nên công thức cộng theo vùng dòng. Sửa số và chèn dòng giữa vùng thì tự theo; dòng thêm ở cuối vùng hay chuyển sang vùng khác thì phải lập lại.`,
    en: ({ sheets }) =>
      `Sheet ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: no column tells the rows apart (units in section rows, merged cells …), so areas of rows are added. Changed figures and rows put in within an area are followed; rows added at its end or moved to another area are not.`,
  },
  values: {
    vi: ({ titles, why, reasons: cells }) =>
      `Cột ${titles.map(({ vi }) => `“${vi}”`).join(', ')} là giá trị tại lúc lập, không tự đổi theo sổ${why ? `: ${reasons[why].vi}` : ' vì bảng thiếu cột để tính'}${cells.length > 0 ? ` (xem ${cellList(cells, 'vi')})` : ''}.`,
    en: ({ titles, why, reasons: cells }) =>
      `Column ${titles.map(({ en }) => `“${en}”`).join(', ')} holds values of the time of writing and does not follow the books${why ? `: ${reasons[why].en}` : ', as the table lacks a column that it is made of'}${cells.length > 0 ? ` (see ${cellList(cells, 'en')})` : ''}.`,
  },
  'two-ways': {
    vi: ({ cells }) =>
      `${figure(cells.length, 'vi')} ô ghi một người theo cách khác (${cellList(cells, 'vi')}): công thức vẫn đếm là một người. Sửa ô cho thống nhất thì công thức tự theo.`,
    en: ({ cells }) =>
      `${counted(cells.length, 'cell')} with a person in another way (${cellList(cells, 'en')}): the formulas count one person all the same. Once the cells agree, the formulas follow.`,
  },
  'fixed-cells': {
    vi: ({ cells }) =>
      `${figure(cells, 'vi')} ô của bảng là giá trị, vì không công thức gọn nào chỉ đúng các dòng đó.`,
    en: ({ cells }) =>
      `${counted(cells, 'cell')} of the table with values, as no short formula tells their rows.`,
  },
};

/** What formulas always follow and never do, for the sheet itself. */
export const formulasFollow: Text = {
  vi: 'Công thức tự theo khi sửa số tiền, đổi đơn vị sang tên khác có trong bảng, chèn dòng vào danh sách hoặc ngay trên dòng cộng. Đơn vị mới, cách ghi tên mới, bảng mới, người không có CCCD trong danh sách mà ai cũng có thì phải lập lại.',
  en: 'Formulas follow changed amounts, a unit changed to another name of the table, and rows put into the list or just above its total. New units, new spellings, new tables, and a person without an id in a list where all have one, need the tab to be written again.',
};

/** The note as text. */
export function textOfNote(note: TabNote, language: 'vi' | 'en'): string {
  const text = noteText[note.kind][language] as (params: TabNote) => string;
  return text(note);
}

export function addressOn(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
