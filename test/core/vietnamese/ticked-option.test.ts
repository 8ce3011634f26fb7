import { readGender } from '../../../src/core/vietnamese/gender';
import { tickedOption } from '../../../src/core/vietnamese/ticked-option';

test.each([
  ['☐ Nam   ☑ Nữ', 'Nữ'],
  ['☒ Nam ☐ Nữ', 'Nam'],
  ['Nam ☐   Nữ ☑', 'Nữ'],
  ['[x] Có  [ ] Không', 'Có'],
  ['Nam ( ), Nữ (x)', 'Nữ'],
  ['□ Cưới  ■ Ốm đau / □ Tang', 'Ốm đau'],
  ['Nam ☑', 'Nam'],
  ['Nữ ☐', ''],
  // Nothing is ticked, or two are.
  ['☐ Nam ☐ Nữ', ''],
  ['☑ Nam ☑ Nữ', null],
  // No boxes to choose among.
  ['Nam', null],
  ['Điều dưỡng (x)', null],
  ['', null],
])('%j: %j', (text, option) => {
  expect(tickedOption(text)).toBe(option);
});

test('a gender that is ticked is read; of two ticked none', () => {
  expect(['☐ Nam ☑ Nữ', '☑ Nam ☐ Nữ', '☐ Nam ☐ Nữ', '☑ Nam ☑ Nữ', '☑ Có ☐ Không'].map(readGender)).toEqual([
    'female',
    'male',
    'empty',
    'unreadable',
    'unreadable',
  ]);
});
