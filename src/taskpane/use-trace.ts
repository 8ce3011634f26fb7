import { useCallback, useEffect, useRef, useState } from 'react';
import { traceReport } from '../actions';
import type { PreparedReport } from '../actions/prepare-report';
import { traceForm, type TracedSheet } from '../actions/trace-report';
import type { CellTrace } from '../core/reports/trace-cell';
import type { Problem } from '../core/result';
import { areaOfAddress, cellAddress } from '../core/sheet/address';
import type { Host } from '../core/workbook';

/** The cell of a report that was selected last, and where it comes from. */
export interface TracedCell {
  readonly sheet: string;
  /** `C5`. */
  readonly address: string;
  /** null while it is looked for. */
  readonly trace: CellTrace | null;
}

interface TraceInput {
  readonly host: Host;
  /** Selections are heeded only while the view is shown. */
  readonly isShown: boolean;
  /** Sheets that reports wrote. */
  readonly written: ReadonlySet<string>;
  /** A form that is not written yet can be asked too. */
  readonly prepared: PreparedReport | null;
}

/** Follows the selection: a cell of a written report, or of a form about to be filled, tells where its figure comes from. */
export function useTrace({ host, isShown, written, prepared }: TraceInput): {
  readonly traced: TracedCell | null;
  readonly problem: Problem | null;
} {
  const [traced, setTraced] = useState<TracedCell | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  /** The report that was opened last; changes of the workbook make it stale. */
  const opened = useRef<TracedSheet | null>(null);
  const latest = useRef(0);
  const sources = useRef({ written, prepared });
  if (defect !== null) throw defect;

  useEffect(() => {
    sources.current = { written, prepared };
    opened.current = null;
  }, [written, prepared]);

  const select = useCallback(
    async (sheet: string, address: string) => {
      const area = areaOfAddress(address);
      const form = sources.current.prepared && traceForm(sources.current.prepared);
      const isForm = form?.sheet === sheet;
      // Rows of the books that were selected as a source leave what is shown as it is.
      if (!area || !(isForm || sources.current.written.has(sheet))) return;
      const turn = (latest.current += 1);
      const cell = { sheet, address: cellAddress(area.firstRow, area.firstColumn) };
      setProblem(null);
      let open = isForm ? form : opened.current?.sheet === sheet ? opened.current : null;
      if (!open) {
        setTraced({ ...cell, trace: null });
        const result = await traceReport.run(host, { sheet });
        if (turn !== latest.current) return;
        if (!result.ok) {
          setTraced(null);
          setProblem(result.problem);
          return;
        }
        open = opened.current = result.value;
      }
      setTraced({ ...cell, trace: open.traceAt(area.firstRow, area.firstColumn) });
    },
    [host],
  );

  useEffect(() => {
    if (!isShown) return;
    const stops: (() => Promise<void>)[] = [];
    let isGone = false;
    const listen = async () => {
      const all = await Promise.all([
        host.onSelected((sheet, address) => void select(sheet, address).catch(setDefect)),
        host.onChanged(() => (opened.current = null)),
      ]);
      for (const one of all) if (one.ok) stops.push(one.value);
      if (isGone) await stop();
    };
    const stop = () => Promise.all(stops.map((one) => one()));
    listen().catch(setDefect);
    return () => {
      isGone = true;
      // The pane may be going away: there is nobody left to tell of a failure.
      stop().catch(() => undefined);
    };
  }, [host, isShown, select]);

  return { traced, problem };
}
