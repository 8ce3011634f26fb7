import type { Language } from '../language';
import { accountDigitsLost } from './account-digits-lost';
import { accountMalformed } from './account-malformed';
import { accountShared } from './account-shared';
import { amountFraction } from './amount-fraction';
import { amountMissing } from './amount-missing';
import { amountNegative } from './amount-negative';
import { amountNotProduct } from './amount-not-product';
import { amountOutlier } from './amount-outlier';
import { amountOverCap } from './amount-over-cap';
import { birthPastRetirement } from './birth-past-retirement';
import { birthUnderage } from './birth-underage';
import { cellErrorValue } from './cell-error-value';
import { citizenIdBirthMismatch } from './citizen-id-birth-mismatch';
import { citizenIdDuplicate } from './citizen-id-duplicate';
import { citizenIdGenderMismatch } from './citizen-id-gender-mismatch';
import { citizenIdLostZero } from './citizen-id-lost-zero';
import { citizenIdMalformed } from './citizen-id-malformed';
import { citizenIdProvinceUnknown } from './citizen-id-province-unknown';
import { citizenIdSuperseded } from './citizen-id-superseded';
import { dateAmbiguous } from './date-ambiguous';
import { dateAsText } from './date-as-text';
import { dateDayMonthSwapped } from './date-day-month-swapped';
import { dateImpossible } from './date-impossible';
import { dateInFuture } from './date-in-future';
import { dateOutsidePeriod } from './date-outside-period';
import { dateUnreadable } from './date-unreadable';
import { documentNoDuplicate } from './document-no-duplicate';
import { documentNoMalformed } from './document-no-malformed';
import { documentNoMissing } from './document-no-missing';
import { formulaInconsistent } from './formula-inconsistent';
import { fundMissing } from './fund-missing';
import { genderUnreadable } from './gender-unreadable';
import { grantDuplicate } from './grant-duplicate';
import { grantStacked } from './grant-stacked';
import { grantTwiceSameDay } from './grant-twice-same-day';
import { headerDuplicate } from './header-duplicate';
import { joinedBeforeFifteen } from './joined-before-fifteen';
import { memberDuplicate } from './member-duplicate';
import { memberInTwoUnits } from './member-in-two-units';
import { memberNearDuplicate } from './member-near-duplicate';
import { movementMismatch } from './movement-mismatch';
import { nameCasing } from './name-casing';
import { nameMissing } from './name-missing';
import { nameNotAName } from './name-not-a-name';
import { nameTitle } from './name-title';
import { numberAsText } from './number-as-text';
import { numberUnreadable } from './number-unreadable';
import { ordinalBroken } from './ordinal-broken';
import { partExceedsWhole } from './part-exceeds-whole';
import { phoneLostZero } from './phone-lost-zero';
import { phoneMalformed } from './phone-malformed';
import { phoneOldPrefix } from './phone-old-prefix';
import { rateMismatch } from './rate-mismatch';
import { recipientNotMember } from './recipient-not-member';
import { recipientUnitDiffers } from './recipient-unit-differs';
import { rowEmpty } from './row-empty';
import { rowHidden } from './row-hidden';
import { scoreOverMaximum } from './score-over-maximum';
import { signatureMissing } from './signature-missing';
import { sumOfPartsMismatch } from './sum-of-parts-mismatch';
import { textDecomposed } from './text-decomposed';
import { textLegacyEncoding } from './text-legacy-encoding';
import { textStraySpace } from './text-stray-space';
import { totalDoubleCounts } from './total-double-counts';
import { totalMismatch } from './total-mismatch';
import { totalRangeShort } from './total-range-short';
import { unitAlias } from './unit-alias';
import { unitMissing } from './unit-missing';
import { unitMissingFromList } from './unit-missing-from-list';
import { unitUnknown } from './unit-unknown';
import { voucherNoDuplicate } from './voucher-no-duplicate';
import { voucherNoGap } from './voucher-no-gap';
import { wordsMismatch } from './words-mismatch';
import type { AnyRule, Finding } from './rule';
import type { RuleId } from './rule-ids';

/** Every rule that we have, in the order of the contract's table. */
export const rules: readonly AnyRule[] = [
  textLegacyEncoding,
  textDecomposed,
  textStraySpace,
  nameMissing,
  nameNotAName,
  nameCasing,
  nameTitle,
  numberAsText,
  numberUnreadable,
  amountMissing,
  amountNegative,
  amountNotProduct,
  amountOverCap,
  amountOutlier,
  amountFraction,
  dateAsText,
  dateUnreadable,
  dateImpossible,
  dateAmbiguous,
  dateDayMonthSwapped,
  dateInFuture,
  dateOutsidePeriod,
  citizenIdLostZero,
  citizenIdMalformed,
  citizenIdProvinceUnknown,
  citizenIdBirthMismatch,
  citizenIdGenderMismatch,
  citizenIdSuperseded,
  citizenIdDuplicate,
  genderUnreadable,
  phoneMalformed,
  phoneLostZero,
  phoneOldPrefix,
  accountMalformed,
  accountDigitsLost,
  accountShared,
  birthUnderage,
  birthPastRetirement,
  joinedBeforeFifteen,
  memberDuplicate,
  memberNearDuplicate,
  memberInTwoUnits,
  unitMissing,
  unitUnknown,
  unitAlias,
  unitMissingFromList,
  grantDuplicate,
  grantStacked,
  grantTwiceSameDay,
  recipientNotMember,
  recipientUnitDiffers,
  fundMissing,
  documentNoMalformed,
  documentNoMissing,
  documentNoDuplicate,
  voucherNoDuplicate,
  voucherNoGap,
  signatureMissing,
  totalMismatch,
  totalRangeShort,
  totalDoubleCounts,
  wordsMismatch,
  ordinalBroken,
  rowHidden,
  rowEmpty,
  headerDuplicate,
  cellErrorValue,
  formulaInconsistent,
  rateMismatch,
  movementMismatch,
  partExceedsWhole,
  scoreOverMaximum,
  sumOfPartsMismatch,
];

const ruleOfId = new Map(rules.map((rule) => [rule.id, rule]));

/** What a finding says, as one plain sentence in the reader's language. */
export function messageOf(finding: Pick<Finding, 'rule' | 'params'>, language: Language): string {
  const rule = ruleOfId.get(finding.rule);
  if (!rule) throw new Error(`no rule ${finding.rule}`);
  return (rule.message[language] as (params: unknown) => string)(finding.params);
}

/** A rule's title in the reader's language; its id where the rule is not built. */
export function titleOf(rule: RuleId, language: Language): string {
  return ruleOfId.get(rule)?.title[language] ?? rule;
}
