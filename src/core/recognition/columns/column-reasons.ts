import type { Language, Message } from '../../language';
import type { Reason, RecognizedColumn } from '../recognized-table';

/** The column was named by its heading. */
export function headerReason(header: string, weight: number): Reason {
  return {
    weight,
    text: constant(`Tiêu đề cột là “${oneLine(header)}”`, `The column is headed “${oneLine(header)}”`),
  };
}

/** The cells spoke for the field, or against it. */
export function contentReason(weight: number): Reason {
  return weight > 0
    ? { weight, text: constant('Nội dung các ô hợp với trường này', 'The cells hold what this field holds') }
    : {
        weight,
        text: constant('Nội dung các ô ít hợp với trường này', 'The cells hardly hold what this field holds'),
      };
}

export const partReason: Reason = {
  weight: 0,
  text: constant('Là một phần của cột tổng bên cạnh', 'It is a part of the total column beside it'),
};

export const monthReason: Reason = {
  weight: 0,
  text: constant(
    'Là số của một tháng, không có cột của cả kỳ',
    'It is of one month, and no column holds the whole',
  ),
};

/** Whether the column is understood and of no field on purpose, as its reasons say: rows of the register hold nothing of the kind. */
export function isLeftOut({ field, reasons, corrected }: RecognizedColumn): boolean {
  return field === null && !corrected && reasons.length > 0;
}

/** Whether the column is of no field but of the sum beside it: it is understood, and looked at with it. */
export function isPartOfSum(column: RecognizedColumn): boolean {
  return isLeftOut(column) && column.reasons.includes(partReason);
}

/** Reasons in one line. */
export function reasonsText(reasons: readonly Reason[], language: Language): string {
  return reasons.map(({ text }) => text[language]()).join('; ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A reason without parameters, in both languages. */
export function constant(vi: string, en: string): Message<void> {
  return { vi: () => vi, en: () => en };
}
