import fc from 'fast-check';
import { evaluate, parseColumnFormula, refsOf } from '../../../src/core/rules/amounts/column-formula';

const result = (text: string, figures: Readonly<Record<number, number>>) => {
  const formula = parseColumnFormula(text);
  return formula && { kind: formula.kind, is: evaluate(formula, (code) => figures[code]!) };
};

test.each([
  ['(4)x(6)', { kind: '*', is: 24 }],
  ['4*6', { kind: '*', is: 24 }],
  ['[4] × [6]', { kind: '*', is: 24 }],
  ['(8)-(7)', { kind: '+', is: 1 }],
  ['8 – 7', { kind: '+', is: 1 }],
  ['(3)+...+(7)', { kind: '+', is: 25 }],
  ['3+4+…+7', { kind: '+', is: 25 }],
  ['(4):(8)x100%', { kind: '/', is: 50 }],
  ['4/8*100', { kind: '/', is: 50 }],
  ['(3+5)x2', { kind: '*', is: 16 }],
  ['3x4)', { kind: '*', is: 12 }],
])('%s', (text, expected) => {
  expect(result(text, { 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8 })).toEqual(expected);
});

test.each(['', '4', '(4)', '100x4', '4x', 'x4', '4+...', '(7)+...+(3)', '4!', '(4x6', 'SUM(4)', '123+4'])(
  '“%s” is no formula of columns',
  (text) => {
    expect(parseColumnFormula(text)).toBeNull();
  },
);

test('what is written out is read as it was meant', () => {
  const expression: fc.Memo<string> = fc.memo((depth) =>
    depth <= 1
      ? fc.integer({ min: 1, max: 20 }).map((code) => `(${code})`)
      : fc
          .tuple(expression(depth - 1), fc.constantFrom('+', '-', '*', '/'), expression(depth - 1))
          .map(([left, operator, right]) => `(${left}${operator}${right})`),
  );
  const figure = (code: number) => code * 1.5 + 1;
  fc.assert(
    fc.property(expression(4), (text) => {
      const formula = parseColumnFormula(text)!;
      const spelled = text.replace(/\((\d+)\)/g, (_, code: string) => String(figure(Number(code))));
      const codes = new Set([...text.matchAll(/\((\d+)\)/g)].map(([, code]) => Number(code)));
      expect(new Set(refsOf(formula))).toEqual(codes);
      expect(evaluate(formula, figure)).toBeCloseTo(new Function(`return ${spelled}`)() as number, 6);
    }),
  );
});
