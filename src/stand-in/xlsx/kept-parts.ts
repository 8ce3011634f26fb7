import type { Sheet } from '../workbook/sheet';
import { relationsName, targetsOf, sheetPartNames, workbookPartName } from './sheet-parts';
import type { ZipPackage } from './zip-package';

/** What a sheet's XML holds that the library that writes our files would lose. */
export interface KeptOfSheet {
  /** Its extensions: slicers, rules that look at other sheets, data bars. */
  readonly extensions: readonly string[];
  /** Where the relations that they name lead to, by id. */
  readonly relations: ReadonlyMap<string, string>;
  /** Password or hash of the sheet's protection, as attributes. */
  readonly secret: string;
}

/** Reads what is kept of a sheet; null where there is nothing. */
export async function readKept(
  parts: ZipPackage,
  partName: string,
  xml: string,
): Promise<KeptOfSheet | null> {
  const tail = xml.slice(Math.max(0, xml.lastIndexOf('</sheetData>')));
  const list = /<extLst>([\s\S]*)<\/extLst>/.exec(tail)?.[1] ?? '';
  const extensions = [...list.matchAll(/<ext\b[\s\S]*?<\/ext>/g)].map(([ext]) => ext).filter(isSelfContained);
  const protection = /<sheetProtection\b[^>]*>/.exec(tail)?.[0] ?? '';
  const secret = [
    ...protection.matchAll(/\s(?:password|algorithmName|hashValue|saltValue|spinCount)="[^"]*"/g),
  ]
    .map(([attribute]) => attribute)
    .join('');
  if (extensions.length === 0 && secret === '') return null;
  const relations = new Map(
    targetsOf(await parts.text(relationsName(partName))).map(({ id, target }) => [id, target]),
  );
  return { extensions, relations, secret };
}

/** Puts it back into the sheet's XML; an extension that names a relation is left out where the file no longer has that. */
function putKept(xml: string, { extensions, relations, secret }: KeptOfSheet, now: string): string {
  const ids = new Map(targetsOf(now).map(({ id, target }) => [target, id]));
  const known = [...xml.matchAll(/<ext\b[^>]*\suri="([^"]*)"/g)].map(([, uri]) => uri?.toUpperCase());
  const put = extensions.flatMap((ext) => {
    if (known.includes(/\suri="([^"]*)"/.exec(ext)?.[1]?.toUpperCase())) return [];
    let isWhole = true;
    const linked = ext.replace(/(\sr:(?:id|embed|link)=")([^"]*)"/g, (_whole, head: string, id: string) => {
      const found = ids.get(relations.get(id) ?? '');
      if (found === undefined) isWhole = false;
      return `${head}${found ?? ''}"`;
    });
    return isWhole ? [linked] : [];
  });
  const locked =
    secret === '' ? xml : xml.replace(/<sheetProtection\b(?![^>]*(?:password|hashValue)=)/, `$&${secret}`);
  if (put.length === 0) return locked;
  return locked.includes('</extLst></worksheet>')
    ? locked.replace('</extLst></worksheet>', () => `${put.join('')}</extLst></worksheet>`)
    : locked.replace('</worksheet>', () => `<extLst>${put.join('')}</extLst></worksheet>`);
}

/** Whether all prefixes that an extension uses are declared in it; `r` is declared in every sheet that we write. */
function isSelfContained(ext: string): boolean {
  const prefixes = new Set(
    [...ext.matchAll(/[<\s]([A-Za-z][\w.-]*):[A-Za-z]/g)].map(([, prefix]) => prefix!),
  );
  prefixes.delete('xmlns');
  prefixes.delete('r');
  return [...prefixes].every((prefix) => ext.includes(`xmlns:${prefix}="`));
}

/** Puts back what was kept of the sheets, and gives each pivot table's cache the number that the table knows it by. */
export async function restoreKept(
  parts: ZipPackage,
  sheets: readonly Sheet[],
  keptOf: (sheet: Sheet) => KeptOfSheet | null,
): Promise<void> {
  const names = await sheetPartNames(parts);
  for (const [position, sheet] of sheets.entries()) {
    const kept = keptOf(sheet);
    const name = names[position];
    if (!kept || !name) continue;
    parts.set(name, putKept(await parts.text(name), kept, await parts.text(relationsName(name))));
  }
  await numberPivotCaches(parts);
}

async function numberPivotCaches(parts: ZipPackage): Promise<void> {
  const tables = parts.names.filter((name) => /^xl\/pivotTables\/[^/]+\.xml$/.test(name));
  if (tables.length === 0) return;
  const numbers = new Map<string, string>();
  for (const name of tables) {
    const number = /\scacheId="(\d+)"/.exec((await parts.text(name)).slice(0, 4000))?.[1];
    const cache = targetsOf(await parts.text(relationsName(name))).find(({ type }) =>
      type.endsWith('/pivotCacheDefinition'),
    );
    if (number !== undefined && cache) numbers.set(fileName(cache.target), number);
  }
  const part = await workbookPartName(parts);
  const relations = targetsOf(await parts.text(relationsName(part)));
  const workbook = await parts.text(part);
  const numbered = workbook.replace(/<pivotCache\s+cacheId="\d+"\s+r:id="([^"]*)"/g, (whole, id: string) => {
    const number = numbers.get(fileName(relations.find((relation) => relation.id === id)?.target ?? ''));
    return number === undefined ? whole : `<pivotCache cacheId="${number}" r:id="${id}"`;
  });
  if (numbered !== workbook) parts.set(part, numbered);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
