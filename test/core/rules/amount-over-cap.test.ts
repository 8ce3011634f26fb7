import { amountOverCap } from '../../../src/core/rules/amount-over-cap';
import { openBook } from '../../../src/core/rules/book';
import { review } from '../../../src/core/review';
import { drawSheet } from '../../support/draw-sheet';
import { drawTable } from '../../support/draw-table';
import { expectFindings } from '../../support/expect-findings';

const caps = drawTable(
  null,
  `
  Cấp chi                | Chương trình      | Đối tượng          | Mức tối đa          | Từ ngày    | Đến ngày
  Liên đoàn Lao động TP  | Quà Tết           | Đặc biệt khó khăn  | 1000000             | 2022-03-01 |
  Công đoàn ngành        | Quà Tết           |                    | Không quá 500.000 đ | 2022-03-01 | 2024-12-31
  Công đoàn ngành        | Quà Tết           |                    | 700000              | 2025-01-01 |
                         | Thăm ốm           |                    | 300.000             |            |
                         | Thăm đơn vị       |                    | 5000000             | 2024       | 2024
  Công đoàn ngành        | Mái ấm công đoàn  |                    | chưa quy định       |            |
  `,
  { sheet: 'Định mức' },
);

test('over the cap of giver, programme and day; money is what lies over it', () => {
  const found = expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | giver       | programme    | recipientKind     | quantity | amount  | paidOn     | !
    An       | LĐLĐ TP     | Quà Tết 2024 | Đặc biệt khó khăn |          | 1000000 | 2024-02-01 |
    Bình     | LĐLĐ TP     | Quà Tết 2024 | Đặc biệt khó khăn |          | 1500000 | 2024-02-01 | amount
    Chi      | CĐ ngành    | Quà tết      |                   |          | 600000  | 2024-02-01 | amount
    Dung     | CĐ ngành    | Quà tết      |                   |          | 600000  | 2025-02-01 |
    Em       | CĐ ngành    | Quà tết      |                   | 2        | 1000000 | 2024-02-01 |
    Giang    | CĐ ngành    | Quà tết      |                   | 2        | 1200000 | 2024-02-01 | amount
    Hà       | CĐCS        | Quà tết      |                   |          | 9000000 | 2024-02-01 |
    Khanh    | CĐCS        | Thăm ốm      |                   |          | 500.000 |            | amount
    Lan      | CĐ ngành    | Mái ấm       |                   |          | 5000000 |            |
    Mai      |             | Quà Tết      |                   |          | 800000  | 2024-02-01 |
    Nga      | CĐ ngành    | Quà tết      |                   |          | theo QĐ |            |
    `,
    { others: [caps] },
  );
  expect(found.map(({ money, severity }) => [money, severity])).toEqual([
    [500_000, undefined],
    [100_000, undefined],
    [200_000, undefined],
    [200_000, undefined],
  ]);
});

test('a lump sum to a unit is compared only with a cap for units', () => {
  expectFindings(
    amountOverCap,
    'grants',
    `
    unit | programme   | giver    | amount   | paidOn     | !
    A    | Quà Tết     | CĐ ngành | 15000000 | 2024-02-01 |
    B    | Thăm đơn vị | CĐ ngành | 15000000 | 2024-02-01 | amount
    C    | Thăm đơn vị | CĐ ngành | 15000000 | 2025-02-01 |
    `,
    { others: [caps] },
  );
});

test('what the title says of the whole list', () => {
  expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | giver    | amount | !
    An       | CĐ ngành | 600000 | amount
    Bình     | CĐ ngành | 500000 |
    `,
    { others: [caps], titles: ['DANH SÁCH NHẬN QUÀ TẾT GIÁP THÌN'] },
  );
});

test('a sheet of caps in thousands', () => {
  const thousands = drawTable(null, 'Nội dung | Mức tối đa (nghìn đồng) | Từ ngày\nThăm ốm | 300 | ', {
    sheet: 'Định mức',
  });
  expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | programme | amount | !
    An       | Thăm ốm   | 300000 |
    Bình     | Thăm ốm   | 300001 | amount
    `,
    { others: [thousands] },
  );
});

test('without the sheet, the built-in table makes warnings, where giver and day are known', () => {
  const found = expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | giver           | programme                       | amount   | paidOn     | !
    An       | LĐLĐ TP Hà Nội  | Hỗ trợ khó khăn do dịch bệnh    | 1500000  | 2022-05-01 | amount
    Bình     | LĐLĐ TP Hà Nội  | Hỗ trợ khó khăn do dịch bệnh    | 1000000  | 2022-05-01 |
    Chi      | Công đoàn ngành | Hỗ trợ khó khăn do dịch bệnh    | 1000000  | 2022-05-01 | amount
    Dung     | Công đoàn ngành | Hỗ trợ khó khăn do dịch bệnh    | 1000000  | 2025-05-01 |
    Em       |                 | Hỗ trợ khó khăn do dịch bệnh    | 9000000  | 2022-05-01 |
    Giang    | LĐLĐ TP Hà Nội  | Mái ấm Công đoàn                | 50000000 | 2022-05-01 |
    Hà       | Công đoàn ngành | Quà Tết                         | 1000000  | 2024-02-01 |
    `,
  );
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('commendations of collectives and of persons', () => {
  const awards = drawTable(null, 'Đối tượng | Mức tối đa | Từ ngày\nTập thể | 500000 |\nCá nhân | 400000 |', {
    sheet: 'Định mức',
  });
  expectFindings(
    amountOverCap,
    'commendations',
    `
    fullName         | form      | amount | !
    Tập thể khoa Nội | Giấy khen | 500000 |
    Nguyễn Văn An    | Giấy khen | 500000 | amount
    `,
    { others: [awards] },
  );
});

test('“Trợ cấp Tết năm 2026” is the Tết that a cap calls by its name of the calendar', () => {
  const caps = drawTable(null, 'Cấp chi | Nội dung | Mức tối đa\nCĐ ngành | Tết Bính Ngọ 2026 | 500000', {
    sheet: 'Định mức',
  });
  const list = (title: string, mark: string) =>
    expectFindings(
      amountOverCap,
      'grants',
      `
      fullName | giver    | amount | !
      An       | CĐ ngành | 500000 |
      Bình     | CĐ ngành | 600000 | ${mark}
      `,
      { others: [caps], titles: [title] },
    );
  list('DANH SÁCH ĐỀ NGHỊ TRỢ CẤP TẾT NĂM 2026', 'amount');
  list('DANH SÁCH TRỢ CẤP MAI TÁNG NĂM 2026', '');
});

test('a need that a note tells is no programme of its own beside a house or a feast', () => {
  const hardship = drawTable(
    null,
    `
    Cấp chi  | Chương trình      | Mức tối đa
    CĐ ngành | Trợ cấp khó khăn  | 500000
    CĐ ngành | Đặc biệt khó khăn | 1000000
    `,
    { sheet: 'Định mức' },
  );
  const rows = `
    fullName | giver    | circumstance      | amount   | note              | !
    An       | CĐ ngành | Nhà dột nát       | 30000000 | Đặc biệt khó khăn |
    Bình     | CĐ ngành | Hoàn cảnh khó khăn | 20000000 |                  |
    `;
  expectFindings(amountOverCap, 'grants', rows, {
    others: [hardship],
    titles: ['DANH SÁCH HỖ TRỢ MÁI ẤM CÔNG ĐOÀN'],
  });
  expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | giver    | circumstance       | amount  | !
    An       | CĐ ngành | Đặc biệt khó khăn  | 1500000 | amount
    Bình     | CĐ ngành | Hoàn cảnh khó khăn | 700000  |
    `,
    { others: [hardship], titles: ['DANH SÁCH TẶNG QUÀ TẾT'] },
  );
  expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | giver    | circumstance       | amount  | !
    An       | CĐ ngành | Đặc biệt khó khăn  | 1500000 | amount
    Bình     | CĐ ngành | Hoàn cảnh khó khăn | 700000  | amount
    `,
    { others: [hardship], titles: ['DANH SÁCH TRỢ CẤP ĐỢT 2'] },
  );
});

test('a line of caps that cannot be read holds never and is told; a cap in words is one', () => {
  const own = drawTable(
    null,
    `
    Cấp chi          | Chương trình  | Mức tối đa     | Từ ngày    | Đến ngày
    Công đoàn ngành  | Quà Tết       | một triệu đồng | 01/01/2025 |
    Công đoàn ngành  | Thăm ốm       | 1 tr rưỡi gì đó | 01/01/2025 |
    Công đoàn ngành  | Thăm đơn vị   | 300000         | 32/01/2025 |
    Công đoàn ngành  | Mái ấm        | 300000         | 01/01/2025 | 01/01/2024
    Công đoàn ngành  | Hiếu hỷ       | chưa quy định  | 01/01/2025 | đến nay
    Công đoàn ngành  | Thiên tai     | -5             | 01/01/2025 |
    Công đoàn ngành  | Tham quan     | -              | 01/01/2025 |
    `,
    { sheet: 'Định mức' },
  );
  expectFindings(
    amountOverCap,
    'grants',
    `
    fullName | giver    | programme   | amount  | paidOn     | !
    An       | CĐ ngành | Quà Tết     | 1000000 | 2025-02-01 |
    Bình     | CĐ ngành | Quà Tết     | 1000001 | 2025-02-01 | amount
    Chi      | CĐ ngành | Thăm ốm     | 9000000 | 2025-02-01 |
    Dung     | CĐ ngành | Thăm đơn vị | 9000000 | 2025-02-01 |
    Em       | CĐ ngành | Mái ấm      | 9000000 | 2025-02-01 |
    `,
    { others: [own] },
  );
  const { unread } = openBook([own], 46_000).caps;
  expect(unread.map(({ row, column, fault }) => [row, column, fault])).toEqual([
    [2, 2, 'unknown-value'],
    [3, 3, 'unknown-day'],
    [4, 4, 'unknown-day'],
    [6, 2, 'unknown-value'],
  ]);
});

test('“Tết Nguyên đán” of the caps is the Tết of every title, but for no narrower circle and no other year', () => {
  const tet = (matter: string) =>
    drawTable(null, `Cấp chi | Chương trình | Mức tối đa\nCĐ ngành | ${matter} | 500000`, {
      sheet: 'Định mức',
    });
  const rows = (mark: string) => `
    fullName | giver    | amount | !
    An       | CĐ ngành | 600000 | ${mark}
    Bình     | CĐ ngành | 500000 |
    `;
  const check = (matter: string, mark: string) =>
    expectFindings(amountOverCap, 'grants', rows(mark), {
      others: [tet(matter)],
      titles: ['DANH SÁCH TRAO QUÀ TẾT CHO ĐOÀN VIÊN NĂM 2026'],
    });
  check('Tết Nguyên đán', 'amount');
  check('Quà Tết Bính Ngọ 2026', 'amount');
  check('Tết Nguyên đán Ất Tỵ', '');
  check('Tết Nguyên đán cho con đoàn viên', '');
  check('Tết Trung thu', '');
});

test('a card beside a list is measured by the caps of the workbook, too', () => {
  const grids = [
    drawSheet(
      `
      STT | Họ và tên     | Ngày sinh  | Đơn vị | Chương trình | Cấp chi  | Số tiền
      1   | Nguyễn Văn An | 1985-02-03 | BV Mắt | Thăm ốm      | CĐ ngành | 200000
      2   | Trần Thị Bình | 1990-07-21 | BV Tim | Thăm ốm      | CĐ ngành | 200000
      Tổng cộng | | | | | | 400000

      PHIẾU TRỢ CẤP
      Họ và tên:    | Lê Văn Cường
      Ngày sinh:    | 1991-07-21
      Giới tính:    | Nam
      Đơn vị:       | BV Tim
      Chương trình: | Thăm ốm
      Cấp chi:      | CĐ ngành
      Số tiền:      | 300000`,
      { sheet: 'Trợ cấp' },
    ),
    drawSheet(
      `
      Cấp chi         | Chương trình | Mức tối đa | Từ ngày
      Công đoàn ngành | Thăm ốm      | 250000     | 01/01/2025
      Công đoàn ngành | Mái ấm       | 50000000   | 01/01/2025`,
      { sheet: 'Định mức' },
    ),
  ];
  const { findings, cards } = review(
    { grids, corrections: [] },
    { today: 46_000, rules: ['amount-over-cap'] },
  );
  expect(cards).toHaveLength(1);
  expect(findings.map(({ cells, money }) => [cells[0], money])).toEqual([
    [{ sheet: 'Trợ cấp', row: 12, column: 1 }, 50_000],
  ]);
});
