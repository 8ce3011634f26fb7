import { nameMissing } from '../../../src/core/rules/name-missing';
import { expectFindings } from '../../support/expect-findings';

test('a member without a name', () => {
  expectFindings(
    nameMissing,
    'members',
    `
    fullName | birthYear | !
    An       | 1985      |
             | 1990      | fullName
    `,
  );
});

test('a gift to a unit needs no name, one to a person does', () => {
  expectFindings(
    nameMissing,
    'grants',
    `
    fullName | birthYear | unit | amount | !
             |           | A    | 500000 |
             | 1990      | A    | 500000 | fullName
    `,
  );
});

test('family and given name in two columns', () => {
  expectFindings(
    nameMissing,
    'members',
    `
    ordinal | familyName | givenName | !
    1       | Nguyễn Văn | An        |
    2       |            | Bình      |
    3       |            |           | givenName
    `,
  );
});
