import { dong } from '../figures';
import type { Language, Text } from '../language';
import type { Item, ItemStatus, ReasonCode, Remark, RemarkCode } from './item';
import type { Level } from './matching';
import { nameOf, placeOf, unitOf, type Pool, type SetAsideReason, type SetAsideRecord } from './pool';
import { cellAddress } from '../sheet/address';

export const statusTitles: Readonly<Record<ItemStatus, Text>> = {
  'amount-differs': { vi: 'Chi khác số duyệt', en: 'Amount differs' },
  unpaid: { vi: 'Duyệt mà chưa chi', en: 'Approved, not paid' },
  'paid-unapproved': { vi: 'Chi mà không duyệt', en: 'Paid, not approved' },
  'paid-twice': { vi: 'Chi hai lần', en: 'Paid twice' },
  returned: { vi: 'Hoàn quỹ', en: 'Returned to the fund' },
  suggested: { vi: 'Gợi ý khớp, chờ xem', en: 'Suggested, to be judged' },
};

export const levelTitles: Readonly<Record<Level, Text>> = {
  exact: { vi: 'Khớp đúng người, đúng tiền', en: 'Exact: same person, same amount' },
  tolerance: { vi: 'Lệch trong mức cho phép', en: 'Within tolerance' },
  grouped: { vi: 'Khớp gộp (nhiều dòng)', en: 'Grouped (several rows)' },
  similar: { vi: 'Tên gần giống, đã chấp nhận', en: 'Alike by name, accepted' },
  manual: { vi: 'Ghép bằng tay', en: 'Matched by hand' },
};

export const setAsideTitles: Readonly<Record<SetAsideReason, Text>> = {
  'amount-unreadable': { vi: 'Không đọc được số tiền', en: 'Amount cannot be read' },
  'returned-unreadable': { vi: 'Không rõ đã hoàn bao nhiêu', en: 'Not clear how much came back' },
  'no-amount': { vi: 'Không ghi số tiền', en: 'No amount stated' },
};

const codeTexts: Readonly<Record<ReasonCode, Text>> = {
  'paid-less': { vi: 'chi thiếu so với số duyệt', en: 'paid less than approved' },
  'paid-more': { vi: 'chi vượt số duyệt', en: 'paid more than approved' },
  'scale-slip': { vi: 'có thể gõ thừa hoặc thiếu số 0', en: 'perhaps a nought too many or too few' },
  'digits-swapped': { vi: 'có thể gõ đảo chữ số', en: 'perhaps digits in the wrong order' },
  'parts-short': { vi: 'các lần chi cộng lại chưa đủ', en: 'the parts do not make the whole' },
  'said-by-person': {
    vi: 'do người xem ghép, số tiền còn lệch',
    en: 'matched by a person, amounts still differ',
  },
  'no-payment': { vi: 'không thấy dòng chi', en: 'no payment found' },
  'payment-unreadable': {
    vi: 'có dòng chi mang tên này nhưng không đọc được số tiền',
    en: 'a payment bears this name, its amount cannot be read',
  },
  'payment-empty': {
    vi: 'có dòng chi mang tên này nhưng không ghi số tiền',
    en: 'a payment bears this name without an amount',
  },
  'approval-unreadable': {
    vi: 'có tên trong danh sách duyệt nhưng không đọc được số tiền',
    en: 'the name is approved, its amount cannot be read',
  },
  'no-approval': { vi: 'không thấy trong danh sách duyệt', en: 'not on the approved list' },
  'already-paid': {
    vi: 'người này đã được duyệt và đã chi',
    en: 'this person was approved and paid already',
  },
  'other-purpose': { vi: 'khác chương trình hoặc đợt', en: 'for another programme or round' },
  namesake: {
    vi: 'bên kia có người trùng tên nhưng là người khác hoặc chưa đủ căn cứ',
    en: 'a namesake on the other list is another person, or not surely this one',
  },
  'paid-again': { vi: 'trùng với khoản đã chi', en: 'repeats a payment' },
  'returned-whole': { vi: 'đã trả lại quỹ', en: 'went back to the fund' },
  'returned-part': { vi: 'trả lại quỹ một phần', en: 'a part went back to the fund' },
  'refund-row': { vi: 'dòng ghi âm: tiền trả lại quỹ', en: 'a negative row: money back to the fund' },
  'same-id': { vi: 'cùng số căn cước nhưng tên khác hẳn', en: 'same citizen id, quite another name' },
  'unit-lump': {
    vi: 'khoản gộp của đơn vị, gần bằng tổng của những người còn treo',
    en: 'a unit’s lump sum, near what its open people come to',
  },
  'parts-together': { vi: 'nhiều dòng cộng lại bằng một', en: 'several rows make up one' },
  'several-fit': { vi: 'có hơn một dòng cùng hợp', en: 'more than one row would fit' },
  'unit-differs': { vi: 'đơn vị ghi khác', en: 'the unit is written otherwise' },
  'amount-also-differs': { vi: 'số tiền cũng khác', en: 'the amount differs too' },
  'same-name': { vi: 'cùng tên, chưa đủ căn cứ khác', en: 'same name, too little else to go by' },
  'no-marks': { vi: 'tên viết không dấu', en: 'name without marks' },
  tones: { vi: 'tên khác dấu', en: 'tones differ' },
  legacy: { vi: 'tên gõ phông cũ (TCVN3/VNI)', en: 'name in an old encoding (TCVN3/VNI)' },
  spacing: { vi: 'tên viết liền hoặc tách khác nhau', en: 'words joined or split' },
  'word-order': { vi: 'đảo thứ tự họ tên', en: 'words of the name in another order' },
  'middle-name': { vi: 'thiếu chữ đệm', en: 'a middle name is missing' },
  abbreviation: { vi: 'tên viết tắt', en: 'name shortened' },
  typing: { vi: 'tên lệch một hai chữ cái', en: 'a letter or two differ' },
};

export const remarkTitles: Readonly<Record<RemarkCode, Text>> = {
  unsigned: { vi: 'Chưa ký nhận', en: 'Not signed' },
  'signed-by-another': { vi: 'Người khác ký hoặc nhận thay', en: 'Signed or received by another' },
  'not-received': { vi: 'Ghi chú nói chưa nhận', en: 'The note says not received' },
  'account-differs': { vi: 'Khác số tài khoản', en: 'Account differs' },
  'bank-differs': { vi: 'Khác ngân hàng', en: 'Bank differs' },
  'paid-after-period': { vi: 'Chi sau kỳ', en: 'Paid after the period' },
  'paid-before-approval': { vi: 'Chi trước ngày quyết định', en: 'Paid before the decision' },
  'name-differs': { vi: 'Cùng căn cước, tên ghi khác', en: 'Same id, name written otherwise' },
  'unit-differs': { vi: 'Đơn vị ghi khác', en: 'Unit written otherwise' },
  namesakes: {
    vi: 'Trùng tên cùng đơn vị: xem đúng người chưa',
    en: 'Namesakes of one unit: see whose it is',
  },
};

/** Why an item is one, in a sentence: who, how much, and what else is known. */
export function itemReason(pool: Pool, item: Item, language: Language): string {
  const node = item.approved[0] ?? item.paid[0]!;
  const name = nameOf(pool, node) || unitOf(pool, node);
  const sums = {
    vi: `duyệt ${dong(item.approvedAmount, 'vi')}, chi ${dong(item.paidAmount, 'vi')}`,
    en: `approved ${dong(item.approvedAmount, 'en')}, paid ${dong(item.paidAmount, 'en')}`,
  };
  const both = item.status === 'amount-differs' || item.status === 'suggested';
  const other =
    item.status === 'suggested' && item.paid[0] !== undefined ? ` ↔ ${nameOf(pool, item.paid[0])}` : '';
  const codes = item.codes.map((code) => codeTexts[code][language]).join('; ');
  const score = item.score === null ? '' : ` (${Math.round(item.score * 100)} %)`;
  const related = item.related.map((record) => addressOf(pool, record)).join(', ');
  const see = related === '' ? '' : language === 'vi' ? ` (xem ${related})` : ` (see ${related})`;
  return `${name}${other}: ${both ? `${sums[language]}; ` : ''}${codes}${score}${see}.`;
}

/** A remark in a sentence. */
export function remarkText(pool: Pool, remark: Remark, language: Language): string {
  const node = remark.paid[0]!;
  return `${nameOf(pool, node) || unitOf(pool, node)}: ${remarkTitles[remark.code][language]}.`;
}

/** `Sheet!B14` of the cell that stands for a record. */
export function addressOf(pool: Pool, node: number): string {
  const { sheet, row, column } = placeOf(pool, node);
  return `${sheet}!${cellAddress(row, column)}`;
}

/** The same of a record set aside. */
export function asideAddress({ tables }: Pool, { table, record }: SetAsideRecord): string {
  const columns = tables[table]!;
  const { row, column } = columns.keyPlace(record);
  return `${columns.table.grid.sheet}!${cellAddress(row, column)}`;
}
