import type { Finding, Place, Severity } from '../core/rules/rule';
import { severities } from '../core/rules/rule';
import { succeed } from '../core/result';
import type { Mark } from '../core/workbook';
import type { Action } from './action';

/** Colours the cells of findings by severity, without touching the formats of the workbook; no findings take all marks away. Answers how many cells are marked. */
export const markFindings: Action<readonly Finding[], number> = {
  id: 'mark-findings',
  title: { vi: 'Đánh dấu ô', en: 'Mark the cells' },
  run: async (host, findings) => {
    const marks = marksOf(findings);
    const marked = await host.mark(marks);
    return marked.ok ? succeed(marks.reduce((sum, { cells }) => sum + cells.length, 0)) : marked;
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
