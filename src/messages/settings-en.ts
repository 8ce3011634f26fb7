import type { LayoutFileFault } from '../core/recognition/corrections/stored-layouts';
import type { settingsVi } from './settings-vi';

const format = new Intl.NumberFormat('en-US');
const number = (count: number) => format.format(count);
const counted = (count: number, what: string) => `${number(count)} ${what}${count === 1 ? '' : 's'}`;

const layoutFaults: Readonly<Record<LayoutFileFault, (file: string) => string>> = {
  unreadable: (file) =>
    `${file} is no file of layouts of Soát Sổ, or was changed. Choose a .json file that was exported here.`,
  newer: (file) =>
    `${file} was exported by a later version of Soát Sổ. Update Soát Sổ, then import it again.`,
  empty: (file) => `${file} tells of no layouts. Export it again where the sheets were corrected.`,
  'too-large': (file) =>
    `${file} is too large for a file of layouts of Soát Sổ. Choose a .json file that was exported here.`,
};

/** What the other languages must offer for the view “Thiết lập”. */
type SettingsMessages = {
  readonly [Key in keyof typeof settingsVi]: (typeof settingsVi)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};

/** Texts of the view “Settings”. */
export const settingsEn: SettingsMessages = {
  settings: 'Settings',
  officeTitle: 'Office',
  officeHint:
    'Names, signers, amounts in words and rounding stand in the sheet “Thiết lập” of the workbook; change them like any sheet.',
  openSheet: (sheet) => `Open the sheet “${sheet}”`,
  makeSheet: (sheet) => `Make the sheet “${sheet}”`,
  settingsSheet: 'Thiết lập',
  tablesTitle: 'Tables of the office',
  tablesHint:
    'The most that may be paid (made with the caps known to us; from then on it alone holds, and more is an error), and the units with their other names and days. Change them like any sheet.',
  capsSheet: 'Định mức',
  unitsSheet: 'Danh mục đơn vị',
  rulesTitle: 'Rules',
  rulesHint: (all, changed) =>
    changed === 0
      ? `${counted(all, 'rule')}, all at their own severity.`
      : `${counted(all, 'rule')}, ${number(changed)} changed or switched off.`,
  openRules: 'Choose severities, switch rules off',
  layoutsTitle: 'Remembered layouts',
  layoutsHint:
    'When you correct a sheet, Soát Sổ remembers its layout, so that the next file of the same form is read right. Only column headers are kept, no data.',
  noLayouts: 'No layout is remembered yet.',
  layoutRegister: (register) => register ?? 'Not checked',
  layoutColumns: (count) => `${counted(count, 'column')} corrected`,
  layoutFields: 'Columns only',
  layoutLearnt: (date) => `learnt ${date}`,
  forgetNamed: (name) => `Forget the layout ${name}`,
  exportLayouts: 'Export',
  copyLayouts: 'Copy',
  importLayouts: 'Import…',
  layoutsCopied: 'Copied to the clipboard; paste it into a .json file for your office.',
  layoutsNotCopied: 'The clipboard cannot be used. Select all of the text below and press Ctrl+C.',
  layoutsExported: (file) => `Exported ${file}. If it is not among your downloads, use “Copy”.`,
  layoutsImported: ({ added, changed, kept, same }) => {
    const parts = [
      ...(added > 0 ? [`${number(added)} new`] : []),
      ...(changed > 0 ? [`${number(changed)} known here, now as in the file`] : []),
      ...(kept > 0 ? [`${number(kept)} kept as on this computer, where it was corrected later`] : []),
      ...(same > 0 ? [`${number(same)} the same as here`] : []),
    ];
    return added + changed > 0
      ? `${counted(added + changed, 'layout')} imported: ${parts.join('; ')}. The open workbook is read again.`
      : `Nothing was changed: ${parts.join('; ')}.`;
  },
  layoutsRefused: (file, why) => `${layoutFaults[why](file)} Nothing was changed.`,
  languageTitle: 'Language of the pane',
  aboutTitle: 'About Soát Sổ',
  privacy: 'All data stays on this machine: nothing is sent, no account is needed.',
  aboutHint:
    'Soát Sổ reads the workbook in Excel, writes into it only when you say so, and keeps a journal for undoing.',
};
