import { strToU8, zipSync } from 'fflate';
import { openWorkbook, saveWorkbook, Workbook } from '../../../src/stand-in';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The smallest file around a sheet's XML; cells of style 1 are dates (built-in format 14), of style 2 percent. */
function fileOf(sheetXml: string, workbookProperties = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packageRelationships}"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relationships}">${workbookProperties}<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packageRelationships}"><Relationship Id="r1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><fonts><font><sz val="13"/><name val=".VnTime"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}">${sheetXml}</worksheet>`),
  });
}

async function sheetOf(sheetXml: string, workbookProperties?: string) {
  const [sheet] = (await openWorkbook(fileOf(sheetXml, workbookProperties), 'f.xlsx')).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test.each([0, 1, 59, 60, 61, 45000, 45000.123456789012, 45000.00000000001, 0.1, 912345678, 1085012345.5, -3])(
  'the number %p of a date cell comes through exactly',
  async (serial) => {
    const sheet = await sheetOf(
      `<sheetData><row r="1"><c r="A1" s="1"><v>${serial}</v></c></row></sheetData>`,
    );
    expect(sheet.value(0, 0)).toBe(serial);
    expect(sheet.style(0, 0).numberFormat).not.toBe('General');
  },
);

test('dates of a 1904 workbook keep their serial numbers, and the workbook says so', async () => {
  const workbook = await openWorkbook(
    fileOf(
      '<sheetData><row r="1"><c r="A1" s="1"><v>35064</v></c></row></sheetData>',
      '<workbookPr date1904="1"/>',
    ),
    'f.xlsx',
  );
  expect(workbook.sheets[0]?.value(0, 0)).toBe(35064);
  expect(workbook.uses1904Dates).toBe(true);
  const [sheet] = workbook.sheets;
  sheet!.setStyle(0, 0, { numberFormat: 'yyyy-mm-dd' });
  expect(sheet!.text(0, 0)).toBe('2000-01-01');
  const again = await openWorkbook(await saveWorkbook(workbook), 'f.xlsx');
  expect([again.sheets[0]?.value(0, 0), again.uses1904Dates]).toEqual([35064, true]);
});

test('shared formulas are written out for each cell', async () => {
  const sheet = await sheetOf(
    `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:A1)</f><v>1</v></c></row>
     <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
  );
  expect([0, 1, 2].map((row) => sheet.cell(row, 1)?.formula)).toEqual([
    '=A1*$C$1+SUM(A$1:A1)',
    '=A2*$C$1+SUM(A$1:A2)',
    '=A3*$C$1+SUM(A$1:A3)',
  ]);
  expect(sheet.cell(2, 1)?.value).toBe(3);
});

test('a stray cell in the last corner is read, and so is what stands far out in a row', async () => {
  const sheet = await sheetOf(
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9" ht="40" customHeight="1"><c r="C9" t="inlineStr"><is><t>x</t></is></c></row>
     <row r="1048576"><c r="XFD1048576" s="1"><v>45000.25</v></c></row></sheetData>`,
  );
  expect([sheet.value(0, 0), sheet.value(8, 2), sheet.value(1_048_575, 16_383)]).toEqual([1, 'x', 45000.25]);
  expect(sheet.rowHeights.get(8)).toBe(40);
  expect(sheet.usedArea()).toMatchObject({ lastRow: 1_048_575, lastColumn: 16_383 });
});

test('a sheet of more rows than a call takes arguments opens with the look of its columns', async () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => `<row r="${index + 1}"/>`).join('');
  const sheet = await sheetOf(
    `<cols><col min="2" max="2" style="2"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.slice('<row r="1"/>'.length)}</sheetData>`,
  );
  expect([sheet.value(0, 0), sheet.style(7, 1).numberFormat]).toEqual([1, '0%']);
});

test('the font of the file’s Normal style is the font of its cells without one', async () => {
  const sheet = await sheetOf(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
  );
  expect(sheet.style(0, 0).font).toMatchObject({ name: '.VnTime', size: 13 });
  expect(sheet.style(7, 7).font.name).toBe('.VnTime');
});

describe('a file that is no workbook is refused with its reason', () => {
  const compoundFile = (stream: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(600),
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  test.each([
    ['empty', new Uint8Array()],
    ['not-a-workbook', strToU8('STT;Họ tên\n1;An')],
    ['encrypted', compoundFile('EncryptedPackage')],
    ['legacy-format', compoundFile('Workbook')],
    ['not-a-workbook', compoundFile('WordDocument')],
    ['not-a-workbook', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ])('%s', async (code, bytes) => {
    await expect(openWorkbook(bytes, 'f.xlsx')).rejects.toMatchObject({ name: 'WorkbookFileError', code });
  });

  test('truncated, wherever it is cut', async () => {
    const workbook = new Workbook('f.xlsx');
    workbook.addSheet().setValue(0, 0, 'x');
    const bytes = await saveWorkbook(workbook);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      await expect(openWorkbook(cut, 'f.xlsx')).rejects.toMatchObject({ code: 'truncated' });
    }
  });

  test('a few kilobytes that unpack to gigabytes are refused unread, a part that lies of its size when it grows beyond', async () => {
    const bytes = fileOf(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${' '.repeat(100_000)}`,
    );
    await expect(openWorkbook(withSize(bytes, 2 ** 31), 'f.xlsx')).rejects.toMatchObject({
      code: 'too-large',
    });
    await expect(openWorkbook(withSize(bytes, 100), 'f.xlsx')).rejects.toMatchObject({
      code: 'not-a-workbook',
    });
  });
});

/** The file with another unpacked size of its sheet in the directory. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = 'xl/worksheets/sheet1.xml';
  const at = new TextDecoder('latin1').decode(changed).lastIndexOf(name);
  view.setUint32(at - 46 + 24, size, true);
  return changed;
}
