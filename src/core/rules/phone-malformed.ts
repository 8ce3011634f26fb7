import { countFilled } from '../recognition/values/column-cells';
import { bySharedCause, unreadableColumn } from './cells/by-shared-cause';
import { defineRule } from './rule';

/**
 * A cell of the phone column holds what is no phone number.
 *
 * Mobile numbers have ten digits (03, 05, 07, 08, 09 in front), fixed lines eleven (024 and eight digits in Hanoi); 1900, 1800
 * and three-digit services, +84, numbers of other countries, several numbers and words beside a number are no fault. A lost
 * zero and an old prefix are other rules'. Source: QĐ 2036/QĐ-BTTTT 21/11/2016 (area codes) and the change of mobile prefixes
 * from 15/9/2018, as widely reported.
 *
 * A column that mostly holds something else (numbers of another country) has one cause.
 */
export const phoneMalformed = defineRule<{ text: string; digits: number; cells: number }>({
  id: 'phone-malformed',
  severity: 'warning',
  needs: ['phone'],
  title: { vi: 'Số điện thoại sai dạng', en: 'Malformed phone number' },
  message: {
    vi: ({ text, digits, cells }) =>
      cells > 1
        ? `${cells} ô của cột (“${text}” …) không phải số điện thoại Việt Nam: hãy xem lại cả cột.`
        : `“${text}” không phải số điện thoại (có ${digits} chữ số; di động có 10, cố định có 11): hãy hỏi lại và ghi cho đúng.`,
    en: ({ text, digits, cells }) =>
      cells > 1
        ? `${cells} cells of the column (“${text}” …) hold no Vietnamese phone numbers: look at the column as a whole.`
        : `“${text}” is no phone number (${digits} digits; mobile numbers have 10, fixed lines 11): ask and write it again.`,
  },
  *check(table) {
    const found = [...table.phones().faulty].filter(
      ([record, { kind }]) =>
        kind === 'malformed' && !isLocalLine(table.table.register, table.value('phone', record)),
    );
    for (const faults of bySharedCause(found, countFilled(table.cells('phone')), unreadableColumn)) {
      const [record] = faults[0]!;
      const value = table.value('phone', record);
      const text = String(value).trim();
      yield {
        cells: faults.map(([each]) => table.place('phone', each)),
        value,
        params: { text, digits: text.replace(/\D/g, '').length, cells: faults.length },
        record,
      };
    }
  },
});

/** Lists of units often leave out the area code of a fixed line: eight digits within Hanoi. */
function isLocalLine(register: string | null, value: string | number | boolean): boolean {
  return register === 'units' && /^[2-7]\d{7}$/.test(String(value).replace(/[\s.-]/g, ''));
}
