import { checkWorkbook } from './check-workbook';
import { correctRecognition } from './correct-recognition';
import { goToFinding } from './go-to-finding';
import { recognizeWorkbook } from './recognize-workbook';

/** Everything that a user can ask for. */
export const actions = [recognizeWorkbook, checkWorkbook, goToFinding, correctRecognition] as const;

export { checkWorkbook, correctRecognition, goToFinding, recognizeWorkbook };
