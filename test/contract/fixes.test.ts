import fc from 'fast-check';
import { countFixes, planFixes } from '../../src/core/mend';
import { review } from '../../src/core/review';
import { rules } from '../../src/core/rules';
import type { Finding } from '../../src/core/rules/rule';
import type { RuleId } from '../../src/core/rules/rule-ids';
import { valueAt } from '../../src/core/sheet/grid';
import { detectLegacy, encodeTcvn3, encodeVni } from '../../src/core/vietnamese/legacy-encodings';
import { cellKey, saysTheSame } from '../../src/core/writes/cell-write';
import { drawSheet } from '../support/draw-sheet';

/** Rules that propose a fix, by the headless contract. */
const fixing: readonly RuleId[] = [
  'text-legacy-encoding',
  'text-decomposed',
  'text-stray-space',
  'name-casing',
  'number-as-text',
  'date-as-text',
  'date-ambiguous',
  'date-day-month-swapped',
  'citizen-id-lost-zero',
  'phone-lost-zero',
  'phone-old-prefix',
  'unit-unknown',
  'unit-alias',
  'ordinal-broken',
];

/** 8/12/2025. */
const today = 46_000;

const decomposed = 'Nguyễn Thị Hạnh'.normalize('NFD');

const grids = [
  drawSheet(
    `
    STT | Tên đơn vị           | Tên viết tắt | Cụm
    1   | Bệnh viện Thanh Nhàn | BVTN         | 1
    2   | Bệnh viện Xanh Pôn   | BVXP         | 1
    3   | Bệnh viện Đống Đa    | BVĐĐ         | 2
    4   | Bệnh viện Tim Hà Nội | BVT          | 2
    `,
    { sheet: 'Danh mục đơn vị' },
  ),
  drawSheet(
    `
    DANH SÁCH ĐOÀN VIÊN |
    STT | Họ và tên        | Ngày sinh   | Giới tính | Số CCCD       | Điện thoại  | Ngày vào công đoàn | Đơn vị               | Ghi chú
    1   | NguyÔn V¨n  Hïng | 1985-02-03  | Nam       | 1085012345    | '0912345678 | 2010-05-03 | Bệnh viện Thanh Nhàn |
    2   | ${decomposed}\u00a0 | 1990-07-21 | Nữ    | '001190012345 | 912345679   | 2015-06-14 | BV Xanh Pon          |
    3   | LÊ VĂN CƯỜNG     | 1990-11-05  | Nam       | '001090012346 | '01234567890 | 2016-03-15 | Bệnh viện  Thanh Nhàn | a  b
    5   | phạm thị dung    | 1991-08-17  | Nữ        | '001191012347 | '0912345680 | 2017-09-25 | BVXP                 | '-0012
    6   | Hoàng Văn Em     | '13/02/1992 | Nam       | '001092012348 | '0912345681 | '04/05/2018 | Bệnh viện Tim Hà Nộii |
    7   | Vũ Thị Giang     | 1993-04-19  | Nữ        | '001193012349 | '0912345682 | 2019-12-30 | Bệnh viện Thanh Nhàn |
    8   | Đỗ Văn Hải       | 1994-05-20  | Nam       | '001094012350 | '0912345683 | 2020-10-28 | Bệnh viện Tim Hà Nội |
    `,
    { sheet: 'DS đoàn viên' },
  ),
  drawSheet(
    `
    DANH SÁCH TRỢ CẤP KHÓ KHĂN |
    STT | Họ và tên        | Đơn vị               | Hoàn cảnh | Số tiền
    1   | Nguyễn Văn Hùng  | Bệnh viện Thanh Nhàn | Ốm dài    | 1000000
    2   | Nguyễn Thị Hạnh  | Bệnh viện Xanh Pôn   | Tai nạn   | '1.500.000đ
    3   | Phạm Thị Dung    | Bệnh viện Xanh Pôn   | Ốm dài    | 500000
    4   | Vũ Thị Giang     | Bệnh viện Thanh Nhàn | Ốm dài    | 500000
    `,
    { sheet: 'Trợ cấp', formats: { E4: '@', E3: '#,##0' } },
  ),
  drawSheet(
    `
    DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ |
    STT | Họ và tên        | Đơn vị               | Ngày chi    | Số tiền
    1   | Nguyễn Văn Hùng  | Bệnh viện Thanh Nhàn | '03/25/2024 | 1000000
    2   | Nguyễn Thị Hạnh  | Bệnh viện Xanh Pôn   | '03/04/2024 | 1500000
    3   | Phạm Thị Dung    | Bệnh viện Xanh Pôn   | 2024-03-05  | 500000
    `,
    { sheet: 'Ký nhận' },
  ),
  drawSheet(
    `
    DANH SÁCH ĐOÀN VIÊN |
    STT | Họ và tên      | Ngày sinh   | Đơn vị
    1   | Lê Thị An      | 1985-05-03  | Bệnh viện Xanh Pôn
    2   | Lê Thị Bình    | 1990-11-02  | Bệnh viện Xanh Pôn
    3   | Lê Thị Chi     | '25/03/1985 | Bệnh viện Xanh Pôn
    4   | Lê Thị Duyên   | 1991-04-04  | Bệnh viện Xanh Pôn
    5   | Lê Thị Em      | '13/12/1979 | Bệnh viện Xanh Pôn
    6   | Lê Thị Giang   | 1975-01-12  | Bệnh viện Xanh Pôn
    `,
    { sheet: 'ĐV Xanh Pôn' },
  ),
];

const content = { grids, corrections: [] };
const reviewed = review(content, { today });

/** What a finding is about, so that it is known again in another review. */
const keyOf = ({ rule, sheet, cells, value }: Finding) =>
  cells.length === 0
    ? `${rule} ${sheet} ${value}`
    : cells.map(({ row, column }) => `${rule} ${sheet} ${row},${column}`).join();

const built = fixing.filter((rule) => rules.some(({ id }) => id === rule));

test.each(built)(
  '%s: its fix is proposed, applied alone or with all others, and leaves no finding of it',
  (rule) => {
    const own = reviewed.findings.filter((finding) => finding.rule === rule && finding.fix);
    expect(own).not.toEqual([]);
    const cells = new Set(own.flatMap((finding) => finding.cells.map(cellKey)));
    const plan = planFixes(content, { today }, { rules: [rule], cells });
    expect(plan.repairs).not.toEqual([]);
    const after = review({ grids: plan.after.grids, corrections: [] }, { today });
    const mended = new Set(plan.repairs.map(({ sheet, row, column }) => `${sheet} ${row},${column}`));
    const left = after.findings.filter(
      (finding) =>
        finding.rule === rule &&
        finding.cells.some(({ sheet, row, column }) => mended.has(`${sheet} ${row},${column}`)),
    );
    expect(left).toEqual([]);
    const { applied, byRule } = countFixes(plan.repairs);
    expect(byRule[rule]).toBeGreaterThan(0);
    expect(Object.values(byRule).reduce((sum, count) => sum + count)).toBe(applied);
  },
);

test('all fixes together leave no fix and add no finding', () => {
  const plan = planFixes(content, { today }, {});
  const after = review({ grids: plan.after.grids, corrections: [] }, { today });
  expect(after.findings.filter(({ fix }) => fix !== null)).toEqual([]);
  const before = new Set(reviewed.findings.map(keyOf));
  expect(after.findings.map(keyOf).filter((key) => !before.has(key))).toEqual([]);
  expect(plan.repairs.filter(({ before: old, after: now }) => saysTheSame(old, now))).toEqual([]);
});

test('dates as text wait while they show that the others of their column are swapped', () => {
  const plan = planFixes(content, { today }, { certainOnly: true });
  const isDateOf = (sheet: string) => (place: { sheet: string; column: number }) =>
    place.sheet === sheet && place.column === 2;
  expect(plan.repairs.filter(isDateOf('ĐV Xanh Pôn'))).toEqual([]);
  expect(plan.skipped.filter(({ cell }) => isDateOf('ĐV Xanh Pôn')(cell)).map(({ why }) => why)).toContain(
    'evidence',
  );
  expect(plan.repairs.filter(isDateOf('DS đoàn viên'))).toHaveLength(1);
});

test('a cell that is left out stays as it is and keeps its finding; all others are mended as they were', () => {
  const { repairs } = planFixes(content, { today }, {});
  const [out] = repairs.filter(({ rules: [rule] }) => rule === 'unit-alias');
  const plan = planFixes(content, { today }, { leftOut: new Set([cellKey(out!)]) });
  expect(plan.repairs).toEqual(repairs.filter((repair) => repair !== out));
  const after = review({ grids: plan.after.grids, corrections: [] }, { today });
  const kept = after.findings.filter(({ cells }) => cells.some((cell) => cellKey(cell) === cellKey(out!)));
  expect(kept.map(({ rule }) => rule)).toContain('unit-alias');
});

test('dates as text wait again when the swapped ones of their column are left out or locked', () => {
  const { repairs } = planFixes(content, { today }, {});
  const isDate = ({ sheet, column }: { sheet: string; column: number }) =>
    sheet === 'ĐV Xanh Pôn' && column === 2;
  const dates = repairs.filter(isDate);
  const swapped = dates.filter(({ rules: [rule] }) => rule !== 'date-as-text');
  expect(swapped.length).toBeLessThan(dates.length);
  const keys = swapped.map(cellKey);
  for (const without of [
    { leftOut: new Set(keys) },
    { shut: new Map(keys.map((key) => [key, 'locked' as const])) },
  ])
    expect(planFixes(content, { today }, without).repairs.filter(isDate)).toEqual([]);
});

const syllables = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đỗ', 'Vũ', 'Đặng', 'Ngô');
const middles = fc.constantFrom('Văn', 'Thị', 'Đức', 'Hữu', 'Ngọc', 'Thanh', 'Quốc');
const givens = fc.constantFrom(
  'Hùng',
  'Hạnh',
  'Cường',
  'Dũng',
  'Phượng',
  'Hưởng',
  'Thảo',
  'Yến',
  'Lượng',
  'Đường',
);
const spaces = fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0', '   ');
const spellings = [
  (text: string) => text,
  (text: string) => text.normalize('NFD'),
  encodeTcvn3,
  encodeVni,
] as const;

test('a name in any old encoding, with any odd spaces, is wholly mended in one go and has no finding afterwards', () => {
  const names = fc.array(
    fc.record({
      words: fc.tuple(syllables, middles, givens),
      gaps: fc.tuple(spaces, spaces),
      spelling: fc.constantFrom(...spellings),
    }),
    { minLength: 3, maxLength: 12 },
  );
  fc.assert(
    fc.property(names, (people) => {
      const written = people.map(({ words: [family, middle, given], gaps, spelling }) =>
        spelling(`${family}${gaps[0]}${middle}${gaps[1]}${given}`),
      );
      const lines = written.map(
        (name, i) => `${i + 1} | ${name} | ${1990 + i}-04-${10 + i} | Bệnh viện Tim Hà Nội`,
      );
      const list = drawSheet(`STT | Họ và tên | Ngày sinh | Đơn vị\n${lines.join('\n')}`, { sheet: 'DS' });
      const plan = planFixes({ grids: [list], corrections: [] }, { today }, { certainOnly: true });
      const after = review({ grids: plan.after.grids, corrections: [] }, { today });
      people.forEach(({ words, spelling }, i) => {
        const isLegacy = spelling === encodeTcvn3 || spelling === encodeVni;
        // Every syllable of “Vò Thanh Dòng” is Vietnamese: nobody can tell that “Vũ Thanh Dũng” was meant.
        const isTold = !isLegacy || detectLegacy(written[i]!) !== null;
        const meant = words.join(' ');
        expect(valueAt(plan.after.grids[0]!, i + 1, 1)).toBe(isTold ? meant : spelling(meant));
      });
      expect(after.findings.filter(({ rule }) => rule.startsWith('text-'))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
