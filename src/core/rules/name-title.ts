import { splitTitle } from '../vietnamese/person-name';
import { bySharedCause } from './cells/by-shared-cause';
import { oddNames } from './persons/odd-names';
import { defineRule } from './rule';

/** A title or a form of address stands in front of a name (“BS.”, “Đ/c”): names with and without it sort and compare as different. */
export const nameTitle = defineRule<{ title: string; name: string; cells: number }>({
  id: 'name-title',
  severity: 'info',
  needs: [['fullName', 'familyName']],
  registers: ['members', 'grants', 'disbursements', 'commendations', 'proposals'],
  title: { vi: 'Họ tên có danh xưng đứng trước', en: 'Title in front of a name' },
  message: {
    vi: ({ title, name, cells }) =>
      cells > 1
        ? `${cells} họ tên có danh xưng đứng trước (“${title}” …): nên để riêng ở cột chức danh.`
        : `Họ tên có “${title}” đứng trước: nên ghi “${name}”, danh xưng để ở cột chức danh.`,
    en: ({ title, name, cells }) =>
      cells > 1
        ? `${cells} names have a title in front (“${title}” …): better kept in the column of job titles.`
        : `The name has “${title}” in front: better “${name}”, with the title in the column of job titles.`,
  },
  *check(table) {
    const { odd, filled } = oddNames(table);
    const found = odd.flatMap((cell) => {
      const { title, name } = splitTitle(cell.name);
      return title === '' || cell.field === 'givenName' ? [] : [{ ...cell, title, bare: name }];
    });
    for (const cells of bySharedCause(found, filled)) {
      const first = cells[0]!;
      yield {
        cells: cells.map(({ field, record }) => table.place(field, record)),
        value: first.value,
        params: { title: first.title, name: first.bare, cells: cells.length },
        record: first.record,
      };
    }
  },
});
