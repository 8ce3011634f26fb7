import { useMemo, useState } from 'react';
import {
  compareLayoutMemories,
  forgetLayout,
  learnLayouts,
  mergeLayoutMemories,
  type LayoutMemory,
  type TakenLayouts,
} from '../core/recognition/corrections/layout-memory';
import {
  longestLayoutFile,
  readLayoutFile,
  type LayoutFileFault,
} from '../core/recognition/corrections/stored-layouts';
import type { RecognizedTable } from '../core/recognition/recognized-table';
import { calendarOf } from '../core/sheet/calendar';
import type { LayoutStore } from './layout-store';

/** What was said of forms, for the next file of the same form. */
export interface Layouts {
  readonly memory: LayoutMemory;
  /** Takes in what a person corrected in these tables. */
  learn(tables: readonly RecognizedTable[]): void;
  forget(headings: readonly string[]): void;
  /** Takes in the file of an office; answers what that did, or why it is not taken. */
  takeIn(file: Blob): Promise<TakenLayouts | LayoutFileFault>;
}

/** The remembered forms; another pane may have learnt meanwhile, so each change begins with what is kept. */
export function useLayouts(store: LayoutStore, today: () => number): Layouts {
  const [memory, setMemory] = useState(() => store.read());
  return useMemo(() => {
    const change = (next: LayoutMemory) => {
      store.write(next);
      setMemory(next);
    };
    return {
      memory,
      learn: (tables) => change(learnLayouts(store.read(), tables, dateOf(today()))),
      forget: (headings) => change(forgetLayout(store.read(), headings)),
      takeIn: async (file) => {
        if (file.size > longestLayoutFile) return 'too-large';
        const given = readLayoutFile(await file.text(), dateOf(today()));
        if (typeof given === 'string') return given;
        const known = store.read();
        change(mergeLayoutMemories(known, given));
        return compareLayoutMemories(known, given);
      },
    };
  }, [memory, store, today]);
}

/** A serial as YYYY-MM-DD. */
function dateOf(serial: number): string {
  const day = calendarOf(serial);
  if (!day) return '';
  return [String(day.year), ...[day.month, day.day].map((part) => String(part).padStart(2, '0'))].join('-');
}
