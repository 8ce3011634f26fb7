import type { TableColumns } from '../recognition/values/table-columns';
import type { FieldId } from '../registers/fields';
import type { RegisterId } from '../registers/register';
import { foldText } from '../vietnamese/fold';
import { inUnicode } from '../vietnamese/legacy-encodings';
import { nameKey } from '../vietnamese/person-name';
import { unitKey } from '../vietnamese/unit-key';
import { readAmounts, statesMoney } from './amount-column';
import type { SideName } from './pool';

/** The tables that are taken for each side, and tables of approvals or payments that are left out. */
export interface ProposedSides {
  readonly approved: readonly TableColumns[];
  readonly paid: readonly TableColumns[];
  readonly leftOut: readonly TableColumns[];
}

const registersOfMoney: readonly RegisterId[] = ['grants', 'disbursements', 'proposals'];

/**
 * Proposes which tables are approvals and which are payments.
 *
 * Registers tell first (grants and proposals are approvals, disbursements payments), sheet names, titles and columns next:
 * “Ký nhận”, “Chi”, “Chuyển khoản” against “Đề nghị”, “Phê duyệt”, “Quyết định”. Several sheets may be one side. Left out are:
 * a proposal list whose people stand in a decision's list too; approvals of which nobody was paid, where others were; summaries
 * of people that stand in lists of their own; vouchers of lump sums for people that signed on lists of their own; forms.
 */
export function proposeSides(tables: readonly TableColumns[]): ProposedSides {
  const stating = tables.filter((table) => statesMoney(table, 'approved') && hasParty(table));
  const forms = stating.filter(({ table }) => table.grid.form);
  const usable = stating.filter((table) => !forms.includes(table));
  const ofMoney = usable.filter(
    ({ table }) => table.register !== null && registersOfMoney.includes(table.register),
  );
  const candidates = (ofMoney.length > 1 ? ofMoney : usable).map((table) => ({
    table,
    score: paidScore(table),
  }));
  let paid = candidates.filter(({ score }) => score > 0).map(({ table }) => table);
  let approved = candidates.filter(({ score }) => score <= 0).map(({ table }) => table);
  if (candidates.length > 1 && (paid.length === 0 || approved.length === 0)) {
    // All look alike: the most payment-like of them are the payments.
    const most = Math.max(...candidates.map(({ score }) => score));
    const least = Math.min(...candidates.map(({ score }) => score));
    const isPaid = ({ score }: { score: number }) => (paid.length === 0 ? score === most : score > least);
    if (most > least) {
      const chosen = candidates.filter(isPaid);
      approved = candidates.filter((candidate) => !chosen.includes(candidate)).map(({ table }) => table);
      paid = chosen.map(({ table }) => table);
    }
  }
  const keptApproved = withoutSuperseded(withoutSummaries(approved), paid);
  const keptPaid = withoutLumps(paid, keptApproved);
  const kept = new Set([...keptApproved, ...keptPaid]);
  return {
    approved: keptApproved,
    paid: keptPaid,
    leftOut: [...candidates.map(({ table }) => table).filter((table) => !kept.has(table)), ...forms],
  };
}

function hasParty(table: TableColumns): boolean {
  return hasPeople(table) || table.has('unit') || table.has('voucherNo') || table.table.titleUnit !== null;
}

function hasPeople(table: TableColumns): boolean {
  return table.has('fullName') || table.has('citizenId');
}

const paidWords =
  /\b(ky nhan|bang chi|danh sach chi|phieu chi|chuyen khoan|da chi|thuc chi|chi tra|thanh toan|uy nhiem chi|unc|ck|da nhan|danh sach nhan|nhan tien|thuc nhan|so chi|chi tien|bang ke chi|chi ho tro|phat qua|cap phat|payments?|paid)\b/;
const approvedWords =
  /\b(de nghi|de xuat|phe duyet|duoc duyet|xet duyet|quyet dinh|to trinh|qd|du kien|du toan|danh sach duyet|approved|approvals?)\b/;

/** Above 0 for payments, 0 or below for approvals. */
function paidScore(table: TableColumns): number {
  const sheet = foldText(table.table.grid.sheet);
  // “(Kèm theo Quyết định số …)” stands over lists of both kinds.
  const titles = table.table.titles
    .map(foldText)
    .filter((line) => !/\b(kem theo|theo quyet dinh|can cu)\b/.test(line))
    .join(' | ');
  const says = (words: RegExp, text: string, weight: number) => (words.test(text) ? weight : 0);
  let score = says(paidWords, sheet, 6) + says(paidWords, titles, 4);
  score -= says(approvedWords, sheet, 6) + says(approvedWords, titles, 4);
  if (/\bchi\b/.test(sheet)) score += 2;
  if (table.table.register === 'disbursements') score += 3;
  if (table.table.register === 'grants') score -= 3;
  if (table.table.register === 'proposals') score -= 4;
  const has = (fields: readonly FieldId[]) => fields.filter((field) => table.has(field)).length;
  score += 2 * has(['voucherNo', 'voucherDate', 'method', 'returned']);
  score -= 1.5 * has(['proposedAmount', 'approvedAmount', 'circumstance', 'decisionNo']);
  if (table.has('signature')) score += isFilled(table, 'signature') ? 3 : 0.5;
  return score;
}

function isFilled(table: TableColumns, field: FieldId): boolean {
  for (let record = 0; record < table.count; record++) if (table.text(field, record) !== '') return true;
  return false;
}

/** Whom a table is about: keys of names, of units where it names no people. */
function partiesOf(table: TableColumns): Set<string> {
  const parties = new Set<string>();
  const units = table.units();
  for (let record = 0; record < table.count; record++) {
    const name = nameKey(inUnicode(table.names().text(record)));
    const unit = units.name(record);
    if (name !== '') parties.add(name);
    else if (unit !== '') parties.add(unitParty(unit));
  }
  return parties;
}

function unitParty(unit: string): string {
  return `unit ${unitKey(inUnicode(unit))}`;
}

/** The units that a table's records are of, as parties. */
function unitsOf(table: TableColumns): string[] {
  return table.units().names.map(unitParty);
}

/** The share of the smaller set that stands in the other too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const party of small) if (large.has(party)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

function withoutSummaries(tables: readonly TableColumns[]): readonly TableColumns[] {
  const people = tables.filter(hasPeople);
  if (people.length === 0 || people.length === tables.length) return tables;
  return tables.filter(
    (table) =>
      hasPeople(table) ||
      !/\btong hop\b/.test(foldText([table.table.grid.sheet, ...table.table.titles].join(' | '))),
  );
}

function withoutSuperseded(
  approved: readonly TableColumns[],
  paid: readonly TableColumns[],
): readonly TableColumns[] {
  if (approved.length < 2) return approved;
  const parties = new Map([...approved, ...paid].map((table) => [table, partiesOf(table)]));
  const stage = (table: TableColumns) => {
    const text = foldText([table.table.grid.sheet, ...table.table.titles].join(' | '));
    if (/\b(quyet dinh|phe duyet|duoc duyet|qd)\b/.test(text) || table.has('approvedAmount')) return 2;
    return /\b(de nghi|de xuat|to trinh|du kien)\b/.test(text) ? 1 : 0;
  };
  const decided = approved.filter(
    (table) =>
      stage(table) !== 1 ||
      !approved.some(
        (other) => stage(other) === 2 && overlap(parties.get(table)!, parties.get(other)!) > 0.3,
      ),
  );
  const payees = new Set(paid.flatMap((table) => [...parties.get(table)!]));
  // A unit's one sum pays its people too.
  const isConcerned = (table: TableColumns) =>
    overlap(parties.get(table)!, payees) > 0 || unitsOf(table).some((unit) => payees.has(unit));
  const concerned = decided.filter(isConcerned);
  return concerned.length > 0 ? concerned : decided;
}

/** Vouchers of a unit's lump sum beside the lists on which its people signed are the same money: the set nearest to what each unit was approved counts. */
function withoutLumps(
  paid: readonly TableColumns[],
  approved: readonly TableColumns[],
): readonly TableColumns[] {
  const people = paid.filter(hasPeople);
  if (people.length === 0 || people.length === paid.length) return paid;
  const lumps = paid.filter((table) => !hasPeople(table));
  const unitOfName = new Map<string, string>();
  const due = moneyByUnit(approved, 'approved', unitOfName);
  const off = (tables: readonly TableColumns[]) => {
    const got = moneyByUnit(tables, 'paid', unitOfName);
    const units = new Set([...due.keys(), ...got.keys()]);
    return [...units].reduce((sum, unit) => sum + Math.abs((got.get(unit) ?? 0) - (due.get(unit) ?? 0)), 0);
  };
  return [paid, people, lumps].reduce((best, tables) => (off(tables) < off(best) ? tables : best));
}

/** What each unit's records state together; people of a list that names no units are of the unit where they were approved. */
function moneyByUnit(
  tables: readonly TableColumns[],
  side: SideName,
  unitOfName: Map<string, string>,
): Map<string, number> {
  const money = new Map<string, number>();
  for (const table of tables) {
    const names = table.names();
    const units = table.units();
    const { values } = readAmounts(table, side);
    for (let record = 0; record < table.count; record++) {
      const name = nameKey(inUnicode(names.text(record)));
      const own = unitParty(units.name(record));
      if (side === 'approved') unitOfName.set(name, own);
      const unit = units.name(record) === '' ? (unitOfName.get(name) ?? own) : own;
      const amount = values[record]!;
      money.set(unit, (money.get(unit) ?? 0) + (Number.isNaN(amount) ? 0 : amount));
    }
  }
  return money;
}
