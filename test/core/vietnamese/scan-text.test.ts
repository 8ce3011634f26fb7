import fc from 'fast-check';
import {
  cleanSpaces,
  composeText,
  isOddText,
  oddness,
  oddnessOf,
  oddTextFlags,
  scanText,
  textFlags,
} from '../../../src/core/vietnamese/scan-text';

const has = (text: string, flag: number) => (scanText(text) & flag) !== 0;

describe('scanText', () => {
  test.each([
    'Nguyễn Văn An',
    'Xanh Pôn',
    'CÔNG TY',
    'ĐẶNG THỊ HOÀ',
    'Bệnh viện Đa khoa Hòe Nhai',
    'quà, thuê, khoé, tuân, hoá',
    '1.500.000đ',
    'Kế hoạch 15/KH-LĐLĐ ngày 12/3/2021 – “đợt 1”…',
    '',
  ])('%j is not odd', (text) => expect(scanText(text) & oddTextFlags).toBe(0));

  test.each(['An ', ' An', 'A  B', 'A\u00a0B', 'A\tB', 'A\nB', 'A\u200bB', 'A\u3000B'])(
    '%j has a stray space',
    (text) => {
      expect(has(text, textFlags.straySpace)).toBe(true);
    },
  );

  test('tells the kinds of oddity apart', () => {
    expect(has('Nguyễn'.normalize('NFD'), textFlags.decomposed)).toBe(true);
    expect(has('Ðức', textFlags.lookAlike)).toBe(true);
    expect(has('Аn', textFlags.lookAlike)).toBe(true);
    expect(has('NguyÔn V¨n Hïng', textFlags.maybeLegacy)).toBe(true);
    expect(has('COÄNG HOØA', textFlags.maybeLegacy)).toBe(true);
    expect(has('l­¬ng', textFlags.maybeLegacy)).toBe(true);
    expect(has('a\u0001', textFlags.controlChar)).toBe(true);
    expect(has('a\nb', textFlags.lineBreak)).toBe(true);
    expect(scanText('a1')).toBe(textFlags.hasLetter | textFlags.hasDigit);
  });
});

describe('repairs', () => {
  test('cleanSpaces keeps the soft hyphen and drops what is invisible', () => {
    expect(cleanSpaces(' \u00a0Nguyễn \n Văn\u200b An ')).toBe('Nguyễn Văn An');
    expect(cleanSpaces('l\u00adu')).toBe('l\u00adu');
    expect(cleanSpaces(' \t ')).toBe('');
  });

  test('composeText writes the real letters', () => {
    expect(composeText('Ðặng'.normalize('NFD'))).toBe('Đặng');
    expect(composeText('Nguyễn Vаn')).toBe('Nguyễn Van');
    expect(composeText('𝚌𝚍𝚐 ＡＢ')).toBe('cdg AB');
    expect(composeText('Москва')).toBe('Москва');
  });

  test('a repaired text is not odd any more', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ễ', 'e\u0302', 'Ð', ' ', '\u00a0', '\n', '\u200b', 'Ａ', 'đ'),
        }),
        (text) => {
          const flags = scanText(composeText(cleanSpaces(text)));
          expect(flags & (textFlags.straySpace | textFlags.lookAlike)).toBe(0);
        },
      ),
    );
  });
});

test('the quick look says odd wherever the careful one does', () => {
  const characters = ' aeouyAEOĐđÐưạậêÔÖØµ\u00a0\u00ad\u0300\u0301\u200b\n\t0.,@оа𝐀'.split('');
  const text = fc.array(fc.constantFrom(...characters), { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, (value) => {
      if ((scanText(value) & oddTextFlags) !== 0) expect(isOddText(value)).toBe(true);
    }),
  );
  for (const plain of ['', 'Nguyễn Văn An', 'Bệnh viện Đa khoa Xanh Pôn', '001085012345', 'an@hanoi.gov.vn'])
    expect(isOddText(plain)).toBe(false);
  // An error of Excel asks for a look too, a number sign within a text does not.
  expect(isOddText('#REF!')).toBe(true);
  expect(isOddText('Lô #5, nhà số 7')).toBe(false);
  // Capitals with marks may be TCVN3 (“BÝch”) or a name as good as any: that alone is not odd.
  for (const name of ['BÝch', 'LÊ VĂN AN', 'HÀ'])
    expect([name, oddnessOf(name), isOddText(name)]).toEqual([name, oddness.capitals, false]);
  expect(oddnessOf('LÊ  VĂN AN')).toBe(oddness.odd);
});
