import { splitBirth } from '../../../src/core/vietnamese/birth-beside-name';

test.each([
  ['Nguyễn Văn An (1980)', 'Nguyễn Văn An', '1980'],
  ['Trần Thị Bình - sinh năm 1985', 'Trần Thị Bình', '1985'],
  ['Lê Văn Dũng 09/9/1999', 'Lê Văn Dũng', '09/9/1999'],
  ['Đỗ Thị Chi, 1990', 'Đỗ Thị Chi', '1990'],
  ['Phạm Văn Em\nSN: 1972', 'Phạm Văn Em', '1972'],
  ['Bùi Thị Lệ'.normalize('NFD') + ' (1980)', 'Bùi Thị Lệ'.normalize('NFD'), '1980'],
])('%j is a name and a birth', (text, name, birth) => {
  expect(splitBirth(text)).toEqual({ name, birth });
});

test.each(['Nguyễn Văn An', 'Nguyễn Thị Lan 2', 'Nguyễn Văn An1980', '1980', 'Tết 2 năm 1980 (300)'])(
  '%j has none',
  (text) => {
    expect(splitBirth(text)).toBeNull();
  },
);
