/** The characters that XML 1.0 does not know, even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as it may stand between tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A tag with its attributes; those without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  content?: string,
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const start = `<${name}${given.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A measure with four decimals at most: more say nothing, and rows of digits look like a person's number. */
export function measure(value: number): number {
  return Number(value.toFixed(4));
}
