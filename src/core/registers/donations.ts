import { defineRegister } from './register';

/** Donations: Vận động xã hội hóa. */
export const donations = defineRegister({
  id: 'donations',
  title: { vi: 'Vận động xã hội hóa', en: 'Donations' },
  titleWords: [
    'xã hội hóa',
    'xã hội hoá',
    'tài trợ',
    'nhà hảo tâm',
    'tiếp nhận ủng hộ',
    'tiếp nhận tiền',
    'tiếp nhận hàng',
  ],
  titleHints: ['ủng hộ', 'vận động', 'tiếp nhận'],
  needs: [['donor'], ['amount', 'inKind', 'inKindValue', 'receivedOn', 'purpose']],
  fields: [
    'ordinal',
    ['donor', 4],
    ['receivedOn', 1.5],
    ['purpose', 1.5],
    ['programme', 0.5],
    { id: 'unit', headers: ['Đơn vị tiếp nhận', 'Đơn vị thụ hưởng', 'Nơi nhận'], weight: 0.5 },
    { id: 'amount', headers: ['Bằng tiền', 'Bằng tiền mặt'] },
    'inKind',
    'inKindValue',
    ['note', 0],
  ],
  example: `
DANH SÁCH TIẾP NHẬN TÀI TRỢ XÃ HỘI HÓA
STT | Nhà tài trợ | Ngày tiếp nhận | Mục đích | Số tiền | Hiện vật | Giá trị hiện vật
1 | Công ty CP Dược phẩm Hà Tây | 2021-08-15 | Chống dịch | 50000000 | |
2 | Hội Doanh nhân trẻ | 2021-08-20 | Chống dịch | | 500 bộ đồ bảo hộ | 75000000
`,
});
