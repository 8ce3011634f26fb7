import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { codeOfNumber, isSlipOfCode, readDocumentNumber } from '../vietnamese/document-number';
import { defineRule } from './rule';

/** Fields that hold the number of a document. */
const numberFields = ['documentNo', 'decisionNo'] as const satisfies readonly FieldId[];

/**
 * A document's number is not written as such: number[/year]/TYPE-ISSUER, letters without the type.
 *
 * A number that is not given yet (“/TTr-CĐN”) is right. Where most of a column is bare numbers, or is written in another way
 * throughout, that is the list's custom and nothing is said. A day alone, in place of a number, is none. What is written as such may still be a slip for what the other rows have
 * (ĐQ for QĐ, CDN for CĐN). Several numbers in one cell are looked at one by one.
 * Source: NĐ 30/2020/NĐ-CP and the numbers of union documents; read in transcriptions, hence a warning.
 */
export const documentNoMalformed = defineRule<{ text: string }>({
  id: 'document-no-malformed',
  severity: 'warning',
  needs: [numberFields],
  title: { vi: 'Số văn bản sai thể thức', en: 'Malformed document number' },
  message: {
    vi: ({ text }) =>
      `“${text}” không đúng thể thức số văn bản (như 15/QĐ-LĐLĐ, 64/CĐYT): hãy đối chiếu văn bản.`,
    en: ({ text }) =>
      `“${text}” is not written as a document number (like 15/QĐ-LĐLĐ, 64/CĐYT): compare the document.`,
  },
  *check(table) {
    for (const field of numberFields) {
      if (!table.has(field)) continue;
      const found = malformedIn(table, field);
      for (const record of found) {
        yield {
          cells: [table.place(field, record)],
          value: table.value(field, record),
          params: { text: table.text(field, record) },
          record,
        };
      }
    }
  },
});

type Kind = 'right' | 'bare' | 'malformed' | 'empty';

/** A text of the column, and where it stands. */
interface KnownText {
  readonly kind: Kind;
  readonly first: number;
  count: number;
}

function malformedIn(table: TableColumns, field: FieldId): number[] {
  const texts = new Map<string, KnownText>();
  const malformed: number[] = [];
  const bare: number[] = [];
  let right = 0;
  for (let record = 0; record < table.count; record++) {
    const text = table.text(field, record);
    let known = texts.get(text);
    if (known === undefined) texts.set(text, (known = { kind: judge(text), first: record, count: 0 }));
    known.count++;
    if (known.kind === 'right') right++;
    else if (known.kind === 'bare') bare.push(record);
    else if (known.kind === 'malformed') malformed.push(record);
  }
  malformed.push(...slipsAmong(texts));
  // A custom of the whole column is no slip; a slip is one among numbers that are right.
  if (bare.length >= right + malformed.length) return [];
  const all = [...malformed, ...bare].sort((a, b) => a - b);
  return all.length > right && all.length >= 3 ? [] : all;
}

/** Records whose type or issuer nobody else has, while two and more have the one that it is a slip for. */
function slipsAmong(texts: ReadonlyMap<string, KnownText>): number[] {
  const codes = new Map<string, { readonly first: number; count: number }>();
  for (const [text, { kind, first, count }] of texts) {
    const code = kind === 'right' ? codeOfNumber(readDocumentNumber(text).key) : '';
    const known = codes.get(code);
    if (known) known.count += count;
    else codes.set(code, { first, count });
  }
  codes.delete('');
  const usual = [...codes].flatMap(([code, { count }]) => (count >= 2 ? [code] : []));
  const odd = [...codes].filter(([, { count }]) => count === 1);
  if (usual.length * odd.length > mostComparisons) return [];
  return odd.flatMap(([code, { first }]) =>
    usual.some((other) => isSlipOfCode(code, other)) ? [first] : [],
  );
}

/** A list with so many kinds of numbers has no usual ones. */
const mostComparisons = 4096;

function judge(text: string): Kind {
  if (text === '' || text.startsWith('#')) return 'empty';
  const parts = text
    .split(/[;\n]|\s+(?:và|&)\s+|,\s*(?=\d{1,5}[a-zđ]?\s*\/\s*[A-ZĐ0-9]{2,})/u)
    .filter((part) => part.trim() !== '');
  const kinds = parts.map((part) => (isDate(part) ? 'empty' : readDocumentNumber(part).kind));
  if (kinds.includes('malformed')) return 'malformed';
  if (kinds.includes('bare')) return 'bare';
  if (kinds.some((kind) => kind !== 'empty')) return 'right';
  return parts.some(isDate) ? 'malformed' : 'empty';
}

/** The date of the document, in the same cell. */
function isDate(text: string): boolean {
  return /^\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}\s*$/iu.test(text.normalize('NFC'));
}
