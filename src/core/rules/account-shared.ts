import type { TableColumns } from '../recognition/values/table-columns';
import { foldText } from '../vietnamese/fold';
import { splitTitle } from '../vietnamese/person-name';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * One bank account stands for persons of different names.
 *
 * A warning: a couple may share an account, but money for two on one account is also how a payment goes astray. The same
 * person again is no fault, nor a child whose guardian's account it is, nor one short number at two banks (from nine digits on chance makes
 * none). One finding for each account: the first row of another name, then the others.
 */
export const accountShared = defineRule<{
  account: string;
  name: string;
  firstName: string;
  firstRow: RowName;
  names: number;
}>({
  id: 'account-shared',
  severity: 'warning',
  needs: ['bankAccount', ['fullName', 'familyName']],
  registers: ['members', 'grants', 'disbursements'],
  title: { vi: 'Nhiều người chung số tài khoản', en: 'Bank account of several persons' },
  message: {
    vi: ({ account, name, firstName, firstRow, names }) =>
      names > 2
        ? `Số tài khoản ${account} ghi cho ${names} người (${firstName} ở ${rowText(firstRow, 'vi')}, ${name} …): hãy kiểm lại chủ tài khoản.`
        : `Số tài khoản ${account} của ${name} đã ghi cho ${firstName} ở ${rowText(firstRow, 'vi')}: hãy kiểm lại chủ tài khoản.`,
    en: ({ account, name, firstName, firstRow, names }) =>
      names > 2
        ? `Account ${account} stands for ${names} persons (${firstName} on ${rowText(firstRow, 'en')}, ${name} …): check whose it is.`
        : `Account ${account} of ${name} already stands for ${firstName} on ${rowText(firstRow, 'en')}: check whose it is.`,
  },
  *check(table) {
    for (const records of sharedAccounts(table)) {
      const [first, ...others] = records;
      const second = others[0]!;
      const value = table.value('bankAccount', second);
      const names = table.names();
      yield {
        cells: [...others, first!].map((record) => table.place('bankAccount', record)),
        value,
        params: {
          account: String(value).trim(),
          name: names.text(second),
          firstName: names.text(first!),
          firstRow: rowName(table, table.place('bankAccount', first!)),
          names: records.length,
        },
        record: second,
      };
    }
  },
});

/** For each account under several names the first record of each name, in the order of the rows. */
function sharedAccounts(table: TableColumns): number[][] {
  const { ids } = table.accounts();
  const banks = table.has('bankName') ? table.categories('bankName').ids : null;
  const owners = new Map<number, { readonly records: number[]; readonly names: Set<string> }>();
  const timesOf = new Int32Array(table.count);
  for (let record = 0; record < ids.length; record++) if (ids[record]! >= 0) timesOf[ids[record]!]!++;
  for (let record = 0; record < table.count; record++) {
    const id = ids[record]!;
    if (id < 0 || timesOf[id] === 1) continue;
    const name = table.text('guardian', record) !== '' ? '' : bareName(table, record);
    if (name === '') continue;
    const known = owners.get(id);
    if (!known) {
      owners.set(id, { records: [record], names: new Set([name]) });
      continue;
    }
    const [bank, firstBank] = banks ? [banks[record]!, banks[known.records[0]!]!] : [0, 0];
    const isOtherBank = bank !== 0 && firstBank !== 0 && bank !== firstBank && isShort(table, record);
    if (isOtherBank || known.names.has(name)) continue;
    known.names.add(name);
    known.records.push(record);
  }
  return [...owners.values()].map(({ records }) => records).filter((records) => records.length > 1);
}

function isShort(table: TableColumns, record: number): boolean {
  return table.text('bankAccount', record).replace(/\D/g, '').length < 9;
}

/** Without title and marks: a name typed without tones is the same owner. */
function bareName(table: TableColumns, record: number): string {
  return foldText(splitTitle(table.names().text(record)).name);
}
