import { fieldCatalogue } from '../../registers/field-catalogue';
import { registerOf } from '../../registers';
import type { FieldId, FieldKind } from '../../registers/register';
import type { CellValue } from '../../sheet/grid';
import { readCount, readMoney, readPercent, readScore, type NumberReading } from '../../sheet/read-number';
import { scaleOfColumn, scaleOfField } from './amount-scale';
import { cellOf, type ColumnCells } from './column-cells';
import { isErrorValue } from './error-value';
import { readAsLegacy } from './legacy-value';
import type { RecognizedTable } from '../recognized-table';

/** How a cell of a number column was read. */
export const numberKinds = {
  empty: 0,
  /** A dash: “none”, said on purpose. */
  dash: 1,
  number: 2,
  /** Text with one reading as a number; its value counts. */
  text: 3,
  unreadable: 4,
  /** An error value of Excel (`#REF!`). */
  error: 5,
} as const;

/** A column of numbers: one of `numberKinds` and a value per record. */
export interface NumberColumn {
  readonly kinds: Uint8Array;
  /** Money in đồng (the table's scale applied), others as they stand; NaN where there is no number. */
  readonly values: Float64Array;
  /** As the cell should hold it: before the table's scale. */
  readonly raw: Float64Array;
  /** 1 where no other reading of a text is reasonable. */
  readonly isCertain: Uint8Array;
  readonly isMoney: boolean;
}

const readers: Partial<Record<FieldKind, (value: CellValue) => NumberReading>> = {
  money: readMoney,
  count: readCount,
  percent: readPercent,
  score: readScore,
};

const kindOfReading = {
  empty: numberKinds.empty,
  dash: numberKinds.dash,
  number: numberKinds.number,
  'text-number': numberKinds.text,
  unreadable: numberKinds.unreadable,
} as const;

/** How the cells of a field are read in this register. */
export function kindOf(table: Pick<RecognizedTable, 'register'>, field: FieldId): FieldKind {
  const own = table.register && registerOf(table.register).fields.find(({ id }) => id === field)?.kind;
  return own || fieldCatalogue[field].kind;
}

/** Fields of the table that hold numbers. “Returned” holds an amount or a tick, so it is judged by no number rule. */
export function numberFields(table: RecognizedTable): FieldId[] {
  return [...table.fields.keys()].filter(
    (field) => field !== 'returned' && readers[kindOf(table, field)] !== undefined,
  );
}

/** Fields whose figures a total row adds up: money and counts, but not what a single portion costs. */
export function additiveFields(table: RecognizedTable): FieldId[] {
  return numberFields(table).filter((field) => {
    const kind = kindOf(table, field);
    return (kind === 'money' && field !== 'rate') || kind === 'count';
  });
}

function readerOf(scale: number, kind: FieldKind): (value: CellValue) => NumberReading {
  const read = kind === 'money' && scale !== 1 ? readScaledMoney : (readers[kind] ?? readCount);
  return (value) => {
    const reading = read(value);
    if (reading.kind !== 'unreadable') return reading;
    return readAsLegacy(value, read, ({ kind: found }) => found === 'text-number') ?? reading;
  };
}

/** Đồng have no decimals, thousands and millions of đồng do: “30,5” below “Đơn vị tính: triệu đồng”. */
function readScaledMoney(value: CellValue): NumberReading {
  const reading = readMoney(value);
  if (reading.kind !== 'unreadable' || reading.candidates) return reading;
  const decimal = readPercent(value);
  return typeof value === 'string' && !value.includes('%') && decimal.kind === 'text-number'
    ? decimal
    : reading;
}

/** Reads what a cell of the sheet's column holds as the table's field does; `value` is in đồng for money. */
export function readNumber(
  table: RecognizedTable,
  field: FieldId,
  column: number,
  value: CellValue,
): NumberReading {
  const kind = kindOf(table, field);
  const scale = scaleOfColumn(table, column);
  const reading = readerOf(scale, kind)(value);
  // “1,3 tỷ” says its own scale; the table's is for bare figures.
  return kind === 'money' && scale !== 1 && !reading.namesUnit
    ? { ...reading, value: reading.value * scale }
    : reading;
}

/** Reads a column of numbers; its money is in the scale of its field, unless another is given. */
export function readNumberColumn(
  table: RecognizedTable,
  cells: ColumnCells,
  field: FieldId,
  moneyScale = scaleOfField(table, field),
): NumberColumn {
  const count = cells.length;
  const kind = kindOf(table, field);
  const scale = kind === 'money' ? moneyScale : 1;
  const read = readerOf(scale, kind);
  const kinds = new Uint8Array(count);
  const raw = new Float64Array(count).fill(NaN);
  const isCertain = new Uint8Array(count);
  for (let record = 0; record < count; record++) {
    const value = cellOf(cells, record);
    if (typeof value === 'number') {
      kinds[record] = numberKinds.number;
      raw[record] = value;
    } else if (value !== '') {
      const reading = read(value);
      kinds[record] = isErrorValue(value) ? numberKinds.error : kindOfReading[reading.kind];
      raw[record] = reading.namesUnit ? reading.value / scale : reading.value;
      isCertain[record] = reading.certain ? 1 : 0;
    }
  }
  const values = scale === 1 ? raw : raw.map((value) => value * scale);
  return { kinds, values, raw, isCertain, isMoney: kind === 'money' };
}
