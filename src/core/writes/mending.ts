import { rules as allRules } from '../rules';
import type { DistantPlace, Finding } from '../rules/rule';
import type { RuleId } from '../rules/rule-ids';
import type { CellRef } from '../sheet/address';
import { isDateFormat } from '../sheet/date-format';
import type { Grid } from '../sheet/grid';
import { type Shut } from './shut-cells';
import { cellKey, contentAt, saysTheSame, type CellContent, type CellWrite } from './cell-write';
import { gridsWithWrites } from './grid-with-writes';
import { mendedFormat } from './mended-format';

/** Which fixes to apply; all conditions hold together. */
export interface FixChoice {
  readonly certainOnly?: boolean;
  readonly rules?: readonly RuleId[];
  /** Cells by `cellKey`; without it, all. */
  readonly cells?: ReadonlySet<string>;
  /** Cells by `cellKey` that a person leaves as they are: whatever their repair would bring about stays undone, too. */
  readonly leftOut?: ReadonlySet<string>;
  /** Cells by `cellKey` that their sheet's protection keeps as they are. */
  readonly shut?: ReadonlyMap<string, Shut>;
}

/** One cell that will be mended: what it held, what it will hold, and by which rules' fixes, in their order. */
export interface Repair extends CellWrite {
  readonly rules: readonly RuleId[];
}

/** Why a proposed fix is not applied. */
export type SkipReason =
  /** The choice asks for certain ones. */
  | 'not-certain'
  /** A formula makes the value; a value never takes its place. */
  | 'formula'
  /** The text is what shows that other dates of its column are in the wrong order; those are to be looked at first. */
  | 'evidence'
  /** The cell lies under a merged area and shows nothing. */
  | 'merged'
  /** Longer than a cell or a line of the journal can hold. */
  | 'too-long'
  /** The workbook counts days from 1904: a day is never written, nor replaced. */
  | 'dates-from-1904'
  | Shut;

export interface SkippedFix {
  readonly rule: RuleId;
  readonly cell: CellRef;
  readonly why: SkipReason;
}

/** The cells among them that the protection of their sheets keeps as they are, each once. */
export function shutIn(skipped: readonly SkippedFix[]): CellRef[] {
  const shut = skipped.filter(({ why }) => why === 'locked' || why === 'looks-locked');
  return [...new Map(shut.map(({ cell }) => [cellKey(cell), cell])).values()];
}

/**
 * Fixes that take away what another rule, in the same column, knows its findings by: dates that an import left as text show that
 * the others of the column were read month first. They wait while such a finding stands, and go together with its fix: the one
 * without the other would hide the fault, or show it again in what was mended.
 */
const evidence: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  'date-as-text': ['date-day-month-swapped', 'date-ambiguous'],
};

/** Cells of findings between two steps of taking their fixes. */
const cellsOfStep = 500;

/** More characters than an Excel cell takes. */
const longestText = 32_767;

/** The journal keeps old and new content in one cell, as JSON, beside what it says of the row. */
const longestTogether = 12_000;

/** Fixes as they are collected, round by round. */
export interface Mending {
  /** Takes one chosen fix for each cell out of the findings, in steps of some milliseconds; answers whether there was any. */
  take(findings: readonly Finding[]): Generator<void, boolean>;
  grids(): readonly Grid[];
  repairs(): Repair[];
  skipped(): SkippedFix[];
}

/** In the order of the catalogue; what rests on evidence goes before it, for of two fixes of one cell its own is right. */
const orderOfRule = new Map(allRules.map(({ id }, index) => [id, index]));
for (const [rule, others] of Object.entries(evidence) as [RuleId, readonly RuleId[]][]) {
  const last = Math.max(...[rule, ...others].map((id) => orderOfRule.get(id) ?? 0));
  orderOfRule.set(rule, last + 0.5);
}

/** Begins to mend the workbook that was read. */
export function openMending(read: readonly Grid[], choice: FixChoice): Mending {
  const repairs = new Map<string, Repair>();
  const skipped = new Map<string, SkippedFix>();
  const gridOf = new Map(read.map((grid) => [grid.sheet, grid]));
  const covered = new Map<string, ReadonlySet<string>>();
  let grids: readonly Grid[] = read;

  const isCovered = ({ sheet, row, column }: CellRef): boolean => {
    const grid = gridOf.get(sheet)!;
    if (grid.merges.length === 0) return false;
    let cells = covered.get(sheet);
    if (!cells) covered.set(sheet, (cells = coveredCells(grid)));
    return cells.has(`${row},${column}`);
  };
  const skip = (rule: RuleId, cell: CellRef, why: SkipReason) => {
    const key = `${rule} ${cellKey(cell)}`;
    if (!skipped.has(key)) skipped.set(key, { rule, cell, why });
  };

  /** The content that the fix gives the cell; null where it is not applied. */
  const mended = (finding: Finding, cell: DistantPlace, index: number): CellContent | null => {
    const { fix, rule } = finding;
    const grid = gridOf.get(cell.sheet);
    if (!fix || !grid) return null;
    const value = fix.values ? fix.values[index] : fix.value;
    if (value === undefined) return null;
    if (grid.formulaAt(cell.row, cell.column) !== null) return (skip(rule, cell, 'formula'), null);
    if (isCovered(cell)) return (skip(rule, cell, 'merged'), null);
    const key = cellKey(cell);
    const now = repairs.get(key)?.after ?? contentAt(grid, cell.row, cell.column);
    const numberFormat = fix.numberFormat ?? mendedFormat(grid, cell, value, now, finding.isOnForm);
    const after: CellContent = { value, formula: null, numberFormat };
    if (saysTheSame(now, after) && now.numberFormat === numberFormat) return null;
    const isDay = [now, after].some(
      (each) => typeof each.value === 'number' && isDateFormat(each.numberFormat),
    );
    if (grid.countsFrom1904 && isDay) return (skip(rule, cell, 'dates-from-1904'), null);
    if (String(value).length > longestText) return (skip(rule, cell, 'too-long'), null);
    const shut = choice.shut?.get(key);
    if (shut) return (skip(rule, cell, shut), null);
    return after;
  };

  return {
    *take(findings) {
      const taken = new Map<string, Repair>();
      const proved = columnsByEvidence(findings, choice);
      const provedBy = (rule: RuleId, finding: Finding, cell: CellRef) =>
        evidence[rule]?.map((other) => proved.get(columnKey(other, finding, cell))).find(Boolean);
      yield;
      let left = cellsOfStep;
      for (const finding of inOrderOfRules(findings)) {
        const { fix, rule } = finding;
        if (!fix) continue;
        if ((left -= finding.cells.length) < 0) {
          left = cellsOfStep;
          yield;
        }
        for (const [index, place] of finding.cells.entries()) {
          const cell: CellRef = { sheet: place.sheet, row: place.row, column: place.column };
          const key = cellKey(cell);
          const earlier = repairs.get(key);
          // A rule that is not content with its own fix would go on for ever.
          if (taken.has(key) || earlier?.rules.includes(rule) || choice.leftOut?.has(key)) continue;
          const other = provedBy(rule, finding, cell);
          if (other !== 'chosen') {
            if (!isChosen(finding, key, choice)) {
              if (isChosen(finding, key, { ...choice, certainOnly: false })) skip(rule, cell, 'not-certain');
              continue;
            }
            if (other === 'waiting' && !choice.cells) {
              skip(rule, cell, 'evidence');
              continue;
            }
          }
          const after = mended(finding, place, index);
          if (!after) continue;
          const before = earlier?.before ?? contentAt(gridOf.get(cell.sheet)!, cell.row, cell.column);
          taken.set(key, { ...cell, before, after, rules: [...(earlier?.rules ?? []), rule] });
        }
      }
      yield;
      for (const [key, repair] of taken) repairs.set(key, repair);
      if (taken.size > 0) grids = gridsWithWrites(read, [...repairs.values()]);
      return taken.size > 0;
    },
    grids: () => grids,
    repairs() {
      const changed = [...repairs.values()].filter(
        ({ before, after }) => !saysTheSame(before, after) || before.numberFormat !== after.numberFormat,
      );
      const fitting = changed.filter((repair) => {
        const { before, after } = repair;
        const isFitting = String(before.value).length + String(after.value).length <= longestTogether;
        if (!isFitting) for (const rule of repair.rules) skip(rule, cellOf(repair), 'too-long');
        return isFitting;
      });
      return inReadingOrder(fitting, read);
    },
    // What a later round applied after all is not skipped.
    skipped: () =>
      [...skipped.values()].filter(({ rule, cell }) => !repairs.get(cellKey(cell))?.rules.includes(rule)),
  };
}

/** By sheet as the workbook has them, then row and column. */
export function inReadingOrder(repairs: readonly Repair[], grids: readonly Grid[]): Repair[] {
  const order = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  return repairs.toSorted(
    (a, b) => order.get(a.sheet)! - order.get(b.sheet)! || a.row - b.row || a.column - b.column,
  );
}

const cellOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

function isChosen(
  { rule, fix }: Finding,
  key: string,
  { rules, certainOnly, cells, leftOut }: FixChoice,
): boolean {
  if (!fix || (rules && !rules.includes(rule)) || (cells && !cells.has(key)) || leftOut?.has(key))
    return false;
  return !certainOnly || fix.certain;
}

/** Rule, column and sheet of the findings that rest on evidence, and whether their fix is chosen or is still to be looked at. */
function columnsByEvidence(
  findings: readonly Finding[],
  choice: FixChoice,
): ReadonlyMap<string, 'chosen' | 'waiting'> {
  const resting = new Set(Object.values(evidence).flat());
  const columns = new Map<string, 'chosen' | 'waiting'>();
  for (const finding of findings) {
    if (!resting.has(finding.rule)) continue;
    for (const cell of finding.cells) {
      const key = columnKey(finding.rule, finding, cell);
      const isWritten = !choice.shut?.has(cellKey(cell)) && isChosen(finding, cellKey(cell), choice);
      if (isWritten) columns.set(key, 'chosen');
      else if (!columns.has(key)) columns.set(key, 'waiting');
    }
  }
  return columns;
}

/** On a form a column of the table is no column of the sheet: all its cells are taken together. */
function columnKey(rule: RuleId, { isOnForm }: Finding, { sheet, column }: CellRef): string {
  return `${rule} ${isOnForm ? 'form' : column} ${sheet}`;
}

/** Stable: within a rule the findings stay in reading order. */
function inOrderOfRules(findings: readonly Finding[]): Finding[] {
  const ofRule = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const own = ofRule.get(finding.rule);
    if (own) own.push(finding);
    else ofRule.set(finding.rule, [finding]);
  }
  const order = (rule: RuleId) => orderOfRule.get(rule) ?? 0;
  return [...ofRule].sort(([a], [b]) => order(a) - order(b)).flatMap(([, own]) => own);
}

function coveredCells(grid: Grid): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of grid.merges) {
    for (let row = firstRow; row <= Math.min(lastRow, grid.firstRow + grid.values.length); row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        if (row !== firstRow || column !== firstColumn) cells.add(`${row},${column}`);
      }
    }
  }
  return cells;
}
