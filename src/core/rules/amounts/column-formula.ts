/**
 * How one column comes from others, as the sheet writes it below its headings: `(4)x(6)`, `8-7`, `(3)+...+(7)`, `(4):(3)x100%`.
 *
 * A number up to two digits names a column, `100` and `100%` are themselves.
 */
export interface ColumnFormula {
  /** What it is in the main: a sum or difference, a product, a ratio. */
  readonly kind: '+' | '*' | '/';
  readonly root: Expression;
}

type Expression =
  | { readonly code: number }
  | { readonly constant: number }
  | {
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** Reads the right side of a code such as `(7)=(4)x(6)`; null where it is none or names one column alone. */
export function parseColumnFormula(text: string): ColumnFormula | null {
  const tokens = text
    .replace(/\s/g, '')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .match(/\d+%?|[-+*/()]|[xX×:÷–−]|\.{2,}|…|./g);
  if (!tokens) return null;
  // `(5=3x4)` opens its bracket before the code that it is the formula of.
  if (tokens.at(-1) === ')' && count(tokens, ')') === count(tokens, '(') + 1) tokens.pop();
  const reader = { tokens: tokens.map((token) => sameAs[token] ?? token), at: 0 };
  const root = readSum(reader);
  if (!root || reader.at < reader.tokens.length || 'code' in root) return null;
  return refsIn(root).length < 2 ? null : { kind: kindOf(root), root };
}

/** The codes of the columns that it names. */
export function refsOf({ root }: ColumnFormula): number[] {
  return [...new Set(refsIn(root))];
}

/** The result with the figures that `figure` gives for the codes. */
export function evaluate({ root }: ColumnFormula, figure: (code: number) => number): number {
  const valueOf = (expression: Expression): number => {
    if ('code' in expression) return figure(expression.code);
    if ('constant' in expression) return expression.constant;
    const [left, right] = [valueOf(expression.left), valueOf(expression.right)];
    if (expression.operator === '+') return left + right;
    if (expression.operator === '-') return left - right;
    return expression.operator === '*' ? left * right : left / right;
  };
  return valueOf(root);
}

const sameAs: Readonly<Record<string, string>> = {
  x: '*',
  X: '*',
  '×': '*',
  ':': '/',
  '÷': '/',
  '–': '-',
  '−': '-',
  '…': '...',
  '..': '...',
};

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readSum(reader: Reader): Expression | null {
  let left = readProduct(reader);
  while (left && (reader.tokens[reader.at] === '+' || reader.tokens[reader.at] === '-')) {
    const operator = reader.tokens[reader.at++] as '+' | '-';
    if (operator === '+' && reader.tokens[reader.at] === '...') {
      left = readRange(reader, left);
      continue;
    }
    const right = readProduct(reader);
    left = right && { operator, left, right };
  }
  return left;
}

/** `3+...+7`, also `3+4+...+7`: all codes from the last one said to the next. */
function readRange(reader: Reader, left: Expression): Expression | null {
  reader.at++;
  const last = refsIn(left).at(-1);
  if (reader.tokens[reader.at++] !== '+' || last === undefined) return null;
  const end = readOperand(reader);
  if (!end || !('code' in end) || end.code <= last) return null;
  let sum = left;
  for (let code = last + 1; code <= end.code; code++) sum = { operator: '+', left: sum, right: { code } };
  return sum;
}

function readProduct(reader: Reader): Expression | null {
  let left = readOperand(reader);
  while (left && (reader.tokens[reader.at] === '*' || reader.tokens[reader.at] === '/')) {
    const operator = reader.tokens[reader.at++] as '*' | '/';
    const right = readOperand(reader);
    left = right && { operator, left, right };
  }
  return left;
}

function readOperand(reader: Reader): Expression | null {
  const token = reader.tokens[reader.at++];
  if (token === undefined) return null;
  if (token === '(') {
    const inner = readSum(reader);
    return reader.tokens[reader.at++] === ')' ? inner : null;
  }
  if (token === '100' || token === '100%') return { constant: 100 };
  return /^\d{1,2}$/.test(token) ? { code: Number(token) } : null;
}

function kindOf(root: Expression): ColumnFormula['kind'] {
  if (!('operator' in root)) return '+';
  if (root.operator === '+' || root.operator === '-') return '+';
  // `(4)/(3)x100` is a ratio all the same.
  if ('constant' in root.right) return kindOf(root.left);
  return root.operator;
}

function refsIn(expression: Expression): number[] {
  if ('code' in expression) return [expression.code];
  return 'constant' in expression ? [] : [...refsIn(expression.left), ...refsIn(expression.right)];
}

function count(tokens: readonly string[], token: string): number {
  return tokens.filter((other) => other === token).length;
}
