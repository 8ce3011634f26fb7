import { amountOutlier } from '../../../src/core/rules/amount-outlier';
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
