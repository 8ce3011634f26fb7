import type { CSSProperties, MouseEvent } from 'react';
import { cellAddress } from '../core/sheet/address';
import type { Sheet } from '../stand-in';
import type { Axis } from './axis';
import { cellLook } from './cell-look';

interface CellViewProps {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The places of the columns. */
  readonly axis: Axis;
  readonly isActive: boolean;
  readonly box: CSSProperties;
  onPick(event: MouseEvent, row: number, column: number): void;
  onDrag(event: MouseEvent, row: number, column: number): void;
  onOpen(row: number, column: number): void;
}

/** One cell in sight: a real element with its address; a long text runs on over empty neighbours, as in Excel. */
export function CellView({ sheet, row, column, axis, isActive, box, onPick, onDrag, onOpen }: CellViewProps) {
  const address = cellAddress(row, column);
  const text = sheet.text(row, column);
  const spill = text === '' ? null : spillWidth(sheet, row, column, axis);
  const isFrozen = row < sheet.freeze.rows || column < sheet.freeze.columns;
  return (
    <div
      id={`cell-${address}`}
      className={`cell${isFrozen ? ' frozen' : ''}${spill === null ? '' : ' spilling'}`}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isActive}
      data-address={address}
      style={{ ...box, ...cellLook(sheet, row, column) }}
      onMouseDown={(event) => onPick(event, row, column)}
      onMouseEnter={(event) => onDrag(event, row, column)}
      onDoubleClick={() => onOpen(row, column)}
    >
      {spill === null ? text : <span style={{ maxWidth: spill }}>{text}</span>}
    </div>
  );
}

/** Columns over which a text runs on at the most. */
const mostSpill = 16;

/** The room of a text that may run on over empty cells to its right, in pixels; null where it must stay inside. */
function spillWidth(sheet: Sheet, row: number, column: number, axis: Axis): number | null {
  const cell = sheet.cell(row, column);
  const isPlainText =
    typeof cell?.value === 'string' &&
    !cell.style.wrapText &&
    cell.style.textRotation === 0 &&
    (cell.style.horizontal === 'General' || cell.style.horizontal === 'Left');
  if (!isPlainText || column < sheet.freeze.columns || sheet.mergeAt(row, column)) return null;
  let end = column + 1;
  while (
    end < axis.count &&
    end <= column + mostSpill &&
    (sheet.value(row, end) ?? '') === '' &&
    !sheet.mergeAt(row, end)
  )
    end += 1;
  return end === column + 1 ? null : axis.start(end) - axis.start(column) - 6;
}
