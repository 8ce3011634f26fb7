/** Ids of the built-in reports, fixed by the headless contract. */
export const reportIds = [
  'grant-proposal-list',
  'grant-signature-list',
  'grant-summary',
  'tet-care',
  'frontline-support',
  'upper-level-proposal',
  'union-shelter',
  'membership-growth',
  'commendation-summary',
  'donation-summary',
  'fund-drive-summary',
  'training-summary',
  'conference-summary',
  'emulation-scores',
  'cluster-comparison',
  'period-summary',
  'reconciliation-minutes',
] as const;

export type ReportId = (typeof reportIds)[number];
