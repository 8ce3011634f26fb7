import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import {
  decodeLegacy,
  decodeTcvn3,
  decodeVni,
  detectLegacy,
  encodeTcvn3,
  encodeVni,
} from '../../../src/core/vietnamese/legacy-encodings';
import { isVietnameseSyllable, restoreHorn } from '../../../src/core/vietnamese/syllable';

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const names = [
  'Nguyễn Văn Hùng',
  'Trần Thị Bích Ngọc',
  'Đặng Thuỳ Dương',
  'Lê Đức Thưởng',
  'Phạm Hữu Nghĩa',
  'Bệnh viện Đa khoa Đức Giang',
  'Phạm Nguyễn Minh An',
];

describe('decoding', () => {
  test.each([
    ['NguyÔn V¨n Hïng - C«ng ty', 'Nguyễn Văn Hùng - Công ty'],
    ['Tæng bÝ th\u00ad ®Çu tiªn', 'Tổng bí thư đầu tiên'],
  ])('TCVN3 %j', (legacy, unicode) => expect(decodeTcvn3(legacy)).toBe(unicode));

  test.each([
    ['Nguyeãn Vaên Thöû', 'Nguyễn Văn Thử'],
    ['COÄNG HOØA XAÕ HOÄI', 'CỘNG HÒA XÃ HỘI'],
    ['Ñöôøng AÙnh Döông', 'Đường Ánh Dương'],
  ])('VNI %j', (legacy, unicode) => expect(decodeVni(legacy)).toBe(unicode));

  test('a capital face draws small codes as capitals', () => {
    expect(decodeLegacy('C«ng ®oµn', 'tcvn3', '.VnTimeH').text).toBe('CÔNG ĐOÀN');
  });

  test('abbreviations in capitals say nothing for or against an encoding', () => {
    expect(detectLegacy('CÑCS Coâng ty TNHH Y teá')).toBe('vni');
    expect(detectLegacy('C§CS C«ng ty D\u00adîc')).toBe('tcvn3');
    expect(detectLegacy('CÑCS')).toBeNull();
    expect(detectLegacy('CĐCS Công ty')).toBeNull();
  });

  test('a name gets back the capital that TCVN3 has no code for', () => {
    expect(decodeLegacy('NguyÔn V¨n ¸nh', 'tcvn3').text).toBe('Nguyễn Văn Ánh');
    expect(decodeLegacy('C«ng ty ¸nh D\u00ad¬ng', 'tcvn3').text).toBe('Công ty ánh Dương');
  });

  test('agrees with iconv on every letter that iconv knows', () => {
    const bytes = Buffer.from(
      Array.from({ length: 0xfe - 0xa1 + 1 }, (_, i) => 0xa1 + i).filter(
        (code) => code < 0xb0 || code > 0xb4,
      ),
    );
    let compared = 0;
    for (const byte of bytes) {
      const { stdout, status } = spawnSync('iconv', ['-f', 'TCVN5712-1', '-t', 'UTF-8'], {
        input: Buffer.from([byte]),
      });
      if (status !== 0) continue;
      const expected = stdout.toString('utf8').normalize('NFC');
      const ours = decodeTcvn3(String.fromCharCode(byte));
      if (/[^\u0000-\u00ff]|[À-ý]/.test(ours) && ours !== String.fromCharCode(byte)) compared++;
      if ('ăâđêôơưàảãáạ'.includes(expected) || small.includes(expected))
        expect([byte, ours]).toEqual([byte, expected]);
    }
    expect(compared).toBeGreaterThan(70);
  });

  test('decode(encode(x)) = x', () => {
    const lower = fc.string({ unit: fc.constantFrom(...small, ' ', '1', '.', '-') });
    const mixed = fc.string({ unit: fc.constantFrom(...small, ...small.toUpperCase(), ' ', '1', '.', '-') });
    fc.assert(fc.property(lower, (text) => expect(decodeTcvn3(encodeTcvn3(text))).toBe(text)));
    fc.assert(
      fc.property(mixed, (text) => expect(decodeTcvn3(encodeTcvn3(text), true)).toBe(text.toUpperCase())),
    );
    fc.assert(fc.property(mixed, (text) => expect(decodeVni(encodeVni(text))).toBe(text)));
  });
});

describe('detectLegacy', () => {
  test.each(names)('finds %j in both encodings', (name) => {
    expect(detectLegacy(encodeTcvn3(name))).toBe('tcvn3');
    expect(decodeLegacy(encodeTcvn3(name), 'tcvn3')).toEqual({ text: name, lostHorn: false });
    expect(detectLegacy(encodeVni(name))).toBe('vni');
    expect(decodeLegacy(encodeVni(name), 'vni').text).toBe(name);
  });

  test.each([
    ...names,
    'Xanh Pôn',
    'CÔNG TY',
    'ĐẶNG',
    'Ô à',
    'HÀ',
    'hoà bình',
    'Tóan',
    'Hôpital Français',
    'Müller',
    'Zürich',
    'Straße',
    'Köln',
    'François Hollande',
    'Noël',
    'Loïc',
    'José Núñez',
    'São Paulo',
    'Peña',
    'Krông Nô',
    'Y Moan Êñuôl',
    '30°C ± 5 §1',
    '5µg',
    '1½ kg',
    '2×3 m²',
    '© 2024 Abc®',
    '«Thanh»',
    'café',
    '',
    '12345',
  ])('leaves %j alone', (text) => expect(detectLegacy(text)).toBeNull());

  test('Unicode in a cell with a legacy font stays', () => {
    expect(detectLegacy('Lê Văn An'.replace('ă', 'a'), '.VnTime')).toBeNull();
    expect(detectLegacy('Nguyễn', '.VnTime')).toBeNull();
  });
});

test('one odd word among plain ones is enough, and nothing else is', () => {
  expect(detectLegacy('NguyÔn Minh An')).toBe('tcvn3');
  expect(detectLegacy('Phaïm Minh An')).toBe('vni');
});

describe('a lost ư', () => {
  test.each([
    ['Hớng', 'Hướng'],
    ['nớc', 'nước'],
    ['lơng', 'lương'],
    ['đợc', 'được'],
    ['DƠNG', 'DƯƠNG'],
  ])('%j was %j', (word, whole) => expect(restoreHorn(word)).toBe(whole));

  test.each(['sơn', 'hợp', 'Hoà', 'xyz', 'thơm'])('%j lost none', (word) =>
    expect(restoreHorn(word)).toBeNull(),
  );

  test('is said', () => {
    expect(decodeLegacy('Híng dÉn', 'tcvn3')).toEqual({ text: 'Hướng dẫn', lostHorn: true });
    expect(decodeLegacy('Tæng bÝ th', 'tcvn3')).toEqual({ text: 'Tổng bí th', lostHorn: true });
  });
});

describe('capitals with a tone, which TCVN3 lacks', () => {
  test.each([
    ['DANH S¸CH §OµN VI£N', 'DANH SÁCH ĐOÀN VIÊN'],
    ['NGUYÔN V¡N HïNG', 'NGUYỄN VĂN HÙNG'],
    ['BÖnh viÖn §KTW', 'Bệnh viện ĐKTW'],
    ['§µ B¾c', 'Đà Bắc'],
    ['Sè CCCD', 'Số CCCD'],
    ['TrÇn V¨n §µN', 'Trần Văn ĐàN'],
  ])('%s', (typed, read) => expect(decodeLegacy(typed, 'tcvn3').text).toBe(read));
});

describe('isVietnameseSyllable', () => {
  test.each(
    'Nguyễn Quỳnh Thuỳ Thủy giường gì già quý quốc nghiêng khuya khuỷu hoạch Đắk ngoằn yến Uyên ưu xoong Việt chuyện'.split(
      ' ',
    ),
  )('%s is one', (word) => expect(isVietnameseSyllable(word)).toBe(true));

  test.each('Maò ngiệp Viet2 hôpital Jon cat Hướngg th w bcd Tóan ỹỹ'.split(' '))('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
