import { figure } from '../../figures';
import type { TableColumns } from '../../recognition/values/table-columns';
import { cellAddress } from '../../sheet/address';
import { homeOf, type Area } from '../../sheet/grid';
import type { CellLook, DrawnCell, DrawnRow } from '../../sheet/sheet-drawing';
import { comparePeople, compareTotals, type MovementKind, type PersonRecord } from '../compare-totals';
import { countedOnly, mainMeasure, type ComparisonPlace, type DrawnSide } from './compared-parts';
import type { ControlLines } from './control-lines';

import { groupTitle } from '../groups';
import { measureTitle } from '../measures';
import type { DrawnBlock } from './tab-frame';
import { isAdditive } from './tab-layout';
import { addressOn } from './tab-notes';
import { bodyLook } from './tab-sheet';
import { movementWords } from './tab-texts';
import type { Totals } from '../totals';

/** Steps from one total to the other, in the order of their rows. */
type Steps = readonly [
  opening: number,
  came: number | null,
  more: number | null,
  less: number | null,
  went: number | null,
  closing: number,
];

/** The movement of each measure as rows below the total. */
export interface MovementBlock {
  readonly block: DrawnBlock;
  /** Of each measure that has one: its title, its own steps and the range of their cells. */
  readonly checks: readonly {
    readonly title: string;
    readonly steps: Steps;
    readonly cells: readonly string[];
  }[];
  readonly newPeople: readonly PersonRecord[];
  readonly gonePeople: readonly PersonRecord[];
}

/**
 * Before + new + more − less − gone = after, for each measure that adds up over rows, and for people, who are told one by one: their
 * numbers are values, for no formula of Excel 2016 finds names that another list lacks.
 */
export function movementBlock(
  was: DrawnSide,
  is: DrawnSide,
  catalogue: readonly TableColumns[],
  place: ComparisonPlace,
  variant: 'formulas' | 'values',
): MovementBlock {
  const [before, after] = [was.part.totals, is.part.totals];
  const { measures, register } = after;
  const people = comparePeople(countedOnly(before), countedOnly(after), catalogue);
  const stepsOf = measures.map((measure): Steps | null => {
    if (isAdditive(after, measure)) {
      const { opening, came, more, less, went, closing } = compareTotals(before, after, measure).movement;
      return [opening, came, more, less, went, closing];
    }
    return measure === 'people'
      ? [people.opening, people.came, null, null, people.went, people.closing]
      : null;
  });
  const first = place.totalRow + 2;
  const hasRows = place.totalRow > place.firstRow;
  const merges: Area[] = [acrossRow(first - 1, 0, place.columnCount - 1)];
  const rows: DrawnRow[] = [
    { cells: filled('Biến động: trước + mới + tăng − giảm − không còn = sau', place.columnCount, heading) },
  ];
  stepLabels(was.part.label, is.part.label).forEach((label, step) => {
    const row = first + step;
    const isTotal = step === 0 || step === 5;
    const look: CellLook = { ...bodyLook, wrap: true, ...(isTotal && { bold: true }) };
    const cells: DrawnCell[] = filled(label, place.firstFigure, look);
    merges.push(acrossRow(row, 0, place.firstFigure - 1));
    measures.forEach((measure, at) => {
      const side = step === 5 ? is : was;
      const format = side.formulas.total[at]!.look?.numberFormat;
      const own: CellLook = {
        ...look,
        align: 'right',
        ...(format !== undefined && { numberFormat: format }),
      };
      const value = stepsOf[at]?.[step] ?? null;
      const formula =
        variant === 'formulas' && value !== null && hasRows
          ? stepFormula(
              step,
              at,
              place,
              isTotal ? side.formulas.totalAddress(at) : null,
              measure === 'people',
            )
          : null;
      const [cell, ...rest] = filled(value ?? '', 3, own);
      cells.push(formula === null ? cell! : { formula, look: own }, ...rest);
      merges.push(acrossRow(row, place.columnOf(at, 0), place.columnOf(at, 2)));
    });
    rows.push({ cells: [...cells, { value: '', look }], ...(label.length > 34 && { height: 32 }) });
  });
  const last = first + 6;
  merges.push(acrossRow(last, 0, place.columnCount - 1));
  rows.push({
    cells: [kindsLine(after, place, variant, was, is), ...filled('', place.columnCount - 1, bodyLook)],
  });
  return {
    // On paper all of it stands together.
    block: { rows: rows.map((row, at) => ({ ...row, keepsNext: at < rows.length - 1 })), merges },
    checks: stepsOf.flatMap((steps, at) =>
      steps === null
        ? []
        : [
            {
              title: measureTitle(register, measures[at]!).vi,
              steps,
              cells: steps.map((_, step) => cellAddress(first + step, place.columnOf(at, 0))),
            },
          ],
    ),
    newPeople: people.newPeople,
    gonePeople: people.gonePeople,
  };
}

const heading: CellLook = { ...bodyLook, bold: true, fill: '#F2F2F2' };

function stepLabels(before: string, after: string): string[] {
  return [
    `Trước: ${before}`,
    'Cộng: mới có',
    'Cộng: tăng thêm',
    'Trừ: giảm đi',
    'Trừ: không còn',
    `Sau: ${after}`,
  ];
}

/** null for what only we can tell: who of the people is new. */
function stepFormula(
  step: number,
  at: number,
  place: ComparisonPlace,
  total: string | null,
  isOfPeople: boolean,
): string | null {
  if (total !== null) return `=${total}`;
  if (isOfPeople) return null;
  const column = (measure: number, which: 0 | 1 | 2) => {
    const letters = cellAddress(0, place.columnOf(measure, which)).replace(/\d+/, '');
    return `$${letters}$${place.firstRow + 1}:$${letters}$${place.totalRow}`;
  };
  const [change, was, is] = [column(at, 2), column(0, 0), column(0, 1)];
  const both = `${was},">0",${is},">0"`;
  if (step === 1) return `=SUMIFS(${change},${was},0,${is},">0")`;
  if (step === 2) return `=SUMIFS(${change},${change},">0",${both})`;
  if (step === 3) return `=-SUMIFS(${change},${change},"<0",${both})`;
  return `=-SUMIFS(${change},${was},">0",${is},0)`;
}

/** How many rows are new, gone or changed. */
function kindsLine(
  { by }: Totals,
  place: ComparisonPlace,
  variant: 'formulas' | 'values',
  was: DrawnSide,
  is: DrawnSide,
): DrawnCell {
  const look: CellLook = { ...bodyLook, italic: true, wrap: true };
  const what = by.length === 1 ? groupTitle(by[0]!).vi : 'Số dòng';
  const kinds = Object.keys(movementWords) as MovementKind[];
  if (variant === 'formulas' && place.totalRow > place.firstRow) {
    const letters = cellAddress(0, place.columnCount - 1).replace(/\d+/, '');
    const range = `$${letters}$${place.firstRow + 1}:$${letters}$${place.totalRow}`;
    const parts = kinds.map((kind) => `"${movementWords[kind]} "&COUNTIF(${range},"${movementWords[kind]}")`);
    return { formula: `="${what}: "&${parts.join('&"; "&')}`, look };
  }
  const main = is.part.totals.measures[mainMeasure(is.part.totals)]!;
  const rows = compareTotals(was.part.totals, is.part.totals, main).rows;
  const isMet = rows.map((_, index) => [was, is].some(({ formulas }) => formulas.value(index, 0) !== 0));
  const parts = kinds.map(
    (each) =>
      `${movementWords[each]} ${figure(rows.filter(({ kind }, index) => isMet[index] && kind === each).length, 'vi')}`,
  );
  return { value: `${what}: ${parts.join('; ')}`, look };
}

/** The movement's own controls. */
export function movementLines(
  lines: ControlLines,
  { checks }: MovementBlock,
  variant: 'formulas' | 'values',
): void {
  lines.heading('Trước + mới + tăng − giảm − không còn = sau');
  for (const { title, cells } of checks) {
    const [opening, came, more, less, went, closing] = cells;
    const formula = `=${opening}+N(${came})+N(${more})-N(${less})-N(${went})-${closing}`;
    lines.figure(`${title}: chênh lệch (phải bằng 0)`, { formula }, true);
  }
  if (variant === 'formulas') {
    const differing = checks.map(({ cells, steps }) => {
      const own = steps.map((step) => step ?? 0).join(';');
      return `SUMPRODUCT(--(ABS(${cells[0]}:${cells[5]}-{${own}})>0.005))`;
    });
    lines.figure(
      'Số ô biến động khác số phần mềm tính (phải bằng 0)',
      { formula: `=${differing.join('+')}` },
      true,
    );
  }
}

/** Who is new and who is gone, and why they stand there as values. */
export function peopleLines(
  lines: ControlLines,
  { newPeople, gonePeople }: MovementBlock,
  variant: 'formulas' | 'values',
): void {
  if (newPeople.length + gonePeople.length === 0) return;
  lines.heading('Người mới, người không còn');
  lines.line(
    'Số người mới, không còn và tên của họ là giá trị tại lúc lập: Excel 2016 không có công thức lọc ra tên mà danh sách kia không có. Khi sổ thay đổi, dòng “Số người: chênh lệch” ở trên báo lệch và cần lập lại.',
  );
  if (variant === 'values') {
    lines.line('Bản giá trị (để gửi đi) không kèm họ tên; bản công thức có.');
    return;
  }
  people(lines, 'Người mới', newPeople);
  people(lines, 'Người không còn', gonePeople);
}

/** More names than these are read in the pane. */
const mostNames = 300;

function people(lines: ControlLines, title: string, records: readonly PersonRecord[]): void {
  if (records.length === 0) return;
  lines.heading(`${title}: ${figure(records.length, 'vi')}`);
  for (const { table, record } of records.slice(0, mostNames)) {
    const { row, column } = homeOf(table.table.grid, table.keyPlace(record));
    const unit = table.units().name(record);
    const where = addressOn(table.table.grid.sheet, row, column);
    lines.line(`${table.names().text(record)}${unit === '' ? '' : `, ${unit}`} (${where})`);
  }
  const more = records.length - mostNames;
  if (more > 0) lines.line(`… và ${figure(more, 'vi')} người khác.`);
}

function filled(value: string | number, width: number, look: CellLook): DrawnCell[] {
  return Array.from({ length: width }, (_, column): DrawnCell => ({
    value: column === 0 ? value : '',
    look,
  }));
}

function acrossRow(row: number, firstColumn: number, lastColumn: number): Area {
  return { firstRow: row, lastRow: row, firstColumn, lastColumn };
}
