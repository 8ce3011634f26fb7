import { applyFixes, previewFixes, undoChanges } from '../../src/actions';
import type { UndoChoice } from '../../src/actions/undo-changes';
import type { Result } from '../../src/core/result';
import type { Host } from '../../src/core/workbook';
import { journalIn, journalSheetName, type Journal, type Stamp } from '../../src/core/writes/journal';
import type { FixChoice } from '../../src/core/writes/mending';
import { createExcelHost } from '../../src/excel/excel-host';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { ExcelHost, Workbook, type Sheet } from '../../src/stand-in';

export const stamp: Stamp = { who: 'Lan', when: '2026-01-02 08:00:00' };

/** 8/12/2025. */
export const today = 46_000;

/** Members as people keep them: a legacy name, stray spaces, an id without its zero, a date as text, letters in pieces. */
export function messyWorkbook(): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('DS đoàn viên');
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Đơn vị', 'Ghi chú'],
    [1, 'NguyÔn V¨n  Hïng', 31080, 'Nam', 1085012345, 'Bệnh viện Thanh Nhàn', '=A1'],
    [2, ' Trần  Thị Bình'.normalize('NFD'), '03/02/1990', 'Nữ', '001190012345', 'Bệnh viện Thanh Nhàn', ''],
    [3, 'Lê Văn Cường\u00a0', 33000, 'Nam', '001090012346', 'Bệnh viện Xanh Pôn ', ''],
    [4, 'Phạm Thị Dung', 33100, 'Nữ', '001190012347', 'Bệnh viện  Xanh Pôn', '-0012 '],
  ] as const;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.setValue(row, column, value === '' ? null : value)),
  );
  sheet.setStyle(4, 4, { numberFormat: '@' });
  return workbook;
}

/** Connects the client with the workbook; `host` is the port on the real office.js. */
export async function connect(workbook: Workbook, excel = new ExcelHost(workbook)) {
  await connectNode(excel);
  return { excel, host: createExcelHost(() => true) };
}

export function valueOf<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

/** Mends as the pane does: a preview, then its fixes. */
export async function fix(host: Host, choice: FixChoice = { certainOnly: true }) {
  const preview = valueOf(await previewFixes.run(host, { today, choice }));
  return applyFixes.run(host, { preview, stamp });
}

export function undo(host: Host, choice: UndoChoice = { what: 'last-run' }) {
  return undoChanges.run(host, { choice, stamp });
}

export async function journalOf(host: Host): Promise<Journal | null> {
  return journalIn(valueOf(await host.readWorkbook()).grids);
}

/** Every cell of the user's sheets: value or formula (what it gives follows the others), number format. */
export function snapshot(workbook: Workbook): string[] {
  return workbook.sheets.filter(({ name }) => name !== journalSheetName).flatMap(snapshotOf);
}

function snapshotOf(sheet: Sheet): string[] {
  const cells: string[] = [];
  sheet.forEachCell(({ value, formula }, row, column) => {
    const { numberFormat } = sheet.style(row, column);
    cells.push(JSON.stringify([sheet.name, row, column, formula ?? value, formula !== null, numberFormat]));
  });
  return cells;
}
