import { nameCasing } from '../../../src/core/rules/name-casing';
import { expectFindings } from '../../support/expect-findings';

test('capitals, small letters and mixtures stand out, each with its fix', () => {
  const found = expectFindings(
    nameCasing,
    'members',
    `
    fullName               | !
    Nguyễn Văn An          |
    Trần Thị Bình          |
    Lê Hoàng Yến           |
    Đỗ Minh Quân           |
    NGUYỄN THỊ CHI         | fullName
    lê văn dũng            | fullName
    Phạm thị Em            | fullName
    BS. HOÀNG VĂN GIANG    | fullName
    `,
  );
  expect(found.map(({ fix }) => fix)).toEqual(
    ['Nguyễn Thị Chi', 'BS. Hoàng Văn Giang', 'Lê Văn Dũng', 'Phạm Thị Em'].map((value) => ({
      value,
      certain: false,
    })),
  );
});

test('a list in capitals is written so on purpose', () => {
  expectFindings(
    nameCasing,
    'members',
    `
    fullName        | !
    NGUYỄN VĂN AN   |
    TRẦN THỊ BÌNH   |
    LÊ VĂN CHI      |
    Phạm Văn Dũng   |
    `,
  );
});

test('a list in small letters is one finding with a fix for each cell', () => {
  const found = expectFindings(
    nameCasing,
    'members',
    `
    fullName        | !
    nguyễn văn an   | fullName
    trần thị bình   | (fullName)
    lê văn chi      | (fullName)
    Phạm Văn Dũng   |
    `,
  );
  expect(found[0]?.fix?.values).toEqual(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Chi']);
});

test('other peoples’ names, collectives, odd cells and texts that are no names', () => {
  expectFindings(
    nameCasing,
    'grants',
    `
    fullName                      | amount | !
    H'hen Niê                     | 1      |
    Y Moan Êñuôl                  | 1      |
    Jean de la Fontaine           | 1      |
    McDonald Anna                 | 1      |
    Lê Thị Hoa (con đồng chí An)  | 1      |
    Tập thể khoa Nội              | 1      |
    Đoàn viên công đoàn           | 1      |
    công ty An Bình               | 1      |
    12345                         | 1      |
    #N/A                          | 1      |
                                  | 1      |
    `,
  );
});

test('a syllable of two letters in capitals; initials are none', () => {
  expectFindings(
    nameCasing,
    'members',
    `
    fullName           | !
    LÊ Thị Minh Thảo   | fullName
    Nguyễn Văn AN      | fullName
    Trần TB Hà         |
    Y Moan Êñuôl       |
    Phạm Văn Chi       |
    Phạm Văn Dũng      |
    `,
  );
});

test('a body in a list of commendations is no person cased wrongly', () => {
  expectFindings(
    nameCasing,
    'commendations',
    `
    fullName                      | unit | !
    Nữ công CĐCS BV Tim Hà Nội    | A    |
    Nguyễn Thị Lan                | A    |
    Trần Văn Hùng                 | A    |
    Lê Thị Thu Hà                 | A    |
    phạm Văn BÌNH                 | A    | fullName
    `,
  );
});

test('in proposals as well, where those who are proposed for stand', () => {
  expectFindings(
    nameCasing,
    'proposals',
    `
    fullName        | unit | proposedAmount | !
    Nguyễn Văn An   | A    | 1000000        |
    lê thị ba       | A    | 1000000        | fullName
    Trần Văn Hùng   | A    | 1000000        |
                    | A    | 1000000        |
    `,
  );
});

test('a cancelled voucher is nobody’s', () => {
  expectFindings(
    nameCasing,
    'disbursements',
    `
    voucherNo | fullName        | !
    PC01      | Nguyễn Văn An   |
    PC02      | HỦY             |
    PC03      | Trần Văn Hùng   |
    PC04      | HUY             | fullName
    `,
  );
});
