import { checkWorkbook, markFindings, recognizeWorkbook, showSheetMaps } from '../../src/actions';
import { mapColors } from '../../src/core/recognition/sheet-map';
import { fail } from '../../src/core/result';
import { conditionalLookAt, openWorkbook, saveWorkbook } from '../../src/stand-in';
import { connect, messyWorkbook, today, valueOf } from '../support/mending';

const people = 'DS đoàn viên';

async function mapped(workbook = messyWorkbook()) {
  const sheet = workbook.sheetByName(people)!;
  sheet.setValue(5, 1, 'Cộng');
  sheet.setValue(0, 7, 'Mã lạ');
  sheet.setValue(1, 7, 'x');
  sheet.setStyle(1, 1, { fill: '#ABCDEF' });
  const { host } = await connect(workbook);
  const { review } = valueOf(await recognizeWorkbook.run(host, { today }));
  const show = (sheets: readonly string[]) =>
    showSheetMaps.run(host, { tables: review.tables, sheets, goTo: sheets.at(-1) });
  return { workbook, host, sheet, show };
}

test('a map colours each part of the sheet by its kind and is taken away again without a trace', async () => {
  const { sheet, host, show } = await mapped();
  expect(valueOf(await host.mappedSheets())).toEqual([]);
  valueOf(await show([people]));
  expect(conditionalLookAt(sheet, 0, 1).fill).toBe(mapColors.header);
  expect(conditionalLookAt(sheet, 1, 1).fill).toBe(mapColors.data);
  expect(conditionalLookAt(sheet, 1, 7).fill).toBe(mapColors.unmapped);
  expect(conditionalLookAt(sheet, 5, 1).fill).toBe(mapColors.total);
  expect(conditionalLookAt(sheet, 8, 1).fill).toBeUndefined();
  expect(sheet.style(1, 1).fill).toBe('#ABCDEF');
  expect(valueOf(await host.mappedSheets())).toEqual([people]);
  valueOf(await show([]));
  expect(sheet.conditionalFormats).toEqual([]);
  expect(sheet.style(1, 1).fill).toBe('#ABCDEF');
});

test('a map is known again after saving and opening, and marks and the user’s own rules outlive it', async () => {
  const { workbook, show } = await mapped();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets
      .getItem(people)
      .getRange('A1:G5')
      .conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$A1>2';
    await context.sync();
  });
  valueOf(await show([people]));
  const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
  const { host } = await connect(reopened);
  expect(valueOf(await host.mappedSheets())).toEqual([people]);
  const { review } = valueOf(await checkWorkbook.run(host, { today }));
  valueOf(await markFindings.run(host, review.findings));
  valueOf(await showSheetMaps.run(host, { tables: review.tables, sheets: [] }));
  const left = reopened.sheetByName(people)!.conditionalFormats.map(({ formulas }) => formulas[0]!);
  expect(left.filter((formula) => formula.includes('SoatSo:map'))).toEqual([]);
  expect(left.filter((formula) => formula.includes('SoatSo:')).length).toBeGreaterThan(0);
  expect(left).toContain('=$A1>2');
});

test('marks lie above a map that is switched on after them', async () => {
  const { host, sheet, show } = await mapped();
  const { review } = valueOf(await checkWorkbook.run(host, { today }));
  valueOf(await markFindings.run(host, review.findings));
  const marked = conditionalLookAt(sheet, 1, 1).fill;
  valueOf(await show([people]));
  expect(conditionalLookAt(sheet, 1, 1).fill).toBe(marked);
  expect(marked).not.toBe(mapColors.data);
  valueOf(await markFindings.run(host, []));
  expect(conditionalLookAt(sheet, 1, 1).fill).toBe(mapColors.data);
});

test('a protected sheet gets no map, and it is said', async () => {
  const { sheet, show } = await mapped();
  sheet.protection = { protected: true, options: null };
  expect(await show([people])).toEqual(fail({ code: 'sheet-protected', sheet: people }));
  expect(sheet.conditionalFormats).toEqual([]);
});

test('a sheet whose protection lets cells be formatted gets its map, and loses it', async () => {
  const { sheet, show } = await mapped();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(people).protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  valueOf(await show([people]));
  expect(conditionalLookAt(sheet, 0, 1).fill).toBe(mapColors.header);
  valueOf(await show([]));
  expect(sheet.conditionalFormats).toEqual([]);
});
