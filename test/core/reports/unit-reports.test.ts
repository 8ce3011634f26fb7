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
const rowsOf = (texts: readonly string[]) => texts.filter((text) => /^\d+ \| /.test(text));

describe('union shelter houses', () => {
  const houses = drawSheet(
    `
DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
STT | Họ và tên | Năm sinh | Đơn vị | Nội dung hỗ trợ | Nguồn kinh phí | Số tiền | Ghi chú
1 | Nguyễn Văn An | 1970 | BVTN | Mái ấm Công đoàn | LĐLĐ TP | 50000000 | Xây mới
2 | Nguyễn Văn An | 1970 | BVTN | Mái ấm Công đoàn | CĐ ngành | 10000000 |
3 | Trần Thị Bình | 1980 | Bệnh viện Mắt Hà Nội | Mái ấm Công đoàn | CĐ ngành | 20000000 | Sửa chữa nhà
`,
    { sheet: 'Nhà ở' },
  );

  it('adds up the funds of a household, new houses apart from repaired ones', () => {
    // The second record of a person says nothing of the works: the household stands where its first one does.
    const { texts, values } = buildDrawn('union-shelter', [units, houses]);
    expect(rowsOf(texts)).toEqual([
      '1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 50000000 | 10000000 | 60000000 | Xây mới',
      '2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 20000000 | 20000000 | Sửa chữa nhà',
    ]);
    expect(texts).toContain('Hỗ trợ 2 nhà (xây mới 1, sửa chữa 1).');
    expect(values).toMatchObject({
      'grants.amount': 80_000_000,
      'grants.people': 2,
      'grants.amount[fundSource=CĐ ngành]': 30_000_000,
      'grants.amount[recipientKind=Xây mới]': 60_000_000,
    });
  });

  it('reads a column “Hình thức”, and ticks below “Xây mới” and “Sửa chữa”; other words there tell nothing', () => {
    const word = drawSheet(
      `
DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
STT | Họ và tên | Năm sinh | Đơn vị | Hình thức | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1970 | BVTN | Xây mới | Nhà dột nát cần sửa | 50000000
2 | Trần Thị Bình | 1980 | Bệnh viện Mắt Hà Nội | Hỗ trợ sửa chữa nhà ở | Khó khăn | 20000000
3 | Lê Văn Cường | 1981 | Bệnh viện Mắt Hà Nội | Tiền mặt, xây xong trả | Khó khăn | 10000000
`,
      { sheet: 'Nhà ở' },
    );
    const ticked = drawSheet(
      `
DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN
STT | Họ và tên | Năm sinh | Đơn vị | Hình thức | | Hoàn cảnh | Số tiền
 | | | | Xây mới | Sửa chữa | |
1 | Nguyễn Văn An | 1970 | BVTN | x | | Khó khăn | 50000000
2 | Trần Thị Bình | 1980 | Bệnh viện Mắt Hà Nội | | x | Khó khăn | 20000000
`,
      { sheet: 'Nhà ở', merges: ['E2:F2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'G2:G3', 'H2:H3'] },
    );
    expect(buildDrawn('union-shelter', [units, word]).texts).toContain(
      'Hỗ trợ 3 nhà (xây mới 1, sửa chữa 1, chưa ghi xây mới hay sửa chữa 1).',
    );
    expect(buildDrawn('union-shelter', [units, ticked]).texts).toContain(
      'Hỗ trợ 2 nhà (xây mới 1, sửa chữa 1).',
    );
  });

  it('says so where the books have no house', () => {
    const list = drawSheet(
      `
DANH SÁCH NHẬN QUÀ TẾT
TT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | BVTN | Ốm đau | 1000000
`,
      { sheet: 'Quà' },
    );
    const { texts, unfilled, controls } = buildDrawn('union-shelter', [units, list]);
    expect(texts).toContain('Sổ chưa có dòng nào ghi cho Mái ấm Công đoàn.');
    expect(unfilled).toHaveLength(1);
    expect(controls).toMatchObject({ recordsIn: 1, recordsCounted: 0, amountSetAside: 1_000_000 });
  });
});

describe('membership growth', () => {
  const half = drawSheet(
    `
KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN
(Tính đến ngày 30 tháng 6 năm 2021)
STT | Đơn vị | Chỉ tiêu năm | Kết nạp trong kỳ | Lũy kế
1 | BVTN | 300 | 90 | 111
2 | Bệnh viện Mắt Hà Nội | 50 | 10 | 10
`,
    { sheet: 'Kết nạp 6T' },
  );
  const founded = drawSheet(
    `
DANH SÁCH CĐCS MỚI THÀNH LẬP
STT | Tên CĐCS | Khối | Ngày thành lập | Số quyết định | Số đoàn viên
1 | Công ty CP Dược A | Ngoài nhà nước | 2021-04-12 | 45/QĐ-CĐYT | 120
2 | Phòng khám đa khoa số 3 | Ngoài nhà nước | 2021-05-20 | 61/QĐ-CĐYT | 25
`,
    { sheet: 'CĐCS mới' },
  );

  it('divides the cumulative count by the target as the office rounds; who did not report is left empty', () => {
    const { texts, values, drawings } = buildDrawn('membership-growth', [units, half, founded], {
      newUnitsTotal: '2',
    });
    expect(rowsOf(texts).slice(0, 3)).toEqual([
      '1 | Bệnh viện Mắt Hà Nội | 50 | 10 | 10 | 20',
      '2 | Bệnh viện Thanh Nhàn | 300 | 90 | 111 | 37',
      '3 | Bệnh viện Phổi Hà Nội',
    ]);
    // 121 of 350 is 34.571… %.
    expect(texts).toContain('Kết nạp 121 đoàn viên/350 chỉ tiêu, đạt 34,6 %; 2 đơn vị có số liệu.');
    expect(texts).toContain('Thành lập mới 2 CĐCS/2 chỉ tiêu, đạt 100 %.');
    expect(values).toMatchObject({
      'admissions.cumulative': 121,
      'admissions.target': 350,
      'newUnits.count': 2,
      'newUnits.memberCount': 145,
    });
    expect(drawings.map(({ name }) => name)).toEqual(['Phát triển đoàn viên', 'CĐCS mới thành lập']);
  });

  it('takes the latest sheet of a unit, for cumulative counts do not add up, and says what is absent', () => {
    const year = drawSheet(
      `
KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN
(Tính đến ngày 31 tháng 12 năm 2021)
STT | Đơn vị | Chỉ tiêu năm | Kết nạp trong kỳ | Lũy kế
1 | BVTN | 300 | 150 | 261
`,
      { sheet: 'Kết nạp năm' },
    );
    const { texts, values, unfilled, controls } = buildDrawn('membership-growth', [units, half, year]);
    expect(values['admissions.cumulative']).toBe(271);
    expect(values['admissions.target']).toBe(350);
    expect(controls).toMatchObject({ recordsIn: 3, recordsCounted: 2, recordsSetAside: 1 });
    expect(texts).toContain('Đơn vị có ở nhiều trang lấy số liệu của trang mới nhất (Kết nạp năm).');
    expect(texts).toContain('Thành lập CĐCS: chưa có số liệu.');
    expect(unfilled.map(({ field }) => field)).toEqual(['newUnits.count']);
  });
});

describe('commendations', () => {
  it('tells own ones from proposals to the levels above, collectives from individuals', () => {
    const given = drawSheet(
      `
DANH SÁCH KHEN THƯỞNG ĐỘT XUẤT
TT | Tập thể, cá nhân | Đơn vị | Hình thức khen | Thành tích | Số quyết định | Mức thưởng
I | TẬP THỂ | | | | |
1 | Khoa Cấp cứu | BVTN | Giấy khen | Chống dịch | 86/QĐ-CĐYT | 500000
II | CÁ NHÂN | | | | |
2 | Tô Thị Hoa | BVTN | Giấy khen | Chống dịch | 86/QĐ-CĐYT | 300000
3 | Khoa Văn Ban | BVTN | Giấy khen | Chống dịch | 86/QĐ-CĐYT | 300000
`,
      { sheet: 'Khen', merges: ['B3:G3', 'B5:G5'] },
    );
    const asked = drawSheet(
      `
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
TT | Tập thể, cá nhân | Đơn vị | Hình thức khen | Cấp khen | Thành tích | Trạng thái
1 | CĐCS Bệnh viện Mắt | Bệnh viện Mắt Hà Nội | Bằng khen | LĐLĐ TP Hà Nội | Chống dịch | Đã trình
2 | Tô Văn Nam | Bệnh viện Mắt Hà Nội | Bằng khen | LĐLĐ TP Hà Nội | Chống dịch | Đã khen
3 | Lê Thị Lan | Bệnh viện Mắt Hà Nội | Bằng khen | LĐLĐ TP Hà Nội | Chống dịch | Đã trình
`,
      { sheet: 'Đề nghị' },
    );
    const { texts, values } = buildDrawn('commendation-summary', [units, given, asked]);
    expect(texts).toContain('Khen thưởng của công đoàn: 1 tập thể, 2 cá nhân.');
    expect(texts).toContain('Cấp trên khen thưởng: 0 tập thể, 1 cá nhân.');
    expect(texts).toContain('Đề nghị cấp trên khen thưởng: 1 tập thể, 1 cá nhân.');
    expect(values).toMatchObject({
      'commendations.count': 6,
      'commendations.count[recipientKind=Tập thể]': 2,
      'commendations.count[recipientKind=Cá nhân]': 4,
      'commendations.amount': 1_100_000,
    });
  });
});

describe('the proposal to the upper level', () => {
  const proposals = drawSheet(
    `
TỔNG HỢP ĐỀ XUẤT CẤP TRÊN HỖ TRỢ
STT | Số tờ trình | Ngày tờ trình | Đơn vị | Nội dung hỗ trợ | Số tiền đề xuất | Số tiền được duyệt | Trạng thái
1 | 11/TTr-CĐN | 2021-07-02 | BVTN | Hỗ trợ chống dịch | 52500000 | 40000000 | Đã duyệt
2 | 12/TTr-CĐN | 2021-07-03 | Bệnh viện Mắt Hà Nội | Hỗ trợ chống dịch | 46700000 | | Đã trình
`,
    { sheet: 'Đề xuất' },
  );

  it('is a letter with the sum in words and an annex of all proposals by unit', () => {
    const { texts, values, drawings } = buildDrawn('upper-level-proposal', [units, proposals], {
      recipient: 'Liên đoàn Lao động thành phố Hà Nội',
      number: '20/TTr-CĐYT',
      date: '05/08/2021',
    });
    expect(drawings.map(({ name }) => name)).toEqual(['Tờ trình', 'DS đề nghị hỗ trợ']);
    expect(texts).toContain('Kính gửi: Liên đoàn Lao động thành phố Hà Nội');
    expect(texts.join('\n')).toContain(
      '99.200.000 đồng (bằng chữ: chín mươi chín triệu hai trăm nghìn đồng), cụ thể như sau:',
    );
    expect(texts).toContain('1 | Hỗ trợ chống dịch | 2 | 99200000 | 40000000');
    expect(texts).toContain('(Kèm theo Tờ trình số 20/TTr-CĐYT ngày 05 tháng 8 năm 2021)');
    expect(
      rowsOf(texts)
        .slice(-2)
        .map((text) => text.split(' | ')[1]),
    ).toEqual(['Bệnh viện Mắt Hà Nội', 'Bệnh viện Thanh Nhàn']);
    expect(values).toMatchObject({
      'proposals.proposedAmount': 99_200_000,
      'proposals.approvedAmount': 40_000_000,
      'proposals.units': 2,
    });
  });

  it('asks for what a status narrows it to', () => {
    const { values } = buildDrawn('upper-level-proposal', [units, proposals], { status: 'đã trình' });
    expect(values['proposals.proposedAmount[status=Đã trình]']).toBe(46_700_000);
  });
});
