import type { ZooSheet } from './zoo';

/** Records in two lines, headings in two scripts and the goods of a voucher, beside layouts that look like them; the data is invented. */
export const zooOfSecondLines: readonly ZooSheet[] = [
  {
    name: 'the unit beneath each name, in a line of its own',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
      1 | Nguyễn Văn An | Ốm đau | 500000 |
       | Bệnh viện Thanh Nhàn | | |
      2 | Trần Thị Bình | Con nhỏ | 500000 |
       | Bệnh viện Mắt Hà Nội | | |
      3 | Lê Văn Chi | Hỏa hoạn | 1000000 |
       | Bệnh viện Đa khoa Đức Giang | | |
      Tổng cộng | | | 2000000 |`,
    tables: [
      {
        register: 'grants',
        data: [3, 7],
        records: 3,
        sections: undefined,
        totals: ['9 total 0-2'],
        skipped: ['4 note', '6 note'],
      },
    ],
  },
  {
    name: 'the post beneath each name, which would read like a further person',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
      1 | Nguyễn Văn An | Ốm đau | 500000 |
       | Phó Chủ tịch | | |
      2 | Trần Thị Bình | Con nhỏ | 500000 |
       | Điều dưỡng | | |
      3 | Lê Văn Chi | Hỏa hoạn | 1000000 |
       | Kế toán | | |`,
    tables: [{ register: 'grants', data: [3, 7], records: 3 }],
  },
  {
    name: 'a unit above each name heads it',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
       | Bệnh viện Thanh Nhàn | | |
      1 | Nguyễn Văn An | Ốm đau | 500000 |
       | Bệnh viện Mắt Hà Nội | | |
      2 | Trần Thị Bình | Con nhỏ | 500000 |
       | Bệnh viện Đa khoa Đức Giang | | |
      3 | Lê Văn Chi | Hỏa hoạn | 1000000 |`,
    tables: [
      {
        register: 'grants',
        data: [3, 8],
        records: 3,
        sections: [3, 5, 7],
      },
    ],
  },
  {
    name: 'wives and husbands without a number of their own are persons',
    drawing: `
      DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ
      STT | Họ và tên | Hoàn cảnh | Số tiền | Ký nhận
      1 | Nguyễn Văn An | Ốm đau | 500000 |
       | Trần Thị Na | | |
      2 | Trần Thị Bình | Con nhỏ | 500000 |
       | Lê Văn Nam | | |
      3 | Lê Văn Chi | Hỏa hoạn | 1000000 |
       | Phạm Thị Mai | | |`,
    tables: [{ register: 'grants', data: [3, 8], records: 6 }],
  },
  {
    name: 'headings in two scripts',
    drawing: `
      序号 STT | 姓名Họ và tên | 部门 Đơn vị | 金额 Số tiền | 签收 Ký nhận
      1 | Nguyễn Văn An | Bệnh viện Thanh Nhàn | 500000 |
      2 | Trần Thị Bình | Bệnh viện Mắt Hà Nội | 700000 |`,
    tables: [
      {
        register: 'disbursements',
        header: [1],
        data: [2, 3],
        records: 2,
        columns: 'ordinal A, fullName B, unit C, amount D, signature E',
      },
    ],
  },
  {
    name: 'the goods of a voucher, among the labels of its head and foot',
    drawing: `
      Đơn vị giao hàng: | | Kho K14 | | Ngày | 2024-10-01
      Người nhận hàng: | | Nguyễn Văn An | | Số | 12

      TT | Mã số | Tên hàng | Số lượng | Đơn giá | Thành tiền
      1 | JA1 | Dầu Jet | 100 | 20000 | 2000000

       | | Cộng | | | 2000000
      Thành tiền: | | | | |
      Ghi chú: | | | | |

      NGƯỜI NHẬN | | NGƯỜI GIAO | | TÀI CHÍNH |`,
    tables: [{ register: null, header: [4], data: [5, 5], records: 1 }],
  },
];
