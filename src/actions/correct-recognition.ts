import { correctionKinds } from '../core/recognition/corrections/corrections';
import { isOfTable } from '../core/recognition/corrections/form-sayings';
import type { Correction } from '../core/recognition/recognized-table';
import { succeed } from '../core/result';
import type { FormIdentity } from '../core/sheet/grid';
import type { Action } from './action';

export interface CorrectRecognitionInput {
  /** What the workbook remembers so far. */
  readonly corrections: readonly Correction[];
  /** What is said now. */
  readonly said: readonly Correction[];
  /** What was said of headers and rows within these is taken back, without rows all that was said of the sheet: it is guessed again. */
  readonly forget?: readonly {
    readonly sheet: string;
    readonly rows?: readonly [first: number, last: number];
  }[];
}

/** Remembers in the workbook what a person said about a guess; a newer word about the same thing takes the place of the older. */
export const correctRecognition: Action<CorrectRecognitionInput, readonly Correction[]> = {
  id: 'correct-recognition',
  title: { vi: 'Chỉnh nhận dạng', en: 'Correct what was recognised' },
  run: async (host, { corrections, said, forget = [] }) => {
    const kept = corrections.filter(
      (other) =>
        !said.some((correction) => isAboutTheSame(other, correction)) &&
        !forget.some(
          ({ sheet, rows }) =>
            other.sheet === sheet &&
            (!rows || (isAboutRows(other) && other.row >= rows[0] && other.row <= rows[1])),
        ),
    );
    const all = [...kept, ...said];
    const saved = await host.saveMemory(correctionKinds, all);
    return saved.ok ? succeed(all) : saved;
  },
};

function isSameForm(one: FormIdentity | undefined, other: FormIdentity | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type RowCorrection = Extract<Correction, { kind: 'header' | 'row' }>;

function isAboutRows(correction: Correction): correction is RowCorrection {
  return correction.kind === 'header' || correction.kind === 'row';
}

function isAboutTheSame(one: Correction, other: Correction): boolean {
  if (one.sheet !== other.sheet) return false;
  if (isOfTable(one) && isOfTable(other))
    return one.kind === other.kind && one.row === other.row && isSameForm(one.form, other.form);
  if (one.kind === 'column' && other.kind === 'column')
    return one.column === other.column && one.header === other.header && isSameForm(one.form, other.form);
  if (!isAboutRows(one) || !isAboutRows(other) || !overlap(rowsOf(one), rowsOf(other))) return false;
  // Two headers on the same rows stand side by side.
  const [left, right] = [columnsOf(one), columnsOf(other)];
  return left === null || right === null || overlap(left, right);
}

function rowsOf(correction: RowCorrection): readonly [number, number] {
  return [correction.row, correction.row + (correction.kind === 'header' ? correction.count - 1 : 0)];
}

function columnsOf(correction: RowCorrection): readonly [number, number] | null {
  return correction.kind === 'header' ? correction.columns : null;
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
