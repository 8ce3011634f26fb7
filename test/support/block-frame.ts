import { areaOfAddress, cellAddress } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/stand-in/workbook/sheet';
import type { Area } from '../../src/stand-in/workbook/types';
import { drawnSheet } from './open-drawn';

/*
 * The sheet that every case of test/excel/fill-conformance.test.ts stands in: a merged title and a header, the case's block from row 3 on
 * (each row with a height, a fill, a merge, a conditional format and an input rule of its own), below it a sum over the block and rows with
 * all that can be displaced. What becomes of it follows from which of its rows stand there afterwards.
 */

/** A row after filling: the template's row that it is made of, as Excel numbers it, and what it holds; `#` is its own number. */
export type FilledRow = readonly [row: number, cells: string];

export interface Block {
  /** Rows of the template, from row 3 on. */
  readonly rows: readonly string[];
  /** The row whose columns D and E the total below adds up. */
  readonly summed: number;
  /** Merged cells over several rows, beside B:C of each row. */
  readonly merges?: readonly string[];
}

const first = 3;

export function frameDrawing({ rows, summed }: Block): string {
  const total = first + rows.length;
  return [
    'DANH SÁCH',
    'STT | Họ tên | | Số tiền | Nhân đôi | Hình thức',
    ...rows,
    `Cộng | | | =SUM(D${summed}:D${summed}) | =SUM(E${summed}:E${summed})`,
    'Bằng chữ: {{sum grants.amount ¦ words}}',
    '',
    `Người lập | | | =D${total}+1 | | Tiền mặt`,
  ].join('\n');
}

export function dressFrame(sheet: Sheet, { rows, merges = [] }: Block): void {
  const total = first + rows.length;
  const { workbook } = sheet;
  for (const merge of ['A1:F1', `A${total}:C${total}`, `A${total + 1}:F${total + 1}`, ...merges])
    sheet.merge(areaOf(merge));
  rows.forEach((_, index) => {
    const row = first + index;
    sheet.merge(areaOf(`B${row}:C${row}`));
    sheet.rowHeights.set(row - 1, 20 + row);
    sheet.setStyle(row - 1, 3, { fill: fillOf(row) });
  });
  sheet.rowHeights.set(total - 1, 60);
  const format = {
    type: 'cellIs',
    operator: 'greaterThan',
    text: null,
    look: { fill: '#FF0000' } as never,
  } as const;
  const rest = { priority: 0, stopIfTrue: false, origin: null };
  sheet.conditionalFormats.push(
    {
      id: workbook.newId(),
      areas: [areaOf(`D${first}:D${total - 1}`)],
      formulas: ['=1000000'],
      ...format,
      ...rest,
    },
    {
      id: workbook.newId(),
      areas: [areaOf(`D${total + 3}`)],
      formulas: [`=$D$${total}`],
      ...format,
      ...rest,
    },
  );
  const rule = {
    ignoreBlanks: true,
    inCellDropDown: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  } as const;
  sheet.validations.push(
    {
      ...rule,
      areas: [areaOf(`F${first}:F${total - 1}`)],
      type: 'whole',
      operator: 'greaterThan',
      formulas: ['0'],
    },
    {
      ...rule,
      areas: [areaOf(`F${total + 3}`)],
      type: 'list',
      operator: null,
      formulas: ['Tiền mặt,Chuyển khoản'],
    },
  );
  sheet.page.printArea = [areaOf(`A1:F${total + 3}`)];
  sheet.page.rowBreaks = [total + 1];
  const formula = `=${sheet.name}!$D$${total}`;
  workbook.names.push({ name: 'TongCong', formula, scope: sheet, comment: '', visible: true });
}

/** All that a filled frame says, in one value: equal to what `expectedFrame` says of it. */
export function frameOf(sheet: Sheet, filled: number) {
  const total = first + filled;
  const own = sheet.workbook.names.find(({ name, scope }) => name === 'TongCong' && scope === sheet);
  const areasOf = (rules: readonly { readonly areas: readonly Area[] }[], row: (one: number) => boolean) =>
    rowsOf(rules.flatMap(({ areas }) => areas)).filter(row);
  const inBlock = (row: number) => row < total;
  return {
    lines: drawnSheet(sheet, 'formulas'),
    total: sheet.value(total - 1, 3),
    merges: sheet.merges.map((one) => addressOf(one)).sort(),
    heights: Array.from({ length: filled + 1 }, (_, index) => sheet.rowHeight(first - 1 + index)),
    fills: Array.from({ length: filled + 1 }, (_, index) => sheet.style(first - 1 + index, 3).fill),
    formatted: areasOf(sheet.conditionalFormats, inBlock),
    formattedBelow: areasOf(sheet.conditionalFormats, (row) => !inBlock(row)),
    formulasOfFormats: [...new Set(sheet.conditionalFormats.flatMap(({ formulas }) => formulas))].sort(),
    asked: areasOf(sheet.validations, inBlock),
    askedBelow: areasOf(sheet.validations, (row) => !inBlock(row)),
    printed: sheet.page.printArea.map((one) => addressOf(one)),
    repeated: sheet.page.titleRows,
    named: own?.formula.replace(/^.*!/, ''),
  };
}

export function expectedFrame(
  { summed }: Block,
  filled: readonly FilledRow[],
  { words, merges }: { readonly words: string; readonly merges: readonly string[] },
) {
  const total = first + filled.length;
  const rows = filled.map((_, index) => first + index);
  const each = runsOf(rows.filter((_, index) => filled[index]![0] === summed));
  // Excel takes 255 arguments; where nothing lies between the rows that counts, one area says the same.
  const runs = each.length > 250 ? [[each[0]![0], each.at(-1)![1]] as const] : each;
  const sum = (column: string) =>
    `=SUM(${runs.length === 0 ? '0' : runs.map(([top, end]) => `${column}${top}:${column}${end}`).join(',')})`;
  const lines = filled.map(([, cells], index) =>
    cells.replace(/#(?:-(\d+))?/g, (_, less = '0') => String(first + index - Number(less))),
  );
  const amounts = filled.flatMap(([row, cells]) =>
    row === summed ? Number(cells.split(' | ')[3] ?? 0) : [],
  );
  return {
    lines: [
      'DANH SÁCH',
      'STT | Họ tên |  | Số tiền | Nhân đôi | Hình thức',
      ...lines,
      `Cộng |  |  | ${sum('D')} | ${sum('E')}`,
      `Bằng chữ: ${words}`,
      '',
      `Người lập |  |  | =D${total}+1 |  | Tiền mặt`,
    ],
    total: amounts.reduce((one, other) => one + other, 0),
    merges: [
      'A1:F1',
      `A${total}:C${total}`,
      `A${total + 1}:F${total + 1}`,
      ...rows.map((row) => `B${row}:C${row}`),
      ...merges,
    ].sort(),
    heights: [...filled.map(([row]) => 20 + row), 60],
    fills: [...filled.map(([row]) => fillOf(row)), null],
    formatted: rows,
    formattedBelow: [total + 3],
    formulasOfFormats: [`=$D$${total}`, ...(filled.length > 0 ? ['=1000000'] : [])].sort(),
    asked: rows,
    askedBelow: [total + 3],
    printed: [`A1:F${total + 3}`],
    repeated: { first: 1, last: 1 },
    named: `$D$${total}`,
  };
}

/** Zero-based rows with which pages begin: the template's own break, moved, and those of the block. */
export const expectedBreaks = (filled: readonly FilledRow[], starts: readonly number[]) => [
  ...starts.map((index) => first - 1 + index),
  first + filled.length + 1,
];

const fillOf = (row: number) => `#FFF2${(0x80 + row).toString(16).toUpperCase()}`;

export function areaOf(address: string): Area {
  const found = areaOfAddress(address);
  if (!found) throw new Error(`“${address}” is no address`);
  return found;
}

export function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: Area): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

/** Rows of areas as Excel numbers them, each once. */
function rowsOf(areas: readonly Area[]): number[] {
  const rows = areas.flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index + 1),
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}

function runsOf(rows: readonly number[]): [number, number][] {
  return rows.reduce<[number, number][]>((runs, row) => {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
    return runs;
  }, []);
}
