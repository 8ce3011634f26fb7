import type { Area } from '../../sheet/grid';
import { cellAddress } from '../../sheet/address';
import type { CellLook, DrawnCell, DrawnRow } from '../../sheet/sheet-drawing';
import { wholeFormat } from '../formulas/figure-formulas';
import type { DrawnBlock } from './tab-frame';

const cellLook: CellLook = { box: 'hair' };
const number: CellLook = { ...cellLook, align: 'right', numberFormat: wholeFormat };

/** Points that the figures of a large office need. */
const figureWidth = 108;

/** Lines below what is printed, one under the other. */
export interface ControlLines {
  heading(text: string): void;
  line(text: string): void;
  /** A label and its figure; gives the address of the figure. */
  figure(label: string, cell: DrawnCell, isResult?: boolean): string;
  block(): DrawnBlock;
}

/** Opens the controls of a summary, which say what they are; `row` is where they begin. */
export function controlLines(
  row: number,
  { widths, firstFigure }: { readonly widths: readonly number[]; readonly firstFigure: number },
): ControlLines {
  const rows: DrawnRow[] = [];
  const merges: Area[] = [];
  const last = widths.length - 1;
  const labelEnd = Math.max(0, firstFigure - 1);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const at = () => row + rows.length;
  const merge = (firstColumn: number, lastColumn: number) => {
    if (lastColumn > firstColumn) merges.push({ firstRow: at(), lastRow: at(), firstColumn, lastColumn });
  };
  let figureEnd = labelEnd + 1;
  for (let wide = widths[figureEnd] ?? 0; wide < figureWidth && figureEnd < last; wide += widths[figureEnd]!)
    figureEnd += 1;
  const line = (text: string, look: CellLook = { wrap: true, vertical: 'top' }) => {
    const lines = Math.ceil(text.length / Math.max(40, width / 6));
    merge(0, last);
    rows.push({ cells: [{ value: text, look }], ...(lines > 1 && { height: 16 * lines }) });
  };
  line('PHẦN KIỂM SOÁT (không in)', { bold: true, size: 13 });
  return {
    heading: (text) => line(text, { bold: true }),
    line: (text) => line(text),
    figure(label, cell, isResult = false) {
      const bold = isResult ? { bold: true } : {};
      merge(0, labelEnd);
      merge(labelEnd + 1, figureEnd);
      const labels = Array.from({ length: labelEnd + 1 }, (_, column): DrawnCell => ({
        value: column === 0 ? label : '',
        look: { ...cellLook, wrap: true, ...bold },
      }));
      const blanks = Array.from({ length: figureEnd - labelEnd - 1 }, (): DrawnCell => ({
        value: '',
        look: cellLook,
      }));
      rows.push({
        cells: [...labels, { ...cell, look: { ...number, ...bold } }, ...blanks],
        ...(label.length > 44 && { height: 32 }),
      });
      return cellAddress(at() - 1, labelEnd + 1);
    },
    block: () => ({ rows, merges }),
  };
}
