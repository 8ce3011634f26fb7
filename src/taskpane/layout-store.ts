import { emptyLayoutMemory, type LayoutMemory } from '../core/recognition/corrections/layout-memory';
import {
  layoutsEntry,
  readLayoutMemory,
  writeLayoutMemory,
} from '../core/recognition/corrections/stored-layouts';
import { succeed } from '../core/result';
import type { Host } from '../core/workbook';

/**
 * Where what was said of forms is kept for the next file: the browser's own storage, in the partition that Office names. Headings
 * and ids of fields only; no cell of a record.
 */
export interface LayoutStore {
  read(): LayoutMemory;
  /** Answers whether it is kept beyond this session. */
  write(memory: LayoutMemory): boolean;
}

export function createLayoutStore(partition: string): LayoutStore {
  const key = `${partition}soat-so.layouts`;
  /** What could not be kept holds for this session. */
  let unkept: LayoutMemory | null = null;
  return {
    read: () => {
      if (unkept) return unkept;
      try {
        return readLayoutMemory(localStorage.getItem(key) ?? '') ?? emptyLayoutMemory;
      } catch {
        return emptyLayoutMemory;
      }
    },
    write: (memory) => {
      try {
        localStorage.setItem(key, writeLayoutMemory(memory));
        unkept = null;
      } catch {
        unkept = memory;
      }
      return unkept === null;
    },
  };
}

/** The same host, which hands along what is remembered of forms with each workbook that is read. */
export function hostWithLayouts(host: Host, store: LayoutStore): Host {
  return {
    ...host,
    readWorkbook: async (options) => {
      const read = await host.readWorkbook(options);
      if (!read.ok) return read;
      return succeed({ ...read.value, memory: [...read.value.memory, layoutsEntry(store.read())] });
    },
  };
}
