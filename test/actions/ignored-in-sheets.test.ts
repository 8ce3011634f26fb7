import { openReconciliation, prepareReport, writeReconciliation, writeTotals } from '../../src/actions';
import { reconcileTables } from '../../src/actions/reconcile-book';
import type { MemoryEntry } from '../../src/core/memory';
import type { ReportId } from '../../src/core/reports/report-ids';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import type { SheetDrawing } from '../../src/core/sheet/sheet-drawing';
import { tablesOfRegister, totalsOf } from '../../src/core/totals/totals';
import { ignoredKind } from '../../src/core/writes/ignored-findings';
import { leftOutlier } from '../support/left-outlier';
import { drawSheet } from '../support/draw-sheet';
import { memoryHost } from '../support/memory-host';

const today = 45_400;
const grids = [
  drawSheet(
    `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Khó khăn | 1000000
`,
    { sheet: 'QĐ 12' },
  ),
  drawSheet(
    `
DANH SÁCH KÝ NHẬN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ngày nhận | Ký nhận
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 1000000 | 02/04/2024 | x
`,
    { sheet: 'Ký nhận' },
  ),
];
const { entry: ignored, line } = leftOutlier('F3');

async function hostWith(memory: readonly MemoryEntry[]) {
  const opened = memoryHost(grids);
  await opened.host.saveMemory([ignoredKind], memory);
  return opened;
}

/** The texts below what is printed. */
function belowPrint({ rows, print }: SheetDrawing): unknown[] {
  const first = print.rows ? print.rows[1] + 1 : rows.length;
  return rows
    .slice(first)
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'value' in cell ? [cell.value] : [])));
}

const ways: Record<string, (memory: readonly MemoryEntry[]) => Promise<SheetDrawing>> = {
  'a summary': async (memory) => {
    const { host, drawn } = await hostWith(memory);
    const own = tablesOfRegister(recognizeWorkbook(grids).tables, 'grants');
    const totals = totalsOf(own, [], { register: 'grants', by: ['unit'], measures: ['count'] });
    const content = { name: 'Sổ.xlsx', grids, memory, ownSheets: new Map() };
    await writeTotals.run(host, { content, totals, variant: 'values', today });
    return drawn[0]!;
  },
  'a reconciliation': async (memory) => {
    const { host, drawn } = await hostWith(memory);
    const book = await openReconciliation.run(host, { today });
    if (!book.ok) throw new Error(book.problem.code);
    const { content, proposed } = book.value;
    const done = await reconcileTables({
      book: book.value,
      sides: proposed,
      options: { tolerance: 0, days: 0 },
    });
    if (!done.ok) throw new Error(done.problem.code);
    await writeReconciliation.run(host, { result: done.value, content, day: today });
    return drawn[0]!;
  },
  'a report': (memory) => reported('grant-summary', memory),
  'a list for signatures': (memory) => reported('grant-signature-list', memory),
};

async function reported(
  id: ReportId,
  memory: readonly MemoryEntry[],
  isPublic = false,
): Promise<SheetDrawing> {
  const { host } = await hostWith(memory);
  const input = { choice: { kind: 'report', id }, params: {}, isPublic, today } as const;
  const prepared = await prepareReport.run(host, input);
  if (!prepared.ok || prepared.value.plan.kind !== 'drawn') throw new Error(id);
  return prepared.value.plan.drawings[0]!;
}

test.each(Object.keys(ways))('%s says below what is printed what was ignored and why', async (way) => {
  const plain = await ways[way]!([]);
  const told = await ways[way]!([ignored]);
  expect(belowPrint(told).slice(-2)).toEqual(['ĐÃ BỎ QUA KHI SOÁT, CÓ LÝ DO (không in)', line]);
  expect(JSON.stringify(plain)).not.toContain('BỎ QUA');
  expect(JSON.stringify(told.rows.slice(0, plain.rows.length))).toBe(JSON.stringify(plain.rows));
});

test('a public copy says nothing of it', async () => {
  expect(JSON.stringify(await reported('grant-signature-list', [ignored], true))).not.toContain('BỎ QUA');
});
