/** An element of an XML document: names keep their prefix, `text` is the trimmed text directly inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/**
 * Reads a small, plain XML file (elements, attributes, text, comments; no DTD, no CDATA), such as a manifest.
 * Throws where tags do not match or a part is not understood.
 */
export function readXml(source: string): XmlElement {
  const roots: XmlElement[] = [];
  const open: OpenElement[] = [];
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  const close = (element: OpenElement) => {
    const done = { ...element, text: element.text.trim() };
    (open.at(-1)?.children ?? roots).push(done);
  };
  let end = 0;
  for (const match of source.replace(/^\uFEFF/, '').matchAll(token)) {
    end = match.index + match[0].length;
    const [, closed, opened, attributes = '', isEmpty, text] = match;
    if (closed !== undefined) {
      const element = open.pop();
      if (element?.name !== closed) throw new Error(`</${closed}> closes <${element?.name ?? 'nothing'}>`);
      close(element);
    } else if (opened !== undefined) {
      const element: OpenElement = { name: opened, attributes: {}, children: [], text: '' };
      for (const [, name = '', value = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) {
        if (name in element.attributes) throw new Error(`<${opened}> has ${name} twice`);
        element.attributes[name] = decode(value);
      }
      if (isEmpty) close(element);
      else open.push(element);
    } else if (text !== undefined) {
      const parent = open.at(-1);
      if (parent) parent.text += decode(text);
      else if (text.trim() !== '') throw new Error(`text outside of the root: ${text.trim()}`);
    }
  }
  if (end !== source.replace(/^\uFEFF/, '').length)
    throw new Error(`not understood: ${source.slice(end, end + 40)}`);
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [root] = roots;
  if (!root || roots.length > 1) throw new Error('a document has one root element');
  return root;
}
