import { recordsOfKind } from '../recognition/values/records-of-kind';
import type { TableColumns } from '../recognition/values/table-columns';
import { unitSources } from '../recognition/values/unit-names';
import type { RegisterId } from '../registers/register';
import { valueAt } from '../sheet/grid';
import { isCollectiveName } from '../vietnamese/person-name';
import { amountAtStake } from './amounts/amount-at-stake';
import { isCancelled } from './amounts/grant-state';
import { isRare } from './cells/mostly-filled';
import { defineRule } from './rule';

/** Registers of which every record belongs to a unit. */
const ofUnits: readonly RegisterId[] = [
  'members',
  'grants',
  'visits',
  'disbursements',
  'admissions',
  'fundDrives',
  'conferences',
];

/** Registers whose records may do without. */
const mostlyOfUnits: readonly RegisterId[] = ['commendations', 'proposals', 'newUnits', 'emulation'];

/**
 * A record says no unit: its own cell is empty, no section above it names one, and the sheet's title names none.
 *
 * One finding where the whole column is empty: then the column was forgotten, not the single records. Lists of rewards, proposals,
 * new units and scores may do without; there it is a fault where hardly a record lacks it and what is rewarded is no collective
 * itself. `money` is what is in no unit's total for it.
 */
export const unitMissing = defineRule<{ records: number }>({
  id: 'unit-missing',
  severity: 'error',
  needs: ['unit'],
  registers: [...ofUnits, ...mostlyOfUnits],
  title: { vi: 'Thiếu đơn vị', en: 'Missing unit' },
  message: {
    vi: ({ records }) =>
      records > 1
        ? `Cả ${records} dòng đều chưa ghi đơn vị nên không tổng hợp theo đơn vị được: hãy ghi đơn vị ở cột này, ở dòng nhóm hoặc ở tiêu đề.`
        : 'Dòng này chưa ghi đơn vị nên không vào tổng của đơn vị nào: hãy ghi thêm.',
    en: ({ records }) =>
      records > 1
        ? `None of the ${records} rows says its unit, so nothing can be summed by unit: write it in this column, a section row or the title.`
        : 'This row says no unit, so it is in no unit’s total: write it.',
  },
  *check(table) {
    const unsaid = recordsOfKind(table.units().sources, unitSources.none);
    const missing = forgottenIn(table, withoutGrouped(table, unsaid));
    const groups =
      missing.length === table.count
        ? [missing]
        : missing.filter((record) => !isCancelled(table, record)).map((record) => [record]);
    for (const records of groups) {
      if (records.length === 0) continue;
      yield {
        cells: records.map((record) => table.place('unit', record)),
        value: '',
        params: { records: records.length },
        record: records[0]!,
        money: records.reduce((sum, record) => sum + amountAtStake(table, record), 0),
      };
    }
  },
});

/**
 * Below a heading that stands in the column of units itself the cells are left empty: it says whose rows they are, known or not. Not where
 * the rows below it say their units all the same (“Khối bệnh viện”).
 */
function withoutGrouped(columns: TableColumns, missing: readonly number[]): readonly number[] {
  const { grid, fields, sectionRows, records } = columns.table;
  const headings = sectionRows.filter(({ row }) =>
    fields.get('unit')!.some((column) => valueAt(grid, row, column) !== ''),
  );
  if (missing.length === 0 || headings.length === 0) return missing;
  const { sources } = columns.units();
  const headingOf = new Int32Array(records.length);
  const sayingTheirs = new Set([0]);
  for (let record = 0, above = 0; record < records.length; record++) {
    while (above < headings.length && headings[above]!.row < records[record]!) above++;
    headingOf[record] = above;
    if (sources[record] === unitSources.own) sayingTheirs.add(above);
  }
  return missing.filter((record) => sayingTheirs.has(headingOf[record]!));
}

function forgottenIn(table: TableColumns, missing: readonly number[]): readonly number[] {
  const { register } = table.table;
  if (register === null || !mostlyOfUnits.includes(register)) return missing;
  if (!isRare(missing.length, table.count)) return [];
  return missing.filter(
    (record) =>
      !isCollectiveName(table.text('fullName', record)) &&
      !/tập thể|đơn vị/iu.test(table.text('recipientKind', record)),
  );
}
