import { formatDateTokens } from './format-date';
import { formatNumberTokens, generalText } from './format-number';
import { parseNumberFormat } from './number-format';
import type { FormatSection } from './number-format';
import type { Cell } from './types';

/**
 * The text that Excel shows for a cell, whatever its column's width (`Range.text` never reads ####); en-US.
 *
 * A date before 1900 or after 9999, for which Excel shows #### at any width, is shown as its number.
 */
export function displayText(cell: Cell | undefined, uses1904Dates = false): string {
  if (!cell || cell.value === null) return '';
  const { value } = cell;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = cell.style.numberFormat;
  if (code === 'General') return typeof value === 'number' ? generalText(value) : value;
  const sections = parseNumberFormat(code);
  return typeof value === 'string' ? textBy(sections, value) : numberBy(sections, value, uses1904Dates);
}

/** Text is shown by the fourth section, or by any that holds an @; else as it is. */
function textBy(sections: readonly FormatSection[], text: string): string {
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'value'));
  if (!section) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? token.text : token.kind === 'value' ? text : ''))
    .join('');
}

function numberBy(sections: readonly FormatSection[], value: number, uses1904Dates: boolean): string {
  const numeric = sections.slice(0, 3);
  const found = sectionFor(numeric, value);
  if (!found) return '';
  const { section, showsSign } = found;
  const { tokens } = section;
  if (section.isDate) return formatDateTokens(tokens, value, uses1904Dates) ?? generalText(value);
  if (tokens.length === 0) return showsSign && value < 0 && sections.length > 1 ? '-' : '';
  const text = formatNumberTokens(tokens, Math.abs(value));
  const isZero = !/[1-9]/.test(text) && tokens.some(({ kind }) => kind === 'digit');
  return value < 0 && showsSign && !isZero ? `-${text}` : text;
}

/** The section for a number; its own minus sign is left out where the section is for negative numbers alone. */
function sectionFor(sections: readonly FormatSection[], value: number) {
  if (sections.some(({ condition }) => condition)) {
    const section = sections.find(({ condition }, index) =>
      condition
        ? holds(condition, value)
        : index === 1 && sections.length > 2
          ? value < 0
          : index > 0 || sections.length === 1,
    );
    const condition = section?.condition;
    const onlyNegative = condition
      ? condition.operator.startsWith('<') && condition.operator !== '<>' && condition.value <= 0
      : false;
    return section && { section, showsSign: !onlyNegative };
  }
  const [positive, negative, zero] = sections;
  if (!positive) return undefined;
  if (value < 0 && negative) return { section: negative, showsSign: false };
  if (value === 0 && zero) return { section: zero, showsSign: false };
  return { section: positive, showsSign: true };
}

function holds({ operator, value: limit }: NonNullable<FormatSection['condition']>, value: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}
