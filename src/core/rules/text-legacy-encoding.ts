import { defineRule } from './rule';

/**
 * A text is in an encoding from before Unicode, TCVN3 (.VnTime) or VNI, readable only with that font.
 *
 * It is this rule's only: what looks like a soft hyphen in it is the letter ư of TCVN3 (TCVN 5712:1993), so nothing in it
 * is “cleaned” before decoding. Certain where the decoded text is good Vietnamese.
 */
export const textLegacyEncoding = defineRule<{ text: string; decoded: string; encoding: string }>({
  id: 'text-legacy-encoding',
  severity: 'error',
  needs: [],
  title: { vi: 'Chữ gõ bằng bảng mã cũ', en: 'Text in a legacy encoding' },
  message: {
    vi: ({ text, decoded, encoding }) =>
      `“${text}” gõ bằng bảng mã ${encoding}: hãy chuyển sang Unicode thành “${decoded}”.`,
    en: ({ text, decoded, encoding }) =>
      `“${text}” is in the legacy encoding ${encoding}: turn it into Unicode, “${decoded}”.`,
  },
  *check(table) {
    for (const cell of table.flaggedTexts()) {
      const { legacy } = cell;
      if (!legacy) continue;
      yield {
        cells: [{ row: cell.row, column: cell.column }],
        value: cell.text,
        params: { text: cell.text, decoded: legacy.decoded, encoding: encodingNames[legacy.encoding] },
        record: cell.record,
        ...(cell.isFormula ? {} : { fix: { value: legacy.decoded, certain: legacy.isCertain } }),
      };
    }
  },
});

const encodingNames = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const;
