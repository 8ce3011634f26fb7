import { citizenIdKinds } from '../recognition/citizen-id-column';
import { recordsOfKind } from '../recognition/records-of-kind';
import { defineRule } from './rule';

/**
 * A cell of the citizen id column holds what is no identity number.
 *
 * Accepted: 12 digits (spaces and dots between them are no fault), the old 9-digit CMND, a passport number, and what
 * `citizen-id-lost-zero` can explain. An unknown place code is another rule's, for country codes exist.
 * Source: Luật Căn cước 26/2023/QH15 art. 12 (a 12-digit number); domain facts on the CMND.
 */
export const citizenIdMalformed = defineRule<{ text: string; digits: number }>({
  id: 'citizen-id-malformed',
  severity: 'error',
  needs: ['citizenId'],
  title: { vi: 'Số căn cước sai dạng', en: 'Malformed citizen id' },
  message: {
    vi: ({ text, digits }) =>
      digits > 0
        ? `“${text}” không phải số căn cước: cần 12 chữ số, ở đây có ${digits}. Hãy ghi lại theo giấy tờ.`
        : `“${text}” không phải số căn cước (12 chữ số): hãy ghi lại theo giấy tờ.`,
    en: ({ text, digits }) =>
      digits > 0
        ? `“${text}” is no citizen id: 12 digits are needed, here are ${digits}. Write it again from the card.`
        : `“${text}” is no citizen id (12 digits): write it again from the card.`,
  },
  *check(table) {
    for (const record of recordsOfKind(table.citizenIds().kinds, citizenIdKinds.malformed)) {
      const value = table.value('citizenId', record);
      const text = String(value).trim();
      yield {
        cells: [table.place('citizenId', record)],
        value,
        params: { text, digits: text.replace(/\D/g, '').length },
        record,
      };
    }
  },
});
