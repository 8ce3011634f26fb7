import { counted } from '../core/figures';
import type { Language } from '../core/language';
import { capColumnsOf } from '../core/recognition/columns/cap-table';
import { reasonsText } from '../core/recognition/columns/column-reasons';
import { columnName } from '../core/recognition/columns/column-name';
import { registerTitle } from '../core/registers';
import type { Review } from '../core/review';
import { messageOf } from '../core/rules';
import type { Severity } from '../core/rules/rule';
import { cellAddress, columnLetters } from '../core/sheet/address';
import { translator } from '../messages/translator';
import { addressWithin } from './check-json';

const words = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } satisfies Record<Severity, string>,
    unknown: 'chưa rõ là sổ gì',
    caps: 'bảng định mức',
    records: 'bản ghi',
    card: (cell: string) => `phiếu ở ${cell}, không vào tổng`,
    sure: 'chắc',
    noTable: 'không thấy bảng nào',
    ignored: (by: string) => (by === '' ? 'bỏ qua' : `bỏ qua (${by})`),
    controls: (records: number, setAside: number) => `${records} bản ghi + ${setAside} dòng để riêng`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' } satisfies Record<Severity, string>,
    unknown: 'not known what it is',
    caps: 'table of caps',
    records: 'records',
    card: (cell: string) => `card at ${cell}, in no total`,
    sure: 'sure',
    noTable: 'no table found',
    ignored: (by: string) => (by === '' ? 'ignored' : `ignored (${by})`),
    controls: (records: number, setAside: number) =>
      `${counted(records, 'record')} + ${counted(setAside, 'row')} set aside`,
  },
};

/** A review for reading in a terminal: the tables, then a line per finding, then the counts. */
export function checkText(review: Review, language: Language): string {
  const word = words[language];
  const tables = [...review.tables, ...review.cards].map((table) => {
    const noBook = capColumnsOf(table) ? word.caps : word.unknown;
    const register = table.register === null ? noBook : registerTitle(table.register)[language];
    const sure = `${Math.round(table.confidence * 100)} % ${word.sure}`;
    const [label] = review.cards.includes(table) ? table.columns : [];
    const where = label ? ` (${word.card(columnName(table, label))})` : '';
    return `${table.grid.sheet}: ${register}${where}, ${table.records.length} ${word.records}, ${sure}`;
  });
  const unrecognized = review.unrecognized.map(({ sheet }) => `${sheet}: ${word.noTable}`);
  const findings = review.findings.map((finding) => {
    const cell = finding.cells[0] ? addressWithin('', finding.cells[0]) : finding.sheet;
    return `${cell}  ${word.severity[finding.severity]}  ${messageOf(finding, language)}  [${finding.rule}]`;
  });
  const ignored = review.ignored.map(
    ({ finding: { rule, sheet, cells }, entry: { reason, by } }) =>
      `${cells[0] ? addressWithin('', cells[0]) : sheet}  ${word.ignored(by)}: ${reason}  [${rule}]`,
  );
  const unseen = unseenLines(review, language);
  const { error, warning, info } = review.counts;
  const counts = `${error} ${word.severity.error}, ${warning} ${word.severity.warning}, ${info} ${word.severity.info}`;
  const controls = word.controls(review.controls.records, review.controls.setAside);
  return [
    ...tables,
    ...unrecognized,
    '',
    ...findings,
    ...ignored,
    ...(findings.length + ignored.length > 0 ? [''] : []),
    ...unseen,
    ...(unseen.length > 0 ? [''] : []),
    counts,
    controls,
  ].join('\n');
}

/** What no rule could look at, and settings that could not be read: nothing is right merely because it was not understood. */
function unseenLines({ unseen, unreadSettings }: Review, language: Language): string[] {
  const t = translator(language);
  const lines = [
    ...unreadSettings.map((cell) => `${addressWithin('', cell)}: ${t('unreadSetting', cell.fault)}`),
    ...unseen.sheets.flatMap(({ sheet, table, reason }) =>
      table === null ? [] : [`${sheet}: ${t('unrecognized', reason)}`],
    ),
    ...unseen.columns.map(
      ({ sheet, column, header, filled, isSaid, reasons }) =>
        `${sheet}, ${t('columnNamed', columnLetters(column), header)}: ${t('unseenColumn', filled, isSaid, reasonsText(reasons, language))}`,
    ),
    ...unseen.rows.map(({ sheet, row }) => `${sheet}, ${t('rowNamed', row + 1)}: ${t('unseenRow')}`),
    ...unseen.cells.map(({ sheet, count, places: [first] }) => {
      const where = first ? `, ${t('cellNamed', cellAddress(first.row, first.column))}` : '';
      return `${sheet}${where}: ${t('unseenCells', count)}`;
    }),
  ];
  return lines.length > 0 ? [`${t('unseenTitle')}:`, ...lines.map((line) => `  ${line}`)] : [];
}
