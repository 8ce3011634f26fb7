/**
 * The formula that Excel gives for a cell beside its value, or null where the cell holds a constant.
 *
 * A text that begins with “=” reads the same as value and as formula; a formula never results in itself.
 */
export function formulaIn(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || formula.charCodeAt(0) !== 61) return null;
  return formula === value ? null : formula;
}
