import type { Random } from './random';

const family =
  'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tống Công Cao Đinh Tạ Chu Khổng Mai La Phùng Quách Ngọ'.split(
    ' ',
  );
const middle = 'Văn Thị Hữu Ngọc Minh Thanh Đức Quang Kim Xuân Thu Hồng Thị Kim,Thị Thanh,Văn'
  .split(/[ ,]/)
  .filter(Boolean);
const given =
  'An Bình Chi Dũng Hạnh Hương Khánh Lan Mai Nam Phúc Quỳnh Sơn Thảo Tuấn Yến Tổ Ban Hội Cộng Kỳ Ký Tiền Nữ Trường Viện Khoa Phòng'.split(
    ' ',
  );

/** Bodies whose names a reader of this sector knows; every third one without the word “Bệnh viện”. */
export const unitNames = [
  'Bệnh viện Thanh Nhàn',
  'Bệnh viện Đa khoa Xanh Pôn',
  'BVĐK Hà Đông',
  'Bệnh viện Phụ sản Hà Nội',
  'Bệnh viện Mắt Hà Đông',
  'BV Ung bướu',
  'Bệnh viện Tâm thần Mỹ Đức',
  'TTYT quận Ba Đình',
  'Trung tâm Y tế huyện Gia Lâm',
  'Trung tâm Cấp cứu 115',
  'Trung tâm Kiểm soát bệnh tật',
  'Trung tâm Giám định Y khoa',
  'Chi cục Dân số',
  'Chi cục An toàn vệ sinh thực phẩm',
  'Trường Cao đẳng Y tế Hà Đông',
  'Công ty CP Dược phẩm Nam Hà',
  'Công ty TNHH Thiết bị Y tế An Khang',
  'Phòng khám đa khoa Việt Đức',
  'Văn phòng Sở Y tế',
  'Viện Dinh dưỡng',
  'Nhà hộ sinh A',
  'Bệnh viện Y học cổ truyền Hà Nội',
];

export interface Person {
  readonly family: string;
  readonly given: string;
  /** Excel serial. */
  readonly born: number;
  readonly bornYear: number;
  readonly isFemale: boolean;
}

export function makePerson(random: Random): Person {
  const bornYear = random.between(1964, 2002);
  return {
    family: `${random.pick(family)} ${random.pick(middle)}`,
    given: random.pick(given),
    born: Date.UTC(bornYear, random.between(0, 11), random.between(1, 28)) / 86_400_000 + 25_569,
    bornYear,
    isFemale: random.chance(0.6),
  };
}

export function serialIn(random: Random, from: number, to: number): number {
  return (
    Date.UTC(random.between(from, to), random.between(0, 11), random.between(1, 28)) / 86_400_000 + 25_569
  );
}
