import { figure } from '../../figures';
import type { DrawnCell } from '../../sheet/sheet-drawing';
import type { ControlLines } from './control-lines';
import { differingCells } from './differing-cells';
import { isSpread, joined, type FigureFormulas } from '../formulas/figure-formulas';
import type { PassTerms } from '../formulas/formula-terms';
import { hiddenSheets } from './hidden-sheets';
import { measureTitle, type MeasureId } from '../measures';
import type { TabLayout } from './tab-layout';
import { addressOn, formulasFollow, textOfNote, type TabNote } from './tab-notes';
import { asideLine } from './tab-texts';
import type { Totals } from '../totals';

/*
 * The controls of a summary, part by part: in = counted + set aside, formulas against our own computation, totals that the sheets
 * state, what was set aside and why. `of` names the side of a comparison.
 */

/** More lines than these are no list that a person reads on paper. */
const mostLines = 60;

const ofSide = (of?: string) => (of === undefined ? '' : ` (${of})`);

/** In = counted + set aside, for records and money; `passes` are those of the totals themselves, none where the tab has values. */
export function flowLines(
  lines: ControlLines,
  totals: Totals,
  passes: readonly PassTerms[],
  totalOf: (measure: MeasureId) => string | null,
  of?: string,
): void {
  const { controls, money } = totals;
  const flow = (what: string, measure: Parameters<PassTerms['whole']>[0], figures: readonly number[]) => {
    const [into = 0, counted = 0, aside = 0] = figures;
    const formula =
      passes.length > 0 && !isSpread(totals) ? joined(passes.map((pass) => pass.whole(measure))) : null;
    const total = totalOf(measure);
    const cells: readonly [string, DrawnCell][] = [
      ['vào', formula === null ? { value: into } : { formula }],
      ['đã tính', total === null ? { value: counted } : { formula: `=${total}` }],
      ['để riêng', { value: aside }],
    ];
    const [a, b, c] = cells.map(([word, cell]) => lines.figure(`${what} ${word}`, cell));
    lines.figure('Chênh lệch (phải bằng 0)', { formula: `=${a}-${b}-${c}` }, true);
  };
  lines.heading(`Vào = đã tính + để riêng${ofSide(of)}`);
  flow('Bản ghi', 'count', [controls.recordsIn, controls.recordsCounted, controls.recordsSetAside]);
  if (money !== null)
    flow('Số tiền (đồng)', money, [controls.amountIn, controls.amountCounted, controls.amountSetAside]);
  const hidden = hiddenSheets(totals.tables);
  if (hidden.length > 0) lines.line(`Tính cả trang ẩn: ${hidden.map((sheet) => `“${sheet}”`).join(', ')}.`);
}

/** Each total against our own figure of the time of writing, and the number of cells that differ; nothing where the tab has values. */
export function ownFigureLines(
  lines: ControlLines,
  totals: Totals,
  layout: TabLayout,
  formulas: FigureFormulas,
  of?: string,
): void {
  if (!formulas.isLive) return;
  lines.heading(`Công thức so với số do phần mềm tính lúc lập${ofSide(of)}`);
  for (const column of formulas.wholeColumns) {
    const own = formulas.totalValue(column);
    if (own === null || !('formula' in formulas.total[column]!)) continue;
    const name = measureTitle(totals.register, layout.columns[column]!.measure).vi;
    const cell = lines.figure(`${name}: phần mềm tính`, { value: own });
    const formula = `=N(${formulas.totalAddress(column)})-${cell}`;
    lines.figure(`${name}: công thức lệch (phải bằng 0)`, { formula }, true);
  }
  for (const formula of differingCells(totals, layout, formulas))
    lines.figure('Số ô trong bảng khác số phần mềm tính (phải bằng 0)', { formula }, true);
}

/** What the sheets say themselves. */
export function statedLines(lines: ControlLines, { stated, register }: Totals): void {
  if (stated.length === 0) return;
  lines.heading('Tổng ghi trên sổ so với cộng lại');
  for (const each of stated.slice(0, mostLines)) {
    const name = measureTitle(register, each.field).vi.toLowerCase();
    const verdict = each.difference === 0 ? 'khớp' : `lệch ${figure(each.difference, 'vi')}`;
    lines.line(
      `${addressOn(each.sheet, each.row, each.column)} (${each.label}, ${name}): ghi ${figure(each.stated, 'vi')}, cộng lại ${figure(each.recomputed, 'vi')}, ${verdict}.`,
    );
  }
}

/** Every record in no row, with its reason. */
export function asideLines(lines: ControlLines, totals: Totals, of?: string): void {
  const { setAside } = totals;
  if (setAside.length === 0) return;
  lines.heading(`Bản ghi để riêng và lý do${ofSide(of)}`);
  for (const each of setAside.slice(0, mostLines)) lines.line(asideLine(totals, each));
  const more = setAside.length - mostLines;
  if (more > 0) lines.line(`… và ${figure(more, 'vi')} bản ghi khác.`);
}

/** What the formulas follow and what they do not. */
export function noteLines(lines: ControlLines, notes: readonly TabNote[]): void {
  lines.heading('Về các công thức');
  lines.line(formulasFollow.vi);
  for (const text of new Set(notes.map((note) => textOfNote(note, 'vi')))) lines.line(text);
}
