import { grantSignatureList } from './grant-signature-list';
import type { Report } from './report';

/** Every built-in report, in the contract's order. */
export const reports: readonly Report[] = [grantSignatureList];

export { buildReport, type BuiltReport } from './build-report';
export { openReportBooks, type ReportBooks } from './report-books';
