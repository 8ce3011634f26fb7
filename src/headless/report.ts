import { correctionsIn } from '../core/recognition/corrections';
import { recognizeWorkbook } from '../core/recognition/recognize';
import { buildReport, openReportBooks, reports } from '../core/reports';
import { readSettings } from '../core/settings/office-settings';
import { isSettingsSheet } from '../core/settings/setting-rows';
import { bookGrids } from '../core/workbook';
import { CommandError } from './command-error';
import type { Command } from './command';
import { openFile } from './open-file';
import { oneOf, type Options } from './options';
import { reportJson, reportListJson } from './report-json';
import { reportListText, reportText } from './report-text';

/** `report FILE`: fills a built-in report; without `--out` a dry run that shows every figure with its source rows. */
export const report: Command = {
  options: {
    list: 'switch',
    report: 'value',
    template: 'value',
    param: 'values',
    public: 'switch',
    out: 'value',
  },
  takesFiles: 'any',
  run,
};

async function run(options: Options, print: (text: string) => void): Promise<0> {
  const { language, json } = options;
  if (options.given('list')) {
    print(json ? JSON.stringify(reportListJson(reports), null, 2) : reportListText(reports, language));
    return 0;
  }
  const [file, ...furtherParams] = options.files;
  if (file === undefined) throw new CommandError(wordings.needsFile[language]);
  const id = options.given('report');
  if (typeof id !== 'string') throw new CommandError(wordings.needsReport[language]);
  const wanted = oneOf(
    id,
    reports.map((one) => one.id),
    'report',
  );
  const definition = reports.find((one) => one.id === wanted)!;
  const params = givenParams([...options.allGiven('param'), ...furtherParams]);

  const opened = await openFile(options, file);
  const content = await opened.read();
  const grids = bookGrids(content);
  const { tables } = recognizeWorkbook(grids, [...correctionsIn(content.memory), ...options.corrections]);
  const books = openReportBooks(tables, options.today, options.given('public') === true);
  const settings = readSettings(
    grids.find(({ sheet }) => isSettingsSheet(sheet)),
    options.today,
  );
  const built = opened.orRefuse(buildReport(definition, books, settings, params));
  const out = options.given('out');
  if (typeof out === 'string') {
    opened.orRefuse(await opened.host.drawSheets(built.drawings));
    await opened.save(out);
  }
  print(json ? JSON.stringify(reportJson(built), null, 2) : reportText(built, language));
  if (options.listMembers) process.stderr.write(`${opened.usedMembers().join('\n')}\n`);
  return 0;
}

/** `name=value`, each once; values may hold `=`. */
function givenParams(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf('=');
      if (at < 1) throw new CommandError(`--param "${one}" is not of the form name=value.`);
      return [one.slice(0, at).trim(), one.slice(at + 1)];
    }),
  );
}

const wordings = {
  needsFile: {
    vi: 'Cần một tệp .xlsx: headless report TỆP.xlsx --report MÃ. Xem các báo cáo: --list.',
    en: 'A .xlsx file is needed: headless report FILE.xlsx --report ID. To see the reports: --list.',
  },
  needsReport: {
    vi: 'Cần --report MÃ hoặc --template TRANG. Xem các báo cáo: --list.',
    en: '--report ID or --template SHEET is needed. To see the reports: --list.',
  },
};
