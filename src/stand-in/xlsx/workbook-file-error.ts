/** Why a file cannot be opened as a workbook; the one who shows it puts the code into words. */
export class WorkbookFileError extends Error {
  override name = 'WorkbookFileError';

  constructor(
    readonly code:
      | 'not-a-workbook'
      | 'encrypted'
      | 'truncated'
      | 'empty'
      | 'too-large'
      | 'legacy-format'
      /** Chart sheets alone: there are no cells. */
      | 'no-worksheet',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
