import { citizenIdGenderMismatch } from '../../../src/core/rules/citizen-id-gender-mismatch';
import { expectFindings } from '../../support/expect-findings';

test('the gender inside the number is compared with the column', () => {
  const found = expectFindings(
    citizenIdGenderMismatch,
    'members',
    `
    fullName | gender | citizenId    | !
    An       | Nam    | 001185012345 | citizenId
    Bình     | nữ     | 001085012345 | citizenId
    Chi      | Nữ     | 001385012345 |
    Dũng     |        | 001185012345 |
    Em       | ?      | 001185012345 |
    Giang    | Nam    |              |
    `,
  );
  expect(found.map(({ params }) => params.isFemaleById)).toEqual([true, false]);
});

test('Nam and Nữ sub-columns say the gender too', () => {
  expectFindings(
    citizenIdGenderMismatch,
    'members',
    `
    fullName | birthDate/male | birthDate/female | citizenId    | !
    An       | 1985           |                  | 001085012345 |
    Bình     |                | 1985             | 001085012346 | citizenId
    `,
  );
});
