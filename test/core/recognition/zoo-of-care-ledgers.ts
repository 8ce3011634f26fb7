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
];
