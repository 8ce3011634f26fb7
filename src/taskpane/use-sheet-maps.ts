import { useEffect, useRef, useState } from 'react';
import { showSheetMaps } from '../actions';
import type { Problem } from '../core/result';
import type { Host } from '../core/workbook';
import type { ReviewState } from './use-review';

export interface SheetMaps {
  /** Sheets whose map is shown. */
  readonly shown: readonly string[];
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** Shows a sheet's map and goes there, or takes it away. */
  toggle(sheet: string, isShown: boolean): void;
  dismissProblem(): void;
}

/** The maps that are shown on sheets, also from an earlier session. A map that is shown follows what is corrected or read again. */
export function useSheetMaps(host: Host, { reviewed }: ReviewState): SheetMaps {
  const [shown, setShown] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  /** The review as the maps on the sheets show it. */
  const drawn = useRef<unknown>(null);
  const review = reviewed?.review ?? null;

  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  useEffect(() => {
    if (review === null || drawn.current !== null) return;
    // Opening a workbook writes nothing into it: a map of an earlier session stands as it is until the book is read again.
    drawn.current = review;
    host
      .mappedSheets()
      // Where it cannot be asked (a cell is being edited), the switches stand at off: switching on and off takes all away.
      .then((mapped) => mapped.ok && setShown(mapped.value))
      .catch(setDefect);
  }, [host, review]);

  const show = async (sheets: readonly string[], goTo?: string) => {
    if (review === null) return;
    setIsBusy(true);
    setProblem(null);
    drawn.current = review;
    try {
      const tables = [...review.tables, ...review.cards];
      const answer = await showSheetMaps.run(host, { tables, sheets, goTo });
      if (answer.ok) setShown(sheets);
      else setProblem(answer.problem);
    } catch (error) {
      setDefect(error);
    }
    setIsBusy(false);
  };

  useEffect(() => {
    if (review === null || shown.length === 0 || drawn.current === review) return;
    void show(shown);
  });

  return {
    shown,
    isBusy,
    problem,
    toggle: (sheet, isShown) => {
      const others = shown.filter((each) => each !== sheet);
      void show(isShown ? [...others, sheet] : others, isShown ? sheet : undefined);
    },
    dismissProblem: () => setProblem(null),
  };
}
