import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { displayText, enterValue, isDateFormat, type Area, type Sheet } from '../stand-in';
import { cellAddress, columnLetters } from '../core/sheet/address';
import { createAxis, stepAlong, type Axis } from './axis';
import { cellLook, pixelsPerPoint } from './cell-look';

const headingWidth = 48;
const headingHeight = 22;
/** Rows and columns that are shown beyond the used ones, as in Excel there is always room. */
const spare = { rows: 60, columns: 12 };

interface SheetGridProps {
  readonly sheet: Sheet;
  /** Counts the changes of the workbook, so that a change is drawn. */
  readonly version: number;
  readonly label: string;
}

/** One sheet drawn as Excel draws it: only the cells in sight exist, each a real element with its address. */
export function SheetGrid({ sheet, version, label }: SheetGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLInputElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 800, height: 600 });
  const [draft, setDraft] = useState<Draft | null>(null);
  const { rows, columns } = axesOf(sheet, version);
  const chosen = sheet.workbook.selection.areas[0]!;
  // A cell of a merged area stands for the whole of it, also where nobody has clicked yet.
  const selected = sheet.mergeAt(chosen.firstRow, chosen.firstColumn) ?? chosen;

  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = () =>
      setView({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [sheet]);

  useEffect(() => {
    const element = scroller.current!;
    const frozen = { x: columns.start(sheet.freeze.columns), y: rows.start(sheet.freeze.rows) };
    const reveal = (start: number, length: number, scroll: number, room: number, kept: number) => {
      if (start < scroll + kept) return Math.max(0, start - kept);
      if (start + length > scroll + room) return start + Math.min(length, room - kept) - room;
      return scroll;
    };
    if (selected.firstRow >= sheet.freeze.rows) {
      const room = element.clientHeight - headingHeight;
      const start = rows.start(selected.firstRow);
      element.scrollTop = reveal(start, rows.length(selected.firstRow), element.scrollTop, room, frozen.y);
    }
    if (selected.firstColumn >= sheet.freeze.columns) {
      const room = element.clientWidth - headingWidth;
      const start = columns.start(selected.firstColumn);
      element.scrollLeft = reveal(
        start,
        columns.length(selected.firstColumn),
        element.scrollLeft,
        room,
        frozen.x,
      );
    }
  }, [sheet, rows, columns, selected.firstRow, selected.firstColumn]);

  /** As it is now: keys may come faster than the page is drawn. */
  const current = () => sheet.workbook.selection.areas[0]!;
  const select = (row: number, column: number) => {
    const merge = sheet.mergeAt(row, column);
    const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    sheet.workbook.select(sheet, [merge ?? cell]);
  };
  const move = (down: number, right: number) => {
    const from = current();
    select(
      stepAlong(rows, down > 0 ? from.lastRow : from.firstRow, down),
      stepAlong(columns, right > 0 ? from.lastColumn : from.firstColumn, right),
    );
  };
  const startEditing = (row: number, column: number) => {
    const start = contentOf(sheet, row, column);
    setDraft({ row, column, start, text: start });
  };
  const stopEditing = () => setDraft(null);
  /** Writes what was typed where the typing began; what was only looked at stays as it is. */
  const commit = () => {
    if (draft && draft.text !== draft.start) enterValue(sheet, draft.row, draft.column, draft.text);
    stopEditing();
  };

  const onEditingKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      stopEditing();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      commit();
      move(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0);
      event.preventDefault();
    }
  };
  const onMovingKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const page = Math.max(1, Math.floor(view.height / 22) - 2);
    const used = sheet.usedArea();
    const { firstRow, firstColumn } = current();
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1, 0),
      ArrowUp: () => move(-1, 0),
      ArrowRight: () => move(0, 1),
      ArrowLeft: () => move(0, -1),
      Enter: () => move(event.shiftKey ? -1 : 1, 0),
      PageDown: () => move(page, 0),
      PageUp: () => move(-page, 0),
      Home: () => select(event.ctrlKey ? 0 : firstRow, 0),
      End: () => used && select(event.ctrlKey ? used.lastRow : firstRow, used.lastColumn),
      F2: () => startEditing(firstRow, firstColumn),
      Delete: () => sheet.clear(current(), 'contents'),
    };
    const action = moves[event.key];
    if (!action) return;
    action();
    event.preventDefault();
  };

  const window = windowOf(sheet, rows, columns, view);
  /** Frozen lines stay where they are in sight, whatever is scrolled. */
  const x = (column: number) =>
    headingWidth + columns.start(column) + (column < sheet.freeze.columns ? view.left : 0);
  const y = (row: number) => headingHeight + rows.start(row) + (row < sheet.freeze.rows ? view.top : 0);
  const layer = (row: number, column: number) =>
    (row < sheet.freeze.rows ? 1 : 0) + (column < sheet.freeze.columns ? 1 : 0);
  const box = (area: Area) => ({
    left: x(area.firstColumn),
    top: y(area.firstRow),
    width: columns.start(area.lastColumn + 1) - columns.start(area.firstColumn),
    height: rows.start(area.lastRow + 1) - rows.start(area.firstRow),
  });

  return (
    <div
      ref={scroller}
      className="sheet"
      tabIndex={-1}
      onFocus={() => editor.current?.focus({ preventScroll: true })}
    >
      <div
        role="presentation"
        style={{
          width: headingWidth + columns.start(columns.count),
          height: headingHeight + rows.start(rows.count),
        }}
      />
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        aria-activedescendant={`cell-${cellAddress(selected.firstRow, selected.firstColumn)}`}
      >
        {window.rows.map((row) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {window.columns.map((column) => {
              const area = window.drawn(row, column);
              if (!area) return null;
              const cell = sheet.cell(row, column);
              const address = cellAddress(row, column);
              return (
                <div
                  key={column}
                  id={`cell-${address}`}
                  className="cell"
                  role="gridcell"
                  aria-colindex={column + 1}
                  aria-selected={row === selected.firstRow && column === selected.firstColumn}
                  data-address={address}
                  style={{
                    ...box(area),
                    zIndex: layer(row, column),
                    ...cellLook(sheet, row, column),
                  }}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    commit();
                    select(row, column);
                    editor.current?.focus({ preventScroll: true });
                  }}
                  onDoubleClick={() => startEditing(row, column)}
                >
                  {displayText(cell)}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <div
        className="selected"
        style={{ ...box(selected), zIndex: 2 + layer(selected.firstRow, selected.firstColumn) }}
      />
      {window.columns.map((column) => (
        <div
          key={column}
          className={`heading ${column >= selected.firstColumn && column <= selected.lastColumn ? 'in' : ''}`}
          aria-hidden
          style={{
            left: x(column),
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
          className={`heading ${row >= selected.firstRow && row <= selected.lastRow ? 'in' : ''}`}
          aria-hidden
          style={{
            left: view.left,
            top: y(row),
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
      {/* Always there and in focus, so that the first letter of an input method starts the typing too. */}
      <input
        ref={editor}
        className={draft === null ? 'editor waiting' : 'editor'}
        aria-label={cellAddress(selected.firstRow, selected.firstColumn)}
        style={{ ...box(selected), minWidth: 120, zIndex: 4 }}
        value={draft?.text ?? ''}
        onChange={(event) => {
          const { value } = event.target;
          // Typing over a cell starts from nothing.
          const { firstRow, firstColumn } = current();
          setDraft(
            draft
              ? { ...draft, text: value }
              : { row: firstRow, column: firstColumn, start: '', text: value },
          );
        }}
        onBlur={commit}
        onKeyDown={draft === null ? onMovingKey : onEditingKey}
      />
    </div>
  );
}

/** What is being typed into a cell, and what it began with. */
interface Draft {
  readonly row: number;
  readonly column: number;
  readonly start: string;
  readonly text: string;
}

/** What editing a cell starts from: entered again unchanged it gives the same cell, whatever the cell shows. */
function contentOf(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell || cell.value === null) return '';
  if (cell.formula !== null) return cell.formula;
  const { value, style } = cell;
  if (typeof value === 'number')
    return isDateFormat(style.numberFormat) && value >= 61 ? isoDay(value) : String(value);
  // Text that would be read as a number or a formula keeps its mark.
  if (typeof value === 'string' && style.numberFormat !== '@' && /^[\s\d=+\-'.,(%$]/.test(value))
    return `'${value}`;
  return displayText(cell);
}

/** `2024-02-05`, and the time where there is one. */
function isoDay(serial: number): string {
  const moment = new Date(Math.round((serial - 25569) * 86_400_000)).toISOString();
  return Number.isInteger(serial) ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${moment.slice(11, 19)}`;
}

interface Axes {
  readonly version: number;
  readonly rows: Axis;
  readonly columns: Axis;
}

const lastAxes = new WeakMap<Sheet, Axes>();

/** Measured once for each version of the workbook: a sheet may have 50,000 rows, and scrolling changes none. */
function axesOf(sheet: Sheet, version: number): Axes {
  const known = lastAxes.get(sheet);
  if (known?.version === version) return known;
  const used = sheet.usedArea();
  const pixels = (points: number) => Math.round(points * pixelsPerPoint);
  const axes = {
    version,
    rows: createAxis((used?.lastRow ?? 0) + 1 + spare.rows, (row) => pixels(sheet.rowHeight(row))),
    columns: createAxis((used?.lastColumn ?? 0) + 1 + spare.columns, (column) =>
      pixels(sheet.columnWidth(column)),
    ),
  };
  lastAxes.set(sheet, axes);
  return axes;
}

/** The rows and columns in sight (frozen ones always), and which area each cell draws: its merge, itself, or nothing. */
function windowOf(
  sheet: Sheet,
  rows: Axis,
  columns: Axis,
  view: { left: number; top: number; width: number; height: number },
) {
  const shownRows = linesInSight(rows, sheet.freeze.rows, view.top, view.height);
  const shownColumns = linesInSight(columns, sheet.freeze.columns, view.left, view.width);
  const [firstRow, lastRow] = [shownRows.at(0) ?? 0, shownRows.at(-1) ?? 0];
  const merges = sheet.merges.filter((merge) => merge.firstRow <= lastRow && merge.lastRow >= firstRow);
  // A merge that begins outside of the window is drawn from where it begins.
  const rowSet = new Set([...shownRows, ...merges.map((merge) => merge.firstRow)]);
  const columnSet = new Set([...shownColumns, ...merges.map((merge) => merge.firstColumn)]);
  const mergeOf = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = Math.max(merge.firstRow, firstRow); row <= Math.min(merge.lastRow, lastRow); row += 1) {
      for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1)
        mergeOf.set(`${row} ${column}`, merge);
    }
    mergeOf.set(`${merge.firstRow} ${merge.firstColumn}`, merge);
  }
  return {
    rows: [...rowSet].sort((a, b) => a - b),
    columns: [...columnSet].sort((a, b) => a - b),
    drawn(row: number, column: number): Area | null {
      const merge = mergeOf.get(`${row} ${column}`);
      if (!merge) return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      return merge.firstRow === row && merge.firstColumn === column ? merge : null;
    },
  };
}

function linesInSight(axis: Axis, frozen: number, scroll: number, room: number): number[] {
  const lines: number[] = [];
  const add = (index: number) => {
    if (axis.length(index) > 0) lines.push(index);
  };
  for (let index = 0; index < frozen; index += 1) add(index);
  const first = Math.max(frozen, axis.at(scroll + axis.start(frozen)) - 1);
  const last = Math.min(axis.count - 1, axis.at(scroll + room) + 2);
  for (let index = first; index <= last; index += 1) add(index);
  return lines;
}
