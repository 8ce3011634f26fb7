import { newPageLayout } from '../workbook/page-layout';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { looksOfLines, putLooks } from './line-looks';
import { writePage } from './page-part';
import { sheetPartNames } from './sheet-parts';
import { validationsXml } from './validations-part';
import type { ZipPackage } from './zip-package';

/** Puts into the sheets of a written file what the library that wrote it leaves out. */
export async function finishSheets(parts: ZipPackage, workbook: Workbook): Promise<void> {
  const names = await sheetPartNames(parts);
  for (const [position, sheet] of workbook.sheets.entries()) {
    const name = names[position];
    if (!name || isPlain(sheet)) continue;
    const xml = putLooks(await parts.text(name), sheet);
    parts.set(name, writePage(withValidations(xml, sheet), sheet.page));
  }
}

/** Whether the library said all; long sheets are not unpacked for nothing. */
function isPlain(sheet: Sheet): boolean {
  const { validations, page } = sheet;
  return (
    looksOfLines(sheet).length === 0 &&
    validations.length === 0 &&
    JSON.stringify(page) === JSON.stringify(newPageLayout())
  );
}

/** They stand behind the conditional formats, before links and page. */
function withValidations(xml: string, { validations }: Sheet): string {
  const written = validationsXml(validations);
  const dataEnd = Math.max(0, xml.lastIndexOf('</sheetData>'));
  const at = xml.slice(dataEnd).search(/<(?:hyperlinks|printOptions|pageMargins)\b/);
  return written === '' || at < 0 ? xml : xml.slice(0, dataEnd + at) + written + xml.slice(dataEnd + at);
}
