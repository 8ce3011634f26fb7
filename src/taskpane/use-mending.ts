import { useEffect, useMemo, useState } from 'react';
import {
  applyFixes,
  chooseRuleSeverity,
  heedFindings,
  ignoreFindings,
  markFindings,
  previewFixes,
  undoChanges,
  writeFindingsSheet,
} from '../actions';
import type { ActionControl, ActionProgress } from '../actions/action';
import type { AppliedFixes } from '../actions/apply-fixes';
import type { FixPreview } from '../actions/preview-fixes';
import { stampAt } from '../actions/stamp';
import type { UndoChoice, UndoneChanges } from '../actions/undo-changes';
import type { Problem, Result } from '../core/result';
import type { Finding } from '../core/rules/rule';
import type { RuleId } from '../core/rules/rule-ids';
import type { RuleChoice } from '../core/rules/rule-settings';
import type { Host, WrittenSheet } from '../core/workbook';
import { cellKey } from '../core/writes/cell-write';
import { ignoredIn, type IgnoredEntry } from '../core/writes/ignored-findings';
import { journalIn, type Journal } from '../core/writes/journal';
import type { FixChoice, Repair } from '../core/writes/mending';
import { rememberedName, rememberName } from './remembered-name';
import { isAsShown, leaveOut, showAgain, showFixes, type ShownFixes } from './shown-fixes';
import { useTranslation } from './translation';
import type { ReviewState } from './use-review';
import { toldSeldom } from './told-seldom';

/** What was done last, for the bar that says so and offers to undo it. */
export type Done =
  | { readonly kind: 'fixed'; readonly fixes: AppliedFixes }
  | { readonly kind: 'undone' | 'finished' | 'taken-back'; readonly undone: UndoneChanges }
  | { readonly kind: 'written'; readonly written: readonly WrittenSheet[] }
  | { readonly kind: 'told'; readonly text: string; readonly ignored?: readonly IgnoredEntry[] };

export interface Mending {
  /** Fixes planned and waiting for a word. */
  readonly shown: ShownFixes | null;
  readonly isBusy: boolean;
  /** How far what runs has come; 'unknown' where that takes a while and nobody can tell; null where nothing long runs. */
  readonly progress: ActionProgress | 'unknown' | null;
  readonly problem: Problem | null;
  readonly done: Done | null;
  /** The journal as it was last read. */
  readonly journal: Journal | null;
  readonly isMarked: boolean;
  readonly name: string;
  setName(name: string): void;
  /** Plans fixes and shows them cell by cell; a single cell is mended at once where `isDirect`. */
  plan(choice: FixChoice, isDirect?: boolean): void;
  /** Leaves cells of the shown fixes as they are, or takes them in again. */
  leaveOut(repairs: readonly Repair[], isOut: boolean): void;
  applyShown(): void;
  /** Plans the shown fixes anew on the workbook as it is by now, without the cells left out. */
  planShownAgain(): void;
  closeShown(): void;
  undo(choice: UndoChoice): void;
  ignore(findings: readonly Finding[], reason: string): void;
  heed(entries: readonly IgnoredEntry[]): void;
  mark(findings: readonly Finding[]): void;
  writeSheet(findings: readonly Finding[], overwriteEdited?: boolean): void;
  chooseSeverity(rule: RuleId, choice: RuleChoice | null): void;
  /** Stops what runs, unless it is writing already; nothing is changed then. */
  stop(): void;
  dismiss(): void;
}

/** Refusals of a writing after which some of it may stand in the workbook. */
const mayHaveWritten: ReadonlySet<string> = new Set([
  'excel-refused',
  'connection-lost',
  'workbook-protected',
]);

/** Milliseconds after which what tells no progress is shown to be under way. */
const slowFrom = 400;

/** How a writing that stopped half-way was ended: to take an undoing back is no undoing. */
const doneBy: Partial<Record<UndoChoice['what'], 'finished' | 'taken-back'>> = {
  finish: 'finished',
  'take-back': 'taken-back',
};

/** The cells of findings, as a choice of fixes names them. */
export function cellsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ cells }) => cells.map(cellKey)));
}

/** For buttons: they start something and do not wait; `ask` tells what came of it. */
function inBackground<Args extends unknown[]>(
  start: (...args: Args) => Promise<void>,
): (...args: Args) => void {
  return (...args) => void start(...args);
}

/** Everything that changes the workbook out of the findings, and what came of it. After each change the workbook is checked again. */
export function useMending(host: Host, today: () => number, state: ReviewState): Mending {
  const { language, t } = useTranslation();
  const [shown, setShown] = useState<ShownFixes | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const [progress, setProgress] = useState<Mending['progress']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [isMarked, setIsMarked] = useState(false);
  const [name, setNameState] = useState(rememberedName);
  const [defect, setDefect] = useState<unknown>(null);
  const { reviewed, check } = state;
  const journal = useMemo(() => (reviewed ? journalIn(reviewed.content.grids) : null), [reviewed]);

  // Marks follow the findings: what was mended or moved since must not stay coloured. They may be from an earlier session, too.
  useEffect(() => {
    if (!reviewed) return;
    const follow = async () => {
      const marked = await host.markedSheets();
      // Where it cannot be asked (a cell is being edited), marks and button stay as they are.
      if (!marked.ok) return;
      const again = marked.value.length > 0 ? await markFindings.run(host, reviewed.review.findings) : null;
      setIsMarked(again?.ok ? again.value.count > 0 : again !== null);
    };
    follow().catch(setDefect);
  }, [host, reviewed]);

  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  const stamp = () => stampAt(name.trim(), new Date());

  /** Runs one request at a time; tells its problem. Answers what came of it, null after a defect. */
  const ask = async <T>(
    request: (control: ActionControl) => Promise<Result<T>>,
  ): Promise<Result<T> | null> => {
    const controller = new AbortController();
    setRunning(controller);
    setProblem(null);
    setDone(null);
    const slow = setTimeout(() => setProgress((now) => now ?? 'unknown'), slowFrom);
    try {
      const answer = await request({ signal: controller.signal, onProgress: toldSeldom(setProgress) });
      if (!answer.ok) setProblem(answer.problem);
      return answer;
    } catch (error) {
      setDefect(error);
    } finally {
      clearTimeout(slow);
      setRunning(null);
      setProgress(null);
    }
    return null;
  };

  const planned = (choice: FixChoice) =>
    ask((control) => previewFixes.run(host, { today: today(), choice, leavesShut: true }, control));

  const carryOut = async (preview: FixPreview) => {
    const applied = await ask((control) => applyFixes.run(host, { preview, stamp: stamp() }, control));
    if (!applied) return;
    const isUntouched = !applied.ok && !mayHaveWritten.has(applied.problem.code);
    // What was refused before anything was written stays in sight, with what is to be done about it.
    if (isUntouched) return;
    setShown(null);
    if (applied.ok) setDone({ kind: 'fixed', fixes: applied.value });
    // Also after a failure: what stands in the workbook now, and whether the journal was left half-way.
    check();
  };

  /** Plans the shown fixes without the cells left out; what one cell says may decide over others. */
  const plannedAgain = (to: ShownFixes) => planned({ ...to.choice, leftOut: to.leftOut });

  return {
    shown,
    isBusy: running !== null,
    progress,
    problem,
    done,
    journal,
    isMarked,
    name,
    setName: (given) => {
      rememberName(given.trim());
      setNameState(given);
    },
    plan: inBackground(async (choice: FixChoice, isDirect = false) => {
      const plan = await planned(choice);
      if (!plan?.ok) return;
      if (isDirect && plan.value.plan.repairs.length === 1) await carryOut(plan.value);
      else setShown(showFixes(plan.value, choice));
    }),
    leaveOut: (repairs, isOut) => setShown((before) => before && leaveOut(before, repairs, isOut)),
    applyShown: inBackground(async () => {
      if (!shown) return;
      if (isAsShown(shown.preview, shown)) return carryOut(shown.preview);
      // What one cell says decides over others (a sum, the order of day and month): without those left out it is planned anew.
      const again = await plannedAgain(shown);
      if (!again?.ok) return;
      if (isAsShown(again.value, shown)) await carryOut(again.value);
      else setShown(showAgain(shown, again.value, 'without-left-out'));
    }),
    planShownAgain: inBackground(async () => {
      if (!shown) return;
      const again = await plannedAgain(shown);
      if (again?.ok) setShown(showAgain(shown, again.value, 'as-it-is-now'));
    }),
    closeShown: () => {
      setShown(null);
      setProblem(null);
    },
    undo: inBackground(async (choice: UndoChoice) => {
      const undone = await ask((control) => undoChanges.run(host, { choice, stamp: stamp() }, control));
      if (undone?.ok) setDone({ kind: doneBy[choice.what] ?? 'undone', undone: undone.value });
      if (undone?.ok || (undone && undone.problem.code !== 'cancelled')) check();
    }),
    ignore: inBackground(async (findings: readonly Finding[], reason: string) => {
      if (!reviewed) return;
      const { review, content } = reviewed;
      const remembered = ignoredIn(content.memory);
      const input = {
        findings,
        tables: [...review.tables, ...review.cards],
        reason,
        stamp: stamp(),
        remembered,
      };
      const saved = await ask(() => ignoreFindings.run(host, input));
      if (!saved?.ok) return;
      const ignored = saved.value.slice(remembered.length);
      setDone({ kind: 'told', text: t('ignoredNow', findings.length), ignored });
      check();
    }),
    heed: inBackground(async (entries: readonly IgnoredEntry[]) => {
      const remembered = ignoredIn(reviewed?.content.memory ?? []);
      if (!(await ask(() => heedFindings.run(host, { entries, remembered })))?.ok) return;
      setDone({ kind: 'told', text: t('heededNow') });
      check();
    }),
    mark: inBackground(async (findings: readonly Finding[]) => {
      const marked = await ask(() => markFindings.run(host, findings));
      if (!marked?.ok) return;
      const { count, locked } = marked.value;
      setIsMarked(count > 0);
      setDone({ kind: 'told', text: count > 0 ? t('markedCells', count, locked) : t('unmarkedNow') });
    }),
    writeSheet: inBackground(async (findings: readonly Finding[], overwriteEdited?: boolean) => {
      if (!reviewed) return;
      const { name: book, review } = reviewed;
      const tables = [...review.tables, ...review.cards];
      const sheet = { book, when: stamp().when, findings, ignored: review.ignored, tables };
      const written = await ask(() => writeFindingsSheet.run(host, { sheet, language, overwriteEdited }));
      if (written?.ok) setDone({ kind: 'written', written: written.value });
    }),
    chooseSeverity: inBackground(async (rule: RuleId, choice: RuleChoice | null) => {
      if ((await ask(() => chooseRuleSeverity.run(host, { rule, choice, today: today() })))?.ok) check();
    }),
    stop: () => running?.abort(),
    dismiss: () => {
      setProblem(null);
      setDone(null);
    },
  };
}
