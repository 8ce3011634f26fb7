import { addressOfArea } from '../workbook/area';
import { mapReferences, prefixOfSheet, type Corner, type Reference } from '../workbook/formula-references';
import type { Sheet } from '../workbook/sheet';
import { lastSheetColumn, lastSheetRow, type Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { fileFormula, shownFormula } from './file-formula';
import { attributesOf, escapeXml, tagOf, unescapeXml } from './xml-text';

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

/** Takes the defined names out of the workbook's XML; print areas and titles go to their sheets. */
export function readNames(xml: string, workbook: Workbook): void {
  const list = /<(?:\w+:)?definedNames\b[\s\S]*?<\/(?:\w+:)?definedNames>/.exec(xml)?.[0] ?? '';
  for (const [, tag = '', text = ''] of list.matchAll(/(<(?:\w+:)?definedName\s[^>]*>)([^<]*)</g)) {
    const { name = '', localSheetId, comment = '', hidden } = attributesOf(tag);
    const scope = localSheetId === undefined ? null : (workbook.sheets[Number(localSheetId)] ?? null);
    const formula = unescapeXml(text);
    if (scope && isPrintName(name) && readPrintName(name, formula, scope)) continue;
    workbook.names.push({
      name,
      formula: shownFormula(formula),
      scope,
      comment,
      visible: hidden !== '1' && hidden !== 'true',
    });
  }
}

/** The workbook's XML with its names, and those by which sheets say what is printed. */
export function writeNames(xml: string, workbook: Workbook): string {
  const written = [
    ...workbook.names.map(({ name, formula, scope, comment, visible }) =>
      nameTag(name, fileFormula(formula), scope, comment, visible),
    ),
    ...workbook.sheets.flatMap(printNames),
  ].join('');
  const bare = xml.replace(/<definedNames\b[\s\S]*?<\/definedNames>/, '');
  if (written === '') return bare;
  // After the sheets and the links to other files, before all else.
  return bare.replace(
    /<\/externalReferences>|(<\/sheets>)(?![\s\S]*<\/externalReferences>)/,
    (end) => `${end}<definedNames>${written}</definedNames>`,
  );
}

function nameTag(
  name: string,
  formula: string,
  scope: Sheet | null,
  comment: string,
  visible: boolean,
): string {
  const attributes = {
    name,
    localSheetId: scope?.position,
    comment: comment || null,
    hidden: visible ? null : 1,
  };
  return tagOf('definedName', attributes, escapeXml(formula));
}

function printNames(sheet: Sheet): string[] {
  const { printArea: areas, titleRows, titleColumns } = sheet.page;
  const prefix = prefixOfSheet(sheet.name);
  const fixed = (address: string) => prefix + address.replace(/[A-Z]+|\d+/g, '$$$&');
  const titles = [
    ...(titleColumns ? [fixed(columnsAddress(titleColumns.first, titleColumns.last))] : []),
    ...(titleRows ? [fixed(`${titleRows.first + 1}:${titleRows.last + 1}`)] : []),
  ];
  return [
    ...(areas.length > 0
      ? [nameTag(printArea, areas.map((area) => fixed(addressOfArea(area))).join(','), sheet, '', true)]
      : []),
    ...(titles.length > 0 ? [nameTag(printTitles, titles.join(','), sheet, '', true)] : []),
  ];
}

function columnsAddress(first: number, last: number): string {
  const address = addressOfArea({ firstRow: 0, lastRow: 1, firstColumn: first, lastColumn: last });
  return address.replace(/\d/g, '');
}

function isPrintName(name: string): boolean {
  return name === printArea || name === printTitles;
}

/** Whether the name could be taken as areas or lines of its sheet; a formula cannot. */
function readPrintName(name: string, formula: string, { page }: Sheet): boolean {
  const references: Reference[] = [];
  const rest = mapReferences(formula, (reference) => {
    references.push(reference);
    return null;
  });
  if (!/^(?:(?:'(?:[^']|'')*'|[^'!,()]*)!)?#REF!(?:,(?:(?:'(?:[^']|'')*'|[^'!,()]*)!)?#REF!)*$/.test(rest))
    return false;
  if (references.length === 0) return false;
  if (name === printArea) page.printArea = references.map(areaOf);
  else {
    for (const { first, last } of references) {
      const end = last ?? first;
      if (first.column === null) page.titleRows = { first: first.row ?? 0, last: end.row ?? 0 };
      else if (first.row === null) page.titleColumns = { first: first.column, last: end.column ?? 0 };
      else return false;
    }
  }
  return true;
}

function areaOf({ first, last }: Reference): Area {
  const end: Corner = last ?? first;
  return {
    firstRow: first.row ?? 0,
    firstColumn: first.column ?? 0,
    lastRow: end.row ?? lastSheetRow,
    lastColumn: end.column ?? lastSheetColumn,
  };
}
