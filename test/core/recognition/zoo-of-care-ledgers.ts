import type { ZooSheet } from './zoo';

/** Ledgers of what a union spent on whom in the year: visits, mourning, births, gifts. */
export const zooOfCareLedgers: readonly ZooSheet[] = [
  {
    name: 'ledger of visits: who was visited, whose member it concerns, why',
    drawing: `
      Ngày | Nội dung | Số tiền | Người được thăm | Cán bộ công nhân viên | QH | Lý do
      2026-02-10 | Chi tiền viếng bố đẻ đ/c Sơn | 800000 | Lò Văn Tài | Lò Văn Sơn | Bố | Mất
      2026-02-10 | Thăm hỏi đoàn viên công đoàn | 500000 | Trần Đức Tân | Trần Đức Tân | | Ốm đi viện
      2026-03-10 | Thăm hỏi đoàn viên công đoàn | 300000 | Nguyễn Thị Hồng Vân | Ôn Đức Phương | Vợ | Sinh em bé
      2026-03-12 | Chi sinh nhật tháng 3 | 2400000 | | | |
      | | 4000000`,
    tables: [
      {
        register: 'grants',
        header: [1],
        data: [2, 5],
        columns: 'paidOn A, programme B, amount C, fullName D, circumstance G',
      },
    ],
  },
  {
    name: 'the same with the day on which it arose, its month, and kinds of care: no births, no numbers of gifts',
    drawing: `
      SỔ THEO DÕI CHĂM LO ĐOÀN VIÊN
      STT | Ngày phát sinh | Năm | Tháng | Loại chăm lo | Số tiền | Họ và tên | Lý do
      1 | 2026-02-10 | 2026 | 2 | Hiếu | 800000 | Lò Văn Sơn | Bố mất
      2 | 2026-02-10 | 2026 | 2 | Ốm đau | 500000 | Trần Đức Tân | Ốm đi viện
      3 | 2026-03-10 | 2026 | 3 | Sinh con | 300000 | Nguyễn Thị Hồng Vân | Sinh em bé`,
    tables: [
      {
        register: 'grants',
        records: 3,
        columns: 'ordinal A, paidOn B, programme E, amount F, fullName G, circumstance H',
      },
    ],
  },
  {
    name: 'near miss: births in other words, and how many months each gets',
    drawing: `
      DANH SÁCH HỖ TRỢ ĐOÀN VIÊN MẤT VIỆC
      STT | Họ và tên | Ngày sinh (ghi theo CCCD) | Số tháng | Mức/tháng | Số tiền
      1 | Lò Văn Sơn | 1985-02-10 | 2 | 400000 | 800000
      2 | Trần Đức Tân | 1990-02-10 | 3 | 400000 | 1200000
      3 | Ôn Đức Phương | 1979-03-10 | 1 | 400000 | 400000`,
    tables: [
      {
        register: 'grants',
        records: 3,
        columns: 'ordinal A, fullName B, birthDate C, quantity D, rate E, amount F',
      },
    ],
  },
  {
    name: 'a plan below the name of a body that trains: its name is no title',
    drawing: `
      PHÒNG ĐÀO TẠO - CHỈ ĐẠO TUYẾN
      BỆNH VIỆN ĐA KHOA HÒA BÌNH
      STT | Công việc | Chi tiết công việc | Ngày bắt đầu | Ngày kết thúc | Ghi chú
      1 | Khảo sát | Tìm hiểu nhu cầu | 2025-09-14 | 2025-09-16 |
      2 | Viết đặc tả | Thiết kế biểu mẫu | 2025-09-17 | 2025-09-19 |
      3 | Thu thập | Thu thập hồ sơ | 2025-09-20 | 2025-09-23 |`,
    tables: [{ register: null, header: [3], data: [4, 6] }],
  },
  {
    name: 'near miss: a plan of courses below the same name',
    drawing: `
      PHÒNG ĐÀO TẠO - CHỈ ĐẠO TUYẾN
      KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG NĂM 2025
      STT | Tên lớp | Thành phần | Số học viên | Ngày bắt đầu | Ngày kết thúc
      1 | Kỹ năng giao tiếp | Điều dưỡng | 40 | 2025-09-14 | 2025-09-16
      2 | Hồi sức cấp cứu | Bác sĩ | 25 | 2025-09-17 | 2025-09-19`,
    tables: [{ register: 'training', header: [3], data: [4, 5] }],
  },
  {
    name: 'posts of units with a state that nobody filled in are no conferences',
    drawing: `
      Mã vị trí | Tên vị trí | Đơn vị công tác | Nhóm vị trí | Chức danh | Trạng thái
      N01.01 | Chủ tịch Hội đồng trường | Ban Giám hiệu | Nhóm 1 | Chủ tịch |
      N02.01 | Trưởng phòng Tổ chức | Phòng Tổ chức | Nhóm 3 | Trưởng phòng |
      N02.02 | Kế toán trưởng | Phòng Kế hoạch tài chính | Nhóm 3 | Kế toán trưởng |`,
    tables: [{ register: null, header: [1], data: [2, 4] }],
  },
  {
    name: 'near miss: the same word where the title speaks of conferences',
    drawing: `
      TÌNH HÌNH TỔ CHỨC HỘI NGHỊ NGƯỜI LAO ĐỘNG
      STT | Đơn vị | Ngày tổ chức | Trạng thái
      1 | Bệnh viện Thanh Nhàn | 2021-01-15 | Đã tổ chức
      2 | Bệnh viện Mắt Hà Nội | | Chưa tổ chức`,
    tables: [{ register: 'conferences', columns: 'ordinal A, unit B, heldOn C, held D' }],
  },
  {
    name: 'criteria with the depth of each are no commendations',
    drawing: `
      Level | Order | Score | Name
      1 | 1 | 80 | Tiêu chuẩn 1
      2 | 1 | 30 | Mục a
      3 | 1 | 3 | Phần a1
      3 | 2 | 3 | Phần a2`,
    tables: [{ register: null, header: [1], data: [2, 5] }],
  },
];
