import { isErrorValue } from '../../recognition/values/error-value';
import { cellOf, countFilled, type ColumnCells } from '../../recognition/values/column-cells';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { FieldId } from '../../registers/register';
import type { CellValue } from '../../sheet/grid';
import { saysCancelled } from '../amounts/grant-state';
import { isPlainName } from '../../vietnamese/person-name';
import { cleanSpaces, composeText } from '../../vietnamese/scan-text';

/** A cell of a person's name that is not plainly one: a rare family name, capitals, a title, a remark, or no name at all; a cancelled voucher's “HỦY” is none. */
export interface OddName {
  readonly record: number;
  readonly field: FieldId;
  readonly value: CellValue;
  /** The text in composed Unicode without stray spaces, as the name rules judge it. */
  readonly name: string;
  readonly isFormula: boolean;
}

/** The name cells of a table. */
export interface NameCells {
  /** How many are filled. */
  readonly filled: number;
  readonly odd: readonly OddName[];
}

const known = new WeakMap<TableColumns, NameCells>();

/**
 * The name cells of a table that need a closer look; made once for all name rules. Error values and texts in a legacy
 * encoding are left out: they are other rules' business.
 */
export function oddNames(table: TableColumns): NameCells {
  let cells = known.get(table);
  if (!cells) known.set(table, (cells = readNames(table)));
  return cells;
}

function readNames(table: TableColumns): NameCells {
  const fields: readonly FieldId[] = table.table.fields.has('fullName')
    ? ['fullName']
    : ['familyName', 'givenName'];
  const odd: OddName[] = [];
  let filled = 0;
  for (const field of fields) {
    if (!table.has(field)) continue;
    const cells = table.cells(field);
    filled += countFilled(cells);
    for (const record of field === 'fullName' ? table.names().unplain() : notPlain(cells)) {
      const value = cellOf(cells, record);
      const name = composeText(cleanSpaces(String(value)));
      if (name === '' || isErrorValue(value) || saysCancelled(name)) continue;
      const place = table.place(field, record);
      const isFormula = table.table.grid.formulaAt(place.row, place.column) !== null;
      odd.push({ record, field, value, name, isFormula });
    }
  }
  if (odd.length === 0) return { filled, odd };
  const legacy = new Set(
    table
      .flaggedTexts()
      .filter((text) => text.legacy !== null)
      .map(({ row, column }) => `${row} ${column}`),
  );
  const isLegacy = ({ field, record }: OddName) => {
    const { row, column } = table.place(field, record);
    return legacy.has(`${row} ${column}`);
  };
  return { filled, odd: legacy.size === 0 ? odd : odd.filter((name) => !isLegacy(name)) };
}

/** The records whose cell is filled and not plainly a name. */
function notPlain(cells: ColumnCells): number[] {
  const records: number[] = [];
  for (let record = 0; record < cells.length; record++) {
    const cell = cellOf(cells, record);
    if (cell !== '' && !(typeof cell === 'string' && isPlainName(cell))) records.push(record);
  }
  return records;
}
