import fc from 'fast-check';
import {
  amountInWords,
  largestInWords,
  readAmountInWords,
} from '../../../src/core/vietnamese/amount-in-words';

const vectors: readonly (readonly [number, string])[] = [
  [0, 'Không'],
  [15, 'Mười lăm'],
  [21, 'Hai mươi mốt'],
  [24, 'Hai mươi tư'],
  [104, 'Một trăm linh bốn'],
  [1005, 'Một nghìn không trăm linh năm'],
  [10_001, 'Mười nghìn không trăm linh một'],
  [350_000, 'Ba trăm năm mươi nghìn'],
  [1_005_000, 'Một triệu không trăm linh năm nghìn'],
  [1_234_567, 'Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
  [21_021_021, 'Hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt'],
  [104_300_000, 'Một trăm linh bốn triệu ba trăm nghìn'],
  [320_000_000, 'Ba trăm hai mươi triệu'],
  [551_000_000, 'Năm trăm năm mươi mốt triệu'],
  [1_000_000_005, 'Một tỷ không trăm linh năm'],
  [3_000_500_000, 'Ba tỷ năm trăm nghìn'],
  [1e12, 'Một nghìn tỷ'],
];

test.each(vectors)('%d is %s đồng', (amount, words) => {
  expect(amountInWords(amount)).toBe(`${words} đồng`);
  expect(readAmountInWords(`Bằng chữ: ${words} đồng chẵn./.`)).toBe(amount);
});

test('spellings are the office’s choice', () => {
  expect(amountInWords(3_000_500_000, { saysEmptyGroups: true })).toBe(
    'Ba tỷ không trăm triệu năm trăm nghìn đồng',
  );
  expect(amountInWords(1_004, { zeroTens: 'lẻ', thousand: 'ngàn', fourAfterZero: 'tư', isEven: true })).toBe(
    'Một ngàn không trăm lẻ tư đồng chẵn',
  );
  expect(amountInWords(-2e9, { billion: 'tỉ' })).toBe('Âm hai tỉ đồng');
});

test('no words for what is no whole amount', () => {
  for (const amount of [1.5, NaN, Infinity, 1e15]) expect(amountInWords(amount)).toBeNull();
});

test.each([
  ['Bằng chữ: Năm trăm hai mốt triệu', null],
  ['(Viết bằng chữ: Hai triệu rưỡi)', 2_500_000],
  ['mot tram linh bon trieu, ba tram nghin dong', 104_300_000],
  ['Tổng số tiền bằng chữ: Năm đồng Việt Nam', 5],
  ['Bảy mươi lăm', 75],
  ['Bẩy mươi nhăm ngàn đồng', 75_000],
  ['Một trăm hai', null],
  ['Một triệu năm', null],
  ['hai ba', null],
  ['hai trăm ba trăm', null],
  ['một nghìn hai triệu', null],
  ['Nguyễn Văn Năm', null],
  ['Bằng chữ:', null],
  ['Bằng chữ: ......................', null],
  ['', null],
])('reads %j as %p', (text, amount) => expect(readAmountInWords(text)).toBe(amount));

test('read(write(n)) = n in every spelling', () => {
  const options = fc.record({
    zeroTens: fc.constantFrom('linh' as const, 'lẻ' as const),
    thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
    billion: fc.constantFrom('tỷ' as const, 'tỉ' as const),
    fourAfterZero: fc.constantFrom('bốn' as const, 'tư' as const),
    saysEmptyGroups: fc.boolean(),
    isEven: fc.boolean(),
  });
  const amounts = fc.oneof(
    fc.integer({ min: -largestInWords, max: largestInWords }),
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.integer({ min: 0, max: 999_999 }).map((thousands) => thousands * 1e6),
  );
  fc.assert(
    fc.property(amounts, options, (amount, spelling) => {
      expect(readAmountInWords(amountInWords(amount, spelling)!)).toBe(amount);
    }),
    { numRuns: 1000 },
  );
});
