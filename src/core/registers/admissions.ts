import { defineRegister, departments } from './register';

/** Membership growth: Phát triển đoàn viên theo chỉ tiêu. */
export const admissions = defineRegister({
  id: 'admissions',
  title: { vi: 'Phát triển đoàn viên theo chỉ tiêu', en: 'Membership growth' },
  titleWords: [
    'phát triển đoàn viên',
    'kết nạp đoàn viên',
    'biến động đoàn viên',
    'tăng giảm đoàn viên',
    'tình hình đoàn viên',
    'chỉ tiêu kết nạp',
  ],
  titleHints: ['kết nạp', 'chỉ tiêu', 'biến động'],
  needs: [
    ['unit'],
    [
      'admitted',
      'target',
      'cumulative',
      'openingCount',
      'closingCount',
      'movedIn',
      'movedOut',
      'left',
      'newUnits',
    ],
  ],
  // “Kế hoạch giao | Thực hiện” of money: “Kết quả vận động quỹ”.
  titlesAgainst:
    /\b(quyen gop|ung ho|(van dong|thu|nop|dong gop)( cac)?( loai)? (quy|tien|kinh phi|doan phi))\b/,
  fields: [
    'ordinal',
    { id: 'unit', headers: departments, weight: 0.5 },
    { id: 'target', headers: ['KH', 'Giao đầu năm'], weight: 2.5 },
    {
      id: 'admitted',
      headers: ['TH', 'Đã thực hiện', 'Đã TH', 'KQ tháng', 'KQ quý', 'Kết quả tháng', 'Kết quả quý'],
      weight: 2.5,
    },
    { id: 'cumulative', headers: ['Cả năm', 'Kết quả cả năm', 'Thực hiện cả năm'], weight: 2 },
    {
      id: 'rate',
      kind: 'percent',
      title: { vi: 'Tỷ lệ (%)', en: 'Rate (%)' },
      headers: [
        'Tỷ lệ',
        'Tỷ lệ %',
        'Tỉ lệ',
        'Tỷ lệ (%)',
        'Đạt tỷ lệ',
        'Đạt %',
        'Đạt (%)',
        '% đạt',
        '%',
        'Tỷ lệ đạt',
        'So với chỉ tiêu',
        'Tỷ lệ so chỉ tiêu',
        'Tỉ lệ %',
        '% thực hiện',
        'Tỷ lệ thực hiện',
        '% hoàn thành',
        'Tỷ lệ hoàn thành',
        'Tỷ lệ đoàn viên',
        'Tỷ lệ % đoàn viên',
        'Tỷ lệ ĐV',
      ],
    },
    ['newUnitsTarget', 2],
    ['newUnits', 2],
    ['openingCount', 3],
    ['movedIn', 3],
    ['movedOut', 3],
    ['left', 3],
    ['closingCount', 3],
    { id: 'women', headers: ['Trong đó nữ'] },
    ['note', 0],
  ],
  example: `
BÁO CÁO PHÁT TRIỂN ĐOÀN VIÊN
TT | Đơn vị | Chỉ tiêu năm | Kết nạp trong kỳ | Lũy kế | Tỷ lệ % | Nữ | Ghi chú
1 | Bệnh viện Thanh Nhàn | 50 | 12 | 30 | 60 | 20 |
2 | Bệnh viện Mắt Hà Nội | 20 | 4 | 7 | 35 | 5 |
`,
});
