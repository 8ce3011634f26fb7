import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { drawSheet } from '../../support/draw-sheet';
import { geometryOf } from '../../support/table-geometry';
import { zoo as zooOfSingleTables } from './zoo';
import { zooOfBrokenHeaders } from './zoo-of-broken-headers';
import { zooOfCareLedgers } from './zoo-of-care-ledgers';
import { zooOfDepartments } from './zoo-of-departments';
import { zooOfExportsAndPlans } from './zoo-of-exports-and-plans';
import { zooOfFoundTables } from './zoo-of-found-tables';
import { zooOfFurtherHabits } from './zoo-of-further-habits';
import { zooOfHeadlessLists } from './zoo-of-headless-lists';
import { zooOfHumanHabits } from './zoo-of-human-habits';
import { zooOfParts } from './zoo-of-parts';
import { zooOfListsOfPeople } from './zoo-of-lists-of-people';
import { zooOfOfficesFromMemory } from './zoo-of-offices-from-memory';
import { zooOfMeasures } from './zoo-of-measures';
import { zooOfMoneyAndGoods } from './zoo-of-money-and-goods';
import { zooOfUnionForms } from './zoo-of-union-forms';
import { zooOfNameLists } from './zoo-of-name-lists';
import { zooOfNearHeaders } from './zoo-of-near-headers';
import { zooOfOtherOffices } from './zoo-of-other-offices';
import { zooOfOfficeSheets } from './zoo-of-office-sheets';
import { zooOfOtherBooks } from './zoo-of-other-books';
import { zooOfPayAndMarks } from './zoo-of-pay-and-marks';
import { zooOfPublicLists } from './zoo-of-public-lists';
import { zooOfPublicWorkbooks } from './zoo-of-public-workbooks';
import { zooOfRestatedTables } from './zoo-of-restated-tables';
import { zooOfSecondLines } from './zoo-of-second-lines';
import { zooOfSeveralTables } from './zoo-of-several-tables';
import { zooOfSmallTables } from './zoo-of-small-tables';
import { zooOfWhatFollows } from './zoo-of-what-follows';
import { zooOfWideReports } from './zoo-of-wide-reports';

const zoo = [
  ...zooOfSingleTables,
  ...zooOfOfficeSheets,
  ...zooOfSeveralTables,
  ...zooOfNearHeaders,
  ...zooOfBrokenHeaders,
  ...zooOfNameLists,
  ...zooOfSmallTables,
  ...zooOfMeasures,
  ...zooOfMoneyAndGoods,
  ...zooOfUnionForms,
  ...zooOfCareLedgers,
  ...zooOfHumanHabits,
  ...zooOfFoundTables,
  ...zooOfFurtherHabits,
  ...zooOfDepartments,
  ...zooOfParts,
  ...zooOfPublicWorkbooks,
  ...zooOfPublicLists,
  ...zooOfRestatedTables,
  ...zooOfOtherBooks,
  ...zooOfPayAndMarks,
  ...zooOfSecondLines,
  ...zooOfWhatFollows,
  ...zooOfWideReports,
  ...zooOfHeadlessLists,
  ...zooOfExportsAndPlans,
  ...zooOfOtherOffices,
  ...zooOfListsOfPeople,
  ...zooOfOfficesFromMemory,
];

describe('the zoo', () => {
  test.each(zoo.map((sheet) => [sheet.name, sheet] as const))('%s', (_name, { drawing, options, tables }) => {
    const recognized = recognizeWorkbook([drawSheet(drawing, options)]).tables.map(geometryOf);
    const asked = recognized.map((table, index) =>
      Object.fromEntries(Object.keys(tables[index] ?? table).map((key) => [key, table[key]])),
    );
    expect(asked).toEqual(tables);
  });

  // How a text is typed must not change what it is taken for; a cell that is already in an old encoding cannot be typed so.
  test.each(
    zoo
      .filter(({ drawing }) => !/[\x80-\xbf]|[\xc0-\xff]{2}/.test(drawing.replace(/[“”’…–]/g, '')))
      .map((sheet) => [sheet.name, sheet] as const),
  )('decomposed, and with blanks around and between: %s', (name, { drawing, options }) => {
    const shapeOf = (change: (text: string) => string): unknown => {
      const grid = drawSheet(drawing, options);
      const values = grid.values.map((row) =>
        row.map((value) => (typeof value === 'string' && !value.startsWith('#') ? change(value) : value)),
      );
      return recognizeWorkbook([{ ...grid, values }]).tables.map((table) => {
        const shape = geometryOf(table);
        delete shape.units;
        delete shape.titleUnit;
        return shape;
      });
    };
    const plain = shapeOf((text) => text);
    expect(shapeOf((text) => text.normalize('NFD'))).toEqual(plain);
    // Cells that people emptied with the space bar.
    expect(shapeOf((text) => (text === '' ? ' ' : text))).toEqual(plain);
    // What a program writes has no blanks.
    if (!/a program’s|names of columns/.test(name))
      expect(shapeOf((text) => (text === '' ? '' : ` ${text.replaceAll(' ', '  ')} `))).toEqual(plain);
  });

  // What stands above a table must not change what it is taken for.
  test.each(zoo.map((sheet) => [sheet.name, sheet] as const))(
    'blank and title rows above: %s',
    (_name, { drawing, options }) => {
      const plain = recognizeWorkbook([drawSheet(drawing, options)]).tables;
      const body = drawing.replace(/^[ \t]*\n/, '').split('\n');
      const lowered = drawSheet(['PHỤ LỤC SỐ 2', ...Array<string>(5).fill(''), ...body].join('\n'), {
        ...options,
        merges: (options?.merges ?? []).map((area) => area.replace(/\d+/g, (row) => String(Number(row) + 6))),
        fonts: {},
      });
      const moved = recognizeWorkbook([lowered]).tables;
      const about = (tables: typeof plain, by: number): unknown =>
        tables.map((table) => ({
          register: table.register,
          header: table.headerRows.map((row) => row - by),
          records: [...table.records].map((row) => row - by),
          fields: [...table.fields],
          sections: table.sectionRows.map(({ row, unit }) => [row - by, unit]),
          totals: table.totalRows.map(({ row, covers }) => [row - by, covers]),
          footer: table.footerStart === null ? null : table.footerStart - by,
        }));
      expect(about(moved, 6)).toEqual(about(plain, 0));
    },
  );
});

describe('sheets without a table', () => {
  test.each([
    ['nothing at all', '', 'empty'],
    ['prose', 'Kính gửi các đồng chí\nĐề nghị các đơn vị gửi danh sách trước ngày 15', 'no-header'],
    ['a header without records', 'STT | Họ và tên | Ngày sinh\n1 | |\n2 | |', 'no-records'],
    [
      'a header above nothing but who signs',
      'TT | Họ và tên | Ngày sinh\n\nPHÒNG CÔNG TÁC | CHỦ NHIỆM LỚP | LỚP TRƯỞNG\n(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên)',
      'no-records',
    ],
  ])('%s', (_name, drawing, reason) => {
    expect(recognizeWorkbook([drawSheet(drawing)])).toEqual({
      tables: [],
      cards: [],
      unrecognized: [{ sheet: 'Sheet1', reason }],
    });
  });
});

describe('corrections', () => {
  const grid = drawSheet(`
    STT | Họ và tên | Năm sinh | Ghi chú | Số tiền
    1 | Nguyễn Văn An | 1985 | Ốm | 500000
    2 | Trần Thị Bình | 1990 | Ốm | 500000`);

  test('a register that a person chose wins', () => {
    const [table] = recognizeWorkbook(
      [grid],
      [{ kind: 'register', sheet: 'Sheet1', row: null, register: 'disbursements' }],
    ).tables;
    expect(table).toMatchObject({ register: 'disbursements', confidence: 1, corrected: true });
    const [none] = recognizeWorkbook(
      [grid],
      [{ kind: 'register', sheet: 'Sheet1', row: 1, register: null }],
    ).tables;
    expect(none).toMatchObject({ register: null, corrected: true });
    expect(none!.records).toHaveLength(2);
  });

  test('a column that a person named wins, found again by its header after columns were inserted', () => {
    const [table] = recognizeWorkbook(
      [grid],
      [{ kind: 'column', sheet: 'Sheet1', column: 'C', header: 'Ghi chú', field: 'circumstance' }],
    ).tables;
    expect(table!.fields.get('circumstance')).toEqual([3]);
    expect(table!.fields.has('note')).toBe(false);
    expect(table!.columns[3]).toMatchObject({ corrected: true, confidence: 1 });
  });

  test('another sheet is left alone', () => {
    const [table] = recognizeWorkbook(
      [grid],
      [{ kind: 'register', sheet: 'Khác', row: null, register: 'units' }],
    ).tables;
    expect(table).toMatchObject({ register: 'grants', corrected: false });
  });
});

test('each guess says why, in both languages', () => {
  const [table] = recognizeWorkbook([
    drawSheet('DANH SÁCH ĐOÀN VIÊN\nSTT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1985-02-03'),
  ]).tables;
  const reasons = [...table!.reasons, ...table!.columns[1]!.reasons].map(({ text }) => [
    text.vi(),
    text.en(),
  ]);
  expect(reasons).toContainEqual(['Tiêu đề cột là “Họ và tên”', 'The column is headed “Họ và tên”']);
  expect(reasons).toContainEqual([
    'Tiêu đề hoặc tên trang có “danh sách đoàn viên”',
    "Its title or the sheet's name says “danh sách đoàn viên”",
  ]);
});

test('a stray cell in the last column does not widen the table', () => {
  const grid = drawSheet('STT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1985-02-03');
  const wide = grid.values.map((row, index) => {
    const cells = [...row, ...Array<string>(16_384 - row.length).fill('')];
    if (index === 0) cells[16_383] = 'x';
    return cells;
  });
  const [table] = recognizeWorkbook([{ ...grid, values: wide }]).tables;
  expect(table).toMatchObject({ register: 'members', firstColumn: 0, lastColumn: 2 });
});

test('a date above the table is a title of it, one between two tables closes the first', () => {
  const { tables } = recognizeWorkbook([
    drawSheet(`
      CÔNG ĐOÀN NGÀNH Y TẾ | Hà Nội, ngày 2 tháng 2 năm 2024 | |
      DANH SÁCH ĐOÀN VIÊN | | |
      (Tính đến ngày 31 tháng 01 năm 2024) | | |
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Nguyễn Văn An | 1985-02-03 | Bệnh viện Phổi
      2 | Trần Thị Bình | 1986-02-03 | Bệnh viện Phổi

      | | Hà Nội, ngày 5 tháng 2 năm 2024 |
      DANH SÁCH ĐOÀN VIÊN MỚI | | |
      (Kèm theo Quyết định số 3/QĐ-CĐN ngày 03/02/2024) | | |
      STT | Họ và tên | Ngày sinh | Đơn vị
      1 | Lê Văn Chi | 1987-02-03 | Bệnh viện Tim
      2 | Đỗ Thị Dung | 1988-02-03 | Bệnh viện Tim
    `),
  ]);
  expect(tables.map(({ titles }) => titles)).toEqual([
    [
      'CÔNG ĐOÀN NGÀNH Y TẾ',
      'Hà Nội, ngày 2 tháng 2 năm 2024',
      'DANH SÁCH ĐOÀN VIÊN',
      '(Tính đến ngày 31 tháng 01 năm 2024)',
    ],
    ['DANH SÁCH ĐOÀN VIÊN MỚI', '(Kèm theo Quyết định số 3/QĐ-CĐN ngày 03/02/2024)'],
  ]);
});

test.each(['Đơn vị: triệu đồng', 'Đơn vị: đồng', 'Đơn vị: 1.000 đồng', 'CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI'])(
  '“%s” names no unit of the records',
  (line) => {
    const [table] = recognizeWorkbook([
      drawSheet(`${line}\nSTT | Họ và tên | Ngày sinh\n1 | Nguyễn Văn An | 1985-02-03`),
    ]).tables;
    expect(table!.titleUnit).toBeNull();
  },
);

test('a sheet without diacritics: “DT” over numbers is the phone, over names of peoples the ethnic group', () => {
  const fieldsOf = (first: string, second: string) =>
    recognizeWorkbook([
      drawSheet(`
        DANH SACH DOAN VIEN | | | | |
        STT | Ho va ten | Nam sinh | So CCCD | DT | Chuc vu
        1 | Nguyễn Văn An | 1985 | '001085012345 | ${first} | Bác sĩ
        2 | Trần Thị Bình | 1986 | '001186012345 | ${second} | Hộ lý
      `),
    ]).tables[0]!.columns.map(({ field }) => field);
  expect(fieldsOf("'0912345678", "'0987654321")[4]).toBe('phone');
  expect(fieldsOf('Kinh', 'Tày')[4]).toBe('ethnicity');
});

test('“Toàn ngành” below the units is their total, among the words of a record it is none', () => {
  const [table] = recognizeWorkbook([
    drawSheet(`
      KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN | | | |
      TT | Đơn vị | Chỉ tiêu | Kết nạp | Tỷ lệ (%)
      1 | Bệnh viện Phổi Hà Nội | 100 | 41 | 41
      2 | Trung tâm Y tế Ba Đình | 50 | 35 | 70
      | Toàn ngành Y tế | 150 | 76 | 50,7
    `),
  ]).tables;
  expect(table!.totalRows.map(({ row }) => row)).toEqual([4]);
  expect([...table!.records]).toEqual([2, 3]);
  const [courses] = recognizeWorkbook([
    drawSheet(`
      TỔNG HỢP CÁC LỚP TẬP HUẤN | | | |
      TT | Tên lớp | Đối tượng | Số người | Kinh phí
      1 | Tập huấn tài chính | Toàn ngành | 41 | 5000000
      2 | Toàn ngành học nghị quyết | Cán bộ | 41 | 5000000
    `),
  ]).tables;
  expect(courses!.records).toHaveLength(2);
});

test.each(['Nội dung', 'Chỉ tiêu, nội dung', 'Nội dung, chỉ tiêu', 'Tiêu chí'])(
  'scores beneath “%s” are a table of emulation',
  (heading) => {
    const [table] = recognizeWorkbook([
      drawSheet(`
        BẢNG CHẤM ĐIỂM THI ĐUA | | |
        TT | ${heading} | Điểm chuẩn | CĐCS tự chấm
        1 | Chăm lo đời sống đoàn viên | 20 | 18
        2 | Thi đua khen thưởng | 15 | 15
      `),
    ]).tables;
    expect(table!.register).toBe('emulation');
    expect(table!.fields.has('indicator')).toBe(true);
  },
);

test('“N/s” over years is the year of birth, where a list has no other place for it', () => {
  const fieldOf = (born: string) =>
    recognizeWorkbook([
      drawSheet(`
        DANH SÁCH KÝ NHẬN TIỀN HỖ TRỢ | | | | |
        STT | Họ và tên | N/s | Đơn vị | Số tiền | Ký nhận
        1 | Nguyễn Văn An | ${born} | Bệnh viện Phổi | 500000 |
        2 | Trần Thị Bình | ${born} | Bệnh viện Phổi | 500000 |
      `),
    ]).tables[0]!.columns[2]!.field;
  expect(fieldOf('1985')).toBe('birthYear');
});

test('a small x where the number of a row stands is a tick, no heading', () => {
  const [table] = recognizeWorkbook([
    drawSheet(`
      THĂM, HỖ TRỢ ĐƠN VỊ | | |
      STT | Đơn vị | Ngày thăm | Số tiền
      1 | Bệnh viện Phổi Hà Nội | 2026-01-08 | 3000000
      x | Bệnh viện Tim Hà Nội | 2026-01-10 | 3000000
      3 | Bệnh viện Thận Hà Nội | 2026-01-12 | 3000000
    `),
  ]).tables;
  expect([...table!.records]).toEqual([2, 3, 4]);
  expect(table!.sectionRows).toEqual([]);
});

test.each([
  ['Céng', 'NguyÔn V¨n Hïng', 'BÖnh viÖn Tim'],
  ['Tæng céng', 'NguyÔn V¨n Hïng', 'BÖnh viÖn Tim'],
  ['Coäng', 'Nguyeãn Vaên Huøng', 'Beänh vieän Tim'],
  ['Toång coäng', 'Nguyeãn Vaên Huøng', 'Beänh vieän Tim'],
])('“%s” below headings without marks is a total', (label, name, unit) => {
  const [table] = recognizeWorkbook([
    drawSheet(`
      DANH SACH HO TRO DOAN VIEN | | |
      Stt | Ho va ten | Don vi | So tien
      1 | ${name} | ${unit} | 500000
      2 | ${name} | ${unit} | 500000
      | ${label} | | 1000000
    `),
  ]).tables;
  expect(table!.totalRows.map(({ row }) => row)).toEqual([4]);
  expect([...table!.records]).toEqual([2, 3]);
});
