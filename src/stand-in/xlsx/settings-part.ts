import type { ZipPackage } from './zip-package';

/**
 * Settings of add-ins stand in a part of their own, as JSON inside XML: Excel keeps them in web extension parts, which the library
 * that writes our files would not link. The stand-in reads them back; Excel itself passes over the part.
 */
const partName = 'customXml/addInSettings.xml';

export async function readSettings(parts: ZipPackage): Promise<ReadonlyMap<string, unknown>> {
  const xml = await parts.text(partName);
  const json = /<settings>([\s\S]*)<\/settings>/.exec(xml)?.[1];
  if (json === undefined) return new Map();
  const plain = json.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return new Map(Object.entries(JSON.parse(plain) as Record<string, unknown>));
}

/** Puts the settings into the file. */
export function writeSettings(parts: ZipPackage, settings: ReadonlyMap<string, unknown>): void {
  if (settings.size === 0) parts.delete(partName);
  else {
    const json = JSON.stringify(Object.fromEntries(settings));
    const escaped = json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    parts.set(partName, `<?xml version="1.0" encoding="UTF-8"?>\n<settings>${escaped}</settings>`);
  }
}
