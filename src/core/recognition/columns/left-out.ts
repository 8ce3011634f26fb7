import type { Reason, RecognizedColumn } from '../recognized-table';
import { headingOf } from '../wording/heading-sources';
import { saysOwnMoney } from '../wording/heading-text';
import type { HeadedColumn } from './column-candidates';
import { constant, isLeftOut } from './column-reasons';
import { isOfEarlierYear } from './earlier-year';
import { take } from './take-column';

const earlierYear: Reason = {
  weight: 0,
  text: constant('Là số của năm trước, ghi để so sánh', 'It is of an earlier year, there to compare with'),
};

const ownMoney: Reason = {
  weight: 0,
  text: constant(
    'Là tiền của gia đình hoặc vốn tự có, không phải tiền hỗ trợ',
    'It is the family’s own or borrowed money, and no grant',
  ),
};

const ofOthers: Reason = {
  weight: 0,
  text: constant(
    'Tiêu đề cho biết cột nói việc khác, không có trong sổ này',
    'Its heading says something else, which this register does not keep',
  ),
};

/** Says why a column is of no field whose heading alone tells that it must not be read as one. */
export function sayLeftOut(columns: readonly HeadedColumn[], named: RecognizedColumn[]): void {
  for (const [index, column] of columns.entries()) {
    const { lines, content } = column;
    if (named[index]!.field !== null || isLeftOut(named[index]!) || lines.length === 0) continue;
    const reason = isOfEarlierYear(column, columns)
      ? earlierYear
      : saysOwnMoney(lines.at(-1)!)
        ? ownMoney
        : headingOf(lines).isFalseFriend
          ? ofOthers
          : null;
    if (reason && content.filled > 0) take(named, index, null, 0, [reason]);
  }
}
