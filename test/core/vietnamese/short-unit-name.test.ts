import fc from 'fast-check';
import { shortUnitName } from '../../../src/core/vietnamese/short-unit-name';
import { unitKey } from '../../../src/core/vietnamese/unit-key';

it.each([
  ['Bệnh viện Đa khoa Ba Vì', 'BVĐK Ba Vì'],
  ['BỆNH VIỆN Phục hồi chức năng', 'BV PHCN'],
  ['Bệnh viện Tim Hà Nội', 'BV Tim Hà Nội'],
  ['Trung tâm Y tế Gia Lâm', 'TTYT Gia Lâm'],
  ['Trung tâm Kiểm soát bệnh tật Hà Nội', 'TTKSBT Hà Nội'],
  ['Trung tâm Cấp cứu 115', 'TT Cấp cứu 115'],
  // What is short already, is no unit, or would lose its name.
  ['BV Tim', 'BV Tim'],
  ['Kinh phí kết dư', 'Kinh phí kết dư'],
  ['Bệnh viện', 'Bệnh viện'],
  ['Bệnh  viện', 'Bệnh  viện'],
  ['', ''],
])('“%s” is “%s” in a narrow column', (name, short) => {
  expect(shortUnitName(name)).toBe(short);
});

it('is the same unit as the long name, whatever stands around', () => {
  const word = fc.constantFrom(
    ...'bệnh viện đa khoa Trung tâm y tế kiểm soát bệnh tật Hà Nội Ba Vì huyện CĐCS khu vực Đống Đa y học cổ truyền'.split(
      ' ',
    ),
    'Đông,',
    '(CDC)',
    '–',
    '',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (words) => {
      const name = words.join(' ');
      expect(unitKey(shortUnitName(name))).toBe(unitKey(name));
      expect(shortUnitName(name).length).toBeLessThanOrEqual(name.length);
    }),
  );
});
