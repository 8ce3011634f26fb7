import { defineRegister, departments } from './register';

/** Fund drives: Vận động quỹ. */
export const fundDrives = defineRegister({
  id: 'fundDrives',
  title: { vi: 'Vận động quỹ', en: 'Fund drives' },
  titleWords: [
    'vận động quỹ',
    'ủng hộ quỹ',
    'đóng góp quỹ',
    'quyên góp',
    'biển đảo quê hương',
    'ủng hộ đồng bào',
    'vận động ủng hộ',
    'đóng góp ủng hộ',
    'vận động các loại quỹ',
    'vận động các quỹ',
    'ủng hộ các quỹ',
    'đóng góp các quỹ',
    'thu các quỹ',
    'nộp các quỹ',
    'thu nộp các quỹ',
    'thu quỹ',
    'thu nộp các loại quỹ',
    'thu nộp quỹ',
    'thu các loại quỹ',
    'nộp các loại quỹ',
    'nộp quỹ',
    'ủng hộ bão',
  ],
  titleHints: ['ủng hộ', 'quỹ', 'đóng góp'],
  // What members and employers owe the union is no drive.
  titlesAgainst: /\b(nop|thu|dong|trich nop)\b.*\b(kinh phi cong doan|kpcd|doan phi)\b/,
  needs: [['unit', 'fund'], ['amount']],
  fields: [
    'ordinal',
    {
      id: 'unit',
      headers: ['Đơn vị ủng hộ', 'Đơn vị đóng góp', 'Đơn vị nộp', 'Đơn vị tham gia', ...departments],
      weight: 0.5,
    },
    ['fund', 4],
    ['participants', 1.5],
    {
      id: 'amount',
      headers: [
        'Số tiền ủng hộ',
        'Số tiền đóng góp',
        'Số tiền nộp',
        'Số tiền vận động',
        'Tổng thu',
        'Thu được',
        'Đã nộp',
        'Thực hiện',
        'Kết quả thực hiện',
        'Số đã nộp',
        'Số tiền đã nộp',
        'Số nộp',
        'Thực nộp',
      ],
    },
    {
      id: 'receivedOn',
      headers: ['Ngày chuyển tiền', 'Ngày chuyển', 'Ngày nộp tiền', 'Ngày gửi'],
      weight: 1.5,
    },
    ['note', 0],
  ],
  example: `
KẾT QUẢ VẬN ĐỘNG QUỸ
STT | Đơn vị | Tên quỹ | Số người tham gia | Số tiền | Ngày nộp
1 | Bệnh viện Thanh Nhàn | Vì biển đảo quê hương | 800 | 40000000 | 2021-06-01
2 | Bệnh viện Mắt Hà Nội | Vì biển đảo quê hương | 210 | 10500000 | 2021-06-03
`,
});
