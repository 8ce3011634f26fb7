import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headless } from '../support/headless';

const root = join(__dirname, '..', '..');
const sample = join(root, 'assets', 'samples', 'so-mau-tet-2024.xlsx');
const clean = join(root, 'test', 'workbooks', 'sach.xlsx');

/** The command as a person or a night job starts it, from a folder. */
function started(folder: string, ...args: string[]) {
  const done = spawnSync(process.execPath, [join(root, 'src/tools/headless.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, errors: done.stderr };
}

describe('headless check', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds every planted fault of the sample and answers 1', () => {
    const { code, out } = started(root, 'check', sample, '--json', '--today', '2024-03-01');
    expect(code).toBe(1);
    const result = JSON.parse(out) as {
      findings: { rule: string; sheet: string; cells: string[] }[];
      counts: Record<string, number>;
      controls: Record<string, number>;
      tables: { register: string | null; records: number }[];
    };
    const planted = JSON.parse(
      readFileSync(join(root, 'test', 'workbooks', 'so-mau-tet-2024.expected.json'), 'utf8'),
    ) as { findings: { rule: string; sheet: string; cell: string }[] };
    expect(planted.findings.length).toBeGreaterThanOrEqual(20);
    const missed = planted.findings.filter(
      ({ rule, sheet, cell }) =>
        !result.findings.some(
          (found) => found.rule === rule && found.sheet === sheet && found.cells.includes(cell),
        ),
    );
    expect(missed).toEqual([]);
    expect(result.counts.error).toBeGreaterThan(0);
    expect(result.controls.records).toBe(result.tables.reduce((sum, { records }) => sum + records, 0));
  });

  it('writes dates as YYYY-MM-DD, in the fix as in the value', async () => {
    const rules = 'date-as-text,date-in-future,date-outside-period,date-day-month-swapped';
    const { out } = await headless('check', sample, '--json', '--today', '2024-03-01', '--rules', rules);
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; value: unknown; fix: { value: unknown } | null }[];
    };
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule, value, fix } of findings) {
      if (rule !== 'date-as-text') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (fix) expect(fix.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('may be called from any folder', () => {
    const { code, out, errors } = started(folder, 'check', clean, '--json', '--today', '2024-03-01');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(out)).toMatchObject({ counts: { error: 0 } });
  });

  it('finds no error and no warning in a clean workbook and answers 0', async () => {
    const { code, out, errors } = await headless('check', clean, '--json', '--today', '2024-03-01');
    expect(errors).toBe('');
    const result = JSON.parse(out) as { findings: { severity: string }[] };
    expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(code).toBe(0);
  });

  it('runs only the named rules, and speaks English when asked', async () => {
    const { out } = await headless('check', sample, '--json', '--rules', 'unit-missing', '--lang', 'en');
    const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unit-missing']));
    expect(findings[0]!.message).toMatch(/unit/i);
  });

  it('is heard as a process when it refuses: code 2, one line on standard error alone', () => {
    const { code, out, errors } = started(root, 'check', 'khong-co.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/khong-co\.xlsx/)]);
  });

  it.each([
    ['an unknown command', ['chec', sample], /chec/],
    ['an unknown option', ['check', sample, '--jsn'], /jsn/],
    ['an unknown rule', ['check', sample, '--rules', 'no-such-rule'], /no-such-rule/],
    ['an unknown register', ['check', sample, '--map', 'Ghi chú=people'], /people/],
    ['an unknown sheet', ['check', sample, '--map', 'Không có=members'], /Không có/],
    [
      'a column that no table has',
      ['check', sample, '--column', 'DS đoàn viên!ZZ=unit'],
      /DS đoàn viên.*ZZ.*A, B, C/,
    ],
    ['a date that does not exist', ['check', sample, '--today', '2024-02-30'], /2024-02-30/],
    ['a file that does not exist', ['check', 'khong-co.xlsx'], /khong-co\.xlsx/],
  ])('refuses %s with exit code 2 and one line', async (_what, args, line) => {
    const { code, out, errors } = await headless(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toMatch(line);
  });

  it.each([
    ['empty', () => Buffer.alloc(0), /rỗng/],
    ['no workbook', () => Buffer.from('STT;Họ tên\n1;An\n'), /không phải/],
    ['cut off', () => readFileSync(sample).subarray(0, 9000), /cụt/],
  ])('says what is wrong with a file that is %s', async (_what, bytes, line) => {
    const file = join(folder, 'sổ hỏng.xlsx');
    writeFileSync(file, bytes());
    const { code, out, errors } = await headless('check', file, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(line);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});
