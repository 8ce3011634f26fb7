import { openBook } from '../../../src/core/rules/book';
import { memberPool } from '../../../src/core/rules/persons/member-pool';
import { nearDuplicates } from '../../../src/core/rules/persons/near-duplicates';
import { formatDay } from '../../../src/core/sheet/calendar';
import { makePeople, seededRandom, type Person } from '../../../src/tools/sample/people';
import { drawTable } from '../../support/draw-table';

const row = ({ fullName, birthDate, gender, citizenId, phone }: Person) =>
  [fullName, formatDay(birthDate), gender, citizenId, phone.replace(/^/, "'")].join(' | ');

/** A list of invented people, then some of them again under a misspelt name, another id and another phone. */
function listWithSlips(seed: number, count: number, slips: readonly ((name: string) => string)[]) {
  const next = makePeople(seededRandom(seed));
  const people = Array.from({ length: count }, next);
  const again = slips.map((slip, index): Person => {
    const original = people[index * 7]!;
    const other = next();
    const citizenId = original.citizenId.slice(0, 6) + other.citizenId.slice(6);
    return { ...original, fullName: slip(original.fullName), citizenId, phone: other.phone };
  });
  const rows = [...people, ...again].map(row);
  const table = drawTable('members', `fullName | birthDate | gender | citizenId | phone\n${rows.join('\n')}`);
  const book = openBook([table], 46_327);
  return { pairs: nearDuplicates(book), pool: memberPool(book) };
}

const slips = [
  (name: string) => name.replace('n', ''),
  (name: string) => `${name}h`,
  (name: string) => name.replace(/.$/, 'x'),
  (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (name: string) => `${name.slice(0, -2)}${name.slice(-1)}${name.slice(-2, -1)}`,
];

test.each([1, 2, 3, 4, 5])('every slip is found, and nobody else (list %i)', (seed) => {
  const { pairs } = listWithSlips(seed, 300, slips);
  expect(pairs.map(({ later }) => later)).toEqual(slips.map((_, index) => 300 + index));
  expect(pairs.map(({ earlier }) => earlier)).toEqual(slips.map((_, index) => index * 7));
});

test('a list without slips has none', () => {
  for (let seed = 10; seed < 20; seed++) expect(listWithSlips(seed, 400, []).pairs).toEqual([]);
});

test('1 January is a day like any other until a list has too many of it', () => {
  const people = (days: string[]) =>
    drawTable(
      'members',
      `fullName | birthDate\n${days.map((day, index) => `Nguyễn Văn ${index} | ${day}`).join('\n')}`,
    );
  const known = (days: string[]) => {
    const { days: births } = memberPool(openBook([people(days)], 46_327));
    return [...births].filter((birth) => !Number.isNaN(birth)).length;
  };
  expect(known(['1980-01-01', '1981-05-01', '1982-06-01'])).toBe(3);
  expect(known(['1980-01-01', '1981-01-01', '1982-06-01'])).toBe(1);
});

/** Pairs between two lists of members, as the names that stand in them. */
function pairsOfLists(first: string, second: string): string[] {
  const lists = [first, second].map((rows, index) =>
    drawTable('members', `fullName | birthDate | gender | citizenId | phone\n${rows.trim()}`, {
      sheet: `Khối ${index + 1}`,
      titleUnit: `Bệnh viện ${['Phổi', 'Tim'][index]}`,
    }),
  );
  const book = openBook(lists, 46_327);
  const { tables, tableOf, recordOf } = memberPool(book);
  const name = (at: number) => tables[tableOf[at]!]!.names().text(recordOf[at]!);
  return nearDuplicates(book).map(({ earlier, later }) => `${name(earlier)} ~ ${name(later)}`);
}

const phoi = `
  Phùng Khánh Khuyên | 1985-02-13 | Nữ  | 001185012345 | '0912345678
  Kiều Ngọc Nga      | 1990-05-06 | Nữ  | 001190054321 | '0912345679
  Trần Văn Công      | 1979-07-08 | Nam | 001079012345 | '0912345670`;

test('in two lists, born on one day with a letter’s difference, though the ids differ', () => {
  const found = pairsOfLists(phoi, `Phùng Khánh Khuyê | 1985-02-13 | Nữ | 001185099887 | '0987654321`);
  expect(found).toEqual(['Phùng Khánh Khuyên ~ Phùng Khánh Khuyê']);
  const both = `
    Phùng Khánh Khuyê  | 1985-02-13 | Nữ | 001185099887 | '0987654321
    Phùng Khánh Khuyên | 1985-02-13 | Nữ | 001185012345 | '0912345678`;
  // The second list knows both; within it the two are told.
  expect(pairsOfLists(phoi, both)).toEqual(['Phùng Khánh Khuyê ~ Phùng Khánh Khuyên']);
});

test.each([
  ['a letter’s difference', `Kiều Ngọc Ngà | 1991-06-07 | Nữ | 001191099887 | '0912345679`, 1],
  [
    'another name and birthday: a relative in another unit',
    `Lê Thị Thoa | 1968-06-07 | Nữ | 001168099887 | '0912345679`,
    0,
  ],
  ['another name, one birthday', `Lê Thị Thoa | 1990-05-06 | Nữ | 001190099887 | '0912345679`, 1],
  [
    'a letter’s difference, another phone and birthday',
    `Kiều Ngọc Ngà | 1991-06-07 | Nữ | 001191099887 | '0912345600`,
    0,
  ],
  [
    'a letter’s difference, and the list knows both',
    `Kiều Ngọc Ngà | 1991-06-07 | Nữ | 001191099887 | '0912345679
     Kiều Ngọc Nga | 1990-05-06 | Nữ | 001190054321 | '0912345600`,
    0,
  ],
  [
    'the same name, which is another rule’s',
    `Kiều Ngọc Nga | 1991-06-07 | Nữ | 001191099887 | '0912345679`,
    0,
  ],
])('in two lists with one phone: %s', (_name, second, count) => {
  expect(pairsOfLists(phoi, second)).toHaveLength(count);
});
