import { figure } from '../figures';
import type { Area } from '../sheet/grid';
import { cellAddress } from '../sheet/address';
import type { CellLook, DrawnCell, DrawnRow } from '../sheet/sheet-drawing';
import type { DrawnBlock } from './tab-frame';
import { hiddenSheets } from './hidden-sheets';
import { differingCells } from './differing-cells';
import { isSpread, joined, wholeFormat, type FigureFormulas } from './figure-formulas';
import { measureTitle } from './measures';
import type { TabLayout } from './tab-layout';
import { addressOn, formulasFollow, textOfNote } from './tab-notes';
import { asideLine } from './tab-texts';
import type { Totals } from './totals';

const title: CellLook = { bold: true, size: 13 };
const heading: CellLook = { bold: true };
const cellLook: CellLook = { box: 'hair' };
const number: CellLook = { ...cellLook, align: 'right', numberFormat: wholeFormat };

/** More lines than these are no list that a person reads on paper. */
const mostLines = 60;

/**
 * The controls of a summary, below it and not printed: in = counted + set aside, formulas against our own computation, totals that
 * the sheets state, what was set aside and why. `row` is where it begins.
 */
export function controlBlock(
  totals: Totals,
  layout: TabLayout,
  formulas: FigureFormulas,
  row: number,
): DrawnBlock {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  const last = layout.columnCount - 1;
  const labelEnd = Math.max(0, layout.firstFigure - 1);
  const at = () => row + rows.length;
  const line = (text: string, look: CellLook = { wrap: true, vertical: 'top' }) => {
    const lines = Math.ceil(
      text.length / Math.max(40, layout.widths.reduce((sum, width) => sum + width, 0) / 6),
    );
    if (last > 0) merges.push({ firstRow: at(), lastRow: at(), firstColumn: 0, lastColumn: last });
    rows.push({ cells: [{ value: text, look }], ...(lines > 1 && { height: 16 * lines }) });
  };
  const figureLine = (label: string, cell: DrawnCell, bold = false): string => {
    if (labelEnd > 0) merges.push({ firstRow: at(), lastRow: at(), firstColumn: 0, lastColumn: labelEnd });
    const labelCells = Array.from({ length: labelEnd + 1 }, (_, column): DrawnCell => ({
      value: column === 0 ? label : '',
      look: { ...cellLook, wrap: true, ...(bold && { bold }) },
    }));
    rows.push({
      cells: [...labelCells, { ...cell, look: { ...number, ...(bold && { bold }) } }],
      ...(label.length > 44 && { height: 32 }),
    });
    return cellAddress(at() - 1, labelEnd + 1);
  };
  const control = (what: string, into: DrawnCell, counted: DrawnCell, aside: number) => {
    const [a, b, c] = [
      figureLine(`${what} vào`, into),
      figureLine(`${what} đã tính`, counted),
      figureLine(`${what} để riêng`, { value: aside }),
    ];
    figureLine('Chênh lệch (phải bằng 0)', { formula: `=${a}-${b}-${c}` }, true);
  };

  line('PHẦN KIỂM SOÁT (không in)', title);
  line('Vào = đã tính + để riêng', heading);
  const { controls } = totals;
  const into = (
    measure: Parameters<FigureFormulas['passes'][number]['whole']>[0],
    value: number,
  ): DrawnCell => {
    const formula =
      formulas.isLive && !isSpread(totals) ? joined(wholeTerms(totals, formulas, measure)) : null;
    return formula === null ? { value } : { formula };
  };
  const totalOf = (measure: string, value: number): DrawnCell => {
    const column = layout.columns.findIndex((each) => each.measure === measure && each.keys === null);
    return column < 0 ? { value } : { formula: `=${formulas.totalAddress(column)}` };
  };
  control(
    'Bản ghi',
    into('count', controls.recordsIn),
    totalOf('count', controls.recordsCounted),
    controls.recordsSetAside,
  );
  if (totals.money !== null)
    control(
      'Số tiền (đồng)',
      into(totals.money, controls.amountIn),
      totalOf(totals.money, controls.amountCounted),
      controls.amountSetAside,
    );

  const hidden = hiddenSheets(totals.tables);
  if (hidden.length > 0) line(`Tính cả trang ẩn: ${hidden.map((sheet) => `“${sheet}”`).join(', ')}.`);

  if (formulas.isLive) {
    line('Công thức so với số do phần mềm tính lúc lập', heading);
    for (const [column, { measure, keys }] of layout.columns.entries()) {
      const own = totals.total[measure] ?? null;
      if (keys !== null || own === null || !('formula' in formulas.total[column]!)) continue;
      const name = measureTitle(totals.register, measure).vi;
      const cell = figureLine(`${name}: phần mềm tính`, { value: own });
      figureLine(
        `${name}: công thức lệch (phải bằng 0)`,
        { formula: `=N(${formulas.totalAddress(column)})-${cell}` },
        true,
      );
    }
    for (const formula of differingCells(totals, layout, formulas))
      figureLine('Số ô trong bảng khác số phần mềm tính (phải bằng 0)', { formula }, true);
  }
  if (totals.stated.length > 0) {
    line('Tổng ghi trên sổ so với cộng lại', heading);
    for (const {
      sheet,
      row: statedRow,
      column,
      field,
      label,
      stated,
      recomputed,
      difference,
    } of totals.stated.slice(0, mostLines)) {
      const name = measureTitle(totals.register, field).vi.toLowerCase();
      const verdict = difference === 0 ? 'khớp' : `lệch ${figure(difference, 'vi')}`;
      line(
        `${addressOn(sheet, statedRow, column)} (${label}, ${name}): ghi ${figure(stated, 'vi')}, cộng lại ${figure(recomputed, 'vi')}, ${verdict}.`,
      );
    }
  }
  if (totals.setAside.length > 0) {
    line('Bản ghi để riêng và lý do', heading);
    for (const each of totals.setAside.slice(0, mostLines)) line(asideLine(totals, each));
    const more = totals.setAside.length - mostLines;
    if (more > 0) line(`… và ${figure(more, 'vi')} bản ghi khác.`);
  }
  if (formulas.isLive) {
    line('Về các công thức', heading);
    line(formulasFollow.vi);
    for (const note of formulas.notes) line(textOfNote(note, 'vi'));
  }
  return { rows, merges };
}

/** Every record of the tables, also those set aside. */
function wholeTerms(
  { passes }: Totals,
  formulas: FigureFormulas,
  measure: Parameters<FigureFormulas['passes'][number]['whole']>[0],
) {
  return passes.map((_, index) => formulas.passes[index]!.whole(measure));
}
