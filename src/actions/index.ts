import { applyFixes } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import { chooseRuleSeverity } from './choose-rule-severity';
import { correctRecognition } from './correct-recognition';
import { goToFinding } from './go-to-finding';
import { heedFindings } from './heed-findings';
import { insertMarker } from './insert-marker';
import { ignoreFindings } from './ignore-findings';
import { markFindings } from './mark-findings';
import { previewFixes } from './preview-fixes';
import { openSettingsSheet } from './open-settings-sheet';
import { openPublicCopy } from './open-public-copy';
import { prepareReport } from './prepare-report';
import { recognizeWorkbook } from './recognize-workbook';
import { sayOfRows } from './say-of-rows';
import { showSheetMaps } from './show-sheet-maps';
import { openReconciliation } from './reconcile-book';
import { rememberReconciliation } from './remember-reconciliation';
import { takeBackSheets } from './take-back-sheets';
import { traceReport } from './trace-report';
import { undoChanges } from './undo-changes';
import { writeReconciliation } from './write-reconciliation';
import { writeReport } from './write-report';
import { writeFindingsSheet } from './write-findings-sheet';
import { fixesBeforeTotals } from './fixes-before-totals';
import { writeComparison } from './write-comparison';
import { writeRanking } from './write-ranking';
import { totalsForm, type WrittenSummary } from './write-summary';
import { totalsNotes, writeTotals } from './write-totals';

/** Everything that a user can ask for. */
export const actions = [
  recognizeWorkbook,
  checkWorkbook,
  goToFinding,
  correctRecognition,
  sayOfRows,
  previewFixes,
  applyFixes,
  undoChanges,
  ignoreFindings,
  heedFindings,
  chooseRuleSeverity,
  prepareReport,
  writeReport,
  takeBackSheets,
  traceReport,
  openPublicCopy,
  insertMarker,
  markFindings,
  writeFindingsSheet,
  showSheetMaps,
  openSettingsSheet,
  writeTotals,
  writeComparison,
  writeRanking,
  openReconciliation,
  rememberReconciliation,
  writeReconciliation,
] as const;

export type { WrittenSummary };
export {
  applyFixes,
  checkWorkbook,
  chooseRuleSeverity,
  correctRecognition,
  goToFinding,
  heedFindings,
  ignoreFindings,
  markFindings,
  openSettingsSheet,
  insertMarker,
  openPublicCopy,
  prepareReport,
  previewFixes,
  openReconciliation,
  recognizeWorkbook,
  sayOfRows,
  showSheetMaps,
  takeBackSheets,
  undoChanges,
  writeFindingsSheet,
  rememberReconciliation,
  writeReconciliation,
  writeReport,
  fixesBeforeTotals,
  totalsForm,
  totalsNotes,
  traceReport,
  writeComparison,
  writeRanking,
  writeTotals,
};
