import { line, tableHead } from '../../../src/core/reconciliation/statement/statement-line';
import { openPages } from '../../../src/core/reconciliation/statement/statement-pages';

test('wherever on a page a table begins, its header stands once, with its first row of three lines below it', () => {
  for (let above = 0; above < 60; above += 1) {
    const pages = openPages([]);
    for (let row = 0; row < above; row += 1) pages.add(line([]));
    pages.startTable('VII. Danh sách khoản chênh', tableHead([[0, 1, 'Lý do']]));
    pages.tableRow(() => line([[0, 1, 'ba dòng chữ', {}]], 51));
    const { rows } = pages.part();
    expect(rows).toHaveLength(above + 3);
    expect(rows.slice(above, above + 2).map(({ breakAfter }) => breakAfter ?? false)).toEqual([false, false]);
  }
});
