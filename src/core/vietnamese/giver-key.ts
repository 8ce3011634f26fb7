import { foldText } from './fold';

/** Words of a giver's or fund's name that are written in several ways, after folding. */
const readings: readonly (readonly [RegExp, string])[] = [
  [/[.,;:()"'/\\\s-]+/g, ' '],
  [/\btldl?d?(vn| viet nam)?\b|\btong ldld(vn| viet nam)?\b|\btong lien doan lao dong\b/g, 'tong lien doan'],
  [/\btong lien doan (vn|viet nam)\b/g, 'tong lien doan'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\b(tp|t p|thanh pho)\b/g, 'thanh pho'],
  [/\bcdcs\b/g, 'cong doan co so'],
  [/\bcdn\b/g, 'cong doan nganh'],
  [/\bcd\b/g, 'cong doan'],
  // A workbook is of one city: “LĐLĐ TP” is “LĐLĐ Thành phố Hà Nội”.
  [
    /\blien doan lao dong (thanh pho )?(ha noi|hn)\b|\blien doan lao dong thanh pho\b/g,
    'lien doan lao dong thanh pho',
  ],
  [/\s+/g, ' '],
];

/** The text by which two givers or funds are the same, however they are written: “LĐLĐ TP”, “LĐLĐ Thành phố” and “Liên đoàn Lao động TP. Hà Nội”. */
export function giverKey(text: string): string {
  return readings.reduce((key, [written, read]) => key.replace(written, read), foldText(text)).trim();
}
