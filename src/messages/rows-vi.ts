import { figure } from '../core/figures';
import type { SelectionSaying } from '../core/recognition/recognized-table';

const rowSayings: Readonly<Record<SelectionSaying, string>> = {
  header: 'Dòng tiêu đề cột',
  record: 'Bản ghi',
  section: 'Dòng nhóm',
  total: 'Dòng tổng',
  'set-aside': 'Không thuộc bảng, để ngoài',
  after: 'Hết bảng từ dòng này',
  guess: 'Để Soát Sổ tự nhận',
};

/** What a person may say of rows of a sheet. */
export const rowsVi = {
  sayOfRows: 'Dòng đang chọn là…',
  sayOfRowsHint: 'Nhận sai dòng? Chọn dòng trên trang, rồi chọn ở đây dòng ấy là gì.',
  rowSaying: (as: SelectionSaying) => rowSayings[as],
  headerByPerson: 'Dòng tiêu đề do người dùng chọn',
  rowsByPerson: (count: number) => `${figure(count, 'vi')} dòng do người dùng chọn`,
};
