import type { CellValue } from '../../src/core/sheet/grid';
import type { Grid } from '../../src/core/sheet/grid';
import { drawSheet } from './draw-sheet';

/** What both lists say of a person beside the name and the unit. */
export type Says = 'id' | 'birthDate' | 'birthYear' | 'nothing';

export interface PlantedOptions {
  readonly seed: number;
  readonly people: number;
  readonly approvedSays: Says;
  readonly paidSays: Says;
}

export interface Planted {
  readonly kind: 'clean' | 'differs' | 'unpaid' | 'unapproved' | 'twice' | 'returned' | 'parts' | 'suggested';
  /** Who the row is about: equal numbers are one person. */
  readonly person: number;
}

/** Two lists of one hand-out with planted items; the truth of each row stands beside it. */
export interface PlantedLists {
  readonly approved: Grid;
  readonly paid: Grid;
  /** Truth by zero-based sheet row. */
  readonly approvedTruth: ReadonlyMap<number, Planted>;
  readonly paidTruth: ReadonlyMap<number, Planted>;
}

const families = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ'.split(' ');
const middles = 'Thị Văn Thu Minh Ngọc Quang Thanh Đức Hồng Kim'.split(' ');
const givens = 'Hương Hường An Bình Hoa Hòa Lan Linh Nga Ngà Sơn Tuấn Tú Thảo Yến Thủy'.split(' ');
const units = [
  'Bệnh viện Thanh Nhàn',
  'Bệnh viện Mắt Hà Nội',
  'Bệnh viện Tim Hà Nội',
  'Bệnh viện Đa khoa Đức Giang',
  'Trung tâm Y tế Ba Vì',
  'Bệnh viện Đa khoa Ba Vì',
];
const shortUnits = [
  'BV Thanh Nhàn',
  'BV Mắt HN',
  'Bệnh viện Tim Hà Nội',
  'BVĐK Đức Giang',
  'TTYT Ba Vì',
  'BVĐK huyện Ba Vì',
];

interface Person {
  readonly name: string;
  readonly unit: number;
  readonly birth: number;
  readonly id: string;
  readonly amount: number;
}

/** Random numbers in [0, 1) that a seed fixes (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Draws the lists. Names come from a small stock, so namesakes abound, and names that differ in a tone alone; where the lists say
 * nothing but name and unit, no two people share both.
 */
export function plantLists({ seed, people, approvedSays, paidSays }: PlantedOptions): PlantedLists {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const isBare = approvedSays === 'nothing' || paidSays === 'nothing' || approvedSays !== paidSays;
  const taken = new Set<string>();
  const makePerson = (): Person => {
    for (;;) {
      const name = `${pick(families)} ${pick(middles)} ${pick(givens)}`;
      const unit = Math.floor(random() * units.length);
      const year = 1965 + Math.floor(random() * 38);
      const birth = Math.floor((year - 1900) * 365.25) + 2 + Math.floor(random() * 360);
      const sound = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      // People whom nobody could tell apart by what the lists say are no test of anything.
      const key = isBare
        ? `${sound}|${unit}`
        : `${sound}|${unit}|${new Date((birth - 25_569) * 86_400_000).getUTCFullYear()}`;
      if (taken.has(key)) continue;
      taken.add(key);
      const id = `001${Math.floor(random() * 2)}${String(year % 100).padStart(2, '0')}${String(Math.floor(random() * 1e6)).padStart(6, '0')}`;
      return { name, unit, birth, id, amount: pick([300_000, 500_000, 500_000, 500_000, 1_000_000]) };
    }
  };
  const says = (which: Says, { birth, id }: Person, blank: boolean): CellValue[] => {
    const year = new Date((birth - 25_569) * 86_400_000).getUTCFullYear();
    const value = which === 'id' ? id : which === 'birthDate' ? birth : which === 'birthYear' ? year : '';
    return [blank && which === 'id' ? '' : value];
  };
  const header = { id: 'Số CCCD', birthDate: 'Ngày sinh', birthYear: 'Năm sinh', nothing: 'Chức danh' };
  type Row = { cells: CellValue[]; truth: Planted };
  const approvedRows: Row[] = [];
  const paidRows: Row[] = [];
  for (let person = 0; person < people; person++) {
    const who = makePerson();
    const roll = random();
    const approve = (kind: Planted['kind'], amount = who.amount) =>
      approvedRows.push({
        cells: [who.name, ...says(approvedSays, who, false), units[who.unit]!, 'Khó khăn', amount],
        truth: { kind, person },
      });
    const pay = (kind: Planted['kind'], amount = who.amount, note = '', name = who.name, blank = false) =>
      paidRows.push({
        cells: [
          name,
          ...says(paidSays, who, blank),
          random() < 0.5 ? units[who.unit]! : shortUnits[who.unit]!,
          amount,
          'x',
          note,
        ],
        truth: { kind, person },
      });
    if (roll < 0.04) approve('unpaid');
    else if (roll < 0.08) pay('unapproved');
    else if (roll < 0.12) {
      approve('differs');
      pay('differs', who.amount === 500_000 ? pick([50_000, 400_000, 600_000]) : who.amount / 2);
    } else if (roll < 0.15) {
      approve('clean');
      pay('twice');
      pay('twice');
    } else if (roll < 0.18) {
      approve('returned');
      pay('returned', who.amount, pick(['hoàn quỹ', 'Đã trả lại quỹ', 'nộp lại']));
    } else if (roll < 0.21) {
      approve('parts');
      pay('parts', who.amount * 0.4);
      pay('parts', who.amount * 0.6);
    } else if (roll < 0.25) {
      approve('suggested');
      const words = who.name.split(' ');
      const altered = pick([
        `${words[0]} ${words[2]}`,
        `${words[2]} ${words[0]} ${words[1]}`,
        who.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
      ]);
      pay('suggested', who.amount, '', altered, true);
    } else {
      approve('clean');
      const name = pick([
        who.name,
        who.name.toUpperCase(),
        who.name.normalize('NFD'),
        ` ${who.name.replace(' ', '  ')}`,
      ]);
      pay('clean', who.amount, '', name);
    }
  }
  const shuffle = <T>(rows: T[]): T[] => {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    return rows;
  };
  shuffle(approvedRows);
  shuffle(paidRows);
  const grid = (sheet: string, title: string, head: string, rows: Row[]): Grid => {
    const drawn = drawSheet(`${title}\n${head}\n1 | x`, { sheet });
    const width = drawn.values[0]!.length;
    return {
      ...drawn,
      values: [
        ...drawn.values.slice(0, 2),
        ...rows.map(({ cells }, index) =>
          [index + 1, ...cells].concat(Array(width - cells.length - 1).fill('')),
        ),
      ],
      numberFormatAt: (_row, column) =>
        head.split('|')[column]?.includes('Ngày') ? 'dd/mm/yyyy' : 'General',
    };
  };
  return {
    approved: grid(
      'QĐ 12',
      'DANH SÁCH TRỢ CẤP KHÓ KHĂN',
      `STT | Họ và tên | ${header[approvedSays]} | Đơn vị | Hoàn cảnh | Số tiền`,
      approvedRows,
    ),
    paid: grid(
      'Ký nhận',
      'DANH SÁCH KÝ NHẬN',
      `STT | Họ và tên | ${header[paidSays]} | Đơn vị | Số tiền | Ký nhận | Ghi chú`,
      paidRows,
    ),
    approvedTruth: new Map(approvedRows.map(({ truth }, index) => [index + 2, truth])),
    paidTruth: new Map(paidRows.map(({ truth }, index) => [index + 2, truth])),
  };
}
