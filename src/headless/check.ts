import { review } from '../core/review';
import { reviewContent } from '../core/review-content';
import { checkJson } from './check-json';
import { checkText } from './check-text';
import { CommandError } from './command-error';
import { openFile } from './open-file';
import type { Command } from './command';
import { readRules, type Options } from './options';

/** `check FILE`: recognises every sheet, runs the rules, prints the findings; writes nothing. Exit code 1 where there is an error. */
export const check: Command = { options: { rules: 'value' }, run };

async function run(options: Options, print: (text: string) => void): Promise<0 | 1> {
  const rules = readRules(options.given('rules'), options.language);
  const { usedMembers, read } = await openFile(options);
  const content = await read();
  const result = review(reviewContent(content, options.corrections), { today: options.today, rules });
  if (result.tables.length === 0) throw new CommandError(noTable(options));
  const { language } = options;
  print(options.json ? JSON.stringify(checkJson(result, language), null, 2) : checkText(result, language));
  if (options.listMembers) process.stderr.write(`${usedMembers().join('\n')}\n`);
  return result.counts.error > 0 ? 1 : 0;
}

/** Says that the file holds no table, and what one needs. */
export function noTable({ file, language }: Options): string {
  return language === 'vi'
    ? `Không thấy bảng nào trong tệp "${file}". Bảng cần một dòng tiêu đề cột (STT, Họ và tên, …) và các dòng bên dưới.`
    : `No table found in the file "${file}". A table needs a row of column headers (STT, Họ và tên, …) and rows below it.`;
}
