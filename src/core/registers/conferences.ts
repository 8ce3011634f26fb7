import { defineRegister, departments } from './register';

/** Conferences: Hội nghị CBCCVC, NLĐ. */
export const conferences = defineRegister({
  id: 'conferences',
  title: { vi: 'Hội nghị CBCCVC, NLĐ', en: 'Conferences' },
  titleWords: [
    'hội nghị CBCCVC',
    'hội nghị NLĐ',
    'hội nghị cán bộ',
    'hội nghị người lao động',
    'hội nghị cán bộ công chức',
    'tổ chức hội nghị',
  ],
  titleHints: ['hội nghị'],
  needs: [['unit'], ['conferenceKind', 'heldOn', 'attendees', 'held']],
  fields: [
    'ordinal',
    { id: 'unit', headers: departments, weight: 0.5 },
    ['conferenceKind', 4],
    ['heldOn', 3],
    ['attendees', 2.5],
    {
      id: 'held',
      headers: ['Đã tổ chức', 'Đã TC', 'Tình trạng', 'Trạng thái', 'Tình hình tổ chức'],
      weight: 2,
    },
    ['note', 0],
  ],
  example: `
TÌNH HÌNH TỔ CHỨC HỘI NGHỊ CBCCVC, NGƯỜI LAO ĐỘNG
STT | Đơn vị | Loại hội nghị | Ngày tổ chức | Số đại biểu dự | Đã tổ chức
1 | Bệnh viện Thanh Nhàn | Hội nghị CBCCVC | 2021-01-15 | 150 | x
2 | Bệnh viện Mắt Hà Nội | Hội nghị CBCCVC | 2021-01-20 | 95 | x
`,
});
