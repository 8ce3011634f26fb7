import type { Language } from './language';

/** Đồng as the reader's language writes it: 1.500.000 đồng, 1,500,000 đồng. */
export function dong(amount: number, language: Language): string {
  return `${figure(amount, language)} đồng`;
}

/** A count with what is counted, in English: 1 row, 12,345 rows, −1 person. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count, 'en')} ${Math.abs(count) === 1 ? one : many}`;
}

/** A number with the reader's separators, at most two decimals: vi 1.234,5; en 1,234.5. */
export function figure(value: number, language: Language): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(2).split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands!);
  const shown = decimals.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${grouped}${shown ? point + shown : ''}`;
}
