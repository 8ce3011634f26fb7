import { firstEqual, numberIndex } from '../../recognition/values/equal-keys';
import { programmeLikeness } from '../../recognition/values/programme';
import { readTableContext } from '../../recognition/values/table-context';
import type { TableColumns } from '../../recognition/values/table-columns';
import type { Book } from '../book';
import type { DistantPlace } from '../rule';
import { isPowerOfTen } from './zero-slips';

/** An amount that another list of the workbook has with a zero or more less, or more. */
export interface OtherAmount {
  readonly record: number;
  readonly amount: number;
  readonly place: DistantPlace;
}

/**
 * Where the approved list and the payments of one programme say ten, a hundred or a thousand times as much of one person as the other.
 *
 * Persons are those whose name comes once in each list. Told of the list in which the amount is nobody else's,
 * of the payments where it is so in both or in neither.
 */
export function amountsOtherwise(table: TableColumns, book: Book): OtherAmount[] {
  const register = table.table.register;
  const opposite = register === 'grants' ? 'disbursements' : register === 'disbursements' ? 'grants' : null;
  if (!opposite || !hasPersonsAndAmounts(table)) return [];
  const programme = programmeOf(table);
  const others = book
    .tablesOf(opposite)
    .filter((other) => hasPersonsAndAmounts(other) && isOfProgramme(other, programme));
  return others.flatMap((other) => otherwiseIn(table, other));
}

function otherwiseIn(table: TableColumns, other: TableColumns): OtherAmount[] {
  const amounts = table.numbers('amount').values;
  const otherAmounts = other.numbers('amount').values;
  const index = numberIndex(other.names().sketches());
  const single = namedOnce(other);
  for (let record = 0; record < other.count; record++) if (single[record]) index.add(record);
  const mayBe = namedOnce(table);
  const sketches = table.names().sketches();
  const [isUsual, isUsualThere] = [usualAmounts(amounts), usualAmounts(otherAmounts)];
  const isPayment = table.table.register === 'disbursements';
  const found: OtherAmount[] = [];
  let paired = 0;
  for (let record = 0; record < table.count; record++) {
    const at = mayBe[record] ? index.find(sketches[record]!) : -1;
    if (at < 0 || table.names().key(record) !== other.names().key(at)) continue;
    paired++;
    const [amount, otherwise] = [amounts[record]!, otherAmounts[at]!];
    if (!(amount > 0 && otherwise > 0) || !isPowerOfTen(amount, otherwise)) continue;
    const isOwnUsual = isUsual(amount);
    const isOdd = isOwnUsual === isUsualThere(otherwise) ? isPayment : !isOwnUsual;
    if (!isOdd) continue;
    const place = { sheet: other.table.grid.sheet, ...other.place('amount', at) };
    found.push({ record, amount: otherwise, place });
  }
  // Lists that share few persons, or differ so in many, are not of one hand-out.
  return paired * 2 >= Math.min(table.count, other.count) && found.length <= Math.max(1, paired / 10)
    ? found
    : [];
}

/** Tells the amounts that several rows have. */
function usualAmounts(amounts: Float64Array): (amount: number) => boolean {
  const once = new Set<number>();
  const usual = new Set<number>();
  for (const amount of amounts) (once.has(amount) ? usual : once).add(amount);
  return (amount) => usual.has(amount);
}

function namedOnce(table: TableColumns): Uint8Array {
  const first = firstEqual(table.names().sketches());
  const counts = new Int32Array(table.count);
  for (const at of first) if (at >= 0) counts[at]!++;
  return Uint8Array.from(first, (at) => (at >= 0 && counts[at] === 1 ? 1 : 0));
}

function hasPersonsAndAmounts(table: TableColumns): boolean {
  return table.has('amount') && (table.has('fullName') || table.has('familyName')) && table.count > 0;
}

function programmeOf({ table }: TableColumns): string | null {
  return readTableContext(table).programme?.value ?? null;
}

function isOfProgramme(table: TableColumns, programme: string | null): boolean {
  const own = programmeOf(table);
  if (own === null || programme === null) return false;
  return ['same', 'near'].includes(programmeLikeness(own, programme));
}
