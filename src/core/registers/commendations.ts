import { defineRegister } from './register';

/** Commendations: Khen thưởng và đề nghị khen. */
export const commendations = defineRegister({
  id: 'commendations',
  title: { vi: 'Khen thưởng và đề nghị khen', en: 'Commendations' },
  titleWords: [
    'khen thưởng',
    'đề nghị khen',
    'biểu dương',
    'bằng khen',
    'giấy khen',
    'kỷ niệm chương',
    'tôn vinh',
    'người tốt việc tốt',
  ],
  titleHints: ['tiêu biểu', 'xuất sắc', 'danh hiệu'],
  needs: [
    ['fullName', 'unit', 'recipientKind'],
    ['form', 'achievement', 'level'],
  ],
  titlesInstead:
    /\b(danh sach|duoc|de nghi|tang|tang thuong|nhan|dat|ca nhan|tap the)\b.*\b(bang khen|giay khen|ky niem chuong|huan chuong|danh hieu|khen thuong|bieu duong|tuyen duong|ton vinh)\b/,
  fields: [
    'ordinal',
    {
      id: 'fullName',
      headers: [
        'Họ tên/Tập thể',
        'Họ và tên/Tập thể',
        'Tập thể, cá nhân',
        'Tên tập thể, cá nhân',
        'Họ và tên/Tên tập thể',
        'Tập thể/Cá nhân',
        'Cá nhân/Tập thể',
        'Cá nhân, tập thể',
        'Họ tên cá nhân, tập thể',
        'Họ tên cá nhân/tập thể',
        'Tên cá nhân, tập thể',
        'Họ tên, tập thể',
        'Tên tập thể',
        'Tên đơn vị/tập thể',
        'Tên tập thể/cá nhân/hộ gia đình',
        'Tác giả',
        'Tác giả, đồng tác giả',
        'Tên tác giả',
      ],
    },
    'recipientKind',
    { id: 'unit', headers: ['Tập thể'], weight: 0.5 },
    ['jobTitle', 0.5],
    { id: 'form', headers: ['Giải', 'Giải thưởng', 'Đạt giải', 'Xếp giải'], weight: 4 },
    { id: 'level', headers: ['Cấp trao', 'Cấp tặng'], weight: 2.5 },
    ['achievement', 3.5],
    'decisionNo',
    'decisionDate',
    { id: 'amount', headers: ['Mức tiền thưởng', 'Tiền thưởng', 'Bonus'] },
    ['status', 0.5],
    ['note', 0],
  ],
  example: `
DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
TT | Họ và tên | Chức vụ | Đơn vị | Hình thức khen thưởng | Thành tích | Số QĐ | Mức thưởng
1 | Nguyễn Văn An | Bác sĩ | Bệnh viện Thanh Nhàn | Bằng khen | Sáng kiến cấp cơ sở | 12/QĐ-LĐLĐ | 500000
2 | Trần Thị Bình | Điều dưỡng | Bệnh viện Mắt Hà Nội | Giấy khen | Chống dịch | 12/QĐ-LĐLĐ | 300000
`,
});
