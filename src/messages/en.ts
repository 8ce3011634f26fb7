import { registerTitle } from '../core/registers';
import { templateFaultText } from '../core/reports/template/template-fault';
import type { Problem } from '../core/result';
import type { Severity } from '../core/rules/rule';
import type { RuleChoice } from '../core/rules/rule-settings';
import type { JournalState } from '../core/writes/journal';
import type { CellRefusal } from '../core/writes/locate-cell';
import type { SkipReason } from '../core/writes/mending';
import type { SkippedReason } from '../core/recognition/recognized-table';
import type { MapKind } from '../core/recognition/sheet-map';
import type { SettingFault } from '../core/settings/setting-rows';
import type { UnseenSheet } from '../core/recognition/unseen';
import type { Messages } from './translator';
import type { MovementKind } from '../core/totals/compare-totals';
import { reconcileEn } from './reconcile-en';
import { rowsEn } from './rows-en';
import { settingsEn } from './settings-en';
import { templatesEn } from './templates-en';

const format = new Intl.NumberFormat('en-US');
const number = (count: number) => format.format(count);
const counted = (count: number, one: string, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`;

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

const onSheet = (sheet: string) => (sheet === '' ? 'The workbook' : `Sheet “${sheet}”`);

function problem(what: Problem): string {
  switch (what.code) {
    case 'cell-being-edited':
      return 'A cell is being edited, so Excel cannot be read now. Press Enter to finish (or Esc to leave it), then try again.';
    case 'sheet-changed':
      return `${onSheet(what.sheet)} has just changed, so the old result no longer fits. Check again.`;
    case 'cell-changed':
      return `Somebody has just changed cell ${what.cell} on sheet “${what.sheet}”, so nothing was written. Check again, then mend.`;
    case 'selection-empty':
      return `Nothing of a book stands in the selected cells. Select rows of the table and try again.`;
    case 'selection-too-large':
      return `${what.rows} rows are selected, ${what.most} at most. Select fewer rows.`;
    case 'sheet-missing':
      return `Sheet “${what.sheet}” is gone: it was deleted or renamed. Check again.`;
    case 'sheet-exists':
      return `The workbook has a sheet “${what.sheet}” that Soát Sổ did not write, so it is left alone. Rename that sheet or choose another name, then try again.`;
    case 'sheet-edited':
      return `The sheet “${what.sheet}” was changed by hand since Soát Sổ wrote it. Rename it to keep it, or choose to overwrite it.`;
    case 'sheet-written-on':
      return `The sheet “${what.sheet}” is not as it was written (${what.cells.join(', ')}${what.others > 0 ? ` and ${counted(what.others, 'more cell')}` : ''}), so it stays. Delete it yourself if you need it no more.`;
    case 'sheet-protected':
      return `${onSheet(what.sheet)} is protected and cannot be written. Unprotect it (Review ▸ Unprotect Sheet), then try again.`;
    case 'cells-locked':
      return `Sheet “${what.sheet}” is protected, and cell ${what.cell}${what.others > 0 ? ` and ${number(what.others)} more` : ''} of it is locked, so nothing was written. Unprotect the sheet (Review ▸ Unprotect Sheet), or leave those cells alone.`;
    case 'workbook-protected':
      return 'The structure of the workbook is protected, so nothing can be remembered in it. Unprotect it (Review ▸ Protect Workbook), then try again.';
    case 'workbook-in-background':
      return 'Another workbook is in front. Click into this workbook, then try again.';
    case 'too-large':
      return `${onSheet(what.sheet)} is too large to be read whole. Delete formatted empty rows and columns at its end or split it, then try again.`;
    case 'unsupported':
      return `This version of Excel cannot do what is needed (${what.feature}). Update Excel or open the workbook in Excel on the web.`;
    case 'dates-from-1904':
      return 'This workbook counts days from 1904 (an old setting of Excel for Mac), so no days or templates are written into it: they would be four years off. Copy it into a new workbook (paste values, then add 1462 to the cells with dates) and go on there.';
    case 'connection-lost':
      return 'Excel stopped answering. Check the network and try again; if that does not help, close this pane and open it again.';
    case 'cancelled':
      return 'Stopped as you asked. Nothing in the workbook was changed.';
    case 'public-copy-leaks':
      return `The public copy still holds personal data (at ${what.part}) and was not made. Take it out of the workbook or the title, then try again.`;
    case 'no-table':
      return 'No table was found in the workbook. A table needs a row of column headers (STT, Họ và tên, …) and rows below it; open the right workbook, then try again.';
    case 'form-without-rows':
      return `The sheet “${what.sheet}” has a card or a column for each record: no live formulas, no reconciliation. Choose “Values”, leave it out, or copy it into a table with a row for each person.`;
    case 'register-missing':
      return `The report needs the register “${registerTitle(what.register).en}”, and no table of the workbook is one. Add that sheet, or say which register a sheet is.`;
    case 'param-missing':
      return `The report needs the parameter “${what.param}”.`;
    case 'param-unknown':
      return `The report has no parameter “${what.param}”${what.nearest === null ? '' : `; the nearest is “${what.nearest}”`}.`;
    case 'param-unreadable':
      return `The value “${what.value}” of the parameter “${what.param}” cannot be read.`;
    case 'nothing-to-undo':
      return 'The journal of the workbook holds no change to undo.';
    case 'template-faults':
      return `The template has ${counted(what.faults.length, 'fault')}, nothing was written: ${what.faults.map(templateFaultText.en).join('; ')}.`;
    case 'template-without-markers':
      return `The sheet “${what.sheet}” has no marker {{…}} and is no blank form with a row per unit. Choose another sheet or put markers into it.`;
    case 'excel-refused':
      return `Excel refused (code ${what.excelCode}). Try again; if that does not help, save the workbook, close it and open it again.`;
  }
}

const skipped: Readonly<Record<SkippedReason | 'section' | 'total' | 'other', readonly [string, string]>> = {
  'column-codes': ['row of column codes', 'rows of column codes'],
  empty: ['empty row', 'empty rows'],
  'repeated-header': ['repeated header row', 'repeated header rows'],
  note: ['note row', 'note rows'],
  section: ['section row', 'section rows'],
  total: ['total row', 'total rows'],
  other: ['other row', 'other rows'],
};

const mapKinds: Readonly<Record<MapKind, string>> = {
  header: 'column headers',
  section: 'section rows',
  data: 'records',
  unmapped: 'columns not understood',
  total: 'total rows',
  'set-aside': 'set aside',
  footer: 'end of sheet, signatures',
};

const unreadSettings: Readonly<Record<SettingFault, string>> = {
  'unknown-setting': 'there is no such setting, so the line has no effect',
  'unknown-value': 'the value is not understood, so the line has no effect',
  'unknown-day': 'no day of the calendar, or out of order, so the line has no effect',
};

const unrecognized: Readonly<Record<UnseenSheet['reason'], string>> = {
  empty: 'the sheet is empty',
  'no-header': 'no row of column headers found',
  'no-records': 'column headers, but no records below them',
  'no-register': 'a table, but it is not clear what it holds',
  'left-alone': 'a table that you chose not to check',
  form: 'a form that could not be read as records',
  transposed:
    'field names run down a column and could not be read as records: transpose it so that each record is a row',
};

const skipReasons: Readonly<Record<SkipReason, string>> = {
  'not-certain': 'the fix is not certain, a person must look',
  formula: 'a formula, which no value replaces',
  evidence: 'this text shows that other dates of the column are swapped; look at those first',
  merged: 'the cell lies under a merged area',
  'dates-from-1904': 'the workbook counts days from 1904, no day is written into it',
  'too-long': 'too long for the journal',
  locked: 'locked',
  'looks-locked': 'the sheet lets no cell be formatted',
};

const refusals: Readonly<Record<CellRefusal, string>> = {
  'sheet-missing': 'the sheet is gone',
  'row-not-found': 'its row is not found',
  'row-ambiguous': 'several rows are alike',
  'cell-changed': 'the cell was changed since',
};

const severityChoices: Readonly<Record<RuleChoice | 'own', string>> = {
  own: 'default',
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  off: 'Off',
};

const journalStates: Readonly<Record<JournalState, string>> = {
  intended: 'half-way',
  done: 'mended',
  undoing: 'undone half-way',
  undone: 'undone',
  changed: 'changed otherwise',
};

function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'Certain';
  if (confidence >= 0.7) return 'Fairly sure';
  return confidence >= 0.5 ? 'Not sure' : 'A guess';
}

/** How a row moved between two times. */
const movements: Readonly<Record<MovementKind, string>> = {
  new: 'new',
  gone: 'gone',
  more: 'more',
  less: 'less',
  same: 'same',
};

/** Texts of the pane in English. */
export const en: Messages = {
  appName: 'Soát Sổ',
  tagline: 'Goes over your books, leads to each fault',
  language: 'Language',
  overview: 'Overview',
  findings: 'Findings',
  findingsShort: 'Findings',
  number,

  check: 'Check',
  checkAgain: 'Check again',
  stop: 'Stop',
  retry: 'Try again',
  close: 'Close',
  progress: 'Progress',
  reading: (sheet) => (sheet === '' ? 'Reading the workbook…' : `Reading sheet “${sheet}”…`),
  recognizing: (sheet) => `Recognising sheet “${sheet}”…`,
  checking: (rule) => `Checking: ${rule}…`,
  saving: 'Saving the correction…',
  writingCells: 'Writing to the workbook, please wait until it is done…',
  checked: (count) =>
    count === 0 ? 'Check done. Nothing to mend was found.' : `Check done: ${counted(count, 'finding')}.`,
  stale: 'The workbook has changed since the check.',
  staleSheets: (sheets) => `Changed: ${sheets.join(', ')}.`,
  notWatching: 'Changes of the workbook cannot be watched; after mending, press “Check again”.',

  problem,
  defectTitle: 'Soát Sổ has met a fault of its own',
  defect:
    'Your workbook was not changed. Open the pane again; if it happens again, send the line below to support.',
  reopen: 'Open again',

  records: (count) => counted(count, 'record'),
  tablesFound: (tables, sheets) => `${counted(tables, 'table')} on ${counted(sheets, 'sheet')}`,
  sureness,
  percent: (confidence) => `${number(Math.round(confidence * 100))}%`,
  correctedByPerson: 'Chosen by you',
  registerOf: (sheet) => `What sheet “${sheet}” is`,
  unknownRegister: 'Not known what it is',
  capTable: 'Table of caps (most that may be paid)',
  leaveAlone: 'Do not check (no register)',
  fieldOf: (letter, header) => `What column ${letter} “${header}” holds`,
  noField: 'Do not use this column',
  unknownField: 'Not known',
  partOfSum: 'Part of the sum',
  leftOutField: 'Left out',
  noHeader: '(no header)',
  unmapped: (count) => `${counted(count, 'column')} not understood`,
  showDetails: 'Why?',
  hideDetails: 'Show less',
  why: 'Why it was taken for this',
  columns: 'Columns',
  formFields: 'Fields',
  rows: (first, last) => `rows ${first}–${last}`,
  isForm: () => 'a card or a column each',
  isCard: (cell) => `a card from cell ${cell} on, beside a list`,
  cardCannot: 'Checked and mended only: in no total, no reconciliation and no report.',
  formCannot: 'Can be checked and totalled, but not with live formulas, and not reconciled.',
  hiddenSheet: 'hidden sheet',
  scaleOf: 'Amounts are in',
  scale: (scale) => (scale === 1 ? 'đồng' : scale === 1000 ? 'thousands of đồng' : 'millions of đồng'),
  scaleByColumns: 'as each column says',
  scaleOfOthers: (scale) =>
    `other columns: ${scale === 1 ? 'đồng' : scale === 1000 ? 'thousands of đồng' : 'millions of đồng'}`,
  setAsideRows: (count) => `${counted(count, 'row')} set aside`,
  skipped: (reason, count) => counted(count, ...skipped[reason]),
  unrecognized: (reason) => unrecognized[reason],
  whyColumns: 'Why each column was understood so',
  sheetMap: 'Colour by what was recognised',
  sheetMapOf: (sheet) => `Colour the sheet “${sheet}” by what was recognised`,
  mapLegend: 'What the colours mean',
  mapKind: (kind) => mapKinds[kind],
  byLayout: 'Recognised by a remembered layout',
  rememberedLayout: 'Remembered layout',
  forgetLayout: 'Forget it',
  forgetCorrections: 'Forget all that I corrected on this sheet',
  unseenTitle: 'Not looked at',
  allSeen: 'Every sheet, column and row with data was looked at.',
  columnNamed: (letter, header) => (header === '' ? `column ${letter}` : `column ${letter} “${header}”`),
  rowNamed: (row) => `row ${row}`,
  cellNamed: (address) => `cell ${address}`,
  unseenColumn: (filled, isSaid, why) =>
    `${isSaid ? 'not used, as you chose' : why ? `left out: ${why}` : 'not understood'}; ${
      filled === 0 ? 'empty' : counted(filled, 'filled cell')
    }`,
  unseenRow: 'a note, no record',
  unreadSetting: (fault) => unreadSettings[fault],
  unseenCells: (count) => `${counted(count, 'cell')} outside of the table`,
  showAll: (count) => `Show all ${number(count)}`,
  notBooks: (sheets) =>
    `Not checked, for they are no books (templates, settings, sheets made by Soát Sổ): ${sheets.join(', ')}`,
  notCheckedTitle: (count) => `${counted(count, 'rule')} could not look at some tables`,
  notCheckedBecause: (missing, fieldNames) =>
    missing === 'no-unit-catalogue'
      ? 'the workbook has no list of units'
      : missing === 'no-member-list'
        ? 'the workbook has no list of members'
        : missing === 'form'
          ? 'a card or a column for each record: no rows or cells of its own to look at'
          : 'unreadable' in missing
            ? `most of column ${fieldNames.join(', ')} cannot be read`
            : `no column for ${fieldNames.join(', ')}`,
  failedTitle: (count) => `${counted(count, 'rule')} could not run (a fault of the program)`,
  controls: 'Control totals',
  controlSum: (records, setAside) =>
    `${counted(records, 'record')} + ${counted(setAside, 'row')} set aside = ${counted(records + setAside, 'row')}`,
  controlCells: (cells) => `${counted(cells, 'cell')} tied to a field`,
  emptyWorkbookTitle: 'No table found yet',
  startHint:
    'Soát Sổ reads the sheets, tells what they are and points at what to mend. Nothing leaves this computer.',

  severityFilter: 'Filter by severity',
  severityCount: (severity, count) => `${severityNames[severity]}: ${number(count)}`,
  sheet: 'Sheet',
  allSheets: 'All sheets',
  unit: 'Unit',
  allUnits: 'All units',
  noUnit: '(no unit)',
  search: 'Search the findings',
  searchHint: 'Search text, cell, value',
  clearFilters: 'Clear filters',
  shown: (shown, all) =>
    shown === all ? counted(all, 'finding') : `${number(shown)} of ${counted(all, 'finding')}`,
  nothingMatches: 'No finding matches the filters.',
  nothingFound: 'Nothing to mend was found',
  nothingFoundDetail: (rules, tables) => `${counted(rules, 'rule')} looked at ${counted(tables, 'table')}.`,
  notYetChecked: 'Not checked yet',
  notYetCheckedHint: 'Press “Check” to look for faults in the recognised tables.',
  findingsList: 'Findings, grouped by rule',
  previous: 'Previous finding (Shift+F8)',
  next: 'Next finding (F8)',
  position: (index, count) => `${number(index)} / ${number(count)}`,
  keysHint: 'F8, Shift+F8: next, previous · ↑ ↓ Enter: choose and go to the cell · F6: to the sheet',
  cellOn: (address, sheet) => `Cell ${address}, sheet “${sheet}”`,
  goTo: (sheet, address) => `Go to cell ${address}, sheet “${sheet}”`,
  moreCells: (count) => `and ${counted(count, 'more cell')}`,
  noCell: 'no cell',
  selectAll: (count) => (count === 1 ? 'Select the cell' : `Select all ${number(count)} cells`),
  announce: (index, count, message, where) => `${number(index)} of ${number(count)}. ${message} ${where}.`,

  fixCertain: (count) => `Mend certain ones (${number(count)})`,
  fixCertainHint: 'Shows each cell before anything is written; only fixes that are certainly right',
  chosenFinding: 'Chosen finding',
  fixOne: 'Mend',
  fixAlike: (count) => `Mend all ${number(count)} like this`,
  fixTo: (before, after) => `${before} → ${after}`,
  written: 'Written',
  correctTo: 'Correct to',
  emptyCell: '(empty)',
  notCertain: 'Not certain: look before you mend',
  fixedNow: (fixes, cells, shut) =>
    `${fixes === cells ? `${counted(cells, 'cell')} mended.` : `${counted(fixes, 'fix', 'fixes')} applied to ${counted(cells, 'cell')}.`}${shut === 0 ? '' : ` ${counted(shut, 'cell')} on protected sheets left alone.`}`,
  undo: 'Undo',
  undoneNow: (count) => `${counted(count, 'cell')} undone.`,
  finishedNow: (count) => `${counted(count, 'cell')} finished.`,
  takenBackNow: (count) => `${counted(count, 'cell')} put back as before.`,
  refusedNow: (cells, count) =>
    `${counted(count, 'cell')} not undone: ${cells.join('; ')}${count > cells.length ? '; …' : ''}.`,
  refusal: (why) => refusals[why],
  skipReason: (why) => skipReasons[why],
  previewTitle: (cells, leftOut) =>
    leftOut === 0
      ? `Preview: ${counted(cells, 'cell')} to mend`
      : `Preview: ${number(cells)} of ${counted(cells + leftOut, 'cell')} will be mended, ${number(leftOut)} left out`,
  previewAgain:
    'Without the cells left out, what will be mended is another list now. Nothing is written yet: look again, then mend.',
  previewAsItIs: 'The list is of the workbook as it is now. Nothing is written yet: look again, then mend.',
  planAgain: 'Preview again',
  previewKeys: '↑ ↓: choose a line · Space: leave out, take in · Enter: go to the cell',
  mendCell: (address, sheet) => `Mend cell ${address}, sheet “${sheet}”`,
  mendAll: 'All cells',
  previewList: 'Cells that will be mended',
  previewEmpty: 'No cell can be mended in this way.',
  skippedCells: (sheet, why, count, address) =>
    `Sheet “${sheet}”, ${why}, ${counted(count, 'cell')}: ${address}`,
  shutCells: (count, sheets) =>
    `Protected: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}, so ${counted(count, 'cell')} ${count === 1 ? 'is' : 'are'} left alone (see below the list). To mend all: unprotect (Review ▸ Unprotect Sheet), then preview again.`,
  skippedTitle: (count) => `${counted(count, 'cell')} left alone`,
  apply: (cells) => `Mend ${counted(cells, 'cell')}`,
  cancel: 'Cancel',
  yourName: 'Your name (for the journal)',
  working: 'Working…',
  ignore: 'Ignore…',
  ignoreNow: 'Ignore',
  ignoreReason: 'Reason',
  ignoredNow: (count) => `${counted(count, 'finding')} ignored, with the reason.`,
  ignoredTitle: (count) => `${counted(count, 'finding')} ignored`,
  ignoredCount: (count) => `${number(count)} ignored`,
  ignoredCountHint: (count) => `See ${counted(count, 'ignored finding')}`,
  ignoredIdle: 'There is no such finding any more: the cell was mended, or the rule is switched off.',
  heededNow: 'No longer ignored: it is in the list of findings again.',
  heed: 'No longer ignore',
  heedOf: (cell) => `No longer ignore ${cell}`,
  because: (reason, by, when) => `Reason: ${reason}${by === '' ? '' : ` (${by}, ${when})`}`,
  mark: 'Colour the faulty cells',
  unmark: 'Remove the colours',
  markedCells: (count, locked) =>
    `${counted(count, 'cell')} coloured.${locked.length === 0 ? '' : ` Protected, not coloured: ${locked.join(', ')}.`}`,
  unmarkedNow: 'Colours removed.',
  writeSheet: 'Write a sheet to print or send',
  sheetsWritten: (sheets) =>
    sheets.length === 1
      ? `Sheet “${sheets[0]!.sheet}” is written, ${counted(sheets[0]!.rows, 'row')}.`
      : `${number(sheets.length)} sheets are written, the first is “${sheets[0]!.sheet}”.`,
  goToSheet: (sheet) => `Go to “${sheet}”`,
  goToIt: 'Go to sheet',
  takeSheetBack: 'Take back',
  takeSheetBackHint: 'Removes the sheet that was just written, unless somebody has changed it',
  takenBack: (sheets) =>
    sheets.length === 1
      ? `The sheet “${sheets[0]}” is taken away again.`
      : `${number(sheets.length)} sheets are taken away again.`,
  overwrite: 'Overwrite that sheet',
  byMoney: 'By money',
  money: (amount) => `${number(amount)} đồng`,
  tools: 'Mend, mark, journal',
  journal: 'Journal of changes',
  journalEmpty: 'Soát Sổ has changed nothing in this workbook yet.',
  back: 'Back',
  run: (run, when, who) => `Run ${number(run)} · ${when}${who === '' ? '' : ` · ${who}`}`,
  runCells: (done, all) =>
    done === all
      ? `${counted(all, 'cell')} mended`
      : done === 0
        ? `${counted(all, 'cell')} undone`
        : `${number(done)} of ${counted(all, 'cell')} still mended`,
  undoRun: (run) => `Undo run ${number(run)}`,
  undoLine: (cell) => `Undo cell ${cell}`,
  undoAll: 'Undo everything',
  journalState: (state) => journalStates[state],
  moreLines: (count) => `and ${counted(count, 'more cell')}, see the journal sheet`,
  halfWayTitle: (count) => `The last writing stopped half-way at ${counted(count, 'cell')}.`,
  halfWay: 'The workbook is between before and after. Choose:',
  finish: 'Finish',
  takeBack: 'Take back',
  ruleSettings: 'Severity of rules',
  ruleSettingsHint: 'Written to the sheet “Thiết lập” of the workbook; it may be changed there by hand too.',
  searchRules: 'Search rules',
  noRuleMatches: 'No rule has this text.',
  severityOf: (rule) => `Severity of the rule “${rule}”`,
  severityChoice: (choice) => severityChoices[choice],
  totals: 'Totals',
  totalsOf: 'Register',
  totalsBy: 'By',
  totalsThenBy: 'then by',
  totalsNoGroup: '(none)',
  totalsMeasures: 'Measures',
  totalsSheets: 'Sheets',
  totalsChoices: 'Choices:',
  totalsSheetsShown: (shown, all) => `${number(shown)}/${counted(all, 'sheet')}`,
  totalsMoreMeasures: (titles) => `Show also: ${titles.join(', ')}`,
  totalsFewerMeasures: 'Only the columns that fit into the pane',
  totalsModes: 'How to look at it',
  totalsPlain: 'Sums',
  totalsTable: 'Totals',
  totalsTotal: 'Total',
  totalsNone: '(not said)',
  totalsRank: 'Ranks',
  totalsRankLegend: (hasPerHead) =>
    hasPerHead ? 'In brackets: the rank. Below: for each member.' : 'In brackets: the rank.',
  totalsRanked: (rank) => `rank ${number(rank)}`,
  totalsPerHead: (value, rank) => `${number(value)} a member, rank ${number(rank)}`,
  totalsHint: 'Choose a figure to see the rows it is made of.',
  totalsEmptyHint: 'At least one sheet must be recognised as a register.',
  totalsRecordsFlow: (into, included, aside) =>
    `${counted(into, 'record')} in = ${number(included)} counted + ${number(aside)} set aside`,
  totalsMoneyFlow: (into, counted, aside) =>
    `${number(into)} đồng in = ${number(counted)} counted + ${number(aside)} set aside`,
  totalsAside: (count) => `${counted(count, 'record')} set aside`,
  totalsAsideWhy: (reason, unit, field) =>
    reason === 'no-unit'
      ? 'no unit said'
      : reason === 'unknown-unit'
        ? `“${unit}” is not in the catalogue`
        : `${field.toLowerCase()} cannot be read`,
  totalsStated: (differing, all) =>
    differing === 0
      ? `Stated totals: all ${number(all)} agree`
      : `Stated totals: ${number(differing)} of ${number(all)} differ`,
  totalsStatedLine: (stated, recomputed, difference) =>
    difference === 0
      ? `says ${number(stated)}, agrees`
      : `says ${number(stated)}, recomputed ${number(recomputed)}, difference ${number(difference)}`,
  totalsHidden: (sheets) =>
    `Hidden sheets are counted too: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  totalsNotRecords: (totalRows, sectionRows) =>
    `${counted(totalRows, 'total row')} and ${counted(sectionRows, 'section row')} set aside as no records.`,
  totalsExplain: (sheet, records) => `${sheet}: ${counted(records, 'record')}`,
  totalsTextNumbers: (count) => `${counted(count, 'number')} kept as text read`,
  totalsEmptyCells: (count) => counted(count, 'empty cell'),
  totalsSelectRows: 'Select on the sheet',
  totalsNothing: 'No records.',
  totalsShown: (label, title, value) => `${label}, ${title}: ${value}.`,
  totalsCompare: 'Comparison',
  totalsCompareHint: 'Compare two periods or sheets',
  totalsCompareBy: 'Compare by',
  totalsDays: 'Days',
  totalsFrom: 'from',
  totalsTo: 'to',
  totalsOutside: (count) => `${counted(count, 'record')} in neither part.`,
  totalsBefore: 'Before',
  totalsAfter: 'After',
  totalsMovement: (opening, added, removed, closing) =>
    `${number(opening)} + ${number(added)} − ${number(removed)} = ${number(closing)}`,
  totalsPeopleMovement: 'People',
  totalsMoved: (kind) => movements[kind],
  totalsMoreRows: (count) => `and ${counted(count, 'more changed row')}, see the written comparison`,
  totalsNew: 'New people',
  totalsGone: 'People no longer there',
  totalsVariant: 'Written as',
  totalsFormulas: 'Live formulas',
  totalsValues: 'Values (for sending out)',
  totalsForm: (sheet) => `“${sheet}” has a card or a column for each record: only values can be written.`,
  totalsChart: 'With a chart',
  totalsNoteCount: (count) => counted(count, 'note'),
  totalsNotes: (count) => `Notes on the formulas (${number(count)})`,
  totalsMend: (cells) =>
    `${counted(cells, 'cell')} would make a plain SUMIFS wrong: numbers or dates as text, other spellings. Better mend first, then write.`,
  totalsMendFirst: (cells) => `Preview and fix ${counted(cells, 'cell')} first`,
  totalsAcross: 'Second group across',
  totalsWrite: 'Write the summary',
  totalsWriteComparison: 'Write the comparison',
  totalsWriteRanking: 'Write the ranking',
  totalsOverwrite: 'Overwrite',
  totalsUnequal: (count) =>
    `${counted(count, 'record')} set aside, not in the table; the summary will say so.`,
  ...reconcileEn,
  ...rowsEn,
  ...settingsEn,
  reports: 'Reports',
  reportsHint:
    'Choose a report, a template with markers or a blank form. See every figure with its source first, then write.',
  reportsEmptyHint: 'Open a workbook with grants, members … and recognise its sheets first.',
  reportChoice: 'Report or template',
  reportsBuiltIn: 'Built-in reports',
  reportsTemplates: 'Templates with markers in this workbook',
  reportsForms: 'Blank forms in this workbook',
  reportLacks: (register) => `no ${register}`,
  reportOptions: 'Options',
  reportPerUnit: 'One sheet per unit, with contents',
  reportBreak: 'Print each unit on a new page',
  reportValuesOnly: 'Values in place of formulas',
  reportPublic: 'Public copy (identity numbers, phones, accounts, circumstances masked)',
  reportPublicHint:
    'The public copy opens as a new workbook with the masked report alone: no other sheet, comment, formula or name of this workbook. Save that workbook and send it.',
  reportPublicPictures:
    'Charts are taken along; pictures (logo, photographs) and colours by condition are not: nobody can check what is seen in a picture.',
  reportOpenPublic: 'Open public copy',
  reportPublicOpened: (chartsLeftOut) =>
    `The public copy is open as a new workbook. The whole file was searched: it holds no number of 12 digits and nothing that was masked.${
      chartsLeftOut > 0
        ? ` ${counted(chartsLeftOut, 'chart')} could not be taken along (showing other sheets, or of a special kind).`
        : ''
    }`,
  reportPreview: 'Preview',
  reportWrite: 'Write',
  reportWithSources: 'With the list of sources of every figure',
  reportFigures: (count) => counted(count, 'figure'),
  reportSources: (rows) => counted(rows, 'row'),
  reportUnreadable: (count) => `${counted(count, 'unreadable cell')} left out`,
  reportIgnored: (isListed) =>
    isListed
      ? 'They are listed below the report, unprinted.'
      : 'They are not written into the form; with the list of sources they stand there.',
  reportUnfilled: (count) => `${counted(count, 'place')} that nothing fills`,
  reportWritesSheets: (sheets) =>
    sheets.length === 1
      ? `Will write the sheet “${sheets[0]}”.`
      : `Will write ${number(sheets.length)} sheets: ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' …' : ''}.`,
  reportOpensSheets: (sheets) =>
    sheets.length === 1
      ? `Opens a new workbook with the sheet “${sheets[0]}” alone.`
      : `Opens a new workbook with ${number(sheets.length)} sheets alone: ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ' …' : ''}.`,
  reportRepeated: 'Sheets that sum up another one are not counted again, unless ticked.',
  reportKeep: (sheet, list) =>
    list === null ? `Count “${sheet}” too` : `Count “${sheet}” too (it sums up “${list}”)`,
  reportFaults: (count) => `The template has ${counted(count, 'fault')}; nothing was written.`,
  reportWriting: (sheets) => `Writing sheet ${sheets} …`,
  ...templatesEn,
};
