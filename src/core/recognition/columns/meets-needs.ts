import { fieldCatalogue } from '../../registers/field-catalogue';
import type { Register } from '../../registers/register';
import { headerKey } from '../wording/header-key';
import { isDepartmentHeading } from '../wording/heading-text';
import { byKindAlone, type RecognizedColumn } from '../recognized-table';
import type { HeadedColumn } from './column-candidates';
import { readsLikeNames } from './list-of-names';

/** Without a title a column that a register must have is named more surely than by a few of its words. */
const leastUntitled = 0.62;

/** A column out of each group; without a title that speaks for it, one of them headed beyond doubt (not “Nội dung”). */
export function meetsNeeds(
  needs: Register['needs'],
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
  isTitled: boolean,
): boolean {
  const isOfMoney = needs.some((group) => group.includes('amount'));
  const needed = needs.map((group) =>
    named.filter(
      (column, index) =>
        column.field !== null &&
        group.includes(column.field) &&
        column.confidence > (isTitled ? byKindAlone : leastUntitled) &&
        (isTitled || !isBareName(column, named) || readsLikeNames(column.field, columns[index]!)) &&
        (isTitled || !(isOfAnything(column, columns[index]!) || (isOfMoney && isDepartment(column)))),
    ),
  );
  if (needed.some((found) => found.length === 0)) return false;
  if (isTitled) return true;
  // One column cannot be both: “Thành phần” alone makes no course.
  if (needs.length === 2 && new Set(needed.flat()).size < 2) return false;
  const areNamed = needed[0]!.some(({ column }) =>
    columns.some((each) => each.column === column && each.content.filled > 0),
  );
  return areNamed && needed.flat().some(isHeadedSurely) && needed.at(-1)!.some(tellsRegister);
}

function isHeadedSurely({ reasons }: RecognizedColumn): boolean {
  return (reasons[0]?.weight ?? 0) > 0.8;
}

/**
 * “Nội dung”, “Thời gian”, “Loại” may be of anything, unless the cells speak for the field, and “Số tháng” counts anything; money may be headed in
 * passing.
 */
function tellsRegister(column: RecognizedColumn): boolean {
  if (column.field === 'quantity') return false;
  return (
    isHeadedSurely(column) ||
    (column.field !== null && fieldCatalogue[column.field].kind === 'money') ||
    (column.reasons[1]?.weight ?? 0) > 0.1
  );
}

/** “Tên” alone heads the names of anything: of settings, medicines, stationery; “Người nhận” also the places that goods go to. */
function isBareName({ header }: RecognizedColumn, named: readonly RecognizedColumn[]): boolean {
  return /^(ten|nguoi nhan)$/.test(headerKey(header)) && !named.some(({ field }) => field === 'familyName');
}

/** Departments have money for anything: “Phòng | Số tiền” alone is no grant and no drive. */
function isDepartment({ header, field }: RecognizedColumn): boolean {
  return field === 'subUnit' || (field === 'unit' && isDepartmentHeading(header.split(' / ').at(-1)!));
}

/**
 * “Lớp” alone heads classes of a school (“12A1”), “Loại”, “Category” the kinds of anything, “Nội dung” the lines of a budget, “Lý do” also why members
 * came and went, “Trạng thái” how far anything has come, “Level” over numbers how deep; none tells a register unless its cells do.
 */
function isOfAnything({ header, field }: RecognizedColumn, { content }: HeadedColumn): boolean {
  const key = headerKey(header);
  return (
    (key === 'lop' && content.share('className') >= 0.5) ||
    (/^(loai|category|type|kind)$/.test(key) && content.filled > 0) ||
    key === 'ly do' ||
    (field === 'held' && /^(trang thai|tinh trang)$/.test(key)) ||
    (field === 'level' && content.filled > 0 && content.share('ordinal') === 1) ||
    (key === 'noi dung' && (field === 'course' || field === 'programme'))
  );
}
