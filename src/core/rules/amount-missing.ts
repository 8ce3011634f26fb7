import { numberKinds } from '../recognition/number-column';
import { recordsOfKind } from '../recognition/records-of-kind';
import type { TableColumns } from '../recognition/table-columns';
import type { FieldId, RegisterId } from '../registers/register';
import { expectedAmount } from './expected-amount';
import { dong } from './figures';
import { isGiftInKind, isNotGranted } from './grant-state';
import { isRare } from './mostly-filled';
import { defineRule, type Breach } from './rule';

/**
 * A record of a list with amounts has none.
 *
 * What may come later, or without money, is only worth a look, and only where one lacks it among many: what is approved of a
 * proposal, the reward of a commendation, the cost of a course.
 * No fault: a gift in kind (money value is allowed to be empty) unless the list gives money along with all its goods, a dash, a
 * merged cell that carries one amount for several rows, a request that was turned down or is still open, and a list whose amounts
 * are not filled in yet (fewer than half of its records have one).
 */
export const amountMissing = defineRule<{ expected: number }>({
  id: 'amount-missing',
  severity: 'error',
  needs: [['amount', 'proposedAmount', 'cost']],
  registers: [
    'grants',
    'disbursements',
    'visits',
    'donations',
    'fundDrives',
    'proposals',
    'commendations',
    'training',
  ],
  title: { vi: 'Thiếu số tiền', en: 'Missing amount' },
  message: {
    vi: ({ expected }) =>
      expected > 0
        ? `Dòng này chưa ghi số tiền: theo số lượng và mức thì là ${dong(expected, 'vi')}.`
        : 'Dòng này chưa ghi số tiền: hãy ghi thêm, hoặc ghi rõ là hiện vật.',
    en: ({ expected }) =>
      expected > 0
        ? `This row has no amount: by quantity and rate it is ${dong(expected, 'en')}.`
        : 'This row has no amount: write it, or say that the gift is in kind.',
  },
  *check(table) {
    yield* missingAmounts(table);
    yield* missingLater(table);
  },
});

function* missingAmounts(table: TableColumns): Generator<Breach<{ expected: number }>> {
  const { register } = table.table;
  const field: FieldId = register === 'proposals' ? 'proposedAmount' : 'amount';
  if (!table.has(field) || (register && later[register] === field)) return;
  const missing = recordsOfKind(table.numbers(field).kinds, numberKinds.empty);
  if (missing.length === 0 || missing.length * 2 > table.count) return;
  const mayBeGoods = !givesMoneyWithGoods(table, missing);
  for (const record of missing) {
    if ((mayBeGoods && isGiftInKind(table, record)) || isNotGranted(table, record)) continue;
    if (table.isCoveredByMerge(field, record)) continue;
    const expected = expectedAmount(table, record);
    yield {
      cells: [table.place(field, record)],
      value: '',
      params: { expected },
      record,
      money: expected,
    };
  }
}

/** Money that may come later, or not at all. */
const later: Partial<Record<RegisterId, FieldId>> = {
  proposals: 'approvedAmount',
  commendations: 'amount',
  training: 'cost',
};

function* missingLater(table: TableColumns): Generator<Breach<{ expected: number }>> {
  const { register } = table.table;
  const field = register && later[register];
  if (!field || !table.has(field)) return;
  const missing = recordsOfKind(table.numbers(field).kinds, numberKinds.empty);
  if (!isRare(missing.length, table.count)) return;
  for (const record of missing) {
    if (isNotGranted(table, record) || table.isCoveredByMerge(field, record)) continue;
    yield {
      cells: [table.place(field, record)],
      value: '',
      params: { expected: 0 },
      record,
      severity: 'info',
    };
  }
}

/** Whether hardly any of the list's goods come without money: then goods alone are no gift of it. */
function givesMoneyWithGoods(table: TableColumns, missing: readonly number[]): boolean {
  let goods = 0;
  for (let record = 0; record < table.count; record++) if (isGiftInKind(table, record)) goods++;
  const alone = missing.filter((record) => isGiftInKind(table, record)).length;
  return isRare(alone, goods);
}
