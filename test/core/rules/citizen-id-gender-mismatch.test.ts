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

test('a missing tick under “Nữ (x)” says “man” where hardly any id says otherwise', () => {
  const men = Array.from({ length: 10 }, (_, index) => `Nam ${index} | | 0010850123${index + 10} |`);
  const women = 'Lan | x | 001185012345 |';
  const check = (rows: string[]) =>
    expectFindings(
      citizenIdGenderMismatch,
      'members',
      ['fullName | gender/female | citizenId | !', women, ...rows].join('\n'),
    );
  check([...men, 'Hoa | | 001190012345 | citizenId']);
  // The ticks were not made throughout.
  check([...men, 'Hoa | | 001190012345 |', 'Mai | | 001191012345 |']);
  check(['Hoa | | 001190012345 |']);
});
