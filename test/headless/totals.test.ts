import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const sample = join(root, 'assets', 'samples', 'so-mau-tet-2024.xlsx');

jest.setTimeout(60_000);

function headless(...args: string[]) {
  const done = spawnSync(process.execPath, ['src/tools/headless.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, errors: done.stderr };
}

interface Json {
  by: string[];
  register: string;
  rows: Record<string, unknown>[];
  total: Record<string, number>;
  unmapped: Record<string, unknown>[];
  stated: Record<string, unknown>[];
  controls: Record<string, number>;
}

describe('headless totals', () => {
  it('totals the grants of the sample per unit of its catalogue, as the contract names it', () => {
    const { code, out } = headless('totals', sample, '--json', '--measure', 'count,people,amount');
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

  it.each([
    [['--register', 'grant'], /Unknown register "grant"\. Known: grants,/],
    [['--by', 'programe'], /Unknown group of grants "programe"\. Known: programme,/],
    [['--measure', 'amuont'], /Unknown measure of grants "amuont"\. Known: amount,/],
    [['--register', 'visits'], /không có bảng nào thuộc sổ visits/],
    [['--sheet', 'Tết'], /không có trang "Tết"/],
  ])('answers %j with code 2 and one line', (args, line) => {
    const { code, out, errors } = headless('totals', sample, ...args);
    expect([code, out, errors.trim().split('\n')]).toEqual([2, '', [expect.stringMatching(line)]]);
  });
});
