import type { MemoryEntry } from '../memory';
import type { ReportId } from './report-ids';
import { reportIds } from './report-ids';

/** What is to be filled: a built-in report, or a sheet of the workbook that is a template or a blank form. */
export type ReportChoice =
  { readonly kind: 'report'; readonly id: ReportId } | { readonly kind: 'template'; readonly sheet: string };

/** What a report is made from: enough to make it again, so that a written sheet can be traced later. */
export interface ReportSource {
  readonly choice: ReportChoice;
  readonly params: Readonly<Record<string, string>>;
  readonly isPublic: boolean;
  /** The day on which it was made, as an Excel serial. */
  readonly today: number;
}

const kindStart = 'written-report:';

/** An entry of the memory holds at most 32,000 characters: so many names of sheets fit beside the rest. */
const mostSheets = 500;

/** The memory's kind for what one report, template or form wrote: writing it again replaces what is remembered of it. */
export function writtenKind({ choice, isPublic, params }: ReportSource): string {
  const what = choice.kind === 'report' ? choice.id : `sheet ${choice.sheet}`;
  return `${kindStart}${what}${params['per'] === undefined ? '' : ' per unit'}${isPublic ? ' public' : ''}`;
}

/** What is remembered of a written report: no figure and no name of a person, only how to make it again. */
export function writtenEntries(source: ReportSource, sheets: readonly string[]): MemoryEntry[] {
  const entries: MemoryEntry[] = [];
  for (let first = 0; first < sheets.length; first += mostSheets)
    entries.push({ kind: writtenKind(source), sheets: sheets.slice(first, first + mostSheets), ...source });
  return entries;
}

/** What a sheet was made from, as remembered last; null for a sheet that no report of ours wrote. */
export function sourceOfSheet(memory: readonly MemoryEntry[], sheet: string): ReportSource | null {
  for (const entry of memory.toReversed()) {
    if (!entry.kind.startsWith(kindStart)) continue;
    const { sheets, choice, params, isPublic, today } = entry;
    if (!Array.isArray(sheets) || !sheets.includes(sheet)) continue;
    const read = choiceIn(choice);
    if (read === null || typeof today !== 'number' || typeof params !== 'object' || params === null) continue;
    const texts = Object.entries(params).filter((one): one is [string, string] => typeof one[1] === 'string');
    return { choice: read, params: Object.fromEntries(texts), isPublic: isPublic === true, today };
  }
  return null;
}

/** The sheets that reports of ours wrote, as far as the memory tells. */
export function writtenSheets(memory: readonly MemoryEntry[]): ReadonlySet<string> {
  return new Set(
    memory
      .filter(({ kind }) => kind.startsWith(kindStart))
      .flatMap(({ sheets }) => (Array.isArray(sheets) ? sheets.map(String) : [])),
  );
}

function choiceIn(choice: unknown): ReportChoice | null {
  if (typeof choice !== 'object' || choice === null) return null;
  const { kind, id, sheet } = choice as Readonly<Record<string, unknown>>;
  if (kind === 'template' && typeof sheet === 'string') return { kind, sheet };
  const known = reportIds.find((one) => one === id);
  return kind === 'report' && known !== undefined ? { kind, id: known } : null;
}
