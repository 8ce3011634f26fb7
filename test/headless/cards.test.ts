import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/stand-in';
import { drawSheet } from '../support/draw-sheet';
import { headless } from '../support/headless';
import { snapshot } from '../support/mending';
import { saveGrids } from '../support/workbook-file';

const headlessThen = (...args: string[]) => headless(...args, '--today', '2025-12-08');

interface Checked {
  tables: { register: string; records: number; beside?: boolean; form?: object; columns: object }[];
  findings: { rule: string; cells: string[] }[];
  unseen: { cells: object[] };
}

const list = `
  DANH SÁCH ĐOÀN VIÊN ĐƯỢC TRỢ CẤP
  STT | Họ và tên | Ngày sinh | Đơn vị | Số tiền
  1 | Nguyễn  Văn An | 1985-02-03 | BV Mắt | 500000
  2 | Trần Thị Bình | 1990-07-21 | BV Tim | '400.000
  Tổng cộng | | | | 900000`;

const card = `

  PHIẾU ĐOÀN VIÊN
  Họ và tên: | Trần Thị  Bình
  Ngày sinh: | 1990-07-21
  Giới tính: | Nữ
  Đơn vị: | BV Tim
  Số tiền: | '400.000`;

describe('a list with a card below it, in a real file', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  const cellsOf = async (file: string) => snapshot(await openWorkbook(readFileSync(path(file)), file));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
    await saveGrids(path('phiếu.xlsx'), [drawSheet(list + card, { sheet: 'Tết' })]);
    await saveGrids(path('danh sách.xlsx'), [drawSheet(list, { sheet: 'Tết' })]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is checked: what is said of the list is what is said of it alone, and the card has findings of its own', async () => {
    const check = async (file: string) =>
      JSON.parse((await headlessThen('check', path(file), '--json')).out) as Checked;
    const [both, alone] = [await check('phiếu.xlsx'), await check('danh sách.xlsx')];
    expect(both.tables[0]).toEqual(alone.tables[0]);
    expect(both.tables[1]).toMatchObject({
      records: 1,
      beside: true,
      form: { records: [['B8', 'B12']] },
      columns: { fullName: 'A8', birthDate: 'A9', gender: 'A10', unit: 'A11', amount: 'A12' },
    });
    expect(both.unseen.cells).toEqual([]);
    const onCard = ({ cells }: { cells: string[] }) => cells.every((cell) => Number(cell.slice(1)) >= 8);
    expect(both.findings.filter((finding) => !onCard(finding))).toEqual(alone.findings);
    expect(both.findings.filter(onCard).map(({ rule, cells }) => `${rule} ${cells.join()}`)).toEqual([
      'text-stray-space B8',
      'number-as-text B12',
    ]);
  });

  it('is told apart from the lists where the check is read by a person', async () => {
    const { out } = await headlessThen('check', path('phiếu.xlsx'));
    const [first, second] = out.split('\n');
    expect(first).toMatch(/^Tết: .+, 2 bản ghi, \d+ % chắc$/);
    expect(second).toMatch(/^Tết: .+ \(phiếu ở A8, không vào tổng\), 1 bản ghi, \d+ % chắc$/);
  });

  it('is mended cell by cell and undone to the very same cells', async () => {
    const fixed = await headlessThen(
      'fix',
      path('phiếu.xlsx'),
      '--out',
      path('sửa.xlsx'),
      '--json',
      '--by',
      'Lan',
    );
    expect(JSON.parse(fixed.out)).toMatchObject({ byRule: { 'text-stray-space': 2, 'number-as-text': 2 } });
    const { sheets } = await openWorkbook(readFileSync(path('sửa.xlsx')), 'sửa.xlsx');
    const sheet = sheets.find(({ name }) => name === 'Tết')!;
    const valueAt = (row: number, column: number) => sheet.cell(row, column)?.value;
    expect([valueAt(2, 1), valueAt(3, 4), valueAt(7, 1), valueAt(11, 1)]).toEqual([
      'Nguyễn Văn An',
      400000,
      'Trần Thị Bình',
      400000,
    ]);
    const undone = await headlessThen('undo', path('sửa.xlsx'), '--out', path('hoàn tác.xlsx'), '--json');
    expect({ code: undone.code, errors: undone.errors }).toEqual({ code: 0, errors: '' });
    expect(await cellsOf('hoàn tác.xlsx')).toEqual(await cellsOf('phiếu.xlsx'));
  });

  it('is totalled by live formulas: the card is in no total and keeps nothing from being written', async () => {
    const totals = (file: string) =>
      headlessThen('totals', path(file), '--json', '--out', path(`tổng ${file}`));
    const [both, alone] = [await totals('phiếu.xlsx'), await totals('danh sách.xlsx')];
    expect(both.errors).toBe('');
    expect(JSON.parse(both.out)).toEqual(JSON.parse(alone.out));
  });
});
