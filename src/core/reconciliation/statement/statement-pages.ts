import { partOfRows, type DocumentPart } from '../../document/document-part';
import { printScale } from '../../document/document-sheet';
import { pageRoom, usualRowHeight } from '../../document/page-breaks';
import { line, statementWidths, titleLine, type StatementLine } from './statement-line';

/** The statement as it grows, page by page: a table's heading never ends a page, and its header row stands again on each further one. */
export interface StatementPages {
  /** The sheet row, zero-based, that the next line comes to stand in. */
  row(): number;
  add(...lines: StatementLine[]): void;
  /** Begins a table: its title, its header, and room for a row below them. */
  startTable(title: string, header: StatementLine): void;
  /** Adds a row of the table begun last, made for the sheet row where it comes to stand. */
  tableRow(make: (row: number) => StatementLine): void;
  /** All that was added since `start`. */
  part(): DocumentPart;
}

/** A table's first row may take three lines. */
const firstRow = [1, 2, 3].map(() => line([]));

/** Opens the pages below parts that stand already. */
export function openPages(before: readonly DocumentPart[]): StatementPages {
  const room = pageRoom({
    orientation: 'landscape',
    scale: printScale('landscape', statementWidths),
  });
  const above = before.flatMap(({ rows }) => rows);
  const lines: StatementLine[] = [];
  let used = above.reduce((sum, row) => sum + (row.height ?? usualRowHeight), 0);
  let header: StatementLine | null = null;
  const heightOf = ({ row }: StatementLine) => row.height ?? usualRowHeight;
  const push = (line: StatementLine) => {
    used += heightOf(line);
    lines.push(line);
  };
  const endPage = () => {
    const last = lines.pop();
    if (last) lines.push({ ...last, row: { ...last.row, breakAfter: true, keepsNext: false } });
    used = 0;
  };
  const fits = (...next: readonly StatementLine[]) =>
    used + next.reduce((sum, line) => sum + heightOf(line), 0) <= room;
  const keeping = (line: StatementLine): StatementLine => ({
    ...line,
    row: { ...line.row, keepsNext: true },
  });
  return {
    row: () => above.length + lines.length,
    add(...added) {
      for (const line of added) {
        if (!fits(line)) endPage();
        push(line);
      }
    },
    startTable(title, ownHeader) {
      const start = [keeping(titleLine(title)), keeping(ownHeader)];
      if (!fits(...start, ...firstRow)) endPage();
      start.forEach(push);
      header = ownHeader;
    },
    tableRow(make) {
      const line = make(above.length + lines.length);
      if (fits(line)) return push(line);
      endPage();
      if (header) push(keeping(header));
      push(make(above.length + lines.length));
    },
    part: () => partOfRows(lines),
  };
}
