import type { CrossMargins } from '../core/totals/cross-margins';
import { drawTotals, type TotalsTab } from '../core/totals/tab/draw-totals';
import type { TabNote } from '../core/totals/tab/tab-notes';
import type { Totals } from '../core/totals/totals';
import type { Action } from './action';
import {
  summaryOptions,
  totalsForm,
  writeSummary,
  type WriteSummaryInput,
  type WrittenSummary,
} from './write-summary';

export interface WriteTotalsInput extends WriteSummaryInput {
  readonly totals: Totals;
  /** The totals of each of two groups alone: then the second lies across. */
  readonly margins?: CrossMargins | undefined;
  /** With a native chart beside the table. */
  readonly withChart?: boolean;
}

/** What is to be known of the tab's formulas before it is written: amounts kept as text, units of several names … */
export function totalsNotes(input: WriteTotalsInput): readonly TabNote[] {
  return totalsForm(input.totals) ? [] : drawn(input).notes;
}

/** Writes the summary tab. */
export const writeTotals: Action<WriteTotalsInput, WrittenSummary> = {
  id: 'write-totals',
  title: { vi: 'Lập trang tổng hợp', en: 'Write the summary' },
  run: (host, input, control) => writeSummary(host, input, [input.totals], () => drawn(input), control),
};

function drawn(input: WriteTotalsInput): TotalsTab {
  const { totals, margins, withChart = false } = input;
  return drawTotals(totals, {
    ...summaryOptions(input, 'totals'),
    withChart,
    ...(margins && { margins }),
  });
}
