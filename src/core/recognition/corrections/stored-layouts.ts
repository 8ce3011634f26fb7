import type { MemoryEntry } from '../../memory';
import { fieldIds } from '../../registers/fields';
import { registerIds, type RegisterId } from '../../registers/register';
import { amountScales, type AmountScale } from '../recognized-table';
import {
  emptyLayoutMemory,
  mergeLayoutMemories,
  type LayoutMemory,
  type RememberedColumn,
  type RememberedHeader,
  type RememberedLabel,
  type RememberedLayout,
} from './layout-memory';

const layoutsKind = 'layouts';

/** The memory as an entry that a host hands along with a workbook: it is kept outside of it, for all files of this person. */
export function layoutsEntry(memory: LayoutMemory): MemoryEntry {
  return { kind: layoutsKind, memory };
}

/** What is remembered of forms, out of what came along with a workbook. */
export function layoutsIn(memory: readonly MemoryEntry[]): LayoutMemory {
  return memory
    .flatMap((entry) => (entry.kind === layoutsKind ? (validMemory(entry['memory']) ?? []) : []))
    .reduce(mergeLayoutMemories, emptyLayoutMemory);
}

/** The memory as the text of a file that an office hands on. */
export function writeLayoutMemory(memory: LayoutMemory): string {
  return `${JSON.stringify(memory, null, 2)}\n`;
}

/** Reads such a file; null where it is none. Registers and fields that this version does not know are left out. */
export function readLayoutMemory(text: string): LayoutMemory | null {
  return validMemory(parsed(text));
}

/** Why a file that an office handed on is not taken in. */
export type LayoutFileFault =
  /** No file of layouts at all, or one that was changed by hand. */
  | 'unreadable'
  /** Written by a later version of Soát Sổ. */
  | 'newer'
  /** It says nothing of any form. */
  | 'empty'
  /** No office has so many forms: it is another file. */
  | 'too-large';

/** An office knows a few dozen forms; more than these would be kept by no browser. */
const mostLayouts = 500;

/** The longest text that is looked at as such a file. */
export const longestLayoutFile = 1024 * 1024;

/**
 * Reads a file that an office handed on, all or nothing. Layouts that say nothing this version knows are passed over; what claims to be learnt
 * after today or on no day at all gets no preference by that.
 */
export function readLayoutFile(text: string, today: string): LayoutMemory | LayoutFileFault {
  if (text.length > longestLayoutFile) return 'too-large';
  const read = parsed(text);
  if (isRecord(read) && typeof read['version'] === 'number' && read['version'] > 1 && 'layouts' in read)
    return 'newer';
  const memory = validMemory(read);
  if (!memory) return 'unreadable';
  if (memory.layouts.length > mostLayouts) return 'too-large';
  const layouts = memory.layouts.filter(saysSomething).map((layout) => ({
    ...layout,
    learntOn: !isDay(layout.learntOn) ? '' : layout.learntOn > today ? today : layout.learntOn,
  }));
  return layouts.length === 0 ? 'empty' : { version: 1, layouts };
}

function saysSomething({ headings, columns, ...said }: RememberedLayout): boolean {
  const isSaid =
    columns.length > 0 ||
    [said.register, said.scale, said.header, said.labels].some((each) => each !== undefined);
  return isSaid && headings.some((heading) => heading !== '');
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function validMemory(read: unknown): LayoutMemory | null {
  if (!isRecord(read) || read['version'] !== 1 || !Array.isArray(read['layouts'])) return null;
  const layouts: RememberedLayout[] = [];
  for (const each of read['layouts'] as readonly unknown[]) {
    if (!isRecord(each) || !isTexts(each['headings']) || typeof each['learntOn'] !== 'string') return null;
    const { headings, spelt, register, scale, learntOn } = each;
    const columns = Array.isArray(each['columns']) ? (each['columns'] as readonly unknown[]) : [];
    const labels = Array.isArray(each['labels'])
      ? (each['labels'] as readonly unknown[]).filter(isLabel)
      : [];
    layouts.push({
      headings,
      ...(isTexts(spelt) && spelt.length === headings.length ? { spelt } : {}),
      ...(register === null || isRegister(register) ? { register } : {}),
      ...(isScale(scale) ? { scale } : {}),
      columns: columns.flatMap((column) => (isColumn(column, headings.length) ? [column] : [])),
      ...(isHeader(each['header']) ? { header: each['header'] } : {}),
      ...(labels.length > 0 ? { labels } : {}),
      learntOn,
    });
  }
  return { version: 1, layouts };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRegister(value: unknown): value is RegisterId {
  return (registerIds as readonly unknown[]).includes(value);
}

function isScale(value: unknown): value is AmountScale {
  return (amountScales as readonly unknown[]).includes(value);
}

function isHeader(value: unknown): value is RememberedHeader {
  if (!isRecord(value) || !isTexts(value['texts'])) return false;
  const { rows } = value;
  return value['texts'].length > 0 && Number.isInteger(rows) && Number(rows) >= 1 && Number(rows) <= 10;
}

function isLabel(value: unknown): value is RememberedLabel {
  return (
    isRecord(value) &&
    typeof value['label'] === 'string' &&
    value['label'] !== '' &&
    (value['as'] === 'total' || value['as'] === 'after')
  );
}

function isColumn(value: unknown, count: number): value is RememberedColumn {
  if (!isRecord(value)) return false;
  const { index, field } = value;
  return (
    Number.isInteger(index) &&
    Number(index) >= 0 &&
    Number(index) < count &&
    (field === null || (fieldIds as readonly unknown[]).includes(field))
  );
}
