import type { MemoryEntry } from '../core/memory';
import { lastRowOf, valueAt, type Grid } from '../core/sheet/grid';

/**
 * The very hidden sheet in which the workbook remembers what a person said and what we wrote.
 *
 * A sheet travels with the file through every program and is undone together with the data; add-in settings are not.
 * A1 explains it to whoever finds it, each further row holds one entry as JSON (never a formula: it starts with {).
 */
export const memorySheetName = 'SoatSo.GhiNho';

const explanation =
  'Soát Sổ ghi nhớ ở đây các chỉnh sửa và lựa chọn của người dùng. Xóa trang này là quên hết.';

/** The entries of the memory sheet; lines that are not ours are passed over. */
export function readMemory(grid: Grid | undefined): MemoryEntry[] {
  if (!grid) return [];
  const lines = [];
  for (let row = 1; row <= lastRowOf(grid); row += 1) lines.push(String(valueAt(grid, row, 0)));
  return entriesOf(lines);
}

/** The workbook's memory, loaded but not yet synced: read it by `takeMemory` after the caller's next sync. */
export interface AskedMemory {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the loading of the memory. */
export function askMemory(context: Excel.RequestContext): AskedMemory {
  const sheet = context.workbook.worksheets.getItemOrNullObject(memorySheetName);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('values');
  return { sheet, used };
}

/** The entries of a memory that was asked for. */
export function takeMemory({ used }: AskedMemory): MemoryEntry[] {
  if (used.isNullObject) return [];
  return entriesOf((used.values as unknown[][]).slice(1).map(([line]) => String(line)));
}

/** Replaces the whole memory; queues the writes, the caller syncs. The sheet is made where there is none yet. */
export function putMemory(
  context: Excel.RequestContext,
  { sheet }: AskedMemory,
  entries: readonly MemoryEntry[],
): void {
  const target = sheet.isNullObject ? context.workbook.worksheets.add(memorySheetName) : sheet;
  if (sheet.isNullObject) target.visibility = 'VeryHidden';
  else target.getRange('A:A').clear('Contents');
  const lines = [explanation, ...entries.map((entry) => JSON.stringify(entry))];
  const range = target.getRangeByIndexes(0, 0, lines.length, 1);
  range.numberFormat = lines.map(() => ['@']);
  range.values = lines.map((line) => [line]);
}

/** The memory with these kinds replaced; all others stay where they are. */
export function replaceKinds(
  memory: readonly MemoryEntry[],
  kinds: readonly string[],
  entries: readonly MemoryEntry[],
): MemoryEntry[] {
  return [...memory.filter(({ kind }) => !kinds.includes(kind)), ...entries];
}

function entriesOf(lines: readonly string[]): MemoryEntry[] {
  return lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isEntry(value) ? value : [];
    } catch {
      return [];
    }
  });
}

function isEntry(value: unknown): value is MemoryEntry {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
