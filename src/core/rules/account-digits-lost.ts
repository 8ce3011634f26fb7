import { accountKinds } from '../recognition/values/account-column';
import { defineRule } from './rule';

/**
 * A bank account of more than fifteen digits is kept as a number, so its last digits are gone.
 *
 * Excel keeps fifteen digits of a number and fills up with zeros; nothing can bring the others back, so there is no fix.
 * Source: Microsoft, KB 269370.
 */
export const accountDigitsLost = defineRule<{ text: string }>({
  id: 'account-digits-lost',
  severity: 'error',
  needs: ['bankAccount'],
  title: { vi: 'Số tài khoản mất chữ số cuối', en: 'Bank account without its last digits' },
  message: {
    vi: ({ text }) =>
      `Số tài khoản này (${text}) ghi ở dạng số nên Excel chỉ giữ 15 chữ số, các số cuối đã thành 0: hãy ghi lại từ giấy tờ, ở dạng chữ.`,
    en: ({ text }) =>
      `This account (${text}) is kept as a number, of which Excel holds 15 digits only; the last ones have become zeros: write it again from the papers, as text.`,
  },
  *check(table) {
    const { kinds } = table.accounts();
    for (let record = 0; record < table.count; record++) {
      if (kinds[record] !== accountKinds.digitsLost) continue;
      const value = table.value('bankAccount', record);
      const text = typeof value === 'number' ? asExcelShows(value) : String(value).trim();
      yield { cells: [table.place('bankAccount', record)], value, params: { text }, record };
    }
  },
});

/** Fifteen digits, then zeros: what else the number holds nobody typed. */
function asExcelShows(value: number): string {
  const [digits = '', exponent] = value.toExponential(14).split('e');
  return digits.replace('.', '').padEnd(Number(exponent) + 1, '0');
}
