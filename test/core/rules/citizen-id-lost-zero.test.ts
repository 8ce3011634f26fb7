import { citizenIdLostZero } from '../../../src/core/rules/citizen-id-lost-zero';
import { expectFindings } from '../../support/expect-findings';

test('a number of eleven digits lost one zero, of ten digits two', () => {
  const found = expectFindings(
    citizenIdLostZero,
    'members',
    `
    fullName | gender | birthDate  | citizenId    | !
    An       | Nam    | 1985-01-02 | 34085012345  | citizenId
    Bình     | Nữ     | 1990-03-04 | 1190012345   | citizenId
    Chi      | Nữ     | 1990-03-04 | '34190012345 | citizenId
    Dũng     |        |            | '001085012346 |
    Em       |        |            | '001085012347 |
    Gia      |        |            | '001085012348 |
    `,
  );
  expect(found.map(({ fix }) => fix)).toEqual([
    { value: '034085012345', numberFormat: '@', certain: true },
    { value: '001190012345', numberFormat: '@', certain: true },
    { value: '034190012345', numberFormat: '@', certain: true },
  ]);
});

test('ten digits that contradict gender or birth, or cannot be compared, are asked about', () => {
  const found = expectFindings(
    citizenIdLostZero,
    'members',
    `
    fullName | gender | birthDate  | citizenId  | !
    An       | Nam    | 1990-03-04 | 1190012345 | citizenId
    Bình     |        | 1990-03-04 | 1190012345 | citizenId
    `,
  );
  expect(found.map(({ fix }) => fix?.certain)).toEqual([false, false]);
});

test('whole numbers, old cards, papers, zeros shown by format and empty cells are no lost zeros', () => {
  expectFindings(
    citizenIdLostZero,
    'members',
    `
    fullName | citizenId       | !
    An       | 001085012345    |
    Bình     | '012345678      |
    Chi      | B1234567        |
    Dũng     | -               |
    Em       |                 |
    Giang    | 34085012345     |
    Hà       | 01085012345     |
    `,
    { formats: { B7: '000000000000' } },
  );
});

test('a column kept as numbers is one finding; what is not sure stays by itself', () => {
  const found = expectFindings(
    citizenIdLostZero,
    'members',
    `
    fullName | birthDate  | gender | citizenId    | !
    An       | 1985-02-03 | Nam    | 1085012345   | citizenId
    Bình     | 1990-02-03 | Nữ     | 36190012346  | (citizenId)
    Chi      | 1991-02-03 | Nữ     | 1191012346   | (citizenId)
    Dũng     |            |        | 1191012347   | citizenId
    `,
  );
  expect(found.map(({ fix }) => [fix?.values ?? fix?.value, fix?.certain])).toEqual([
    [['001085012345', '036190012346', '001191012346'], true],
    ['001191012347', false],
  ]);
});
