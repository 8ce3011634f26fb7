import { applyFixes } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import { correctRecognition } from './correct-recognition';
import { goToFinding } from './go-to-finding';
import { previewFixes } from './preview-fixes';
import { recognizeWorkbook } from './recognize-workbook';
import { undoChanges } from './undo-changes';

/** Everything that a user can ask for. */
export const actions = [
  recognizeWorkbook,
  checkWorkbook,
  goToFinding,
  correctRecognition,
  previewFixes,
  applyFixes,
  undoChanges,
] as const;

export {
  applyFixes,
  checkWorkbook,
  correctRecognition,
  goToFinding,
  previewFixes,
  recognizeWorkbook,
  undoChanges,
};
