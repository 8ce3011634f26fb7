import { defineRegister, departments } from './register';

/** Emulation scores: Chấm điểm, chỉ tiêu thi đua. */
export const emulation = defineRegister({
  id: 'emulation',
  title: { vi: 'Chấm điểm, chỉ tiêu thi đua', en: 'Emulation scores' },
  titleWords: ['chấm điểm', 'bảng điểm', 'xếp loại', 'phân loại CĐCS', 'thi đua cụm', 'chỉ tiêu thi đua'],
  titleHints: ['thi đua', 'điểm'],
  needs: [
    ['indicator', 'unit'],
    ['maxScore', 'selfScore', 'reviewedScore', 'rank'],
  ],
  fields: [
    'ordinal',
    { id: 'unit', headers: departments, weight: 0.5 },
    ['indicator', 1.5],
    ['maxScore', 3.5],
    { id: 'selfScore', headers: ['Đơn vị chấm'], weight: 3.5 },
    ['reviewedScore', 3],
    ['rank', 2],
    ['note', 0],
  ],
  example: `
BẢNG CHẤM ĐIỂM THI ĐUA
TT | Đơn vị | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Xếp loại
1 | Bệnh viện Thanh Nhàn | Chăm lo đời sống đoàn viên | 35 | 33 | 32 | Xuất sắc
2 | Bệnh viện Mắt Hà Nội | Chăm lo đời sống đoàn viên | 35 | 34 | 34 | Xuất sắc
`,
});
