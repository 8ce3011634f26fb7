import type { Action } from './action';

/** Puts a marker into the cell that is selected, behind what it holds; answers the cell. */
export const insertMarker: Action<string, string> = {
  id: 'insert-marker',
  title: { vi: 'Chèn ô điền', en: 'Insert a marker' },
  run: (host, marker) => host.appendToActiveCell(marker),
};
