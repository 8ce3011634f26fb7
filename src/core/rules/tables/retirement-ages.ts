import { calendarOf, daysInMonth, serialOf } from '../../sheet/calendar';

/** Retirement ages in months by year, under normal conditions of work; the first holds before, the last ever after. */
interface AgesByYear {
  readonly firstYear: number;
  readonly months: readonly number[];
}

/** The age grows from `start` by `step` months each year up to `end`. */
function growing(firstYear: number, before: number, start: number, step: number, end: number): AgesByYear {
  const months = [before];
  for (let age = start; age < end; age += step) months.push(age);
  return { firstYear: firstYear - 1, months: [...months, end] };
}

/**
 * Retirement ages: men from 60 years and 3 months in 2021 to 62 in 2028, women from 55 years and 4 months in 2021 to 60 in 2035;
 * until 2020 they were 60 and 55. Source: Bộ luật Lao động 45/2019/QH14 art. 169, NĐ 135/2020/NĐ-CP art. 4 (from 1/1/2021).
 */
const retirementAges: Readonly<Record<'male' | 'female', AgesByYear>> = {
  male: growing(2021, 60 * 12, 60 * 12 + 3, 3, 62 * 12),
  female: growing(2021, 55 * 12, 55 * 12 + 4, 4, 60 * 12),
};

/** A day of retirement and the age on it. */
export interface Retirement {
  /** The last day of the month in which the age is reached, as an Excel serial. */
  readonly day: number;
  readonly ageInMonths: number;
}

/** When a person born on the day retires: the first year whose age is reached in it; null where the birth is no day. */
export function retirementOf(birth: number, gender: 'male' | 'female'): Retirement | null {
  const { firstYear, months } = retirementAges[gender];
  const born = calendarOf(birth);
  if (!born) return null;
  for (let index = 0; index < months.length; index++) {
    const ageInMonths = months[index]!;
    const reached = born.year * 12 + born.month - 1 + ageInMonths;
    const year = Math.floor(reached / 12);
    const isLast = index === months.length - 1;
    if (!isLast && year > firstYear + index) continue;
    const month = (reached % 12) + 1;
    const day = serialOf(year, month, daysInMonth(year, month));
    return day === null ? null : { day, ageInMonths };
  }
  return null;
}

/** The last day of birth of those who retired before the day, as an Excel serial; 0 where nobody did. */
export function lastBirthRetired(before: number, gender: 'male' | 'female'): number {
  // Who is born later never retires earlier.
  let [retired, working] = [0, before];
  while (working - retired > 1) {
    const birth = Math.floor((retired + working) / 2);
    const retirement = retirementOf(birth, gender);
    if (!retirement || retirement.day < before) retired = birth;
    else working = birth;
  }
  return retired;
}
