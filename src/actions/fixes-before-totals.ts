import type { RuleId } from '../core/rules/rule-ids';
import type { CellRef } from '../core/sheet/address';
import type { TabNote } from '../core/totals/tab/tab-notes';
import { cellKey } from '../core/writes/cell-write';
import type { FixChoice } from '../core/writes/mending';

/** The rules whose fixes make plain what a note speaks of; notes without cells are mended by none. */
const rulesOf: Readonly<Partial<Record<TabNote['kind'], readonly RuleId[]>>> = {
  'text-numbers': ['number-as-text'],
  spellings: ['text-legacy-encoding', 'text-decomposed', 'text-stray-space', 'unit-alias'],
  'text-dates': ['date-as-text'],
};

/** The certain fixes after which the formulas of a tab are plain ones: a choice for `previewFixes`; null where nothing stands in their way. */
export function fixesBeforeTotals(notes: readonly TabNote[]): FixChoice | null {
  const rules: RuleId[] = [];
  const cells: CellRef[] = [];
  for (const note of notes) {
    const own = rulesOf[note.kind];
    if (!own || !('cells' in note) || typeof note.cells === 'number') continue;
    rules.push(...own);
    cells.push(...note.cells);
  }
  return cells.length === 0 ? null : { certainOnly: true, rules, cells: new Set(cells.map(cellKey)) };
}
