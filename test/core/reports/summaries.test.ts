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

test('donations: goods without a value are counted apart, never as money, and money is said in words', () => {
  const donations = drawSheet(
    `
KẾT QUẢ VẬN ĐỘNG XÃ HỘI HÓA
STT | Nhà tài trợ | Ngày nhận | Mục đích | Số tiền | Hiện vật | Giá trị hiện vật
1 | Công ty A | 2021-08-15 | Chống dịch | 50000000 | |
2 | Hội B | 2021-08-20 | Chống dịch | | 500 bộ đồ bảo hộ | 75000000
3 | Công ty C | 2022-01-20 | Tết | | 100 thùng mì |
`,
    { sheet: 'XHH' },
  );
  const { values, texts } = buildDrawn('donation-summary', [donations]);
  expect(values).toMatchObject({
    'donations.amount': 50_000_000,
    'donations.inKindValue': 75_000_000,
    'donations.count[inKindValue=không có]': 1,
  });
  expect(texts).toContain('Bằng chữ: Năm mươi triệu đồng.');
  expect(texts.join('\n')).toContain('1 lượt hiện vật không có giá trị quy đổi');
  const year = buildDrawn('donation-summary', [donations], { year: '2021' });
  expect(year.values['donations.count[receivedOn=năm 2021]']).toBe(2);
  expect(year.controls).toMatchObject({ recordsIn: 3, recordsCounted: 2, recordsSetAside: 1 });
});

test('fund drives: every unit of the catalogue has its row, funds stand side by side and add up', () => {
  const drive = drawSheet(
    `
KẾT QUẢ VẬN ĐỘNG QUỸ
STT | Đơn vị | Tên quỹ | Số người tham gia | Số tiền
1 | BVTN | Vì biển đảo | 80 | 4000000
2 | Bệnh viện Mắt Hà Nội | Vì biển đảo | 20 | 1000000
3 | Bệnh viện Mắt Hà Nội | Phòng chống dịch | 10 | 500000
`,
    { sheet: 'Quỹ' },
  );
  const { values, texts } = buildDrawn('fund-drive-summary', [units, drive]);
  const rows = texts.filter((text) => /^\d \| Bệnh viện/.test(text));
  expect(rows).toEqual([
    '1 | Bệnh viện Mắt Hà Nội | 30 | 1000000 | 500000 | 1500000',
    '2 | Bệnh viện Thanh Nhàn | 80 | 4000000 | 0 | 4000000',
    '3 | Bệnh viện Phổi Hà Nội | 0 | 0 | 0 | 0',
  ]);
  expect(values['fundDrives.amount']).toBe(5_500_000);
  expect(values['fundDrives.amount[fund=Vì biển đảo]']).toBe(5_000_000);
});

test('training: turns and cost are added up', () => {
  const training = drawSheet(
    `
KẾ HOẠCH ĐÀO TẠO, TẬP HUẤN
STT | Tên lớp | Đối tượng | Số người | Từ ngày | Đến ngày | Kinh phí
1 | Công tác nữ công | Ủy viên BCH | 120 | 2021-04-05 | 2021-04-06 | 30000000
2 | Tài chính công đoàn | Kế toán | 104 | 2021-05-10 | 2021-05-11 | 25000000
`,
    { sheet: 'Lớp' },
  );
  const { values, texts } = buildDrawn('training-summary', [training]);
  expect(values).toEqual({ 'training.count': 2, 'training.participants': 224, 'training.cost': 55_000_000 });
  expect(texts.join('\n')).toContain('2 lớp với 224 lượt người dự, kinh phí 55.000.000 đồng');
});

test('conferences: units without a row have not held any; the share is of all units', () => {
  const conferences = drawSheet(
    `
TÌNH HÌNH TỔ CHỨC HỘI NGHỊ CBCCVC
STT | Đơn vị | Loại hội nghị | Ngày tổ chức | Số đại biểu dự | Đã tổ chức
1 | Bệnh viện Thanh Nhàn | Hội nghị CBCCVC | 2021-01-15 | 150 | x
2 | Bệnh viện Mắt Hà Nội | Hội nghị CBCCVC | | |
`,
    { sheet: 'HN' },
  );
  const { values, texts } = buildDrawn('conference-summary', [units, conferences]);
  expect(values['conferences.units[held=đã tổ chức]']).toBe(1);
  expect(texts).toContain('II | Chưa tổ chức: 2 đơn vị');
  expect(texts.join('\n')).toContain('Đã tổ chức 1/3 đơn vị, đạt 33,3 %.');
});

test('conferences: what is said to be held is, what is said not to be is not, whatever the day', () => {
  const conferences = drawSheet(
    `
TÌNH HÌNH TỔ CHỨC HỘI NGHỊ CBCCVC
STT | Đơn vị | Loại hội nghị | Ngày tổ chức | Số đại biểu dự | Tình trạng
1 | Bệnh viện Thanh Nhàn | Hội nghị CBCCVC | 2021-01-15 | 150 | Đã tổ chức
2 | Bệnh viện Mắt Hà Nội | Hội nghị CBCCVC | 2021-03-15 | | Chưa tổ chức
`,
    { sheet: 'HN' },
  );
  const { values, texts } = buildDrawn('conference-summary', [units, conferences]);
  expect(values['conferences.units[held=đã tổ chức]']).toBe(1);
  expect(texts).toContain('II | Chưa tổ chức: 2 đơn vị');
});

test('emulation: ranks by the reviewed points, ties share a rank, no points is not zero', () => {
  const scores = drawSheet(
    `
BẢNG CHẤM ĐIỂM THI ĐUA
TT | Đơn vị | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Xếp loại
1 | Bệnh viện Thanh Nhàn | Chăm lo | 35 | 33 | 32 | Xuất sắc
2 | Bệnh viện Mắt Hà Nội | Chăm lo | 35 | 34 | 34 | Xuất sắc
3 | Bệnh viện Phổi Hà Nội | Chăm lo | 35 | 34 | 34 |
4 | Bệnh viện Tim Hà Nội | Chăm lo | 35 | 30,5 | |
`,
    { sheet: 'Điểm' },
  );
  const { texts, drawings } = buildDrawn('emulation-scores', [scores]);
  expect(texts.filter((text) => /^\d \| Bệnh viện/.test(text))).toEqual([
    '1 | Bệnh viện Mắt Hà Nội | 35 | 34 | 34 | 1 | Xuất sắc',
    '2 | Bệnh viện Phổi Hà Nội | 35 | 34 | 34 | 1',
    '3 | Bệnh viện Thanh Nhàn | 35 | 33 | 32 | 3 | Xuất sắc',
    '4 | Bệnh viện Tim Hà Nội | 35 | 30.5',
  ]);
  // A format with decimals would print 30 as “30,”.
  const formats = drawings[0]!.rows.flatMap(({ cells: [, unit, , own] }) =>
    unit && 'value' in unit && /^Bệnh viện (Tim|Phổi)/.test(String(unit.value))
      ? [own?.look?.numberFormat]
      : [],
  );
  expect(formats).toEqual(['[$-42A]#,##0', '[$-42A]0.0#']);
});

test('the cluster: units side by side, per member; a register that is absent is said and left out', () => {
  const grants = drawSheet(
    `
DANH SÁCH TRỢ CẤP KHÓ KHĂN
TT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | BVTN | Ốm đau | 1000000
2 | Trần Thị Bình | 1990 | BV Mắt HN | Ốm đau | 500000
`,
    { sheet: 'Tết' },
  );
  const { texts, values, unfilled } = buildDrawn('cluster-comparison', [units, grants]);
  expect(texts.filter((text) => /^\d \| Bệnh viện/.test(text))).toEqual([
    '1 | Bệnh viện Mắt Hà Nội | 200 | 1 | 500000 | 2500',
    '2 | Bệnh viện Thanh Nhàn | 300 | 1 | 1000000 | 3333',
    '3 | Bệnh viện Phổi Hà Nội | 100',
  ]);
  expect(values['units.memberCount']).toBe(600);
  expect(unfilled.map(({ field }) => field)).toContain('visits.amount');
  expect(texts.join('\n')).toContain('Chưa có số liệu trong sổ: Hỗ trợ đơn vị');
});

test('the minutes state both sides and tie out; what nobody paid is an item', () => {
  const approved = drawSheet(
    `
DANH SÁCH PHÊ DUYỆT TRỢ CẤP TẾT 2024
STT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Ốm đau | 1000000
2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Ốm đau | 500000
`,
    { sheet: 'QĐ 12' },
  );
  const paid = drawSheet(
    `
DANH SÁCH KÝ NHẬN TIỀN
STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 1000000 | x
`,
    { sheet: 'Ký nhận' },
  );
  const { values, texts, controls } = buildDrawn('reconciliation-minutes', [approved, paid]);
  expect(values).toMatchObject({ 'grants.amount': 1_500_000, 'disbursements.amount': 1_000_000 });
  expect(controls).toMatchObject({ recordsIn: 3, recordsCounted: 3, recordsSetAside: 0 });
  expect(texts).toContain('BIÊN BẢN ĐỐI CHIẾU');
  expect(texts.some((text) => text.includes('Trần Thị Bình') && text.includes('Duyệt mà chưa chi'))).toBe(
    true,
  );
});

describe('the half-year and yearly summary', () => {
  const visits = drawSheet(
    `
TỔNG HỢP THĂM, HỖ TRỢ ĐƠN VỊ TUYẾN ĐẦU
STT | Đơn vị | Ngày thăm | Nguồn kinh phí | Số tiền
1 | Bệnh viện Thanh Nhàn | 2021-03-10 | Kinh phí kết dư | 30000000
2 | Bệnh viện Thanh Nhàn | 2021-08-10 | LĐLĐ Thành phố | 20000000
3 | Bệnh viện Mắt Hà Nội | 2020-08-01 | LĐLĐ Thành phố | 15000000
4 | Bệnh viện Phổi Hà Nội | | LĐLĐ Thành phố | 5000000
`,
    { sheet: 'Thăm' },
  );
  const admissions = drawSheet(
    `
KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN NĂM 2021
TT | Đơn vị | Chỉ tiêu năm | Kết nạp trong kỳ | Lũy kế | Tỷ lệ %
1 | Bệnh viện Thanh Nhàn | 200 | 60 | 71 | 35.5
2 | Bệnh viện Mắt Hà Nội | 150 | 40 | 50 | 33.3
`,
    { sheet: 'PTĐV' },
  );
  const row = (texts: readonly string[], label: string) =>
    texts.find((text) => text.replace(/^\d+ \| /, '').startsWith(label));

  it('takes the period, the year before and the target, and says what bears no day', () => {
    const { texts, values } = buildDrawn('period-summary', [visits, admissions], { year: '2021' });
    expect(row(texts, 'Tiền thăm, hỗ trợ đơn vị')).toBe(
      '8 | Tiền thăm, hỗ trợ đơn vị | đồng | 50000000 | 50000000 | 15000000 | 35000000',
    );
    expect(row(texts, 'Số đoàn viên kết nạp')).toContain('100 | 121 | 350 | 34.6');
    expect(values['visits.amount[visitedOn=năm 2021]']).toBe(50_000_000);
    expect(texts.join('\n')).toContain('Không tính vì không ghi ngày:');
    expect(texts.join('\n')).toMatch(/Chưa có số liệu trong sổ: .*vận động quỹ; CĐCS mới thành lập/);
  });

  it('of a half year shows the sum from the first day of the year beside it', () => {
    const { texts } = buildDrawn('period-summary', [visits], { from: '01/07/2021', to: '31/12/2021' });
    expect(row(texts, 'Tiền thăm, hỗ trợ đơn vị')).toContain('| đồng | 20000000 | 50000000');
  });

  it('leaves empty what the workbook has no books of', () => {
    const { texts, unfilled } = buildDrawn('period-summary', [visits]);
    expect(row(texts, 'Tiền vận động các quỹ')).toBe('3 | Tiền vận động các quỹ | đồng');
    expect(unfilled.map(({ field }) => field)).toContain('fundDrives');
  });
});
