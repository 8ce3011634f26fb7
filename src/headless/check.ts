import { correctionsIn } from '../core/recognition/corrections';
import type { Problem } from '../core/result';
import { review } from '../core/review';
import type { Grid } from '../core/sheet/grid';
import { bookGrids } from '../core/workbook';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { CommandError } from './command-error';
import { openFile } from './open-file';
import type { Options } from './options';

/** `check FILE`: recognises every sheet, runs the rules, prints the findings; writes nothing. Answers the exit code. */
export async function check(options: Options, print: (text: string) => void): Promise<0 | 1> {
  const { host, usedMembers } = await openFile(options.file, options.language);
  const read = await host.readWorkbook();
  if (!read.ok) throw new CommandError(refusal(read.problem, options));
  const grids = bookGrids(read.value);
  const corrections = correctionsIn(read.value.memory);
  checkSheetsExist(options, grids);
  const result = review(
    { grids, corrections: [...corrections, ...options.corrections] },
    { today: options.today, rules: options.rules },
  );
  if (result.tables.length === 0) {
    throw new CommandError(
      options.language === 'vi'
        ? `Không thấy bảng nào trong tệp "${options.file}". Bảng cần một dòng tiêu đề cột (STT, Họ và tên, …) và các dòng bên dưới.`
        : `No table found in the file "${options.file}". A table needs a row of column headers (STT, Họ và tên, …) and rows below it.`,
    );
  }
  const { language } = options;
  print(options.json ? JSON.stringify(checkJson(result, language), null, 2) : checkText(result, language));
  if (options.listMembers) process.stderr.write(`${usedMembers().join('\n')}\n`);
  return result.counts.error > 0 ? 1 : 0;
}

function checkSheetsExist({ corrections, language }: Options, grids: readonly Grid[]): void {
  const missing = corrections.find((correction) => !grids.some(({ sheet }) => sheet === correction.sheet));
  if (!missing) return;
  const names = grids.map(({ sheet }) => sheet).join(', ');
  throw new CommandError(
    language === 'vi'
      ? `Sổ không có trang "${missing.sheet}". Các trang: ${names}.`
      : `The workbook has no sheet "${missing.sheet}". Its sheets: ${names}.`,
  );
}

function refusal(problem: Problem, { file, language }: Options): string {
  const where = 'sheet' in problem ? ` (${problem.sheet})` : '';
  return language === 'vi'
    ? `Không đọc được sổ "${file}": ${problem.code}${where}.`
    : `The workbook "${file}" cannot be read: ${problem.code}${where}.`;
}
