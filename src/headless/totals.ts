import { correctionsIn } from '../core/recognition/corrections/corrections';
import { recognizeWorkbook } from '../core/recognition/recognize';
import type { TableColumns } from '../core/recognition/values/table-columns';
import type { RecognizedTable } from '../core/recognition/recognized-table';
import { registerIds, type RegisterId } from '../core/registers/register';
import { readSettings, type OfficeSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import { crossMargins } from '../core/totals/cross-margins';
import { isByUnit } from '../core/totals/compare-units';
import { drawComparison } from '../core/totals/tab/draw-comparison';
import { drawRanking } from '../core/totals/tab/draw-ranking';
import { drawTotals } from '../core/totals/tab/draw-totals';
import { groupsOf, usualGroup } from '../core/totals/groups';
import { measuresOf } from '../core/totals/measures';
import { tablesOfRegister, totalsOf, usualRegister, type TotalsRequest } from '../core/totals/totals';
import { summaryTabName, type summaryTabs } from '../core/totals/tab/tab-name';
import type { TabOptions } from '../core/totals/tab/tab-sheet';
import { fail } from '../core/result';
import { bookGrids } from '../core/workbook';
import { CommandError } from './command-error';
import type { Command } from './command';
import { ignoredJson, ignoredText } from './ignored-json';
import { noSuchSheet, openFile } from './open-file';
import { kinds, oneOf, type Options } from './options';
import { withIgnored } from '../core/writes/ignored-lines';
import { comparedSides } from './totals-comparison';
import { rankedUnits, ranksJson } from './totals-comparison-json';
import { ranksText } from './totals-comparison-text';
import { totalsJson } from './totals-json';
import { totalsText } from './totals-text';

/** `totals FILE`: totals of a register per unit or by other groups, with control totals and the totals that the sheets state. */
export const totals: Command = {
  options: {
    register: 'value',
    by: 'value',
    measure: 'value',
    sheet: 'values',
    rounding: 'value',
    out: 'value',
    values: 'switch',
    chart: 'switch',
    across: 'switch',
    overwrite: 'switch',
    against: 'values',
    before: 'value',
    after: 'value',
    rank: 'switch',
  },
  run,
};

async function run(options: Options, print: (text: string) => void): Promise<0> {
  const { language } = options;
  const asked = options.given('register');
  const wanted = asked === undefined ? null : oneOf(String(asked), registerIds, kinds.register, language);
  const file = await openFile(options);
  const content = await file.read();
  const grids = bookGrids(content);
  const sheets = options.allGiven('sheet');
  const missing = sheets.find((sheet) => !grids.some((grid) => grid.sheet === sheet));
  if (missing !== undefined) throw new CommandError(noSuchSheet(missing, grids, language));
  const { tables } = recognizeWorkbook(grids, [...correctionsIn(content.memory), ...options.corrections]);
  const register = wanted ?? usualRegister(tables.filter((table) => isOn(table, sheets)));
  const own =
    register === null ? [] : tablesOfRegister(tables, register, sheets.length > 0 ? sheets : undefined);
  if (register === null || own.length === 0) throw new CommandError(noTable(register, tables, options));
  const settings = readSettings(
    content.grids.find(({ sheet }) => isSettingsSheet(sheet)),
    options.today,
  );
  const request = requestOf(register, own, settings, options);
  const catalogue = tablesOfRegister(tables, 'units');
  const result = totalsOf(own, catalogue, request);
  // Before anything is written: a part that is not there ends the command.
  const asRead = { own, catalogue, result, request };
  const compared = comparedSides(asRead, tables, grids, options);
  const isRanked = options.given('rank') === true;
  const ranked = isRanked ? rankedUnits(result, catalogue) : null;
  const out = options.given('out');
  if (out !== undefined) {
    const form = result.tables.find(({ table }) => table.grid.form)?.table.grid;
    if (form && options.given('values') !== true)
      file.orRefuse(fail({ code: 'form-without-rows', sheet: form.sheet }));
    const isCrossed = options.given('across') === true && request.by.length === 2;
    const tab = (maker: keyof typeof summaryTabs): TabOptions => ({
      settings,
      day: options.today,
      variant: options.given('values') === true ? 'values' : 'formulas',
      name: summaryTabName(content, maker),
    });
    const tabs = [
      drawTotals(result, {
        ...tab('totals'),
        withChart: options.given('chart') === true,
        ...(isCrossed && { margins: crossMargins(own, catalogue, request) }),
      }),
      ...(compared ? [drawComparison(...compared.parts(), catalogue, tab('comparison'))] : []),
      ...(isRanked && isByUnit(result) ? [drawRanking(result, catalogue, tab('ranking'))] : []),
    ];
    file.orRefuse(
      await file.host.drawSheets(
        tabs.map(({ drawing }) => withIgnored(drawing, content.memory)),
        { overwriteEdited: options.given('overwrite') === true },
      ),
    );
    await file.save(String(out));
  }
  print(
    options.json
      ? JSON.stringify(
          {
            ...totalsJson(result),
            ignored: ignoredJson(content.memory, language),
            ...(compared && { comparison: compared.json }),
            ...(ranked && { ranks: ranksJson(ranked, result) }),
          },
          null,
          2,
        )
      : [
          totalsText(result, language),
          ...(compared ? [compared.text] : []),
          ...(ranked && ranked.length > 0 ? [ranksText(ranked, result, language)] : []),
          ...ignoredText(content.memory, language),
        ].join('\n'),
  );
  if (options.listMembers) process.stderr.write(`${file.usedMembers().join('\n')}\n`);
  return 0;
}

function isOn(table: RecognizedTable, sheets: readonly string[]): boolean {
  return sheets.length === 0 || sheets.includes(table.grid.sheet);
}

/** The groups and measures asked for; throws CommandError naming the known ones where one is none of the register's. */
function requestOf(
  register: RegisterId,
  own: readonly TableColumns[],
  settings: OfficeSettings,
  options: Options,
): TotalsRequest {
  const { language } = options;
  const listed = (name: string) => {
    const given = options.given(name);
    const ids = given === undefined ? undefined : String(given).split(',');
    return ids?.map((id) => id.trim()).filter((id) => id !== '');
  };
  const rounding = options.given('rounding');
  return {
    register,
    by: listed('by')?.map((id) => oneOf(id, groupsOf(register), kinds.group(register), language)) ?? [
      usualGroup(register, own),
    ],
    measures: listed('measure')?.map((id) =>
      oneOf(id, measuresOf(register), kinds.measure(register), language),
    ),
    rounding:
      rounding === undefined
        ? settings.rateRounding
        : oneOf(String(rounding), ['round', 'truncate'] as const, kinds.rounding, language),
  };
}

function noTable(register: RegisterId | null, tables: readonly RecognizedTable[], options: Options): string {
  const found = [...new Set(tables.flatMap((table) => table.register ?? []))].join(', ') || '–';
  return options.language === 'vi'
    ? `Tệp "${options.file}" không có bảng nào thuộc sổ ${register ?? 'đã biết'}. Các sổ thấy được: ${found}.`
    : `The file "${options.file}" has no table of ${register ?? 'a known register'}. Registers found: ${found}.`;
}
