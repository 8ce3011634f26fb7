import { applyFixes, previewFixes } from '../../src/actions';
import type { ActionProgress } from '../../src/actions/action';
import { fail } from '../../src/core/result';
import { cellKey } from '../../src/core/writes/cell-write';
import { journalSheetName } from '../../src/core/writes/journal';
import { ExcelHost, openWorkbook, saveWorkbook, Workbook, type Failure } from '../../src/stand-in';
import {
  connect,
  fix,
  journalOf,
  messyWorkbook,
  snapshot,
  stamp,
  today,
  undo,
  valueOf,
} from '../support/mending';

const people = 'DS đoàn viên';

/** How the workbook looks before and after mending when nothing stands in the way. */
async function undisturbed() {
  const workbook = messyWorkbook();
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  valueOf(await fix(host));
  return { before, after: snapshot(workbook) };
}

describe('mending through office.js', () => {
  it('writes each cell whole, keeps text as text, and leaves formulas alone', async () => {
    const workbook = messyWorkbook();
    const { host } = await connect(workbook);
    expect(valueOf(await fix(host))).toMatchObject({
      byRule: {
        'text-legacy-encoding': 1,
        'text-decomposed': 1,
        'text-stray-space': 5,
        'citizen-id-lost-zero': 1,
        'date-as-text': 1,
      },
      applied: 9,
      cells: 8,
      run: 1,
    });
    const sheet = workbook.sheetByName(people)!;
    const at = (row: number, column: number) => [
      sheet.value(row, column),
      sheet.cell(row, column)?.formula,
      sheet.style(row, column).numberFormat,
    ];
    expect(at(1, 1)).toEqual(['Nguyễn Văn Hùng', null, 'General']);
    expect(at(1, 4)).toEqual(['001085012345', null, '@']);
    // Two rules on one cell: composed and cleaned in one run.
    expect(at(2, 1)).toEqual(['Trần Thị Bình', null, 'General']);
    expect(at(2, 2)).toEqual([32_907, null, 'dd/mm/yyyy']);
    expect(at(4, 6)).toEqual(['-0012', null, 'General']);
    expect(at(1, 6)[0]).toBe('=A1');
  });

  it('keeps a journal that a person can read', async () => {
    const workbook = messyWorkbook();
    const { host } = await connect(workbook);
    await fix(host);
    const journal = workbook.sheetByName(journalSheetName)!;
    const line = Array.from({ length: 15 }, (_, column) => journal.value(3, column));
    expect(line).toEqual([
      '1',
      '02/01/2026 08:00:00',
      'Lan',
      'Số căn cước mất số 0 đầu',
      people,
      'E2',
      'Số CCCD',
      'Nguyễn Văn Hùng · 001085012345 · Bệnh viện Thanh Nhàn',
      '1085012345',
      '001085012345',
      'General',
      '@',
      'đã ghi',
      null,
      null,
    ]);
    // On paper as well: all columns for people on one page's width, what is for undo alone on none.
    expect(journal.page).toMatchObject({
      orientation: 'Landscape',
      fitTo: { wide: 1 },
      titleRows: { first: 0, last: 1 },
      printArea: [{ firstColumn: 0, lastColumn: 14 }],
    });
    expect([
      journal.style(3, 7).wrapText,
      journal.style(3, 15).wrapText,
      journal.style(0, 0).wrapText,
    ]).toEqual([true, false, false]);
  });

  it('undoes to the very same cells, also after saving, closing and opening again', async () => {
    const workbook = messyWorkbook();
    const before = snapshot(workbook);
    await fix((await connect(workbook)).host);
    expect(snapshot(workbook)).not.toEqual(before);
    const reopened = await openWorkbook(await saveWorkbook(workbook), 'Sổ.xlsx');
    const { host } = await connect(reopened);
    expect(valueOf(await undo(host)).refused).toEqual([]);
    expect(snapshot(reopened)).toEqual(before);
    expect(await undo(host)).toEqual(fail({ code: 'nothing-to-undo' }));
    expect((await journalOf(host))!.lines.map(({ entry }) => entry.state)).toEqual(Array(8).fill('undone'));
  });

  it('is stopped before anything is written, or not at all', async () => {
    const workbook = messyWorkbook();
    const before = snapshot(workbook);
    const { host } = await connect(workbook);
    const preview = valueOf(await previewFixes.run(host, { today, choice: { certainOnly: true } }));
    const stopped = new AbortController();
    stopped.abort();
    const { signal } = stopped;
    expect(await applyFixes.run(host, { preview, stamp }, { signal })).toEqual(fail({ code: 'cancelled' }));
    expect(snapshot(workbook)).toEqual(before);
    expect(workbook.sheetByName(journalSheetName)).toBeUndefined();

    const late = new AbortController();
    const fractions: number[] = [];
    const onProgress = ({ phase, fraction }: ActionProgress) => {
      expect(phase).toBe('writing');
      fractions.push(fraction);
      late.abort();
    };
    valueOf(await applyFixes.run(host, { preview, stamp }, { signal: late.signal, onProgress }));
    expect(fractions[0]).toBe(0);
    expect(fractions.at(-1)).toBe(1);
    expect(snapshot(workbook)).toEqual((await undisturbed()).after);
  });

  it('takes few requests: a mended column of 5,000 cells is not 5,000 of them', async () => {
    const workbook = messyWorkbook();
    const sheet = workbook.sheetByName(people)!;
    for (let row = 5; row < 5_000; row += 1) {
      ['', ` Trần Thị Số ${row % 7}`, 20_000 + row, 'Nữ', '', 'Bệnh viện Thanh Nhàn'].forEach(
        (value, column) => sheet.setValue(row, column, value === '' ? null : value),
      );
    }
    const { excel, host } = await connect(workbook, new ExcelHost(workbook, { mode: 'web' }));
    await host.readWorkbook();
    const reading = excel.statistics.requests;
    const bytes = excel.statistics.bytesIn;
    expect(valueOf(await fix(host)).cells).toBeGreaterThan(4_900);
    const written = excel.statistics.bytesIn - bytes;
    // The preview reads; fonts, sheets and cells are looked at; a new journal gets its page; each run is closed by one message.
    const requests = excel.statistics.requests - 2 * reading;
    expect(requests).toBeLessThanOrEqual(7 + Math.ceil(written / (4 * 1024 * 1024)));
  });
});

describe('when Excel refuses', () => {
  it('writes nothing to a workbook with a protected sheet, a protected structure, or a cell changed since', async () => {
    const protectedSheet = messyWorkbook();
    protectedSheet.sheetByName(people)!.protection = { protected: true, options: null };
    const structure = messyWorkbook();
    structure.structureProtected = true;
    for (const [workbook, problem] of [
      [protectedSheet, { code: 'sheet-protected', sheet: people }],
      [structure, { code: 'workbook-protected' }],
    ] as const) {
      const before = snapshot(workbook);
      const { host } = await connect(workbook);
      expect(await fix(host)).toEqual(fail(problem));
      expect(snapshot(workbook)).toEqual(before);
      expect(workbook.sheets).toHaveLength(1);
    }
  });

  it('writes the unlocked cells of a protected sheet, and refuses the whole run where one is locked', async () => {
    const workbook = new Workbook('Sổ.xlsx');
    const sheet = workbook.addSheet(people);
    const rows = [
      ['STT', 'Họ và tên', 'Ghi chú'],
      [1, ' Nguyễn Văn  An', 'a'],
      [2, 'Trần  Thị Bình ', 'b'],
      [3, 'Lê  Văn Chi', 'c'],
      [4, 'Đỗ  Thị Dung', 'd'],
    ];
    rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row, column, value)));
    sheet.protection = { protected: true, options: null };
    for (const row of [1, 2, 4]) sheet.setStyle(row, 1, { locked: false });
    const { host } = await connect(workbook);
    const before = snapshot(workbook);
    expect(await fix(host)).toEqual(fail({ code: 'cells-locked', sheet: people, cell: 'B4', others: 0 }));
    expect(snapshot(workbook)).toEqual(before);

    const unlocked = new Set([1, 2, 4].map((row) => cellKey({ sheet: people, row, column: 1 })));
    expect(valueOf(await fix(host, { cells: unlocked })).cells).toBe(3);
    expect([1, 2, 3, 4].map((row) => sheet.value(row, 1))).toEqual([
      'Nguyễn Văn An',
      'Trần Thị Bình',
      'Lê  Văn Chi',
      'Đỗ Thị Dung',
    ]);
    expect(valueOf(await undo(host)).refused).toEqual([]);
    expect(sheet.value(1, 1)).toBe(' Nguyễn Văn  An');
    expect(sheet.value(4, 1)).toBe('Đỗ  Thị Dung');
  });

  it('names the cell that a co-author changed between preview and writing', async () => {
    const workbook = messyWorkbook();
    const sheet = workbook.sheetByName(people)!;
    const { excel, host } = await connect(workbook);
    // After the preview's reading (two requests) and the look at the sheets.
    excel.beforeRequest(4, () => sheet.setValue(2, 2, '04/02/1990'));
    expect(await fix(host)).toEqual(fail({ code: 'cell-changed', sheet: people, cell: 'C3' }));
    expect(sheet.value(2, 2)).toBe('04/02/1990');
    expect(sheet.value(2, 1)).not.toBe('Trần Thị Bình');
    expect(workbook.sheets).toHaveLength(1);
  });

  /** A run whose n-th request fails: how it is left, and that both ends lead where they say. */
  async function failing(request: number, failure: Failure): Promise<'closed' | 'half-way'> {
    const { before, after } = await undisturbed();
    for (const way of ['finish', 'take-back'] as const) {
      const workbook = messyWorkbook();
      const { excel, host } = await connect(workbook);
      excel.failAt(request, failure);
      // Where reading fails already, there is nothing to mend with.
      const answer = await fix(host).catch(() => null);
      expect(excel.events.enabled).toBe(true);
      const { host: later } = await connect(workbook);
      const open = (await journalOf(later))?.lines.filter(({ entry }) => entry.state === 'intended') ?? [];
      if (open.length === 0) {
        // What was written is said to be written, though Excel's answer was lost.
        expect(snapshot(workbook)).toEqual(answer?.ok ? after : before);
        return 'closed';
      }
      expect(valueOf(await undo(later, { what: way })).refused).toEqual([]);
      expect(snapshot(workbook)).toEqual(way === 'finish' ? after : before);
      if (way === 'take-back') continue;
      expect(valueOf(await undo(later)).refused).toEqual([]);
      expect(snapshot(workbook)).toEqual(before);
    }
    return 'half-way';
  }

  it.each([
    ['is lost on its way', { when: 'before', code: 'GeneralException' }],
    ['meets a cell being edited', { when: 'before', code: 'InvalidOperationInCellEditMode' }],
    ['is carried out and its answer lost', { when: 'after', code: 'GeneralException' }],
  ] as const)(
    'at every single request that %s: as before, as after, or the journal offers both',
    async (_what, failure) => {
      for (let request = 1; request <= 7; request += 1) await failing(request, failure);
    },
  );

  /** Two requests read, one asks for the fonts of decoded cells, two look whether all is as it was read; the sixth writes. */
  const writing = 6;

  it.each(['AccessDenied', 'UndoNotSupported'])(
    'at the request that writes, refused by %s after any number of its changes: likewise',
    async (code) => {
      const ends = new Set<string>();
      for (let changes = 0; changes < 80; changes += 3)
        ends.add(await failing(writing, { when: changes, code }));
      expect(ends).toEqual(new Set(['closed', 'half-way']));
    },
  );

  it('writes the run ungrouped where Excel says that it cannot undo it as one', async () => {
    const { after } = await undisturbed();
    const workbook = messyWorkbook();
    const { excel, host } = await connect(workbook);
    excel.failAt(writing, { when: 'before', code: 'UndoNotSupported' });
    expect(valueOf(await fix(host)).cells).toBe(8);
    expect(snapshot(workbook)).toEqual(after);
    expect(excel.events.enabled).toBe(true);
  });

  /** Two lists to be mended, the second of which somebody else protects just before a request. */
  function twoSheets(): Workbook {
    const workbook = messyWorkbook();
    const second = workbook.addSheet('DS 2');
    workbook.sheetByName(people)!.forEachCell(({ value, formula }, row, column) => {
      if (formula === null) second.setValue(row, column, value);
    });
    return workbook;
  }

  it('one of several sheets is protected at any request: as before, as after, or the journal offers both once it is open again', async () => {
    const untouched = snapshot(twoSheets());
    const mended = twoSheets();
    valueOf(await fix((await connect(mended)).host));
    const after = snapshot(mended);
    const ends = new Map<number, string>();
    for (let request = 1; request <= 7; request += 1) {
      for (const way of ['finish', 'take-back'] as const) {
        const workbook = twoSheets();
        const second = workbook.sheetByName('DS 2')!;
        const { excel, host } = await connect(workbook);
        excel.beforeRequest(request, () => {
          second.protection = { protected: true, options: null };
        });
        const answer = await fix(host);
        expect(excel.events.enabled).toBe(true);
        const open = (await journalOf(host))?.lines.filter(({ entry }) => entry.state === 'intended') ?? [];
        if (open.length === 0) {
          expect(snapshot(workbook)).toEqual(answer.ok ? after : untouched);
          ends.set(request, answer.ok ? 'mended' : 'as before');
          continue;
        }
        ends.set(request, 'half-way');
        expect(answer).toEqual(fail({ code: 'sheet-protected', sheet: 'DS 2' }));
        // Still protected: neither end can be reached, and nothing more is changed.
        const halfWay = snapshot(workbook);
        const again = await undo(host, { what: 'finish' });
        expect(again).toEqual(fail({ code: 'sheet-protected', sheet: 'DS 2' }));
        expect(snapshot(workbook)).toEqual(halfWay);
        second.protection = { protected: false, options: null };
        expect(valueOf(await undo(host, { what: way })).refused).toEqual([]);
        expect(snapshot(workbook)).toEqual(way === 'finish' ? after : untouched);
      }
    }
    expect(new Set(ends.values())).toEqual(new Set(['as before', 'half-way', 'mended']));
  });
});
