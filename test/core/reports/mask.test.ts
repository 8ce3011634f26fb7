import fc from 'fast-check';
import { leaksIn } from '../../../src/core/reports/leaks';
import { circumstanceCategory, maskDigitsIn, maskField } from '../../../src/core/reports/mask';

it.each([
  ['citizenId', '001085012345', '001*******45'],
  ['phone', '0912345678', '09*****678'],
  ['bankAccount', '19035678901234', '**********1234'],
  ['bankAccount', '12345', '*****'],
  ['note', 'gọi 0912 345 678 khi đến', 'gọi 09******78 khi đến'],
  ['amount', 1_000_000, 1_000_000],
  ['fullName', 'Nguyễn Văn An', 'Nguyễn Văn An'],
] as const)('%s %s is shown as %s', (field, value, shown) => {
  expect(maskField(field, value)).toBe(shown);
});

it('tells a circumstance by its category', () => {
  expect(circumstanceCategory('Ung thư phổi giai đoạn 3')).toBe('Bệnh hiểm nghèo, ốm đau');
  expect(circumstanceCategory('Bị TNGT gãy chân, tai nạn')).toBe('Tai nạn');
  expect(circumstanceCategory('Con nhỏ, thu nhập thấp')).toBe('Hoàn cảnh khó khăn');
});

it('no masked text keeps nine digits in a row', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zđ ]{0,5}\d{9,16}[a-zđ ]{0,5}$/), (text) => {
      expect(maskDigitsIn(text)).not.toMatch(/\d{9}/);
    }),
  );
});

it('finds secrets however their digits are parted, and any twelve digits', () => {
  const secrets = { numbers: new Set(['0912345678']), texts: new Set(['ung thu phoi']) };
  const leaks = (content: string) => leaksIn(new Map([['a.xml', content]]), secrets).length;
  expect(leaks('<t>0912.345.678</t>')).toBe(1);
  expect(leaks('<t>Ung thư phổi</t>')).toBe(1);
  expect(leaks('<v>001085012345</v>')).toBeGreaterThan(0);
  expect(leaks('<t>09*****678</t><v>1500000</v>')).toBe(0);
});

it('finds a number beside another, written as a number, and a long text within a longer one', () => {
  const secrets = {
    numbers: new Set(['0912345678', '912345678', '12345678901234', '19035678900000']),
    texts: new Set(['ung thu phoi', 'mo coi cha me tu nho.']),
  };
  const leaks = (content: string) => leaksIn(new Map([['a.xml', content]]), secrets);
  expect(leaks('<c r="B7"><t>0987654321 - 0912345678</t></c>')).toEqual([
    { part: 'a.xml', cell: 'B7', found: '0912345678' },
  ]);
  expect(leaks('<v>912345678</v>')).toHaveLength(1);
  expect(leaks('<v>1.2345678901234e+13</v>').length).toBeGreaterThan(0);
  expect(leaks('<v>9.1234e+4</v>')).toEqual([]);
  expect(leaks('<v>1.90356789e+13</v>')).toHaveLength(1);
  expect(leaks('<v>2.695888e+11</v>')).toEqual([]);
  expect(leaks('<t>Cháu Lan, mồ côi cha mẹ từ nhỏ</t>')).toHaveLength(1);
  expect(leaks('<t>Mồ côi cha mẹ từ nhỏ, ở với bà</t>')).toHaveLength(1);
  // A title about nobody.
  expect(leaks('<t>Chương trình vì bệnh nhân ung thư phổi</t>')).toEqual([]);
});
