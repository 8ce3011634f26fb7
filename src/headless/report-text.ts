import { figure } from '../core/figures';
import type { Language } from '../core/language';
import type { PublicCheck } from '../actions/open-public-copy';
import { leftOutOf, type PreparedReport } from '../actions/prepare-report';
import type { FormColumnMeaning } from '../core/reports/form/fill-form';
import { sourcesOf, type Figure } from '../core/reports/figures';
import type { Report } from '../core/reports/report';

/** The built-in reports for reading in a terminal, one a line. */
export function reportListText(reports: readonly Report[], language: Language): string {
  const width = Math.max(...reports.map(({ id }) => id.length));
  return reports.map(({ id, title }) => `${id.padEnd(width)}  ${title[language]}`).join('\n');
}

/** A filled report for reading in a terminal: every figure with its source rows, then what nothing fills. */
export function reportText(prepared: PreparedReport, language: Language, publicCheck?: PublicCheck): string {
  const { title, figures, plan } = prepared;
  return [
    title[language],
    ...(publicCheck ? [publicWording[language](publicCheck)] : []),
    ...(plan.kind === 'form' ? plan.form.columns.flatMap((one) => columnLine(one, language)) : []),
    ...figures.map((one) => figureLine(one, language)),
    ...leftOutOf(prepared).map(({ cell, field, why }) => `${cell}  ${field}: ${why[language]}`),
  ].join('\n');
}

/** `D  Kinh phí theo nguồn / LĐLĐ TP: Số tiền · Nguồn kinh phí: LĐLĐ TP`; what is not filled is listed below the figures. */
function columnLine({ letters, header, title, isSaid, isSure }: FormColumnMeaning, language: Language) {
  if (title === null) return [];
  const doubt = { vi: ' (đoán gần đúng, hãy xem lại)', en: ' (a near guess, please look)' };
  return [`${letters}  ${header}: ${title[language]}${isSaid || isSure ? '' : doubt[language]}`];
}

const publicWording: Readonly<Record<Language, (check: PublicCheck) => string>> = {
  vi: ({ parts, secrets, chartsLeftOut }) =>
    `Bản công khai: đã dò ${parts} phần của tệp với ${secrets} thông tin phải che, không còn gì. Hình ảnh không mang theo; ${chartsLeftOut} biểu đồ không mang theo được.`,
  en: ({ parts, secrets, chartsLeftOut }) =>
    `Public copy: ${parts} parts of the file were searched for ${secrets} masked values, none is in it. Pictures are not taken along; ${chartsLeftOut} charts could not be.`,
};

/** `grants.amount = 1.000.000  ← Tết!9–30, 33`. */
function figureLine({ name, value, set }: Figure, language: Language): string {
  const sources = sourcesOf(set).map(
    ({ sheet, rows }) =>
      `${sheet}!${rows.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')}`,
  );
  return `${name} = ${figure(value, language)}${sources.length > 0 ? `  ← ${sources.join('; ')}` : ''}`;
}
