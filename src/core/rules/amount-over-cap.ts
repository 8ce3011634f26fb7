import { firstEqualPair } from '../recognition/values/equal-keys';
import { readProgramme } from '../recognition/values/programme';
import type { TableColumns } from '../recognition/values/table-columns';
import { readTableContext } from '../recognition/values/table-context';
import type { FieldId } from '../registers/register';
import { isCollectiveName } from '../vietnamese/person-name';
import { foldText } from '../vietnamese/fold';
import { dong } from './amounts/figures';
import { capFor, lowestCap, type Cap, type CapQuestion } from './grant-caps';
import { listDate } from './dates/list-date';
import { defineRule } from './rule';

/**
 * A person gets more than the cap of the giver, the programme or kind, and the day.
 *
 * The caps are those of the workbook's sheet “Định mức”; a workbook without one is held against the built-in dated table, then as a
 * warning (`tables/grant-caps.ts`, with sources). Amounts of several portions are divided by their number. `money` is what lies
 * over the cap. A lump sum to a unit, not told for how many, is compared only with a cap for units.
 */
export const amountOverCap = defineRule<{
  amount: number;
  cap: number;
  what: string;
  isOwn: boolean;
}>({
  id: 'amount-over-cap',
  severity: 'error',
  needs: [['amount', 'approvedAmount', 'proposedAmount', 'rate']],
  registers: ['grants', 'visits', 'disbursements', 'commendations'],
  title: { vi: 'Vượt định mức', en: 'Over the cap' },
  message: {
    vi: ({ amount, cap, what, isOwn }) =>
      `${dong(amount, 'vi')} vượt mức tối đa ${dong(cap, 'vi')}${what && ` của ${what}`}${isOwn ? ' trong bảng định mức' : ' theo quy định đã biết'}: hãy kiểm lại số tiền hoặc ghi rõ căn cứ.`,
    en: ({ amount, cap, what, isOwn }) =>
      `${dong(amount, 'en')} is more than the cap of ${dong(cap, 'en')}${what && ` for ${what}`}${isOwn ? ' in the table of caps' : ' of the rules known to us'}: check the amount or say what allows it.`,
  },
  *check(table, book) {
    const field = amountFields.find((each) => table.has(each));
    if (!field) return;
    const { caps } = book;
    const { values } = table.numbers(field);
    const quantities = table.has('quantity') ? table.numbers('quantity').values : null;
    const days = daysOf(table);
    const ask = questioner(table, days);
    const lowestOfAll = caps.caps.reduce((least, cap) => Math.min(least, cap.amount), Infinity);
    const lowestOf = (record: number) => lowestCap(caps, ask(record).days);
    let groups: Int32Array | null = null;
    const capOf = new Map<number, Cap | null>();
    const counts = field === 'rate' ? null : quantities;
    for (const record of recordsAbove(values, counts, days, lowestOfAll, lowestOf)) {
      const amount = values[record]!;
      const quantity = counts && counts[record]! > 0 ? counts[record]! : 1;
      const group = (groups ??= likeQuestions(table, days))[record]!;
      let cap = capOf.get(group);
      if (cap === undefined) capOf.set(group, (cap = capFor(caps, ask(record))));
      if (!cap || amount / quantity <= cap.amount + 0.5) continue;
      const isCounted = quantity > 1 || field === 'rate' || table.names().text(record) !== '';
      if (!isCounted && !isOfUnits(cap)) continue;
      yield {
        cells: [table.place(field, record)],
        value: table.value(field, record),
        params: {
          amount: amount / quantity,
          cap: cap.amount,
          what: [...cap.matters, cap.giver].filter((text) => text !== '').join(', '),
          isOwn: caps.isOwn,
        },
        record,
        ...(caps.isOwn ? {} : { severity: 'warning' as const }),
        money: amount - cap.amount * quantity,
      };
    }
  },
});

/** The records with more a portion than the lowest cap of their day, which most amounts of most lists are not. */
function recordsAbove(
  amounts: Float64Array,
  quantities: Float64Array | null,
  days: Float32Array,
  lowestOfAll: number,
  lowestOf: (record: number) => number,
): number[] {
  const records: number[] = [];
  const lowestOfDays = new Map<number, number>();
  for (let record = 0; record < amounts.length; record++) {
    const quantity = quantities && quantities[record]! > 0 ? quantities[record]! : 1;
    const each = amounts[record]! / quantity;
    if (!(each > 0 && each > lowestOfAll + 0.5)) continue;
    // A whole number needs no box of its own as a key; where no day is said, it is 0.
    const day = days[record]! | 0;
    let lowest = lowestOfDays.get(day);
    if (lowest === undefined) lowestOfDays.set(day, (lowest = lowestOf(record)));
    if (each > lowest + 0.5) records.push(record);
  }
  return records;
}

const amountFields: readonly FieldId[] = ['amount', 'approvedAmount', 'proposedAmount', 'rate'];

/** A cap that says itself that it is for a unit, a collective or a house. */
function isOfUnits({ matters }: Cap): boolean {
  return /\b(don vi|tap the|tham|nha|ho gia dinh|cdcs|benh vien)\b/.test(foldText(matters.join(' ')));
}

const matterFields: readonly FieldId[] = ['programme', 'recipientKind', 'form', 'occasion'];
const aroundFields: readonly FieldId[] = ['circumstance', 'round', 'level', 'note'];
const dayFields: readonly FieldId[] = ['paidOn', 'voucherDate', 'visitedOn', 'decisionDate'];

/** For each record the first one that asks the same of the caps. */
function likeQuestions(table: TableColumns, days: Float32Array): Int32Array {
  let groups: Int32Array = new Int32Array(table.count);
  if (table.table.register === 'commendations') {
    for (let record = 0; record < table.count; record++)
      groups[record] = isCollectiveName(table.names().text(record)) ? 1 : 0;
  }
  for (const field of ['giver', 'fundSource', ...matterFields, ...aroundFields] as const) {
    if (table.has(field)) groups = firstEqualPair(groups, table.categories(field).ids);
  }
  // Where no day is said, it is 0.
  return firstEqualPair(groups, new Int32Array(days));
}

/** The day of each record, the first that it says; NaN where it says none. */
function daysOf(table: TableColumns): Float32Array {
  const [first, ...others] = dayFields
    .filter((field) => table.has(field))
    .map((field) => table.dates(field).serials);
  if (!first) return new Float32Array(table.count).fill(NaN);
  return others.reduce(
    (days, more) => days.map((day, record) => (Number.isNaN(day) ? more[record]! : day)),
    first,
  );
}

/** What a record asks of the caps. */
function questioner(table: TableColumns, days: Float32Array): (record: number) => CapQuestion {
  const texts = (fields: readonly FieldId[], record: number) =>
    fields.filter((field) => table.has(field)).map((field) => table.mergedText(field, record));
  // “Trợ cấp Tết năm 2026” is the Tết Bính Ngọ of a cap.
  const named = readTableContext(table.table).programme?.value ?? '';
  const titles = [...table.table.titles, table.table.grid.sheet, named].join('\n');
  const programmeOfList = readProgramme(named);
  const listDays = listDate(table);
  const isCommendation = table.table.register === 'commendations';
  return (record) => {
    const own = texts(matterFields, record);
    if (isCommendation) own.push(isCollectiveName(table.names().text(record)) ? 'tập thể' : 'cá nhân');
    const day = days[record]!;
    const matters = own.filter((text) => text !== '').join('\n');
    const ownProgramme = readProgramme(matters);
    return {
      giver: texts(['giver'], record).join(''),
      source: texts(['fundSource'], record).join(''),
      matters,
      programme: ownProgramme?.kind === 'occasion' ? ownProgramme : (programmeOfList ?? ownProgramme),
      isKindKnown: isCommendation || texts(['recipientKind', 'form'], record).some((text) => text !== ''),
      around: [...texts(aroundFields, record), titles].join('\n'),
      days: Number.isNaN(day) ? listDays : { first: day, last: day },
    };
  };
}
