import { textStraySpace } from '../../../src/core/rules/text-stray-space';
import { expectFindings } from '../../support/expect-findings';

test('ends, doubles, no-break spaces and line breaks in a name are found with the clean text', () => {
  const found = expectFindings(
    textStraySpace,
    'members',
    `
    fullName              | unit                    | !
    Nguyễn  Văn An        | Bệnh viện A             | fullName
    Trần\\nThị Bình        | Bệnh viện\u00a0A        | fullName unit
    Lê Văn Chi\u00a0.     | Bệnh viện A             | fullName
    `.replace('\u00a0.', '\u00a0\u200b'),
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual([
    'Nguyễn Văn An',
    'Trần Thị Bình',
    'Bệnh viện A',
    'Lê Văn Chi',
  ]);
  expect(found.every(({ fix }) => fix?.certain)).toBe(true);
});

test('line breaks in notes, spaces in numbers and formulas that make text', () => {
  const found = expectFindings(
    textStraySpace,
    'grants',
    `
    fullName                     | amount       | note               | !
    Nguyễn Văn An                | 500  000     | dòng một\\ndòng hai |
    =A1&"  x" -> Trần  Thị Bình  | 500000       |                    | fullName
    `,
  );
  expect(found[0]?.fix).toBeUndefined();
});
