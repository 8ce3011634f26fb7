import type { TableColumns } from '../core/recognition/values/table-columns';
import type { ComparedPart } from '../core/totals/tab/compared-parts';
import { drawComparison } from '../core/totals/tab/draw-comparison';
import type { Action } from './action';
import { summaryOptions, writeSummary, type WriteSummaryInput, type WrittenSummary } from './write-summary';

export interface WriteComparisonInput extends WriteSummaryInput {
  /** The earlier part first. */
  readonly parts: readonly [before: ComparedPart, after: ComparedPart];
  readonly catalogue: readonly TableColumns[];
}

/** Writes two parts of the books side by side: what is new, gone or changed, and the movement between their totals. */
export const writeComparison: Action<WriteComparisonInput, WrittenSummary> = {
  id: 'write-comparison',
  title: { vi: 'Lập trang so sánh', en: 'Write the comparison' },
  run(host, input, control) {
    const { parts, catalogue } = input;
    const draw = () => drawComparison(...parts, catalogue, summaryOptions(input, 'comparison'));
    return writeSummary(
      host,
      input,
      parts.map(({ totals }) => totals),
      draw,
      control,
    );
  },
};
