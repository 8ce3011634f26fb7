import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import type { GroupId } from './groups';
import { sumColumn, type SumColumn } from './sum-columns';

/** One column of a field that is spread over several, such as the amounts of one fund. */
export interface SpreadPart {
  /** What its headings say and its neighbours' do not: the fund's name. */
  readonly label: string;
  readonly sums: ReadonlyMap<FieldId, SumColumn>;
  /** 1 for the records that say something there. */
  readonly isFilled: Uint8Array;
}

/** Groups that may stand in the headings instead of a column of their own. */
const headingGroups: readonly GroupId[] = ['fundSource', 'giver', 'fund'];

/** The group that the table tells by its headings: one amount per fund; null where it has no such headings. */
export function spreadGroup(
  table: TableColumns,
  by: readonly GroupId[],
  fields: readonly FieldId[],
): GroupId | null {
  if (!fields.some((field) => isSpread(table, field))) return null;
  return by.find((id) => headingGroups.includes(id) && !table.has(id as FieldId)) ?? null;
}

/** The parts of the spread fields by label, in sheet order; fields of one column belong to each record's first part. */
export function spreadParts(
  table: TableColumns,
  fields: readonly FieldId[],
  whole: ReadonlyMap<FieldId, SumColumn>,
): SpreadPart[] {
  const byLabel = new Map<string, Map<FieldId, SumColumn>>();
  for (const field of fields.filter((one) => isSpread(table, one))) {
    for (const { column, label } of labelledColumns(table, field)) {
      let sums = byLabel.get(label);
      if (!sums) byLabel.set(label, (sums = new Map()));
      sums.set(field, sumColumn(table, field, column));
    }
  }
  // Records without a figure in any part are still records: they stand under no heading.
  byLabel.set('', new Map());
  const hasPart = new Uint8Array(table.count);
  return [...byLabel].map(([label, sums]) => {
    const isFilled = Uint8Array.from({ length: table.count }, (_, record) =>
      label === ''
        ? 1 - hasPart[record]!
        : [...sums.values()].some(({ values }) => !Number.isNaN(values[record]!))
          ? 1
          : 0,
    );
    const isFirst = isFilled.map((filled, record) => (filled && !hasPart[record] ? 1 : 0));
    isFilled.forEach((filled, record) => (hasPart[record] ||= filled));
    for (const field of fields) {
      const column = whole.get(field);
      if (isSpread(table, field) || !column) continue;
      const values = column.values.map((value, record) => (isFirst[record] ? value : NaN));
      sums.set(field, { ...column, values });
    }
    return { label, sums, isFilled };
  });
}

function isSpread(table: TableColumns, field: FieldId): boolean {
  return (table.table.fields.get(field)?.length ?? 0) > 1;
}

/** “LĐLĐ TP (triệu đồng)”: sums are in đồng, whatever the column is in. */
const scale = /\s*\((?:(?:nghìn|ngàn|triệu|tr)\s*)?(?:đồng|đ|vnđ|vnd)\)$/iu;

function labelledColumns({ table }: TableColumns, field: FieldId): { column: number; label: string }[] {
  const columns = table.columns.filter((column) => column.field === field);
  const lines = columns.map(({ header }) => header.split(' / '));
  const isShared = (line: string) => lines.every((others) => others.includes(line));
  return columns.map(({ column, header }, index) => ({
    column,
    label:
      lines[index]!.filter((line) => !isShared(line))
        .join(' ')
        .replace(scale, '') || header,
  }));
}
