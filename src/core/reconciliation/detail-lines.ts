import type { Item, ItemStatus } from './item';
import type { Level } from './matching';
import { isPayment, nameOf, unitOf as unitName, type Pool, type SetAsideRecord } from './pool';
import type { Reconciliation } from './reconcile';
import type { Vocabulary } from './vocabulary';

/** The class of a line of the detail, as its second column says it; formulas of the statement add up by it. */
export const lineClasses = {
  exact: 'Khớp đúng',
  tolerance: 'Lệch trong mức cho phép',
  grouped: 'Khớp gộp',
  similar: 'Tên gần giống, đã chấp nhận',
  manual: 'Ghép bằng tay',
  'amount-differs': 'Chi khác số duyệt',
  unpaid: 'Duyệt mà chưa chi',
  'paid-unapproved': 'Chi mà không duyệt',
  'paid-twice': 'Chi hai lần',
  suggested: 'Gợi ý, chờ xem',
  refund: 'Dòng hoàn quỹ',
  'set-aside': 'Để riêng',
} as const satisfies Record<Level | Exclude<ItemStatus, 'returned'> | 'refund' | 'set-aside', string>;

export type LineClass = keyof typeof lineClasses;

/** What stands where a book says nothing of a unit or programme. */
export const noneSaid = '(không ghi)';

/** Classes whose approved and paid belong together: their difference is one of amounts. */
export const pairedClasses: readonly LineClass[] = [
  'exact',
  'tolerance',
  'grouped',
  'similar',
  'manual',
  'amount-differs',
];

/** A line of the detail: at most one approval and one payment, or a record set aside, so that each figure is one cell of a book. */
export interface DetailLine {
  readonly class: LineClass;
  /** Lines of one number belong to one match or item. */
  readonly group: number;
  readonly approval: number | null;
  readonly payment: number | null;
  /** It has no node: it stands here for the amount that its cells may come to hold. */
  readonly aside: SetAsideRecord | null;
  readonly name: string;
  readonly unit: string;
  /** The records asked for it in turn, up to the first that says one. */
  readonly unitFrom: readonly number[];
  readonly programme: string;
  /** The item of the line, in its first line only. */
  readonly item: Item | null;
}

/** Every record of both sides in exactly one line: items first, matches from the least certain level to the surest, records set aside. */
export function detailLines({ pool, matches, items }: Reconciliation): DetailLine[] {
  const lines: DetailLine[] = [];
  let group = 0;
  const add = (kind: LineClass, approved: readonly number[], paid: readonly number[], item: Item | null) => {
    group += 1;
    for (let i = 0; i < Math.max(approved.length, paid.length); i++) {
      const [approval = null, payment = null] = [approved[i], paid[i]];
      const node = approval ?? payment!;
      lines.push({
        class: kind,
        group,
        approval,
        payment,
        aside: null,
        name: nameOf(pool, node),
        ...unitNamed(pool, node, approved, paid),
        programme: pool.words.programmes.texts[pool.programmes[node]!]! || noneSaid,
        item: i === 0 ? item : null,
      });
    }
  };
  for (const item of items) {
    if (item.status !== 'returned') add(item.status, item.approved, item.paid, item);
    else for (const node of item.paid) if (!isPayment(pool, node)) add('refund', [], [node], item);
  }
  for (const level of ['manual', 'similar', 'grouped', 'tolerance', 'exact'] as const) {
    for (const match of matches) if (match.level === level) add(level, match.approved, match.paid, null);
  }
  for (const aside of pool.setAside) lines.push(asideLine(pool, aside, (group += 1)));
  return lines;
}

function asideLine({ tables, words }: Pool, aside: SetAsideRecord, group: number): DetailLine {
  const table = tables[aside.table]!;
  const programmes = table.said('programme');
  const known = ({ texts, number }: Vocabulary, text: string) => texts[number(text)]! || noneSaid;
  return {
    class: 'set-aside',
    group,
    approval: null,
    payment: null,
    aside,
    name: table.names().text(aside.record),
    unit: known(words.units, table.units().name(aside.record)),
    unitFrom: [],
    programme: known(words.programmes, programmes.texts[programmes.ids[aside.record]!]!),
    item: null,
  };
}

/** The unit under which a line's money counts: its own, else that of its match. */
function unitNamed(
  pool: Pool,
  node: number,
  approved: readonly number[],
  paid: readonly number[],
): Pick<DetailLine, 'unit' | 'unitFrom'> {
  const asked = [...new Set([approved[0] ?? node, ...approved, ...paid])];
  const saying = asked.findIndex((each) => unitName(pool, each) !== '');
  return {
    unit: saying < 0 ? noneSaid : unitName(pool, asked[saying]!),
    unitFrom: asked.slice(0, saying + 1 || 1),
  };
}
