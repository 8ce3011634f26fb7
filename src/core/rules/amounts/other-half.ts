import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import type { Book } from '../book';

/** What the other half of a list comes to, which stands beside this one under the same headings (“TT | Họ tên | Số tiền” twice): both may be summed up once. */
export function sumOfOtherHalf(table: TableColumns, book: Book, field: FieldId): number {
  const { grid, headerRows, columns, register } = table.table;
  let sum = 0;
  for (const other of book.tables) {
    const { table: half } = other;
    const isHalf =
      other !== table &&
      half.grid.sheet === grid.sheet &&
      half.register === register &&
      half.headerRows[0] === headerRows[0] &&
      half.columns.length === columns.length &&
      half.columns.every(({ header }, at) => header === columns[at]!.header);
    if (!isHalf) continue;
    for (const value of other.numbers(field).values) if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}
