import type { Grid } from '../../src/core/sheet/grid';
import { drawSheet } from './draw-sheet';

/** The units of the long book: short names and one that no line holds. */
const names = [
  'Bệnh viện Đa khoa Y học cổ truyền Hà Nội',
  'Bệnh viện Tim Hà Nội',
  'Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm',
  ...Array.from({ length: 101 }, (_, index) => `Phòng khám đa khoa số ${index + 1}`),
];
const funds = [
  'LĐLĐ Thành phố Hà Nội',
  'Công đoàn ngành Y tế',
  'Quỹ kết dư',
  'Chuyên môn',
  'Nhà tài trợ',
  '',
];
const programmes = ['Tết Nguyên đán', 'Mái ấm Công đoàn', 'Trợ cấp khó khăn', 'Thăm hỏi ốm đau'];
const circumstances = [
  'Mắc bệnh hiểm nghèo, phải điều trị dài ngày tại bệnh viện',
  'Con bị bệnh',
  'Hỏa hoạn',
];

/** A title, a header and a row for each number below `count`; rows are numbered. */
function list(
  sheet: string,
  title: string,
  header: string,
  count: number,
  row: (index: number) => readonly (string | number)[],
): Grid {
  const rows = Array.from({ length: count }, (_, index) => [index + 1, ...row(index)].join(' | '));
  return drawSheet(`${title}\nSTT | ${header}\n${rows.join('\n')}`, { sheet });
}

const at = <T>(all: readonly T[], index: number): T => all[index % all.length]!;
const day = (index: number) => `2026-0${1 + (index % 9)}-${10 + (index % 18)}`;
const millions = (index: number) => 500_000 * (1 + (index % 19));

/** A book of every register, with all columns that reports print and `persons` rows in its longest list. */
export function longBook(persons: number): Grid[] {
  return [
    list('Danh mục', 'DANH MỤC ĐƠN VỊ', 'Tên đơn vị | Cụm | Số đoàn viên', names.length, (index) => [
      names[index]!,
      1 + (index % 8),
      150 + index,
    ]),
    list(
      'Trợ cấp',
      'DANH SÁCH ĐỀ NGHỊ TRỢ CẤP',
      'Họ và tên | Năm sinh | Giới tính | Số CCCD | Đơn vị | Chức vụ | Đối tượng | Họ tên bố mẹ | Chương trình | Hoàn cảnh | Nguồn kinh phí | Số lượng | Hiện vật | Trị giá hiện vật | Số tiền đề nghị | Số tiền | Ngày chi | Ghi chú',
      persons,
      (index) => [
        `Nguyễn Thị Hồng Số ${index + 1}`,
        1965 + (index % 40),
        index % 2 ? 'Nam' : 'Nữ',
        `001${index % 2 ? 0 : 1}${String(65 + (index % 35)).padStart(2, '0')}${String(index).padStart(6, '0')}`,
        at(names, index),
        'Điều dưỡng trưởng',
        'Đoàn viên khó khăn',
        'Trần Văn Bình',
        at(programmes, index),
        at(circumstances, index),
        at(funds, index),
        2,
        'Túi quà Tết sum vầy',
        300_000,
        millions(index),
        millions(index),
        day(index),
        index % 8 === 1 ? 'Xây mới' : '',
      ],
    ),
    list(
      'Thăm',
      'THĂM, HỖ TRỢ ĐƠN VỊ',
      'Đơn vị | Ngày thăm | Dịp | Nguồn kinh phí | Số tiền',
      180,
      (index) => [at(names, index), day(index), 'Tuyến đầu chống dịch', at(funds, index), millions(index)],
    ),
    list(
      'Chi',
      'DANH SÁCH KÝ NHẬN TIỀN',
      'Số chứng từ | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận',
      120,
      (index) => [
        `PC${index + 1}`,
        `Nguyễn Thị Hồng Số ${index + 1}`,
        1965 + (index % 40),
        at(names, index),
        millions(index) + (index % 7 ? 0 : 50_000),
        'x',
      ],
    ),
    list(
      'Khen',
      'DANH SÁCH KHEN THƯỞNG',
      'Họ và tên | Đơn vị | Hình thức khen thưởng | Cấp khen | Số tiền',
      60,
      (index) => [
        `Lê Văn Cường Số ${index + 1}`,
        at(names, index),
        index % 2 ? 'Giấy khen' : 'Bằng khen',
        index % 3 ? 'Công đoàn ngành' : 'Liên đoàn Lao động Thành phố',
        500_000,
      ],
    ),
    list(
      'Kết nạp',
      'KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN',
      'Đơn vị | Số đầu kỳ | Chuyển đến | Chuyển đi | Giảm | Số cuối kỳ | Chỉ tiêu năm | Kết nạp trong kỳ | Lũy kế | Nữ',
      names.length,
      (index) => [names[index]!, 100, 5, 3, 2, 120, 30, 20, 20, 11],
    ),
    list(
      'CĐCS mới',
      'DANH SÁCH CĐCS MỚI THÀNH LẬP',
      'Tên CĐCS | Khối | Ngày thành lập | Số quyết định | Số đoàn viên',
      30,
      (index) => [`Phòng khám mới số ${index + 1}`, 'Ngoài nhà nước', day(index), `${index + 1}/QĐ-CĐYT`, 25],
    ),
    list(
      'Đề nghị',
      'ĐỀ NGHỊ CẤP TRÊN HỖ TRỢ',
      'Số văn bản | Ngày văn bản | Đơn vị | Họ và tên | Chương trình | Số tiền đề nghị | Số tiền được duyệt | Kết quả | Ghi chú',
      90,
      (index) => [
        `${index + 1}/TTr-CĐ`,
        day(index),
        at(names, index),
        `Phạm Thị Dung Số ${index + 1}`,
        at(programmes, index),
        millions(index),
        millions(index),
        'Đã duyệt',
        '',
      ],
    ),
    list(
      'Xã hội hóa',
      'VẬN ĐỘNG XÃ HỘI HÓA',
      'Nhà tài trợ | Ngày nhận | Mục đích | Số tiền | Hiện vật | Trị giá hiện vật',
      70,
      (index) => [
        'Công ty Cổ phần Dược phẩm Trung ương',
        day(index),
        'Ủng hộ tuyến đầu chống dịch',
        millions(index),
        'Khẩu trang y tế',
        3_000_000,
      ],
    ),
    list(
      'Quỹ',
      'VẬN ĐỘNG QUỸ',
      'Đơn vị | Tên quỹ | Số người tham gia | Số tiền ủng hộ | Ngày chuyển',
      208,
      (index) => [
        at(names, index),
        index % 2 ? 'Quỹ Biển đảo quê hương' : 'Quỹ Vì người nghèo',
        90,
        millions(index),
        day(index),
      ],
    ),
    list(
      'Tập huấn',
      'ĐÀO TẠO, TẬP HUẤN',
      'Tên lớp | Thành phần | Số học viên | Từ ngày | Đến ngày | Kinh phí | Ghi chú',
      60,
      (index) => [
        'Nghiệp vụ công tác nữ công và kiểm tra',
        'Ủy viên Ban Chấp hành',
        120,
        day(index),
        day(index),
        millions(index),
        '',
      ],
    ),
    list(
      'Hội nghị',
      'TÌNH HÌNH TỔ CHỨC HỘI NGHỊ CBCCVC',
      'Đơn vị | Loại hội nghị | Ngày tổ chức | Số đại biểu dự | Đã tổ chức',
      90,
      (index) => [names[index]!, 'Hội nghị CBCCVC', day(index), 150, index % 5 ? 'x' : ''],
    ),
    list(
      'Thi đua',
      'BẢNG CHẤM ĐIỂM THI ĐUA',
      'Đơn vị | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Xếp loại',
      names.length,
      (index) => [names[index]!, 'Chăm lo đời sống', 100, 90 - (index % 30), 88.5 - (index % 30), 'Xuất sắc'],
    ),
  ];
}
