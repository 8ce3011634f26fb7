import { citizenIdKinds } from '../recognition/citizen-id-column';
import { isRare } from './mostly-filled';
import { defineRule } from './rule';
import { unnamedRecords } from './written-names';

/**
 * A record of a person has no name.
 *
 * In a list of members every record is a person. Elsewhere grants and rewards also go to units: there a record is a person that says a birth, a
 * citizen id or what else only persons have, and one of a list where hardly a name is left out, unless it says that it is a group.
 */
export const nameMissing = defineRule<void>({
  id: 'name-missing',
  severity: 'error',
  needs: ['fullName'],
  registers: ['members', 'grants', 'disbursements', 'commendations'],
  title: { vi: 'Thiếu họ tên', en: 'Missing name' },
  message: {
    vi: () => 'Dòng này chưa ghi họ tên: hãy ghi thêm, hoặc bỏ dòng thừa.',
    en: () => 'This row has no name: write it, or remove the row.',
  },
  *check(table) {
    const names = table.names();
    const { years } = table.births();
    const { kinds } = table.citizenIds();
    const unnamed = unnamedRecords(table);
    const isMemberList = table.table.register === 'members';
    const isNamedList = isRare(unnamed.length, table.count);
    for (const record of unnamed) {
      if (names.text(record) !== '') continue;
      const isPerson =
        isMemberList ||
        (isNamedList && !/tập thể|đơn vị/iu.test(table.text('recipientKind', record))) ||
        years[record] !== 0 ||
        kinds[record] !== citizenIdKinds.empty ||
        ofPersons.some((field) => table.text(field, record) !== '');
      if (!isPerson || table.isCoveredByMerge('fullName', record)) continue;
      yield { cells: [table.place('fullName', record)], value: '', params: undefined, record };
    }
  },
});

/** Fields that only a person's record fills in. */
const ofPersons = ['gender', 'jobTitle', 'guardian'] as const;
