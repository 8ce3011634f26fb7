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
};
