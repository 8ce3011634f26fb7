import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSheet } from '../support/draw-sheet';
import { headless } from '../support/headless';
import { saveGrids } from '../support/workbook-file';

const approved = `
DANH SÁCH TRỢ CẤP
(Kèm theo Quyết định số 12/QĐ-CĐYT ngày 15/01/2024)
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Khó khăn | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Ốm đau | 500000
3 | Lê Văn Cường | 1979 | Bệnh viện Tim Hà Nội | Ốm đau | 500000
 | Tổng cộng | | | | 2000000
`;
const paid = `
DANH SÁCH KÝ NHẬN
Đơn vị tính: nghìn đồng
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận | Ghi chú
1 | Trần Thị Bình | 1990 | BV Mắt Hà Nội | 500 | x |
2 | Nguyễn Văn An | 1985 | BV Thanh Nhàn | 500 | x |
3 | Lê Văn Cường | 1979 | BV Tim Hà Nội | 500 | x | trả lại quỹ
4 | Lê Văn Cường | 1979 | BV Tim Hà Nội | 500 | x |
`;

describe('headless reconcile', () => {
  let folder: string;
  let book: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'soat-so-'));
    book = join(folder, 'so.xlsx');
    await saveGrids(book, [drawSheet(approved, { sheet: 'QĐ 12' }), drawSheet(paid, { sheet: 'Ký nhận' })]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds the two sides by their registers and tells every item as the contract says', async () => {
    const { code, out, errors } = await headless('reconcile', book, '--json', '--today', '2024-03-01');
    expect(errors).toBe('');
    const result = JSON.parse(out) as Record<string, unknown> & {
      levels: { level: string; pairs: number; amount: number }[];
      items: Record<string, unknown>[];
    };
    expect(result.approved).toMatchObject({ sheet: 'QĐ 12', records: 3, amount: 2_000_000 });
    expect(result.paid).toMatchObject({ sheet: 'Ký nhận', records: 4, amount: 1_500_000, gross: 2_000_000 });
    expect(result.levels.slice(0, 4).map(({ level, pairs }) => [level, pairs])).toEqual([
      ['exact', 2],
      ['tolerance', 0],
      ['grouped', 0],
      ['similar', 0],
    ]);
    const amounts = ({
      status,
      approved,
      paid,
      approvedAmount,
      paidAmount,
      difference,
    }: Record<string, unknown>) => ({
      status,
      approved,
      paid,
      approvedAmount,
      paidAmount,
      difference,
    });
    expect(result.items.map(amounts)).toEqual([
      {
        status: 'amount-differs',
        approved: ['QĐ 12!B4'],
        paid: ['Ký nhận!B5'],
        approvedAmount: 1_000_000,
        paidAmount: 500_000,
        difference: -500_000,
      },
      {
        status: 'paid-twice',
        approved: [],
        paid: ['Ký nhận!B6'],
        approvedAmount: 0,
        paidAmount: 500_000,
        difference: 500_000,
      },
      {
        status: 'returned',
        approved: [],
        paid: ['Ký nhận!B6'],
        approvedAmount: 0,
        paidAmount: -500_000,
        difference: -500_000,
      },
    ]);
    expect(result.tieOut).toEqual({
      approved: 2_000_000,
      unpaid: 0,
      paidUnapproved: 0,
      amountDifferences: -500_000,
      returned: -500_000,
      paidTwice: 500_000,
      paid: 1_500_000,
      unexplained: 0,
    });
    expect(result.tiesOut).toBe(true);
    expect(code).toBe(0);
  });

  it('takes the named sheets, and speaks English when asked', async () => {
    const { code, out } = await headless(
      'reconcile',
      book,
      '--approved',
      'Ký nhận',
      '--paid',
      'qđ 12',
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/It ties out/);
  });

  it.each([
    ['an unknown sheet', ['--paid', 'Không có'], /Không có/],
    ['an unknown option', ['--payed', 'Ký nhận'], /payed/],
    ['a tolerance that is no number', ['--tolerance', 'ít'], /tolerance/],
    ['a sheet that is both sides', ['--paid', 'QĐ 12', '--approved', 'QĐ 12'], /QĐ 12/],
  ])('refuses %s with exit code 2 and one line', async (_what, args, line) => {
    const { code, out, errors } = await headless('reconcile', book, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toMatch(line);
  });
});
