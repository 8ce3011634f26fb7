import { serialOf } from '../../core/sheet/read-date';

/** An invented person; every number fits the others, as in a list without faults. */
export interface Person {
  readonly fullName: string;
  readonly gender: 'Nam' | 'Nữ';
  /** Excel serial. */
  readonly birthDate: number;
  readonly birthYear: number;
  readonly citizenId: string;
  readonly phone: string;
  readonly joinedOn: number;
  readonly jobTitle: string;
}

const families = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh'.split(' ');
const middles = {
  Nam: 'Văn Đức Minh Quang Hữu Xuân Thành Tiến Công Duy Anh'.split(' '),
  Nữ: 'Thị Thu Ngọc Hồng Thanh Minh Phương Kim Bích Mai Thùy'.split(' '),
};
const given = {
  Nam: 'An Bình Cường Dũng Đạt Giang Hải Hùng Khánh Long Nam Phong Quân Sơn Thắng Tuấn Việt Vinh'.split(' '),
  Nữ: 'Ánh Bích Chi Dung Giang Hà Hạnh Hoa Hương Lan Linh Mai Nga Ngân Oanh Phương Thảo Trang Yến'.split(' '),
};
const jobTitles = ['Bác sĩ', 'Điều dưỡng', 'Kỹ thuật viên', 'Dược sĩ', 'Hộ sinh', 'Nhân viên hành chính'];
const provinces = ['001', '019', '022', '024', '026', '030', '033', '034', '035', '036', '038', '040'];

/** Numbers from 0 (included) to 1 (not), the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes people one after another; no two share name and birth date, citizen id or phone. */
export function makePeople(random: () => number): () => Person {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  let count = 0;
  return () => {
    count += 1;
    const gender = random() < 0.3 ? 'Nam' : 'Nữ';
    const birthYear = 1968 + Math.floor(random() * 30);
    const birthDate = serialOf(birthYear, 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28))!;
    const yearDigits = String(birthYear % 100).padStart(2, '0');
    const serial = String(100_000 + ((count * 7919) % 900_000));
    return {
      fullName: `${pick(families)} ${pick(middles[gender])} ${pick(middles[gender])} ${pick(given[gender])}`,
      gender,
      birthDate,
      birthYear,
      citizenId: `${pick(provinces)}${gender === 'Nam' ? 0 : 1}${yearDigits}${serial}`,
      phone: `09${String(10_000_000 + ((count * 104_729) % 90_000_000))}`,
      joinedOn: serialOf(birthYear + 24, 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28))!,
      jobTitle: pick(jobTitles),
    };
  };
}
