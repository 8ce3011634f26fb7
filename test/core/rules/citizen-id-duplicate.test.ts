import { citizenIdDuplicate } from '../../../src/core/rules/citizen-id-duplicate';
import { expectFindings } from '../../support/expect-findings';

test('in a list of members the later row offends, across sections and lost zeros', () => {
  const found = expectFindings(
    citizenIdDuplicate,
    'members',
    `
    fullName       | citizenId    | !
    # Bệnh viện A
    Nguyễn Văn An  | 034085012345 | (citizenId)
    Trần Thị Bình  | 001190012345 |
    # Bệnh viện B
    Lê Văn Chi     | 34085012345  | citizenId
    `.replace(/(# .*)/g, '$1 | | '),
  );
  expect(found[0]?.params).toEqual({
    citizenId: '034085012345',
    firstRow: 3,
    name: 'Lê Văn Chi',
    firstName: 'Nguyễn Văn An',
  });
});

test('in a list of grants only another name under the number is a fault', () => {
  expectFindings(
    citizenIdDuplicate,
    'grants',
    `
    fullName      | citizenId    | guardian | amount  | !
    Nguyễn Văn Hoà | 034085012345 |          | 500000  | (citizenId)
    nguyễn văn hòa | 034085012345 |          | 300000  |
    Trần Thị Bình  | 034085012345 |          | 300000  | citizenId
    Trần Bé        | 034085012345 | Hoà      | 300000  |
    `,
  );
});

test('empty and malformed numbers are no duplicates', () => {
  expectFindings(
    citizenIdDuplicate,
    'members',
    `
    fullName | citizenId | !
    An       |           |
    Bình     |           |
    Chi      | abc       |
    Dũng     | abc       |
    Em       | -         |
    `,
  );
});
