import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { buildReport, openReportBooks, reports } from '../../src/core/reports';
import { readSettings } from '../../src/core/settings/office-settings';
import type { CellValue } from '../../src/core/sheet/grid';
import { catalogueRows, gridOf, grantHeadings, makeGrantRows, unitNames } from './make-rows';
import { measure } from './measure';

const rowsOfUnit = 30;
const today = 46_000;

/** Times a report of one sheet for each of 104 units, 30 rows each, beside a hand loop that makes the same values and nothing else. */
export function measureFilling(rounds: number): Map<string, number> {
  const rows = makeGrantRows(unitNames.length * rowsOfUnit).map((row, index) => {
    const filled = [...row];
    filled[3] = unitNames[index % unitNames.length]!;
    return filled;
  });
  const grids = [gridOf('Đơn vị', catalogueRows()), gridOf('Trợ cấp', [grantHeadings, ...rows], [6])];
  const { tables } = recognizeWorkbook(grids);
  const report = reports.find(({ id }) => id === 'grant-signature-list')!;
  const settings = readSettings(undefined, today);
  const ours = (): number => {
    const books = openReportBooks(tables, today);
    let sheets = 0;
    for (const unit of unitNames) {
      const built = buildReport(report, books, settings, { unit });
      if (!built.ok) throw new Error(built.problem.code);
      sheets += built.value.drawings.length;
    }
    return sheets;
  };
  if (ours() !== unitNames.length || byHand(rows) !== unitNames.length)
    throw new Error('not one sheet for each unit');
  const prepare = () => undefined;
  return measure(
    [
      { name: '104 lists, values by hand', run: () => byHand(rows), prepare },
      { name: 'our 104 signature lists', run: ours, prepare },
    ],
    rounds,
  );
}

/** As a person writes it: rows by unit, a heading, the rows, their sum. */
function byHand(rows: readonly CellValue[][]): number {
  const sheets = new Map<CellValue, CellValue[][]>();
  for (const row of rows) {
    let sheet = sheets.get(row[3]!);
    if (!sheet) sheets.set(row[3]!, (sheet = [['STT', 'Họ và tên', 'Số căn cước', 'Nội dung', 'Số tiền']]));
    sheet.push([sheet.length, row[1]!, row[2]!, row[4]!, row[5]!]);
  }
  for (const sheet of sheets.values())
    sheet.push(['', 'Cộng', '', '', sheet.slice(1).reduce((sum, row) => sum + Number(row[4]), 0)]);
  return sheets.size;
}
