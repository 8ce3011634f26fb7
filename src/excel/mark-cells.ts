import type { Result } from '../core/result';
import type { Place, Severity } from '../core/rules/rule';
import type { Area } from '../core/sheet/grid';
import { joinedAreas } from '../core/sheet/joined-areas';
import type { Mark } from '../core/workbook';
import { replaceLayer } from './own-formats';

const fills: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

/** Replaces all marks of the workbook; no marks take all of them away. */
export function markCells(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Result<void>> {
  // The gravest last, above the others.
  const paints = (['info', 'warning', 'error'] as const).flatMap((severity) =>
    marks
      .filter((mark) => mark.severity === severity)
      .map(({ sheet, cells }) => ({ sheet, name: severity, areas: areasOf(cells), fill: fills[severity] })),
  );
  return replaceLayer(context, 'findings', paints);
}

/** Cells below each other as one area. */
function areasOf(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  return joinedAreas(sorted).map(({ area }) => area);
}
