import { phoneLostZero } from '../../../src/core/rules/phone-lost-zero';
import { expectFindings } from '../../support/expect-findings';

test('single cells, also one of several numbers, get their zero back as text', () => {
  const found = expectFindings(
    phoneLostZero,
    'members',
    `
    fullName | phone                  | !
    An       | 912345678              | phone
    Bình     | 2438253535             | phone
    Chi      | '0912345678            |
    Dũng     | '0912345679            |
    Em       | '0912345670            |
    Giang    | 912345678 / 0987654321 | phone
    Hà       | '0912345671            |
    `,
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual([
    '0912345678',
    '02438253535',
    '0912345678 / 0987654321',
  ]);
  expect(found[0]?.fix).toEqual({ value: '0912345678', numberFormat: '@', certain: true });
});

test('a column of numbers is one finding', () => {
  const found = expectFindings(
    phoneLostZero,
    'members',
    `
    fullName | phone     | !
    An       | 912345678 | phone
    Bình     | 912345679 | (phone)
    Chi      | 912345670 | (phone)
    Dũng     |           |
    `,
  );
  expect(found[0]?.fix?.values).toEqual(['0912345678', '0912345679', '0912345670']);
});

test('a format that shows the zero has lost nothing; shorter numbers are another fault', () => {
  expectFindings(
    phoneLostZero,
    'members',
    `
    fullName | phone     | !
    An       | 912345678 |
    Bình     | 12345678  |
    Chi      | #REF!     |
    `,
    { formats: { B2: '0000000000' } },
  );
});
