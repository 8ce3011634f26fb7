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

/** The maps that are shown on sheets. A map that is shown follows what is corrected. */
export function useSheetMaps(host: Host, { reviewed }: ReviewState): SheetMaps {
  const [shown, setShown] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  const drawn = useRef<unknown>(null);
  const isRead = reviewed !== null;

  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  useEffect(() => {
    if (!isRead) return;
    host
      .mappedSheets()
      // Where it cannot be asked (a cell is being edited), the switches stand at off: switching on and off takes all away.
      .then((mapped) => mapped.ok && setShown(mapped.value))
      .catch(setDefect);
  }, [host, isRead]);

  const show = async (sheets: readonly string[], goTo?: string) => {
    if (!reviewed) return;
    setIsBusy(true);
    setProblem(null);
    drawn.current = reviewed.review.tables;
    try {
      const answer = await showSheetMaps.run(host, { tables: reviewed.review.tables, sheets, goTo });
      if (answer.ok) setShown(sheets);
      else setProblem(answer.problem);
    } catch (error) {
      setDefect(error);
    }
    setIsBusy(false);
  };

  useEffect(() => {
    // Only what was drawn by this pane is drawn anew: opening a workbook writes nothing into it.
    if (drawn.current === null || shown.length === 0 || drawn.current === reviewed?.review.tables) return;
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
