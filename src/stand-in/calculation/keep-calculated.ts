import { wholeSheet } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { shiftedArea } from '../workbook/shift';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { recalculate, type Change } from './recalculate';

/** The calculation that goes along with a workbook. */
export interface KeptCalculation {
  /** Calculates now what is due, instead of once the running code has ended. */
  calculate(): void;
  /** The results are being stored: what is told now are no changes by anybody. */
  readonly isStoring: boolean;
}

/** Whether a formula of the sheet has no value yet: a program wrote the file that does not calculate. */
function hasOpenFormula(sheet: Sheet): boolean {
  let isFound = false;
  sheet.forEachFormula((_formula, { value }) => {
    if (value === null) isFound = true;
  });
  return isFound;
}

/** All that may have moved when cells were inserted into an area or deleted from it. */
function behind({ firstRow, firstColumn }: Area): Area {
  return { ...wholeSheet, firstRow, firstColumn };
}

/** Keeps a workbook's formulas calculated: after each change of cells, once for all that changed at a stretch. */
export function keepCalculated(workbook: Workbook, now: () => Date): KeptCalculation {
  let changes: Change[] = [];
  let isStoring = false;
  const store = (due: readonly Change[]): void => {
    isStoring = true;
    try {
      recalculate(workbook, now(), due);
    } finally {
      isStoring = false;
    }
  };
  const calculate = (): void => {
    if (changes.length === 0) return;
    const due = changes;
    changes = [];
    store(due);
  };
  const add = (change: Change): void => {
    if (changes.length === 0) queueMicrotask(calculate);
    changes.push(change);
  };
  workbook.on((event) => {
    if (isStoring) return;
    if (event.type === 'cells-shifted') {
      const { sheet, shift } = event;
      // What waits to be calculated has moved along.
      changes = changes.flatMap((change) => {
        if ('name' in change || change.sheet !== sheet) return change;
        const area = shiftedArea(change.area, shift);
        return area ? { sheet, area } : [];
      });
      add({ sheet, area: behind(event.area) });
    } else if (event.type === 'cells-changed' && !event.looksOnly) {
      add({ sheet: event.sheet, area: event.area });
    } else if (event.type === 'name-changed') add({ name: event.name });
  });
  if (workbook.sheets.some(hasOpenFormula)) store([]);
  return {
    calculate,
    get isStoring() {
      return isStoring;
    },
  };
}
