import { openWorkbook, saveWorkbook, Workbook } from '../../../src/stand-in';
import { ZipPackage } from '../../../src/stand-in/xlsx/zip-package';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const chartXml = '<c:chartSpace xmlns:c="urn:c"><c:f>\'Chi Tết\'!$B$2:$B$3</c:f></c:chartSpace>';

/** A book of three sheets, the middle one with a name and a print area of its own; a chart that fills a sheet stands before it. */
async function fileWithChartSheet(after = 'Danh mục'): Promise<Uint8Array> {
  const workbook = new Workbook('so.xlsx');
  for (const name of ['Danh mục', 'Chi Tết', 'Ghi chú']) workbook.addSheet(name).setValue(0, 0, name);
  const scope = workbook.sheetByName('Chi Tết')!;
  scope.page.printArea = [{ firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 }];
  workbook.names.push({ name: 'tien', formula: "='Chi Tết'!$B$2", scope, comment: '', visible: true });
  const parts = new ZipPackage(await saveWorkbook(workbook));
  parts.set(
    'xl/chartsheets/sheet1.xml',
    `<chartsheet xmlns="${main}" xmlns:r="${office}"><drawing r:id="rId1"/></chartsheet>`,
  );
  parts.set('xl/chartsheets/_rels/sheet1.xml.rels', relations('drawing', '../drawings/drawing1.xml'));
  parts.set('xl/drawings/drawing1.xml', '<wsDr/>');
  parts.set('xl/drawings/_rels/drawing1.xml.rels', relations('chart', '/xl/charts/chart1.xml'));
  parts.set('xl/charts/chart1.xml', chartXml);
  await change(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', (end) => {
    return `<Relationship Id="rId90" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>${end}`;
  });
  await change(parts, '[Content_Types].xml', '</Types>', (end) => {
    const types = {
      'chartsheets/sheet1': 'chartsheet',
      'drawings/drawing1': 'drawing',
      'charts/chart1': 'chart',
    };
    const overrides = Object.entries(types).map(([name, type]) => {
      return `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.test.${type}+xml"/>`;
    });
    return overrides.join('') + end;
  });
  await change(parts, 'xl/workbook.xml', new RegExp(`<sheet name="${after}"[^>]*>`), (tag) => {
    return `${tag}<sheet name="Biểu đồ &amp; hình" sheetId="9" state="hidden" r:id="rId90"/>`;
  });
  // Places count the chart's sheet too.
  await change(parts, 'xl/workbook.xml', /localSheetId="1"/g, () => 'localSheetId="2"');
  await change(parts, 'xl/workbook.xml', /activeTab="\d+"/, () => 'activeTab="3"');
  return parts.packed();
}

const relations = (type: string, target: string) =>
  `<Relationships><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

async function change(parts: ZipPackage, name: string, what: string | RegExp, to: (found: string) => string) {
  const text = await parts.text(name);
  expect(text.search(what)).toBeGreaterThanOrEqual(0);
  parts.set(name, text.replace(what, to));
}

const tabs = (xml: string) => [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);

describe('a workbook with a chart that fills a sheet', () => {
  it('is refused by what it lacks where it holds nothing else', async () => {
    const parts = new ZipPackage(await fileWithChartSheet());
    await change(parts, 'xl/workbook.xml', /<sheet name="(?!Biểu đồ)[^>]*>/g, () => '');
    await expect(openWorkbook(parts.bytes(), 'so.xlsx')).rejects.toMatchObject({ code: 'no-worksheet' });
  });

  it('is opened: add-ins see its worksheets, names keep their sheet', async () => {
    const workbook = await openWorkbook(await fileWithChartSheet(), 'so.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh mục', 'Chi Tết', 'Ghi chú']);
    expect(workbook.names.map(({ name, scope }) => [name, scope?.name])).toEqual([['tien', 'Chi Tết']]);
    expect(workbook.sheetByName('Chi Tết')!.page.printArea).toHaveLength(1);
    expect(workbook.activeSheet.name).toBe('Ghi chú');
  });

  it('takes no other sheet of that name', async () => {
    const workbook = await openWorkbook(await fileWithChartSheet(), 'so.xlsx');
    expect(() => workbook.addSheet('biểu đồ & HÌNH')).toThrow('already exists');
    expect(workbook.addSheet('Biểu đồ').name).toBe('Biểu đồ');
  });

  it('is saved with the sheet in its place and all that it leads to', async () => {
    const workbook = await openWorkbook(await fileWithChartSheet(), 'so.xlsx');
    workbook.addSheet('Tổng hợp');
    const parts = new ZipPackage(await saveWorkbook(workbook));
    const xml = await parts.text('xl/workbook.xml');
    expect(tabs(xml)).toEqual(['Danh mục', 'Biểu đồ &amp; hình', 'Chi Tết', 'Ghi chú', 'Tổng hợp']);
    expect(xml).toMatch(/<sheet name="Biểu đồ &amp; hình" sheetId="5" state="hidden" r:id=/);
    expect([...xml.matchAll(/localSheetId="(\d)"/g)].map(([, place]) => place)).toEqual(['2', '2']);
    expect(await parts.text('xl/charts/chart1.xml')).toBe(chartXml);
    expect(await parts.text('xl/drawings/_rels/drawing1.xml.rels')).toContain(
      'Target="/xl/charts/chart1.xml"',
    );
    const types = await parts.text('[Content_Types].xml');
    for (const type of ['chartsheet', 'drawing', 'chart'])
      expect(types.split(`application/vnd.test.${type}+xml`)).toHaveLength(2);
  });

  it('is the same when it is opened and saved again, and again', async () => {
    const once = await saveWorkbook(await openWorkbook(await fileWithChartSheet(), 'so.xlsx'));
    const twice = await saveWorkbook(await openWorkbook(once, 'so.xlsx'));
    const partsOf = (bytes: Uint8Array) => [...new ZipPackage(bytes).names].sort();
    expect(partsOf(twice)).toEqual(partsOf(once));
    expect(tabs(await new ZipPackage(twice).text('xl/workbook.xml'))).toEqual(
      tabs(await new ZipPackage(once).text('xl/workbook.xml')),
    );
  });

  it('keeps it at the end where the sheet before it is gone', async () => {
    const workbook = await openWorkbook(await fileWithChartSheet(), 'so.xlsx');
    workbook.deleteSheet(workbook.sheetByName('Danh mục')!);
    const xml = await new ZipPackage(await saveWorkbook(workbook)).text('xl/workbook.xml');
    expect(tabs(xml)).toEqual(['Chi Tết', 'Ghi chú', 'Biểu đồ &amp; hình']);
  });

  it('makes room for parts of the same name', async () => {
    const workbook = await openWorkbook(await fileWithChartSheet(), 'so.xlsx');
    const other = await openWorkbook(await fileWithChartSheet(), 'so.xlsx');
    // A second such sheet whose parts have the same names.
    const origin = workbook.origin as { chartSheets: { name: string }[] };
    const second = (other.origin as typeof origin).chartSheets.map((sheet) => ({
      ...sheet,
      name: 'Biểu đồ 2',
    }));
    workbook.origin = { ...origin, chartSheets: [...origin.chartSheets, ...second] };
    const parts = new ZipPackage(await saveWorkbook(workbook));
    expect(parts.names.filter((name) => name.includes('chart')).sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart1_2.xml',
      'xl/chartsheets/_rels/sheet1.xml.rels',
      'xl/chartsheets/_rels/sheet1_2.xml.rels',
      'xl/chartsheets/sheet1.xml',
      'xl/chartsheets/sheet1_2.xml',
    ]);
    expect(await parts.text('xl/drawings/_rels/drawing1_2.xml.rels')).toContain(
      'Target="/xl/charts/chart1_2.xml"',
    );
  });
});
