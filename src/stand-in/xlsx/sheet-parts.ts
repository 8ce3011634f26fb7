import type { ZipPackage } from './zip-package';

/** The part of each sheet within the package, in tab order: `xl/worksheets/sheet1.xml`. */
export async function sheetPartNames(parts: ZipPackage): Promise<string[]> {
  const workbookPart = await workbookPartName(parts);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const relations = targetsOf(await parts.text(`${folder}_rels/${workbookPart.slice(folder.length)}.rels`));
  const workbook = await parts.text(workbookPart);
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?\w+:id="([^"]*)"/g)].map(([, id]) => {
    const target = relations.find((relation) => relation.id === id)?.target ?? '';
    return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  });
}

/** The part that lists sheets and names, as a rule `xl/workbook.xml`. */
export async function workbookPartName(parts: ZipPackage): Promise<string> {
  const root = await parts.text('_rels/.rels');
  const target = targetsOf(root).find(({ type }) => type.endsWith('/officeDocument'))?.target;
  return (target ?? 'xl/workbook.xml').replace(/^\//, '');
}

/** The part that lists a part's relations. */
export function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The relations that a part's `.rels` names. */
export function targetsOf(xml: string): { id: string; type: string; target: string }[] {
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    target: attribute(tag, 'Target'),
  }));
}

/** What stands behind the cells in a sheet's XML: rules, links, the page. */
export function behindCells(xml: string): string {
  return xml.slice(Math.max(xml.lastIndexOf('</sheetData>'), xml.lastIndexOf(':sheetData>'), 0));
}

/**
 * The numbers that stand in cells of a sheet's XML, exactly as written, before anything is read as a date; null for a cell that the
 * XML does not name. `addresses` in the order of the XML: it is gone through once.
 */
export function numbersAt(xml: string, addresses: readonly string[]): (number | null)[] {
  let from = 0;
  return addresses.map((address) => {
    const at = xml.indexOf(` r="${address}"`, from);
    if (at === -1) return null;
    from = at;
    const end = xml.indexOf('c>', at);
    const value = /v>([^<]*)</.exec(xml.slice(at, end === -1 ? undefined : end))?.[1];
    return value ? Number(value) : null;
  });
}
