import { invalidArgument } from '../protocol/api-error';

/** HTML's names that the API takes beside `#RRGGBB`; the sixteen old ones and orange. */
const names: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  navy: '#000080',
  maroon: '#800000',
  purple: '#800080',
  teal: '#008080',
  olive: '#808000',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
};

/** `#RRGGBB` of a colour as the API takes it; throws InvalidArgument where it is none. */
export function colorOf(given: string): string {
  const color = names[given.toLowerCase()] ?? given.toUpperCase();
  if (!/^#?[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color.startsWith('#') ? color : `#${color}`;
}
