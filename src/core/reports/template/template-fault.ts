import type { Message } from '../../language';

/** What is wrong with a marker; nothing is written before all of them are gone. */
export interface TemplateFault {
  /** `Mẫu!B5`. */
  readonly cell: string;
  readonly code: TemplateFaultCode;
  /** The word or name that it is about; '' where there is none. */
  readonly name: string;
  readonly nearest: string | null;
}

export type TemplateFaultCode =
  | 'syntax'
  | 'unknown-function'
  | 'unknown-filter'
  | 'unknown-name'
  | 'unknown-register'
  | 'unknown-field'
  | 'not-a-number'
  | 'param-missing'
  | 'register-missing'
  | 'field-missing'
  | 'outside-block'
  | 'block-not-closed'
  | 'end-without-block'
  | 'blocks-cross'
  | 'name-over-content'
  | 'rows-scattered'
  | 'merge-crossed'
  | 'marker-in-formula'
  | 'unknown-value'
  | 'unreadable-value';

const viTexts: Readonly<Record<TemplateFaultCode, (name: string) => string>> = {
  syntax: (name) => (name === '' ? 'ô điền viết dở dang' : `không hiểu “${name}”`),
  'unknown-function': (name) => `không có phép tính “${name}”`,
  'unknown-filter': (name) => `không có cách trình bày “${name}”`,
  'unknown-name': (name) => `không có tên “${name}”`,
  'unknown-register': (name) => `không có sổ “${name}”`,
  'unknown-field': (name) => `không có trường “${name}”`,
  'not-a-number': (name) => `“${name}” không phải là số nên không cộng được`,
  'param-missing': (name) => `chưa cho giá trị của tham số “${name}”`,
  'register-missing': (name) => `trong sổ không có bảng nào là “${name}”`,
  'field-missing': (name) => `không bảng nào có cột “${name}”`,
  'outside-block': (name) => `“${name}” là của từng dòng, phải nằm trong một khối lặp`,
  'block-not-closed': (name) => `khối “${name}” chưa đóng bằng {{end}}`,
  'end-without-block': () => 'có {{end}} mà không có khối nào mở',
  'blocks-cross': (name) => `khối “${name}” chồng lên khối khác ở cùng một dòng`,
  'name-over-content': () => 'ô có tên là ô điền nhưng đã chứa công thức hoặc ô điền khác',
  'rows-scattered': () =>
    'giữa các dòng lặp có số khác nên công thức sẽ cộng lẫn vào; hãy dùng ô điền, ví dụ {{sum grants.amount}}',
  'merge-crossed': (name) => `khối cắt ngang ô gộp (${name}); hãy để ô gộp nằm trọn trong hoặc ngoài khối`,
  'marker-in-formula': () =>
    'ô điền nằm trong công thức; hãy để ô điền ở một ô riêng rồi cho công thức lấy ô đó',
  'unknown-value': (name) => `không dòng nào ghi “${name}”`,
  'unreadable-value': (name) => `“${name}” không phải là số hay ngày để so sánh`,
};

const enTexts: Readonly<Record<TemplateFaultCode, (name: string) => string>> = {
  syntax: (name) => (name === '' ? 'the marker is not finished' : `“${name}” is not understood here`),
  'unknown-function': (name) => `there is no function “${name}”`,
  'unknown-filter': (name) => `there is no filter “${name}”`,
  'unknown-name': (name) => `there is no name “${name}”`,
  'unknown-register': (name) => `there is no register “${name}”`,
  'unknown-field': (name) => `there is no field “${name}”`,
  'not-a-number': (name) => `“${name}” is no number and cannot be added up`,
  'param-missing': (name) => `the parameter “${name}” was not given`,
  'register-missing': (name) => `no table of the workbook is “${name}”`,
  'field-missing': (name) => `no table has the column “${name}”`,
  'outside-block': (name) => `“${name}” belongs to single records and must stand in a repeated block`,
  'block-not-closed': (name) => `the block “${name}” is not closed by {{end}}`,
  'end-without-block': () => 'an {{end}} without an open block',
  'blocks-cross': (name) => `the block “${name}” overlaps another one on the same row`,
  'name-over-content': () => 'the named cell holds a formula or another marker already',
  'rows-scattered': () =>
    'other figures lie between the repeated rows and the formula would take them in; use a marker such as {{sum grants.amount}}',
  'merge-crossed': (name) =>
    `the block cuts through a merged cell (${name}), which must lie inside or outside of it`,
  'marker-in-formula': () =>
    'a marker within a formula; let it stand in a cell of its own that the formula names',
  'unknown-value': (name) => `no record says “${name}”`,
  'unreadable-value': (name) => `“${name}” is no number or day to compare with`,
};

/** A fault in words: `Mẫu!B5: không có trường “amuont”; gần nhất là “amount”`. */
export const templateFaultText: Message<TemplateFault> = {
  vi: ({ cell, code, name, nearest }) =>
    `${cell}: ${viTexts[code](name)}${nearest === null ? '' : `; gần nhất là “${nearest}”`}`,
  en: ({ cell, code, name, nearest }) =>
    `${cell}: ${enTexts[code](name)}${nearest === null ? '' : `; the nearest is “${nearest}”`}`,
};
