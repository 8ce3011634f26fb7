import { genders } from '../recognition/values/birth-column';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import { defineRule } from './rule';

/** A cell of the gender column says neither Nam nor Nữ (nor M, F, Male, Female). */
export const genderUnreadable = defineRule<{ text: string }>({
  id: 'gender-unreadable',
  severity: 'warning',
  needs: ['gender'],
  title: { vi: 'Không đọc được giới tính', en: 'Unreadable gender' },
  message: {
    vi: ({ text }) => `“${text}” không phải Nam hay Nữ: hãy ghi lại.`,
    en: ({ text }) => `“${text}” is neither Nam nor Nữ: write it again.`,
  },
  *check(table) {
    for (const record of recordsOfKind(table.births().genders, genders.unreadable)) {
      const value = table.value('gender', record);
      yield { cells: [table.place('gender', record)], value, params: { text: String(value).trim() }, record };
    }
  },
});
