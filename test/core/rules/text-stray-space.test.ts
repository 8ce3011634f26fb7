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
    Lê Văn Dũng           | Bệnh viện A             |
    Lê Văn Em             | Bệnh viện A             |
    Lê Văn Gia            | Bệnh viện A             |
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

test('the blank left for a number that is not given yet is none; a cell of spaces is told as such', () => {
  expectFindings(
    textStraySpace,
    'proposals',
    `
    documentNo        | unit          | !
    Số:     /TTr-CĐN  | Bệnh viện A   |
    12/  TTr-CĐN      | Bệnh viện B   | documentNo
    `,
  );
  expect(textStraySpace.message.vi({ text: '', cells: 1 })).toBe(
    'Ô này chỉ có dấu cách nên trông như ô trống mà không phải: hãy xóa dấu cách.',
  );
});

test('a column that is so throughout is one finding, each cell with its own text', () => {
  const found = expectFindings(
    textStraySpace,
    'members',
    `
    fullName    | unit          | !
    An  Lê      | Bệnh viện  A  | fullName unit
    Bình  Lê    | Bệnh viện A   | (fullName)
    Chi Lê      | Bệnh viện A   |
    Dũng  Lê    | Bệnh viện A   | (fullName)
    `,
  );
  expect(found.map(({ fix, params }) => [params.cells, fix?.values])).toEqual([
    [3, ['An Lê', 'Bình Lê', 'Dũng Lê']],
    [1, undefined],
  ]);
});

test('spaces that set in a line with a dash are no stray ones, those behind the dash are', () => {
  const found = expectFindings(
    textStraySpace,
    'emulation',
    ['indicator | maxScore | !', 'Tổng số đoàn viên | 10 |', '\u2003    - Trong đó:  nữ | 5 | indicator']
      .join('\n')
      .replace('\u2003', "'"),
  );
  expect(found).toHaveLength(1);
});
