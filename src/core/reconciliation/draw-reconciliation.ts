import type { MemoryEntry } from '../memory';
import { readSettings } from '../settings/office-settings';
import { isSettingsSheet } from '../settings/setting-rows';
import type { Grid } from '../sheet/grid';
import { sheetNameFrom, type SheetDrawing } from '../sheet/sheet-drawing';
import { drawStatement, type StatementOptions } from './statement/draw-statement';
import { reconciliationMaker } from './statement/draw-detail';
import { itemNotesIn } from './item-notes';
import type { Reconciliation } from './reconcile';
import { openItemsIn, openItemsOf, rollForward } from './roll-forward';
import { signedContent, signOffStanding } from './sign-off';

/** What a workbook holds beside the two lists: its settings, what it remembers, and which names are taken. */
export interface StatementContent {
  readonly grids: readonly Grid[];
  readonly memory: readonly MemoryEntry[];
  readonly ownSheets: ReadonlyMap<string, string>;
}

/** Draws the statement and its detail for a workbook: our own tabs are written anew, sheets of others keep their names. */
export function drawReconciliation(
  result: Reconciliation,
  content: StatementContent,
  day: number,
): SheetDrawing[] {
  const { grids, memory, ownSheets } = content;
  const taken = grids
    .map(({ sheet }) => sheet)
    .filter((sheet) => ownSheets.get(sheet) !== reconciliationMaker);
  return drawStatement(result, {
    settings: readSettings(
      grids.find(({ sheet }) => isSettingsSheet(sheet)),
      day,
    ),
    day,
    names: {
      statement: sheetNameFrom('Đối chiếu', taken),
      detail: sheetNameFrom('Đối chiếu - chi tiết', taken),
    },
    ...rememberedParts(result, memory),
  });
}

/** What a workbook remembers of its reconciliation: notes on items, who signed, what the last period left open. */
export function rememberedParts(
  result: Reconciliation,
  memory: readonly MemoryEntry[],
): Pick<StatementOptions, 'notes' | 'signOff' | 'rollForward'> {
  const left = openItemsIn(memory);
  return {
    notes: itemNotesIn(memory),
    signOff: signOffStanding(memory, signedContent(result)),
    ...(left.length > 0 && { rollForward: rollForward(left, openItemsOf(result, '')) }),
  };
}
