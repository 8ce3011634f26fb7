import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { readDocumentNumber } from '../vietnamese/document-number';
import { defineRule } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

/**
 * Two documents of one year carry the same number of the same type and issuer.
 *
 * One proposal for several units stands on several rows of a list of proposals, one decision may found several units; there the same
 * number offends only with another date.
 * A zero in front makes no other number. Another year, or another issuer named beside the number, is another document.
 */
export const documentNoDuplicate = defineRule<{ documentNo: string; firstRow: RowName }>({
  id: 'document-no-duplicate',
  severity: 'warning',
  needs: [['documentNo', 'decisionNo']],
  registers: ['documents', 'proposals', 'newUnits'],
  title: { vi: 'Trùng số văn bản', en: 'Duplicate document number' },
  message: {
    vi: ({ documentNo, firstRow }) =>
      `Số văn bản ${documentNo} đã có ở ${rowText(firstRow, 'vi')} trong cùng năm: hãy đối chiếu văn bản.`,
    en: ({ documentNo, firstRow }) =>
      `Document number ${documentNo} is already on ${rowText(firstRow, 'en')} in the same year: compare the documents.`,
  },
  *check(table) {
    const firstOf = new Map<string, number>();
    const ofFounding = table.table.register === 'newUnits';
    const numberField = ofFounding ? 'decisionNo' : 'documentNo';
    if (!table.has(numberField)) return;
    const { years, serials } = table.dates(ofFounding ? 'establishedOn' : 'documentDate');
    const isShared = table.table.register !== 'documents';
    for (let record = 0; record < table.count; record++) {
      const { kind, key } = readDocumentNumber(table.text(numberField, record));
      if (kind === 'empty' || kind === 'unregistered') continue;
      const group = [key.replace(/^0+(?=\d)/, ''), years[record], issuerOf(table, record, key)].join('|');
      const first = firstOf.get(group);
      if (first === undefined) {
        firstOf.set(group, record);
        continue;
      }
      const [day, firstDay] = [serials[record]!, serials[first]!];
      const isOtherDay = !Number.isNaN(day) && !Number.isNaN(firstDay) && day !== firstDay;
      if (isShared && !isOtherDay && (ofFounding || !isSameRow(table, first, record))) continue;
      yield {
        cells: [table.place(numberField, record), table.place(numberField, first)],
        value: table.value(numberField, record),
        params: { documentNo: key, firstRow: rowName(table, table.place(numberField, first)) },
        record,
      };
    }
  },
});

/** Who issued the document, where its number does not say: a bare number, or one that ends in what every unit calls itself. */
function issuerOf(table: TableColumns, record: number, key: string): string {
  if (!/^\d+[a-zđ]?$|[/-](?:CĐCS|CĐ|BCH|CĐBV)$/.test(key)) return '';
  const idOf = (field: FieldId) => (table.has(field) ? table.categories(field).ids[record] : 0);
  return `${idOf('issuer')}/${idOf('documentKind')}/${idOf('unit')}`;
}

/** Of a list of proposals: the same unit and person again, so that one document stands there twice. */
function isSameRow(table: TableColumns, a: number, b: number): boolean {
  const { ids } = table.units();
  return (
    ids[a] === ids[b] &&
    table.names().key(a) === table.names().key(b) &&
    table.text('programme', a) === table.text('programme', b)
  );
}
