import { buildReport, openReportBooks, reports } from '../../../src/core/reports';
import { sourcesOf } from '../../../src/core/reports/figures';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { readSettings } from '../../../src/core/settings/office-settings';
import { drawSheet } from '../../support/draw-sheet';

const today = 46_327;

const grants = drawSheet(
  `
DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Hoàn cảnh | Số tiền | Số căn cước
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết 2026 | Bệnh hiểm nghèo | 1000000 | '001085012345
2 | Trần Thị Bình | 1990 | BV Mắt HN | Tết 2026 | Con nhỏ ốm dài ngày | 500000 | '001190012345
3 | Lê Văn Cường | 1991 | Bệnh viện Thanh Nhàn | Mái ấm | Nhà dột nát | 30000000 | '001091012345
4 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Tết 2026 | Tai nạn | chờ duyệt | '001192012345
`,
  { sheet: 'Tết' },
);
const units = drawSheet(
  `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt HN | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
`,
  { sheet: 'Danh mục' },
);

function build(params: Record<string, string> = {}, grids = [units, grants], isPublic = false) {
  const books = openReportBooks(recognizeWorkbook(grids).tables, today, isPublic);
  const report = reports.find(({ id }) => id === 'grant-signature-list')!;
  return buildReport(report, books, readSettings(undefined, today), params);
}

function built(...args: Parameters<typeof build>) {
  const result = build(...args);
  if (!result.ok) throw new Error(result.problem.code);
  const texts = result.value.drawings[0]!.rows.map(({ cells }) =>
    cells
      .flatMap((cell) =>
        cell === null ? [] : 'formula' in cell ? [cell.formula] : cell.value === '' ? [] : [cell.value],
      )
      .join(' | '),
  );
  const values = Object.fromEntries(result.value.figures.map(({ name, value }) => [name, value]));
  return { ...result.value, texts, values };
}

describe('the signature list', () => {
  it('lists persons by unit in the order of the catalogue, whatever the unit is called, with the total in words', () => {
    const { texts, values } = built();
    const sections = texts.filter((text) => /^[IVX]+ \| /.test(text));
    expect(sections).toEqual(['I | Bệnh viện Mắt Hà Nội', 'II | Bệnh viện Thanh Nhàn']);
    expect(texts).toContain('Bằng chữ: Ba mươi mốt triệu năm trăm nghìn đồng.');
    expect(values).toMatchObject({
      'grants.count': 4,
      'grants.people': 4,
      'grants.amount': 31_500_000,
      'grants.amount[unit=Bệnh viện Thanh Nhàn]': 31_000_000,
      'grants.amount[unit=Bệnh viện Mắt Hà Nội]': 500_000,
    });
  });

  it('shows what cannot be read as it is written and never counts it as zero money', () => {
    const { texts, values, figures } = built();
    expect(values['grants.amount']).toBe(31_500_000);
    expect(texts.some((text) => text.includes('Vũ Thị Dung') && text.includes('chờ duyệt'))).toBe(true);
    expect(figures.find(({ name }) => name === 'grants.amount')!.unreadable).toBe(1);
  });

  it('knows the rows of every figure', () => {
    const one = built().figures.find(({ name }) => name === 'grants.amount[unit=Bệnh viện Thanh Nhàn]')!;
    expect(sourcesOf(one.set)).toEqual([
      {
        sheet: 'Tết',
        rows: [
          [3, 3],
          [5, 5],
        ],
      },
    ]);
  });

  it('is narrowed by parameters that are fields, and counts the rest as set aside', () => {
    const { values, controls } = built({ programme: 'TẾT  2026' });
    expect(values['grants.amount[programme=Tết 2026]']).toBe(1_500_000);
    expect(controls).toMatchObject({
      recordsIn: 4,
      recordsCounted: 3,
      recordsSetAside: 1,
      amountIn: 31_500_000,
      amountCounted: 1_500_000,
      amountSetAside: 30_000_000,
    });
  });

  it.each([
    ['national-motto', /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/],
    ['form-code', /^LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI \| Mẫu C12-HD\n/],
    ['none', /^$/],
  ] as const)('has the head %s where “Thiết lập” says so', (headKind, shown) => {
    const books = openReportBooks(recognizeWorkbook([units, grants]).tables, today);
    const report = reports.find(({ id }) => id === 'grant-signature-list')!;
    const result = buildReport(
      report,
      books,
      { ...readSettings(undefined, today), headKind },
      { formCode: 'Mẫu C12-HD' },
    );
    if (!result.ok) throw new Error(result.problem.code);
    const rows = result.value.drawings[0]!.rows.map(({ cells }) =>
      cells.flatMap((one) => (one && 'value' in one && one.value !== '' ? [one.value] : [])).join(' | '),
    );
    const head = rows.slice(0, rows.indexOf('DANH SÁCH KÝ NHẬN TIỀN')).join('\n');
    expect(head).toMatch(shown);
    expect(/CỘNG HÒA/.test(head)).toBe(headKind === 'national-motto');
    expect(rows).toContain('Bằng chữ: Ba mươi mốt triệu năm trăm nghìn đồng.');
  });

  it('masks identities in a public copy', () => {
    const { texts } = built({}, [units, grants], true);
    expect(texts.join('\n')).not.toMatch(/\d{12}/);
    expect(texts.join('\n')).toContain('001*******45');
  });

  it('says which register is absent, and which parameter is unknown', () => {
    expect(build({}, [units])).toMatchObject({
      ok: false,
      problem: { code: 'register-missing', register: 'grants' },
    });
    expect(build({ programe: 'Tết' })).toMatchObject({
      ok: false,
      problem: { code: 'param-unknown', param: 'programe', nearest: 'programme' },
    });
    expect(build({ date: '31/02/2026' })).toMatchObject({ ok: false, problem: { code: 'param-unreadable' } });
  });
});
