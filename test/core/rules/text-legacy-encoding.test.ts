import { review } from '../../../src/core/review';
import { textDecomposed } from '../../../src/core/rules/text-decomposed';
import { textLegacyEncoding } from '../../../src/core/rules/text-legacy-encoding';
import { textStraySpace } from '../../../src/core/rules/text-stray-space';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';
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

test('headings, section rows, totals and what stands around the only table of a sheet, in one finding; of two tables each its own', () => {
  const drawing = `
    DANH S¸CH §OµN VI£N
    STT | Hä vµ tªn     | Ngµy sinh
    BÖnh viÖn Thanh Nhµn | |
    1   | Nguyễn Văn An | 1985-02-03
    2   | Trần Thị Bình | 1990-07-21
    Tæng céng | 2 | |

    Ng­êi lËp | CHỦ TỊCH |`;
  const found = (texts: readonly string[]) =>
    review(
      { grids: texts.map((text, at) => drawSheet(text, { sheet: `DS ${at}` })), corrections: [] },
      { today: 46_327 },
    )
      .findings.filter(({ rule }) => rule === 'text-legacy-encoding')
      .map(({ cells, fix }) => [
        cells.map(({ row, column }) => cellAddress(row, column)).join(),
        fix?.values ?? fix?.value,
      ]);
  expect(found([drawing])).toEqual([
    [
      'A1,B2,C2,A3,A6,A8',
      ['DANH SÁCH ĐOÀN VIÊN', 'Họ và tên', 'Ngày sinh', 'Bệnh viện Thanh Nhàn', 'Tổng cộng', 'Người lập'],
    ],
  ]);
  const visits = `
    DANH S¸CH TH¡M HáI
    TT | §¬n vÞ               | Sè tiÒn
    1  | Bệnh viện Thanh Nhàn | 3000000
    2  | Bệnh viện Tim        | 5000000
    Tæng céng | | 8000000`;
  expect(found([`${drawing}\n\n${visits}`])).toEqual([
    ['B2,C2,A3,A6', ['Họ và tên', 'Ngày sinh', 'Bệnh viện Thanh Nhàn', 'Tổng cộng']],
    ['B12,C12,A15', ['Đơn vị', 'Số tiền', 'Tổng cộng']],
  ]);
});

test('foreign words and units of measure around the records are no old encoding', () => {
  expectFindings(
    textLegacyEncoding,
    'members',
    `
    fullName       | Hôpital_Français | Ø_30µg | !
    # CÔNG TY MÜLLER |                |        |
    Nguyễn Văn An  | 1                | 2      |
    `,
  );
});
