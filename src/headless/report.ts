import type { Language } from '../core/language';
import { openPublicCopy, prepareReport, writeReport } from '../actions';
import type { PublicCheck } from '../actions/open-public-copy';
import type { ReportChoice } from '../core/reports/written-report';
import { reports } from '../core/reports';
import { CommandError } from './command-error';
import type { Command } from './command';
import { ignoredJson, ignoredText } from './ignored-json';
import { openFile } from './open-file';
import { kinds, oneOf, wrongForm, type Options } from './options';
import { reportJson, reportListJson } from './report-json';
import { stampOf } from './stamp';
import { reportListText, reportText } from './report-text';

/**
 * `report FILE`: fills a built-in report, or a template that stands in the workbook; without `--out` a dry run that shows every
 * figure with its source rows.
 */
export const report: Command = {
  options: {
    list: 'switch',
    report: 'value',
    template: 'value',
    param: 'values',
    public: 'switch',
    /** Writes the list of figures with their source rows as a sheet of its own. */
    sources: 'switch',
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
  const choice = readChoice(options);
  const params = givenParams([...options.allGiven('param'), ...furtherParams], options.language);

  const { host, orRefuse, save, saveBytes, openedFiles, usedMembers } = await openFile(options, file);
  const { today, corrections } = options;
  const isPublic = options.given('public') === true;
  const prepared = orRefuse(await prepareReport.run(host, { choice, params, isPublic, today, corrections }));
  const out = options.given('out');
  let publicCheck: PublicCheck | undefined;
  if (typeof out === 'string') {
    const withSources = options.given('sources') === true;
    if (isPublic) {
      publicCheck = orRefuse(await openPublicCopy.run(host, { report: prepared, withSources }));
      await saveBytes(out, openedFiles.at(-1)!);
    } else {
      orRefuse(await writeReport.run(host, { report: prepared, stamp: stampOf(options), withSources }));
      await save(out);
    }
  }
  print(
    json
      ? JSON.stringify(
          { ...reportJson(prepared), ignored: ignoredJson(prepared.ignored, language), publicCheck },
          null,
          2,
        )
      : [reportText(prepared, language, publicCheck), ...ignoredText(prepared.ignored, language)].join('\n'),
  );
  if (options.listMembers) process.stderr.write(`${usedMembers().join('\n')}\n`);
  return 0;
}

function readChoice(options: Options): ReportChoice {
  const [id, sheet] = [options.given('report'), options.given('template')];
  if (typeof sheet === 'string' && id === undefined) return { kind: 'template', sheet };
  if (typeof id !== 'string' || sheet !== undefined)
    throw new CommandError(wordings.needsReport[options.language]);
  return {
    kind: 'report',
    id: oneOf(
      id,
      reports.map((one) => one.id),
      kinds.report,
      options.language,
    ),
  };
}

/** `name=value`, each once; values may hold `=`. */
function givenParams(given: readonly string[], language: Language): Record<string, string> {
  return Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf('=');
      if (at < 1) throw wrongForm('--param', one, 'name=value', language);
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
    vi: 'Cần một trong hai: --report MÃ hoặc --template TRANG. Xem các báo cáo: --list.',
    en: 'One of --report ID and --template SHEET is needed. To see the reports: --list.',
  },
};
