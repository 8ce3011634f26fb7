import { review } from '../../../src/core/review';
import { reviewContent } from '../../../src/core/review-content';
import { amountOutlier } from '../../../src/core/rules/amount-outlier';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

const rows = (cells: readonly string[]) =>
  `fullName | programme | amount | !\n${cells.map((cell, index) => `An ${index} | ${cell}`).join('\n')}`;
const usual = Array.from({ length: 10 }, (_, index) => `Tết | ${index % 3 ? 500_000 : 1_000_000} |`);

test('a zero too many and one too few', () => {
  const [found] = expectFindings(amountOutlier, 'grants', rows([...usual, 'Tết | 5000000 | amount']));
  expect(found).toMatchObject({ params: { amount: 5_000_000, usual: 500_000 }, money: 4_500_000 });
  expectFindings(amountOutlier, 'grants', rows([...usual, 'Tết | 50000 | amount']));
});

test('several sizes, few rows, wide spreads, odd cells', () => {
  expectFindings(
    amountOutlier,
    'grants',
    rows([...usual, 'Tết | 2000000 |', 'Tết | theo QĐ |', 'Tết | 0 |', 'Tết | |']),
  );
  expectFindings(amountOutlier, 'grants', rows([...usual, 'Tết | 5000000 |', 'Tết | 5000000 |']));
  expectFindings(amountOutlier, 'grants', rows([...usual.slice(0, 5), 'Tết | 5000000 |']));
  expectFindings(
    amountOutlier,
    'donations',
    `donor | amount | !\n${[1, 2, 5, 10, 20, 30, 50, 100, 300].map((each) => `A | ${each}000000 |`).join('\n')}`,
  );
});

test('portions are compared, not sums of many; another programme has its own usual amount', () => {
  expectFindings(
    amountOutlier,
    'grants',
    `unit | quantity | amount | !\n${[1, 2, 3, 4, 5, 6, 7, 8, 90].map((each) => `A | ${each} | ${each * 500_000} |`).join('\n')}\nB | 2 | 10000000 | amount`,
  );
  const houses = Array.from({ length: 8 }, () => 'Mái ấm | 30000000 |');
  expectFindings(amountOutlier, 'grants', rows([...usual, ...houses]));
});

test('two usual amounts hide no slip far from both', () => {
  const two = Array.from({ length: 14 }, (_, index) => `Tết | ${index % 2 === 0 ? 500000 : 1000000} |`);
  expectFindings(amountOutlier, 'grants', rows([...two, 'Tết | 100000000 | amount']));
  expectFindings(amountOutlier, 'grants', rows([...two, 'Tết | 3000000 |']));
});

test('in a longer list few others are enough where they are all equal', () => {
  const own = ['CĐCS | 300000 |', 'CĐCS | 400000 |', 'CĐCS | 500000 |', 'CĐCS | 300000 |'];
  const city = Array.from({ length: 4 }, () => 'LĐLĐ | 1000000 |');
  const list = (...lines: string[]) => `giver | amount | !\n${lines.join('\n')}`;
  expectFindings(amountOutlier, 'grants', list(...own, ...city, 'LĐLĐ | 100000 | amount'));
  expectFindings(amountOutlier, 'grants', list(...own, ...city, 'LĐLĐ | 200000 |'));
  expectFindings(amountOutlier, 'grants', list(...own, ...city.slice(1), 'LĐLĐ | 100000 |', 'A | 300000 |'));
});

test('rounds too small to have a usual amount are held against the programme’s others', () => {
  const round = (name: string, count: number) =>
    Array.from({ length: count }, () => `Tết | ${name} | 500000 |`);
  const list = (...lines: string[]) => `programme | round | amount | !\n${lines.join('\n')}`;
  const rounds = [...round('Đợt 1', 5), ...round('Đợt 2', 5)];
  const houses = Array.from({ length: 9 }, () => 'Mái ấm | Đợt 1 | 30000000 |');
  expectFindings(
    amountOutlier,
    'grants',
    list(...rounds, 'Tết | Đợt 3 | 500000 |', 'Tết | Đợt 3 | 5000000 | amount', ...houses),
  );
  expectFindings(amountOutlier, 'grants', list(...rounds, 'Tết | Đợt 3 | 2000000 |', ...houses));
});

test('among amounts of several sizes the lone largest or smallest that has a zero too many or too few', () => {
  const mixed = [2_000_000, 1_500_000, 800_000, 800_000, 500_000, 500_000].map((each) => `Tết | ${each} |`);
  const [found] = expectFindings(amountOutlier, 'grants', rows([...mixed, 'Tết | 5000000 | amount']));
  expect(found?.params).toMatchObject({ usual: 500_000 });
  expectFindings(amountOutlier, 'grants', rows([...mixed, 'Tết | 80000 | amount']));
  // Less than three times an amount is no slip of another, nor are two of one size, nor is a large one among amounts that lie far apart.
  expectFindings(amountOutlier, 'grants', rows([...mixed, 'Tết | 5900000 |']));
  expectFindings(amountOutlier, 'grants', rows([...mixed, 'Tết | 5000000 |', 'Tết | 5000000 |']));
  expectFindings(amountOutlier, 'grants', rows([...mixed, 'Tết | 100000 |', 'Tết | 5000000 |']));
});

test('what a unit gave is held against how many took part', () => {
  const units = [120, 340, 95, 510, 260, 180, 75, 610].map((each) => `A | ${each} | ${each * 50_000} |`);
  expectFindings(
    amountOutlier,
    'fundDrives',
    `unit | participants | amount | !\n${units.join('\n')}\nB | 100 | 50000000 | amount`,
  );
});

test('the cost of a course, and what is asked for beside what is approved', () => {
  const costs = [18, 22, 25, 30, 27, 21, 19].map((each) => `Lớp | ${each}000000 |`);
  expectFindings(amountOutlier, 'training', `course | cost | !\n${costs.join('\n')}\nLớp | 240000000 | cost`);
  const proposals = [40, 45, 50, 40, 45, 50, 45].map((each) => `A | ${each}000000 | 40000000 |`);
  expectFindings(
    amountOutlier,
    'proposals',
    `unit | proposedAmount | approvedAmount | !\n${proposals.join('\n')}\nB | 4000000 | 40000000 | proposedAmount`,
  );
});

test('paid ten times what the approved list of the programme says of the person', () => {
  const names = ['Hà Thị An', 'Lê Văn Bình', 'Vũ Thị Chi', 'Đỗ Văn Dũng', 'Mai Thị Em', 'Tạ Văn Giang'];
  const list = (title: string, sheet: string, last: string, amounts: readonly number[]) =>
    drawSheet(
      `${title}
      STT | Họ và tên | Đơn vị | Số tiền ${last && `| ${last}`}
      ${names.map((name, at) => `${at + 1} | ${name} | Bệnh viện Thanh Nhàn | ${amounts[at]} ${last && '| x'}`).join('\n')}`,
      { sheet },
    );
  const approved = [500_000, 300_000, 3_000_000, 5_000_000, 200_000, 700_000];
  const found = (title: string, paid: readonly number[]) =>
    review(
      reviewContent({
        name: '',
        grids: [
          list('DANH SÁCH TRỢ CẤP TẾT GIÁP THÌN 2024', 'Duyệt', '', approved),
          list(title, 'Chi', 'Ký nhận', paid),
        ],
        memory: [],
        ownSheets: new Map(),
      }),
      { today: 46_000, rules: ['amount-outlier'] },
    ).findings.map(({ cells, params }) => [cells.map(({ sheet, row }) => `${sheet} ${row + 1}`), params]);
  const title = 'DANH SÁCH KÝ NHẬN TIỀN TẾT GIÁP THÌN 2024';
  const paid = approved.with(4, 2_000_000);
  expect(found(title, paid)).toEqual([
    [['Chi 7', 'Duyệt 7'], { amount: 2_000_000, usual: 200_000, other: { sheet: 'Duyệt', row: 7 } }],
  ]);
  expect(found('DANH SÁCH KÝ NHẬN TIỀN TẾT ẤT TỴ 2025', paid)).toEqual([]);
  expect(found(title, approved.with(4, 300_000))).toEqual([]);
});
