import { columnName } from '../core/recognition/columns/column-name';
import { correctionsIn } from '../core/recognition/corrections/corrections';
import { recognizeWorkbook } from '../core/recognition/recognize';
import type { WorkbookContent } from '../core/workbook';
import { CommandError } from './command-error';
import type { Options } from './options';

/** A column that no table has would be said to no effect: throws CommandError naming those that there are. */
export function checkColumnsExist(
  { corrections, language }: Options,
  { grids, memory }: WorkbookContent,
): void {
  const said = corrections.filter((each) => each.kind === 'column');
  if (said.length === 0) return;
  const { tables, cards } = recognizeWorkbook(grids, [...correctionsIn(memory), ...corrections]);
  for (const { sheet, column, field } of said) {
    const own = [...tables, ...cards].filter(({ grid }) => grid.sheet === sheet);
    const names = own.flatMap((table) => table.columns.map((each) => columnName(table, each)));
    if (names.includes(column)) continue;
    const known = names.length === 0 ? '–' : names.join(', ');
    const isForm = own.every(({ grid }) => grid.form);
    const example = `--column "${sheet}!${names[0]}=${field}"`;
    throw new CommandError(
      language === 'vi'
        ? isForm
          ? `Trang "${sheet}" là biểu mẫu: chỉ ô ghi tên trường, chẳng hạn ${example}. Các ô: ${known}.`
          : `Không bảng nào của trang "${sheet}" có cột ${column}. Các cột: ${known}.`
        : isForm
          ? `The sheet "${sheet}" is a form: name the cell that names the field, such as ${example}. The cells: ${known}.`
          : `No table of the sheet "${sheet}" has a column ${column}. Its columns: ${known}.`,
    );
  }
}
