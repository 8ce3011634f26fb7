import fc from 'fast-check';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { mapSheet } from '../../../src/core/recognition/sheet-map';
import { unseenOf } from '../../../src/core/recognition/unseen';
import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules';
import { areaAddress, cellAddress } from '../../../src/core/sheet/address';
import { homeOf, type Grid } from '../../../src/core/sheet/grid';
import { tablesOfRegister, totalsOf } from '../../../src/core/totals/totals';
import { Workbook } from '../../../src/stand-in';
import { drawSheet } from '../../support/draw-sheet';
import { connect, fix, journalOf, snapshot, today, undo } from '../../support/mending';
import { geometryOf } from '../../support/table-geometry';
import { zooOfCards } from './zoo-of-cards';

/** Lines of cells put into the sheet from this cell on. */
interface Part {
  readonly lines: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** A sheet with both parts; the first may be left out without anything else changing its place. */
function sheetOf(parts: readonly Part[], leftOut: readonly Part[] = []): Grid {
  const cells: string[][] = [];
  for (const part of [...parts, ...leftOut]) {
    part.lines.forEach((line, at) => {
      const row = (cells[part.row + at] ??= []);
      line.split('|').forEach((text, index) => {
        row[part.column + index] = leftOut.includes(part) ? (row[part.column + index] ?? '') : text.trim();
      });
    });
  }
  const width = Math.max(...Array.from(cells, (row) => row?.length ?? 0));
  const lines = Array.from(cells, (row) =>
    Array.from({ length: width }, (_, column) => row?.[column] ?? '').join(' | '),
  );
  return drawSheet(`\n${lines.join('\n')}`);
}

const heads = {
  members: 'STT | Họ và tên | Ngày sinh | Số CCCD | Đơn vị',
  grants: 'STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền',
};
const names = ['Nguyễn Văn An', 'Trần  Thị Bình', 'lê văn chi', 'Phạm Thị Dung', 'Nguyễn Văn An'];
const units = ['BV Mắt', 'BV Tim', 'Bệnh viện  Thanh Nhàn'];
const ids = ["'001085012345", '1190023456', "'001190023456", "'00119002345"];

const listPart = fc
  .record({
    kind: fc.constantFrom<keyof typeof heads>('members', 'grants'),
    hasTitle: fc.boolean(),
    count: fc.integer({ min: 3, max: 14 }),
    seed: fc.array(fc.nat(99), { minLength: 14, maxLength: 14 }),
    foot: fc.constantFrom(0, 1, 2, 3),
  })
  .map(({ kind, hasTitle, count, seed, foot }) => {
    const lines = hasTitle ? ['DANH SÁCH | | | | ', ' | | | | '] : [];
    lines.push(heads[kind]);
    for (let at = 0; at < count; at++) {
      const pick = <T>(from: readonly T[]) => from[seed[at]! % from.length]!;
      lines.push(
        kind === 'members'
          ? `${at + 1} | ${pick(names)} | ${pick(['1985-02-03', '3/2/1985', '1990-07-21'])} | ${pick(ids)} | ${pick(units)}`
          : `${at + 1} | ${pick(names)} | ${pick(units)} | Ốm | ${pick(['500000', "'300.000", '200000'])}`,
      );
    }
    if (foot >= 1)
      lines.push(kind === 'grants' ? 'Tổng cộng | | | | 1000000' : `Tổng cộng: ${count + 1} người | | | | `);
    if (foot >= 2) lines.push(' | | | Hà Nội, ngày 3 tháng 2 năm 2024 | ');
    if (foot >= 3) lines.push('Người lập | | | | Chủ tịch', ' | | | | ', 'Lê Thị Lan | | | | Vũ Văn Mai');
    return lines;
  });

const cardFields = [
  ['Họ và tên', 'Đỗ Phương  Nga'],
  ['Ngày sinh', '1984-02-25'],
  ['Giới tính', 'Nữ'],
  ['Số CCCD', '1190023456'],
  ['Đơn vị', 'BV Mắt'],
  ['Chức vụ', 'Điều dưỡng'],
  ['Điện thoại', '912345678'],
  ['Dân tộc', 'Kinh'],
  ['Số tiền', '500000'],
] as const;

const cardPart = fc
  .record({
    title: fc.boolean(),
    colon: fc.boolean(),
    style: fc.constantFrom('beside', 'behind', 'halves'),
    count: fc.integer({ min: 1, max: 3 }),
    fields: fc.subarray([2, 3, 4, 5, 6, 7, 8], { minLength: 1 }),
  })
  .map(({ title, colon, style, count, fields }) => {
    const lines: string[] = [];
    for (let at = 0; at < count; at++) {
      if (at > 0) lines.push('');
      if (title) lines.push('PHIẾU ĐOÀN VIÊN');
      const own = [0, 1, ...fields].map((index) => cardFields[index]!);
      if (style === 'behind')
        lines.push(...own.map(([label, value]) => `${label}: ${value.replace('1984-02-25', '25/2/1984')}`));
      else {
        const cells = own.map(([label, value]) => `${label}${colon ? ':' : ''} | ${value}`);
        if (style === 'beside') lines.push(...cells);
        else
          for (let from = 0; from < cells.length; from += 2)
            lines.push(cells.slice(from, from + 2).join(' | '));
      }
    }
    return lines;
  });

const sheets = fc
  .record({
    list: listPart,
    card: cardPart,
    side: fc.constantFrom('below', 'above', 'right', 'left'),
    gap: fc.integer({ min: 0, max: 3 }),
    shift: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ list, card, side, gap, shift }) => {
    const width = 5;
    const cardWidth = Math.max(...card.map((line) => line.split('|').length));
    const origin = { row: 40, column: 6 };
    const place = {
      below: { row: origin.row + list.length + gap, column: origin.column + (shift % 3) },
      above: { row: Math.max(0, origin.row - card.length - gap), column: origin.column + (shift % 3) },
      right: { row: origin.row + shift, column: origin.column + width + Math.max(1, gap) },
      left: { row: origin.row + shift, column: origin.column - cardWidth - Math.max(1, gap % 2) },
    }[side];
    return { side, gap, list: { lines: list, ...origin }, card: { lines: card, ...place } };
  });

describe('the zoo of cards', () => {
  test.each(zooOfCards.map((each) => [each.name, each] as const))(
    '%s',
    (_name, { name, drawing, ...expected }) => {
      const grid = drawSheet(drawing);
      const found = recognizeWorkbook([grid]);
      const read = found.cards.flatMap((card) =>
        [...card.records].map((row) =>
          [...card.fields]
            .flatMap(([field, [column]]) => {
              const home = homeOf(card.grid, { row, column: column! });
              return card.grid.values[row - card.grid.firstRow]![column!] === ''
                ? []
                : [`${field} ${cellAddress(home.row, home.column)}`];
            })
            .join(', '),
        ),
      );
      const unseen = unseenOf([grid], found).cells.flatMap(({ places }) =>
        places.map(({ row, column }) => cellAddress(row, column)),
      );
      const list = found.tables.reduce((sum, { records }) => sum + records.length, 0);
      expect({ name, list, cards: read, ...(expected.unseen && { unseen: unseen.sort() }) }).toEqual({
        name,
        ...expected,
      });
    },
  );
});

/** What a reader is told of the lists: geometry, findings in words with their fixes, totals. */
function toldOfLists(grid: Grid) {
  const { tables, findings } = review({ grids: [grid], corrections: [] }, { today });
  const lists = new Set(tables.map(({ id }) => id));
  const register = tables[0]!.register!;
  const totals = totalsOf(tablesOfRegister(tables, register), tablesOfRegister(tables, 'units'), {
    register,
    by: ['unit'],
  });
  return {
    geometry: tables.map(geometryOf),
    findings: findings
      .filter(({ table }) => lists.has(table))
      .map((finding) => ({ ...finding, said: messageOf(finding, 'vi') })),
    totals: { rows: totals.rows, total: totals.total, controls: totals.controls },
  };
}

test('nothing that is told of a list changes by a card beside it, and the card is read', () => {
  fc.assert(
    fc.property(sheets, ({ list, card }) => {
      const whole = sheetOf([list, card]);
      expect(recognizeWorkbook([whole]).cards).toHaveLength(1);
      expect(toldOfLists(whole)).toEqual(toldOfLists(sheetOf([list], [card])));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('nor by a card within the list, which goes on below it', () => {
  const within = fc
    .record({ list: listPart, card: cardPart, at: fc.nat(99), above: fc.nat(2), below: fc.nat(2) })
    .map(({ list, card, at, above, below }) => {
      const header = list.findIndex((line) => line.startsWith('STT'));
      const records = list.filter((line) => /^\d/.test(line)).length;
      const cut = header + 2 + (at % (records - 1));
      const gap = Array.from({ length: above + card.length + below }, () => ' | | | | ');
      return {
        list: { lines: [...list.slice(0, cut), ...gap, ...list.slice(cut)], row: 0, column: 0 },
        card: { lines: card, row: cut + above, column: 0 },
        records,
      };
    });
  const told = (grid: Grid) => {
    const { findings, ...others } = toldOfLists(grid);
    // Where a card stands the list has no empty rows.
    return { ...others, findings: findings.filter(({ rule }) => rule !== 'row-empty') };
  };
  fc.assert(
    fc.property(within, ({ list, card, records }) => {
      const whole = sheetOf([list, card]);
      const { tables, cards } = recognizeWorkbook([whole]);
      expect([tables.map((table) => table.records.length), cards.length]).toEqual([[records], 1]);
      expect(told(whole)).toEqual(told(sheetOf([list], [card])));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('findings on a card point at its own cells first; all of them, where nobody was looked up among the members', () => {
  fc.assert(
    fc.property(sheets, ({ list, card }) => {
      const { cards, findings, failed } = review(
        { grids: [sheetOf([list, card])], corrections: [] },
        { today },
      );
      expect(failed).toEqual([]);
      const ids = new Set(cards.map(({ id }) => id));
      const cells = findings
        .filter(({ table }) => ids.has(table))
        .flatMap(({ rule, cells }) => (rule === 'recipient-unit-differs' ? cells.slice(0, 1) : cells));
      expect(cards).toHaveLength(1);
      const width = Math.max(...card.lines.map((line) => line.split('|').length));
      for (const { row, column } of cells) {
        expect(row - card.row).toBeGreaterThanOrEqual(0);
        expect(row - card.row).toBeLessThan(card.lines.length);
        expect(column - card.column).toBeGreaterThanOrEqual(0);
        expect(column - card.column).toBeLessThan(width);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

const listWithCard = `
  STT | Họ và tên | Số CCCD | Điện thoại | Đơn vị
  1 | Nguyễn Văn An | '001085012345 | '0912345678 | BV Mắt
  2 | Trần  Thị Bình | 1190012345 | '0912345679 | BV Tim
  3 | Lê Văn Chi | '001085012346 | '0912345670 | BV Tim

  PHIẾU ĐOÀN VIÊN
  Họ và tên: | Trần  Thị Bình | | |
  Số CCCD: | 1190012345 | | |
  Điện thoại: | 912345679 | | |
  Đơn vị: | BV Tim | | |`;

test('the map colours list and card apart', () => {
  const { tables, cards } = recognizeWorkbook([drawSheet(`${listWithCard}\n\n | | | Người lập`)]);
  expect(mapSheet([...tables, ...cards]).map(({ kind, area }) => `${kind} ${areaAddress(area)}`)).toEqual([
    'header A1:E1',
    'data A2:E4',
    'footer A12:E12',
    'header A7:A10',
    'data B7:B10',
  ]);
});

test('a card of two lines in the row of the list’s header is no list of its own', () => {
  const drawing = `
  DANH SÁCH | | | | | | | | |
   | | | | | | Họ và tên | Đỗ Phương Nga | Ngày sinh | 25/02/1984
  STT | Họ và tên | Ngày sinh | Số CCCD | Đơn vị | | Chức vụ | Điều dưỡng | |
  1 | Nguyễn Văn An | 1985-02-03 | '001085012345 | BV Mắt | | | | |
  2 | Trần Thị Bình | 1990-02-03 | '001190012345 | BV Mắt | | | | |`;
  const { tables, cards } = recognizeWorkbook([drawSheet(drawing)]);
  expect(tables.map(({ records }) => records.length)).toEqual([2]);
  expect(cards.map(({ fields }) => [...fields.keys()])).toEqual([['fullName', 'birthDate', 'jobTitle']]);
  // Below a header of the same first word a person is a record.
  const list = drawing
    .replace('Chức vụ | Điều dưỡng', 'Ngô Văn Chi | Bác sĩ')
    .replace('Đỗ Phương Nga', 'Chức danh');
  expect(recognizeWorkbook([drawSheet(list)]).cards).toEqual([]);
});

test('rows of which a person says that they are set aside are no card', () => {
  const grids = [drawSheet(listWithCard)];
  const rows = [6, 7, 8, 9].map((row) => ({
    kind: 'row' as const,
    sheet: 'Sheet1',
    row,
    as: 'set-aside' as const,
    text: grids[0]!.values[row]!.filter((value) => value !== '').join(' | '),
  }));
  expect(recognizeWorkbook(grids, rows).cards).toEqual([]);
});

function workbookOf(drawing: string): Workbook {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('Sheet1');
  drawSheet(drawing).values.forEach((cells, row) =>
    cells.forEach((value, column) => value !== '' && sheet.setValue(row, column, value)),
  );
  return workbook;
}

test('list and card are mended in their own cells and undone, though both are about one person', async () => {
  const workbook = workbookOf(listWithCard);
  const [sheet] = workbook.sheets;
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  expect((await fix(host, { certainOnly: false })).ok).toBe(true);
  expect([2, 6, 7, 8].map((row) => sheet!.value(row, row === 2 ? 2 : 1))).toEqual([
    '001190012345',
    'Trần Thị Bình',
    '001190012345',
    '0912345679',
  ]);
  const journal = await journalOf(host);
  expect(journal!.lines.map(({ entry }) => [cellAddress(entry.row, entry.column), entry.field])).toEqual([
    ['B3', 'fullName'],
    ['C3', 'citizenId'],
    ['B7', 'fullName'],
    ['B8', 'citizenId'],
    ['B9', 'phone'],
  ]);
  expect((await undo(host)).ok).toBe(true);
  expect(snapshot(workbook)).toEqual(before);
});

test('within a list: both are mended and undone', async () => {
  const lines = listWithCard.split('\n');
  const workbook = workbookOf([...lines.slice(0, 3), ...lines.slice(5), '', ...lines.slice(3, 5)].join('\n'));
  const [sheet] = workbook.sheets;
  const before = snapshot(workbook);
  const { host } = await connect(workbook);
  expect((await fix(host, { certainOnly: false })).ok).toBe(true);
  expect(Array.from({ length: 10 }, (_, row) => sheet!.value(row, 1) ?? '')).toEqual([
    'Họ và tên',
    'Nguyễn Văn An',
    '',
    '',
    'Trần Thị Bình',
    '001190012345',
    '0912345679',
    'BV Tim',
    '',
    'Trần Thị Bình',
  ]);
  expect((await undo(host)).ok).toBe(true);
  expect(snapshot(workbook)).toEqual(before);
});

test('what was mended in the list is not undone on the card of the same person', async () => {
  const workbook = workbookOf(
    listWithCard.replaceAll('Trần  Thị', 'Trần Thị').replace('912345679 | | |', "'0912345679 | | |"),
  );
  const [sheet] = workbook.sheets;
  const { host } = await connect(workbook);
  expect((await fix(host, { certainOnly: false })).ok).toBe(true);
  expect([sheet!.value(2, 2), sheet!.value(7, 1)]).toEqual(['001190012345', '001190012345']);
  sheet!.setValue(2, 2, '001190099999');
  await undo(host);
  expect([sheet!.value(2, 2), sheet!.value(7, 1)]).toEqual(['001190099999', 1190012345]);
});
