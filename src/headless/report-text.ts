import { figure } from '../core/figures';
import type { Language } from '../core/language';
import type { PreparedReport } from '../actions/prepare-report';
import { sourcesOf, type Figure } from '../core/reports/figures';
import type { Report } from '../core/reports/report';

/** The built-in reports for reading in a terminal, one a line. */
export function reportListText(reports: readonly Report[], language: Language): string {
  const width = Math.max(...reports.map(({ id }) => id.length));
  return reports.map(({ id, title }) => `${id.padEnd(width)}  ${title[language]}`).join('\n');
}

/** A filled report for reading in a terminal: every figure with its source rows, then what nothing fills. */
export function reportText({ title, figures, unfilled }: PreparedReport, language: Language): string {
  return [
    title[language],
    ...figures.map((one) => figureLine(one, language)),
    ...unfilled.map(({ cell, field, why }) => `${cell}  ${field}: ${why[language]}`),
  ].join('\n');
}

/** `grants.amount = 1.000.000  ← Tết!9–30, 33`. */
export function figureLine({ name, value, set }: Figure, language: Language): string {
  const sources = sourcesOf(set).map(
    ({ sheet, rows }) =>
      `${sheet}!${rows.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')}`,
  );
  return `${name} = ${figure(value, language)}${sources.length > 0 ? `  ← ${sources.join('; ')}` : ''}`;
}
