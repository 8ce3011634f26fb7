/** Whether a number format shows days or years, outside of quoted words, colours and escaped letters. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
