import { grantProposalList } from './grant-proposal-list';
import { grantSignatureList } from './grant-signature-list';
import { grantSummary } from './grant-summary';
import { tetCare } from './tet-care';
import { frontlineSupport } from './frontline-support';
import { upperLevelProposal } from './upper-level-proposal';
import { unionShelter } from './union-shelter';
import { membershipGrowth } from './membership-growth';
import { commendationSummary } from './commendation-summary';
import { donationSummary } from './donation-summary';
import { fundDriveSummary } from './fund-drive-summary';
import { trainingSummary } from './training-summary';
import { conferenceSummary } from './conference-summary';
import { emulationScores } from './emulation-scores';
import { clusterComparison } from './cluster-comparison';
import { periodSummary } from './period-summary';
import { reconciliationMinutes } from './reconciliation-minutes';
import type { Report } from './report';

/** Every built-in report, in the contract's order. */
export const reports: readonly Report[] = [
  grantProposalList,
  grantSignatureList,
  grantSummary,
  tetCare,
  frontlineSupport,
  upperLevelProposal,
  unionShelter,
  membershipGrowth,
  commendationSummary,
  donationSummary,
  fundDriveSummary,
  trainingSummary,
  conferenceSummary,
  emulationScores,
  clusterComparison,
  periodSummary,
  reconciliationMinutes,
];

export { buildPack } from './build-pack';
export { buildReport, type BuiltReport } from './build-report';
export { openReportBooks, type ReportBooks } from './report-books';
