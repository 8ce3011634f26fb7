import { countOf, type PublicCheck } from '../actions/open-public-copy';
import { leaksIn, type Secrets } from '../core/reports/leaks';
import { translator } from '../messages/translator';
import { saveWorkbook, valuesOnlyCopy, zipTexts, type Workbook } from '../stand-in';
import { CommandError } from './command-error';
import type { Options } from './options';

/**
 * The bytes of a new workbook with these sheets alone, filled from a template (a built-in report is opened as a file of its own), values only, proved on the bytes themselves: no twelve digits in a row and none
 * of the secrets is in any part. Throws CommandError where one is, and nothing is saved.
 */
export async function publicCopy(
  workbook: Workbook,
  sheets: readonly string[],
  secrets: Secrets,
  { language }: Options,
): Promise<{ bytes: Uint8Array; check: PublicCheck }> {
  const bytes = await saveWorkbook(valuesOnlyCopy(workbook, sheets));
  const parts = await zipTexts(bytes);
  const [leak] = leaksIn(parts, secrets);
  if (leak) {
    throw new CommandError(translator(language)('problem', { code: 'public-copy-leaks', part: leak.part }));
  }
  return { bytes, check: { parts: parts.size, secrets: countOf(secrets) } };
}
