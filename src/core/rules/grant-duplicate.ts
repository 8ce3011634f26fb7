import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/register';
import { valueAt } from '../sheet/grid';
import { amountAtStake } from './amounts/amount-at-stake';
import { handOuts, isMoneyAndGoods } from './amounts/hand-outs';
import { grantedElsewhere, grantedElsewhereSteps } from './persons/granted-elsewhere';
import { isForRelative } from './persons/recipients';
import { samePersons, samePersonSteps, type SamePerson, type SamePersonBy } from './persons/same-person';
import type { Book } from './book';
import { defineRule, type Breach } from './rule';
import { rowName, rowText, type RowName } from './cells/row-name';

interface Params {
  readonly name: string;
  readonly firstRow: RowName;
  /** null where both stand on one sheet. */
  readonly sheet: string | null;
  readonly by: SamePersonBy;
  readonly isCommendation: boolean;
}

/**
 * The same person stands twice in one hand-out: same programme, round and giver.
 *
 * Within one programme, round and source a person receives once; several sources may stack on purpose (Mái ấm, Tết), so
 * another giver is no fault. Where the list has no column of rounds, the dates and decisions tell hand-outs apart: two visits to one
 * sick member in a year are two. Money on one row and goods on another are one gift, and who also receives for a child is no twin.
 * A ledger of services, several lines a person, is no such list.
 * A commendation is the same where form, achievement and decision are, and nothing else in the row differs.
 * Of payments only the same amount to one id, or name and birth, under one voucher and with one note is the same payment again; one name
 * and unit alone, where such repeats are hardly any, is worth a look and no more.
 * A person in two units' lists of one hand-out is told on the later list; a list that is a copy of another, or of another month, is no
 * second gift (`granted-elsewhere.ts`).
 * Source: QĐ 3749/QĐ-TLĐ 15/12/2021 (once per person), the union's practice of stacking funds.
 */
export const grantDuplicate = defineRule<Params>({
  id: 'grant-duplicate',
  severity: 'error',
  needs: [['fullName', 'citizenId']],
  registers: ['grants', 'disbursements', 'commendations'],
  title: { vi: 'Nhận trùng một đợt', en: 'Granted twice in one round' },
  message: {
    vi: ({ name, firstRow, sheet, by, isCommendation }) =>
      `${name || 'Người này'} đã có ở ${rowText(firstRow, 'vi')}${sheet === null ? '' : ` trang “${sheet}”`} ${isCommendation ? 'với cùng hình thức khen' : 'trong cùng chương trình, đợt và nguồn'} (trùng ${whatIsSame[by].vi}): hãy bỏ một dòng hoặc ghi rõ lý do.`,
    en: ({ name, firstRow, sheet, by, isCommendation }) =>
      `${name || 'This person'} is already on ${rowText(firstRow, 'en')}${sheet === null ? '' : ` of “${sheet}”`} for the same ${isCommendation ? 'form of commendation' : 'programme, round and giver'} (same ${whatIsSame[by].en}): remove one row or say why.`,
  },
  *prepare(table, book) {
    yield* samePersonSteps(table);
    yield* grantedElsewhereSteps(table, book);
  },
  *check(table, book) {
    yield* onOtherLists(table, book);
    const isPayment = table.table.register === 'disbursements';
    const isCommendation = table.table.register === 'commendations';
    if (isCommendation && !isOneCommendationARow(table)) return;
    let repeats = onceEach(table, samePersons(table, handOuts(table)));
    if (isCommendation || isPayment) repeats = withoutNamesakes(table, repeats);
    for (const { record, earlier, by } of repeats) {
      if (isMoneyAndGoods(table, earlier, record)) continue;
      if (isForRelative(table, earlier) !== isForRelative(table, record)) continue;
      yield {
        cells: [table.keyPlace(record), table.keyPlace(earlier)],
        value: table.names().text(record) || table.value('citizenId', record),
        params: {
          name: table.names().text(record),
          firstRow: rowName(table, table.keyPlace(earlier)),
          sheet: null,
          by,
          isCommendation,
        },
        record,
        ...(isPayment && by === 'unit' && { severity: 'info' as const }),
        money: amountAtStake(table, record),
      };
    }
  },
});

function* onOtherLists(table: TableColumns, book: Book): Generator<Breach<Params>> {
  for (const { record, other, earlier, by } of grantedElsewhere(table, book)) {
    const place = { sheet: table.table.grid.sheet, ...table.keyPlace(record) };
    const first = { sheet: other.table.grid.sheet, ...other.keyPlace(earlier) };
    const name = table.names().text(record);
    yield {
      cells: [place, first],
      value: name || table.value('citizenId', record),
      params: {
        name,
        firstRow: rowName(other, first),
        sheet: first.sheet === place.sheet ? null : first.sheet,
        by,
        isCommendation: false,
      },
      record,
      money: amountAtStake(table, record),
    };
  }
}

/**
 * The repeats of a list in which each person stands once. Where most rows are further ones of persons already named, and say something
 * else in columns that we do not understand, the rows are lines of bills or services: none of them is a hand-out received again.
 */
function onceEach(table: TableColumns, repeats: Iterable<SamePerson>): readonly SamePerson[] {
  const found = [...repeats];
  if (found.length * 2 <= table.count) return found;
  const unknown = table.table.columns.filter(({ field }) => field === null);
  const differing = found.filter(({ record, earlier }) => {
    const [a, b] = [table.table.records[record]!, table.table.records[earlier]!];
    return unknown.some(
      ({ column }) => valueAt(table.table.grid, a, column) !== valueAt(table.table.grid, b, column),
    );
  });
  return differing.length * 2 > found.length ? [] : found;
}

/** Whether the rows say for what each commendation is: without it one person may have several. */
function isOneCommendationARow(table: TableColumns): boolean {
  return table.has('form') && (table.has('achievement') || table.has('decisionNo'));
}

/**
 * Commendations and payments alike in all cells. Names that come again here and there in units are namesakes, who are praised in the
 * same words and paid the same amounts.
 */
function withoutNamesakes(table: TableColumns, repeats: readonly SamePerson[]): readonly SamePerson[] {
  const alike = repeats.filter(({ record, earlier }) => isPaidAlike(table, earlier, record));
  const byName = alike.filter(({ by }) => by === 'unit');
  return byName.length === 1 || byName.length * 200 <= table.count
    ? alike
    : alike.filter(({ by }) => by !== 'unit');
}

/** What tells two payments to one person apart; a column that is not understood may say anything. */
const tellingApart: readonly (FieldId | null)[] = [
  'amount',
  'bankAccount',
  'method',
  'returned',
  'note',
  null,
];

function isPaidAlike({ table }: TableColumns, a: number, b: number): boolean {
  const [rowA, rowB] = [table.records[a]!, table.records[b]!];
  return table.columns
    .filter(({ field }) => tellingApart.includes(field))
    .every(({ column }) => valueAt(table.grid, rowA, column) === valueAt(table.grid, rowB, column));
}

const whatIsSame = {
  citizenId: { vi: 'số căn cước', en: 'citizen id' },
  birth: { vi: 'họ tên và ngày sinh', en: 'name and birth' },
  unit: { vi: 'họ tên và đơn vị', en: 'name and unit' },
} as const;
