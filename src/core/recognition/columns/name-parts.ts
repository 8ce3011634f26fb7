import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { RecognizedColumn } from '../recognized-table';
import type { HeadedColumn } from './column-candidates';
import { partReason } from './column-reasons';
import { addUp } from './parts-of-sum';
import { take } from './take-column';

/** Figures that are no sum of what stands beside them, nor a part of it. */
const neverAdded: ReadonlySet<FieldId> = new Set([
  'rate',
  'target',
  'cumulative',
  'newUnitsTarget',
  'openingCount',
  'closingCount',
]);

/** More columns hardly come to one beside them. */
const mostParts = 8;

/** Columns of no field that come to the one beside them, row by row: “LĐLĐ | Công đoàn ngành | Số tiền”. */
export function nameParts(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  kinds: ReadonlyMap<FieldId, FieldKind>,
): void {
  const isFigure = (at: number) => {
    const { field, part } = named[at]!;
    if (field === null) return part === null && columns[at]!.lines.length > 0 && holdsFigures(columns[at]!);
    const kind = kinds.get(field);
    return (kind === 'money' || kind === 'count') && !neverAdded.has(field);
  };
  for (const sum of named.keys()) {
    if (named[sum]!.field === null || !isFigure(sum)) continue;
    for (const step of [-1, 1]) {
      const run: number[] = [];
      for (let at = sum + step; named[at] && isFigure(at) && run.length < mostParts; at += step) {
        run.push(at);
        const isNew = run.some((part) => named[part]!.field === null);
        if (run.length < 2 || !isNew || !addUp(run, sum, columns, 2)) continue;
        for (const part of run) if (named[part]!.field === null) take(named, part, null, 0, [partReason]);
        break;
      }
    }
  }
}

function holdsFigures({ content }: HeadedColumn): boolean {
  return content.share('money') >= 0.5 && content.share('id12') < 0.5;
}
