import type { Workbook } from '../workbook/workbook';
import { recalculate, type Change } from './recalculate';

/** The calculation that goes along with a workbook. */
export interface KeptCalculation {
  /** Calculates now what is due, instead of once the running code has ended. */
  calculate(): void;
  /** The results are being stored: what is told now are no changes by anybody. */
  readonly isStoring: boolean;
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
  workbook.on((event) => {
    if (isStoring || event.type !== 'cells-changed' || event.looksOnly) return;
    const { sheet, area } = event;
    if (changes.length === 0) queueMicrotask(calculate);
    changes.push({ sheet, area });
  });
  return {
    calculate,
    get isStoring() {
      return isStoring;
    },
  };
}
