/**
 * A text in the form in which Excel takes it as that very text, given the number format that the cell has by then.
 *
 * Excel reads what is assigned as if it were typed: `=…` becomes a formula, `0012` a number, `3-4` a date, `TRUE` a truth
 * value. A leading apostrophe keeps it text and is not part of the value. In a cell of format `@` only a formula's signs matter.
 */
export function enteredText(text: string, numberFormat: string): string {
  const looksLikeFormula = /^[=+\-@']/.test(text);
  const looksLikeValue = /\d/.test(text) || /^\s*(true|false)\s*$/i.test(text);
  return looksLikeFormula || (numberFormat !== '@' && looksLikeValue) ? `'${text}` : text;
}
