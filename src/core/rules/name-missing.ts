import { citizenIdKinds } from '../recognition/values/citizen-id-column';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { isCollectiveName } from '../vietnamese/person-name';
import { isCancelled } from './amounts/grant-state';
import { emptyAmongFilled, isRare } from './cells/mostly-filled';
import { defineRule, type Breach } from './rule';
import { unnamedRecords } from './persons/unnamed-records';

/**
 * A record of a person, or a gift's donor, has no name.
 *
 * In a list of members every record is a person. Elsewhere grants and rewards also go to units: there a record is a person that says a birth, a
 * citizen id or what else only persons have, and one of a list where hardly a name is left out, unless it says that it is a group. A
 * dash or dots are no name (in a list of members `name-not-a-name` tells them). Where family and given name stand in two columns, one
 * of them alone is no whole name, in a list where hardly one is left out. In a list of donations it is the donor that is named.
 */
export const nameMissing = defineRule<void>({
  id: 'name-missing',
  severity: 'error',
  needs: [['fullName', 'donor']],
  registers: ['members', 'grants', 'disbursements', 'commendations', 'donations'],
  title: { vi: 'Thiếu họ tên', en: 'Missing name' },
  message: {
    vi: () => 'Dòng này chưa ghi họ tên: hãy ghi thêm, hoặc bỏ dòng thừa.',
    en: () => 'This row has no name: write it, or remove the row.',
  },
  *check(table) {
    if (table.table.register === 'donations') return yield* missingDonors(table);
    const names = table.names();
    const { years } = table.births();
    const { kinds } = table.citizenIds();
    const unnamed = unnamedRecords(table);
    const isMemberList = table.table.register === 'members';
    const isNamedList = isOneLeftOut(unnamed.length, table.count);
    for (const record of unnamed) {
      const text = names.text(record);
      if (
        text !== '' &&
        !/^[\s\u200b\ufeff]*$/.test(text) &&
        (isMemberList || !/^[\s\-–—._…\u200b\ufeff]*$/.test(text))
      )
        continue;
      const isPerson =
        isMemberList ||
        (isNamedList && !/tập thể|đơn vị/iu.test(table.text('recipientKind', record))) ||
        years[record] !== 0 ||
        kinds[record] !== citizenIdKinds.empty ||
        ofPersons.some((field) => table.text(field, record) !== '');
      if (!isPerson || table.isCoveredByMerge('fullName', record) || isCancelled(table, record)) continue;
      yield { cells: [table.place('fullName', record)], value: text, params: undefined, record };
    }
    if (!table.table.fields.has('fullName')) yield* halfNames(table);
  },
});

/** A gift of nobody, in a list where hardly one is. */
function* missingDonors(table: TableColumns): Generator<Breach<void>> {
  if (!table.has('donor')) return;
  const unnamed = emptyAmongFilled(table, 'donor', 0.5);
  if (!isOneLeftOut(unnamed.length, table.count)) return;
  for (const record of unnamed)
    yield {
      cells: [table.place('donor', record)],
      value: table.text('donor', record),
      params: undefined,
      record,
    };
}

/** One of three is a name forgotten, too. */
function isOneLeftOut(lacking: number, all: number): boolean {
  return isRare(lacking, all) || (lacking === 1 && all === 3);
}

/** “Nguyễn Văn” without a given name, “Hùng” without a family name. */
function* halfNames(table: TableColumns): Generator<Breach<void>> {
  for (const [field, other] of [
    ['familyName', 'givenName'],
    ['givenName', 'familyName'],
  ] as const) {
    if (!table.has(field) || !table.has(other)) continue;
    const halves: number[] = [];
    for (let record = 0; record < table.count; record++)
      if (table.text(field, record) === '' && table.text(other, record) !== '') halves.push(record);
    if (!(field === 'givenName' ? isOneLeftOut : isRare)(halves.length, table.count)) continue;
    for (const record of halves) {
      if (table.isCoveredByMerge(field, record) || !isPartOfName(table.text(other, record), other)) continue;
      yield { cells: [table.place(field, record)], value: '', params: undefined, record };
    }
  }
}

/** A group may stand in either column, a whole name in that of the given one. */
function isPartOfName(text: string, field: FieldId): boolean {
  return field === 'givenName' ? !/\s/.test(text.trim()) : !isCollectiveName(text);
}

/** Fields that only a person's record fills in. */
const ofPersons = ['gender', 'jobTitle', 'guardian'] as const;
