import type { TableColumns } from '../core/recognition/values/table-columns';
import { headCounts } from '../core/totals/compare-units';
import { drawRanking } from '../core/totals/tab/draw-ranking';
import type { Totals } from '../core/totals/totals';
import type { Action } from './action';
import { summaryOptions, writeSummary, type WriteSummaryInput, type WrittenSummary } from './write-summary';

export interface WriteRankingInput extends WriteSummaryInput {
  /** By unit alone. */
  readonly totals: Totals;
  readonly catalogue: readonly TableColumns[];
}

/** Writes units side by side on the measures of their totals: ranks, and the same for each member. */
export const writeRanking: Action<WriteRankingInput, WrittenSummary> = {
  id: 'write-ranking',
  title: { vi: 'Lập trang xếp hạng', en: 'Write the ranking' },
  run(host, input, control) {
    const { totals, catalogue } = input;
    const heads = headCounts(catalogue);
    const draw = () => drawRanking(totals, catalogue, summaryOptions(input, 'ranking'));
    return writeSummary(host, input, heads ? [totals, heads] : [totals], draw, control);
  },
};
