import { succeed } from '../core/result';
import type { Finding } from '../core/rules/rule';
import type { Action } from './action';
import { addressOfCells } from './address-of-cells';

export interface GoToFindingInput {
  readonly finding: Pick<Finding, 'sheet' | 'cells'>;
  /** Which cells to select: the offending one, or all of them that lie on its sheet. */
  readonly select: 'first' | 'all';
}

export interface SelectedCells {
  readonly sheet: string;
  readonly address: string;
  /** How many of the finding's cells are selected now; 0 for a finding without a cell. */
  readonly count: number;
}

/** Shows the sheet of a finding and selects its cells; of a finding without a cell (a unit missing from a list) A1 of its sheet. */
export const goToFinding: Action<GoToFindingInput, SelectedCells> = {
  id: 'go-to-finding',
  title: { vi: 'Đến ô cần sửa', en: 'Go to the cell' },
  run: async (host, { finding, select }) => {
    const [first] = finding.cells;
    const sheet = first?.sheet ?? finding.sheet;
    const onSheet = finding.cells.filter((cell) => cell.sheet === sheet);
    const { address, count } = addressOfCells(select === 'first' ? onSheet.slice(0, 1) : onSheet);
    const selected = await host.select(sheet, count === 0 ? 'A1' : address);
    return selected.ok ? succeed({ sheet, address, count }) : selected;
  },
};
