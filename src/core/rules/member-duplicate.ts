import { formatDay } from '../sheet/calendar';
import {
  areNamesakes,
  compareBirths,
  haveDifferentIds,
  isToldApart,
  namesakesBefore,
  samePersonSteps,
} from './persons/same-person';
import { areOtherEntries } from './persons/entries';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * A person stands twice in a list of members: same name, same birth date.
 *
 * Spacing, case, Unicode form and the place of a tone mark are the same name; another tone is another name. Where only
 * years of birth are known, everything else said of the two must agree as well. In a large list two namesakes born on one day with
 * different citizen ids in different units are two persons; in a small one chance hardly makes such a pair. A list with a row for each
 * subject or certificate has its people as often as that.
 */
export const memberDuplicate = defineRule<{ name: string; birth: string; firstRow: RowName }>({
  id: 'member-duplicate',
  severity: 'error',
  needs: ['fullName', ['birthDate', 'birthYear']],
  registers: ['members'],
  title: { vi: 'Trùng đoàn viên', en: 'Duplicate member' },
  message: {
    vi: ({ name, birth, firstRow }) =>
      `${name}, sinh ${birth}, đã có ở ${rowText(firstRow, 'vi')}: hãy bỏ một dòng hoặc sửa cho đúng người.`,
    en: ({ name, birth, firstRow }) =>
      `${name}, born ${birth}, is already on ${rowText(firstRow, 'en')}: remove one row or correct it.`,
  },
  prepare: samePersonSteps,
  *check(table) {
    const names = table.names();
    const { serials, years } = table.births();
    // Another year is another person; a record without one is found equal to none.
    const namesakes = namesakesBefore(table, groupsOfYears(years));
    for (let record = 0; record < table.count; record++) {
      const first = namesakes.first(record, isSame);
      if (first < 0) continue;
      const serial = serials[record]!;
      yield {
        cells: [table.keyPlace(record), table.keyPlace(first)],
        value: names.text(record),
        params: {
          name: names.text(record),
          birth: Number.isNaN(serial) ? String(years[record]) : formatDay(serial),
          firstRow: rowName(table, table.keyPlace(first)),
        },
        record,
      };
    }

    function isSame(earlier: number, record: number): boolean {
      const birth = compareBirths(table, earlier, record);
      const isPerson =
        birth === 'same-year'
          ? !haveDifferentIds(table, earlier, record) && !isToldApart(table, earlier, record)
          : birth === 'same-day' && !areNamesakes(table, earlier, record);
      return isPerson && !areOtherEntries(table, earlier, record);
    }
  },
});

function groupsOfYears(years: Int16Array): Int32Array {
  const groups = new Int32Array(years);
  for (let record = 0; record < groups.length; record++) if (groups[record] === 0) groups[record] = -1;
  return groups;
}
