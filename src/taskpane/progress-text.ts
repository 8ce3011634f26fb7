import type { ActionProgress } from '../actions/action';
import type { Language } from '../core/language';
import { titleOf } from '../core/rules';
import { ruleIds } from '../core/rules/rule-ids';
import type { Translate } from '../messages/translator';

/** What is being done at this moment, in words; null: nothing is known yet. */
export function progressText(progress: ActionProgress | null, t: Translate, language: Language): string {
  if (!progress || progress.phase === 'reading') return t('reading', progress?.what ?? '');
  if (progress.phase === 'recognizing') return t('recognizing', progress.what);
  if (progress.phase === 'writing') return t('writingCells');
  const rule = ruleIds.find((id) => id === progress.what);
  return t('checking', rule ? titleOf(rule, language) : progress.what);
}
