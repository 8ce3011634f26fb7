import { unitMissing } from '../../../src/core/rules/unit-missing';
import { expectFindings } from '../../support/expect-findings';

test('a row without a unit of its own, of a section or of the title', () => {
  expectFindings(
    unitMissing,
    'members',
    `
    fullName      | unit        | !
    An            | Bệnh viện A |
    Bình          |             | unit
    Chi           | -           | unit
    # Bệnh viện B |             |
    Dũng          |             |
    `,
  );
});

test('the title, and a unit merged over its rows, speak for rows without their own', () => {
  const drawing = `
    fullName | unit        | !
    An       | Bệnh viện A |
    Bình     |             |
    `;
  expectFindings(unitMissing, 'members', drawing, { titleUnit: 'Bệnh viện A' });
  expectFindings(unitMissing, 'members', drawing, { merges: ['B2:B3'] });
});

test('a wholly empty column is one finding', () => {
  const found = expectFindings(
    unitMissing,
    'members',
    `
    fullName | unit | !
    An       |      | unit
    Bình     |      | (unit)
    `,
  );
  expect(found).toHaveLength(1);
});
