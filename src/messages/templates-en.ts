import { counted, figure } from '../core/figures';
import type { templatesVi } from './templates-vi';

/** What the other languages must offer about templates and blank forms. */
type TemplateMessages = {
  readonly [Key in keyof typeof templatesVi]: (typeof templatesVi)[Key] extends (
    ...args: infer Args
  ) => string
    ? (...args: Args) => string
    : string;
};

/** Texts about templates and blank forms in the view “Reports”. */
export const templatesEn: TemplateMessages = {
  markerPicker: 'Make a template: insert markers',
  markerHint: 'Select a cell of the template, choose what goes there, then press Insert.',
  markerRegister: 'Register',
  markerField: 'Field',
  markerBy: 'By',
  markerKind: 'What',
  markerKinds: (kind) =>
    ({
      sum: 'Sum of the field',
      words: 'Sum in words',
      count: 'Number of records',
      people: 'Number of people',
      record: 'Value of each record',
      unit: 'Name of the unit',
      each: 'Block repeated per record',
      eachBy: 'Block repeated per group (unit, fund …)',
      columns: 'Columns repeated per group',
      if: 'Block shown only if there are records',
      end: 'Close the block',
    })[kind],
  markerWhere: 'Only records with',
  markerWhereNone: 'all records',
  markerWhereValue: 'being',
  markerAs: 'Write it as',
  markerAsText: 'A marker {{…}} in the cell',
  markerAsName: 'A name of the selected cells',
  markerAsNameHint: (isBlock) =>
    isBlock
      ? 'Select the block’s rows (columns) first; no closing marker is needed.'
      : 'Sample text stays in the template; when filled, the figure takes its place.',
  markerInsert: 'Insert',
  markerInserted: (cell) => `Inserted into ${cell}.`,
  traceTitle: (cell) => `Source of ${cell}`,
  traceHint: 'Click a cell of a written report to see the rows that its figure comes from.',
  traceReading: 'Looking for the source …',
  traceNothing: 'This cell is no figure of the books.',
  traceMoved:
    'This row is no longer as it was written (rows inserted, changed by hand, or the books changed), so it cannot be traced. Write the report anew.',
  traceByValue: 'Figures of the report with this value:',
  traceChanged: (now) =>
    `The books now say ${now}: they changed since it was written. Write the report anew.`,
  traceSay: (cell, value, rows) =>
    `${cell}: ${value}, from ${counted(rows, 'row')}. The button with the rows goes to them.`,
  traceBack: 'Back to the cell',
  rowsOnSheet: (sheet, rows) => `${sheet}: ${counted(rows, 'row')}`,
  moreFigures: (count) => `Show ${figure(count, 'en')} more`,
  formColumns: 'What each column asks for',
  formColumnsHint:
    'Choose again where a guess is wrong. Click an empty cell of the form to see what it will hold.',
  formColumn: (letters, header) => `${letters} · ${header}`,
  formGuess: (title) => title ?? 'Not clear, left empty',
  formUnsure: 'A near guess by the heading, please look.',
  formByHeading: 'By the column’s heading',
  formLeaveEmpty: 'Leave empty',
  formNarrow: (column) => `${column}: only`,
  formNarrowNone: 'all records',
};
