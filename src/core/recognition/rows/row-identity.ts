import type { FieldId } from '../../registers/register';
import { decodeLegacy, detectLegacy } from '../../vietnamese/legacy-encodings';
import { textKey } from '../../vietnamese/text-key';
import type { CellValue } from '../../sheet/grid';
import { readDate } from '../../sheet/read-date';
import { dateFields, dateKinds } from '../values/date-column';
import type { TableColumns } from '../values/table-columns';

/**
 * Who or what a record is about, so that its row is found again after rows were sorted or inserted.
 *
 * Spelled so that mending does not change it: spacing, case, Unicode form, legacy encodings and lost leading zeros do not count.
 */
export interface RowIdentity {
  /** The record's key fields and what they say; fields that say nothing are left out. */
  readonly fields: Readonly<Partial<Record<FieldId, string>>>;
  /** A short sum over all other cells of the row but its ordinal, to tell rows of one person apart. */
  readonly rest: string;
}

/** Fields that say who or what a record is about, in the order in which a person would name them. */
const identityFields: readonly FieldId[] = [
  'fullName',
  'familyName',
  'givenName',
  'birthDate',
  'birthYear',
  'citizenId',
  'memberCardNo',
  'socialInsuranceNo',
  'unit',
  'unitCode',
  'donor',
  'course',
  'indicator',
  'fund',
  'conferenceKind',
  'documentNo',
  'voucherNo',
  'programme',
  'round',
  'giver',
  'occasion',
  'visitedOn',
  'receivedOn',
  'heldOn',
  'startsOn',
];

export const isIdentityField: ReadonlySet<FieldId> = new Set(identityFields);

const days: ReadonlySet<FieldId> = new Set(['birthDate', 'visitedOn', 'receivedOn', 'heldOn', 'startsOn']);

/** Opens the identities of a table's records, by their index. */
export function rowIdentities(columns: TableColumns): (record: number) => RowIdentity {
  const { table } = columns;
  const fields = identityFields.filter((field) => table.fields.has(field));
  const dated = new Set(dateFields(table));
  const keyOf = (field: FieldId, record: number): string => {
    if (dated.has(field)) {
      const { kinds, serials } = columns.dates(field);
      const kind = kinds[record];
      if (kind === dateKinds.date || kind === dateKinds.text) return String(serials[record]);
    }
    return contentKey(columns.value(field, record));
  };
  const others = table.columns.filter(
    ({ field }) => field === null || (field !== 'ordinal' && !isIdentityField.has(field)),
  );
  return (record) => {
    const said: Partial<Record<FieldId, string>> = {};
    for (const field of fields) {
      const key = keyOf(field, record);
      if (key !== '') said[field] = key;
    }
    const row = table.records[record]!;
    const values = table.grid.values[row - table.grid.firstRow];
    const rest = others.map(({ column }) => contentKey(values?.[column - table.grid.firstColumn] ?? ''));
    return { fields: said, rest: sumOf(rest.join('\u0001')) };
  };
}

/** What the identity says, as one key for maps. */
export function identityKey({ fields }: RowIdentity): string {
  return identityFields
    .flatMap((field) => (fields[field] ? [`${field}=${fields[field]}`] : []))
    .join('\u0001');
}

/** What the identity says, for people: “Lê Văn An · 001085012345 · Bệnh viện Thanh Nhàn”. */
export function describeRecord(columns: TableColumns, record: number): string {
  const shown: readonly FieldId[] = [
    'fullName',
    'familyName',
    'givenName',
    'birthDate',
    'birthYear',
    'citizenId',
    'unit',
    'donor',
    'course',
    'indicator',
    'documentNo',
    'voucherNo',
  ];
  return shown
    .filter((field) => columns.table.fields.has(field) && field !== 'birthDate')
    .map((field) => columns.text(field, record).replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .join(' · ');
}

/** What a cell says, spelled so that mending does not change it. */
export /** What a cell of the field says of a record, read by itself, without its column. */
function identityFieldKey(field: FieldId, value: CellValue): string {
  const { day, precision } = days.has(field) ? readDate(value) : { day: NaN, precision: null };
  return precision === 'day' ? String(day) : contentKey(value);
}

/** What a cell says, whatever mending may yet do to its spelling. */
export function contentKey(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  const encoding = detectLegacy(value);
  const key = textKey(encoding ? decodeLegacy(value, encoding).text : value);
  // A number kept as text and an id without its zeros are the same thing before and after mending.
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}

/** FNV-1a over the code units, 32 bits. */
function sumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
