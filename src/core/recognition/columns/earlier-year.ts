import { headerKey } from '../wording/header-key';
import { headingOf } from '../wording/heading-sources';
import type { HeadedColumn } from './column-candidates';

/**
 * “Thực hiện 9 tháng 2025” beside “Thực hiện 9 tháng 2026” is there to compare with; “Tết 2025” over “Số suất” beside “Tết 2026” over it
 * where a column says that they are compared, else what was given in both years counts.
 */
export function isOfEarlierYear({ lines }: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  if (lines.length === 0) return false;
  const own = headingOf(lines).dated;
  return (
    own !== null &&
    columns.some(({ lines: others }) => {
      const dated = others.length === 0 ? null : headingOf(others).dated;
      return dated !== null && dated.words === own.words && dated.year > own.year;
    }) &&
    (/20\d\d$/.test(headerKey(lines.at(-1)!)) || columns.some(compares))
  );
}

/** “So sánh (%)”, “Tăng, giảm”, “Chênh lệch”, “Tỷ lệ 2026/2025”. */
function compares({ lines }: HeadedColumn): boolean {
  return /^(so sanh|so voi|tang giam|tang|chenh lech|(ty|ti) le)\b|%$/.test(headerKey(lines.join(' ')));
}
