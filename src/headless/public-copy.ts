import type { Secrets } from '../core/reports/leaks';
import { leaksIn } from '../core/reports/leaks';
import { saveWorkbook, valuesOnlyCopy, zipTexts, type Workbook } from '../stand-in';
import { CommandError } from './command-error';
import type { Options } from './options';

/** What the check of a public copy looked at. */
export interface PublicCheck {
  readonly parts: number;
  readonly secrets: number;
}

/**
 * The bytes of a new workbook with these sheets alone, values only, proved on the bytes themselves: no twelve digits in a row and none
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
    // The part is named, never what was found in it.
    throw new CommandError(
      language === 'vi'
        ? `Bản công khai còn thông tin cá nhân (phần ${leak.part}) nên không được ghi. Hãy bỏ thông tin đó khỏi mẫu rồi thử lại.`
        : `The public copy still holds personal data (part ${leak.part}) and was not written. Take it out of the template and try again.`,
    );
  }
  return { bytes, check: { parts: parts.size, secrets: secrets.numbers.size + secrets.texts.size } };
}
