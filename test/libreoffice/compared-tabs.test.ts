import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, type Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { recalculatedBook } from '../support/recalculated-book';
import { controlsOf, tableOf, writeAsked, type AskedSummary } from '../support/summary-tabs';
import { twoPeriodsBook } from '../support/two-periods-book';

// Tabs of comparison and ranking are written through the real office.js and calculated by LibreOffice: its figures are ours, and still
// are after the books have changed.

async function write(book: Workbook, asked: AskedSummary) {
  await connectNode(new ExcelHost(book));
  const written = await writeAsked(
    createExcelHost(() => true),
    asked,
  );
  if (!written.ok) throw new Error(written.problem.code);
  return written.value.written[0]!.sheet;
}

/** The table of values that we would write of the book as it is now. */
async function ownTable(book: Workbook, asked: AskedSummary) {
  const name = await write(book, { ...asked, variant: 'values', overwriteEdited: true });
  const table = tableOf(book.sheets.find((sheet) => sheet.name === name)!);
  return table;
}

const asked: [string, AskedSummary][] = [
  ['two sheets', { parts: ['sheet=Tết 2023', 'sheet=Tết 2024'] }],
  ['two rounds over both sheets', { parts: ['round=Đợt 1', 'round=Đợt 2'] }],
  ['two spans of days', { parts: ['..2023-01-31', '2023-02-01..2024-01-31'] }],
  ['units with their ranks', {}],
];

test.each(asked)(
  'LibreOffice calculates %s to our own figures, the controls to nought, and follows the books',
  async (_, summary) => {
    const book = twoPeriodsBook();
    const name = await write(book, summary);
    const tabOf = (one: Workbook) => one.sheets.find((sheet) => sheet.name === name)!;
    const calculated = tabOf(await recalculatedBook(book, [name]));
    const anew = twoPeriodsBook();
    expect(tableOf(calculated)).toEqual(await ownTable(anew, summary));
    expect(tableOf(tabOf(book))).toEqual(tableOf(calculated));
    const controls = controlsOf(calculated);
    expect(controls.length).toBeGreaterThan(8);
    expect(controls).toEqual(controls.map(([label]) => [label, 0]));

    // An amount is raised, one kept as text is mended, a person goes to another unit, round and day.
    for (const changed of [book, anew]) {
      const [last, now] = ['Tết 2023', 'Tết 2024'].map((sheet) => changed.sheetByName(sheet)!);
      last!.setValue(2, 7, 1_500_000);
      last!.setValue(3, 7, 550_000);
      last!.setValue(4, 3, 'Bệnh viện Nhi Hà Nội');
      last!.setValue(4, 4, 'Đợt 1');
      last!.setValue(4, 5, last!.value(2, 5));
      now!.setValue(5, 3, 'BV Mắt HN');
    }
    const followed = tabOf(await recalculatedBook(book, [name]));
    expect(tableOf(followed)).toEqual(await ownTable(anew, summary));
    // And the controls say that the figures are no longer those of the time of writing.
    const changed = controlsOf(followed).filter(([label]) => label.startsWith('Số ô trong bảng khác'));
    expect(changed.some(([, cells]) => cells !== 0)).toBe(true);
  },
  180_000,
);
