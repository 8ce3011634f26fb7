import { birthPastRetirement } from '../../../src/core/rules/birth-past-retirement';
import { lastBirthRetired, retirementOf } from '../../../src/core/rules/tables/retirement-ages';
import { isoDay, serialOf } from '../../../src/core/sheet/calendar';
import { expectFindings } from '../../support/expect-findings';

const today = serialOf(2026, 11, 25)!;

/** Rows of annex I of NĐ 135/2020: born in the month, retired at the age. */
test.each([
  ['male', 1961, 1, 60, 3, '2021-04-30'],
  ['male', 1961, 10, 60, 6, '2022-04-30'],
  ['male', 1966, 4, 62, 0, '2028-04-30'],
  ['female', 1966, 1, 55, 4, '2021-05-31'],
  ['female', 1966, 9, 55, 8, '2022-05-31'],
  ['female', 1975, 5, 60, 0, '2035-05-31'],
  ['male', 1960, 12, 60, 0, '2020-12-31'],
] as const)('%s born in %i/%i', (gender, year, month, years, months, day) => {
  const retirement = retirementOf(serialOf(year, month, 15)!, gender)!;
  expect([retirement.ageInMonths, isoDay(retirement.day)]).toEqual([years * 12 + months, day]);
});

test('who was born by the last day of those retired has retired, who was born a day later has not', () => {
  for (const gender of ['male', 'female'] as const) {
    for (let day = serialOf(2018, 1, 1)!; day < serialOf(2040, 1, 1)!; day += 17) {
      const last = lastBirthRetired(day, gender);
      expect(retirementOf(last, gender)!.day).toBeLessThan(day);
      expect(retirementOf(last + 1, gender)!.day).toBeGreaterThanOrEqual(day);
    }
  }
  expect(lastBirthRetired(1, 'male')).toBe(0);
});

test('past the age of the gender; of a year its last day; of no gender the later age', () => {
  expectFindings(
    birthPastRetirement,
    'members',
    `
    fullName | birthDate  | gender | citizenId    | note              | !
    An       | 1964-01-05 | Nam    |              |                   | birthDate
    Bình     | 1965-06-05 | Nam    |              |                   |
    Chi      | 1969-01-05 | Nữ     |              |                   | birthDate
    Dung     | 1969-12-05 | Nữ     |              |                   |
    Em       | 1969-01-05 |        |              |                   |
    Giang    | 1969-01-05 |        | 001169012345 |                   | birthDate
    Hà       | 1968       | Nữ     |              |                   | birthDate
    Khanh    | 1969       | Nữ     |              |                   |
    Lan      | 1960-01-05 | Nam    |              | Đã nghỉ hưu       |
    Mai      | 1960-01-05 | Nữ     |              | Kéo dài công tác  |
    Nga      |            | Nữ     |              |                   |
    `,
    { today },
  );
});

test('an old list is judged on its own day', () => {
  expectFindings(birthPastRetirement, 'members', 'fullName | birthYear | gender | !\nAn | 1967 | Nữ |', {
    today,
    titles: ['(Tính đến ngày 31 tháng 01 năm 2022)'],
  });
});

test('a list of those who have retired, and of those who should have', () => {
  const drawing = (mark: string) => `fullName | birthYear | gender | !\nAn | 1955 | Nữ | ${mark}`;
  expectFindings(birthPastRetirement, 'members', drawing(''), {
    today,
    titles: ['DANH SÁCH ĐOÀN VIÊN NGHỈ HƯU NĂM 2025'],
  });
  expectFindings(birthPastRetirement, 'members', drawing('birthYear'), {
    today,
    titles: ['DANH SÁCH RÀ SOÁT ĐOÀN VIÊN NGHỈ HƯU NĂM 2025'],
  });
});
