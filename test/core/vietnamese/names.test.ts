import {
  isPersonName,
  nameCasing,
  nameKey,
  nameParts,
  properName,
  splitTitle,
} from '../../../src/core/vietnamese/person-name';
import { unitKey } from '../../../src/core/vietnamese/unit-key';

describe('names of people', () => {
  test.each([
    ['BS. Nguyễn Văn An', 'BS.', 'Nguyễn Văn An'],
    ['Đ/c Trần Thị Bình', 'Đ/c', 'Trần Thị Bình'],
    ['BSCKII Lê Văn Cường', 'BSCKII', 'Lê Văn Cường'],
    ['PGS.TS. Đỗ Văn Đức', 'PGS. TS.', 'Đỗ Văn Đức'],
    ['Bà Phạm Thị Hoa', 'Bà', 'Phạm Thị Hoa'],
    ['Ông Trần Bình', 'Ông', 'Trần Bình'],
    ['Bà Tòng Thị Ò', 'Bà', 'Tòng Thị Ò'],
    ['Ông Sái Công Đại', 'Ông', 'Sái Công Đại'],
    ['Bà Lục Hồng Vân', 'Bà', 'Lục Hồng Vân'],
    ['Ông Thị Ngọc Lan', '', 'Ông Thị Ngọc Lan'],
    ['Ông Sái Đại', '', 'Ông Sái Đại'],
    ['Ô. Lê Văn An', 'Ô.', 'Lê Văn An'],
    ['B. Trần Thị Bình', 'B.', 'Trần Thị Bình'],
    ['B. Johnson', '', 'B. Johnson'],
    ['O. Henry Porter', '', 'O. Henry Porter'],
    ['Em Nguyễn Văn An', 'Em', 'Nguyễn Văn An'],
    ['Cháu Lê Thị Bình', 'Cháu', 'Lê Thị Bình'],
    ['Cháu Cấn Kim Trang', 'Cháu', 'Cấn Kim Trang'],
    ['Châu Thị Bình', '', 'Châu Thị Bình'],
    ['Ông Thị Yến', '', 'Ông Thị Yến'],
    ['Ông Thị Vân', '', 'Ông Thị Vân'],
    ['Ông Văn Huyên', '', 'Ông Văn Huyên'],
    ['Bà Thị Hoa', '', 'Bà Thị Hoa'],
    ['Ông Đình Phúc', '', 'Ông Đình Phúc'],
    ['Chi Mai', '', 'Chi Mai'],
    ['Bác sĩ Nguyễn Văn An', 'Bác sĩ', 'Nguyễn Văn An'],
    ['Dương Văn An', '', 'Dương Văn An'],
    ['DƯƠNG VĂN AN', '', 'DƯƠNG VĂN AN'],
    ['Cao Bá Quát', '', 'Cao Bá Quát'],
    ['An', '', 'An'],
  ])('%j has the title %j', (text, title, name) => expect(splitTitle(text)).toEqual({ title, name }));

  test.each([
    'Nguyễn Văn An',
    'H’Hen Niê',
    "H'Hen Niê",
    'Y Moan Êñuôl',
    'BS. Lê Thị Cúc',
    'Nguyễn Văn An (A)',
    'Vàng',
    'nguyễn văn an',
    'Lê Công Nam',
    'John Smith-Jones',
  ])('%j is a name', (text) => expect(isPersonName(text)).toBe(true));

  test.each([
    '',
    '123',
    'Nguyễn Văn An 2',
    '0912345678',
    'Bệnh viện Đa khoa Đức Giang',
    'Tổng cộng',
    'An@x.vn',
    '...',
    '#REF!',
    'Khoa Nội',
    'NguyÔn V¨n 1',
  ])('%j is none', (text) => expect(isPersonName(text)).toBe(false));

  test('parts, casing and keys', () => {
    expect(nameParts('Nguyễn Thị Ngọc Ánh')).toEqual({ family: 'Nguyễn', middle: 'Thị Ngọc', given: 'Ánh' });
    expect(nameParts('Ánh')).toEqual({ family: '', middle: '', given: 'Ánh' });
    expect(['Nguyễn Văn An', 'NGUYỄN VĂN AN', 'nguyễn văn an', 'NGuyễn văn An'].map(nameCasing)).toEqual([
      'proper',
      'upper',
      'lower',
      'mixed',
    ]);
    expect(nameCasing("H'Hen Niê")).toBe('proper');
    expect(properName('NGUYỄN  THỊ HOÀ')).toBe('Nguyễn Thị Hoà');
    expect(nameKey('BS. Nguyễn Thị Hoà')).toBe(nameKey('NGUYỄN THỊ HÒA'));
    expect(nameKey('BS Nguyễn Thị Hoà')).toBe(nameKey('Nguyễn Thị Hoà'));
    expect(nameKey('Lê Hòa')).not.toBe(nameKey('Lê Hóa'));
  });
});

describe('unitKey', () => {
  test.each([
    ['CDC Hà Nội', 'Trung tâm Kiểm soát bệnh tật (CDC) Hà Nội'],
    ['BVĐK Đức Giang', 'Bệnh viện Đa khoa Đức Giang'],
    ['BV ĐK Đức Giang', 'bệnh viện đa khoa đức giang'],
    ['CĐCS BVĐK Đức Giang', 'Bệnh viện Đa khoa Đức Giang'],
    ['Công đoàn cơ sở Bệnh viện Thanh Nhàn', 'BV Thanh Nhàn'],
    ['Bệnh viện Đa khoa huyện Ba Vì', 'BVĐK Ba Vì'],
    ['TTYT quận Đống Đa', 'Trung tâm Y tế Đống Đa'],
    ['TTYT thị xã Sơn Tây', 'Trung tâm Y tế Sơn Tây'],
    ['BV YHCT Hà Đông', 'Bệnh viện Y học cổ truyền Hà Đông'],
    ['BV PHCN Hà Nội', 'Bệnh viện Phục hồi chức năng Hà Nội'],
    ['Bệnh viện Đa khoa Hoè Nhai', 'Bệnh viện Đa khoa Hòe Nhai'],
    ['BV. Mắt HN', 'Bệnh viện Mắt Hà Nội'],
    ['Bệnh viện Tim TP Hà Nội', 'Bệnh viện Tim Hà Nội'],
    ['TTYT ứng Hoà', 'Trung tâm Y tế Ứng Hòa'],
    ['Bệnh viện Việt Nam - Cu Ba', 'BV Việt Nam Cuba'],
    ['Trường CĐYT Hà Đông', 'Trường Cao đẳng Y tế Hà Đông'],
  ])('%j and %j are one unit', (one, other) => expect(unitKey(one)).toBe(unitKey(other)));

  test('all units of the sector keep keys of their own', () => {
    const places =
      'Ba Đình,Hoàn Kiếm,Tây Hồ,Long Biên,Cầu Giấy,Đống Đa,Hai Bà Trưng,Hoàng Mai,Thanh Xuân,Hà Đông,Nam Từ Liêm,Bắc Từ Liêm,Ba Vì,Chương Mỹ,Mỹ Đức,Thanh Trì,Thanh Oai,Phúc Thọ,Phú Xuyên'.split(
        ',',
      );
    const units = [
      ...places.flatMap((place) => [
        `BVĐK ${place}`,
        `TTYT ${place}`,
        `Bệnh viện ${place}`,
        `Phòng khám đa khoa ${place}`,
      ]),
      ...'Bệnh viện Mắt Hà Nội,Bệnh viện Mắt Hà Đông,Bệnh viện Tâm thần Hà Nội,Bệnh viện Tâm thần Mỹ Đức,Bệnh viện Tâm thần ban ngày Mai Hương,Bệnh viện Phụ sản Hà Nội,Bệnh viện Phổi Hà Nội,Bệnh viện Nhi Hà Nội,Bệnh viện Nhiệt đới Hà Nội,Bệnh viện Đa khoa Y học cổ truyền Hà Nội,Bệnh viện Y học cổ truyền Hà Nội,Trường Cao đẳng Y tế Hà Nội,Trường Cao đẳng Y tế Hà Đông,Công đoàn ngành Y tế Hà Nội,Sở Y tế Hà Nội,Văn phòng Sở Y tế Hà Nội,Phòng khám đa khoa số 1,Phòng khám đa khoa số 11'.split(
        ',',
      ),
    ];
    expect(new Set(units.map(unitKey)).size).toBe(units.length);
  });

  test('an empty name has an empty key', () => {
    expect(unitKey('')).toBe('');
    expect(unitKey(' - ')).toBe('');
  });
});
