import { defineRegister } from './register';

/** Training: Đào tạo, tập huấn. */
export const training = defineRegister({
  id: 'training',
  title: { vi: 'Đào tạo, tập huấn', en: 'Training' },
  titleWords: ['tập huấn', 'đào tạo', 'bồi dưỡng'],
  titleHints: ['lớp'],
  needs: [
    ['course', 'audience'],
    ['participants', 'startsOn', 'endsOn', 'cost', 'audience'],
  ],
  fields: [
    'ordinal',
    { id: 'course', headers: ['Loại hình đào tạo', 'Loại hình bồi dưỡng', 'Nội dung đào tạo'], weight: 4 },
    ['audience', 2.5],
    { id: 'unit', headers: ['CĐCS cử học viên', 'Đơn vị cử học viên', 'Đơn vị cử', 'CĐCS cử'], weight: 0.5 },
    'participants',
    ['startsOn', 1.5],
    ['endsOn', 1.5],
    'cost',
    ['note', 0],
  ],
  example: `
KẾ HOẠCH ĐÀO TẠO, TẬP HUẤN CÁN BỘ CÔNG ĐOÀN
STT | Tên lớp | Thành phần | Đơn vị tổ chức | Số học viên | Từ ngày | Đến ngày | Kinh phí
1 | Nghiệp vụ công tác nữ công | Ủy viên BCH | Bệnh viện Thanh Nhàn | 120 | 2021-04-05 | 2021-04-06 | 30000000
2 | Tài chính công đoàn | Kế toán CĐCS | Bệnh viện Mắt Hà Nội | 104 | 2021-05-10 | 2021-05-11 | 25000000
`,
});
