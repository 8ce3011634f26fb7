import { accountKinds } from '../recognition/values/account-column';
import { defineRule } from './rule';

/**
 * A cell of the account column holds what is no bank account.
 *
 * Accepted: 6 to 19 digits with spaces, dots or hyphens, names of letters and digits that some banks give, the bank's name beside
 * the number, and words that say there is none. Source: domain facts (no common length is published).
 */
export const accountMalformed = defineRule<{ text: string }>({
  id: 'account-malformed',
  severity: 'error',
  needs: ['bankAccount'],
  title: { vi: 'Số tài khoản sai dạng', en: 'Malformed bank account' },
  message: {
    vi: ({ text }) =>
      `“${text}” không phải số tài khoản (thường có từ 6 đến 19 chữ số): hãy hỏi lại trước khi chuyển tiền.`,
    en: ({ text }) => `“${text}” is no bank account (usually 6 to 19 digits): ask before paying.`,
  },
  *check(table) {
    const { kinds } = table.accounts();
    for (let record = 0; record < table.count; record++) {
      if (kinds[record] !== accountKinds.malformed) continue;
      const value = table.value('bankAccount', record);
      const text = String(value).trim();
      yield { cells: [table.place('bankAccount', record)], value, params: { text }, record };
    }
  },
});
