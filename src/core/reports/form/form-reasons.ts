import { figure } from '../../figures';
import type { Text } from '../../language';
import { registerTitle } from '../../registers';
import type { RegisterId } from '../../registers/register';
import type { UnsuppliedColumn } from './form-register';

/** Why nothing supplies a column. */
export function whyNot(
  header: string,
  reason: UnsuppliedColumn['reason'],
  registers: readonly RegisterId[],
): Text {
  const titles = registers.map(registerTitle);
  const vi = titles.map((title) => title.vi).join('”, “');
  const en = titles.map((title) => title.en).join('”, “');
  switch (reason) {
    case 'no-measure':
      return { vi: `“${vi}” không có số liệu nào như vậy`, en: `“${en}” has no such figure` };
    case 'no-dates':
      return { vi: `“${vi}” không có cột ngày đọc được`, en: `“${en}” has no dates that can be read` };
    case 'no-year':
      return {
        vi: `“${vi}” có nhiều năm mà biểu không ghi năm nào`,
        en: `“${en}” has several years and the form names none`,
      };
    case 'no-register':
      return {
        vi: `sổ không có bảng nào của loại “${vi}”`,
        en: `the workbook has no table of the kind “${en}”`,
      };
    case 'several-registers':
      return {
        vi: `có thể lấy từ nhiều sổ (“${vi}”): hãy chọn sổ cho cột này`,
        en: `several registers could supply it (“${en}”): choose one for this column`,
      };
    case 'unknown-heading':
      return {
        vi: `không rõ “${header}” chỉ những dòng nào của “${vi}”`,
        en: `it is not clear which records of “${en}” are meant by “${header}”`,
      };
  }
}

export function unknownUnit(written: string): Text {
  return {
    vi: `“${written}” không có trong danh mục đơn vị`,
    en: `“${written}” is not in the catalogue of units`,
  };
}

/** A total beside columns that part it, which do not add up to it: which of both is meant is for a person to say. */
export function unevenParts(total: number, parts: number): Text {
  return {
    vi: `các cột bên cạnh cộng lại được ${figure(parts, 'vi')}, tổng của các dòng là ${figure(total, 'vi')}: có dòng không thuộc cột nào`,
    en: `the columns beside it add up to ${figure(parts, 'en')}, the total of the records is ${figure(total, 'en')}: some are in none of them`,
  };
}
