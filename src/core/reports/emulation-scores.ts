import type { DocumentColumn, TableRow } from '../document/document-table';
import { ranksOf } from './layout/ranks';
import { tableSheet } from './layout/table-sheet';
import { unitNotSaid } from './layout/unit-groups';
import type { FigureLedger } from './figures';
import { groupBy, type RecordSet } from './record-set';
import { defineReport } from './report';
import { readField } from './read-field';
import type { FieldId } from '../registers/register';

const columns: readonly DocumentColumn[] = [
  { header: 'STT', width: 36, kind: 'ordinal' },
  { header: 'Đơn vị', width: 160, kind: 'text' },
  { header: 'Điểm tối đa', width: 60, kind: 'score' },
  { header: 'Điểm tự chấm', width: 60, kind: 'score' },
  { header: 'Điểm thẩm định', width: 64, kind: 'score' },
  { header: 'Thứ hạng', width: 52, kind: 'ordinal' },
  { header: 'Xếp loại', width: 70, kind: 'text' },
];

/**
 * Kết quả chấm điểm thi đua: each unit's points over all indicators, its rank by the reviewed points (by its own where nobody
 * reviewed), ties sharing a rank, and the class that the books give it.
 */
export const emulationScores = defineReport({
  id: 'emulation-scores',
  title: { vi: 'Kết quả chấm điểm thi đua', en: 'Emulation scores' },
  needs: ['emulation'],
  params: ['unit', 'indicator'],
  build(context) {
    const { figures, books } = context;
    const set = context.records('emulation');
    const groups = groupBy(set, 'unit');
    const deciding = groups.some((group) => points(group.set, 'reviewedScore', figures) !== '')
      ? 'reviewedScore'
      : 'selfScore';
    const scores = groups.map((group) => {
      const score = points(group.set, deciding, figures);
      return score === '' ? null : score;
    });
    const ranks = ranksOf(scores);
    const order = groups
      .map((_, index) => index)
      .sort((a, b) => (ranks[a] ?? 1e9) - (ranks[b] ?? 1e9) || a - b);
    const rows = order.map((index, place): TableRow => {
      const { value, set: ofUnit } = groups[index]!;
      const classes = new Set(
        ofUnit.records
          .map((record) => String(readField(books, record, 'rank')))
          .filter((text) => text !== ''),
      );
      return {
        kind: 'record',
        cells: [
          place + 1,
          value === '' ? unitNotSaid : value,
          points(ofUnit, 'maxScore', figures),
          points(ofUnit, 'selfScore', figures),
          points(ofUnit, 'reviewedScore', figures),
          ranks[index] ?? '',
          [...classes].join('; '),
        ],
      };
    });
    figures.take(set, 'units');
    const drawing = tableSheet(context, {
      name: 'Chấm điểm thi đua',
      suffix: 'BC',
      title: { title: 'Kết quả chấm điểm thi đua' },
      columns,
      rows,
      notes: [
        `Xếp hạng theo ${deciding === 'reviewedScore' ? 'điểm thẩm định' : 'điểm tự chấm'}; các đơn vị bằng điểm cùng hạng.`,
      ],
    });
    return { drawings: [drawing], used: [set] };
  },
});

/** The points of a unit, '' where its rows have none: no points is not zero points. */
function points(set: RecordSet, field: FieldId, figures: FigureLedger): number | '' {
  const hasAny = set.records.some((record) => readField(set.books, record, field) !== '');
  return hasAny ? figures.take(set, field) : '';
}
