import { amountMissing } from './amount-missing';
import { amountNotProduct } from './amount-not-product';
import { citizenIdBirthMismatch } from './citizen-id-birth-mismatch';
import { citizenIdDuplicate } from './citizen-id-duplicate';
import { citizenIdGenderMismatch } from './citizen-id-gender-mismatch';
import { citizenIdLostZero } from './citizen-id-lost-zero';
import { citizenIdMalformed } from './citizen-id-malformed';
import { dateAsText } from './date-as-text';
import { dateImpossible } from './date-impossible';
import { dateUnreadable } from './date-unreadable';
import { grantDuplicate } from './grant-duplicate';
import { memberDuplicate } from './member-duplicate';
import { numberAsText } from './number-as-text';
import { numberUnreadable } from './number-unreadable';
import type { AnyRule } from './rule';
import { textDecomposed } from './text-decomposed';
import { textLegacyEncoding } from './text-legacy-encoding';
import { textStraySpace } from './text-stray-space';
import { totalMismatch } from './total-mismatch';
import { unitMissing } from './unit-missing';
import { unitUnknown } from './unit-unknown';

/** Every rule that we have, in the order of the contract's table. */
export const rules: readonly AnyRule[] = [
  textLegacyEncoding,
  textDecomposed,
  textStraySpace,
  numberAsText,
  numberUnreadable,
  amountMissing,
  amountNotProduct,
  dateAsText,
  dateUnreadable,
  dateImpossible,
  citizenIdLostZero,
  citizenIdMalformed,
  citizenIdBirthMismatch,
  citizenIdGenderMismatch,
  citizenIdDuplicate,
  memberDuplicate,
  unitMissing,
  unitUnknown,
  grantDuplicate,
  totalMismatch,
];
