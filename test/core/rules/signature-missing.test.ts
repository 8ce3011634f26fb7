import { signatureMissing } from '../../../src/core/rules/signature-missing';
import { expectFindings } from '../../support/expect-findings';

test('unsigned among signed; bank transfers, returned money and empty rows need no signature', () => {
  const found = expectFindings(
    signatureMissing,
    'disbursements',
    `
    fullName | amount | method       | returned | signature | note      | !
    An       | 500000 | TM           |          | Đã ký     |           |
    Bình     | 300000 | TM           |          |           |           | signature
    Chi      | 500000 | Chuyển khoản |          |           |           |
    Dũng     | 500000 | TM           | 500000   |           |           |
    Em       | 500000 | TM           |          |           | Hoàn quỹ  |
    Giang    |        | TM           |          |           |           |
    Hà       | 200000 | TM           |          | chưa ký   |           | signature
    Hoa      | 500000 | TM           |          | x         |           |
    `,
  );
  expect(found.map(({ money }) => money)).toEqual([300_000, 200_000]);
});

test('more unsigned than signed is one finding, a list for printing is none', () => {
  const list = (first: string, marks: readonly string[]) => `
    fullName | amount | signature | !
    An       | 500000 | ${first}  |
    Bình     | 300000 |           | ${marks[0]}
    Chi      | 500000 |           | ${marks[1]}
    `;
  expect(
    expectFindings(signatureMissing, 'disbursements', list('ký', ['signature', '(signature)'])),
  ).toHaveLength(1);
  expectFindings(signatureMissing, 'disbursements', list('', ['', '']));
});
