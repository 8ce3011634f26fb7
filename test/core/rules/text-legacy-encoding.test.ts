import { textDecomposed } from '../../../src/core/rules/text-decomposed';
import { textLegacyEncoding } from '../../../src/core/rules/text-legacy-encoding';
import { textStraySpace } from '../../../src/core/rules/text-stray-space';
import { expectFindings } from '../../support/expect-findings';

const drawing = `
    fullName           | unit                         | !
    NguyÔn V¨n Hïng    | BÖnh viÖn \u00ad¬ng bướu     | MARK
    Nguyễn Văn Hùng    | Bệnh viện Ung Bướu           |
    Trần Đức Ân        | Café Đà Nẵng                 |
    `.replace(' \u00ad¬ng bướu', ' Thanh Nhµn');

test('TCVN3 text is found with the decoded text', () => {
  const found = expectFindings(textLegacyEncoding, 'members', drawing.replace('MARK', 'fullName unit'));
  expect(found.map(({ fix }) => fix?.value)).toEqual(['Nguyễn Văn Hùng', 'Bệnh viện Thanh Nhàn']);
});

test('VNI text is found with the decoded text', () => {
  const [found] = expectFindings(
    textLegacyEncoding,
    'members',
    `
    fullName              | !
    Nguyeãn Vaên Thöû     | fullName
    `,
  );
  expect(found?.fix?.value).toBe('Nguyễn Văn Thử');
});

test('the same cells are no other text fault', () => {
  expectFindings(textStraySpace, 'members', drawing.replace('MARK', ''));
  expectFindings(textDecomposed, 'members', drawing.replace('MARK', ''));
});

test('a capital with a mark within a word is TCVN3, also behind the first letter', () => {
  const found = expectFindings(
    textLegacyEncoding,
    'members',
    `
    fullName        | !
    Phan BÝch Hoa   | fullName
    TRẦN THỊ LÝ     |
    LÝ HÀ           |
    Lý Ánh Hà       |
    `,
  );
  expect(found[0]?.fix).toEqual({ value: 'Phan Bích Hoa', certain: true });
});

test('among names in TCVN3 one that might be Unicode is one of them; a half mended column leaves it open', () => {
  const others = 'NguyÔn V¨n Hïng | fullName\nTrÇn ThÞ B×nh | fullName';
  const found = expectFindings(
    textLegacyEncoding,
    'members',
    `fullName | !\n${others}\nVò Thu Hµ | fullName\nVò Dòng | fullName\nLê Hoa |\nLê An |`,
  );
  expect(found.map(({ fix }) => fix)).toMatchObject([
    { value: 'Nguyễn Văn Hùng', certain: true },
    { value: 'Trần Thị Bình', certain: true },
    { value: 'Vũ Thu Hà', certain: true },
    { value: 'Vũ Dũng', certain: false },
  ]);
  expectFindings(textLegacyEncoding, 'members', `fullName | !\n${others}\nVò Dòng |\nĐỗ Dũng |`);
});

test('a column of genders in TCVN3 is one fault, however many are “Nam”; with as many in Unicode each is its own', () => {
  const column = (women: string[], marks: string[]) =>
    expectFindings(
      textLegacyEncoding,
      'members',
      `fullName | gender | !\n${women.map((gender, at) => `Lan ${at} | ${gender} | ${marks[at] ?? ''}`).join('\n')}`,
    );
  const marks = ['gender', '(gender)', '(gender)'];
  const [found, ...others] = column(['N÷', 'N÷', 'N÷', 'Nam', 'Nam', 'Nam', 'Nam'], marks);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ params: { cells: 3 }, fix: { values: ['Nữ', 'Nữ', 'Nữ'], certain: true } });
  expect(column(['N÷', 'N÷', 'N÷', 'Nữ', 'Nữ', 'Nữ'], ['gender', 'gender', 'gender'])).toHaveLength(3);
});

test('“Nữ” in a column of genders', () => {
  const [tcvn3, vni] = expectFindings(
    textLegacyEncoding,
    'members',
    `
    fullName       | gender | !
    Nguyễn Thị Lan | N÷     | gender
    Trần Thị Bình  | Nöõ    | gender
    Lê Thị Chi     | Nữ     |
    Lê Văn Em      | Nam    |
    `,
  );
  expect(tcvn3?.fix).toEqual({ value: 'Nữ', certain: true });
  expect(vni?.fix).toEqual({ value: 'Nữ', certain: true });
});

test('the number of a document, which has no syllable to tell the encoding by', () => {
  const found = expectFindings(
    textLegacyEncoding,
    'grants',
    `
    fullName | decisionNo | !
    An       | 15/Q§-C§N  | decisionNo
    Bình     | 16/QÑ-CÑN  | decisionNo
    Chi      | 17/QĐ-CĐN  |
    Dung     | 18/KH-UBND |
    `,
  );
  expect(found.map(({ fix }) => fix?.value)).toEqual(['15/QĐ-CĐN', '16/QĐ-CĐN']);
});
