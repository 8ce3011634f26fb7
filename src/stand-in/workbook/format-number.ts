import type { FormatToken } from './number-format';

/** A number in the format General: at most 11 characters, from 12 digits on in powers of ten (1.08501E+11). */
export function generalText(value: number): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  if (Number.isInteger(size) && size < 1e11) return size === 0 ? '0' : sign + String(size);
  const integerDigits = size < 1 ? 1 : Math.floor(Math.log10(size) + 1e-12) + 1;
  const isTiny = size < 1e-4 && Number(roundedText(size, 9)) !== Number(size.toPrecision(15));
  if (size >= 1e11 || isTiny) {
    const [mantissa = '', exponent = ''] = size.toExponential(5).split('e');
    const power = Math.abs(Number(exponent));
    return `${sign}${trimZeros(mantissa)}E${exponent.startsWith('-') ? '-' : '+'}${String(power).padStart(2, '0')}`;
  }
  return sign + trimZeros(roundedText(size, Math.max(0, 10 - integerDigits)));
}

/** A number that is not negative, by the tokens of a section that is no date. */
export function formatNumberTokens(tokens: readonly FormatToken[], value: number): string {
  if (tokens.some(({ kind }) => kind === 'exponent')) return scientific(tokens, value);
  if (tokens.some(({ kind }, index) => kind === 'slash' && tokens[index - 1]?.kind === 'digit'))
    return fraction(tokens, value);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const { digitsFrom, lastDigit, point } = geometry(tokens);
  const isGrouped = tokens.some(
    ({ kind }, at) =>
      kind === 'comma' &&
      at > digitsFrom &&
      at < (point === -1 ? lastDigit : point) &&
      digitAfter(tokens, at, point),
  );
  const scalingCommas = tokens.filter(
    ({ kind }, at) => kind === 'comma' && at > digitsFrom && !digitAfter(tokens, at, point),
  ).length;
  const decimals = point === -1 ? 0 : tokens.filter(({ kind }, at) => kind === 'digit' && at > point).length;
  const text = roundedText(value * 100 ** percents * 0.001 ** scalingCommas, decimals);
  const [integer = '0', fractionDigits = ''] = text.split('.');
  return fill(tokens, point, integer === '0' ? '' : integer, fractionDigits, isGrouped);
}

function geometry(tokens: readonly FormatToken[]) {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const digitsFrom = tokens.findIndex(({ kind }) => kind === 'digit');
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit');
  return { point, digitsFrom: digitsFrom === -1 ? tokens.length : digitsFrom, lastDigit };
}

/** Whether a digit of the same side of the point follows. */
function digitAfter(tokens: readonly FormatToken[], at: number, point: number): boolean {
  const end = point !== -1 && at < point ? point : tokens.length;
  return tokens.slice(at + 1, end).some(({ kind }) => kind === 'digit');
}

/** Lays digits over the placeholders: whole digits from the right, the first placeholder takes all that are left. */
function fill(
  tokens: readonly FormatToken[],
  point: number,
  integer: string,
  decimals: string,
  isGrouped: boolean,
): string {
  const end = point === -1 ? tokens.length : point;
  const places = tokens.slice(0, end).filter(({ kind }) => kind === 'digit').length;
  let place = 0;
  let decimal = 0;
  const significant = decimals.replace(/0+$/, '').length;
  return tokens
    .map((token, at) => {
      switch (token.kind) {
        case 'text':
          return token.text;
        case 'percent':
          return '%';
        case 'slash':
          return '/';
        case 'general':
        case 'value':
          return generalText(Number(`${integer || '0'}.${decimals || '0'}`));
        case 'point':
          return '.';
        case 'digit': {
          if (at > end) {
            const digit = decimals[decimal++] ?? '0';
            return decimal <= significant || token.text === '0' ? digit : token.text === '?' ? ' ' : '';
          }
          const fromRight = places - place - 1;
          const isFirst = place++ === 0;
          const start = integer.length - fromRight - 1;
          const digits = isFirst ? integer.slice(0, Math.max(0, start + 1)) : (integer[start] ?? '');
          const shown = digits || (token.text === '0' ? '0' : token.text === '?' ? ' ' : '');
          return isGrouped ? grouped(shown, fromRight) : shown;
        }
        case 'comma':
        case 'date':
        case 'exponent':
          return '';
      }
    })
    .join('');
}

/** Digits with commas; `fromRight` digits follow them. */
function grouped(digits: string, fromRight: number): string {
  return [...digits]
    .map((digit, index) => {
      const after = fromRight + digits.length - 1 - index;
      return /\d/.test(digit) && after > 0 && after % 3 === 0 ? `${digit},` : digit;
    })
    .join('');
}

function scientific(tokens: readonly FormatToken[], value: number): string {
  const at = tokens.findIndex(({ kind }) => kind === 'exponent');
  const mantissaTokens = tokens.slice(0, at);
  const { point } = geometry(mantissaTokens);
  const places = Math.max(
    1,
    mantissaTokens.slice(0, point === -1 ? at : point).filter(({ kind }) => kind === 'digit').length,
  );
  const decimals =
    point === -1 ? 0 : mantissaTokens.filter(({ kind }, index) => kind === 'digit' && index > point).length;
  const step = (size: number) =>
    size === 0 ? 0 : Math.floor(Math.floor(Math.log10(size) + 1e-12) / places) * places;
  let power = step(value);
  if (Number(roundedText(value / 10 ** power, decimals)) >= 10 ** places) power += places;
  const [integer = '', fractionDigits = ''] = roundedText(value / 10 ** power, decimals).split('.');
  const exponent = tokens[at];
  const plus = exponent?.kind === 'exponent' && exponent.plus ? '+' : '';
  const powerTokens = tokens.slice(at + 1);
  const powerText = fill(powerTokens, -1, power === 0 ? '' : String(Math.abs(power)), '', false);
  return `${fill(mantissaTokens, point, integer, fractionDigits, false)}E${power < 0 ? '-' : plus}${powerText}`;
}

/** `# ?/?`: the nearest fraction whose denominator has as many digits as placeholders. */
function fraction(tokens: readonly FormatToken[], value: number): string {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash');
  const places = tokens.slice(slash + 1).filter(({ kind }) => kind === 'digit').length;
  const hasWhole = tokens
    .slice(0, slash)
    .some(({ kind }, at) => kind === 'text' && tokens.slice(0, at).some((token) => token.kind === 'digit'));
  const whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  let best = { numerator: Math.round(rest), denominator: 1 };
  const error = ({ numerator, denominator }: typeof best) => Math.abs(rest - numerator / denominator);
  for (let denominator = 2; denominator < 10 ** Math.min(places, 4); denominator++) {
    const candidate = { numerator: Math.round(rest * denominator), denominator };
    if (error(candidate) < error(best) - 1e-12) best = candidate;
  }
  const carried = hasWhole && best.numerator === best.denominator;
  const shownWhole = whole + (carried ? 1 : 0);
  if (hasWhole && (best.numerator === 0 || carried)) return String(shownWhole);
  return `${hasWhole && shownWhole > 0 ? `${shownWhole} ` : ''}${best.numerator}/${best.denominator}`;
}

/** Decimal text rounded half away from zero at 15 significant digits, as Excel does: 1.005 → 1.01. */
function roundedText(value: number, decimals: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - 14 + decimals;
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : (digits + divisor / 2n) / divisor;
  const text = scaled.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
