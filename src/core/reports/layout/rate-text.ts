import { percentOf } from '../../totals/rate';
import type { OfficeSettings } from '../../settings/office-settings';

/** How the office's percentages lose digits, to stand in a header or below a table. */
export function roundingNote({ rateRounding, rateDecimals }: OfficeSettings): string {
  const digits = `${rateDecimals} chữ số thập phân`;
  return `Tỷ lệ ${rateRounding === 'round' ? 'làm tròn' : 'cắt bớt'} đến ${digits}.`;
}

/** A share in percent as the office rounds it; '' where there is nothing to divide by. */
export function rateOf(part: number, whole: number, settings: OfficeSettings): number | '' {
  return percentOf(part, whole, settings.rateRounding, settings.rateDecimals) ?? '';
}
