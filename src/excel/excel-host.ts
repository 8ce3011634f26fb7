import { fail, succeed, type Result } from '../core/result';
import type { Host, WrittenSheet } from '../core/workbook';
import { isJournal } from '../core/writes/journal';
import { applyChange, protectionInTheWay, restoreEvents, setUpJournal, wasCarriedOut } from './apply-change';
import { calculateDrawings, drawSheets } from './draw-sheets';
import { drawsDays, holdsDay } from './date-system';
import { enteredText } from './entered-text';
import { fillSheets, readFilledSheets } from './fill-sheets';
import { askMemory, memorySheetName, putMemory, readMemory, replaceKinds, takeMemory } from './memory-sheet';
import { markCells } from './mark-cells';
import { sheetsWithLayer } from './own-formats';
import { fontName, isLocked, lookOfCells } from './look-of-cells';
import { openWorkbook } from './open-workbook';
import { ownSheetsIn, type DrawnSheet, type SheetContent } from './own-sheets';
import { problemOf } from './problem-of';
import { readGrids } from './read-workbook';
import { showMaps } from './show-maps';
import { takeBackSheets } from './take-back-sheets';
import { onChanged, onSelected } from './workbook-events';

/** Whether Excel refused because something in a run cannot be undone together with the rest (Microsoft's page on undo). */
function cannotGroup(result: Result<void>): boolean {
  return (
    !result.ok && result.problem.code === 'excel-refused' && result.problem.excelCode === 'UndoNotSupported'
  );
}

/** Refusals after which some or all of a change may have been written. */
const uncertain: ReadonlySet<string> = new Set(['excel-refused', 'connection-lost', 'workbook-protected']);

/** The host that is Excel: the port of core carried out by office.js. `supports` tells the requirement sets of ExcelApi. */
export function createExcelHost(supports: (excelApi: string) => boolean): Host {
  /** Runs a batch that waits while a cell is being edited, and turns Excel's refusals into problems. */
  const run = async <T>(
    sheet: string,
    batch: (context: Excel.RequestContext) => Promise<Result<T>>,
    options: Pick<Excel.RunOptions, 'mergeUndoGroup'> = {},
  ): Promise<Result<T>> => {
    try {
      return await Excel.run({ delayForCellEdit: true, ...options }, batch);
    } catch (error) {
      return fail(problemOf(error, sheet));
    }
  };

  /** Runs what leaves the workbook as it was: nobody is told of the sheets that come and go meanwhile. */
  const aside = async <T>(
    sheet: string,
    batch: (context: Excel.RequestContext) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (!supports('1.8')) return run(sheet, batch);
    try {
      return await run(sheet, (context) => {
        context.runtime.enableEvents = false;
        return batch(context);
      });
    } finally {
      await restoreEvents();
    }
  };

  /** What the last reading told of the workbook. */
  let countsFrom1904 = false;

  /** Names of the sheets that this pane drew: what changes in them changes no books. */
  const drawnSheets = new Set<string>();

  /** Tabs that this pane added, by name, as they stood then: so long as they do, they can be taken back. */
  const addedSheets = new Map<string, SheetContent>();

  /** Ids of sheets that went away by our hand. */
  const takenBack = new Set<string>();

  /** Keeps what can be taken back of what was written, and tells of it. */
  const written = (drawn: Result<DrawnSheet[]>): Result<WrittenSheet[]> => {
    if (!drawn.ok) return drawn;
    for (const { sheet, isNew, content } of drawn.value) {
      if (isNew) addedSheets.set(sheet, content);
      else addedSheets.delete(sheet);
    }
    return succeed(
      drawn.value.map(({ sheet, isNew, content: { firstRow, formulas } }) => ({
        sheet,
        isNew,
        rows: firstRow + formulas.length,
      })),
    );
  };

  return {
    readWorkbook: ({ onProgress = () => undefined, signal = { aborted: false } } = {}) =>
      run('', async (context) => {
        const read = await readGrids(context, supports, onProgress, signal);
        if (!read.ok) return read;
        countsFrom1904 = read.value.some((grid) => grid.countsFrom1904 === true);
        const isMemory = ({ sheet }: { sheet: string }) => sheet === memorySheetName;
        const grids = read.value.filter((grid) => !isMemory(grid));
        const memory = readMemory(read.value.find(isMemory));
        const own = ownSheetsIn(memory);
        const ownSheets = new Map(
          grids.flatMap(({ sheet }) => {
            const known = own.get(sheet);
            return known ? [[sheet, known.maker] as const] : [];
          }),
        );
        for (const grid of grids) if (isJournal(grid)) ownSheets.set(grid.sheet, 'journal');
        return succeed({ name: context.workbook.name, grids, memory, ownSheets });
      }),

    saveMemory: (kinds, entries) =>
      run('', async (context) => {
        const asked = askMemory(context);
        await context.sync();
        putMemory(context, asked, replaceKinds(takeMemory(asked), kinds, entries));
        await context.sync();
        return succeed(undefined);
      }),

    drawSheets: async (drawings, options = {}) => {
      if (countsFrom1904 && drawings.some(drawsDays)) return fail({ code: 'dates-from-1904' });
      // Before the writing: Excel tells of it while it is under way.
      const added = drawings.map(({ name }) => name).filter((name) => !drawnSheets.has(name));
      for (const name of added) drawnSheets.add(name);
      const drawn = await run(drawings[0]?.name ?? '', (context) => drawSheets(context, drawings, options));
      if (!drawn.ok) for (const name of added) drawnSheets.delete(name);
      return written(drawn);
    },

    takeBackSheets: async (names) => {
      const contents = names.flatMap((name) => addedSheets.get(name) ?? []);
      for (const { id } of contents) takenBack.add(id);
      const taken = await run('', (context) => takeBackSheets(context, contents));
      if (taken.ok) for (const name of names) addedSheets.delete(name);
      else for (const { id } of contents) takenBack.delete(id);
      return taken;
    },

    calculate: async (drawings, options = {}) =>
      countsFrom1904 && drawings.some(drawsDays)
        ? fail({ code: 'dates-from-1904' })
        : aside(drawings[0]?.name ?? '', (context) => calculateDrawings(context, drawings, options)),

    // What a template's cells show as days cannot be told from here.
    readFilledSheets: async (fills, options = {}) =>
      countsFrom1904
        ? fail({ code: 'dates-from-1904' })
        : aside(fills[0]?.template ?? '', (context) => readFilledSheets(context, fills, supports, options)),

    canOpenWorkbooks: () => supports('1.8'),

    openWorkbook: async (parts) => {
      try {
        return await openWorkbook(parts);
      } catch (error) {
        return fail(problemOf(error, ''));
      }
    },

    fillSheets: async (fills, options = {}) =>
      countsFrom1904
        ? fail({ code: 'dates-from-1904' })
        : written(
            await run(fills[0]?.template ?? '', (context) => fillSheets(context, fills, supports, options)),
          ),

    appendToActiveCell: (text) =>
      run('', async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load('address,values');
        await context.sync();
        const held = String(cell.values[0]?.[0] ?? '');
        cell.values = [[enteredText(held === '' ? text : `${held} ${text}`, 'General')]];
        await context.sync();
        return succeed(cell.address);
      }),

    nameSelection: (name, comment) =>
      run('', async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        const { names } = context.workbook.worksheets.getActiveWorksheet();
        names.load('items/name');
        await context.sync();
        const taken = new Set(names.items.map((one) => one.name.toLowerCase()));
        let free = name;
        for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
        names.add(free, range, comment);
        await context.sync();
        return succeed({ name: free, cells: range.address });
      }),

    selection: () =>
      run('', async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        range.worksheet.load('name');
        await context.sync();
        const { rowIndex: firstRow, columnIndex: firstColumn, rowCount, columnCount, worksheet } = range;
        const area = {
          firstRow,
          firstColumn,
          lastRow: firstRow + rowCount - 1,
          lastColumn: firstColumn + columnCount - 1,
        };
        return succeed({ sheet: worksheet.name, area });
      }),

    fontsOf: (cells) =>
      run(cells[0]?.sheet ?? '', async (context) => succeed(await lookOfCells(context, cells, fontName))),

    locksOf: (cells) =>
      run(cells[0]?.sheet ?? '', async (context) => succeed(await lookOfCells(context, cells, isLocked))),

    apply: async (change, control = {}) => {
      if (countsFrom1904 && change.writes.some(({ before, after }) => holdsDay(before) || holdsDay(after)))
        return fail({ code: 'dates-from-1904' });
      const write = async (options?: Pick<Excel.RunOptions, 'mergeUndoGroup'>): Promise<Result<void>> => {
        const written = await run<void>(
          '',
          (context) => applyChange(context, supports, change, control),
          options,
        );
        if (written.ok) {
          // Where there is no printer to ask, the run was carried out all the same.
          if (change.journal?.newWidths && supports('1.9'))
            await run<void>('', (context) => setUpJournal(context, change.journal!.sheet));
          return written;
        }
        if (supports('1.8')) await restoreEvents();
        if (!uncertain.has(written.problem.code)) return written;
        // Only the answer may have been lost.
        const isDone = await run('', (context) => wasCarriedOut(context, change));
        return isDone.ok && isDone.value ? succeed(undefined) : written;
      };
      // One Ctrl+Z takes the whole run back where Excel can group (ExcelApi 1.20); where it says that it cannot group this one, the run
      // matters more than the key: it is written ungrouped, if no cell has changed since.
      const grouped = supports('1.20') ? await write({ mergeUndoGroup: true }) : null;
      const applied = grouped && !cannotGroup(grouped) ? grouped : await write();
      return !applied.ok && applied.problem.code === 'workbook-protected'
        ? run<void>('', (context) => protectionInTheWay(context, change))
        : applied;
    },

    mark: (marks) => run(marks[0]?.sheet ?? '', (context) => markCells(context, marks)),

    showMaps: (maps) => run(maps[0]?.sheet ?? '', (context) => showMaps(context, maps)),

    markedSheets: () => run('', async (context) => succeed(await sheetsWithLayer(context, 'findings'))),

    mappedSheets: () => run('', async (context) => succeed(await sheetsWithLayer(context, 'map'))),

    select: async (sheet, address) => {
      const selected = await run<void>(sheet, async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        // Before 1.18 Excel selects one area only: the first, which is the cell that the finding is about.
        if (address.includes(',') && supports('1.18')) worksheet.getRanges(address).select();
        else worksheet.getRange(address.split(',')[0]).select();
        await context.sync();
        return succeed(undefined);
      });
      // Selecting is refused in this general way while another workbook is in front (Microsoft's troubleshooting page).
      const isBehind =
        !selected.ok &&
        selected.problem.code === 'excel-refused' &&
        selected.problem.excelCode === 'GeneralException';
      return isBehind ? fail({ code: 'workbook-in-background' }) : selected;
    },

    onSelected: (listener) => run('', (context) => onSelected(context, listener)),

    onChanged: (listener) =>
      run('', (context) =>
        onChanged(context, (name, id) => {
          // Our own memory is nobody's business.
          if (name !== memorySheetName)
            listener(name, name === '' ? takenBack.has(id) : drawnSheets.has(name));
        }),
      ),
  };
}
