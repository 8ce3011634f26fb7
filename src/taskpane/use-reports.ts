import { useMemo, useRef, useState } from 'react';
import { openPublicCopy, prepareReport, writeReport } from '../actions';
import type { ActionProgress } from '../actions/action';
import type { PublicCheck } from '../actions/open-public-copy';
import type { PreparedReport } from '../actions/prepare-report';
import type { ReportChoice } from '../core/reports/written-report';
import { stampAt } from '../actions/stamp';
import type { WorkbookReview } from '../actions/review-workbook';
import { looksLikeForm } from '../core/recognition/forms/blank-form';
import { isTemplate } from '../core/sheet/is-template';
import type { Problem, Result } from '../core/result';
import type { Host, WrittenSheet } from '../core/workbook';
import { rememberedName } from './remembered-name';
import { toldSeldom } from './told-seldom';

/** What the view of reports asks of the workbook, and what came of it. */
export interface ReportsState {
  /** Sheets of the workbook with markers, and those that look like blank forms. */
  readonly templates: readonly string[];
  readonly forms: readonly string[];
  readonly prepared: PreparedReport | null;
  readonly problem: Problem | null;
  /** How far it is while something runs, else null. */
  readonly progress: ActionProgress | null;
  /** The sheets that were written last. */
  readonly written: readonly WrittenSheet[] | null;
  /** All sheets that were written since the pane is open. */
  readonly everWritten: readonly string[];
  preview(choice: ReportChoice, params: Readonly<Record<string, string>>, isPublic: boolean): Promise<void>;
  write(options: { readonly withSources: boolean; readonly overwriteEdited: boolean }): Promise<void>;
  /** Opens what was prepared for the public as a workbook of its own. */
  openPublic(options: { readonly withSources: boolean }): Promise<void>;
  /** What was checked of the public copy, where one was opened last. */
  readonly opened: PublicCheck | null;
  stop(): void;
  dismissWritten(): void;
  /** What was chosen has changed: what was prepared holds no more. */
  forget(): void;
}

export function useReports(host: Host, today: number, reviewed: WorkbookReview | null): ReportsState {
  const [prepared, setPrepared] = useState<PreparedReport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [progress, setProgress] = useState<ActionProgress | null>(null);
  const [written, setWritten] = useState<readonly WrittenSheet[] | null>(null);
  const [everWritten, setEverWritten] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<PublicCheck | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  const sheets = useMemo(() => {
    if (!reviewed) return { templates: [], forms: [] };
    const { grids, ownSheets } = reviewed.content;
    const templates = grids.filter((grid) => !ownSheets.has(grid.sheet) && isTemplate(grid));
    const forms = reviewed.review.tables.filter(looksLikeForm).map(({ grid }) => grid.sheet);
    return { templates: templates.map(({ sheet }) => sheet), forms: [...new Set(forms)] };
  }, [reviewed]);

  /** Runs one thing at a time, with progress and a way to stop it; answers null where it met a problem. */
  const run = async <T>(
    start: (control: {
      signal: AbortSignal;
      onProgress(progress: ActionProgress): void;
    }) => Promise<Result<T>>,
  ): Promise<Result<T> | null> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setProblem(null);
    setWritten(null);
    setOpened(null);
    setProgress({ phase: 'reading', what: '', fraction: 0 });
    try {
      const { signal } = controller;
      const result = await start({ signal, onProgress: toldSeldom(setProgress) });
      if (!result.ok) setProblem(result.problem);
      return result;
    } catch (error) {
      setDefect(error);
      return null;
    } finally {
      setProgress(null);
    }
  };

  return {
    ...sheets,
    prepared,
    problem,
    progress,
    written,
    everWritten,
    async preview(choice, params, isPublic) {
      const result = await run((control) =>
        prepareReport.run(host, { choice, params, isPublic, today }, control),
      );
      setPrepared(result?.ok ? result.value : null);
    },
    async write(options) {
      if (!prepared) return;
      const stamp = stampAt(rememberedName(), new Date());
      const result = await run((control) =>
        writeReport.run(host, { report: prepared, stamp, ...options }, control),
      );
      if (!result?.ok) return;
      setWritten(result.value);
      setEverWritten((before) => [...before, ...prepared.sheets]);
    },
    opened,
    async openPublic(options) {
      if (!prepared) return;
      const result = await run((control) =>
        openPublicCopy.run(host, { report: prepared, ...options }, control),
      );
      setOpened(result?.ok ? result.value : null);
    },
    dismissWritten: () => setWritten(null),
    stop: () => running.current?.abort(),
    forget() {
      setPrepared(null);
      setProblem(null);
      setWritten(null);
      setOpened(null);
    },
  };
}
