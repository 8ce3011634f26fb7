import type { FieldId, RegisterId } from '../../../../src/core/registers/register';
import { cellAddress } from '../../../../src/core/sheet/address';
import type { CellValue } from '../../../../src/core/sheet/grid';
import type { Canvas } from './canvas';
import type { HumanColumn, HumanGroup, HumanItem, HumanRegister } from './columns';
import { makePerson, unitNames } from './people-and-units';
import type { Random } from './random';

/** What stands where, known because it was put there; rows and columns zero-based. */
export interface TableTruth {
  readonly register: RegisterId;
  readonly headerRows: readonly number[];
  readonly dataRows: readonly [number, number];
  readonly records: number;
  readonly sectionRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly footerStart: number | null;
  readonly skippedRows: readonly (readonly [number, string])[];
  readonly columns: ReadonlyMap<FieldId, readonly number[]>;
  readonly amountScale: number;
}

/** What a made table leaves behind for what is put around it. */
export interface MadeTable {
  readonly truth: TableTruth;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The row below everything. */
  readonly end: number;
}

export interface Leaf extends HumanColumn {
  /** Headings from the top. */
  readonly path: readonly string[];
}

const isGroup = (item: HumanItem): item is HumanGroup => 'children' in item;

/** Chooses columns and wordings: the leaves of the header from left to right. */
export function chooseLeaves(random: Random, register: HumanRegister): Leaf[] {
  const leaves: Leaf[] = [];
  const word = (words: readonly string[]) => random.pick(words);
  for (const [choice, share] of register.items) {
    if (!random.chance(share)) continue;
    const item = Array.isArray(choice) ? random.pick(choice as readonly HumanItem[]) : (choice as HumanItem);
    if (!isGroup(item)) leaves.push({ ...item, path: [word(item.words)] });
    else {
      const parent = word(item.words);
      for (const child of item.children)
        leaves.push({ ...child, path: [parent, item.isRepeated ? child.words[0]! : word(child.words)] });
    }
  }
  return leaves;
}

/** Puts a heading over some neighbouring leaves, as “Thông tin cá nhân” does. */
export function addOverHeading(random: Random, leaves: readonly Leaf[]): Leaf[] {
  const first = random.between(1, Math.max(1, leaves.length - 3));
  const last = Math.min(leaves.length - 1, first + random.between(1, 3));
  const start = leaves[first]!;
  // A group is never cut in two.
  const within = (index: number) => index >= first && index <= last;
  const cuts = leaves.some(
    (leaf, index) =>
      leaf.path.length > 1 &&
      leaves.some(
        (other, at) =>
          other.path[0] === leaf.path[0] && other.path.length > 1 && within(at) !== within(index),
      ),
  );
  if (cuts || start.field === 'ordinal') return [...leaves];
  const over = random.pick(['Thông tin chung', 'Nội dung thực hiện', 'Thông tin chi tiết', 'Trong đó']);
  return leaves.map((leaf, index) => (within(index) ? { ...leaf, path: [over, ...leaf.path] } : leaf));
}

/** Writes the header of the leaves and says its rows. */
export function writeHeader(
  canvas: Canvas,
  leaves: readonly Leaf[],
  top: number,
  left: number,
  style: HeaderStyle,
): number[] {
  const depth = Math.max(...leaves.map(({ path }) => path.length));
  for (let level = 0; level < depth; level++) {
    for (let index = 0; index < leaves.length; index++) {
      const { path } = leaves[index]!;
      const isLeaf = level === path.length - 1;
      if (level >= path.length) continue;
      const key = path.slice(0, level + 1).join('\u0001');
      const before = leaves[index - 1];
      if (
        !isLeaf &&
        before &&
        before.path.slice(0, level + 1).join('\u0001') === key &&
        before.path.length > level + 1
      )
        continue;
      let last = index;
      while (
        !isLeaf &&
        leaves[last + 1] &&
        leaves[last + 1]!.path.length > level + 1 &&
        leaves[last + 1]!.path.slice(0, level + 1).join('\u0001') === key
      )
        last++;
      const bottom = isLeaf ? depth - 1 : level;
      const isLow = isLeaf && style === 'low' && bottom > level;
      canvas.put(top + (isLow ? bottom : level), left + index, path[level]!);
      if (style === 'merged') canvas.merge(top + level, left + index, top + bottom, left + last);
      else if (style === 'half' && !isLeaf)
        canvas.merge(top + level, left + index, top + bottom, left + last);
    }
  }
  return Array.from({ length: depth }, (_, level) => top + level);
}

/** Merged both ways; only over children; not at all; not at all, single headings in the lowest row. */
export type HeaderStyle = 'merged' | 'half' | 'plain' | 'low';

export interface TableOptions {
  readonly top: number;
  readonly left: number;
  readonly register: RegisterId;
  readonly human: HumanRegister;
  readonly leaves: readonly Leaf[];
  readonly scale: number;
  readonly records: number;
  /** Headings inside the table, page breaks, blank rows, totals; a plain list has none. */
  readonly isPlain?: boolean;
  readonly headerStyle: HeaderStyle;
}

type Body = {
  kind: 'record' | 'section' | 'subtotal' | 'total' | 'empty' | 'repeated-header' | 'column-codes' | 'note';
  row: number;
};

/** Writes a table with its totals, and says where everything is; without its footer. */
export function makeTable(canvas: Canvas, random: Random, options: TableOptions): MadeTable {
  const { left, leaves, human } = options;
  const body: Body[] = [];
  let row = options.top;
  const headerRows = writeHeader(canvas, leaves, row, left, options.headerStyle);
  row += headerRows.length;
  const codes = !options.isPlain && random.chance(0.3) ? codeRow(random, leaves) : null;
  const writeCodes = (): void => {
    for (const [index, code] of codes!.entries()) canvas.put(row, left + index, code);
    body.push({ kind: 'column-codes', row: row++ });
  };
  if (codes) writeCodes();

  const ordinal = leaves.findIndex(({ field }) => field === 'ordinal');
  const nameAt = leaves.findIndex(({ field, path }) => field !== 'ordinal' && path.length > 0);
  const lastColumn = left + leaves.length - 1;
  const isSummed = (leaf: Leaf): boolean =>
    leaf.field !== null &&
    /amount|Amount|quantity|cost|inKindValue|participants|attendees|target|admitted|cumulative|memberCount|newUnits|women|Score/.test(
      leaf.field,
    );
  const summed = leaves.flatMap((leaf, index) => (isSummed(leaf) ? [index] : []));
  const isFormula = random.chance(0.5);
  const recordRows: number[] = [];
  const sumInto = (at: number, rows: readonly number[]): void => {
    for (const index of summed) {
      const sum = rows.reduce((all, each) => all + Number(canvas.at(each, left + index) || 0), 0);
      const range = `${cellAddress(rows[0] ?? at, left + index)}:${cellAddress(rows[rows.length - 1] ?? at, left + index)}`;
      if (isFormula) canvas.formula(at, left + index, `=SUM(${range})`, sum);
      else canvas.put(at, left + index, sum);
    }
  };
  const label = (text: string, place: 'ordinal' | 'name', isMerged: boolean): void => {
    const column = place === 'name' || ordinal < 0 ? left + nameAt : left + ordinal;
    canvas.put(row, column, text);
    const until = (summed[0] ?? leaves.length) - 1;
    if (isMerged && left + until > column) canvas.merge(row, column, row, left + until);
  };

  const labelPlace = random.pick(['ordinal', 'name'] as const);
  const isMergedLabel = random.chance(0.5);
  const isTotalled = summed.length > 0 && !options.isPlain;
  const totalPlace = !isTotalled
    ? 'none'
    : random.pick(['last', 'last', 'last', 'last', 'first', 'none'] as const);
  const people = human.kind === 'person' ? ['đoàn viên', 'người'] : ['đơn vị'];
  const totalLabel = random.pick([
    'Tổng cộng',
    'TỔNG CỘNG',
    'Tổng',
    'Tổng số',
    'Cộng',
    'CỘNG',
    'Tổng cộng:',
    'one-cell',
  ]);
  const writeTotal = (): void => {
    if (totalLabel === 'one-cell')
      label(`TỔNG CỘNG: ${options.records} ${random.pick(people)}`, labelPlace, isMergedLabel);
    else label(totalLabel, labelPlace, isMergedLabel);
  };
  let firstTotal = -1;
  if (totalPlace === 'first' && totalLabel !== 'one-cell') {
    firstTotal = row;
    label(random.pick(['Tổng cộng', 'TỔNG SỐ', 'Tổng số']), labelPlace, false);
    body.push({ kind: 'total', row: row++ });
  }

  const sections = options.isPlain ? null : chooseSections(random, human, leaves);
  const isRestarting = random.chance(0.5);
  const hasSubtotals = sections !== null && isTotalled && random.chance(0.4);
  const isSumInHeading = sections !== null && isTotalled && !hasSubtotals && random.chance(0.3);
  const pageLength = !options.isPlain && random.chance(0.15) ? random.between(3, 6) : 0;
  const hasPageCodes = codes !== null && random.chance(0.5);
  const hasPageSums = pageLength > 0 && isTotalled && sections === null && random.chance(0.3);
  const hasBlanks = !options.isPlain && random.chance(0.2);
  const isTextOrdinal = random.chance(0.1);
  const isYearOnly = random.chance(0.5);
  let number = 0;
  let inSection = 0;
  let sinceHeading: number[] = [];
  let openHeading = -1;
  let pageRows: number[] = [];
  const perSection = sections ? Math.max(1, Math.ceil(options.records / sections.count)) : Infinity;
  let section = 0;

  const closeSection = (): void => {
    if (isSumInHeading && openHeading >= 0) sumInto(openHeading, sinceHeading);
    if (hasSubtotals && sinceHeading.length > 0) {
      const text = random.pick([
        'Cộng',
        'Cộng:',
        `Cộng ${sections!.numeral(section - 1) || 'mục 1'}`,
        'Tổng nhóm 1',
        'Cộng nhóm',
      ]);
      label(text, labelPlace, isMergedLabel);
      sumInto(row, sinceHeading);
      body.push({ kind: 'subtotal', row: row++ });
    }
    sinceHeading = [];
  };

  for (let made = 0; made < options.records; made++) {
    if (sections && made % perSection === 0) {
      closeSection();
      if (sections.outer && section % 2 === 0)
        writeSection(sections.outer(section / 2), sections.outerNumeral(section / 2));
      openHeading = row;
      writeSection(sections.text(section), sections.numeral(section));
      section++;
      inSection = 0;
      if (random.chance(0.08)) body.push({ kind: 'empty', row: row++ });
    }
    if (pageLength > 0 && made > 0 && made % pageLength === 0) {
      if (hasPageSums) {
        label(`Cộng trang ${made / pageLength}`, labelPlace, isMergedLabel);
        sumInto(row, pageRows);
        body.push({ kind: 'subtotal', row: row++ });
      }
      pageRows = [];
      const rows = writeHeader(canvas, leaves, row, left, options.headerStyle);
      for (const each of rows) body.push({ kind: 'repeated-header', row: each });
      row += rows.length;
      if (hasPageCodes) writeCodes();
    }
    if (hasBlanks && made > 0 && random.chance(0.15)) body.push({ kind: 'empty', row: row++ });
    number++;
    inSection++;
    const shown = isRestarting && sections ? inSection : number;
    const context = { random, number: shown, person: makePerson(random), isYearOnly };
    for (const [index, leaf] of leaves.entries()) {
      let value: CellValue = leaf.value(context);
      if (index === ordinal && isTextOrdinal) value = String(value).padStart(2, '0');
      if (isMoneyLike(leaf) && options.scale > 1) value = Number(value) / options.scale;
      if (value !== '' && index !== ordinal && index !== nameAt && random.chance(0.03)) value = '';
      canvas.put(row, left + index, value, leaf.isDate === true && typeof value === 'number');
    }
    recordRows.push(row);
    sinceHeading.push(row);
    pageRows.push(row);
    body.push({ kind: 'record', row: row++ });
  }
  closeSection();
  if (firstTotal >= 0) sumInto(firstTotal, recordRows);
  if (totalPlace === 'last') {
    if (random.chance(0.1)) row++;
    writeTotal();
    if (totalLabel !== 'one-cell' || random.chance(0.5)) sumInto(row, recordRows);
    body.push({ kind: 'total', row: row++ });
  }
  if (sections === null && recordRows.length > 3 && random.chance(0.08))
    canvas.hiddenRows.add(recordRows[2]!);

  function writeSection(text: string, numeral: string): void {
    const style = sections!.style;
    if (style === 'joined' || ordinal < 0) {
      const column = style === 'name' ? left + nameAt : left;
      canvas.put(row, column, numeral === '' ? text : `${numeral}. ${text}`);
      if (sections!.isMerged) canvas.merge(row, column, row, lastColumn);
    } else {
      if (numeral !== '') canvas.put(row, left + ordinal, numeral);
      canvas.put(row, left + nameAt, text);
      if (sections!.isMerged && !isSumInHeading) canvas.merge(row, left + nameAt, row, lastColumn);
    }
    body.push({ kind: 'section', row: row++ });
  }

  const firstRecord = recordRows[0]!;
  const lastRecord = recordRows[recordRows.length - 1]!;
  const rowsOf = (...kinds: Body['kind'][]) =>
    body.filter(({ kind }) => kinds.includes(kind)).map(({ row: at }) => at);
  const sectionRows = rowsOf('section');
  const dataStart = Math.min(firstRecord, ...sectionRows);
  const headingSums = isSumInHeading
    ? sectionRows.filter((at) => summed.some((index) => canvas.at(at, left + index) !== ''))
    : [];
  const columns = new Map<FieldId, number[]>();
  for (const [index, { field }] of leaves.entries()) {
    if (field === null) continue;
    columns.set(field, [...(columns.get(field) ?? []), left + index]);
  }
  return {
    truth: {
      register: options.register,
      headerRows,
      dataRows: [dataStart, lastRecord],
      records: recordRows.length,
      sectionRows,
      totalRows: [...rowsOf('subtotal', 'total'), ...headingSums].sort((a, b) => a - b),
      footerStart: null,
      skippedRows: body
        .filter(
          ({ kind }) =>
            kind === 'empty' || kind === 'column-codes' || kind === 'repeated-header' || kind === 'note',
        )
        .map(({ row: at, kind }) => [at, kind] as const),
      columns,
      amountScale: options.scale,
    },
    firstColumn: left,
    lastColumn,
    end: row,
  };
}

export function isMoneyLike({ field, path }: Leaf): boolean {
  const isShare = path.some((text) => /%|tỷ lệ|tỉ lệ/i.test(text));
  return field !== null && /amount|Amount|cost|rate|inKindValue/.test(field) && !isShare;
}

function codeRow(random: Random, leaves: readonly Leaf[]): CellValue[] {
  const style = random.pick(['letters', 'brackets', 'numbers', 'mixed', 'formula'] as const);
  return leaves.map((_, index): CellValue => {
    if (style === 'letters') return String.fromCharCode(65 + index);
    if (style === 'brackets') return `(${index + 1})`;
    if (style === 'numbers') return index + 1;
    if (style === 'formula')
      return index === leaves.length - 1 && index > 3
        ? `(${index + 1})=(${index - 1})x(${index})`
        : `(${index + 1})`;
    return index < 3 ? 'ABC'[index]! : index - 2;
  });
}

interface Sections {
  readonly count: number;
  readonly style: 'split' | 'joined' | 'name';
  readonly isMerged: boolean;
  text(index: number): string;
  numeral(index: number): string;
  readonly outer: ((index: number) => string) | null;
  outerNumeral(index: number): string;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function chooseSections(random: Random, human: HumanRegister, leaves: readonly Leaf[]): Sections | null {
  if (!random.chance(0.4)) return null;
  const hasUnit = leaves.some(({ field }) => field === 'unit');
  const groups = [
    ['Khối bệnh viện', 'Khối trung tâm y tế', 'Khối doanh nghiệp', 'Khối ngoài nhà nước'],
    ['Cụm thi đua số 1', 'Cụm thi đua số 2', 'Cụm thi đua số 3'],
  ];
  const departments = [
    ['Khoa Nội tổng hợp', 'Khoa Ngoại', 'Phòng Tổ chức cán bộ', 'Khoa Xét nghiệm'],
    ['Tổ công đoàn số 1', 'Tổ công đoàn số 2', 'Tổ công đoàn Khoa Dược'],
    ['Đoàn viên mắc bệnh hiểm nghèo', 'Đoàn viên có hoàn cảnh khó khăn', 'Con đoàn viên'],
    ['CĐBP Khoa Nhi', 'CĐBP Khoa Sản', 'CĐBP Phòng Hành chính'],
  ];
  const standards = [
    ['Tiêu chuẩn 1: Chăm lo đời sống', 'Tiêu chuẩn 2: Tuyên truyền', 'Tiêu chuẩn 3: Xây dựng tổ chức'],
  ];
  const start = random.between(0, 9);
  const units = Array.from({ length: 5 }, (_, index) => unitNames[(start + index) % unitNames.length]!);
  const isEmulation = leaves.some(({ field }) => field === 'maxScore' || field === 'selfScore');
  const names =
    human.kind === 'person'
      ? hasUnit
        ? random.pick(departments)
        : random.chance(0.7)
          ? units
          : random.pick(departments)
      : isEmulation
        ? standards[0]!
        : human.kind === 'unit'
          ? random.pick(groups)
          : null;
  if (!names) return null;
  const numerals = random.pick(['roman', 'roman', 'letter', 'none'] as const);
  const isNested = names === units && numerals === 'roman' && random.chance(0.3);
  return {
    count: Math.min(names.length, random.between(2, 4)),
    style: random.pick(['split', 'split', 'joined', 'name']),
    isMerged: random.chance(0.5),
    text: (index) =>
      random.chance(0.15)
        ? names[index % names.length]!.toLocaleUpperCase('vi')
        : names[index % names.length]!,
    numeral: (index) =>
      numerals === 'none' ? '' : numerals === 'roman' ? romans[index]! : 'ABCDEFGH'[index]!,
    outer: isNested ? (index) => ['KHỐI NHÀ NƯỚC', 'KHỐI NGOÀI NHÀ NƯỚC', 'KHỐI KHÁC'][index]! : null,
    outerNumeral: (index) => 'ABC'[index]!,
  };
}
