import { numberKinds } from '../recognition/values/number-column';
import { recordsOfKind } from '../recognition/values/records-of-kind';
import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId, RegisterId } from '../registers/register';
import { expectedAmount } from './amounts/expected-amount';
import { dong } from './amounts/figures';
import { isGiftInKind, isNotGranted } from './amounts/grant-state';
import { hasSigned } from './signature-missing';
import { isRare } from './cells/mostly-filled';
import { defineRule, type Breach } from './rule';

/**
 * A record of a list with amounts has none.
 *
 * What may come later, or without money, is only worth a look, and only where one lacks it among many: what is approved of a
 * proposal, the reward of a commendation (unless all others of its form have one), the cost of a course that has a note or is still to be held.
 * A lone 0 in a list of grants or payments is none, unless the row says why (“0 suất” as well); nor is a dash that was signed for.
 * No fault: a gift in kind (money value is allowed to be empty) unless the list gives money along with all its goods, a dash, a
 * merged cell that carries one amount for several rows, a unit of a fund drive that has
 * neither people nor day and a note that says why, a request that was turned down or is still open, and a list whose amounts
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
        : 'Dòng này chưa ghi số tiền: hãy ghi thêm, hoặc ghi rõ vì sao không có (hiện vật, không kinh phí).',
    en: ({ expected }) =>
      expected > 0
        ? `This row has no amount: by quantity and rate it is ${dong(expected, 'en')}.`
        : 'This row has no amount: write it, or say why there is none (goods, no cost).',
  },
  *check(table, { today }) {
    yield* missingAmounts(table);
    yield* amountsOfNothing(table);
    yield* missingLater(table, today);
  },
});

function* missingAmounts(table: TableColumns): Generator<Breach<{ expected: number }>> {
  const { register } = table.table;
  const isProposed = register === 'proposals' || (register === 'grants' && !table.has('amount'));
  const field: FieldId = isProposed ? 'proposedAmount' : 'amount';
  if (!table.has(field) || (register && later[register] === field)) return;
  const missing = recordsOfKind(table.numbers(field).kinds, numberKinds.empty);
  if (missing.length === 0 || missing.length * 2 > table.count) return;
  const mayBeGoods = !givesMoneyWithGoods(table, missing);
  for (const record of missing) {
    if ((mayBeGoods && isGiftInKind(table, record)) || isNotGranted(table, record)) continue;
    if (table.isCoveredByMerge(field, record) || gaveNothing(table, record)) continue;
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

/** “Nộp trực tiếp về LĐLĐ TP”: of a fund drive the unit has no figures at all, and a note. */
function gaveNothing(table: TableColumns, record: number): boolean {
  const others = (['participants', 'receivedOn'] as const).filter((field) => table.has(field));
  return (
    table.table.register === 'fundDrives' &&
    others.length > 0 &&
    table.text('note', record) !== '' &&
    others.every((field) => table.text(field, record) === '')
  );
}

/** “0”, or a dash that somebody signed for, where hardly a row of the list has it and no note, status or gift says why. */
function* amountsOfNothing(table: TableColumns): Generator<Breach<{ expected: number }>> {
  const { register } = table.table;
  const isPayment = register === 'disbursements';
  if (!(isPayment || register === 'grants') || !table.has('amount') || table.has('proposedAmount')) return;
  const { kinds, values } = table.numbers('amount');
  const none: number[] = [];
  for (let record = 0; record < table.count; record++) {
    const isZero = values[record] === 0 && kinds[record] !== numberKinds.dash;
    const isSigned = isPayment && kinds[record] === numberKinds.dash && hasSigned(table, record);
    if (isZero || isSigned) none.push(record);
  }
  if (!isRare(none.length, table.count)) return;
  for (const record of none) {
    const says = (['note', 'status', 'returned', 'inKind', 'inKindValue'] as const).some(
      (field) => table.text(field, record) !== '',
    );
    const isForNobody = table.has('quantity') && table.numbers('quantity').values[record] === 0;
    if (says || isForNobody || expectedAmount(table, record) > 0) continue;
    yield {
      cells: [table.place('amount', record)],
      value: table.value('amount', record),
      params: { expected: 0 },
      record,
    };
  }
}

/** Money that may come later, or not at all. */
const later: Partial<Record<RegisterId, FieldId>> = {
  proposals: 'approvedAmount',
  commendations: 'amount',
  training: 'cost',
};

function* missingLater(table: TableColumns, today: number): Generator<Breach<{ expected: number }>> {
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
      ...(isDue(table, record, today) ? {} : { severity: 'info' as const }),
    };
  }
}

/** Whether the money cannot be still to come, or left out on purpose. */
function isDue(table: TableColumns, record: number, today: number): boolean {
  const { register } = table.table;
  if (register === 'commendations') return isRewarded(table, record);
  if (register !== 'training' || table.text('note', record) !== '') return false;
  return !table.has('startsOn') || !(table.dates('startsOn').serials[record]! > today);
}

/** Whether all others of the same form, two and more, have a reward. */
function isRewarded(table: TableColumns, record: number): boolean {
  if (!table.has('form')) return false;
  const { ids } = table.categories('form');
  const { values } = table.numbers('amount');
  const alike = [...ids.keys()].filter((other) => other !== record && ids[other] === ids[record]);
  return ids[record] !== 0 && alike.length >= 2 && alike.every((other) => values[other]! > 0);
}

/** Whether hardly any of the list's goods come without money: then goods alone are no gift of it. */
function givesMoneyWithGoods(table: TableColumns, missing: readonly number[]): boolean {
  let goods = 0;
  for (let record = 0; record < table.count; record++) if (isGiftInKind(table, record)) goods++;
  const alone = missing.filter((record) => isGiftInKind(table, record)).length;
  return isRare(alone, goods);
}
