import { relationsName, targetsOf, workbookPartName } from './sheet-parts';
import { attributesOf, tagOf } from './xml-text';
import type { PackedPart, ZipPackage } from './zip-package';

/*
 * Sheets that are no worksheets: a chart that fills a sheet, dialogs and macros of old. Add-ins never see them, and the library that
 * reads our files refuses them: they are taken out of the package before it reads, and put back whole when it has written.
 */

/** Such a sheet with all parts that it leads to. */
export interface ChartSheet {
  readonly name: string;
  /** As the file says it: `hidden`, `veryHidden`; undefined for a visible one. */
  readonly state: string | undefined;
  /** Name of the sheet before it, '' for the first. */
  readonly after: string;
  /** Of its relation to the workbook. */
  readonly type: string;
  /** Its own part first. */
  readonly parts: readonly ChartSheetPart[];
}

interface ChartSheetPart {
  readonly name: string;
  readonly contentType: string;
  readonly packed: PackedPart;
  /** The XML of its relations, '' where it has none. */
  readonly relations: string;
}

const contentTypesPart = '[Content_Types].xml';
const sheetTag = /<(?:\w+:)?sheet\s[^>]*>/g;
const relationshipTag = /<(?:\w+:)?Relationship\s[^>]*>/g;

/** Takes these sheets out of the package; names and the active tab go on counting what is left. */
export async function takeChartSheets(parts: ZipPackage): Promise<ChartSheet[]> {
  const workbookPart = await workbookPartName(parts);
  const xml = await parts.text(workbookPart);
  const relationsPart = relationsName(workbookPart);
  const relationsXml = await parts.text(relationsPart);
  const relations = new Map(targetsOf(relationsXml).map((relation) => [relation.id, relation]));
  const types = await parts.text(contentTypesPart);
  const taken: ChartSheet[] = [];
  const order = sheetsIn(xml);
  for (const [position, { name, state, id }] of order.entries()) {
    const { type, target } = relations.get(id) ?? {};
    if (!type || !target || type.endsWith('/worksheet')) continue;
    const own = await takeParts(parts, partAt(workbookPart, target), types);
    taken.push({ name, state, after: order[position - 1]?.name ?? '', type, parts: own });
  }
  if (taken.length === 0) return [];
  const goneNames = new Set(taken.map(({ name }) => name));
  const goneIds = new Set(order.filter(({ name }) => goneNames.has(name)).map(({ id }) => id));
  const goneParts = new Set(taken.flatMap((sheet) => sheet.parts.map(({ name }) => `/${name}`)));
  const left = order.filter(({ name }) => !goneNames.has(name));
  const without = (text: string, tags: RegExp, attribute: string, gone: ReadonlySet<string>) =>
    text.replace(tags, (tag) => (gone.has(attributesOf(tag)[attribute] ?? '') ? '' : tag));
  parts.set(workbookPart, countedAnew(without(xml, sheetTag, 'name', goneNames), order, left));
  parts.set(relationsPart, without(relationsXml, relationshipTag, 'Id', goneIds));
  parts.set(contentTypesPart, without(types, /<(?:\w+:)?Override\s[^>]*>/g, 'PartName', goneParts));
  return taken;
}

/** Puts them back, each after the sheet that it stood after, or at the end where that is gone. */
export async function putChartSheets(parts: ZipPackage, sheets: readonly ChartSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const workbookPart = await workbookPartName(parts);
  let xml = await parts.text(workbookPart);
  const before = sheetsIn(xml);
  const relations: string[] = [];
  const overrides: string[] = [];
  let sheetId = Math.max(...[...xml.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => Number(id)));
  for (const { name, state, after, type, parts: own } of sheets) {
    const put = putParts(parts, own);
    const id = `rIdOfChartSheet${relations.length + 1}`;
    relations.push(tagOf('Relationship', { Id: id, Type: type, Target: `/${put[0]!.name}` }));
    overrides.push(
      ...put.map((part) => tagOf('Override', { PartName: `/${part.name}`, ContentType: part.contentType })),
    );
    const tag = tagOf('sheet', { name, sheetId: ++sheetId, state, 'r:id': id });
    const tags = xml.match(sheetTag) ?? [];
    const previous = tags.find((each) => attributesOf(each)['name'] === after) ?? tags.at(-1)!;
    xml = xml.replace(after === '' ? tags[0]! : previous, (each) => (after === '' ? tag + each : each + tag));
  }
  parts.set(workbookPart, countedAnew(xml, before, sheetsIn(xml)));
  await append(parts, relationsName(workbookPart), '</Relationships>', relations);
  await append(parts, contentTypesPart, '</Types>', overrides);
}

interface SheetEntry {
  readonly name: string;
  readonly state: string | undefined;
  readonly id: string;
}

/** The sheets that the workbook's XML lists, in tab order. */
function sheetsIn(xml: string): SheetEntry[] {
  return (xml.match(sheetTag) ?? []).map((tag) => {
    const attributes = attributesOf(tag);
    const id = Object.keys(attributes).find((name) => name.endsWith(':id')) ?? '';
    return { name: attributes['name'] ?? '', state: attributes['state'], id: attributes[id] ?? '' };
  });
}

/** Where the workbook's XML names sheets by their place, it names them by their new one; what belongs to a sheet that is gone goes too. */
function countedAnew(xml: string, before: readonly SheetEntry[], after: readonly SheetEntry[]): string {
  const places = before.map(({ name }) => after.findIndex((sheet) => sheet.name === name));
  return xml
    .replace(/<(?:\w+:)?definedName\s[^>]*>[^<]*<\/(?:\w+:)?definedName>/g, (element) => {
      const place = /\slocalSheetId="(\d+)"/.exec(element)?.[1];
      if (place === undefined) return element;
      const now = places[Number(place)] ?? -1;
      return now < 0 ? '' : element.replace(/(\slocalSheetId=")\d+/, `$1${now}`);
    })
    .replace(
      /(\sactiveTab=")(\d+)/g,
      (_, head: string, place: string) => head + Math.max(0, places[Number(place)] ?? 0),
    );
}

/** Takes a part and all that it leads to out of the package. */
async function takeParts(parts: ZipPackage, first: string, types: string): Promise<ChartSheetPart[]> {
  const taken: ChartSheetPart[] = [];
  const waiting = [first];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const relations = await parts.text(relationsName(name));
    const packed = parts.take(name);
    if (!packed) continue;
    parts.delete(relationsName(name));
    taken.push({ name, contentType: contentTypeOf(name, types), packed, relations });
    waiting.push(...internalTags(relations).map((tag) => partAt(name, attributesOf(tag)['Target'] ?? '')));
  }
  return taken;
}

/** Puts parts into the package, under their own names where these are free, and links them anew. */
function putParts(parts: ZipPackage, own: readonly ChartSheetPart[]): ChartSheetPart[] {
  const names = new Map<string, string>();
  for (const { name, packed } of own) {
    names.set(name, freeName(parts, name));
    parts.put(names.get(name)!, packed);
  }
  return own.map((part) => {
    const name = names.get(part.name)!;
    const relations = part.relations.replace(relationshipTag, (tag) => {
      const target = internalTags(tag).length === 0 ? undefined : attributesOf(tag)['Target'];
      const now = target === undefined ? undefined : names.get(partAt(part.name, target));
      return now === undefined ? tag : tag.replace(/(\sTarget=")[^"]*/, `$1/${now}`);
    });
    if (relations !== '') parts.set(relationsName(name), relations);
    return { ...part, name };
  });
}

/** Relations that lead to a part of the package. */
function internalTags(relations: string): string[] {
  return (relations.match(relationshipTag) ?? []).filter((tag) => !/\sTargetMode="External"/.test(tag));
}

function contentTypeOf(name: string, types: string): string {
  const tags = (types.match(/<(?:\w+:)?(?:Override|Default)\s[^>]*>/g) ?? []).map(attributesOf);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const own = tags.find((tag) => tag['PartName'] === `/${name}`);
  const usual = tags.find((tag) => tag['Extension']?.toLowerCase() === extension);
  return (own ?? usual)?.['ContentType'] ?? 'application/xml';
}

/** The part that a relation of `from` leads to. */
function partAt(from: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function freeName(parts: ZipPackage, name: string): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let number = 2; parts.names.includes(free); number++)
    free = `${name.slice(0, dot)}_${number}${name.slice(dot)}`;
  return free;
}

async function append(parts: ZipPackage, name: string, end: string, tags: readonly string[]): Promise<void> {
  const xml = await parts.text(name);
  parts.set(
    name,
    xml.replace(end, () => tags.join('') + end),
  );
}
