import type { ZipPackage } from './zip-package';

/** The part of each sheet within the package, in tab order: `xl/worksheets/sheet1.xml`. */
export async function sheetPartNames(parts: ZipPackage): Promise<string[]> {
  const root = await parts.text('_rels/.rels');
  const workbookTarget =
    targets(root).find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const workbookPart = workbookTarget.replace(/^\//, '');
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const relations = targets(await parts.text(`${folder}_rels/${workbookPart.slice(folder.length)}.rels`));
  const workbook = await parts.text(workbookPart);
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?\w+:id="([^"]*)"/g)].map(([, id]) => {
    const target = relations.find((relation) => relation.id === id)?.target ?? '';
    return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  });
}

function targets(xml: string): { id: string; type: string; target: string }[] {
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    target: attribute(tag, 'Target'),
  }));
}

/** The numbers that stand in a sheet's cells, by address: exactly as written, before anything is read as a date. */
export function numbersByAddress(xml: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [, attributes = '', content = ''] of xml.matchAll(
    /<(?:\w+:)?c(\s[^>]*[^/])>([\s\S]*?)<\/(?:\w+:)?c>/g,
  )) {
    const address = /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const value = /<(?:\w+:)?v>([^<]*)</.exec(content)?.[1];
    if (address && value && !/\st="(?!n")/.test(attributes)) numbers.set(address, Number(value));
  }
  return numbers;
}
