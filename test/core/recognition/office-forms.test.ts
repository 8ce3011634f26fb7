import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { unseenOf } from '../../../src/core/recognition/unseen';
import { lineCell } from '../../../src/core/recognition/forms/value-cell';
import { review } from '../../../src/core/review';
import { cellAddress } from '../../../src/core/sheet/address';
import { homeOf, valueAt } from '../../../src/core/sheet/grid';
import { Workbook } from '../../../src/stand-in';
import { drawSheet } from '../../support/draw-sheet';
import { connect, fix, snapshot, today, undo } from '../../support/mending';

/* Forms as offices make them: what is read of each, and what is listed as not seen. */

/** Fields with what stands in them, record by record; cells that nobody reads. */
function read(drawing: string) {
  const grid = drawSheet(drawing);
  const found = recognizeWorkbook([grid]);
  const { findings, failed } = review({ grids: [grid], corrections: [] }, { today });
  expect(failed).toEqual([]);
  return {
    records: found.tables.flatMap((table) =>
      [...table.records].map((row) =>
        table.columns
          .flatMap(({ column, field, header }) => {
            const value = valueAt(table.grid, row, column);
            const home = homeOf(table.grid, { row, column });
            return value === '' ? [] : [`${field ?? `?${header}`} ${cellAddress(home.row, home.column)}`];
          })
          .join(', '),
      ),
    ),
    unseen: unseenOf([grid], found).cells.flatMap(({ places }) =>
      places.map(({ row, column }) => cellAddress(row, column)),
    ),
    findings: findings.map(({ rule }) => rule),
  };
}

test.each<[name: string, drawing: string, expected: Partial<ReturnType<typeof read>>]>([
  [
    'a colon in a column of its own',
    `
    SƠ YẾU LÝ LỊCH
    Họ và tên | : | Nguyễn Văn An
    Ngày sinh | : | 1985-02-03
    Đơn vị | : | BV Mắt`,
    { records: ['fullName C2, birthDate C3, unit C4'], unseen: [], findings: [] },
  ],
  [
    'a colon in front of the value',
    `
    LÝ LỊCH TRÍCH NGANG
    Họ và tên | : Nguyễn Văn An
    Ngày sinh | : 03/02/1985
    Đơn vị | : BV Mắt`,
    { records: ['fullName B2, birthDate B3, unit B4'], unseen: [], findings: [] },
  ],
  [
    'values on dotted lines',
    `
    Họ và tên đồng chí: | ....Nguyễn Văn An....
    Sinh ngày: | ...03/02/1985...
    Nơi công tác: | …BV Mắt…
    Chức vụ: | ..........`,
    { records: ['fullName B1, birthDate B2, unit B3'], unseen: [], findings: [] },
  ],
  [
    'an application that names the person as “Tên tôi là”, two fields to a line',
    `
    ĐƠN XIN GIA NHẬP CÔNG ĐOÀN VIỆT NAM
    Tên tôi là: ......Lê Văn Chi...... | | Giới tính: Nam
    Ngày sinh: 3/2/1991........ | | Dân tộc: Kinh
    Đơn vị: Bệnh viện Mắt
    Tôi tự nguyện xin gia nhập.
     | | Người viết đơn`,
    { records: ['fullName A2, gender C2, birthDate A3, ethnicity C3, unit A4'], unseen: ['A5', 'C6'] },
  ],
  [
    'parts of a form with headings, which are no fields',
    `
    TỜ KHAI
    A. THÔNG TIN CÁ NHÂN
    Họ và tên: | Nguyễn Văn An
    Ngày sinh: | 1985-02-03
    B. CÔNG TÁC
    Đơn vị: | BV Mắt
    -----
    Chức vụ: | Bác sĩ`,
    { records: ['fullName B3, birthDate B4, unit B6, jobTitle B8'], unseen: [], findings: [] },
  ],
  [
    'three slips across and two down, each with its heading',
    `
    PHIẾU QUÀ | | | PHIẾU QUÀ | | | PHIẾU QUÀ |
    Họ và tên: | Nguyễn Văn An | | Họ và tên: | Trần Thị Bình | | Họ và tên: | Lê Văn Chi
    Đơn vị: | BV Mắt | | Đơn vị: | BV Tim | | Đơn vị: | BV Tim
    Mức quà: | 500000 | | Mức quà: | 500000 | | Mức quà: | 500000
    PHIẾU QUÀ | | | PHIẾU QUÀ | | | PHIẾU QUÀ |
    Họ và tên: | Vũ Văn Em | | Họ và tên: | Bùi Thị Hoa | | Họ và tên: |
    Đơn vị: | BV Mắt | | Đơn vị: | BV Tim | | Đơn vị: |
    Mức quà: | 500000 | | Mức quà: | 500000 | | Mức quà: |`,
    {
      records: [
        'fullName B2, unit B3, amount B4',
        'fullName B6, unit B7, amount B8',
        'fullName E2, unit E3, amount E4',
        'fullName E6, unit E7, amount E8',
        'fullName H2, unit H3, amount H4',
      ],
      unseen: [],
    },
  ],
  [
    'slips with their numbers in the title: it is a title whole',
    `
    PHIẾU SỐ: 01 | PHIẾU SỐ: 02
    Họ và tên: Nguyễn Văn An | Họ và tên: Trần Thị Bình
    Đơn vị: BV Mắt | Đơn vị: BV Tim
    Số tiền: 500.000 đồng | Số tiền: 500.000 đồng`,
    { records: ['fullName A2, unit A3, amount A4', 'fullName B2, unit B3, amount B4'], unseen: [] },
  ],
  [
    'a birth in three cells and an identity number with a box for each digit: not read, and listed',
    `
    Họ và tên: | Nguyễn Văn An | | |
    Ngày sinh: | 3 | 2 | 1985 |
    Số CCCD: | 0 | 0 | 1 | 0
    Đơn vị: | BV Mắt | | |`,
    {
      records: ['fullName B1, unit B4'],
      unseen: ['B2', 'C2', 'D2', 'B3', 'C3', 'D3', 'E3'],
      findings: [],
    },
  ],
  [
    'numbered names under “STT | Nội dung | Thông tin”',
    `
    PHIẾU THÔNG TIN
    STT | Nội dung | Thông tin
    1 | Họ và tên | Nguyễn Văn An
    2 | Ngày sinh | 1985-02-03
    3 | Đơn vị | BV Mắt`,
    { records: ['fullName C3, birthDate C4, unit C5'], unseen: ['A3', 'A4', 'A5'], findings: [] },
  ],
  [
    'near miss: such a list of wordings, no form',
    `
    STT | Nội dung | Giải thích
    1 | Họ và tên | viết hoa chữ đầu
    2 | Ngày sinh | ngày, tháng, năm
    3 | Đơn vị | tên đầy đủ`,
    {
      records: [
        '?STT A2, ?Nội dung B2, ?Giải thích C2',
        '?STT A3, ?Nội dung B3, ?Giải thích C3',
        '?STT A4, ?Nội dung B4, ?Giải thích C4',
      ],
    },
  ],
  [
    'two halves, the names numbered in columns of their own',
    `
    1 | Họ và tên | Nguyễn Văn An | 4 | Đơn vị | BV Mắt
    2 | Ngày sinh | 1985-02-03 | 5 | Chức vụ | Bác sĩ
    3 | Giới tính | Nam | 6 | Dân tộc | Kinh`,
    { records: ['fullName C1, unit F1, birthDate C2, jobTitle F2, gender C3, ethnicity F3'] },
  ],
  [
    'what stands below the name of somebody else is not about the person',
    `
    Họ và tên: | Nguyễn Văn An
    Số CCCD: | '001085012345
    Ngày sinh: | 1985-02-03
    Đơn vị: | BV Mắt
    Họ và tên vợ/chồng: | Trần Thị Bình
    Năm sinh: | 1950
    Nghề nghiệp: | Giáo viên`,
    {
      records: ['fullName B1, citizenId B2, birthDate B3, unit B4'],
      unseen: ['A5', 'B5', 'A6', 'B6', 'A7', 'B7'],
      findings: [],
    },
  ],
  [
    'dates and numbers that nobody has filled in yet',
    `
    Họ và tên: Nguyễn Văn An
    Ngày sinh: ..../..../......
    Ngày cấp: ngày .... tháng .... năm ......
    Số CCCD: ..................
    Đơn vị: BV Mắt`,
    { records: ['fullName A1, unit A5'], unseen: [], findings: [] },
  ],
  [
    'genders with boxes: in one cell, and with a cell for each',
    `
    Họ và tên: | Nguyễn Văn An | | Họ và tên: | Trần Thị Bình
    Giới tính: | Nam ☑ | Nữ ☐ | Giới tính: | ☐ Nam ☑ Nữ
    Ngày sinh: | 1985-02-03 | | Ngày sinh: | 1990-02-03
    Đơn vị: | BV Mắt | | Đơn vị: | BV Tim`,
    {
      records: [
        'fullName B1, gender B2, birthDate B3, unit B4',
        'fullName E1, gender E2, birthDate E3, unit E4',
      ],
      unseen: ['C2'],
      findings: [],
    },
  ],
  [
    'slips for children',
    `
    Họ và tên cháu: | Nguyễn Văn Con | | Họ và tên cháu: | Lê Thị Na
    Năm sinh: | 2015 | | Năm sinh: | 2016
    Con đoàn viên: | Nguyễn Văn An | | Con đoàn viên: | Lê Văn Chi
    Số tiền: | 300000 | | Số tiền: | 300000`,
    {
      records: [
        'fullName B1, birthYear B2, guardian B3, amount B4',
        'fullName E1, birthYear E2, guardian E3, amount E4',
      ],
      findings: [],
    },
  ],
  [
    'near miss: figures beside each other are of several records',
    `
    Họ và tên | Nguyễn Văn An | Trần Thị Bình
    Năm sinh | 1985 | 1990
    Số lượng | 3 | 2
    Số tiền | 500 | 300`,
    {
      records: [
        'fullName B1, birthYear B2, quantity B3, amount B4',
        'fullName C1, birthYear C2, quantity C3, amount C4',
      ],
      unseen: [],
    },
  ],
  [
    'near miss: a figure and its measure',
    `
    Họ và tên: | Nguyễn Văn An |
    Năm sinh: | 1985 |
    Số tiền: | 500000 | đồng`,
    { records: ['fullName B1, birthYear B2, amount B3'], unseen: ['C3'] },
  ],
])('%s', (_name, drawing, expected) => {
  expect(read(drawing)).toMatchObject(expected);
});

test.each([
  [': Nguyễn Văn An', [': ', 'Nguyễn Văn An', '']],
  ['....Nguyễn Văn An......', ['....', 'Nguyễn Văn An', '......']],
  ['…BV Mắt…', ['…', 'BV Mắt…', '']],
  ['Nguyễn Văn An ……………', ['', 'Nguyễn Văn An', ' ……………']],
  [':', [':', '', '']],
  ['Nguyễn Văn A.', null],
  ['BV. Mắt', null],
  ['.5', null],
  ['TP.', null],
  ['', null],
  [12, null],
])('what stands around a value on a line: %j', (content, parts) => {
  const cell = lineCell(content);
  expect(cell && [cell.before, cell.value, cell.after]).toEqual(parts);
});

test('a fix writes the colon and the dots with the value, and undo gives all back', async () => {
  const workbook = new Workbook('Phiếu.xlsx');
  const sheet = workbook.addSheet('Phiếu');
  const lines = [
    ['Họ và tên', '....Nguyễn  Văn An....'],
    ['Số CCCD', ': 001085012345'],
    ['Điện thoại', ': 912345678'],
    ['Đơn vị', 'BV Mắt'],
  ];
  lines.forEach((cells, row) => cells.forEach((text, column) => sheet.setValue(row, column, text)));
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  expect((await fix(host)).ok).toBe(true);
  expect([0, 1, 2, 3].map((row) => sheet.value(row, 1))).toEqual([
    '....Nguyễn Văn An....',
    ': 001085012345',
    ': 0912345678',
    'BV Mắt',
  ]);
  expect((await undo(host)).ok).toBe(true);
  expect(snapshot(workbook)).toEqual(before);
});
