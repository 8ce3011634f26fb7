import type { FieldId, Register } from '../../registers/register';
import { headerKey } from '../wording/header-key';
import type { RecognizedColumn } from '../recognized-table';
import type { HeadedColumn } from './column-candidates';

/**
 * “Danh mục đơn vị” over nothing but ordinals, names and notes; under a mere “Danh mục” the names must be units'. Ten names beneath
 * “Tên CĐCS” alone are such a list where no title says that they are others (“Đơn vị chưa nộp báo cáo”).
 */
export function listsNames(
  { titlesOfNames, needs, fields }: Register,
  named: readonly RecognizedColumn[],
  columns: readonly HeadedColumn[],
  lines: readonly string[],
): boolean {
  if (!titlesOfNames) return false;
  const names = named.filter(({ field }) => field !== null && needs[0]!.includes(field));
  const [name] = names;
  if (name === undefined || names.length > 1) return false;
  const besides = named.filter((column) => column !== name);
  const isAlone = besides.every(
    ({ field }) => field === 'ordinal' || fields.some(({ id, weight }) => id === field && weight === 0),
  );
  if (!isAlone) return false;
  const content = columns[named.indexOf(name)]!;
  const title = lines.find((line) => titlesOfNames.test(line));
  if (title !== undefined)
    return /\b(don vi|cdcs|cong doan)\b/.test(title) || readsLikeNames(name.field!, content);
  const heading = headerKey(name.header);
  return (
    /^(ten )?(cdcs|cong doan co so)$|^ten don vi$/.test(heading) &&
    content.content.filled >= 10 &&
    readsLikeNames(name.field!, content) &&
    lines.slice(0, -1).every((line) => line === heading || saysNothing.test(line))
  );
}

/** Titles and names of sheets that any list may have: heads, “Phụ lục 2”, “Sheet1”. */
const saysNothing =
  /^((sheet|trang tinh|trang|bang|ds|dm|danh sach|phu luc( so)?|bieu|don vi|cdcs)?[ \d]*|(lien doan|ldld|cong doan nganh|cong doan y te|so y te|cong hoa|doc lap|mau so)\b.*)$/;

/** Whether most cells read like names of persons, or of units where the field holds those. */
export function readsLikeNames(field: FieldId, { content }: HeadedColumn): boolean {
  return content.share(field === 'unit' ? 'unitName' : 'personName') >= 0.5;
}
