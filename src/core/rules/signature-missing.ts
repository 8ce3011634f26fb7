import { numberTexts, recordsOfTexts } from '../recognition/values/number-texts';
import type { TableColumns } from '../recognition/values/table-columns';
import { amountAtStake } from './amounts/amount-at-stake';
import { isNotGranted } from './amounts/grant-state';
import { defineRule } from './rule';

/**
 * A payment is not signed for where others of the list are.
 *
 * A column without any signature is a list for printing. Money that was returned, sent by bank, refused or never granted needs none.
 * One finding where more rows are unsigned than signed, else one for each. `money` is the amount paid without a signature.
 */
export const signatureMissing = defineRule<{ rows: number }>({
  id: 'signature-missing',
  severity: 'warning',
  needs: ['signature'],
  title: { vi: 'Chưa ký nhận', en: 'Missing signature' },
  message: {
    vi: ({ rows }) =>
      rows > 1
        ? `${rows} dòng chưa ký nhận trong khi các dòng khác đã ký: hãy bổ sung chữ ký, hoặc ghi rõ hoàn quỹ, chuyển khoản.`
        : 'Dòng này chưa ký nhận: hãy bổ sung chữ ký, hoặc ghi rõ hoàn quỹ, chuyển khoản.',
    en: ({ rows }) =>
      rows > 1
        ? `${rows} rows are not signed for, while others are: have them signed, or write that the money was returned or sent by bank.`
        : 'This row is not signed for: have it signed, or write that the money was returned or sent by bank.',
  },
  *check(table) {
    const needsNone = needsNoSignature(table);
    const open = recordsWithoutSign(table);
    const signed = table.count - open.length;
    const unsigned = open.filter((record) => !needsNone(record));
    if (signed === 0) return;
    const groups = unsigned.length > signed ? [unsigned] : unsigned.map((record) => [record]);
    for (const records of groups) {
      yield {
        cells: records.map((record) => table.place('signature', record)),
        value: table.value('signature', records[0]!),
        params: { rows: records.length },
        record: records[0]!,
        money: records.reduce((sum, record) => sum + amountAtStake(table, record), 0),
      };
    }
  },
});

function recordsWithoutSign(table: TableColumns): number[] {
  const records = recordsOfTexts(table.cells('signature'), (text) => !isSign(text));
  return records.filter((record) => !table.isCoveredByMerge('signature', record));
}

/** Whether somebody signed for a payment. */
export function hasSigned(table: TableColumns, record: number): boolean {
  return isSign(table.text('signature', record));
}

function isSign(written: string): boolean {
  const text = written.normalize('NFC').trim().toLowerCase();
  return text !== '' && !/^[\s\-–—.…_]+$|^(chưa|không|vắng|thiếu|no\b)/.test(text);
}

/** Says of a record whether it was returned, sent by bank, turned down, or nothing was paid at all. */
function needsNoSignature(table: TableColumns): (record: number) => boolean {
  const fields = (['method', 'note', 'status'] as const).filter((field) => table.has(field));
  const sayings = fields.map((field) =>
    numberTexts(table.cells(field), (text) => (otherWays.test(text.normalize('NFC')) ? 1 : 0)),
  );
  return (record) => {
    if (sayings.some((says) => says[record] === 1)) return true;
    if (/[^\s\-–—0]/.test(table.text('returned', record)) || isNotGranted(table, record)) return true;
    if (!table.has('amount')) return false;
    const amount = table.value('amount', record);
    return amount === 0 || (amount === '' && !table.isCoveredByMerge('amount', record));
  };
}

const otherWays =
  /chuyển khoản|\bck\b|hoàn quỹ|hoàn trả|nộp lại|trả lại|qua tài khoản|ủy nhiệm chi|\bunc\b/iu;
