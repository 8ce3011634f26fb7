import { insertCells, openWorkbook, saveWorkbook, Workbook, zipTexts } from '../../../src/stand-in';
import { copySheet } from '../../../src/stand-in/workbook/copy-sheet';

const wholeRows = { firstColumn: 0, lastColumn: 16_383 };

/** A file with a chart of two series, as another programme wrote it. */
async function fileWithChart() {
  const workbook = new Workbook('a.xlsx');
  const sheet = workbook.addSheet('Mẫu 1');
  ['Đơn vị', 'Tiền', 'Quà'].forEach((text, column) => sheet.setValue(0, column, text));
  [1, 2].forEach((row) =>
    [`BV ${row}`, row * 100, row].forEach((value, column) => sheet.setValue(row, column, value)),
  );
  const series = (column: string) => ({
    name: `='Mẫu 1'!$${column}$1`,
    values: `='Mẫu 1'!$${column}$2:$${column}$3`,
    categories: "='Mẫu 1'!$A$2:$A$3",
  });
  sheet.charts.push({
    id: workbook.newId(),
    name: 'x',
    type: 'ColumnStacked',
    title: 'Chi & quà',
    legend: null,
    series: [series('B'), series('C')],
    place: { firstRow: 5, lastRow: 14, firstColumn: 0, lastColumn: 4 },
  });
  return saveWorkbook(workbook);
}

describe('a chart that came with the file', () => {
  it('is known by kind, title, cells and place', async () => {
    const [sheet] = (await openWorkbook(await fileWithChart(), 'a.xlsx')).sheets;
    expect(sheet!.charts).toHaveLength(1);
    expect(sheet!.charts[0]).toMatchObject({
      type: 'ColumnStacked',
      title: 'Chi & quà',
      series: [
        { values: "='Mẫu 1'!$B$2:$B$3", categories: "='Mẫu 1'!$A$2:$A$3" },
        { values: "='Mẫu 1'!$C$2:$C$3" },
      ],
      place: { firstRow: 5, firstColumn: 0 },
    });
  });

  it('is saved as it was where nothing moved', async () => {
    const bytes = await fileWithChart();
    const chartOf = async (file: Uint8Array) =>
      [...(await zipTexts(file))].find(([name]) => /charts\/chart\d+\.xml$/.test(name))![1];
    const saved = await saveWorkbook(await openWorkbook(bytes, 'a.xlsx'));
    expect(await chartOf(saved)).toBe(await chartOf(bytes));
  });

  it('moves with its cells, and on a copy of the sheet shows the copy', async () => {
    const workbook = await openWorkbook(await fileWithChart(), 'a.xlsx');
    const [sheet] = workbook.sheets;
    copySheet(sheet!, 1);
    insertCells(sheet!, { firstRow: 2, lastRow: 3, ...wholeRows }, 'Down');
    const [original, copy] = (await openWorkbook(await saveWorkbook(workbook), 'a.xlsx')).sheets;
    expect(original!.charts[0]).toMatchObject({
      series: [{ values: "='Mẫu 1'!$B$2:$B$5" }, { values: "='Mẫu 1'!$C$2:$C$5" }],
      place: { firstRow: 7 },
    });
    expect(copy!.charts).toHaveLength(1);
    expect(copy!.charts[0]).toMatchObject({
      title: 'Chi & quà',
      series: [{ values: "='Mẫu 1 (2)'!$B$2:$B$3" }, { values: "='Mẫu 1 (2)'!$C$2:$C$3" }],
      place: { firstRow: 5 },
    });
  });
});
