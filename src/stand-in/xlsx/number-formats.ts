import { escapeXml, unescapeXml } from './xml-text';
import type { ZipPackage } from './zip-package';

const stylesPart = 'xl/styles.xml';

/**
 * Number formats that have a number of their own in the file format, as the library spells them (ECMA-376, 18.8.30); not all of them
 * mean the same spelt out: 14 is the short date of whoever opens the file, in Vietnam with the day first.
 */
const builtIn: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '$#,##0_);\\($#,##0\\)': 5,
  '$#,##0_);[Red]\\($#,##0\\)': 6,
  '$#,##0.00_);\\($#,##0.00\\)': 7,
  '$#,##0.00_);[Red]\\($#,##0.00\\)': 8,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '# ?/?': 12,
  '# ??/??': 13,
  'm/d/yyyy': 14,
  'd-mmm-yy': 15,
  'd-mmm': 16,
  'mmm-yy': 17,
  'h:mm AM/PM': 18,
  'h:mm:ss AM/PM': 19,
  'h:mm': 20,
  'h:mm:ss': 21,
  'm/d/yyyy h:mm': 22,
  '#,##0 ;(#,##0)': 37,
  '#,##0 ;[Red](#,##0)': 38,
  '#,##0.00;(#,##0.00)': 39,
  '#,##0.00;[Red](#,##0.00)': 40,
  'mm:ss': 45,
  '[h]:mm:ss': 46,
  'mmss.0': 47,
  '##0.0E+0': 48,
  '@': 49,
};

/** Formats of accounts, which the library does not know by number. */
const accounts: Readonly<Record<number, string>> = {
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
};

/** Spells out, for the library, the formats of accounts that the file only numbers; answers whether it had to. */
export async function spellAccounts(parts: ZipPackage): Promise<boolean> {
  const xml = await parts.text(stylesPart);
  const known = new Set(spelled(xml).map(({ id }) => id));
  const missing = Object.entries(accounts).filter(
    ([id]) => !known.has(id) && xml.includes(` numFmtId="${id}"`),
  );
  if (missing.length === 0) return false;
  const tags = missing
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
    .join('');
  parts.set(
    stylesPart,
    xml.includes('<numFmts')
      ? xml.replace(/<numFmts\b[^>]*?(?:\/>|>)/, (tag) =>
          tag.endsWith('/>') ? `<numFmts>${tags}</numFmts>` : tag + tags,
        )
      : xml.replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${tags}</numFmts>`),
  );
  return true;
}

/** The formats that a file spells out itself. */
export async function readSpelledFormats(parts: ZipPackage): Promise<ReadonlySet<string>> {
  return new Set(spelled(await parts.text(stylesPart)).map(({ code }) => code));
}

/** Gives formats that the library spelt out their own number back, but those that the file had spelt out itself. */
export async function numberFormats(parts: ZipPackage, spelledBefore: ReadonlySet<string>): Promise<void> {
  const xml = await parts.text(stylesPart);
  const numbers = new Map(
    spelled(xml).flatMap(({ id, code }) => {
      const number = numberOf(code);
      return number === undefined || spelledBefore.has(code) ? [] : [[id, number] as const];
    }),
  );
  if (numbers.size === 0) return;
  const [head, tail = ''] = split(xml, '</cellXfs>');
  const numbered = head.replace(/(<xf\b[^>]*?\snumFmtId=")(\d+)"/g, (whole, before: string, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? whole : `${before}${number}"`;
  });
  const bare = numbered.replace(/<numFmt\b[^>]*>/g, (tag) =>
    numbers.has(/\snumFmtId="([^"]*)"/.exec(tag)?.[1] ?? '') ? '' : tag,
  );
  parts.set(stylesPart, withCount(bare) + tail);
}

function numberOf(code: string): number | undefined {
  const account = Object.entries(accounts).find(([, known]) => known === code);
  return account ? Number(account[0]) : builtIn[code];
}

function withCount(xml: string): string {
  return xml.replace(/<numFmts\b[^>]*>([\s\S]*?)<\/numFmts>/, (_whole, list: string) => {
    const count = list.match(/<numFmt\b/g)?.length ?? 0;
    return count === 0 ? '' : `<numFmts count="${count}">${list}</numFmts>`;
  });
}

function spelled(xml: string): { id: string; code: string }[] {
  const list = /<numFmts\b[\s\S]*?<\/numFmts>/.exec(xml)?.[0] ?? '';
  return [...list.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => ({
    id: /\snumFmtId="([^"]*)"/.exec(tag)?.[1] ?? '',
    code: unescapeXml(/\sformatCode="([^"]*)"/.exec(tag)?.[1] ?? ''),
  }));
}

function split(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index)];
}
