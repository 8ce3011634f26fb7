import type { CellValue } from '../sheet/grid';
import { quotedSheet, type SheetDrawing } from '../sheet/sheet-drawing';
import { styleTable } from './styles-part';
import { worksheetPart } from './worksheet-part';
import { declaration, escaped, tag } from './xml';

/** The parts of an .xlsx file by their name in it, to be packed by whoever opens or saves it. */
export type WorkbookParts = ReadonlyMap<string, string>;

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook file of drawn sheets and of nothing else: values in the place of formulas (`values` by sheet, row and column, from A1 on),
 * without comments, properties and names other than the rows that pages repeat. ECMA-376, the fewest parts that Excel opens.
 */
export function workbookParts(
  drawings: readonly SheetDrawing[],
  values: readonly (readonly (readonly CellValue[])[])[],
): WorkbookParts {
  const styles = styleTable();
  const sheets = drawings.map((drawing, index) =>
    worksheetPart(drawing, values[index] ?? [], styles, index === 0),
  );
  const sheetPart = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const relation = (id: string, type: string, target: string) =>
    tag('Relationship', { Id: id, Type: `${office}/${type}`, Target: target });
  const relations = (content: string) =>
    declaration + tag('Relationships', { xmlns: `${packages}/relationships` }, content);
  const override = (part: string, type: string) =>
    tag('Override', { PartName: `/xl/${part}`, ContentType: `${spreadsheet}.${type}+xml` });
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...drawings.map((_, index) => override(sheetPart(index), 'worksheet')),
  ];
  return new Map([
    [
      '[Content_Types].xml',
      declaration + tag('Types', { xmlns: `${packages}/content-types` }, types.join('')),
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', workbookPart(drawings)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        drawings.map((_, index) => relation(`rId${index + 1}`, 'worksheet', sheetPart(index))).join('') +
          relation(`rId${drawings.length + 1}`, 'styles', 'styles.xml'),
      ),
    ],
    ...sheets.map((sheet, index) => [`xl/${sheetPart(index)}`, sheet] as const),
    ['xl/styles.xml', styles.part()],
  ]);
}

function workbookPart(drawings: readonly SheetDrawing[]): string {
  const titles = drawings.flatMap(({ name, print }, index) => {
    if (!print.titleRows) return [];
    const [first, last] = print.titleRows;
    const place = `${quotedSheet(name)}!$${first + 1}:$${last + 1}`;
    return [tag('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, escaped(place))];
  });
  const sheets = drawings.map(({ name }, index) =>
    tag('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return (
    declaration +
    tag(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': office },
      [
        '<bookViews><workbookView/></bookViews>',
        tag('sheets', {}, sheets.join('')),
        titles.length > 0 ? tag('definedNames', {}, titles.join('')) : '',
      ].join(''),
    )
  );
}
