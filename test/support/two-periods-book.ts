import { serialOf } from '../../src/core/sheet/calendar';
import { Workbook } from '../../src/stand-in';

type Row = readonly (string | number | null)[];

const day = (year: number, month: number, date: number) => serialOf(year, month, date)!;

/**
 * Two Tết lists as offices keep them, with a catalogue that counts members: a unit by another name, amounts as text, one that cannot be
 * read, a unit that nobody knows, people who come, go, stay and stand in both rounds.
 */
export function twoPeriodsBook(): Workbook {
  const book = new Workbook('Sổ.xlsx');
  const put = (name: string, rows: readonly Row[]) => {
    const sheet = book.addSheet(name);
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
    return sheet;
  };
  put('Danh mục', [
    ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Chủ tịch', 'Số đoàn viên'],
    [1, 'Bệnh viện Mắt Hà Nội', 'BV Mắt HN', 'Nguyễn Văn An', 40],
    [2, 'Bệnh viện Tim Hà Nội', 'BV Tim', 'Trần Thị Bình', 300],
    [3, 'Bệnh viện Phổi Hà Nội', 'BV Phổi', 'Lê Văn Chi', null],
    [4, 'Bệnh viện Nhi Hà Nội', 'BV Nhi', 'Phạm Văn Dũng', 120],
  ]);
  const header = ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Đợt', 'Ngày nhận', 'Hoàn cảnh', 'Số tiền'];
  const list = (name: string, rows: readonly Row[], total: number) => {
    const sheet = put(name, [
      ['DANH SÁCH TRỢ CẤP TẾT'],
      header,
      ...rows.map((row, index) => [index + 1, ...row.slice(0, 5), 'Ốm', row[5]!]),
      [null, 'Cộng', null, null, null, null, null, total],
    ]);
    for (let row = 2; row < rows.length + 2; row++) sheet.setStyle(row, 5, { numberFormat: 'dd/mm/yyyy' });
  };
  list(
    'Tết 2023',
    [
      ['Nguyễn Văn An', 1980, 'Bệnh viện Mắt Hà Nội', 'Đợt 1', day(2023, 1, 5), 1_000_000],
      ['Trần Thị Bình', 1981, 'BV Mắt HN', 'Đợt 1', day(2023, 1, 9), '500.000'],
      ['Lê Văn Chi', 1979, 'Bệnh viện Tim Hà Nội', 'Đợt 2', day(2023, 2, 1), 300_000],
      ['Lê Văn Chi', 1979, 'Bệnh viện Tim Hà Nội', 'Đợt 1', day(2023, 1, 5), 200_000],
      ['Vũ Thị Hoa', 1990, 'BV Phổi', 'Đợt 2', day(2023, 2, 3), 700_000],
      ['Đỗ Văn Hải', 1991, 'BV Lạ', 'Đợt 2', day(2023, 2, 3), 900_000],
    ],
    3_600_000,
  );
  list(
    'Tết 2024',
    [
      ['Nguyễn Văn An', 1980, 'BV Mắt HN', 'Đợt 1', day(2024, 1, 20), 1_200_000],
      ['Lê Văn Chi', 1979, 'BV Tim', 'Đợt 1', day(2024, 1, 20), 100_000],
      ['Mai Thị Kim', 1985, 'Bệnh viện Nhi Hà Nội', 'đợt 2', day(2024, 2, 2), '450.000'],
      ['Ngô Văn Long', 1986, 'Bệnh viện Tim Hà Nội', 'Đợt 2', day(2024, 2, 2), 250_000],
      ['Lý Thị Mơ', 1987, 'Bệnh viện Tim Hà Nội', 'Đợt 2', day(2024, 2, 4), 'theo QĐ'],
    ],
    2_000_000,
  );
  return book;
}
