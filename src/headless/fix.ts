import { counted } from '../core/figures';
import { applyFixes, previewFixes } from '../actions';
import type { Language } from '../core/language';
import { review, type Review } from '../core/review';
import { reviewContent } from '../core/review-content';
import { titleOf } from '../core/rules';
import type { RuleId } from '../core/rules/rule-ids';
import { cellAddress } from '../core/sheet/address';
import type { SkippedFix } from '../core/writes/mending';
import type { AppliedFixes } from '../actions/apply-fixes';
import { noTable } from './check';
import { translator } from '../messages/translator';
import { CommandError } from './command-error';
import type { Command } from './command';
import { openFile } from './open-file';
import { readRules, type Options } from './options';
import { stampOf } from './stamp';

/**
 * `fix FILE`: applies the fixes and writes the journal; without `--out` nothing is saved. Exit code 1 where errors remain.
 *
 * A run that a protected sheet would refuse is left undone (code 2); with `--leave-locked` the cells that it keeps are skipped.
 * `applied` counts one for each cell and rule; `cells` the cells; `remaining` is read again from the mended workbook, over
 * the same rules (`--rules`).
 */
export const fix: Command = {
  options: { out: 'value', rules: 'value', 'certain-only': 'switch', 'leave-locked': 'switch', by: 'value' },
  run,
};

async function run(options: Options, print: (text: string) => void): Promise<0 | 1> {
  const { language, today, corrections, given } = options;
  const rules = readRules(given('rules'), language);
  const { host, read, orRefuse, save } = await openFile(options);
  await read();
  const leavesShut = given('leave-locked') === true;
  const choice = { certainOnly: given('certain-only') === true };
  const preview = orRefuse(await previewFixes.run(host, { today, rules, corrections, choice, leavesShut }));
  if (preview.plan.review.tables.length === 0) throw new CommandError(noTable(options));
  const applied = orRefuse(await applyFixes.run(host, { preview, stamp: stampOf(options) }));
  const after = review(reviewContent(await read(), corrections), { today, rules });
  const out = given('out');
  if (typeof out === 'string') await save(out);
  const { skipped } = preview.plan;
  print(
    options.json
      ? JSON.stringify(fixJson(applied, skipped, after, language), null, 2)
      : fixText(applied, skipped, after, language),
  );
  return after.counts.error > 0 ? 1 : 0;
}

function fixJson(
  { applied, byRule, cells, run: number }: AppliedFixes,
  skipped: readonly SkippedFix[],
  { counts }: Review,
  language: Language,
) {
  return {
    applied,
    cells,
    run: number,
    skipped: skipped.map(({ cell, rule, why }) => ({
      cell: addressOf(cell),
      rule,
      why: translator(language)('skipReason', why),
    })),
    byRule,
    remaining: counts,
  };
}

function addressOf({ sheet, row, column }: SkippedFix['cell']): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function fixText(
  { applied, byRule, cells }: AppliedFixes,
  skipped: readonly SkippedFix[],
  { counts }: Review,
  language: Language,
): string {
  const isVietnamese = language === 'vi';
  const rules = (Object.entries(byRule) as [RuleId, number][]).map(
    ([rule, count]) => `  ${count}  ${titleOf(rule, language)}  [${rule}]`,
  );
  const left = skipped.map(
    ({ cell, rule, why }) => `  ${addressOf(cell)}  ${translator(language)('skipReason', why)}  [${rule}]`,
  );
  return [
    isVietnamese
      ? `Đã sửa ${applied} chỗ ở ${cells} ô.`
      : `${counted(applied, 'fix', 'fixes')} applied to ${counted(cells, 'cell')}.`,
    ...rules,
    ...(left.length > 0
      ? [isVietnamese ? `Để lại ${left.length}:` : `Left alone, ${left.length}:`, ...left]
      : []),
    isVietnamese
      ? `Còn lại: ${counts.error} lỗi, ${counts.warning} cảnh báo, ${counts.info} lưu ý.`
      : `Remaining: ${counts.error} errors, ${counts.warning} warnings, ${counts.info} infos.`,
  ].join('\n');
}
