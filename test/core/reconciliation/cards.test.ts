import { newRowsTerm } from '../../../src/core/reconciliation/statement/side-terms';
import { reconcileDrawn } from '../../support/reconcile-drawn';

const approved = `
  DANH SÁCH TRỢ CẤP
  STT | Họ và tên | Năm sinh | Đơn vị | Số tiền
  1 | Nguyễn Văn An | 1985 | BV Mắt | 1000000
  2 | Trần Thị Bình | 1990 | BV Tim | 500000`;

const paid = `
  DANH SÁCH KÝ NHẬN
  STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận
  1 | Nguyễn Văn An | 1985 | BV Mắt | 1000000 | x
  2 | Trần Thị Bình | 1990 | BV Tim | 500000 | x`;

const card = `

   | Họ và tên: | Trần Thị Bình | Số tiền: | 500000
   | Ngày sinh: | 1990-07-21 | Giới tính: | Nữ`;

// The formula that watches for rows added below a list counts what stands there already, the card's cells too.
test('a card below a list is on no side, and none of its cells is taken for a row added since', () => {
  const alone = reconcileDrawn(approved, paid);
  const both = reconcileDrawn(approved + card, paid);
  expect(both.tieOut).toEqual(alone.tieOut);
  expect(both.items).toEqual([]);
  expect(newRowsTerm(alone.pool, 'approved')).toMatch(/-2$/);
  expect(newRowsTerm(both.pool, 'approved')).toMatch(/-4$/);
});
