import type { Action } from './action';

/** Takes away tabs that were just added, unless a person wrote on one since. */
export const takeBackSheets: Action<readonly string[], void> = {
  id: 'take-back-sheets',
  title: { vi: 'Lấy lại trang vừa lập', en: 'Take back what was just written' },
  run: (host, sheets) => host.takeBackSheets(sheets),
};
