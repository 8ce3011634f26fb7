import fc from 'fast-check';
import { deleteCells, insertCells, Workbook, type Sheet } from '../../src/stand-in';

type Cell = string | number | null;

/** Somebody of the books. */
interface Person {
  readonly name: string;
  readonly born: number;
  readonly sex: string;
  readonly id: string;
}

const people: readonly Person[] = [
  ['Nguyễn Thị Hòa', 1985, 'Nữ', '001185000001'],
  ['Nguyễn Thị Hòa', 1990, 'Nữ', '001190000002'],
  ['Lê Văn Chi', 1979, 'Nam', '001079000003'],
  ['Phạm Thị Dung', 1991, 'Nữ', '001191000004'],
  ['Hoàng Văn Em', 1988, 'Nam', '001088000005'],
  ['Vũ Thị Giang', 1983, 'Nữ', '001183000006'],
].map(([name, born, sex, id]) => ({ name, born, sex, id }) as Person);

export const unitNames = ['Bệnh viện Mắt Hà Nội', 'Bệnh viện Tim Hà Nội', 'Bệnh viện Phổi Hà Nội'];
const aliases = ['BV Mắt HN', 'BV Tim', 'BV Phổi'];
export const fundNames = ['LĐLĐ TP', 'CĐ ngành'];
/** What stands in the cell of a fund: two say none. */
const fundTexts = [...fundNames, null, '-'];

/** How a list of grants is laid out by hand. */
export interface ListShape {
  readonly units: 'column' | 'sections' | 'merged' | 'title';
  readonly ids: 'all' | 'some' | 'none';
  /** A column that says who is a collective. */
  readonly hasKinds?: boolean;
}

/** One line of a list. */
export interface Line {
  readonly person: number;
  readonly unit: number;
  /** Of two names, an empty cell, a dash. */
  readonly fund: number;
  /** Written as the collective of its unit, where the list has a column for that. */
  readonly isCollective?: boolean;
  /** Ways of writing: the unit's alias, spaces within the name or the id, a number for the id, the fund in small letters. */
  readonly ways: {
    readonly alias: boolean;
    readonly name: 0 | 1 | 2;
    readonly id: 0 | 1 | 2;
    readonly fund: boolean;
  };
  readonly hasId: boolean;
  readonly amount: number;
}

/** A list as it was written, with where its columns are. */
export interface WrittenList {
  readonly sheet: Sheet;
  readonly shape: ListShape;
  /** The rows of its records. */
  readonly rows: number[];
  readonly columns: {
    readonly name: number;
    readonly unit: number;
    readonly fund: number;
    readonly id: number;
    readonly kind: number;
  };
}

export const arbitraryLine: fc.Arbitrary<Line> = fc.record({
  person: fc.nat(people.length - 1),
  unit: fc.nat(2),
  fund: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 3),
  isCollective: fc.constantFrom(false, false, false, true),
  ways: fc.record({
    alias: fc.boolean(),
    name: fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const, 2 as const),
    id: fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const, 2 as const),
    fund: fc.boolean(),
  }),
  hasId: fc.boolean(),
  amount: fc.integer({ min: 1, max: 20 }).map((hundreds) => hundreds * 100_000),
});

export const arbitraryShape: fc.Arbitrary<ListShape> = fc.record({
  units: fc.constantFrom('column', 'column', 'sections', 'merged', 'title'),
  ids: fc.constantFrom('all', 'some', 'none'),
  hasKinds: fc.boolean(),
});

/** So that no change makes a row that the summary has not. */
export const eachUnitAndFund: readonly Line[] = [0, 1, 2].flatMap((unit) =>
  [0, 1].map((fund): Line => ({
    person: unit,
    unit,
    fund,
    ways: { alias: false, name: 0, id: 0, fund: false },
    hasId: true,
    amount: 100_000,
  })),
);

/** The same for records that come to say no fund. */
export const eachUnitWithoutFund: readonly Line[] = eachUnitAndFund
  .filter(({ fund }) => fund === 0)
  .map((line) => ({ ...line, fund: 2 }));

/** A workbook with a catalogue of three units. */
export function bookOfUnits(): Workbook {
  const book = new Workbook('Sổ.xlsx');
  fill(book.addSheet('Danh mục'), [
    ['STT', 'Tên đơn vị', 'Tên viết tắt', 'Chủ tịch'],
    ...unitNames.map((unit, at) => [at + 1, unit, aliases[at]!, 'Nguyễn Văn An']),
  ]);
  return book;
}

/** Writes a list of grants into the book, as a person would. */
export function writeList(
  book: Workbook,
  name: string,
  shape: ListShape,
  lines: readonly Line[],
): WrittenList {
  const sheet = book.addSheet(name);
  const hasUnits = shape.units === 'column' || shape.units === 'merged';
  const heads = [
    'STT',
    'Họ và tên',
    'Năm sinh',
    'Giới tính',
    ...(shape.ids === 'none' ? [] : ['Số CCCD']),
    ...(hasUnits ? ['Đơn vị'] : []),
    ...(shape.hasKinds ? ['Đối tượng'] : []),
    'Nguồn kinh phí',
    'Hoàn cảnh',
    'Số tiền',
  ];
  const at = (head: string) => heads.indexOf(head);
  const rows: Cell[][] = [['DANH SÁCH TRỢ CẤP KHÓ KHĂN']];
  if (shape.units === 'title') rows.push([unitNames[lines[0]?.unit ?? 0]!]);
  rows.push(heads);
  const written: WrittenList = {
    sheet,
    shape,
    rows: [],
    columns: {
      name: 1,
      unit: at('Đơn vị'),
      fund: at('Nguồn kinh phí'),
      id: at('Số CCCD'),
      kind: at('Đối tượng'),
    },
  };
  const sorted = shape.units === 'column' ? lines : [...lines].sort((a, b) => a.unit - b.unit);
  const merges: [number, number][] = [];
  sorted.forEach((line, index) => {
    const isFirst = index === 0 || sorted[index - 1]!.unit !== line.unit;
    if (shape.units === 'sections' && isFirst) {
      merges.push([rows.length, rows.length]);
      rows.push([`${'I'.repeat(line.unit + 1)}. ${unitNames[line.unit]!}`]);
    }
    if (shape.units === 'merged') {
      if (isFirst) merges.push([rows.length, rows.length]);
      else merges.at(-1)![1] = rows.length;
    }
    const person = people[line.person]!;
    const cells: Cell[] = heads.map(() => null);
    cells[0] = index + 1;
    cells[1] = nameOf(person, line.ways.name);
    cells[2] = person.born;
    cells[3] = person.sex;
    if (shape.ids === 'all' || (shape.ids === 'some' && line.hasId))
      cells[at('Số CCCD')] = idOf(person, line.ways.id);
    if (shape.hasKinds) {
      cells[at('Đối tượng')] = line.isCollective ? collectiveTexts[index % 4]! : 'Đoàn viên';
      // A collective has no papers.
      if (line.isCollective) [cells[2], cells[3], cells[at('Số CCCD')]] = [null, null, null];
    }
    if (shape.units === 'column' || (shape.units === 'merged' && isFirst))
      cells[at('Đơn vị')] = (line.ways.alias ? aliases : unitNames)[line.unit]!;
    const fund = fundTexts[line.fund]!;
    cells[at('Nguồn kinh phí')] = line.ways.fund ? (fund?.toLowerCase() ?? null) : fund;
    cells[at('Hoàn cảnh')] = 'Ốm';
    cells[at('Số tiền')] = line.amount;
    written.rows.push(rows.length);
    rows.push(cells);
  });
  rows.push(heads.map((head) => (head === 'Họ và tên' ? 'Cộng' : head === 'Số tiền' ? 1 : null)));
  fill(sheet, rows);
  for (const [first, last] of merges) {
    if (shape.units === 'merged' && last > first)
      sheet.merge({ firstRow: first, firstColumn: at('Đơn vị'), lastRow: last, lastColumn: at('Đơn vị') });
    if (shape.units === 'sections')
      sheet.merge({ firstRow: first, firstColumn: 0, lastRow: first, lastColumn: heads.length - 1 });
  }
  return written;
}

const collectiveTexts = ['Tập thể', 'tập thể nữ', 'CĐCS', 'TẬP THỂ'];

function nameOf({ name }: Person, way: 0 | 1 | 2): string {
  return way === 1 ? name.replace(' ', '  ') : way === 2 ? name.normalize('NFD') : name;
}

function idOf({ id }: Person, way: 0 | 1 | 2): Cell {
  return way === 1 ? `${id.slice(0, 3)} ${id.slice(3)}` : way === 2 ? Number(id) : id;
}

/** A change that a person makes in a list. */
export interface Change {
  readonly kind: 'unit' | 'fund' | 'person' | 'collective' | 'insert' | 'delete';
  /** Which record, and what it becomes. */
  readonly at: number;
  readonly to: number;
}

export const arbitraryChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('unit', 'fund', 'fund', 'person', 'collective', 'insert', 'delete'),
  at: fc.nat(50),
  to: fc.nat(50),
});

/** Makes the change where the list allows it; the formulas are promised to follow it. */
export function change({ sheet, shape, rows, columns }: WrittenList, { kind, at, to }: Change): void {
  const index = at % rows.length;
  const row = rows[index]!;
  const person = people[to % people.length]!;
  const isInside = index > 0 && rows[index - 1] === row - 1;
  if (kind === 'unit' && shape.units === 'column') sheet.setValue(row, columns.unit, unitNames[to % 3]!);
  if (kind === 'fund') sheet.setValue(row, columns.fund, fundTexts[to % 3]!);
  if (kind === 'person') become(person, row);
  if (kind === 'collective' && shape.hasKinds && shape.ids !== 'all')
    sheet.setValue(row, columns.kind, to % 2 === 0 ? 'Tập thể' : 'Đoàn viên');
  const lines = { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 16_383 };
  // Under a merged area the new row would be torn from it, or belong to it: both are told only by writing the tab again.
  if (kind === 'insert' && isInside && shape.units !== 'merged') {
    insertCells(sheet, lines, 'Down');
    for (let column = 0; column < 12; column++) {
      const value = sheet.cell(row + 1, column)?.value ?? null;
      if (value !== null) sheet.setValue(row, column, value as string | number);
    }
    become(person, row);
    rows.splice(index, 0, row);
    for (let after = index + 1; after < rows.length; after++) rows[after]!++;
  }
  if (kind === 'delete' && isInside && shape.units !== 'merged') {
    deleteCells(sheet, lines, 'Up');
    rows.splice(index, 1);
    for (let after = index; after < rows.length; after++) rows[after]!--;
  }

  function become({ name, born, sex, id }: Person, where: number): void {
    [name, born, sex].forEach((value, column) => sheet.setValue(where, 1 + column, value));
    if (columns.id >= 0) {
      const isFilled = (sheet.cell(where, columns.id)?.value ?? null) !== null;
      if (shape.ids === 'all' || isFilled) sheet.setValue(where, columns.id, id);
    }
  }
}

function fill(sheet: Sheet, rows: readonly (readonly Cell[])[]): void {
  rows.forEach((values, row) => values.forEach((value, column) => sheet.setValue(row, column, value)));
}
