import { correctionKinds } from '../core/recognition/corrections';
import type { Correction } from '../core/recognition/recognized-table';
import { succeed } from '../core/result';
import type { Action } from './action';

export interface CorrectRecognitionInput {
  /** What the workbook remembers so far. */
  readonly corrections: readonly Correction[];
  readonly correction: Correction;
}

/** Remembers in the workbook what a person said about a guess; a newer word about the same thing takes the place of the older. */
export const correctRecognition: Action<CorrectRecognitionInput, readonly Correction[]> = {
  id: 'correct-recognition',
  title: { vi: 'Chỉnh nhận dạng', en: 'Correct what was recognised' },
  run: async (host, { corrections, correction }) => {
    const kept = corrections.filter((other) => !isAboutTheSame(other, correction));
    const all = [...kept, correction];
    const saved = await host.saveMemory(correctionKinds, all);
    return saved.ok ? succeed(all) : saved;
  },
};

function isAboutTheSame(one: Correction, other: Correction): boolean {
  if (one.kind === 'register' && other.kind === 'register')
    return one.sheet === other.sheet && one.row === other.row;
  if (one.kind === 'column' && other.kind === 'column') {
    return one.sheet === other.sheet && one.column === other.column && one.header === other.header;
  }
  return false;
}
