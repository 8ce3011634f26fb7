import type { RegisterId } from '../../../../src/core/registers/register';
import { registerIds } from '../../../../src/core/registers/register';
import type { Grid } from '../../../../src/core/sheet/grid';
import { encodeTcvn3, encodeVni } from '../../../../src/core/vietnamese/legacy-encodings';
import { Canvas } from './canvas';
import { grantsPerFund, grantSummary, humanRegisters } from './columns';
import {
  addOverHeading,
  chooseLeaves,
  isMoneyLike,
  makeTable,
  type Leaf,
  type TableTruth,
} from './make-table';
import { unitNames } from './people-and-units';
import { randomOf, type Random } from './random';

/** A sheet as offices make them, and what stands where on it. */
export interface HumanSheet {
  readonly grid: Grid;
  readonly truth: readonly TableTruth[];
}

/** Makes the sheet of the seed. */
export function makeSheet(seed: number): HumanSheet {
  const random = randomOf(seed);
  const canvas = new Canvas();
  const register = registerIds[seed % registerIds.length]!;
  const arrangement = random.pick([
    'one',
    'one',
    'one',
    'one',
    'one',
    'one',
    'one',
    'beside',
    'below',
    'twins',
  ] as const);
  let top = random.chance(0.8) ? 0 : random.between(1, 4);
  const left = random.chance(0.8) ? 0 : random.between(1, 3);
  const truth: TableTruth[] = [];
  const first = addTable(
    canvas,
    random,
    register,
    top,
    left,
    arrangement === 'one' || arrangement === 'below',
    arrangement !== 'one',
  );
  truth.push(first.truth);
  if (arrangement === 'below') {
    top = first.end + random.between(1, 3);
    const other = random.chance(0.3) ? register : random.pick(registerIds);
    truth.push(addTable(canvas, random, other, top, left, true, true).truth);
  } else if (arrangement === 'beside' || arrangement === 'twins') {
    const other = arrangement === 'twins' ? register : random.pick(registerIds);
    const gap = first.lastColumn + random.between(2, 3);
    const lower = random.chance(0.4) ? random.between(1, 2) : 0;
    const twin = arrangement === 'twins' ? first : undefined;
    const second = addTable(canvas, random, other, first.headerTop + lower, gap, false, true, twin);
    truth.push(second.truth);
  } else if (random.chance(0.15))
    scribble(canvas, random, first.lastColumn + random.between(2, 3), first.truth);
  if (random.chance(0.03)) canvas.put(first.end + random.between(30, 400), first.lastColumn + 30, 'x');
  if (random.chance(0.08)) canvas.hiddenColumns.add(first.lastColumn);
  const writing = random.pick([
    'plain',
    'plain',
    'plain',
    'plain',
    'plain',
    'plain',
    'plain',
    'tcvn3',
    'vni',
    'decomposed',
    'bare',
  ] as const);
  const write = {
    plain: (text: string) => text,
    tcvn3: encodeTcvn3,
    vni: encodeVni,
    decomposed: (text: string) => text.normalize('NFD'),
    bare: (text: string) =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  }[writing];
  const font =
    writing === 'tcvn3'
      ? '.VnTime'
      : writing === 'vni'
        ? 'VNI-Times'
        : random.chance(0.5)
          ? 'Times New Roman'
          : null;
  const grid = canvas.grid(
    random.pick(['Sheet1', 'DS', 'Trang tính 1', 'Bảng 1', 'T6', 'DANH SÁCH', 'Phu luc 2']),
    font,
    write,
    random.chance(0.05) ? 'hidden' : 'visible',
  );
  return { grid, truth: truth.sort((a, b) => a.headerRows[0]! - b.headerRows[0]! || 0) };
}

interface AddedTable {
  readonly truth: TableTruth;
  readonly lastColumn: number;
  readonly end: number;
  readonly headerTop: number;
  readonly leaves: readonly Leaf[];
  readonly scale: number;
}

function addTable(
  canvas: Canvas,
  random: Random,
  register: RegisterId,
  top: number,
  left: number,
  hasFooter: boolean,
  isPlain: boolean,
  given?: AddedTable,
): AddedTable {
  const human =
    register === 'grants' && random.chance(0.25)
      ? random.pick([grantSummary, grantsPerFund])
      : humanRegisters[register];
  let leaves = [...(given?.leaves ?? chooseLeaves(random, human))];
  if (!given) {
    if (random.chance(0.08) && leaves.length > 5) leaves = addOverHeading(random, leaves);
    leaves = leaves.map((leaf) => ({ ...leaf, path: leaf.path.map((text) => dress(random, text)) }));
    leaves = sameParents(leaves);
  }
  let scale = given?.scale ?? 1;
  let isScaleAbove = false;
  if (!given && leaves.some(isMoneyLike) && random.chance(0.15)) {
    scale = random.pick([1000, 1_000_000]);
    isScaleAbove = random.chance(0.6);
    if (!isScaleAbove) {
      const unit =
        scale === 1000
          ? random.pick(['nghìn đồng', 'ngàn đồng', '1.000đ'])
          : random.pick(['triệu đồng', 'tr.đồng']);
      leaves = leaves.map((leaf) =>
        isMoneyLike(leaf)
          ? {
              ...leaf,
              path: [
                ...leaf.path.slice(0, -1),
                `${leaf.path[leaf.path.length - 1]!.replace(/\s*\(.*\)/, '')} (${unit})`,
              ],
            }
          : leaf,
      );
    }
  }
  const width = leaves.length;
  let row = top;
  if (!given && (!isPlain || random.chance(0.6)))
    row = writeTitles(canvas, random, human.titles, row, left, width);
  if (isScaleAbove) {
    const unit =
      scale === 1000
        ? random.pick(['nghìn đồng', 'ngàn đồng', '1.000 đồng', '1.000đ'])
        : random.pick(['triệu đồng', 'Triệu đồng']);
    const label = random.pick(['Đơn vị tính: ', 'ĐVT: ', 'Đơn vị: ', '(Đơn vị tính: ']);
    canvas.put(
      row++,
      left + Math.max(0, width - random.between(1, 3)),
      `${label}${unit}${label.startsWith('(') ? ')' : ''}`,
    );
  } else if (random.chance(0.1) && leaves.some(isMoneyLike)) {
    canvas.put(row++, left + width - 1, 'Đơn vị tính: đồng');
  }
  const headerTop = row;
  const made = makeTable(canvas, random, {
    top: row,
    left,
    register,
    human,
    leaves,
    scale,
    records: random.pick([2, 3, 4, 5, 6, 8, 10, 14, 25]),
    isPlain,
    headerStyle: random.pick(['merged', 'merged', 'merged', 'half', 'plain', 'low']),
  });
  let end = made.end;
  let footerStart: number | null = null;
  if (hasFooter && random.chance(0.7)) {
    if (random.chance(0.3)) end++;
    footerStart = end;
    end = writeFooter(canvas, random, end, left, width);
  }
  return {
    truth: { ...made.truth, footerStart },
    lastColumn: made.lastColumn,
    end,
    headerTop,
    leaves,
    scale,
  };
}

/** Children of one parent keep one spelling of it. */
function sameParents(leaves: readonly Leaf[]): Leaf[] {
  const same: Leaf[] = [];
  for (const leaf of leaves) {
    const before = same[same.length - 1];
    const isSibling =
      leaf.path.length > 1 &&
      before &&
      before.path.length > 1 &&
      plain(before.path[0]!) === plain(leaf.path[0]!);
    same.push(isSibling ? { ...leaf, path: [before.path[0]!, ...leaf.path.slice(1)] } : leaf);
  }
  return same;
}

function plain(text: string): string {
  return text.toLocaleUpperCase('vi').replace(/\s+/g, ' ').trim();
}

/** How a heading gets onto paper: capitals, a line break, a stray space. */
function dress(random: Random, text: string): string {
  let dressed = text;
  if (random.chance(0.15)) dressed = dressed.toLocaleUpperCase('vi');
  if (random.chance(0.12)) dressed = dressed.replace(' ', '\n');
  if (random.chance(0.05)) dressed = `${dressed} `;
  return dressed;
}

function writeTitles(
  canvas: Canvas,
  random: Random,
  titles: readonly string[],
  top: number,
  left: number,
  width: number,
): number {
  let row = top;
  const middle = left + Math.floor(width / 2);
  const right = left + Math.max(3, Math.ceil(width * 0.6));
  const isMerged = random.chance(0.6);
  if (random.chance(0.6)) {
    const own = random.chance(0.5);
    canvas.put(
      row,
      left,
      random.pick(['LIÊN ĐOÀN LAO ĐỘNG TP HÀ NỘI', 'CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI', 'SỞ Y TẾ HÀ NỘI']),
    );
    canvas.put(
      row + 1,
      left,
      own ? `CĐCS ${random.pick(unitNames).toLocaleUpperCase('vi')}` : 'CÔNG ĐOÀN NGÀNH Y TẾ HÀ NỘI',
    );
    if (random.chance(0.7)) {
      canvas.put(row, right, random.pick(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Mẫu số B07-TLĐ']));
      canvas.put(
        row + 1,
        right,
        random.pick(['Độc lập - Tự do - Hạnh phúc', '(Ban hành kèm theo HD số 47/HD-TLĐ)']),
      );
    }
    if (isMerged) canvas.merge(row, left, row, left + 2);
    row += 2;
    if (random.chance(0.6)) row++;
  }
  const column = isMerged || random.chance(0.5) ? left : middle;
  if (random.chance(0.95)) {
    canvas.put(row, column, random.pick(titles));
    if (isMerged) canvas.merge(row, left, row, left + width - 1);
    row++;
    if (random.chance(0.5)) {
      canvas.put(
        row,
        column,
        random.pick([
          '(Kèm theo Quyết định số 12/QĐ-CĐN ngày 05 tháng 01 năm 2024)',
          'Tháng 6 năm 2024',
          '(Kèm theo Tờ trình số 45/TTr-CĐCS ngày 12/3/2023)',
          'Năm 2024',
          '(Số liệu tính đến ngày 31/5/2024)',
          'Đợt 1 năm 2024',
        ]),
      );
      if (isMerged) canvas.merge(row, left, row, left + width - 1);
      row++;
    }
  }
  if (random.chance(0.4)) row++;
  return row;
}

function writeFooter(canvas: Canvas, random: Random, top: number, left: number, width: number): number {
  let row = top;
  let isEmpty = true;
  if (random.chance(0.4)) {
    canvas.put(
      row++,
      left,
      random.pick([
        'Bằng chữ: Một trăm hai mươi triệu đồng chẵn',
        'Tổng số tiền bằng chữ: Hai triệu đồng',
        '(Viết bằng chữ: Năm triệu đồng)',
        'Số tiền bằng chữ: Ba triệu đồng./.',
      ]),
    );
    isEmpty = false;
  }
  if (random.chance(0.15)) {
    canvas.put(
      row++,
      left,
      random.pick([
        'Ghi chú: Danh sách đã được niêm yết công khai',
        '* Ghi chú: đề nghị các đơn vị rà soát',
        'Lưu ý: nộp trước ngày 15',
      ]),
    );
    isEmpty = false;
  }
  if (isEmpty || random.chance(0.8)) {
    const right = left + Math.max(1, Math.floor(width * 0.65));
    if (random.chance(0.8))
      canvas.put(
        row++,
        right,
        random.pick([
          'Hà Nội, ngày 12 tháng 01 năm 2024',
          'Hà Nội, ngày … tháng … năm 2024',
          'Ngày 20 tháng 6 năm 2023',
        ]),
      );
    const sets = [
      ['Người lập', 'TM. BAN CHẤP HÀNH'],
      ['NGƯỜI LẬP BIỂU', 'KẾ TOÁN', 'CHỦ TỊCH'],
      ['Người lập', 'Kế toán', 'Lãnh đạo đơn vị'],
      ['Người lập biểu', 'Kế toán công đoàn', 'Thủ quỹ', 'TM. BAN THƯỜNG VỤ'],
    ];
    const set = random.pick(sets);
    const places = set.map(
      (_, index) =>
        left +
        Math.floor((index * Math.max(width - 1, set.length)) / set.length) +
        (random.chance(0.3) ? 1 : 0),
    );
    for (const [index, text] of set.entries()) canvas.put(row, places[index]!, text);
    row++;
    if (random.chance(0.3)) {
      for (const place of places) canvas.put(row, place, '(Ký, ghi rõ họ tên)');
      row++;
    }
    row += random.between(0, 4);
    const signers = ['Nguyễn Thị Lan', 'Lê Thị Mai', 'Trần Văn Hùng', 'Phạm Minh'];
    if (random.chance(0.7)) {
      for (const [index, place] of places.entries()) canvas.put(row, place, signers[index]!);
      row++;
    }
  }
  if (random.chance(0.1)) {
    canvas.put(row++, left, 'Nơi nhận:');
    canvas.put(row++, left, '- Như trên;');
    canvas.put(row++, left, '- Lưu: VT.');
  }
  return row;
}

/** Figures and remarks that somebody left beside a table. */
function scribble(canvas: Canvas, random: Random, column: number, { dataRows }: TableTruth): void {
  for (let times = random.between(1, 3); times > 0; times--) {
    const row = random.between(dataRows[0], dataRows[1]);
    canvas.put(row, column, random.pick([1_250_000, 'chị Hoa kiểm tra lại', 'thiếu hồ sơ', 12, 'OK']));
  }
}
