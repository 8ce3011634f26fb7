import { foldText } from '../vietnamese/fold';
import { daysInMonth, serialOf } from './calendar';

/** A stretch of days, both ends inclusive, as Excel serials. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

const year = String.raw`(?:nam\s*)?((?:19|20)\d\d)`;
const link = String.raw`\s*(?:[/.,\-–]|nam)?\s*`;
const fullDate = String.raw`(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})`;
const dateInWords = String.raw`(\d{1,2})\s*(?:thang|/)\s*(\d{1,2})\s*(?:nam|/)\s*(\d{4})`;

const heavenlyStems = 'canh tan nham quy giap at binh dinh mau ky'.split(' ');
const earthlyBranches = 'than dau tuat hoi ty suu dan mao thin ty ngo mui'.split(' ');
const stemNames = 'Canh Tân Nhâm Quý Giáp Ất Bính Đinh Mậu Kỷ'.split(' ');
const branchNames = 'Thân Dậu Tuất Hợi Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi'.split(' ');

/**
 * The period that a title states: “từ ngày … đến ngày …”, “quý IV/2025”, “6 tháng đầu năm 2023”, “tháng 5/2024”, “Tết Giáp Thìn”,
 * “giai đoạn 2021-2023”, “năm 2024”; null where it states none.
 *
 * The Tết of a year is prepared, given and accounted for from October of the year before to April. Single dates and the
 * numbers of documents in the line are passed over.
 */
export function readPeriod(line: string): Period | null {
  const text = foldText(line);
  const between =
    new RegExp(`tu (?:ngay )?${fullDate} (?:den|toi) (?:het )?(?:ngay )?${fullDate}`).exec(text) ??
    new RegExp(`tu (?:ngay )?${dateInWords} (?:den|toi) (?:het )?(?:ngay )?${dateInWords}`).exec(text);
  if (between) {
    const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = between.slice(1).map(Number);
    return ordered(serialOf(y1, m1, d1), serialOf(y2, m2, d2));
  }
  const bare = text
    .replace(new RegExp(`(?:ngay\\s*)?${fullDate}`, 'g'), ' ')
    .replace(
      new RegExp(`ngay[\\s.…]*\\d{0,2}[\\s.…]*thang[\\s.…]*\\d{0,2}[\\s.…]*nam[\\s.…]*\\d{0,4}`, 'g'),
      ' ',
    )
    .replace(/\d+(?:\/\d{4})?\/[a-z][a-z0-9&/-]*(?:\/\d{4})?/g, ' ');
  return tetOf(bare) ?? monthsOf(bare) ?? yearsOf(bare);
}

function monthsOf(text: string): Period | null {
  let match = new RegExp(
    `tu thang (\\d{1,2})(?:${link}((?:19|20)\\d\\d))? (?:den|toi) (?:het )?thang (\\d{1,2})${link}((?:19|20)\\d\\d)`,
  ).exec(text);
  if (match)
    return months(Number(match[2] ?? match[4]), Number(match[1]), Number(match[4]), Number(match[3]));
  match = new RegExp(`(?:0?6|sau) thang (dau|cuoi)${link}${year}`).exec(text);
  if (match) return match[1] === 'dau' ? within(match[2], 1, 6) : within(match[2], 7, 12);
  match = new RegExp(`(?:0?9|chin) thang(?: dau)?${link}${year}`).exec(text);
  if (match) return within(match[1], 1, 9);
  match = new RegExp(`\\b(?:quy |q)(iv|iii|ii|i|[1-4])${link}${year}`).exec(text);
  if (match) {
    const quarter = ['i', 'ii', 'iii', 'iv'].indexOf(match[1]!) + 1 || Number(match[1]);
    return within(match[2], quarter * 3 - 2, quarter * 3);
  }
  match = new RegExp(`(?:thang\\s*|(?:^|[^a-z])t\\.?)(\\d{1,2})${link}${year}`).exec(text);
  return match ? within(match[2], Number(match[1]), Number(match[1])) : null;
}

function yearsOf(text: string): Period | null {
  const several =
    /(?:nam|giai doan|nhiem ky|tu)\s*((?:19|20)\d\d)\s*(?:[-–]|den|den nam)\s*((?:19|20)\d\d)/.exec(text);
  if (several) return months(Number(several[1]), 1, Number(several[2]), 12);
  const all = new Set(
    [...text.matchAll(/(?<!\d)(?:nam\s*)?((?:19|20)\d\d)(?![\d/])/g)].map((match) => match[1]),
  );
  const [only] = all;
  // Two years in a title (“so với năm 2023”) state no one period.
  return all.size === 1 && new RegExp(`nam\\s*${only}|^\\D{0,40}${only}\\D*$`).test(text)
    ? within(only, 1, 12)
    : null;
}

function tetOf(text: string): Period | null {
  const tet = tetYearOf(text);
  return tet === null ? null : months(tet - 1, 10, tet, 4);
}

/**
 * The year of the Tết that a folded text names: “tet giap thin”, “tet nguyen dan 2024”; null where it names none, or where name and
 * number contradict each other. The names of years come back every sixty years.
 */
export function tetYearOf(text: string): number | null {
  if (!/(?:^|[^a-z])tet(?![a-z])|xuan (?:canh|tan|nham|quy|giap|at|binh|dinh|mau|ky) /.test(text))
    return null;
  const named =
    /(canh|tan|nham|quy|giap|at|binh|dinh|mau|ky) (than|dau|tuat|hoi|ty|suu|dan|mao|thin|ngo|mui)(?![a-z])/.exec(
      text,
    );
  // “Tết 2025 và 2026” is of two.
  const ofTwo = /(?<!\d)20\d\d(?:,| va| so voi) (?:nam |tet )*20\d\d(?!\d)/.test(text);
  const stated = ofTwo ? undefined : /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  const year = stated === undefined ? null : Number(stated);
  if (!named) return year;
  const stem = heavenlyStems.indexOf(named[1]!);
  const years = Array.from({ length: 60 }, (_, index) => 1990 + index).filter(
    (each) => each % 10 === stem && earthlyBranches[each % 12] === named[2],
  );
  // Without marks Tý and Tỵ are one word; the stem tells which, for it goes with even or with odd years only.
  const fitting = years.filter((each) => year === null || each === year);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The name of a year by stem and branch: 2024 is “Giáp Thìn”. */
export function yearName(year: number): string {
  return `${stemNames[year % 10]!} ${branchNames[year % 12]!}`;
}

function within(yearText: string | undefined, firstMonth: number, lastMonth: number): Period | null {
  return months(Number(yearText), firstMonth, Number(yearText), lastMonth);
}

function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Period | null {
  if (lastMonth < 1 || lastMonth > 12) return null;
  return ordered(
    serialOf(firstYear, firstMonth, 1),
    serialOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  );
}

function ordered(first: number | null, last: number | null): Period | null {
  return first !== null && last !== null && first <= last ? { first, last } : null;
}
