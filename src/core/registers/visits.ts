import { defineRegister } from './register';

/** Visits to units: Thăm, hỗ trợ đơn vị. */
export const visits = defineRegister({
  id: 'visits',
  title: { vi: 'Thăm, hỗ trợ đơn vị', en: 'Visits to units' },
  titleWords: [
    'đơn vị trực',
    'thăm đơn vị',
    'thăm các đơn vị',
    'thăm và chúc tết',
    'thăm, chúc tết',
    'thăm chúc tết',
    'thăm, tặng quà',
    'lịch thăm',
    'tuyến đầu',
    'thăm hỏi đơn vị',
    'thăm, hỗ trợ',
    'thăm hỏi, hỗ trợ',
    'thăm các',
    'thăm hỏi các',
    'thăm, động viên',
    'thăm và tặng quà',
    'thăm, kiểm tra',
    'thăm và hỗ trợ',
    'hỗ trợ đơn vị',
    'hỗ trợ các đơn vị',
    'tổng hợp hỗ trợ các đơn vị',
    'danh sách hỗ trợ các đơn vị',
    'lượt thăm',
    'visits',
  ],
  titleHints: ['thăm', 'chúc tết'],
  needs: [['unit'], ['visitedOn', 'occasion', 'amount', 'quantity', 'inKind']],
  fields: [
    'ordinal',
    {
      id: 'unit',
      headers: [
        'Đơn vị được thăm',
        'Đơn vị được thăm, tặng quà',
        'Đơn vị được thăm hỏi',
        'Đơn vị nhận quà',
        'Đơn vị được hỗ trợ',
        'Nơi thăm',
        'Tên đơn vị trực',
        'Đơn vị trực',
        'Nơi đến thăm',
        'Đơn vị đến',
        'Unit visited',
      ],
    },
    { id: 'visitedOn', headers: ['Thời gian đến', 'Ngày đến'], weight: 3 },
    ['occasion', 2.5],
    ['programme', 0.5],
    { id: 'giver', headers: ['Đoàn', 'Đoàn thăm', 'Trưởng đoàn'], weight: 0.5 },
    ['fundSource', 0.5],
    ['quantity', 0.5],
    'amount',
    'inKind',
    'inKindValue',
    ['decisionNo', 0.5],
    ['note', 0],
  ],
  example: `
DANH SÁCH ĐƠN VỊ TRỰC 24/24 ĐƯỢC THĂM, CHÚC TẾT
STT | Đơn vị | Ngày thăm | Dịp | Số tiền | Quà tặng
1 | Bệnh viện Thanh Nhàn | 2021-02-11 | Tết Tân Sửu | 5000000 | Giỏ quà
2 | Trung tâm Cấp cứu 115 Hà Nội | 2021-02-11 | Tết Tân Sửu | 5000000 | Giỏ quà
`,
});
