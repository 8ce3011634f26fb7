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

/** What was done last, for the bar that says so and offers to undo it. */
export type Done =
  | { readonly kind: 'fixed'; readonly fixes: AppliedFixes }
  | { readonly kind: 'undone' | 'finished'; readonly undone: UndoneChanges }
  | { readonly kind: 'written'; readonly written: readonly WrittenSheet[] }
  | { readonly kind: 'told'; readonly text: string };

export interface Mending {
  /** Fixes planned and waiting for a word. */
  readonly shown: ShownFixes | null;
  readonly isBusy: boolean;
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
  closeShown(): void;
  undo(choice: UndoChoice): void;
  ignore(findings: readonly Finding[], reason: string): void;
  heed(entry: IgnoredEntry): void;
  mark(findings: readonly Finding[]): void;
  writeSheet(findings: readonly Finding[], overwriteEdited?: boolean): void;
  chooseSeverity(rule: RuleId, choice: RuleChoice | null): void;
  dismiss(): void;
}

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
  const [isBusy, setIsBusy] = useState(false);
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

  /** Runs one request at a time; tells its problem. Answers its value, or null. */
  const ask = async <T>(request: () => Promise<Result<T>>): Promise<{ value: T } | null> => {
    setIsBusy(true);
    setProblem(null);
    setDone(null);
    try {
      const answer = await request();
      if (answer.ok) return { value: answer.value };
      setProblem(answer.problem);
    } catch (error) {
      setDefect(error);
    } finally {
      setIsBusy(false);
    }
    return null;
  };

  const planned = (choice: FixChoice) => ask(() => previewFixes.run(host, { today: today(), choice }));

  const carryOut = async (preview: FixPreview) => {
    const applied = await ask(() => applyFixes.run(host, { preview, stamp: stamp() }));
    setShown(null);
    if (applied) setDone({ kind: 'fixed', fixes: applied.value });
    // Also after a failure: what stands in the workbook now, and whether the journal was left half-way.
    check();
  };

  return {
    shown,
    isBusy,
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
      if (!plan) return;
      if (isDirect && plan.value.plan.repairs.length === 1) await carryOut(plan.value);
      else setShown(showFixes(plan.value, choice));
    }),
    leaveOut: (repairs, isOut) => setShown((before) => before && leaveOut(before, repairs, isOut)),
    applyShown: inBackground(async () => {
      if (!shown) return;
      if (isAsShown(shown.preview, shown)) return carryOut(shown.preview);
      // What one cell says decides over others (a sum, the order of day and month): without those left out it is planned anew.
      const again = await planned({ ...shown.choice, leftOut: shown.leftOut });
      if (!again) return;
      if (isAsShown(again.value, shown)) await carryOut(again.value);
      else setShown(showAgain(shown, again.value));
    }),
    closeShown: () => setShown(null),
    undo: inBackground(async (choice: UndoChoice) => {
      const undone = await ask(() => undoChanges.run(host, { choice, stamp: stamp() }));
      if (undone) setDone({ kind: choice.what === 'finish' ? 'finished' : 'undone', undone: undone.value });
      check();
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
      if (!(await ask(() => ignoreFindings.run(host, input)))) return;
      setDone({ kind: 'told', text: t('ignoredNow', findings.length) });
      check();
    }),
    heed: inBackground(async (entry: IgnoredEntry) => {
      const remembered = ignoredIn(reviewed?.content.memory ?? []);
      if (await ask(() => heedFindings.run(host, { entries: [entry], remembered }))) check();
    }),
    mark: inBackground(async (findings: readonly Finding[]) => {
      const marked = await ask(() => markFindings.run(host, findings));
      if (!marked) return;
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
      if (written) setDone({ kind: 'written', written: written.value });
    }),
    chooseSeverity: inBackground(async (rule: RuleId, choice: RuleChoice | null) => {
      if (await ask(() => chooseRuleSeverity.run(host, { rule, choice, today: today() }))) check();
    }),
    dismiss: () => {
      setProblem(null);
      setDone(null);
    },
  };
}
