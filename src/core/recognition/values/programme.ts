import { tetYearOf, yearName } from '../../sheet/read-period';
import { foldText } from '../../vietnamese/fold';
import { textKey } from '../../vietnamese/text-key';

/** What a programme is called wherever people write it, told by its words. */
interface KnownProgramme {
  readonly name: string;
  /** Over the folded text. */
  readonly words: RegExp;
  /** `occasion`: money for one is not for another; `need`: may be the reason for money of any occasion. */
  readonly kind: 'occasion' | 'need';
  /** Comes back every year, so that its year tells it apart. */
  readonly isYearly?: boolean;
}

/** A day that has become a name: “nhân ngày 27/2”, “quà 1/6”; a date with a year is only a date, unless it is what the gift is for: “quà 1/6/2026”. */
const feast = (day: number, month: number) =>
  `(?:(?:qua|mung)(?: ngay)? 0?${day}/0?${month}/20\\d\\d(?!\\d)|(?:ngay|dip|qua|mung|chuc|tang|ky niem)\\b[^;,]{0,40}?(?<![\\d/.])0?${day}\\s?[/.-]\\s?0?${month}(?![\\d/.-]))`;

/** The programmes of a trade union that titles name. The mid-autumn and other feasts are called Tết as well and are not meant by `tet`. */
export const knownProgrammes = {
  tet: {
    name: 'Tết',
    words:
      /\btet\b(?! (trung thu|thieu nhi|doc lap|doan ngo))|\b(don|mung|vui|chuc) xuan\b|\bxuan (yeu thuong|gan ket|am ap)\b/,
    kind: 'occasion',
    isYearly: true,
  },
  shelter: {
    name: 'Mái ấm Công đoàn',
    words: /\bmai am\b|\b(xay|sua)( moi| chua)? nha\b/,
    kind: 'occasion',
  },
  frontline: {
    name: 'Tuyến đầu chống dịch',
    words: /\btuyen dau\b|\bcovid\b|\b(chong|benh) dich\b|\bdich benh\b|\bcach ly\b/,
    kind: 'occasion',
  },
  'mid-autumn': { name: 'Trung thu', words: /\btrung thu\b/, kind: 'occasion', isYearly: true },
  children: {
    name: 'Quốc tế Thiếu nhi 1/6',
    words: new RegExp(`\\b(?:quoc te|tet) thieu nhi\\b|\\b${feast(1, 6)}`),
    kind: 'occasion',
    isYearly: true,
  },
  'womens-day': {
    name: 'Quốc tế Phụ nữ 8/3',
    words: new RegExp(`\\bquoc te phu nu\\b|\\b${feast(8, 3)}`),
    kind: 'occasion',
    isYearly: true,
  },
  'vietnamese-women': {
    name: 'Phụ nữ Việt Nam 20/10',
    words: new RegExp(`\\bphu nu viet nam\\b|\\b${feast(20, 10)}`),
    kind: 'occasion',
    isYearly: true,
  },
  doctors: {
    name: 'Thầy thuốc Việt Nam 27/2',
    words: new RegExp(`\\bthay thuoc viet nam\\b|\\b${feast(27, 2)}`),
    kind: 'occasion',
    isYearly: true,
  },
  invalids: {
    name: 'Thương binh - Liệt sĩ 27/7',
    words: new RegExp(`\\bthuong binh\\b|\\b${feast(27, 7)}`),
    kind: 'occasion',
    isYearly: true,
  },
  workers: { name: 'Tháng Công nhân', words: /\bthang cong nhan\b/, kind: 'occasion', isYearly: true },
  disaster: {
    name: 'Thiên tai',
    words: /\bthien tai\b|\bbao so \d+|\bcon bao\b|\bbao lu\b|\blu lut\b|\bbao yagi\b|\bhoa hoan\b/,
    kind: 'occasion',
  },
  studies: { name: 'Khuyến học', words: /\bkhuyen hoc\b|\bhoc sinh gioi\b|\bhoc bong\b/, kind: 'occasion' },
  illness: { name: 'Bệnh hiểm nghèo', words: /\bhiem ngheo\b|\bung thu\b|\bchay than\b/, kind: 'need' },
  hardship: { name: 'Trợ cấp khó khăn', words: /\bkho khan\b/, kind: 'need' },
} as const satisfies Readonly<Record<string, KnownProgramme>>;

export type ProgrammeId = keyof typeof knownProgrammes;

/** A programme that a text names. */
export interface NamedProgramme {
  readonly id: ProgrammeId;
  readonly kind: KnownProgramme['kind'];
  /** Of a yearly one, where the text says it. */
  readonly year: number | null;
  /** The same for every wording: “Tết Giáp Thìn 2024”, “Mái ấm Công đoàn”. */
  readonly name: string;
}

/** The programme that a text names: of needs and an occasion the occasion; null where it names none, or two occasions. */
export function readProgramme(text: string): NamedProgramme | null {
  const words = foldText(text);
  const named = (Object.keys(knownProgrammes) as ProgrammeId[]).filter((id) =>
    knownProgrammes[id].words.test(words),
  );
  const occasions = named.filter((id) => knownProgrammes[id].kind === 'occasion');
  if (occasions.length > 1) return null;
  const id = occasions[0] ?? named[0];
  return id === undefined ? null : programmeIn(id, yearIn(id, words));
}

/** A known programme of a year, under its one name. */
export function programmeIn(id: ProgrammeId, year: number | null): NamedProgramme {
  const known: KnownProgramme = knownProgrammes[id];
  const own = known.isYearly ? year : null;
  const yearWords = own === null ? [] : id === 'tet' ? [yearName(own), String(own)] : [String(own)];
  return { id, kind: known.kind, year: own, name: [known.name, ...yearWords].join(' ') };
}

function yearIn(id: ProgrammeId, words: string): number | null {
  if (id === 'tet') return tetYearOf(words);
  const years = new Set([...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
  return years.size === 1 ? [...years][0]! : null;
}

/**
 * How what two texts say of a programme compares: `near` where one of them leaves the year open, `different` where they name two
 * occasions, or two years of one; `unknown` where the words do not tell.
 */
export function programmeLikeness(a: string, b: string): 'same' | 'near' | 'different' | 'unknown' {
  if (textKey(a) === textKey(b)) return 'same';
  const [x, y] = [readProgramme(a), readProgramme(b)];
  if (!x || !y) return 'unknown';
  if (x.id !== y.id) return x.kind === 'occasion' && y.kind === 'occasion' ? 'different' : 'unknown';
  if (x.year === y.year) return x.year === null ? 'near' : 'same';
  return x.year === null || y.year === null ? 'near' : 'different';
}
