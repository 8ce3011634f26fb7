import { applyFixes, previewFixes } from '../../src/actions';
import { fail } from '../../src/core/result';
import { cellAddress } from '../../src/core/sheet/address';
import { openWorkbook, saveWorkbook, type ProtectionOptions, type Workbook } from '../../src/stand-in';
import { connect, messyWorkbook, snapshot, stamp, today, undo, valueOf } from '../support/mending';

const people = 'DS đoàn viên';
const formatsOpen = { allowFormatCells: true } as ProtectionOptions;

/** The messy list protected, with these cells unlocked. */
function protectedWorkbook(
  unlocked: readonly (readonly [number, number])[],
  options: ProtectionOptions | null,
) {
  const workbook = messyWorkbook();
  const sheet = workbook.sheetByName(people)!;
  for (const [row, column] of unlocked) sheet.setStyle(row, column, { locked: false });
  sheet.protection = { protected: true, options };
  return workbook;
}

async function preview(workbook: Workbook) {
  const { host } = await connect(workbook);
  const locksOf = jest.spyOn(host, 'locksOf');
  const planned = valueOf(
    await previewFixes.run(host, { today, choice: { certainOnly: true }, leavesShut: true }),
  );
  const left = planned.plan.skipped.map(({ cell, why }) => `${cellAddress(cell.row, cell.column)} ${why}`);
  const mended = planned.plan.repairs.map(({ row, column }) => cellAddress(row, column));
  return { host, planned, mended, left, asked: locksOf.mock.calls.length };
}

const all = ['B2', 'E2', 'B3', 'C3', 'B4', 'F4', 'F5', 'G5'];

test('an open workbook is mended whole, and nothing more is asked of it', async () => {
  const open = await preview(messyWorkbook());
  expect(open.mended).toEqual(all);
  expect(open.left).toEqual([]);
  expect(open.asked).toBe(0);
});

test('locked cells are left alone and named, the others written and undone, also after reopening', async () => {
  const workbook = protectedWorkbook(
    [
      [1, 1],
      [1, 4],
      [3, 1],
      [4, 5],
    ],
    formatsOpen,
  );
  const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  const before = snapshot(reopened);
  const { host, planned, mended, left, asked } = await preview(reopened);
  expect(asked).toBe(1);
  expect(mended).toEqual(['B2', 'E2', 'B4', 'F5']);
  expect(left.sort()).toEqual(['B3 locked', 'B3 locked', 'C3 locked', 'F4 locked', 'G5 locked']);
  const applied = valueOf(await applyFixes.run(host, { preview: planned, stamp }));
  expect(applied.cells + applied.shut.length).toBe(all.length);
  expect(reopened.sheetByName(people)!.value(1, 4)).toBe('001085012345');
  expect(reopened.sheetByName(people)!.value(3, 5)).toBe('Bệnh viện Xanh Pôn ');
  expect(valueOf(await undo(host)).refused).toEqual([]);
  expect(snapshot(reopened)).toEqual(before);
});

test('where no cell may be formatted, unlocked cells whose mending needs it are left alone too, a font as well', async () => {
  const unlocked = all.map((address) => [Number(address[1]) - 1, 'ABCDEFG'.indexOf(address[0]!)] as const);
  const workbook = protectedWorkbook(unlocked, null);
  const sheet = workbook.sheetByName(people)!;
  sheet.setStyle(1, 1, { font: { name: '.VnTime' } });
  const { host, planned, mended, left } = await preview(workbook);
  expect(mended).toEqual(['B3', 'B4', 'F4', 'F5', 'G5']);
  expect([...new Set(left)]).toEqual(['B2 looks-locked', 'C3 looks-locked', 'E2 looks-locked']);
  expect(valueOf(await applyFixes.run(host, { preview: planned, stamp })).cells).toBe(5);
  expect(sheet.value(1, 1)).toBe('NguyÔn V¨n  Hïng');
  // In a font that shows Unicode the same name needs none.
  sheet.setStyle(1, 1, { font: { name: 'Arial' } });
  expect((await preview(workbook)).mended).toEqual(['B2']);
});

test('a sheet of nothing but locked cells leaves all alone; a cell locked since the preview has the run refused', async () => {
  const locked = await preview(protectedWorkbook([], formatsOpen));
  expect(locked.mended).toEqual([]);
  expect(new Set(locked.left.map((line) => line.slice(0, 2)))).toEqual(new Set(all));

  const workbook = messyWorkbook();
  const { host, planned } = await preview(workbook);
  workbook.sheetByName(people)!.protection = { protected: true, options: formatsOpen };
  const before = snapshot(workbook);
  expect(await applyFixes.run(host, { preview: planned, stamp })).toEqual(
    fail({ code: 'cells-locked', sheet: people, cell: 'B2', others: all.length - 1 }),
  );
  expect(snapshot(workbook)).toEqual(before);
});
