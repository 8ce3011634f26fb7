import { columnLetters } from '../core/sheet/address';
import type { Area, Sheet } from '../stand-in';
import type { Axes, SheetWindow, View } from './sheet-window';

export const headingWidth = 48;
export const headingHeight = 22;

interface HeadingsProps {
  readonly sheet: Sheet;
  readonly axes: Axes;
  readonly window: SheetWindow;
  readonly view: View;
  readonly selected: Area;
  left(column: number): number;
  top(row: number): number;
}

/** Column letters and row numbers; a doubled line tells where some are hidden. */
export function Headings({
  sheet,
  axes: { rows, columns },
  window,
  view,
  selected,
  left,
  top,
}: HeadingsProps) {
  const look = (isIn: boolean, followsHidden: boolean) =>
    `heading${isIn ? ' in' : ''}${followsHidden ? ' after-hidden' : ''}`;
  return (
    <>
      {window.columns.map((column) => (
        <div
          key={column}
          className={look(
            column >= selected.firstColumn && column <= selected.lastColumn,
            sheet.hiddenColumns.has(column - 1),
          )}
          aria-hidden
          style={{
            left: left(column),
            top: view.top,
            width: columns.length(column),
            height: headingHeight,
            zIndex: column < sheet.freeze.columns ? 6 : 5,
          }}
        >
          {columnLetters(column)}
        </div>
      ))}
      {window.rows.map((row) => (
        <div
          key={row}
          className={look(row >= selected.firstRow && row <= selected.lastRow, sheet.hiddenRows.has(row - 1))}
          aria-hidden
          style={{
            left: view.left,
            top: top(row),
            width: headingWidth,
            height: rows.length(row),
            zIndex: row < sheet.freeze.rows ? 6 : 5,
          }}
        >
          {row + 1}
        </div>
      ))}
      <div
        className="heading"
        aria-hidden
        style={{ left: view.left, top: view.top, width: headingWidth, height: headingHeight, zIndex: 7 }}
      />
    </>
  );
}
