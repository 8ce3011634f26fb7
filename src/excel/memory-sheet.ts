import type { MemoryEntry } from '../core/memory';
import { anchoredSheet, sheetAnchor } from '../core/sheet/anchor';
import { lastRowOf, valueAt, type Grid } from '../core/sheet/grid';

/**
 * The very hidden sheet in which the workbook remembers what a person said and what we wrote.
 *
 * A sheet travels with the file through every program and is undone together with the data; add-in settings are not.
 * A1 explains it to whoever finds it, each further row holds one entry as JSON (never a formula: it starts with {), and beside it a
 * formula that holds on to the sheet that the entry is about, so that it is known by whatever name it gets.
 */
export const memorySheetName = 'SoatSo.GhiNho';

const explanation =
  'Soát Sổ ghi nhớ ở đây các chỉnh sửa và lựa chọn của người dùng. Xóa trang này là quên hết.';

/** The entries of the memory sheet; lines that are not ours are passed over. */
export function readMemory(grid: Grid | undefined): MemoryEntry[] {
  if (!grid) return [];
  const lines: Line[] = [];
  for (let row = 1; row <= lastRowOf(grid); row += 1)
    lines.push({ text: String(valueAt(grid, row, 0)), anchor: grid.formulaAt(row, 1) });
  return entriesOf(lines);
}

/** The workbook's memory, loaded but not yet synced: read it by `takeMemory` after the caller's next sync. */
export interface AskedMemory {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly worksheets: Excel.WorksheetCollection;
}

/** Queues the loading of the memory. */
export function askMemory(context: Excel.RequestContext): AskedMemory {
  const sheet = context.workbook.worksheets.getItemOrNullObject(memorySheetName);
  const used = sheet.getUsedRangeOrNullObject(true);
  const { worksheets } = context.workbook;
  sheet.load('name');
  used.load('formulas');
  worksheets.load('items/name');
  return { sheet, used, worksheets };
}

/** The entries of a memory that was asked for. */
export function takeMemory({ used }: AskedMemory): MemoryEntry[] {
  if (used.isNullObject) return [];
  return entriesOf(
    (used.formulas as unknown[][]).slice(1).map(([text, anchor]) => ({
      text: String(text),
      anchor: typeof anchor === 'string' ? anchor : null,
    })),
  );
}

/**
 * Replaces the whole memory; queues the writes, the caller syncs. The sheet is made where there is none yet. `added` names sheets that are
 * there by now, though they were not when the memory was asked for.
 */
export function putMemory(
  context: Excel.RequestContext,
  { sheet, worksheets }: AskedMemory,
  entries: readonly MemoryEntry[],
  added: readonly string[] = [],
): void {
  const target = sheet.isNullObject ? context.workbook.worksheets.add(memorySheetName) : sheet;
  if (sheet.isNullObject) target.visibility = 'VeryHidden';
  else target.getRange('A:B').clear('Contents');
  const lines = [explanation, ...entries.map((entry) => JSON.stringify(entry))];
  // A formula that names no sheet of the workbook would make Excel ask for a file.
  const there = new Set([...worksheets.items.map(({ name }) => name), ...added]);
  const anchors = [
    '',
    ...entries.map(({ sheet: name }) =>
      typeof name === 'string' && there.has(name) ? sheetAnchor(name) : '',
    ),
  ];
  const range = target.getRangeByIndexes(0, 0, lines.length, 1);
  range.numberFormat = lines.map(() => ['@']);
  range.values = lines.map((line) => [line]);
  target.getRangeByIndexes(0, 1, lines.length, 1).formulas = anchors.map((anchor) => [anchor]);
}

/** The memory with these kinds replaced; all others stay where they are. */
export function replaceKinds(
  memory: readonly MemoryEntry[],
  kinds: readonly string[],
  entries: readonly MemoryEntry[],
): MemoryEntry[] {
  return [...memory.filter(({ kind }) => !kinds.includes(kind)), ...entries];
}

interface Line {
  readonly text: string;
  readonly anchor: string | null;
}

function entriesOf(lines: readonly Line[]): MemoryEntry[] {
  return lines.flatMap(({ text, anchor }) => {
    try {
      const value: unknown = JSON.parse(text);
      if (!isEntry(value)) return [];
      const sheet = anchoredSheet(anchor);
      return sheet === null ? value : { ...value, sheet };
    } catch {
      return [];
    }
  });
}

function isEntry(value: unknown): value is MemoryEntry {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
