import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { cellAddress } from '../core/sheet/address';
import { enterValue, type Area, type Sheet } from '../stand-in';
import { contentOf, type Draft } from './cell-draft';
import { CellView } from './CellView';
import { headingHeight, headingWidth, Headings } from './Headings';
import { axesOf, windowOf, type View } from './sheet-window';
import { selectionOf } from './sheet-selection';

interface SheetGridProps {
  readonly sheet: Sheet;
  /** Counts the changes of sizes and hidden lines; any change of the workbook draws the sheet again. */
  readonly layout: number;
  readonly label: string;
}

/** One sheet drawn as Excel draws it: only the cells in sight exist, each a real element with its address. */
export function SheetGrid({ sheet, layout, label }: SheetGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLInputElement>(null);
  const [view, setView] = useState<View>({ left: 0, top: 0, width: 800, height: 600 });
  const [draft, setDraft] = useState<Draft | null>(null);
  const axes = axesOf(sheet, layout);
  const { rows, columns } = axes;
  const selection = selectionOf(sheet, axes);
  const { active } = selection;
  /** A merged cell is outlined whole, also where nobody has clicked yet. */
  const outlined = selection.areas.map((area) => (isWithin(area, active) ? active : area));
  const [selected = active] = outlined;

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
      const by = event.shiftKey ? -1 : 1;
      if (event.key === 'Enter') selection.move(by, 0);
      else selection.move(0, by);
      event.preventDefault();
    }
  };
  const onMovingKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const page = Math.max(1, Math.floor(view.height / 22) - 2);
    const used = sheet.usedArea();
    const { firstRow, firstColumn } = selection.now().active;
    const { shiftKey: isExtending, ctrlKey } = event;
    const go = isExtending ? selection.extendTo : selection.select;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => selection.move(1, 0, isExtending),
      ArrowUp: () => selection.move(-1, 0, isExtending),
      ArrowRight: () => selection.move(0, 1, isExtending),
      ArrowLeft: () => selection.move(0, -1, isExtending),
      Enter: () => selection.move(isExtending ? -1 : 1, 0),
      Tab: () => selection.move(0, isExtending ? -1 : 1),
      PageDown: () => selection.move(page, 0, isExtending),
      PageUp: () => selection.move(-page, 0, isExtending),
      Home: () => go(ctrlKey ? 0 : firstRow, 0),
      End: () => used && go(ctrlKey ? used.lastRow : firstRow, used.lastColumn),
      F2: () => startEditing(firstRow, firstColumn),
      Delete: () => selection.now().areas.forEach((area) => sheet.clear(area, 'contents')),
    };
    const action = moves[event.key];
    if (!action) return;
    action();
    event.preventDefault();
  };

  const pick = (event: MouseEvent, row: number, column: number) => {
    event.preventDefault();
    commit();
    if (event.shiftKey) selection.extendTo(row, column);
    else selection.select(row, column);
    editor.current?.focus({ preventScroll: true });
  };
  const drag = (event: MouseEvent, row: number, column: number) => {
    if (event.buttons === 1) selection.extendTo(row, column);
  };

  const window = windowOf(sheet, axes, view);
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
        aria-activedescendant={`cell-${cellAddress(active.firstRow, active.firstColumn)}`}
      >
        {window.rows.map((row) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {window.columns.map((column) => {
              const area = window.drawn(row, column);
              if (!area) return null;
              return (
                <CellView
                  key={column}
                  sheet={sheet}
                  row={row}
                  column={column}
                  axis={columns}
                  isActive={row === active.firstRow && column === active.firstColumn}
                  box={{ ...box(area), zIndex: layer(row, column) }}
                  onPick={pick}
                  onDrag={drag}
                  onOpen={startEditing}
                />
              );
            })}
          </div>
        ))}
      </div>
      {outlined.map((area, index) => (
        <div
          key={index}
          className={isWithin(area, active) ? 'selected' : 'selected several'}
          style={{ ...box(area), zIndex: 2 + layer(area.firstRow, area.firstColumn) }}
        />
      ))}
      <Headings sheet={sheet} axes={axes} window={window} view={view} selected={selected} left={x} top={y} />
      {/* Always there and in focus, so that the first letter of an input method starts the typing too. */}
      <input
        ref={editor}
        className={draft === null ? 'editor waiting' : 'editor'}
        aria-label={cellAddress(active.firstRow, active.firstColumn)}
        style={{ ...box(active), minWidth: 120, zIndex: 4 }}
        value={draft?.text ?? ''}
        onChange={(event) => {
          const { value } = event.target;
          // Typing over a cell starts from nothing.
          const { firstRow, firstColumn } = selection.now().active;
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

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}
