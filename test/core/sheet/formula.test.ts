import { evaluateFormula, readFormula, relativeForm, summandsOf } from '../../../src/core/sheet/formula';
import { drawSheet } from '../../support/draw-sheet';

const grid = drawSheet(
  `
  10 | 2   | x
  20 | 3   | '4
  30 | 4   | #REF!
  60 |     |
  `,
  { formulas: { A4: '=SUBTOTAL(9,A1:A3)' } },
);

test.each([
  ['=SUM(A1:A3)', 60],
  ['=SUM(A1:A2, A3)', 60],
  ['=SUBTOTAL(9,A1:A4)', 60],
  ['=SUBTOTAL(109,A1:A4)', 60],
  ['=SUM($A$1:A4)', 120],
  ['=A1+A2-A3', 0],
  ['=A1*B1+A2*B2', 80],
  ['= ( A1 + A2 ) / 3 ', 10],
  ['=ROUND(A1/B2,1)', 3.3],
  ['=PRODUCT(A1,B1)*50%', 10],
  ['=-A1+B9', -10],
  ['=SUM(C1:C2)', 0],
  ['=C2+1', 5],
])('%s gives %d', (formula, value) => {
  const read = readFormula(formula);
  expect(read && evaluateFormula(read, grid)).toBeCloseTo(value);
});

test.each(['=C1+1', '=SUM(C1:C3)', '=A1/B9', '=A1:A2*2'])(
  '%s is an error in Excel, so unknown',
  (formula) => {
    expect(evaluateFormula(readFormula(formula)!, grid)).toBeNull();
  },
);

test.each([
  '=VLOOKUP(A1,B:C,2,0)',
  "=SUM('Sheet 2'!A1:A3)",
  '=Sheet2!A1',
  '=SUM(A1:A3',
  '=A1&"x"',
  '=',
  '=SUBTOTAL(3,A1:A3)',
  '=Tong+1',
])('%s is not read', (formula) => {
  expect(readFormula(formula)).toBeNull();
});

test('summands with their signs; a product is none', () => {
  expect(summandsOf(readFormula('=SUM(A1:A3)-A2')!)?.map(({ sign }) => sign)).toEqual([1, -1]);
  expect(summandsOf(readFormula('=A1*2')!)).toBeNull();
});

test('formulas filled down have one form; fixed references, texts and other sheets keep theirs', () => {
  expect(relativeForm('=C5*$D$2&"C5"', 4, 4)).toBe(relativeForm('=C6*$D$2&"C5"', 5, 4));
  expect(relativeForm('=C5*D5', 4, 4)).not.toBe(relativeForm('=C5*D6', 5, 4));
  expect(relativeForm("=SUM('DS 1'!A1:A9)+LOG10(A1)", 0, 1)).toBe(
    "=SUM('DS 1'!R[0]C[-1]:R[8]C[-1])+LOG10(R[0]C[-1])",
  );
});
