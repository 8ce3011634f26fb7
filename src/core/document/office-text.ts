import { calendarOf } from '../sheet/calendar';

/** An amount or count with dots between thousands, as Vietnamese papers write it: 1500000 → `1.500.000`. */
export function dotted(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** `ngày 05 tháng 02 năm 2026`: days below 10 and the months 1 and 2 carry a zero (NĐ 30/2020/NĐ-CP); '' where the serial is no day. */
export function longDate(serial: number): string {
  const date = calendarOf(serial);
  if (!date) return '';
  const day = String(date.day).padStart(2, '0');
  const month = date.month <= 2 ? `0${date.month}` : String(date.month);
  return `ngày ${day} tháng ${month} năm ${date.year}`;
}

/** `Hà Nội, ngày 05 tháng 02 năm 2026`; dots to be filled by hand where the day is not known. */
export function placeAndDate(place: string, serial: number | null): string {
  const date = serial === null ? 'ngày ….. tháng ….. năm ………' : longDate(serial);
  return place === '' ? date.charAt(0).toUpperCase() + date.slice(1) : `${place}, ${date}`;
}

const roundUnits: readonly (readonly [number, string])[] = [
  [1e9, 'tỷ đồng'],
  [1e6, 'triệu đồng'],
  [1e3, 'nghìn đồng'],
];

/**
 * An amount as reports to the public say it: `gần 3 tỷ đồng` only where it is less, `hơn 1,5 tỷ đồng` only where it is more, without
 * either word where it is exact. Rounded to a tenth of its unit word; below a thousand đồng it is said whole.
 */
export function aboutAmount(amount: number): string {
  const unit = roundUnits.find(([size]) => Math.abs(amount) >= size);
  if (!unit) return `${dotted(amount)} đồng`;
  const [size, word] = unit;
  const tenths = Math.round((amount * 10) / size);
  const said = (tenths * size) / 10;
  const text = `${dotted(tenths / 10)} ${word}`;
  if (said === amount) return text;
  return amount < said ? `gần ${text}` : `hơn ${text}`;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The Roman numeral of a section: 4 → IV. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of romans) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}
