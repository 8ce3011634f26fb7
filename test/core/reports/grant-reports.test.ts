import { drawSheet } from '../../support/draw-sheet';
import { buildDrawn } from '../../support/build-report';

const units = drawSheet(
  `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt HN | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
3 | Bệnh viện Phổi Hà Nội | | 100
`,
  { sheet: 'Danh mục' },
);
const grants = drawSheet(
  `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Đối tượng | Chương trình | Bên trao | Hiện vật | Số tiền
1 | Nguyễn Văn An | 1985 | BVTN | Đoàn viên | Tết 2026 | LĐLĐ TP | | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Đoàn viên | Tết 2026 | CĐ ngành | | 500000
3 | Trần Văn Nam | 2015 | Bệnh viện Mắt Hà Nội | Con đoàn viên | Tết 2026 | CĐ ngành | | 500000
4 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Đoàn viên | Chuyến xe 0 đồng | | Gạo, mì |
5 | Lê Văn Cường | 1991 | Bệnh viện Mắt Hà Nội | Đoàn viên | Mái ấm Công đoàn | CĐ ngành | | 30000000
6 | Phạm Thị Đào | 1980 | BV Lạ | Đoàn viên | Tết 2026 | LĐLĐ TP | | chờ duyệt
`,
  { sheet: 'Trợ cấp' },
);
const visits = drawSheet(
  `
THĂM, HỖ TRỢ CÁC ĐƠN VỊ
STT | Đơn vị | Ngày thăm | Dịp | Nguồn kinh phí | Số tiền
1 | BVTN | 2021-08-02 | Chống dịch Covid-19 | Kinh phí công đoàn | 30000000
2 | Bệnh viện Mắt Hà Nội | 2021-08-03 | Chống dịch Covid-19 | Kinh phí kết dư | 20000000
3 | BVTN | 2021-09-03 | Chống dịch Covid-19 | Kinh phí kết dư | 20000000
4 | BVTN | 2026-02-10 | Tết Bính Ngọ | CĐ ngành | 5000000
`,
  { sheet: 'Thăm' },
);

const rowsOf = (texts: readonly string[]) => texts.filter((text) => /^\d+ \| /.test(text));

describe('grants by unit', () => {
  const { texts, values, controls } = buildDrawn('grant-summary', [units, grants]);

  it('has a row per unit of the catalogue and for unknown ones, programmes side by side; goods without value are no 0 đồng', () => {
    expect(rowsOf(texts)).toEqual([
      '1 | Bệnh viện Mắt Hà Nội | 2 | 1000000 | 1 | 1 | 30000000 | 4 | 3 | 31000000',
      '2 | Bệnh viện Thanh Nhàn | 1 | 1000000 | 0 | 0 | 0 | 1 | 1 | 1000000',
      '3 | Bệnh viện Phổi Hà Nội | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      // The amount of the last one cannot be read: no 0 stands for it.
      '4 | BV Lạ | 1 | 0 | 0 | 0 | 1 | 1',
    ]);
    expect(texts.find((text) => text.startsWith('TỔNG CỘNG'))).toContain(' | 5 | ');
    expect(texts).toContain('1 ô số tiền không đọc được, chưa cộng vào số tiền trên.');
    expect(texts).toContain('1 lượt hiện vật không có giá trị quy đổi, không tính vào số tiền trên.');
    expect(controls).toMatchObject({ recordsIn: 6, recordsCounted: 6, amountIn: 32_000_000 });
  });

  it('names every printed figure, parts of a unit too', () => {
    expect(values).toMatchObject({
      'grants.amount': 32_000_000,
      'grants.people': 5,
      'grants.count': 6,
      'grants.amount[programme=Tết 2026]': 2_000_000,
      'grants.amount[unit=Bệnh viện Mắt Hà Nội,programme=Tết 2026]': 1_000_000,
      'grants.count[programme=Chuyến xe 0 đồng]': 1,
    });
  });

  it('puts in columns what is asked for, and refuses what it does not know', () => {
    const byGiver = buildDrawn('grant-summary', [units, grants], { by: 'giver' });
    expect(byGiver.values['grants.amount[giver=CĐ ngành]']).toBe(31_000_000);
    expect(() => buildDrawn('grant-summary', [units, grants], { by: 'mood' })).toThrow('param-unreadable');
  });

  it('reads one column per fund as parts of the same records', () => {
    const spread = drawSheet(
      `
DANH SÁCH HỖ TRỢ
TT | Họ và tên | Đơn vị | Số tiền hỗ trợ | | Hoàn cảnh
 | | | LĐLĐ TP | CĐ ngành |
1 | Nguyễn Văn An | BVTN | 1000000 | 500000 | Ốm đau
2 | Trần Thị Bình | BVTN | | 500000 | Ốm đau
`,
      { sheet: 'Hỗ trợ', merges: ['D2:E2', 'A2:A3', 'B2:B3', 'C2:C3', 'F2:F3'] },
    );
    const { values: found } = buildDrawn('grant-summary', [units, spread]);
    expect(found).toMatchObject({
      'grants.count': 2,
      'grants.amount': 2_000_000,
      'grants.amount[fundSource=CĐ ngành]': 1_000_000,
    });
  });

  it('keeps the largest programmes apart where there are many, and says what the rest is', () => {
    const many = drawSheet(
      ['DANH SÁCH TRỢ CẤP', 'TT | Họ và tên | Đơn vị | Chương trình | Số tiền']
        .concat(Array.from({ length: 9 }, (_, n) => `${n + 1} | Lê Văn Số | BVTN | Đợt ${n} | ${n + 1}00000`))
        .join('\n'),
      { sheet: 'Nhiều' },
    );
    const { values, texts } = buildDrawn('grant-summary', [units, many]);
    expect(values['grants.amount[programme=Đợt 8]']).toBe(900_000);
    expect(values['grants.amount[programme=Chương trình khác]']).toBe(1_000_000);
    expect(values['grants.amount']).toBe(4_500_000);
    expect(texts).toContain('Chương trình khác gồm: Đợt 0; Đợt 1; Đợt 2; Đợt 3.');
  });

  it('shows only what is left after narrowing, also where that is nothing', () => {
    const none = buildDrawn('grant-summary', [units, grants], { programme: 'Covid' });
    expect(none.values['grants.count[programme=Covid]']).toBe(0);
    expect(none.controls).toMatchObject({ recordsIn: 6, recordsCounted: 0, recordsSetAside: 6 });
  });
});

describe('Tết care', () => {
  it('takes what is of Tết from grants and visits, by content and fund, and says what it left out', () => {
    const { texts, values } = buildDrawn('tet-care', [units, grants, visits]);
    expect(rowsOf(texts).map((text) => text.split(' | ').slice(0, 2).join(' '))).toEqual([
      '1 Tết Bính Ngọ (1 đơn vị)',
      '2 Tết 2026 - Đoàn viên',
      '3 Tết 2026 - Con đoàn viên',
    ]);
    expect(values).toMatchObject({
      'grants.amount[programme=Tết 2026]': 2_000_000,
      'grants.people[programme=Tết 2026]': 4,
      'visits.amount[programme=Tết]': 5_000_000,
    });
    expect(texts).toContain('Bằng chữ: Bảy triệu đồng.');
    expect(texts.join('\n')).toContain('Không gồm 2 dòng của sổ danh sách trợ cấp, quà, hỗ trợ');
  });

  it('goes by the title of a sheet that has no programme column, and says that visits are absent', () => {
    const list = drawSheet(
      `
DANH SÁCH ĐOÀN VIÊN KHÓ KHĂN NHẬN QUÀ TẾT GIÁP THÌN
TT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | BVTN | Ốm đau | 1000000
`,
      { sheet: 'Quà' },
    );
    const { texts, values, unfilled } = buildDrawn('tet-care', [units, list]);
    expect(values['grants.amount']).toBe(1_000_000);
    expect(texts).toContain('Thăm, chúc Tết đơn vị: chưa có số liệu.');
    expect(unfilled).toHaveLength(1);
  });

  it('does not take the mid-autumn feast for Tết', () => {
    const moon = drawSheet(
      `
DANH SÁCH TẶNG QUÀ TẾT TRUNG THU
TT | Họ và tên | Đơn vị | Đối tượng | Số tiền
1 | Nguyễn Văn An | BVTN | Con đoàn viên | 200000
`,
      { sheet: 'Trung thu' },
    );
    const { texts } = buildDrawn('tet-care', [units, moon]);
    expect(texts).toContain('Trợ cấp, quà Tết: chưa có số liệu.');
  });
});

describe('support to front-line units', () => {
  it('sets the surplus fund apart, first, and tells turns from units; Tết visits are left out', () => {
    const { texts, values } = buildDrawn('frontline-support', [units, visits]);
    expect(texts.find((text) => text.startsWith('STT'))).toBe(
      'STT | Đơn vị | Kinh phí kết dư | Kinh phí công đoàn | Tổng cộng',
    );
    expect(values).toMatchObject({
      'visits.count[programme=Tuyến đầu]': 3,
      'visits.units[programme=Tuyến đầu]': 2,
      'visits.amount[programme=Tuyến đầu]': 70_000_000,
      'visits.amount[programme=Tuyến đầu,fundSource=Kinh phí kết dư]': 40_000_000,
    });
    expect(texts.join('\n')).toContain('Tổng số 3 lượt tại 2 đơn vị, 70 triệu đồng (70.000.000 đồng)');
    expect(texts).toContain('- Kinh phí kết dư: 2 lượt, 40.000.000 đồng (57,1 %).');
  });
});

describe('the list of proposed grants', () => {
  it('lists by unit within programmes, keeps unreadable amounts as they stand, and leaves room for what is granted', () => {
    const { texts, values } = buildDrawn('grant-proposal-list', [units, grants], { programme: 'Tết 2026' });
    expect(rowsOf(texts).map((text) => text.split(' | ')[1])).toEqual([
      'Trần Thị Bình',
      'Trần Văn Nam',
      'Nguyễn Văn An',
      'Phạm Thị Đào',
    ]);
    expect(texts.join('\n')).toContain('chờ duyệt');
    expect(texts.find((text) => text.startsWith('TỔNG CỘNG: 4 người'))).toBeDefined();
    expect(values['grants.amount[programme=Tết 2026]']).toBe(2_000_000);
  });

  it('shows what was asked and what was granted where the books say both', () => {
    const proposed = drawSheet(
      `
DANH SÁCH ĐỀ NGHỊ TRỢ CẤP KHÓ KHĂN
TT | Họ và tên | Năm sinh | | Đơn vị | Hoàn cảnh | Mức đề nghị | Mức duyệt
 | | Nam | Nữ | | | |
1 | Nguyễn Văn An | 1985 | | BVTN | Bệnh hiểm nghèo | 1000000 | 500000
2 | Trần Thị Bình | | 1990 | BVTN | Tai nạn | 1000000 |
`,
      { sheet: 'Đề nghị', merges: ['C2:D2', 'A2:A3', 'B2:B3', 'E2:E3', 'F2:F3', 'G2:G3', 'H2:H3'] },
    );
    const { texts, values } = buildDrawn('grant-proposal-list', [units, proposed]);
    expect(texts.find((text) => text.startsWith('1 |'))).toBe(
      '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Bệnh hiểm nghèo | 1000000 | 500000',
    );
    expect(values).toMatchObject({ 'grants.proposedAmount': 2_000_000, 'grants.amount': 500_000 });
    expect(texts).toContain('Bằng chữ: Hai triệu đồng.');
  });
});
