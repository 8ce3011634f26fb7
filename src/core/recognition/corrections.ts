import type { MemoryEntry } from '../memory';
import type { Correction } from './recognized-table';

/** The kinds of memory entries that are corrections. */
export const correctionKinds = ['register', 'column', 'header', 'row'] as const;

/** What a person corrected, out of the workbook's memory; entries that are none are passed over. */
export function correctionsIn(memory: readonly MemoryEntry[]): Correction[] {
  return memory.filter(isCorrection);
}

function isCorrection(entry: MemoryEntry): entry is MemoryEntry & Correction {
  return (correctionKinds as readonly string[]).includes(entry.kind) && typeof entry['sheet'] === 'string';
}
