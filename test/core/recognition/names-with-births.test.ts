import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { tableColumns } from '../../../src/core/recognition/values/table-columns';
import { drawSheet } from '../../support/draw-sheet';

const open = (drawing: string) => tableColumns(recognizeWorkbook([drawSheet(drawing)]).tables[0]!);

test('births that stand behind the names are read, and the names without them', () => {
  const columns = open(`
    DANH SÁCH ĐOÀN VIÊN NHẬN QUÀ
    TT | Họ và tên, năm sinh | Đơn vị | Số tiền
    1 | Nguyễn Văn An (1985) | BV Mắt | 500000
    2 | Trần Thị Bình 09/03/1990 | BV Mắt | 500000
    3 | Lê Thị Chi | BV Mắt | 500000`);
  expect([0, 1, 2].map((record) => columns.names().text(record))).toEqual([
    'Nguyễn Văn An',
    'Trần Thị Bình',
    'Lê Thị Chi',
  ]);
  expect([...columns.births().years]).toEqual([1985, 1990, 0]);
  expect(columns.names().unplain()).toEqual([]);
});

test('a year behind one of many names tells namesakes apart and stays', () => {
  const columns = open(`
    DANH SÁCH ĐOÀN VIÊN NHẬN QUÀ
    TT | Họ và tên | Đơn vị | Số tiền
    1 | Nguyễn Thị Lan (1985) | BV Mắt | 500000
    2 | Nguyễn Thị Lan | BV Mắt | 500000
    3 | Lê Thị Chi | BV Mắt | 500000`);
  expect(columns.names().text(0)).toBe('Nguyễn Thị Lan (1985)');
  expect(columns.names().births).toBeNull();
  expect([...columns.births().years]).toEqual([0, 0, 0]);
});
