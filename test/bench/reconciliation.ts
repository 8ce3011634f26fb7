import { canonicalOrder } from '../../src/core/reconciliation/canonical-order';
import { openEvidence } from '../../src/core/reconciliation/evidence';
import { matchCitizenIds } from '../../src/core/reconciliation/passes/exact-pass';
import { startMatching } from '../../src/core/reconciliation/matching';
import { openPool } from '../../src/core/reconciliation/open-pool';
import type { Pool } from '../../src/core/reconciliation/pool';
import { reconcilePool, reconcileSteps } from '../../src/core/reconciliation/reconcile';
import { recognizeWorkbook } from '../../src/core/recognition/recognize';
import { tableColumns } from '../../src/core/recognition/values/table-columns';
import type { CellValue } from '../../src/core/sheet/grid';
import { gridOf } from './make-rows';
import { measure, startWatch } from './measure';

const rounds = 9;
const units = Array.from({ length: 100 }, (_, index) => `Bệnh viện số ${index + 1}`);
const families = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ'.split(' ');
const middles = 'Thị Văn Thu Minh Ngọc Quang Thanh Đức Hồng Kim'.split(' ');
const givens = 'Hương An Bình Hoa Lan Linh Nga Sơn Tuấn Tú Thảo Yến Thủy Dũng Giang Hà'.split(' ');

/** A list of approvals, and payments of which one in a hundred is missing, differs, stands twice or bears another spelling. */
function makeLists(count: number): { approved: CellValue[][]; paid: CellValue[][] } {
  const approved: CellValue[][] = [];
  const paid: CellValue[][] = [];
  for (let i = 0; i < count; i++) {
    const mixed = (i * 7919 + 13) % count;
    const name = `${families[mixed % 10]!} ${middles[(mixed >> 3) % 10]!} ${givens[(mixed >> 6) % 16]!}`;
    const year = 1960 + (mixed % 40);
    const id = `001${mixed % 2}${String(year % 100).padStart(2, '0')}${String(i).padStart(6, '0')}`;
    const unit = units[mixed % units.length]!;
    const amount = [300_000, 500_000, 1_000_000][mixed % 3]!;
    approved.push([i + 1, name, year, id, unit, 'Khó khăn', amount]);
    const fault = mixed % 100;
    if (fault === 0) continue;
    const row = [
      i + 1,
      fault === 3 ? name.toUpperCase() : name,
      year,
      fault === 4 ? '' : id,
      unit,
      fault === 1 ? 50_000 : amount,
      'x',
    ];
    paid.push(row);
    if (fault === 2) paid.push(row);
  }
  // Payments stand in an order of their own.
  paid.sort(
    (a, b) => String(a[3]).slice(6).localeCompare(String(b[3]).slice(6)) * ((Number(a[0]) % 2) * 2 - 1),
  );
  return { approved, paid };
}

/** What anybody would write: a hash of citizen id and amount, each approval used once. */
function hashJoin(approved: readonly CellValue[][], paid: readonly CellValue[][]): number {
  const waiting = new Map<string, CellValue[][]>();
  for (const row of approved) {
    const key = `${String(row[3])}|${String(row[6])}`;
    const list = waiting.get(key);
    if (list) list.push(row);
    else waiting.set(key, [row]);
  }
  const pairs: [CellValue[], CellValue[]][] = [];
  for (const row of paid) {
    const found = waiting.get(`${String(row[3])}|${String(row[5])}`)?.pop();
    if (found) pairs.push([found, row]);
  }
  return pairs.length;
}

/** Times the exact pass and all passes beside a plain hash join of the same two lists, and says how many pairs each finds. */
export function printReconciliation(count: number): string {
  const { approved, paid } = makeLists(count);
  const heads = {
    approved: ['STT', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Đơn vị', 'Hoàn cảnh', 'Số tiền'],
    paid: ['STT', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Đơn vị', 'Số tiền', 'Ký nhận'],
  };
  const open = (): Pool => {
    const { tables } = recognizeWorkbook([
      gridOf('Trợ cấp', [heads.approved, ...approved]),
      gridOf('Ký nhận', [heads.paid, ...paid]),
    ]);
    const of = (sheet: string) => tables.filter(({ grid }) => grid.sheet === sheet).map(tableColumns);
    return openPool({ approved: of('Trợ cấp'), paid: of('Ký nhận'), units: null });
  };
  const longestStep = (): string => {
    const { tables } = recognizeWorkbook([
      gridOf('Trợ cấp', [heads.approved, ...approved]),
      gridOf('Ký nhận', [heads.paid, ...paid]),
    ]);
    const of = (sheet: string) => tables.filter(({ grid }) => grid.sheet === sheet).map(tableColumns);
    const sides = { approved: of('Trợ cấp'), paid: of('Ký nhận'), units: null };
    const steps = reconcileSteps(sides, { tolerance: 0, days: 0 });
    let [longest, during] = [0, ''];
    for (let doing = 'reading'; ;) {
      const watch = startWatch();
      const step = steps.next();
      const took = watch();
      if (took > longest) [longest, during] = [took, doing];
      if (step.done) return `${longest.toFixed(1)} ms (${during})`;
      doing = step.value;
    }
  };
  const pool = open();
  const exact = (): number => {
    const matching = startMatching(pool, new Set());
    const evidence = openEvidence(pool);
    matchCitizenIds({
      pool,
      evidence,
      matching,
      compare: canonicalOrder(pool),
      tolerance: 0,
      days: 0,
      periodEnd: null,
    });
    return matching.matches.length;
  };
  const all = () => reconcilePool(pool, { tolerance: 0, days: 0 });
  const prepare = () => undefined;
  const times = measure(
    [
      { name: 'plain hash join', run: () => hashJoin(approved, paid), prepare },
      { name: 'our exact pass', run: exact, prepare },
      { name: 'all passes, items, tie-out', run: () => all().items.length, prepare },
      { name: 'reading both lists', run: () => open().count, prepare },
    ],
    rounds,
  );
  const base = times.get('plain hash join')!;
  const { levels, items } = all();
  return [
    `\n${approved.length} × ${paid.length} records`.padEnd(30) + '      ms    × join',
    ...[...times].map(
      ([name, ms]) => name.padEnd(29) + ms.toFixed(1).padStart(8) + (ms / base).toFixed(2).padStart(10),
    ),
    `pairs: join ${hashJoin(approved, paid)}, exact pass ${exact()}, all passes ${levels[0]!.pairs}; items ${items.length}`,
    `longest step between two turns of the window: ${[0, 1, 2].map(longestStep).sort()[0]!}`,
  ].join('\n');
}
