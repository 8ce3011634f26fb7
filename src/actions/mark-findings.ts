import type { Finding, Place, Severity } from '../core/rules/rule';
import { severities } from '../core/rules/rule';
import { succeed } from '../core/result';
import type { Mark } from '../core/workbook';
import type { Action } from './action';

/** How many cells are marked, and the protected sheets that were left out. */
export interface MarkedCells {
  readonly count: number;
  readonly locked: readonly string[];
}

/**
 * Colours the cells of findings by severity, without touching the formats of the workbook; no findings take all marks away. Protected
 * sheets are left out, unless none but these has findings.
 */
export const markFindings: Action<readonly Finding[], MarkedCells> = {
  id: 'mark-findings',
  title: { vi: 'Đánh dấu ô', en: 'Mark the cells' },
  run: async (host, findings) => {
    let marks = marksOf(findings);
    const locked: string[] = [];
    for (;;) {
      const marked = await host.mark(marks);
      if (marked.ok)
        return succeed({ count: marks.reduce((sum, { cells }) => sum + cells.length, 0), locked });
      const { problem } = marked;
      if (problem.code !== 'sheet-protected') return marked;
      const open = marks.filter(({ sheet }) => sheet !== problem.sheet);
      // Left out already, and refused for the marks that it has from before; or nothing is left to mark.
      if (open.length === marks.length || open.length === 0) return marked;
      marks = open;
      locked.push(problem.sheet);
    }
  },
};

/** Each cell once, under its gravest finding. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const gravest = new Map<string, { sheet: string; severity: Severity; place: Place }>();
  const rank = (severity: Severity) => severities.indexOf(severity);
  for (const { severity, cells } of findings) {
    for (const { sheet, row, column } of cells) {
      const key = `${row},${column},${sheet}`;
      const known = gravest.get(key);
      if (!known || rank(severity) < rank(known.severity)) {
        gravest.set(key, { sheet, severity, place: { row, column } });
      }
    }
  }
  const marks = new Map<string, { sheet: string; severity: Severity; cells: Place[] }>();
  for (const { sheet, severity, place } of gravest.values()) {
    const key = `${severity} ${sheet}`;
    const mark = marks.get(key);
    if (mark) mark.cells.push(place);
    else marks.set(key, { sheet, severity, cells: [place] });
  }
  return [...marks.values()];
}
