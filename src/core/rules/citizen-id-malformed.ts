import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import { countFromKind, recordsOfKind } from '../recognition/values/records-of-kind';
import { bySharedCause, unreadableColumn } from './cells/by-shared-cause';
import { defineRule } from './rule';

/**
 * A cell of the citizen id column holds what is no identity number.
 *
 * Accepted: 12 digits (spaces and dots between them are no fault), the old 9-digit CMND, a passport number, and what
 * `citizen-id-lost-zero` can explain. A column of hardly anything else is one finding. An unknown place code is another rule's, for country codes exist.
 * Source: Luật Căn cước 26/2023/QH15 art. 12 (a 12-digit number); domain facts on the CMND.
 */
export const citizenIdMalformed = defineRule<{ text: string; digits: number; cells: number }>({
  id: 'citizen-id-malformed',
  severity: 'error',
  needs: ['citizenId'],
  title: { vi: 'Số căn cước sai dạng', en: 'Malformed citizen id' },
  message: {
    vi: ({ text, digits, cells }) =>
      cells > 1
        ? `${cells} ô của cột này không phải số căn cước (12 chữ số), ví dụ “${text}”: hãy xem cột có đúng là số căn cước không, hoặc ghi lại cả cột theo giấy tờ.`
        : digits > 0
          ? `“${text}” không phải số căn cước: cần 12 chữ số, ở đây có ${digits}. Hãy ghi lại theo giấy tờ.`
          : `“${text}” không phải số căn cước (12 chữ số): hãy ghi lại theo giấy tờ.`,
    en: ({ text, digits, cells }) =>
      cells > 1
        ? `${cells} cells of this column are no citizen ids (12 digits), such as “${text}”: see whether it is a column of citizen ids, or write it again from the cards.`
        : digits > 0
          ? `“${text}” is no citizen id: 12 digits are needed, here are ${digits}. Write it again from the card.`
          : `“${text}” is no citizen id (12 digits): write it again from the card.`,
  },
  *check(table) {
    const { kinds } = table.citizenIds();
    const found = recordsOfKind(kinds, citizenIdKinds.malformed);
    if (found.length === 0) return;
    const filled = countFromKind(kinds, citizenIdKinds.empty + 1);
    for (const records of bySharedCause(found, filled, unreadableColumn)) {
      const [record] = records as [number];
      const value = table.value('citizenId', record);
      const text = String(value).trim();
      yield {
        cells: records.map((each) => table.place('citizenId', each)),
        value,
        params: { text, digits: text.replace(/\D/g, '').length, cells: records.length },
        record,
      };
    }
  },
});
