import type { Problem } from '../core/result';

/**
 * The problem behind an error that Excel answered with, told by its code, never by its message.
 *
 * Anything that is not Excel's answer is a defect of ours and is thrown again.
 */
export function problemOf(error: unknown, sheet: string): Problem {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cell-being-edited' };
    case 'AccessDenied':
      return sheet === '' ? { code: 'workbook-protected' } : { code: 'sheet-protected', sheet };
    case 'ItemNotFound':
      return { code: 'sheet-missing', sheet };
    case 'RangeExceedsLimit':
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return { code: 'too-large', sheet };
    case 'InvalidOrTimedOutSession':
    case 'ActivityLimitReached':
      return { code: 'connection-lost' };
    default:
      return { code: 'excel-refused', excelCode: error.code };
  }
}
