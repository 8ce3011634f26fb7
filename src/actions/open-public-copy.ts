import { leaksIn, type Secrets } from '../core/reports/leaks';
import { sourcesSheet } from '../core/reports/sources-sheet';
import { fail, succeed } from '../core/result';
import { workbookParts } from '../core/workbook-file/workbook-parts';
import type { Action } from './action';
import type { PreparedReport } from './prepare-report';

export interface OpenPublicCopyInput {
  /** A built-in report, prepared for the public. */
  readonly report: PreparedReport;
  /** Also the list of figures with the rows that they come from. */
  readonly withSources?: boolean;
}

/** What the check of a public copy looked at. */
export interface PublicCheck {
  readonly parts: number;
  readonly secrets: number;
}

/**
 * Opens a report as a new workbook that can be given to anybody: the masked report alone, values only. Proved before it is opened: no
 * twelve digits in a row and none of the workbook's secrets is in any part of the file.
 */
export const openPublicCopy: Action<OpenPublicCopyInput, PublicCheck> = {
  id: 'open-public-copy',
  title: { vi: 'Mở bản công khai', en: 'Open the public copy' },
  run: async (
    host,
    { report: { plan, name, figures, secrets }, withSources },
    { signal, onProgress } = {},
  ) => {
    if (plan.kind !== 'drawn' || !host.canOpenWorkbooks())
      return fail({ code: 'unsupported', feature: 'Excel.createWorkbook' });
    const drawings = [...plan.drawings, ...(withSources ? [sourcesSheet(name, figures)] : [])];
    const values = await host.calculate(drawings, {
      signal,
      onProgress: (done, total) =>
        onProgress?.({ phase: 'writing', what: `${done}/${total}`, fraction: done / Math.max(1, total) }),
    });
    if (!values.ok) return values;
    const parts = workbookParts(drawings, values.value);
    const [leak] = leaksIn(parts, secrets);
    // The part is named, never what was found in it.
    if (leak) return fail({ code: 'public-copy-leaks', part: leak.part });
    const opened = await host.openWorkbook(parts);
    return opened.ok ? succeed({ parts: parts.size, secrets: countOf(secrets) }) : opened;
  },
};

export function countOf({ numbers, texts }: Secrets): number {
  return numbers.size + texts.size;
}
