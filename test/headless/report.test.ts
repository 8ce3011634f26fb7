import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook, zipTexts } from '../../src/stand-in';
import { headless } from '../support/headless';

const root = join(__dirname, '..', '..');
const sample = join(root, 'assets', 'samples', 'so-mau-tet-2024.xlsx');

describe('headless report', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists the reports with both titles, needs and parameters, without a file', async () => {
    const { code, out } = await headless('report', '--list', '--json');
    expect(code).toBe(0);
    const { reports } = JSON.parse(out) as {
      reports: { id: string; title: { vi: string; en: string }; needs: string[]; params: object[] }[];
    };
    expect(reports.find(({ id }) => id === 'grant-signature-list')).toMatchObject({
      title: { vi: 'Danh sách ký nhận tiền' },
      needs: ['grants'],
    });
  });

  it('shows every figure with its rows and writes nothing without --out', async () => {
    const before = readFileSync(sample);
    const { code, out } = await headless(
      'report',
      sample,
      '--report',
      'grant-signature-list',
      '--today',
      '2024-03-01',
      '--json',
    );
    expect(code).toBe(0);
    const { figures, sources } = JSON.parse(out) as {
      figures: Record<string, number>;
      sources: Record<string, { sheet: string; rows: [number, number][] }[]>;
    };
    expect(figures['grants.amount']).toBeGreaterThan(0);
    expect(Object.keys(sources).sort()).toEqual(Object.keys(figures).sort());
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  it('writes a public copy with the report alone, without twelve digits, formulas or properties of the old file', async () => {
    const out = join(folder, 'cong-khai.xlsx');
    const { code, errors } = await headless(
      'report',
      sample,
      '--report',
      'grant-signature-list',
      '--public',
      '--out',
      out,
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const bytes = readFileSync(out);
    const parts = await zipTexts(bytes);
    for (const text of parts.values()) expect(text).not.toMatch(/\d{12}/);
    const workbook = await openWorkbook(bytes, 'x.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['DS ký nhận - công khai']);
    let formulas = 0;
    workbook.sheets[0]!.forEachCell(({ formula }) => void (formula !== null && (formulas += 1)));
    expect(formulas).toBe(0);
  });

  it.each([
    ['an unknown report', [sample, '--report', 'grant-list'], /grant-list.*grant-signature-list|grant-/],
    ['no report at all', [sample], /--report/],
    ['an unknown sheet', [sample, '--template', 'Không có'], /Không có/],
    ['a sheet that is no form', [sample, '--template', 'Ghi chú'], /Ghi chú/],
    [
      'an unknown parameter',
      [sample, '--report', 'grant-signature-list', '--param', 'programe=Tết'],
      /programme/,
    ],
    ['a malformed parameter', [sample, '--report', 'grant-signature-list', '--param', 'Tết'], /Tết/],
  ])('refuses %s with exit code 2, one line and no file', async (_what, args, line) => {
    const out = join(folder, 'khong.xlsx');
    const { code, out: printed, errors } = await headless('report', ...args, '--out', out);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toMatch(line);
    expect(existsSync(out)).toBe(false);
  });
});
