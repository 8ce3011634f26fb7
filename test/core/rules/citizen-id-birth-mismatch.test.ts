import { citizenIdBirthMismatch } from '../../../src/core/rules/citizen-id-birth-mismatch';
import { expectFindings } from '../../support/expect-findings';

test('the year and the century inside the number are compared with date and year', () => {
  const found = expectFindings(
    citizenIdBirthMismatch,
    'members',
    `
    fullName | birthDate  | citizenId    | !
    An       | 1986-01-02 | 001085012345 | citizenId
    Bình     | 2/1/1986   | 001085012346 | citizenId
    Chi      | 2003       | 001103012345 | citizenId
    Dũng     | 1986-01-02 | 34085012345  | citizenId
    `,
  );
  expect(found[2]?.params).toEqual({ citizenId: '001103012345', idYear: 1903, birthYear: 2003 });
});

test('agreeing, unknown and unreadable births are no fault', () => {
  expectFindings(
    citizenIdBirthMismatch,
    'members',
    `
    fullName | birthDate  | citizenId    | !
    An       | 1985-01-02 | 001085012345 |
    Bình     | 2/1/1985   | 001085012345 |
    Chi      | 2003       | 001303012345 |
    Dũng     |            | 001085012345 |
    Em       | không rõ   | 001085012345 |
    Giang    | 1986-01-02 | '012345678   |
    Hà       | 1986-01-02 | 1190012345   |
    `,
  );
});

test('a birth year column of its own', () => {
  expectFindings(
    citizenIdBirthMismatch,
    'grants',
    `
    fullName | birthYear | citizenId    | !
    An       | 1985      | 001085012345 |
    Bình     | '1986     | 001085012346 | citizenId
    `,
  );
});

test('another person’s number copied is a duplicate and has that name only', () => {
  expectFindings(
    citizenIdBirthMismatch,
    'members',
    `
    fullName | birthDate  | citizenId    | !
    An       | 1985-01-02 | 001085012345 |
    Bình     | 1990-01-02 | 001085012345 |
    `,
  );
});

test('a birth that has not come yet is told as such, not against the number', () => {
  expectFindings(
    citizenIdBirthMismatch,
    'members',
    `
    fullName | birthDate  | citizenId    | !
    An       | 2083-01-02 | 001083012345 |
    Bình     | 1984-01-02 | 001083012346 | citizenId
    `,
  );
});
