import type { LayoutMemory } from './recognition/corrections/layout-memory';
import { recognizeSteps } from './recognition/recognize';
import type { Correction, RecognizedTable, UnrecognizedSheet } from './recognition/recognized-table';
import type { TableColumns } from './recognition/values/table-columns';
import { unseenOf, type Unseen } from './recognition/unseen';
import { runThrough } from './run-through';
import { rules as allRules } from './rules';
import { openBook, type Book } from './rules/book';
import { findingOf, speller } from './rules/finding-of';
import type { AnyRule, Finding } from './rules/rule';
import type { RuleId } from './rules/rule-ids';
import { readRuleSettings, unreadSettings } from './rules/rule-settings';
import { toldOnce, type SharedFault } from './rules/told-once';
import { whatIsMissing, type NotChecked } from './rules/what-is-missing';
import type { UnreadSetting } from './settings/setting-rows';
import { columnsOfSheet, type Grid } from './sheet/grid';
import { identityHistory, type IdentityHistory } from './writes/identity-history';
import { partIgnored, type IgnoredEntry, type IgnoredFinding } from './writes/ignored-findings';

/*
 * START READING HERE: the whole check of a workbook, top to bottom.
 *
 *   grids → recognition → tables → one `TableColumns` each → every rule on every table it can look at → findings
 */

/** A rule that broke (our defect); the others still report. */
export interface FailedRule {
  readonly rule: RuleId;
  readonly table: string;
  readonly error: string;
}

/** The whole check of a workbook. */
export interface Review {
  readonly tables: readonly RecognizedTable[];
  /** Cards beside tables, each looked at by itself. */
  readonly cards: readonly RecognizedTable[];
  readonly unrecognized: readonly UnrecognizedSheet[];
  /** Without those that a person decided to leave. */
  readonly findings: readonly Finding[];
  /** Findings that a person decided to leave, each with the reason; in no count. */
  readonly ignored: readonly IgnoredFinding[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly notChecked: readonly NotChecked[];
  readonly failed: readonly FailedRule[];
  /** Sheets, columns, rows and cells that no rule could look at. */
  readonly unseen: Unseen;
  /** Cells of the office's settings and caps that could not be read. */
  readonly unreadSettings: readonly UnreadSetting[];
  /** Counted at each step: rows of all bodies = records + set aside; cells = cells of records that a field claims. */
  readonly controls: { readonly records: number; readonly setAside: number; readonly cells: number };
}

/** What the check needs of a workbook. */
export interface ReviewContent {
  readonly grids: readonly Grid[];
  readonly corrections: readonly Correction[];
  /** What was said of forms in other files. */
  readonly layouts?: LayoutMemory;
  /** What a person decided to leave. */
  readonly ignored?: readonly IgnoredEntry[];
  /** What mending made of the rows since. */
  readonly history?: IdentityHistory;
  /** The sheet of an office's choices, for the severities of rules. */
  readonly settings?: Grid;
}

export interface ReviewOptions {
  /** The day that date rules compare with, as an Excel serial. */
  readonly today: number;
  /** Only these rules; without it, all. */
  readonly rules?: readonly RuleId[];
}

/** How far a check has come: steps done of steps in all, and what is being looked at (a sheet or a rule). */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

/** Checks a workbook in small steps, so that a caller can show progress, let the window breathe, and stop. */
export function* reviewSteps(
  { grids, corrections, layouts, ignored = [], history = identityHistory(null), settings }: ReviewContent,
  options: ReviewOptions,
): Generator<ReviewProgress, Review> {
  const choices = readRuleSettings(settings, options.today);
  const rules = allRules.filter(
    ({ id }) => choices.get(id) !== 'off' && (!options.rules || options.rules.includes(id)),
  );

  // Recognition takes about a third of the whole; it is a third of the progress too.
  const recognitionShare = Math.max(1, Math.ceil(rules.length / 2));
  const recognizing = recognizeSteps(grids, corrections, layouts);
  let step = recognizing.next();
  for (; !step.done; step = recognizing.next()) {
    const { done, total, sheet } = step.value;
    yield {
      done: (recognitionShare * done) / Math.max(1, total),
      total: recognitionShare + rules.length,
      what: sheet,
    };
  }
  const { tables, cards, unrecognized } = step.value;
  const all = [...tables, ...cards];

  const whole = openBook(tables, options.today);
  const looks = [
    ...looksOf(whole, whole),
    ...cards.flatMap((card) =>
      looksOf({ ...openBook([card], options.today), units: whole.units, caps: whole.caps }, whole),
    ),
  ];
  if (rules.some(({ id }) => id.startsWith('text-') || id === 'cell-error-value')) {
    for (const { columns } of looks) {
      const scanning = columns.scanCells();
      while (!scanning.next().done) {
        yield {
          done: recognitionShare,
          total: recognitionShare + rules.length,
          what: columns.table.grid.sheet,
        };
      }
    }
  }
  const spell = speller(whole.units);
  const findings: Finding[] = [];
  const shared = new Map<Finding, SharedFault>();
  const notChecked: NotChecked[] = [];
  const failed: FailedRule[] = [];
  const learned = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const now = { done: recognitionShare + index, total: recognitionShare + rules.length, what: rule.id };
    for (const { columns, own, forms } of looks) {
      yield now;
      if (!speaksAbout(rule, columns)) continue;
      const book = rule.needsMemberList ? whole : own;
      const missing = whatIsMissing(rule, columns, book);
      if (missing) {
        notChecked.push({ rule: rule.id, table: columns.table.id, missing });
        continue;
      }
      try {
        for (const field of rule.needs.flat()) if (columns.read(field)) yield now;
        for (const steps = rule.prepare?.(columns, book); steps && !steps.next().done;) yield now;
        for (const breach of rule.check(columns, book)) {
          const finding = findingOf(rule, columns, breach, choices, forms, spell);
          findings.push(finding);
          if (breach.shared) shared.set(finding, breach.shared);
          if (findings.length % findingsOfStep === 0) yield now;
        }
        for (const column of rule.learnsColumns?.(columns) ?? [])
          learned.add(`${columns.table.id} ${column}`);
      } catch (error) {
        failed.push({ rule: rule.id, table: columns.table.id, error: String(error) });
      }
    }
  }

  const last = {
    done: recognitionShare + rules.length,
    total: recognitionShare + rules.length,
    what: rules.at(-1)?.id ?? '',
  };
  yield last;
  const unseen = unseenOf(grids, { tables, cards, unrecognized });
  yield last;
  const told = toldOnce(findings, shared);
  yield last;
  const ordered = inReadingOrder(told, all);
  yield last;
  const parted = partIgnored(ordered, all, ignored, history);
  return {
    tables,
    cards,
    unrecognized,
    findings: parted.kept,
    ignored: parted.ignored,
    counts: countBySeverity(parted.kept),
    notChecked,
    failed,
    unseen: {
      ...unseen,
      columns: unseen.columns.filter(({ table, column }) => !learned.has(`${table} ${column}`)),
    },
    unreadSettings: [...unreadSettings(settings), ...whole.caps.unread],
    controls: controlsOf(all),
  };
}

/** A table, and what its findings are told from. */
interface Look {
  readonly columns: TableColumns;
  /** What rules compare the table with: the workbook, or of a card nothing. Persons are looked up among the workbook's members. */
  readonly own: Book;
  /** The forms by their sheet on which findings may have cells. */
  readonly forms: ReadonlyMap<string, Grid>;
}

/** The tables of a book: the whole workbook, or a card by itself. */
function looksOf(own: Book, whole: Book): Look[] {
  const forms = new Map(
    [...whole.tables, ...own.tables].flatMap(({ table: { grid } }) =>
      grid.form ? [[grid.sheet, grid] as const] : [],
    ),
  );
  return own.tables.map((columns) => ({ columns, own, forms }));
}

/** Findings between two steps. */
const findingsOfStep = 256;

/** Checks a workbook in one go. */
export function review(content: ReviewContent, options: ReviewOptions): Review {
  return runThrough(reviewSteps(content, options));
}

function speaksAbout(rule: AnyRule, { table }: TableColumns): boolean {
  return !rule.registers || (table.register !== null && rule.registers.includes(table.register));
}

/** By table, then by the first cell's row and column; findings without a cell stand at the end of their table. */
function inReadingOrder(findings: readonly Finding[], tables: readonly RecognizedTable[]): Finding[] {
  const ofTable = new Map(tables.map(({ id }) => [id, [] as { finding: Finding; at: number }[]]));
  for (const finding of findings) {
    const [first] = finding.cells;
    const at = first ? first.row * columnsOfSheet + first.column : Number.MAX_VALUE;
    ofTable.get(finding.table)!.push({ finding, at });
  }
  return [...ofTable.values()].flatMap((own) =>
    own.sort((a, b) => a.at - b.at).map(({ finding }) => finding),
  );
}

function countBySeverity(findings: readonly Finding[]): Review['counts'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function controlsOf(tables: readonly RecognizedTable[]): Review['controls'] {
  let records = 0;
  let setAside = 0;
  let cells = 0;
  for (const table of tables) {
    records += table.records.length;
    setAside += Math.max(0, table.lastRow - table.firstRow + 1) - table.records.length;
    cells += table.records.length * table.columns.filter(({ field }) => field !== null).length;
  }
  return { records, setAside, cells };
}
