import type { FixPreview } from '../actions/preview-fixes';
import { cellKey, saysTheSame } from '../core/writes/cell-write';
import { inReadingOrder, type FixChoice, type Repair } from '../core/writes/mending';

/** Planned fixes as a person sees them before a word is given, with the cells that she leaves out. */
export interface ShownFixes {
  readonly preview: FixPreview;
  /** What the plan was asked for. */
  readonly choice: FixChoice;
  /** Every cell that is shown: those of the plan, and those that were left out of it. */
  readonly repairs: readonly Repair[];
  /** By `cellKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** Why the plan is another than was shown at first, and all is to be looked at again: without the cells left out others come out otherwise; the workbook was changed. */
  readonly news: PreviewNews | null;
}

export type PreviewNews = 'without-left-out' | 'as-it-is-now';

/** A plan as it is first shown: nothing is left out. */
export function showFixes(preview: FixPreview, choice: FixChoice): ShownFixes {
  const { repairs } = preview.plan;
  return { preview, choice, repairs, leftOut: new Set(), news: null };
}

/** The same with these cells left out, or taken in again. */
export function leaveOut(shown: ShownFixes, repairs: readonly Repair[], isOut: boolean): ShownFixes {
  const leftOut = new Set(shown.leftOut);
  for (const repair of repairs) {
    if (isOut) leftOut.add(cellKey(repair));
    else leftOut.delete(cellKey(repair));
  }
  return { ...shown, leftOut };
}

/** Whether a plan writes just what is shown, without the cells left out: it may be carried out then. */
export function isAsShown({ plan }: FixPreview, { repairs, leftOut }: ShownFixes): boolean {
  const shown = repairs.filter((repair) => !leftOut.has(cellKey(repair)));
  return (
    shown.length === plan.repairs.length &&
    shown.every((repair, index) => isSame(repair, plan.repairs[index]!))
  );
}

/** A plan that came out otherwise, with the cells left out still shown in their places. */
export function showAgain(shown: ShownFixes, preview: FixPreview, news: PreviewNews): ShownFixes {
  const out = shown.repairs.filter((repair) => shown.leftOut.has(cellKey(repair)));
  const repairs = inReadingOrder([...preview.plan.repairs, ...out], preview.content.grids);
  return { ...shown, preview, repairs, news };
}

function isSame(one: Repair, other: Repair): boolean {
  const isSameCell = cellKey(one) === cellKey(other);
  return (
    isSameCell && saysTheSame(one.after, other.after) && one.after.numberFormat === other.after.numberFormat
  );
}
