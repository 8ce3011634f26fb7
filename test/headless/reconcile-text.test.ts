import { reconcileText } from '../../src/headless/reconcile-text';
import { reconcileDrawn } from '../support/reconcile-drawn';

const paid =
  'DANH SÁCH KÝ NHẬN\nSTT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận\n1 | Lê An | 1985 | BV Tim | 500000 | x';
const approved = (second: string) =>
  `DANH SÁCH TRỢ CẤP\nSTT | Họ và tên | Năm sinh | Đơn vị | Hoàn cảnh | Số tiền\n1 | Lê An | 1985 | BV Tim | Ốm | 500000${second}`;

test('why it does not tie out is said where nothing is unexplained', () => {
  const unread = reconcileText(
    reconcileDrawn(approved('\n2 | Lê Bình | 1986 | BV Tim | Ốm | năm trăm gì đó'), paid),
    'vi',
  );
  expect(unread.split('\n').slice(-3)).toEqual([
    'Chưa giải thích: 0 đồng',
    'Dòng không đọc được số tiền: 1',
    'KHÔNG khớp tổng.',
  ]);
  const whole = reconcileText(reconcileDrawn(approved(''), paid), 'vi');
  expect(whole.split('\n').slice(-2)).toEqual(['Chưa giải thích: 0 đồng', 'Khớp tổng.']);
});
