import type { FieldId } from '../../registers/fields';
import type { RecognizedColumn } from '../recognized-table';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';

/** Whether money stands in a table by which nobody is given anything: a budget, pay for work, what people pay. */
export function givesNothing(named: readonly RecognizedColumn[], columns: readonly HeadedColumn[]): boolean {
  return isBudget(named, columns) || paysForWork(columns) || takesIn(columns);
}

/**
 * “Nội dung | Dự toán | Thực chi”, “Nội dung | Đơn vị tính | Đơn giá | Thành tiền”: what is spent on what, for nobody, which no title calls a gift;
 * “suất” and “người” measure what is given.
 */
function isBudget(named: readonly RecognizedColumn[], columns: readonly HeadedColumn[]): boolean {
  return (
    !named.some(isRecipient) &&
    !named.some(
      ({ field, header }) => field !== null && (gifts.has(field) || ofGifts.test(headerKey(header))),
    ) &&
    !columns.some(({ content }) => content.share('perHead') >= 0.5)
  );
}

/** “Tổng lương”, “Thù lao”: what is paid for work is no gift. */
function paysForWork(columns: readonly HeadedColumn[]): boolean {
  return columns.some(({ lines }) =>
    /^((tong( so)?|tien) )*(luong|thu lao|tien cong)$/.test(headerKey(lines.at(-1) ?? '')),
  );
}

/** “Doanh thu”, “Số biên lai”: what people pay is no gift. */
function takesIn(columns: readonly HeadedColumn[]): boolean {
  return columns.some(({ lines }) =>
    /^(tong |so )?(doanh thu|bien lai)\b/.test(headerKey(lines.at(-1) ?? '')),
  );
}

function isRecipient({ field }: RecognizedColumn): boolean {
  return field !== null && recipients.has(field);
}

const ofGifts = /\b(ho tro|tro cap|qua|tang|trao|cham lo|grant|gift|support)\b/;

const gifts: ReadonlySet<FieldId> = new Set(['giver', 'inKind', 'inKindValue']);

const recipients: ReadonlySet<FieldId> = new Set([
  'fullName',
  'givenName',
  'unit',
  'recipientKind',
  'guardian',
  'circumstance',
]);
