import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../src/stand-in';
import { headless } from '../support/headless';
import { messyWorkbook, snapshot } from '../support/mending';

const cellsOf = async (file: string) => snapshot(await openWorkbook(readFileSync(file), 'Sổ.xlsx'));

describe('headless fix and undo', () => {
  let folder: string;
  let file: string;
  const path = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
    file = path('sổ.xlsx');
    writeFileSync(file, await saveWorkbook(messyWorkbook()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('mends, says what is left, and undoes to the very same cells', async () => {
    const { code, out } = await headless(
      'fix',
      file,
      '--out',
      path('sửa.xlsx'),
      '--json',
      '--today',
      '2025-12-08',
      '--by',
      'Lan',
    );
    const fixed = JSON.parse(out) as {
      applied: number;
      byRule: Record<string, number>;
      remaining: Record<string, number>;
    };
    expect(fixed.applied).toBe(Object.values(fixed.byRule).reduce((sum, count) => sum + count, 0));
    expect(fixed.byRule).toMatchObject({ 'text-legacy-encoding': 1, 'citizen-id-lost-zero': 1 });
    const checked = JSON.parse(
      (await headless('check', path('sửa.xlsx'), '--json', '--today', '2025-12-08')).out,
    ) as {
      counts: object;
      tables: { sheet: string }[];
      unrecognised: { sheet: string }[];
    };
    expect(checked.counts).toEqual(fixed.remaining);
    expect(code).toBe(fixed.remaining['error']! > 0 ? 1 : 0);
    // The journal is no book.
    expect([...checked.tables, ...checked.unrecognised].map(({ sheet }) => sheet)).toEqual(['DS đoàn viên']);

    const undone = await headless('undo', path('sửa.xlsx'), '--out', path('hoàn tác.xlsx'), '--json');
    expect({ code: undone.code, errors: undone.errors }).toEqual({ code: 0, errors: '' });
    expect(await cellsOf(path('hoàn tác.xlsx'))).toEqual(await cellsOf(file));
    const again = await headless('undo', path('hoàn tác.xlsx'), '--out', path('nữa.xlsx'));
    expect(again).toEqual({
      code: 2,
      out: '',
      errors: expect.stringMatching(/^.*không còn thay đổi nào.*\n$/) as string,
    });
    expect(existsSync(path('nữa.xlsx'))).toBe(false);
  });

  it('leaves the file as it is without --out, and what is not certain with --certain-only', async () => {
    const before = readFileSync(file);
    const { out } = await headless('fix', file, '--json', '--certain-only', '--rules', 'text-stray-space');
    expect(JSON.parse(out)).toMatchObject({ byRule: { 'text-stray-space': 5 }, applied: 5 });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('says of a run whose cell was changed since what blocks, and undoes another that is named', async () => {
    const run = async (from: string, to: string, rule: string) => {
      await headless('fix', path(from), '--out', path(to), '--rules', rule, '--json');
    };
    await run('sổ.xlsx', 'một.xlsx', 'text-stray-space');
    await run('một.xlsx', 'hai.xlsx', 'citizen-id-lost-zero');
    const workbook = await openWorkbook(readFileSync(path('hai.xlsx')), 'Sổ.xlsx');
    const people = workbook.sheetByName('DS đoàn viên')!;
    people.setValue(1, 4, '001085099999');
    writeFileSync(path('đổi.xlsx'), await saveWorkbook(workbook));

    const stuck = await headless('undo', path('đổi.xlsx'), '--out', path('kẹt.xlsx'));
    expect({ code: stuck.code, out: stuck.out }).toEqual({ code: 2, out: '' });
    expect(stuck.errors).toMatch(
      /^Lượt 2: .*DS đoàn viên!E2.*đã bị đổi.*lượt khác \(1\), thêm --run và số lượt\.\n$/,
    );
    expect(existsSync(path('kẹt.xlsx'))).toBe(false);

    const other = await headless('undo', path('đổi.xlsx'), '--run', '1', '--out', path('lại.xlsx'), '--json');
    expect({ code: other.code, errors: other.errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(other.out)).toMatchObject({ run: 1, undone: 5, refused: [] });
    const cells = await cellsOf(path('lại.xlsx'));
    const original = await cellsOf(file);
    // Only the cell that a hand changed is another than at the start, with the format of run 2, which still stands.
    expect(cells.filter((cell, index) => cell !== original[index])).toHaveLength(1);

    const unknown = await headless('undo', path('đổi.xlsx'), '--run', '7');
    expect({ code: unknown.code, out: unknown.out }).toEqual({ code: 2, out: '' });
    expect(unknown.errors).toMatch(/^Nhật ký không có lượt 7 để hoàn tác\. Chọn trong: 2, 1\.\n$/);
  });

  it('refuses a protected sheet in one line and keeps the file that was there', async () => {
    const workbook = messyWorkbook();
    workbook.sheets[0]!.protection = { protected: true, options: null };
    writeFileSync(path('khóa.xlsx'), await saveWorkbook(workbook));
    writeFileSync(path('cũ.xlsx'), 'cũ');
    const { code, out, errors } = await headless(
      'fix',
      path('khóa.xlsx'),
      '--out',
      path('cũ.xlsx'),
      '--json',
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toMatch(/^.*DS đoàn viên.*khóa.*\n$/);
    expect(readFileSync(path('cũ.xlsx'), 'utf8')).toBe('cũ');
  });

  it('leaves locked cells of a protected sheet alone where it is told to, and names each', async () => {
    const workbook = messyWorkbook();
    const [sheet] = workbook.sheets;
    sheet!.protection = { protected: true, options: null };
    sheet!.setStyle(3, 1, { locked: false });
    writeFileSync(path('khóa.xlsx'), await saveWorkbook(workbook));
    const { out, errors } = await headless(
      ...[
        'fix',
        path('khóa.xlsx'),
        '--out',
        path('sửa khóa.xlsx'),
        '--leave-locked',
        '--json',
        '--lang',
        'en',
      ],
    );
    expect(errors).toBe('');
    const { applied, skipped } = JSON.parse(out) as {
      applied: number;
      skipped: { cell: string; why: string }[];
    };
    expect(applied).toBe(1);
    expect(skipped.filter(({ why }) => why === 'locked').map(({ cell }) => cell)).toContain(
      'DS đoàn viên!E2',
    );
    const before = await cellsOf(path('khóa.xlsx'));
    const changed = (await cellsOf(path('sửa khóa.xlsx'))).filter((cell) => !before.includes(cell));
    expect(changed).toEqual([JSON.stringify(['DS đoàn viên', 3, 1, 'Lê Văn Cường', false, 'General'])]);
  });
});
