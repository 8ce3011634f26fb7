import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/stand-in';
import { drawSheet } from '../support/draw-sheet';
import { headless } from '../support/headless';
import { saveGrids } from '../support/workbook-file';

const root = join(__dirname, '..', '..');
const sample = join(root, 'assets', 'samples', 'so-mau-tet-2024.xlsx');

interface Json {
  by: string[];
  register: string;
  rows: Record<string, unknown>[];
  total: Record<string, number>;
  unmapped: Record<string, unknown>[];
  stated: Record<string, unknown>[];
  controls: Record<string, number>;
}

interface Compared {
  before: { part: string; records: number };
  measures: Record<string, { movement: Record<string, number> }>;
  people: Record<string, number>;
}

describe('headless totals', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('totals the grants of the sample per unit of its catalogue, as the contract names it', async () => {
    const { code, out } = await headless('totals', sample, '--json', '--measure', 'count,people,amount');
    expect(code).toBe(0);
    const json = JSON.parse(out) as Json;
    expect([json.register, json.by]).toEqual(['grants', ['unit']]);
    expect(json.rows).toHaveLength(38);
    expect(json.rows[0]).toMatchObject({ unit: 'Bệnh viện Đa khoa Gia Lâm', count: 3 });
    expect(json.unmapped.map(({ unit, count }) => [unit, count])).toEqual([
      ['', 1],
      ['Bệnh viện Phối Hà Nội', 1],
    ]);
    // The slip of the press report: 1,102 × 500,000 is 551 million, printed 521.
    expect(json.stated).toContainEqual(
      expect.objectContaining({
        cell: 'Tết Giáp Thìn!F70',
        stated: 521_000_000,
        formula: null,
        recomputed: 551_000_000,
        difference: -30_000_000,
      }),
    );
    const { controls } = json;
    expect(controls.recordsCounted! + controls.recordsSetAside!).toBe(controls.recordsIn);
    expect(controls.amountCounted! + controls.amountSetAside!).toBe(controls.amountIn);
    expect(json.total.amount).toBe(controls.amountCounted);
  });

  it('writes the summary tab beside the books, and reads no tab of ours as a book', async () => {
    const out = join(folder, 'tổng hợp.xlsx');
    const first = await headless('totals', sample, '--json', '--out', out, '--today', '2024-03-01');
    expect([first.code, first.errors]).toEqual([0, '']);
    const again = await headless('totals', out, '--json', '--out', out, '--today', '2024-03-01');
    expect([again.code, again.errors]).toEqual([0, '']);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out));
  });

  it('compares with an earlier sheet, and ranks units', async () => {
    const cluster = join(root, 'assets', 'samples', 'so-mau-cum-thi-dua.xlsx');
    const scores = await headless(
      'totals',
      cluster,
      '--register',
      'emulation',
      '--measure',
      'reviewedScore',
      '--rank',
      '--json',
    );
    const { ranks } = JSON.parse(scores.out) as {
      ranks: { reviewedScore: { value: number; rank: number } }[];
    };
    expect(ranks.map(({ reviewedScore: { value, rank } }) => [value, rank])).toEqual([
      [95, 2],
      [93, 3],
      [97, 1],
      [93, 3],
      [88, 5],
    ]);
    const { out } = await headless(
      'totals',
      cluster,
      '--sheet',
      'Mái ấm',
      '--against',
      'Chăm lo theo đợt',
      '--measure',
      'count,amount',
      '--json',
    );
    const { comparison } = JSON.parse(out) as {
      comparison: { measures: Record<string, { movement: object }>; people: Record<string, unknown> };
    };
    expect(comparison.measures['amount']!.movement).toEqual({
      opening: 2_400_000_000,
      came: 0,
      more: 0,
      less: 2_080_000_000,
      went: 0,
      closing: 320_000_000,
    });
    expect(comparison.people).toMatchObject({ opening: 1707, came: 32, went: 1707, closing: 32 });
  });

  it('compares two parts of one sheet: rounds, years or spans of days', async () => {
    const cluster = join(root, 'assets', 'samples', 'so-mau-cum-thi-dua.xlsx');
    const compare = async (before: string, after: string) => {
      const sheet = ['--sheet', 'Chăm lo theo đợt', '--measure', 'count,amount', '--json'];
      const { code, out, errors } = await headless(
        'totals',
        cluster,
        ...sheet,
        ...['--before', before, '--after', after],
      );
      return { code, errors, json: out === '' ? null : (JSON.parse(out) as { comparison: Compared }) };
    };
    const rounds = (await compare('round=Đợt 1', 'round=ĐỢT 2')).json!.comparison;
    const { movement } = rounds.measures['amount']!;
    expect(movement.opening! + movement.came! + movement.more! - movement.less! - movement.went!).toBe(
      movement.closing,
    );
    expect(rounds.before).toMatchObject({
      part: 'round=Đợt 1',
      records: rounds.measures['count']!.movement.opening,
    });
    expect(rounds.people.opening! + rounds.people.came! - rounds.people.went!).toBe(rounds.people.closing);
    expect(await compare('round=Đợt 1', 'round=Đợt 9')).toMatchObject({ code: 2, json: null });
    expect(await compare('2021-99-01..', 'round=Đợt 1')).toMatchObject({ code: 2, json: null });
  });

  it('tells a comparison and ranks as tables that a person reads', async () => {
    const cluster = join(root, 'assets', 'samples', 'so-mau-cum-thi-dua.xlsx');
    const asked = ['--sheet', 'Mái ấm', '--against', 'Chăm lo theo đợt', '--measure', 'count,amount'];
    const { out } = await headless('totals', cluster, ...asked, '--rank');
    expect(out).toContain(
      'Trước 2.400.000.000 + mới 0 + tăng 0 − giảm 2.080.000.000 − không còn 0 = sau 320.000.000',
    );
    expect(out).toContain('Người: 1.707 + mới 32 − không còn 1.707 = 32');
    expect(out).toMatch(/^Xếp hạng +Đoàn viên +.*Số tiền/m);
    expect(out).not.toContain('{');
  });

  it('compares two spans of days of one sheet: units and people new, gone and changed, the movement adds up', async () => {
    const file = join(folder, 'hai kỳ.xlsx');
    await saveGrids(file, [
      drawSheet(
        `
DANH SÁCH TRỢ CẤP
STT | Họ và tên | Năm sinh | Đơn vị | Ngày nhận | Hoàn cảnh | Số tiền
1 | Lê Văn An | 1980 | Bệnh viện Tim | 2023-01-10 | Ốm | 500000
2 | Trần Bình | 1981 | Bệnh viện Mắt | 2023-12-31 | Ốm | 300000
3 | Lê Văn An | 1980 | Bệnh viện Tim | 2024-01-01 | Ốm | 450000
4 | Ngô Dung | 1983 | Bệnh viện Phổi | 2024-02-15 | Ốm | 200000
5 | Vũ Em | 1984 | Bệnh viện Phổi | 2024-02-16 | Ốm | 90000
`,
        { sheet: 'Trợ cấp' },
      ),
    ]);
    const spans = ['--before', '..2023-12-31', '--after', '2024-01-01..2024-02-15'];
    const { code, out } = await headless('totals', file, '--measure', 'count,amount', ...spans, '--json');
    expect(code).toBe(0);
    const { comparison } = JSON.parse(out) as {
      comparison: Omit<Compared, 'measures'> & {
        measures: { amount: { movement: object; rows: Record<string, unknown>[] } };
      };
    };
    expect(comparison).toMatchObject({
      before: { part: '..2023-12-31', records: 2 },
      after: { part: '2024-01-01..2024-02-15', records: 2 },
      recordsIn: 5,
      people: { opening: 2, came: 1, went: 1, closing: 2 },
    });
    const { movement, rows } = comparison.measures.amount;
    expect(movement).toEqual({
      opening: 800_000,
      came: 200_000,
      more: 0,
      less: 50_000,
      went: 300_000,
      closing: 650_000,
    });
    expect(Object.fromEntries(rows.map(({ unit, kind }) => [unit, kind]))).toEqual({
      'Bệnh viện Tim': 'less',
      'Bệnh viện Mắt': 'gone',
      'Bệnh viện Phổi': 'new',
    });
    expect(out).toContain('"fullName": "Ngô Dung"');
    expect(out).not.toContain('Vũ Em');
    expect(
      await headless('totals', file, '--before', '..2020-01-01', '--after', '2024-01-01..'),
    ).toMatchObject({
      code: 2,
      out: '',
    });
  });

  it('writes the comparison and the ranking beside the totals, and its JSON stays what it is', async () => {
    const cluster = join(root, 'assets', 'samples', 'so-mau-cum-thi-dua.xlsx');
    const out = join(folder, 'so sánh.xlsx');
    const asked = ['--sheet', 'Mái ấm', '--against', 'Chăm lo theo đợt', '--rank', '--json'];
    const shown = await headless('totals', cluster, ...asked);
    const written = await headless('totals', cluster, ...asked, '--out', out, '--today', '2024-03-01');
    expect([written.code, written.errors]).toEqual([0, '']);
    expect(JSON.parse(written.out)).toEqual(JSON.parse(shown.out));
    const book = await openWorkbook(await readFile(out), 'so sánh.xlsx');
    expect(book.sheetByName('So sánh')!.value(7, 11)).toBe('Biến động');
    expect(book.sheetByName('Xếp hạng')!.value(6, 2)).toBe('Số đoàn viên');
    const again = await headless('totals', out, ...asked, '--out', out, '--today', '2024-03-01');
    expect([again.code, JSON.parse(again.out)]).toEqual([0, JSON.parse(shown.out)]);
  });

  it.each([
    [['--register', 'grant'], /Không có loại sổ "grant"\. Chọn trong: grants,/],
    [['--by', 'programe'], /Không có nhóm của sổ grants "programe"\. Chọn trong: programme,/],
    [['--by', 'programe', '--lang', 'en'], /Unknown group of grants "programe"\. Known: programme,/],
    [['--measure', 'amuont'], /Không có số đo của sổ grants "amuont"\. Chọn trong: amount,/],
    [['--register', 'visits'], /không có bảng nào thuộc sổ visits/],
    [['--sheet', 'Tết'], /không có trang "Tết"/],
  ])('answers %j with code 2 and one line', async (args, line) => {
    const { code, out, errors } = await headless('totals', sample, ...args);
    expect([code, out, errors.trim().split('\n')]).toEqual([2, '', [expect.stringMatching(line)]]);
  });
});
