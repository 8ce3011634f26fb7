import { figure } from './figures';
import { defineRule } from './rule';

/** A score, by the unit itself or by the reviewers, is more than the most that the indicator gives. */
export const scoreOverMaximum = defineRule<{ score: number; maximum: number }>({
  id: 'score-over-maximum',
  severity: 'error',
  needs: ['maxScore', ['selfScore', 'reviewedScore']],
  registers: ['emulation'],
  title: { vi: 'Điểm quá mức tối đa', en: 'Score over the maximum' },
  message: {
    vi: ({ score, maximum }) =>
      `Chấm ${figure(score, 'vi')} điểm, tối đa chỉ ${figure(maximum, 'vi')} điểm: hãy sửa điểm chấm hoặc điểm tối đa.`,
    en: ({ score, maximum }) =>
      `Scored ${figure(score, 'en')} where ${figure(maximum, 'en')} is the most: correct the score or the maximum.`,
  },
  *check(table) {
    const maxima = table.numbers('maxScore').values;
    for (const field of ['selfScore', 'reviewedScore'] as const) {
      if (!table.has(field)) continue;
      const scores = table.numbers(field).values;
      for (let record = 0; record < table.count; record++) {
        const [score, maximum] = [scores[record]!, maxima[record]!];
        // A bonus or penalty indicator states no maximum, or zero. A comparison with an unknown number (NaN) is false.
        if (!(score > maximum + 1e-9) || maximum <= 0) continue;
        yield {
          cells: [table.place(field, record), table.place('maxScore', record)],
          value: table.value(field, record),
          params: { score, maximum },
          record,
        };
      }
    }
  },
});
