/** The two ways to read digits with separators; null where that way is not possible. */
export interface SeparatorReading {
  /** The separators group thousands (and a different one after the last group, if any, is the decimal sign). */
  readonly grouped: number | null;
  /** The only separator is the decimal sign. */
  readonly decimal: number | null;
}

const none: SeparatorReading = { grouped: null, decimal: null };

/**
 * Reads digits with the separators of any convention: `1500`, `1.500.000`, `1,500,000`, `1 500 000`, `1.500,50`, `1,5`.
 *
 * A separator before exactly three closing digits (`1.055`) has both readings: the caller knows by the kind of field which holds.
 */
export function parseDigits(text: string): SeparatorReading {
  if (/^\d{1,15}$/.test(text)) return { grouped: Number(text), decimal: Number(text) };
  if (!/^\d[\d.,' ’]*$/.test(text) || text.length > 24) return none;
  const fraction = /^(.*\d)([.,])(\d+)$/.exec(text);
  const grouped = groupedValue(text) ?? mixedValue(fraction);
  const isSingle = fraction !== null && /^\d+$/.test(fraction[1]!);
  const decimal = isSingle ? Number(`${fraction[1]}.${fraction[3]}`) : mixedValue(fraction);
  return { grouped, decimal: decimal ?? grouped };
}

/** One separator throughout, three digits in every group but the first: `1.500.000`. A group of leading zeros (`0.500`) is no thousands. */
function groupedValue(text: string): number | null {
  return /^[1-9]\d{0,2}([., '’])\d{3}(?:\1\d{3})*$/.test(text) ? Number(text.replace(/\D/g, '')) : null;
}

/** Groups by one separator, then another as the decimal sign: `1.500,50`; not `1.500,000`, which may be a slip for thousands. */
function mixedValue(fraction: RegExpExecArray | null): number | null {
  if (!fraction || fraction[3]!.length === 3) return null;
  const whole = groupedValue(fraction[1]!);
  return whole !== null && !fraction[1]!.includes(fraction[2]!) ? Number(`${whole}.${fraction[3]}`) : null;
}
