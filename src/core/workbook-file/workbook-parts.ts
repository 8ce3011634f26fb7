import { columnLetters, fixedAddress } from '../sheet/address';
import { quotedSheet } from '../sheet/sheet-drawing';
import { chartPart, drawingPart } from './chart-part';
import type { FileSheet } from './file-sheet';
import { styleTable } from './styles-part';
import { worksheetPart } from './worksheet-part';
import { declaration, escaped, tag } from './xml';

/** The parts of an .xlsx file by their name in it, to be packed by whoever opens or saves it. */
export type WorkbookParts = ReadonlyMap<string, string>;

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const documents = 'application/vnd.openxmlformats-officedocument';

/**
 * A workbook file of these sheets and of nothing else: without formulas, comments, properties and names other than what is printed and the
 * lines that pages repeat. ECMA-376, the fewest parts that Excel opens.
 */
export function workbookParts(sheets: readonly FileSheet[]): WorkbookParts {
  const styles = styleTable();
  const parts = new Map<string, string>();
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
  ];
  /** Adds a part of the workbook; answers the name by which other parts' relations call it. */
  const add = (part: string, type: string, content: string): string => {
    parts.set(`xl/${part}`, content);
    types.push(tag('Override', { PartName: `/xl/${part}`, ContentType: `${documents}.${type}+xml` }));
    return `/xl/${part}`;
  };
  let charts = 0;
  const targets = sheets.map((sheet, index) => {
    const number = index + 1;
    const hasCharts = sheet.charts.length > 0;
    const target = add(
      `worksheets/sheet${number}.xml`,
      'spreadsheetml.worksheet',
      worksheetPart(sheet, styles, { isFirst: index === 0, drawing: hasCharts ? 'rId1' : null }),
    );
    if (!hasCharts) return target;
    const drawing = add(`drawings/drawing${number}.xml`, 'drawing', drawingPart(sheet.charts));
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml([['drawing', drawing]]));
    const drawn = sheet.charts.map((chart): Relation => {
      charts += 1;
      return ['chart', add(`charts/chart${charts}.xml`, 'drawingml.chart', chartPart(chart, sheet))];
    });
    parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsXml(drawn));
    return target;
  });
  const workbook = add('workbook.xml', 'spreadsheetml.sheet.main', workbookXml(sheets));
  const style = add('styles.xml', 'spreadsheetml.styles', styles.part());
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationsXml([...targets.map((target): Relation => ['worksheet', target]), ['styles', style]]),
  );
  parts.set('_rels/.rels', relationsXml([['officeDocument', workbook]]));
  const contentTypes = tag('Types', { xmlns: `${packages}/content-types` }, types.join(''));
  // First of all, as Excel and others write it.
  return new Map([['[Content_Types].xml', declaration + contentTypes], ...parts]);
}

type Relation = readonly [type: string, target: string];

/** Relations `rId1`, `rId2` … in their order. */
function relationsXml(relations: readonly Relation[]): string {
  const content = relations.map(([type, target], index) =>
    tag('Relationship', { Id: `rId${index + 1}`, Type: `${office}/${type}`, Target: target }),
  );
  return declaration + tag('Relationships', { xmlns: `${packages}/relationships` }, content.join(''));
}

function workbookXml(sheets: readonly FileSheet[]): string {
  const names = sheets.flatMap(namesXml);
  const listed = sheets.map(({ name }, index) =>
    tag('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return (
    declaration +
    tag(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': office },
      [
        '<bookViews><workbookView/></bookViews>',
        tag('sheets', {}, listed.join('')),
        names.length > 0 ? tag('definedNames', {}, names.join('')) : '',
      ].join(''),
    )
  );
}

/** What is printed of a sheet, and what its pages repeat, as Excel names it. */
function namesXml({ name, page }: FileSheet, index: number): string[] {
  const sheet = quotedSheet(name);
  const named = (builtIn: string, places: readonly string[]) =>
    places.length === 0
      ? []
      : [
          tag(
            'definedName',
            { name: `_xlnm.${builtIn}`, localSheetId: index },
            escaped(places.map((place) => `${sheet}!${place}`).join(',')),
          ),
        ];
  const { areas, titleRows, titleColumns } = page;
  return [
    ...named('Print_Area', areas.map(fixedAddress)),
    ...named('Print_Titles', [
      ...(titleColumns ? [`$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`] : []),
      ...(titleRows ? [`$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
    ]),
  ];
}
