import type { Correction } from '../core/recognition/recognized-table';
import { lastRowOf, valueAt, type Grid } from '../core/sheet/grid';

/**
 * The very hidden sheet in which the workbook remembers what a person corrected.
 *
 * A sheet travels with the file through every program and is undone together with the data; add-in settings are not.
 * A1 explains it to whoever finds it, each further row holds one correction as JSON (never a formula: it starts with {).
 */
export const memorySheetName = 'SoatSo.GhiNho';

const explanation =
  'Soát Sổ ghi nhớ ở đây các chỉnh sửa của người dùng về cách nhận dạng trang tính. Xóa trang này là quên hết.';

/** Corrections out of the memory sheet; lines that are not ours are passed over. */
export function readMemory(grid: Grid | undefined): Correction[] {
  if (!grid) return [];
  const corrections: Correction[] = [];
  for (let row = 1; row <= lastRowOf(grid); row += 1) {
    const correction = parseCorrection(String(valueAt(grid, row, 0)));
    if (correction) corrections.push(correction);
  }
  return corrections;
}

/** Replaces the memory; queues the writes, the caller syncs. `sheet` is null where there is none yet. */
export function writeMemory(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet | null,
  corrections: readonly Correction[],
): void {
  const target = sheet ?? context.workbook.worksheets.add(memorySheetName);
  if (sheet === null) target.visibility = 'VeryHidden';
  else target.getRange('A:A').clear('Contents');
  const lines = [explanation, ...corrections.map((correction) => JSON.stringify(correction))];
  const range = target.getRangeByIndexes(0, 0, lines.length, 1);
  range.numberFormat = lines.map(() => ['@']);
  range.values = lines.map((line) => [line]);
}

function parseCorrection(line: string): Correction | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('sheet' in value)) return null;
  return value.kind === 'register' || value.kind === 'column' ? (value as Correction) : null;
}
