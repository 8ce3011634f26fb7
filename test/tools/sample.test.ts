import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type Workbook } from '../../src/stand-in';
import { buildClusterSample } from '../../src/tools/sample/build-cluster-sample';
import { buildSample } from '../../src/tools/sample/build-sample';
import { buildSummarySample } from '../../src/tools/sample/build-summary-sample';

const root = join(__dirname, '..', '..');

/** Every cell's content by sheet and place. */
function contents(workbook: Workbook): unknown[] {
  return workbook.sheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.forEachCell(({ value, formula }, row, column) => {
      if (value !== null || formula !== null) cells.push([row, column, value, formula]);
    });
    return [sheet.name, cells, sheet.merges.length];
  });
}

describe.each([
  ['assets/samples/so-mau-tet-2024.xlsx', () => buildSample(true).workbook],
  ['test/workbooks/sach.xlsx', () => buildSample(false).workbook],
  ['assets/samples/so-mau-tong-hop.xlsx', buildSummarySample],
  ['assets/samples/so-mau-cum-thi-dua.xlsx', buildClusterSample],
])('%s', (file, build) => {
  it('is what its script makes', async () => {
    const saved = await openWorkbook(readFileSync(join(root, file)), 'sổ.xlsx');
    expect(contents(saved)).toEqual(contents(build()));
  });
});

it('lists the faults that its script plants', () => {
  const listed: unknown = JSON.parse(
    readFileSync(join(root, 'test', 'workbooks', 'so-mau-tet-2024.expected.json'), 'utf8'),
  );
  expect(listed).toEqual({ findings: buildSample(true).faults });
});
