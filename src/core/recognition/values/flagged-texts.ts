import type { FieldId, FieldKind } from '../../registers/register';
import { valueAt } from '../../sheet/grid';
import { legacyOfNumber, readDocumentNumber } from '../../vietnamese/document-number';
import {
  decodeLegacy,
  detectLegacy,
  type DecodedText,
  type LegacyEncoding,
} from '../../vietnamese/legacy-encodings';
import { cleanSpaces, composeText, scanText, textFlags } from '../../vietnamese/scan-text';
import { kindOf } from './number-column';
import type { RecognizedTable } from '../recognized-table';

/** Where a text stands: a cell of a record, -1 for one around the records. */
interface TextPlace {
  readonly record: number;
  readonly row: number;
  readonly column: number;
}

/** A text cell with something unusual in its characters, and what it should hold. */
export interface FlaggedText extends TextPlace {
  readonly text: string;
  readonly isFormula: boolean;
  /** Set where the text is in an encoding from before Unicode; nothing else is said of it then. */
  readonly legacy: {
    readonly encoding: LegacyEncoding;
    readonly decoded: string;
    readonly isCertain: boolean;
  } | null;
  /** null where there is no stray space. */
  readonly withoutStraySpace: string | null;
  /** null where no letter is decomposed or a look-alike. */
  readonly composed: string | null;
}

/** What is odd in these columns is said by the rules on numbers and dates: “ 500000 ” is a number kept as text. */
const judgedAsValues: ReadonlySet<FieldKind> = new Set([
  'ordinal',
  'date',
  'year',
  'tick',
  'count',
  'money',
  'percent',
  'score',
]);

/** Elsewhere a line break is how people write two lines into a cell. */
const oneLine: ReadonlySet<FieldKind> = new Set(['name', 'unit']);

/** Whether what is odd in a column's texts is this module's to say: not where they are judged as values. */
export function isOfTexts(table: RecognizedTable, field: FieldId | null): boolean {
  return field === null || !judgedAsValues.has(kindOf(table, field));
}

/** A closer look at a text; null where nothing is odd about it. */
export function flaggedText(
  table: RecognizedTable,
  record: number,
  column: number,
  field: FieldId | null,
): FlaggedText | null {
  return flaggedTextAt(table, { record, row: table.records[record]!, column }, field);
}

/** The same of any cell of the table's sheet. */
export function flaggedTextAt(
  table: RecognizedTable,
  place: TextPlace,
  field: FieldId | null,
): FlaggedText | null {
  const { row, column } = place;
  const text = String(valueAt(table.grid, row, column));
  const flags = scanText(text);
  const mayBeLegacy = (flags & textFlags.maybeLegacy) !== 0 || isCapitalWithin(text);
  const font = mayBeLegacy ? table.grid.fontAt(row, column) : null;
  const encoding = mayBeLegacy
    ? (detectLegacy(text, font) ?? (isOfDocuments(field) ? legacyOfNumber(text) : null))
    : null;
  if (encoding) {
    const decoded = decodeLegacy(text, encoding, font);
    return legacyAt(table, place, encoding, decoded, !decoded.lostHorn);
  }
  const cell = { ...place, text };
  const isFormula = table.grid.formulaAt(row, column) !== null;
  const cleaned =
    flags & textFlags.straySpace && !isBlankToFill(field, text)
      ? withoutStraySpace(text, flags, field !== null && oneLine.has(kindOf(table, field)))
      : text;
  const composed = flags & (textFlags.decomposed | textFlags.lookAlike) ? composeText(text) : text;
  if (cleaned === text && composed === text) return null;
  return {
    ...cell,
    isFormula,
    legacy: null,
    withoutStraySpace: cleaned === text ? null : cleaned,
    composed: composed === text ? null : composed,
  };
}

/** “Số:     /TTr-CĐN”: the spaces are where the number will be written. */
function isBlankToFill(field: FieldId | null, text: string): boolean {
  return isOfDocuments(field) && readDocumentNumber(text).kind === 'unregistered';
}

function isOfDocuments(field: FieldId | null): boolean {
  return field === 'documentNo' || field === 'decisionNo';
}

/** A text of a record in a legacy encoding: nothing else is said of it. */
export function legacyText(
  table: RecognizedTable,
  record: number,
  column: number,
  encoding: LegacyEncoding,
  decoded: DecodedText,
  isCertain: boolean,
): FlaggedText {
  return legacyAt(table, { record, row: table.records[record]!, column }, encoding, decoded, isCertain);
}

function legacyAt(
  { grid }: RecognizedTable,
  place: TextPlace,
  encoding: LegacyEncoding,
  decoded: DecodedText,
  isCertain: boolean,
): FlaggedText {
  return {
    ...place,
    text: String(valueAt(grid, place.row, place.column)),
    isFormula: grid.formulaAt(place.row, place.column) !== null,
    // Headings and titles are laid out with line breaks and spaces.
    legacy: { encoding, decoded: place.record < 0 ? decoded.text : cleanSpaces(decoded.text), isCertain },
    withoutStraySpace: null,
    composed: null,
  };
}

/** A capital with a mark between a capital and a small letter, which no pair of characters shows: “BÝch” is TCVN3 for Bích. */
export function isCapitalWithin(text: string): boolean {
  return /[A-Z][\u00c0-\u00de][a-z]/.test(text);
}

function withoutStraySpace(text: string, flags: number, isOneLine: boolean): string {
  // “    - Trong đó: nữ”: spaces before a dash set in what belongs to the line above.
  const indent = /^ +(?=[-–+*•] ?\S)/.exec(text)?.[0] ?? '';
  if (indent !== '') return indent + withoutStraySpace(text.slice(indent.length), flags, isOneLine);
  if (isOneLine || (flags & textFlags.lineBreak) === 0) return cleanSpaces(text);
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanSpaces)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
