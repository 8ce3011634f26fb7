import { openWorkbook, saveWorkbook } from '../../../src/stand-in';
import { ZipPackage } from '../../../src/stand-in/xlsx/zip-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const fonts =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="12"/><color theme="4" tint="-0.25"/><name val="Arial"/><vertAlign val="superscript"/></font></fonts>';
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>';
const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
/** Looks 1 a gradient, 2 the reader's short date, 3 negatives in brackets, 4 accounts, 5 a theme's colour and a raised font. */
const xfs = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/>',
  ...[14, 37, 43].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  ),
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>',
];
const styles = `<styleSheet xmlns="${main}">${fonts}${fills}${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${xfs.join('')}</cellXfs></styleSheet>`;

const extension =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Danh_muc!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';

/** A file with a cell of each look, A1 to F1, a locked sheet with a password, and a list rule that looks at another sheet. */
async function file(): Promise<Uint8Array> {
  const { Workbook } = await import('../../../src/stand-in');
  const workbook = new Workbook('Sổ.xlsx');
  workbook.addSheet('Trang').setValue(0, 0, 1);
  const parts = new ZipPackage(await saveWorkbook(workbook));
  const cells = xfs.map((_xf, style) => `<c r="${'ABCDEF'.charAt(style)}1" s="${style}"><v>45000</v></c>`);
  parts.set('xl/styles.xml', styles);
  parts.set(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData><row r="1">${cells.join('')}</row></sheetData><sheetProtection sheet="1" password="CC1A"/><extLst>${extension}</extLst></worksheet>`,
  );
  return parts.packed();
}

/** What the file says of the looks of A1 to F1. */
async function looksIn(bytes: Uint8Array): Promise<{ formats: number[]; xml: string; sheet: string }> {
  const parts = new ZipPackage(bytes);
  const [xml, sheet] = [await parts.text('xl/styles.xml'), await parts.text('xl/worksheets/sheet1.xml')];
  const list = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(xml)?.[0] ?? '').matchAll(/<xf\b[^>]*>/g)].map(
    ([xf]) => xf,
  );
  const formats = [...sheet.matchAll(/<c r="[A-F]1"([^>]*)>/g)].map(([, attributes]) => {
    const style = Number(/\ss="(\d+)"/.exec(attributes ?? '')?.[1] ?? 0);
    return Number(/numFmtId="(\d+)"/.exec(list[style] ?? '')?.[1]);
  });
  return { formats, xml, sheet };
}

test('numbers of formats come back as numbers: the short date stays that of the reader', async () => {
  const once = await saveWorkbook(await openWorkbook(await file(), 'Sổ.xlsx'));
  const twice = await saveWorkbook(await openWorkbook(once, 'Sổ.xlsx'));
  for (const bytes of [once, twice]) expect((await looksIn(bytes)).formats).toEqual([0, 0, 14, 37, 43, 0]);
});

test('a gradient stays in its cell and spreads to no other', async () => {
  const saved = await looksIn(await saveWorkbook(await openWorkbook(await file(), 'Sổ.xlsx')));
  const gradients = saved.xml.match(/<gradientFill/g) ?? [];
  const usesOf = (cell: string) => new RegExp(`<c r="${cell}"[^>]*\\ss="(\\d+)"`).exec(saved.sheet)?.[1];
  expect(gradients).toHaveLength(1);
  expect(usesOf('B1')).not.toBe(usesOf('A1'));
});

test('a cell whose number format is changed keeps the colour of the theme and what else its font says', async () => {
  const workbook = await openWorkbook(await file(), 'Sổ.xlsx');
  workbook.sheets[0]!.setStyle(0, 5, { numberFormat: '0.0000' });
  const { xml } = await looksIn(await saveWorkbook(workbook));
  const font = xml.match(/<font>(?:(?!<\/font>)[\s\S])*vertAlign[\s\S]*?<\/font>/g) ?? [];
  expect(font).toHaveLength(1);
  expect(font[0]).toMatch(/<color theme="4" tint="-0\.25"\/>/);
});

test('the password of a locked sheet and a rule that looks at another sheet stay', async () => {
  const { sheet } = await looksIn(await saveWorkbook(await openWorkbook(await file(), 'Sổ.xlsx')));
  expect(sheet).toMatch(/<sheetProtection[^>]*password="CC1A"/);
  expect(sheet).toContain(`<extLst>${extension}</extLst></worksheet>`);
});

test('an empty cell in a font of its own stays', async () => {
  const bytes = await file();
  const parts = new ZipPackage(bytes);
  const sheet = await parts.text('xl/worksheets/sheet1.xml');
  parts.set('xl/worksheets/sheet1.xml', sheet.replace('</row>', '<c r="G1" s="5"/><c r="H1" s="0"/></row>'));
  const saved = await looksIn(await saveWorkbook(await openWorkbook(await parts.packed(), 'Sổ.xlsx')));
  expect(saved.sheet).toMatch(/<c r="G1"[^>]*\ss="[1-9]/);
});
