/** Text as it stands within XML. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that stands within XML. */
export function unescapeXml(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (digits) return String.fromCodePoint(Number(digits));
      return entities[name ?? ''] ?? whole;
    },
  );
}

/** The attributes of a tag: `<pageSetup scale="80"/>` → { scale: '80' }. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = [...tag.matchAll(/\s([\w:]+)=(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

/** A tag with its attributes; those without a value are left out. */
export function tagOf(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined | false>>,
  content = '',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined || value === false ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}
