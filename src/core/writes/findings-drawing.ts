import { figure } from '../figures';
import type { Language, Text } from '../language';
import type { RecognizedTable } from '../recognition/recognized-table';
import { messageOf } from '../rules';
import { severities, type Finding, type Severity } from '../rules/rule';
import { areaAddress, cellAddress } from '../sheet/address';
import { isDateFormat } from '../sheet/date-format';
import type { CellValue } from '../sheet/grid';
import { joinedAreas } from '../sheet/joined-areas';
import {
  quotedSheet,
  type CellLook,
  type DrawnCell,
  type DrawnRow,
  type SheetDrawing,
} from '../sheet/sheet-drawing';
import { shownMoment } from '../sheet/shown-moment';
import { formatOfFinding } from './finding-format';
import type { IgnoredFinding } from './ignored-findings';
import { shownContent } from './shown-content';

/** Its usual name. */
export const findingsSheetName = 'Điểm cần sửa';

const words = {
  title: { vi: 'CÁC ĐIỂM CẦN SỬA', en: 'FINDINGS' },
  of: {
    vi: (book: string, when: string) =>
      `Sổ: ${book}. Kiểm tra lúc ${shownMoment(when, { seconds: false })}. Bấm vào ô để đến chỗ cần sửa.`,
    en: (book: string, when: string) => `Workbook: ${book}. Checked at ${when}. Click a cell to go there.`,
  },
  headers: {
    vi: ['TT', 'Mức độ', 'Trang', 'Ô', 'Đơn vị', 'Đang ghi', 'Điểm cần sửa', 'Sửa thành', 'Số tiền (đồng)'],
    en: ['No.', 'Severity', 'Sheet', 'Cell', 'Unit', 'Written', 'Finding', 'Correct to', 'Money (đồng)'],
  },
  severity: {
    error: { vi: 'Lỗi', en: 'Error' },
    warning: { vi: 'Cảnh báo', en: 'Warning' },
    info: { vi: 'Lưu ý', en: 'Info' },
  } satisfies Record<Severity, Text>,
  also: {
    vi: (areas: string, left: number) =>
      `cùng ô ${areas}${left > 0 ? ` và ${figure(left, 'vi')} ô khác` : ''}`,
    en: (areas: string, left: number) => `also ${areas}${left > 0 ? ` and ${figure(left, 'en')} more` : ''}`,
  },
  left: {
    vi: (count: number) =>
      `Còn ${figure(count, 'vi')} điểm nhẹ hơn không ghi ở đây vì quá nhiều để in: xem trong ngăn Soát Sổ.`,
    en: (count: number) =>
      `${figure(count, 'en')} slighter findings are not listed here, too many to print: see the pane of Soát Sổ.`,
  },
  none: { vi: 'Không có điểm cần sửa nào.', en: 'There are no findings.' },
  ignored: { vi: 'ĐÃ BỎ QUA, CÓ LÝ DO', en: 'IGNORED, WITH A REASON' },
  by: {
    vi: (reason: string, by: string) => (by === '' ? reason : `${reason} (${by})`),
    en: (reason: string, by: string) => (by === '' ? reason : `${reason} (${by})`),
  },
};

const fills: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };
const header: CellLook = {
  bold: true,
  box: 'thin',
  fill: '#F2F2F2',
  align: 'center',
  vertical: 'center',
  wrap: true,
};
const body: CellLook = { box: 'thin', vertical: 'top', wrap: true };
const linked: CellLook = { ...body, color: '#0563C1', underline: true };
const width = words.headers.vi.length;

export interface FindingsSheet {
  /** The workbook's name and when it was checked, for the heading. */
  readonly book: string;
  readonly when: string;
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** The tables and cards in which they were found. */
  readonly tables: readonly RecognizedTable[];
}

/** A sheet of all findings with links to their cells, to print or to send back to who made the workbook. */
export function drawFindings(
  { book, when, findings, ignored, tables }: FindingsSheet,
  language: Language,
): SheetDrawing {
  const listed = gravest(findings);
  const rows: DrawnRow[] = [
    { cells: [{ value: words.title[language], look: { bold: true, size: 14, align: 'center' } }] },
    { cells: [{ value: words.of[language](book, when), look: { italic: true, align: 'center' } }] },
    { cells: words.headers[language].map((value) => ({ value, look: header })) },
    ...listed.map((finding, index) => ({ cells: lineOf(finding, index + 1, language, tables) })),
    ...(listed.length < findings.length
      ? [
          {
            cells: [{ value: words.left[language](findings.length - listed.length), look: { italic: true } }],
          },
        ]
      : []),
    ...(findings.length === 0 ? [{ cells: [{ value: words.none[language] }] }] : []),
  ];
  const last = rows.length;
  if (ignored.length > 0) {
    rows.push({ cells: [{ value: words.ignored[language], look: { bold: true } }] });
    ignored.forEach(({ finding, entry }, index) => {
      const cells = lineOf(finding, index + 1, language, tables);
      cells[7] = { value: words.by[language](entry.reason, entry.by), look: { ...body, italic: true } };
      rows.push({ cells });
    });
  }
  const across = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: width - 1 });
  return {
    name: findingsSheetName,
    maker: 'findings',
    columnWidths: [28, 60, 90, 48, 120, 110, 250, 130, 80],
    rows,
    merges: [across(0), across(1), ...(ignored.length > 0 ? [across(last)] : [])],
    fitsRows: true,
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [2, 2],
      pageNumbers: true,
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
    },
  };
}

/** More lines than these nobody prints, and Excel on the web takes no such sheet in one piece. */
const mostLines = 5_000;

/** The findings that are listed, in their order: all, or where they are too many the gravest. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostLines) return findings;
  const byGravity = severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const listed = new Set(byGravity.slice(0, mostLines));
  return findings.filter((finding) => listed.has(finding));
}

function lineOf(
  finding: Finding,
  number: number,
  language: Language,
  tables: readonly RecognizedTable[],
): DrawnCell[] {
  const { severity, sheet, cells, unit, value, fix, money } = finding;
  const text = (said: string): DrawnCell => ({ value: said, look: { ...body, numberFormat: '@' } });
  const [first] = cells;
  const message = messageOf(finding, language);
  const others = otherCells(finding, language);
  const format = formatOfFinding(finding, tables);
  const shown = (content: CellValue, as: string) => {
    const isAmount = typeof content === 'number' && money !== 0 && !isDateFormat(as);
    return shownContent(content, isAmount ? '#,##0' : as, language);
  };
  return [
    { value: number, look: { ...body, align: 'center' } },
    { value: words.severity[severity][language], look: { ...body, fill: fills[severity] } },
    text(first?.sheet ?? sheet),
    first ? linkTo(first.sheet, cellAddress(first.row, first.column)) : text(''),
    text(unit),
    text(shown(value, format)),
    text(others === '' ? message : `${message} (${others})`),
    text(fix ? shown(fix.value, fix.numberFormat ?? format) : ''),
    { value: money === 0 ? '' : money, look: { ...body, numberFormat: '[$-42A]#,##0' } },
  ];
}

/** Areas of a finding's other cells that are named. */
const mostAreas = 12;

/** Where the finding's cells are besides the first: “cùng ô C5:C30, F12 và 20 ô khác”; '' where there are none. */
function otherCells({ cells: [first, ...others] }: Finding, language: Language): string {
  if (!first || others.length === 0) return '';
  const sheets = [...new Set(others.map(({ sheet }) => sheet))];
  const areas = sheets.flatMap((sheet) =>
    joinedAreas(others.filter((cell) => cell.sheet === sheet)).map(({ area, count }) => ({
      name: sheet === first.sheet ? areaAddress(area) : `${sheet}!${areaAddress(area)}`,
      count,
    })),
  );
  const named = areas.slice(0, mostAreas);
  const left = others.length - named.reduce((sum, { count }) => sum + count, 0);
  return words.also[language](named.map(({ name }) => name).join(', '), left);
}

/** A link within the workbook; it follows no renaming, but needs nothing but the sheet. */
function linkTo(sheet: string, address: string): DrawnCell {
  const target = `#${quotedSheet(sheet)}!${address}`.replaceAll('"', '""');
  return { formula: `=HYPERLINK("${target}","${address}")`, look: linked };
}
