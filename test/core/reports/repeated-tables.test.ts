import { drawSheet } from '../../support/draw-sheet';
import { buildDrawn } from '../../support/build-report';

const list = drawSheet(
  `
DANH SÁCH TRỢ CẤP TẾT GIÁP THÌN 2024
STT | Họ và tên | Đơn vị | Hoàn cảnh | Bên trao | Số tiền
1 | Lê Văn An | Bệnh viện Tim Hà Nội | Khó khăn | LĐLĐ TP | 700000
2 | Ngô Thị Dung | Bệnh viện Tim Hà Nội | Khó khăn | LĐLĐ Thành phố | 350000
3 | Vũ Thị Hoa | Bệnh viện Mắt Hà Nội | Khó khăn | Công đoàn ngành | 500000
`,
  { sheet: 'Danh sách' },
);
const summary = (second: number, title = 'TỔNG HỢP TRỢ CẤP TẾT GIÁP THÌN 2024') =>
  drawSheet(
    `
${title}
STT | Đơn vị | Số suất | Số tiền | Ghi chú
1 | Bệnh viện Tim Hà Nội | 2 | 1050000 |
2 | Bệnh viện Mắt Hà Nội | 1 | ${second} |
`,
    { sheet: 'Tổng hợp' },
  );

describe('a summary and the list that it sums up', () => {
  it('are counted once, and the report says so', () => {
    const { values, texts, controls } = buildDrawn('grant-summary', [list, summary(500_000)]);
    expect(values['grants.amount']).toBe(1_550_000);
    expect(texts.join('\n')).toContain(
      'Trang “Tổng hợp” là tổng hợp của trang “Danh sách” (cùng 1.550.000 đồng, khớp từng đơn vị) nên chỉ tính một lần.',
    );
    expect(controls).toMatchObject({
      recordsIn: 5,
      recordsCounted: 3,
      recordsSetAside: 2,
      amountSetAside: 1_550_000,
    });
  });

  it('are both counted where one unit differs by a đồng', () => {
    const { values } = buildDrawn('grant-summary', [list, summary(500_001)]);
    expect(values['grants.amount']).toBe(3_100_001);
  });

  it('are both counted where their titles are of different programmes', () => {
    const { values } = buildDrawn('grant-summary', [
      list,
      summary(500_000, 'TỔNG HỢP HỖ TRỢ MÁI ẤM CÔNG ĐOÀN'),
    ]);
    expect(values['grants.amount']).toBe(3_100_000);
  });
});

it('LĐLĐ TP and LĐLĐ Thành phố are one fund', () => {
  const { texts } = buildDrawn('grant-summary', [list], { by: 'giver' });
  const header = texts.find((text) => text.startsWith('STT'))!;
  expect(header).toContain('LĐLĐ TP');
  expect(header).not.toContain('LĐLĐ Thành phố');
});

it('a programme that only the title says is found by its name', () => {
  const { values } = buildDrawn('grant-signature-list', [list], { programme: 'Tết Giáp Thìn 2024' });
  expect(values['grants.amount[programme=Tết Giáp Thìn 2024]']).toBe(1_550_000);
  const none = buildDrawn('grant-signature-list', [list], { programme: 'Mái ấm Công đoàn' });
  expect(none.values['grants.amount[programme=Mái ấm Công đoàn]']).toBe(0);
});
