/** “０９１２”, as an input method of East Asia writes digits, in plain ones; any other text as it is. */
export function plainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
