import { citizenIdKinds } from '../recognition/citizen-id-column';
import { defineRule } from './rule';
import { unnamedRecords } from './written-names';

/**
 * A record of a person has no name.
 *
 * In a list of members every record is a person; elsewhere only a record that says a birth or a citizen id is, for grants also go
 * to units.
 */
export const nameMissing = defineRule<void>({
  id: 'name-missing',
  severity: 'error',
  needs: ['fullName'],
  registers: ['members', 'grants', 'disbursements'],
  title: { vi: 'Thiếu họ tên', en: 'Missing name' },
  message: {
    vi: () => 'Dòng này chưa ghi họ tên: hãy ghi thêm, hoặc bỏ dòng thừa.',
    en: () => 'This row has no name: write it, or remove the row.',
  },
  *check(table) {
    const names = table.names();
    const { years } = table.births();
    const { kinds } = table.citizenIds();
    const isMemberList = table.table.register === 'members';
    for (const record of unnamedRecords(table)) {
      if (names.text(record) !== '') continue;
      const isPerson = isMemberList || years[record] !== 0 || kinds[record] !== citizenIdKinds.empty;
      if (!isPerson || table.isCoveredByMerge('fullName', record)) continue;
      yield { cells: [table.place('fullName', record)], value: '', params: undefined, record };
    }
  },
});
