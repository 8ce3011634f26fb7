import { phoneOldPrefix } from '../../../src/core/rules/phone-old-prefix';
import { expectFindings } from '../../support/expect-findings';

const drawing = `
  fullName | phone                    | !
  An       | '01234567890             | phone
  Bình     | '01681234567             | phone
  Chi      | 1234567890               | phone
  Dũng     | '0438253535              | phone
  Em       | 0168 123 4567 - 0912345678 | phone
  Giang    | '0912345678              |
  Hà       | '01112345678             |
  Lan      | '02438253535             |
  Mai      | '0912345679              |
  Nga      | '0912345670              |
  Oanh     | '0912345671              |
  Phúc     |                          |
  `;

test('mobile prefixes of before 2018 and the area code 04', () => {
  const found = expectFindings(phoneOldPrefix, 'members', drawing);
  expect(found.map(({ fix }) => fix?.value)).toEqual([
    '0834567890',
    '0381234567',
    '0834567890',
    '02438253535',
    '0381234567 - 0912345678',
  ]);
});

test('a list from before the change is no fault', () => {
  expectFindings(
    phoneOldPrefix,
    'members',
    drawing.replaceAll('| phone\n', '|\n').replace('fullName |', 'fullName |'),
    {
      titles: ['DANH SÁCH ĐOÀN VIÊN', '(Tính đến ngày 30/6/2018)'],
    },
  );
});
