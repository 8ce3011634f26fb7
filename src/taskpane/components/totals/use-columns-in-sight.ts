import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { isMoney } from '../../../core/totals/measures';
import type { Totals } from '../../../core/totals/totals';
import { columnsThatFit } from '../../columns-that-fit';

/** What a table's parts need on the screen, in pixels. */
interface Needs {
  readonly room: number;
  /** The longest label in one line. */
  readonly label: number;
  /** Each measure's column. */
  readonly columns: readonly number[];
}

/** A label is broken into lines below this width, in pixels, rather than taking room from figures. */
export const leastLabel = 104;

export interface ColumnsInSight {
  /** The measures that are shown, by their index. */
  readonly shown: readonly number[];
  /** Whether any measure is left out while only what fits is shown. */
  readonly isCrowded: boolean;
  /** Whether labels have to be short to stand in one line. */
  readonly isLabelShort: boolean;
  /** The least width of a shown column in pixels; 0 where nothing was measured. */
  widthOf(measure: number): number;
}

/**
 * Which measures a pane as narrow as this shows beside the labels, without scrolling sideways.
 *
 * `probe` holds the longest label and then each measure's longest figure with its heading, as narrow as they can be, and is
 * measured anew when `texts` are others; `frame` is what the table stands in. Before anything is measured everything is shown.
 */
export function useColumnsInSight(
  totals: Totals,
  texts: unknown,
  isWide: boolean,
  frame: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): ColumnsInSight {
  const [needs, setNeeds] = useState<Needs | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const room = frame.current?.clientWidth ?? 0;
      // A view that is not shown has no width; it keeps what it knew.
      if (room === 0 || !probe.current) return;
      const [label = 0, ...columns] = [...probe.current.children].map((each) =>
        Math.ceil(each.getBoundingClientRect().width),
      );
      setNeeds((known) =>
        known?.room === room && known.label === label && known.columns.join() === columns.join()
          ? known
          : { room, label, columns },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [texts, frame, probe]);
  return useMemo(() => {
    const all = totals.measures.map((_, index) => index);
    if (needs?.columns.length !== all.length)
      return { shown: all, isCrowded: false, isLabelShort: false, widthOf: () => 0 };
    const { room, label, columns } = needs;
    const fitting = columnsThatFit(columns, byWeight(totals), room - leastLabel);
    const shown = isWide ? all : fitting;
    const spare = room - shown.reduce((sum, index) => sum + columns[index]!, 0) - label;
    const more = Math.max(0, Math.min(24, Math.floor(spare / (shown.length + 1))));
    return {
      shown,
      isCrowded: fitting.length < all.length,
      isLabelShort: spare < 0,
      widthOf: (measure) => columns[measure]! + more,
    };
  }, [totals, needs, isWide]);
}

/** The measures by what a reader looks for: the money, how many, the others, and last what has no figure at all. */
function byWeight({ register, measures, total }: Totals): number[] {
  const isEmpty = (index: number) => {
    const value = total[measures[index]!];
    return value === null || value === undefined;
  };
  const money = measures.findIndex((measure, index) => isMoney(register, measure) && !isEmpty(index));
  const weight = (index: number) =>
    index === money ? 0 : measures[index] === 'count' ? 1 : isEmpty(index) ? 3 : 2;
  return measures.map((_, index) => index).sort((a, b) => weight(a) - weight(b));
}
