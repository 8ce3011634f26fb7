import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { checkWorkbook, correctRecognition, goToFinding, recognizeWorkbook, sayOfRows } from '../actions';
import type { ActionProgress } from '../actions/action';
import type { GoToFindingInput } from '../actions/go-to-finding';
import type { WorkbookReview } from '../actions/review-workbook';
import type { Correction, RecognizedTable, SelectionSaying } from '../core/recognition/recognized-table';
import { succeed, type Problem } from '../core/result';
import { bookGrids, type Host } from '../core/workbook';
import { toldSeldom } from './told-seldom';

export interface Running {
  readonly kind: 'recognize' | 'check' | 'save';
  /** null until the first step is known. */
  readonly progress: ActionProgress | null;
}

/** What a person says of a guess, or takes back. */
type Saying =
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'say'; readonly as: SelectionSaying }
  | { readonly kind: 'forget'; readonly sheet: string };

/** Something that the person asked for; kept with its problem, to be asked again. */
type Request =
  | { readonly kind: 'recognize' }
  | { readonly kind: 'check' }
  | Saying
  | { readonly kind: 'go-to'; readonly input: GoToFindingInput };

interface Trouble {
  readonly problem: Problem;
  readonly request: Request;
}

export interface ReviewState {
  /** What is known of the workbook, or null before it was read. */
  readonly reviewed: WorkbookReview | null;
  /** The rules were run; otherwise the sheets were only recognised. */
  readonly isChecked: boolean;
  /** The person asked for this result; otherwise it follows from what was said of a guess. */
  readonly isAskedFor: boolean;
  readonly running: Running | null;
  /** What stands in the way of the last request. */
  readonly problem: Problem | null;
  /** Sheets whose cells changed since the workbook was read; '' stands for one without a name (deleted). */
  readonly changedSheets: readonly string[];
  /** False where the host cannot tell of changes. */
  readonly isWatching: boolean;
  recognize(): void;
  check(): void;
  /** Reads and checks as before, after something was said or forgotten. */
  readAgain(): void;
  stop(): void;
  correct(correction: Correction): void;
  /** Says what the selected rows are. */
  say(as: SelectionSaying): void;
  /** Forgets all that was said of a sheet: it is guessed again. */
  forget(sheet: string): void;
  /** Answers whether the cells are selected now. */
  goTo(input: GoToFindingInput): Promise<boolean>;
  /** Asks again for what met the problem. */
  retry(): void;
  dismissProblem(): void;
}

/**
 * Everything that the pane asks of the host, and what came of it. A newer request stops the older; a stopped one changes nothing.
 * `onCorrected` gets the tables of the sheet on which a guess was corrected, as they are read now.
 */
export function useReview(
  host: Host,
  today: () => number,
  onCorrected: (tables: readonly RecognizedTable[]) => void,
): ReviewState {
  const [result, setResult] = useState<{
    reviewed: WorkbookReview;
    isChecked: boolean;
    isAskedFor: boolean;
  } | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [changedSheets, setChangedSheets] = useState<readonly string[]>([]);
  const [isWatching, setIsWatching] = useState(true);
  const [defect, setDefect] = useState<unknown>(null);
  const current = useRef<AbortController | null>(null);

  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  useEffect(() => {
    let isGone = false;
    let stopListening: (() => Promise<void>) | null = null;
    const onChanged = (sheet: string, isDrawn: boolean) => {
      if (!isDrawn) setChangedSheets((sheets) => (sheets.includes(sheet) ? sheets : [...sheets, sheet]));
    };
    host
      .onChanged(onChanged)
      .then((listening) => {
        if (!listening.ok) return setIsWatching(false);
        if (isGone) return listening.value();
        stopListening = listening.value;
      })
      .catch(setDefect);
    return () => {
      isGone = true;
      current.current?.abort();
      // The pane is going away: there is nobody left to tell of a failure.
      stopListening?.().catch(() => undefined);
    };
  }, [host]);

  const review = useCallback(
    async (kind: 'recognize' | 'check', isAskedFor = true): Promise<WorkbookReview | null> => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const isNewest = () => current.current === controller;
      setTrouble(null);
      setRunning({ kind, progress: null });
      setChangedSheets([]);
      const action = kind === 'check' ? checkWorkbook : recognizeWorkbook;
      try {
        const reviewed = await action.run(
          host,
          { today: today() },
          {
            signal: controller.signal,
            onProgress: toldSeldom((progress) => isNewest() && setRunning({ kind, progress })),
          },
        );
        if (!isNewest()) return null;
        if (reviewed.ok) {
          // A long list is drawn in slices: the window does not stand still for it.
          startTransition(() => {
            setRunning(null);
            setResult({ reviewed: reviewed.value, isChecked: kind === 'check', isAskedFor });
          });
          return reviewed.value;
        }
        setRunning(null);
        setTrouble({ problem: reviewed.problem, request: { kind } });
      } catch (error) {
        if (isNewest()) setDefect(error);
      }
      return null;
    },
    [host, today],
  );

  const remember = useCallback(
    async (request: Saying) => {
      if (!result) return;
      const { corrections, content } = result.reviewed;
      setTrouble(null);
      setRunning({ kind: 'save', progress: null });
      try {
        const saved =
          request.kind === 'say'
            ? await sayOfRows.run(host, { grids: bookGrids(content), corrections, as: request.as })
            : await rememberOne(host, corrections, request);
        if (saved.ok) {
          const reviewed = await review(result.isChecked ? 'check' : 'recognize', false);
          if (reviewed) {
            const { tables, cards } = reviewed.review;
            onCorrected([...tables, ...cards].filter(({ grid }) => grid.sheet === saved.value));
          }
          return;
        }
        setTrouble({ problem: saved.problem, request });
      } catch (error) {
        setDefect(error);
      }
      setRunning(null);
    },
    [host, result, review, onCorrected],
  );

  const goTo = useCallback(
    async (input: GoToFindingInput): Promise<boolean> => {
      try {
        const selected = await goToFinding.run(host, input);
        if (selected.ok) setTrouble(null);
        else setTrouble({ problem: selected.problem, request: { kind: 'go-to', input } });
        return selected.ok;
      } catch (error) {
        setDefect(error);
        return false;
      }
    },
    [host],
  );

  const retry = () => {
    const request = trouble?.request;
    if (!request) return;
    if (request.kind === 'go-to') void goTo(request.input);
    else if (request.kind === 'recognize' || request.kind === 'check') void review(request.kind);
    else void remember(request);
  };

  return {
    reviewed: result?.reviewed ?? null,
    isChecked: result?.isChecked ?? false,
    isAskedFor: result?.isAskedFor ?? false,
    running,
    problem: trouble?.problem ?? null,
    changedSheets,
    isWatching,
    recognize: useCallback(() => void review('recognize'), [review]),
    check: useCallback(() => void review('check'), [review]),
    readAgain: () => void review(result?.isChecked ? 'check' : 'recognize', false),
    stop: useCallback(() => current.current?.abort(), []),
    correct: (correction) => void remember({ kind: 'correct', correction }),
    say: (as) => void remember({ kind: 'say', as }),
    forget: (sheet) => void remember({ kind: 'forget', sheet }),
    goTo,
    retry,
    dismissProblem: () => setTrouble(null),
  };
}

/** Remembers a correction, or forgets those of a sheet; answers the sheet. */
async function rememberOne(
  host: Host,
  corrections: readonly Correction[],
  request: Exclude<Saying, { kind: 'say' }>,
) {
  const { sheet } = request.kind === 'forget' ? request : request.correction;
  const said = request.kind === 'forget' ? [] : [request.correction];
  const forget = request.kind === 'forget' ? [{ sheet }] : [];
  const saved = await correctRecognition.run(host, { corrections, said, forget });
  return saved.ok ? succeed(sheet) : saved;
}
