import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { RecognizedTable } from '../../../src/core/recognition/recognized-table';
import type { RegisterId } from '../../../src/core/registers/register';
import { review } from '../../../src/core/review';
import { tablesOfRegister, totalsOf, type TotalsRequest } from '../../../src/core/totals/totals';
import { bookGrids } from '../../../src/core/workbook';
import { createExcelHost } from '../../../src/excel/excel-host';
import { ExcelHost, openWorkbook } from '../../../src/stand-in';
import { connectNode } from '../../../src/stand-in/hosts/connect-node';

/*
 * The figures that the union published (press reports of 2021 and 2024), out of the raw records of the sample workbooks.
 */

const samples = join(__dirname, '..', '..', '..', 'assets', 'samples');

async function gridsOf(file: string) {
  const excel = new ExcelHost(await openWorkbook(readFileSync(join(samples, file)), file));
  await connectNode(excel);
  const read = await createExcelHost(() => true).readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  return bookGrids(read.value);
}

let year: readonly RecognizedTable[];
let cluster: readonly RecognizedTable[];
let tet: readonly RecognizedTable[];

beforeAll(async () => {
  year = recognizeWorkbook(await gridsOf('so-mau-tong-hop.xlsx')).tables;
  cluster = recognizeWorkbook(await gridsOf('so-mau-cum-thi-dua.xlsx')).tables;
  tet = recognizeWorkbook(await gridsOf('so-mau-tet-2024.xlsx')).tables;
});

function total(
  book: readonly RecognizedTable[],
  register: RegisterId,
  { by = [], sheets, ...rest }: Partial<TotalsRequest> & { sheets?: string[] } = {},
) {
  const tables = tablesOfRegister(book, register, sheets);
  expect(tables.length).toBeGreaterThan(0);
  return totalsOf(tables, tablesOfRegister(book, 'units'), { register, by, ...rest });
}

function lines({ rows }: ReturnType<typeof total>): unknown[][] {
  return rows.map(({ keys, figures }) => [...keys, ...Object.values(figures)]);
}

it('308 gifts of two givers, and 16 children', () => {
  const gifts = total(year, 'grants', {
    by: ['recipientKind', 'giver'],
    measures: ['count', 'people', 'amount'],
    sheets: ['Quà Tết Tân Sửu'],
  });
  expect(lines(gifts)).toEqual([
    ['Đoàn viên', 'LĐLĐ TP Hà Nội', 150, 150, 150_000_000],
    ['Đoàn viên', 'Công đoàn ngành', 158, 158, 79_000_000],
    ['Con đoàn viên', 'LĐLĐ TP Hà Nội', 10, 10, 10_000_000],
    ['Con đoàn viên', 'Công đoàn ngành', 6, 6, 3_000_000],
  ]);
});

it('92 visits just under 3 billion, of which just under 1.3 out of the surplus; turns are not units', () => {
  const visits = total(year, 'visits', { by: ['fundSource'], measures: ['count', 'amount', 'share'] });
  expect(lines(visits)).toEqual([
    ['Kinh phí kết dư', 40, 1_290_000_000, 43.2],
    ['Kinh phí công đoàn', 52, 1_695_000_000, 56.8],
  ]);
  expect(visits.total).toEqual({ count: 92, amount: 2_985_000_000, share: 100 });
  expect(total(year, 'visits', { measures: ['count', 'units'] }).total).toEqual({ count: 92, units: 38 });
});

it('1,055 people given goods without a value', () => {
  const goods = total(year, 'grants', {
    measures: ['people', 'amount', 'inKindValue'],
    sheets: ['Siêu thị 0 đồng'],
  });
  expect(goods.total).toEqual({ people: 1055, amount: 0, inKindValue: null });
});

it('147 commendations: 44 collectives, who are no people, and 103 individuals', () => {
  const commendations = total(year, 'commendations', {
    by: ['recipientKind'],
    measures: ['count', 'people'],
  });
  expect(lines(commendations)).toEqual([
    ['Tập thể', 44, 0],
    ['Cá nhân', 103, 103],
  ]);
  expect(commendations.total).toEqual({ count: 147, people: 103 });
});

it('121 of a target of 350: 34.5 % truncated, 34.6 rounded', () => {
  const measures = ['target', 'admitted', 'rate'] as const;
  expect(total(year, 'admissions', { measures, rounding: 'truncate' }).total).toEqual({
    target: 350,
    admitted: 121,
    rate: 34.5,
  });
  expect(total(year, 'admissions', { measures, rounding: 'round' }).total).toMatchObject({ rate: 34.6 });
});

it('32 proposals of over 1.5 billion, none of them decided', () => {
  expect(
    total(year, 'proposals', { measures: ['count', 'units', 'proposedAmount', 'approvedAmount'] }).total,
  ).toEqual({
    count: 32,
    units: 32,
    proposedAmount: 1_506_000_000,
    approvedAmount: null,
  });
});

it('donations over a billion, and goods', () => {
  expect(total(year, 'donations').total).toMatchObject({
    count: 18,
    amount: 1_020_000_000,
    inKindValue: null,
  });
});

it('47,541 members over the five units of the cluster', () => {
  const heads = total(cluster, 'units', { by: ['unit'], measures: ['memberCount'] });
  expect(heads.rows).toHaveLength(5);
  expect(heads.total).toEqual({ memberCount: 47_541 });
});

it('1,707 people in three rounds, 2.4 billion', () => {
  const care = total(cluster, 'grants', {
    by: ['round'],
    measures: ['count', 'people', 'amount'],
    sheets: ['Chăm lo theo đợt'],
  });
  expect(care.rows.map(({ keys }) => keys[0])).toEqual(['Đợt 1', 'Đợt 2', 'Đợt 3']);
  expect(care.total).toEqual({ count: 1760, people: 1707, amount: 2_400_000_000 });
});

it('32 shelters of 10 million are 320 million; 1,102 gifts of 500,000 are 551, not 521', () => {
  expect(total(cluster, 'grants', { measures: ['count', 'amount'], sheets: ['Mái ấm'] }).total).toEqual({
    count: 32,
    amount: 320_000_000,
  });
  const gifts = total(tet, 'grants', {
    by: ['giver'],
    measures: ['quantity', 'amount'],
    sheets: ['Tết Giáp Thìn'],
  });
  expect(lines(gifts)).toContainEqual(['Công đoàn ngành', 1102, 551_000_000]);
  expect(gifts.stated).toContainEqual(
    expect.objectContaining({ stated: 521_000_000, recomputed: 551_000_000, difference: -30_000_000 }),
  );
});

it('holds no error and no other warning than the rate that is truncated', async () => {
  // One after the other: there is one client, and it is connected with one workbook.
  const books = [await gridsOf('so-mau-tong-hop.xlsx'), await gridsOf('so-mau-cum-thi-dua.xlsx')];
  const findings = books.flatMap((grids) => review({ grids, corrections: [] }, { today: 46_351 }).findings);
  expect(
    findings.filter(({ severity }) => severity !== 'info').map(({ rule, sheet }) => [rule, sheet]),
  ).toEqual([['rate-mismatch', 'Kết nạp đoàn viên']]);
});
