import { nameOfMarker } from '../core/reports/template/named-markers';
import { succeed } from '../core/result';
import type { Action } from './action';

export interface InsertMarkerInput {
  /** Without its braces. */
  readonly text: string;
  /** Into the active cell, behind what it holds, or as a name for the selected cells. */
  readonly as: 'text' | 'name';
}

/** Puts a marker where the selection is; answers the cell, or the name and its cells. */
export const insertMarker: Action<InsertMarkerInput, string> = {
  id: 'insert-marker',
  title: { vi: 'Chèn ô điền', en: 'Insert a marker' },
  run: async (host, { text, as }) => {
    if (as === 'text') return host.appendToActiveCell(`{{${text}}}`);
    const { name, comment } = nameOfMarker(text);
    const named = await host.nameSelection(name, comment);
    return named.ok ? succeed(`${named.value.cells} (${named.value.name})`) : named;
  },
};
