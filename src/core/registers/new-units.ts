import { defineRegister } from './register';

/** New grassroots unions: CĐCS mới thành lập. */
export const newUnits = defineRegister({
  id: 'newUnits',
  title: { vi: 'CĐCS mới thành lập', en: 'New grassroots unions' },
  titleWords: [
    'mới thành lập',
    'thành lập mới',
    'thành lập CĐCS',
    'thành lập công đoàn cơ sở',
    'mới được công nhận',
    'mới được thành lập',
    'được thành lập',
    'công nhận CĐCS',
    'công nhận công đoàn cơ sở',
    'danh sách CĐCS thành lập',
    'danh sách công đoàn cơ sở thành lập',
    'new unions',
    'newly founded',
  ],
  titleHints: ['thành lập'],
  needs: [['unit'], ['establishedOn', 'decisionNo']],
  fields: [
    'ordinal',
    {
      id: 'unit',
      headers: [
        'CĐCS mới',
        'CĐCS mới thành lập',
        'CĐCS thành lập mới',
        'Tên CĐCS mới',
        'Tên CĐCS mới thành lập',
        'Tên CĐCS thành lập mới',
        'Đơn vị mới thành lập',
        'Tên đơn vị thành lập mới',
      ],
      weight: 0.5,
    },
    'sector',
    {
      id: 'establishedOn',
      headers: ['Ngày QĐ', 'Ngày quyết định', 'Ngày ra QĐ', 'Ngày ký QĐ', 'Ngày công nhận', 'Ngày ban hành'],
      weight: 3,
    },
    'decisionNo',
    {
      id: 'memberCount',
      headers: [
        'Số ĐV khi thành lập',
        'Số đoàn viên khi thành lập',
        'Số ĐV ban đầu',
        'Số đoàn viên kết nạp',
        'Số ĐV kết nạp',
      ],
    },
    ['note', 0],
  ],
  example: `
DANH SÁCH CĐCS MỚI THÀNH LẬP
STT | Tên CĐCS | Khối | Ngày thành lập | Số quyết định | Số đoàn viên
1 | Công ty CP Dược phẩm CNC Hataphar Healthcare Việt Nam | Ngoài nhà nước | 2021-04-12 | 45/QĐ-CĐYT | 120
2 | Phòng khám đa khoa số 3 | Ngoài nhà nước | 2021-05-20 | 61/QĐ-CĐYT | 25
`,
});
