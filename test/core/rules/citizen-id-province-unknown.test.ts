import { citizenIdProvinceUnknown } from '../../../src/core/rules/citizen-id-province-unknown';
import { expectFindings } from '../../support/expect-findings';

test('codes that no province has', () => {
  expectFindings(
    citizenIdProvinceUnknown,
    'members',
    `
    fullName | citizenId    | !
    An       | 003085012345 | citizenId
    Bình     | 99085012345  | citizenId
    Chi      | 001085012345 |
    Dũng     | 34085012345  |
    Em       | '012345678   |
    Giang    | abc          |
    Hà       |              |
    Khanh    | '999085012345 | citizenId
    Lan      | '101085012345 | citizenId
    `,
  );
});
