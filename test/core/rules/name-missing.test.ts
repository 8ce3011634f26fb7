import { nameMissing } from '../../../src/core/rules/name-missing';
import { expectFindings } from '../../support/expect-findings';

test('a member without a name', () => {
  expectFindings(
    nameMissing,
    'members',
    `
    fullName | birthYear | !
    An       | 1985      |
             | 1990      | fullName
    `,
  );
});

test('a gift to a unit needs no name, one to a person does', () => {
  expectFindings(
    nameMissing,
    'grants',
    `
    fullName | birthYear | unit | amount | !
             |           | A    | 500000 |
             | 1990      | A    | 500000 | fullName
    `,
  );
});

test('family and given name in two columns', () => {
  expectFindings(
    nameMissing,
    'members',
    `
    ordinal | familyName | givenName | !
    1       | Nguyễn Văn | An        |
    2       |            | Bình      |
    3       |            |           | givenName
    `,
  );
});

test('one name left out where all others stand, and who has a job is a person', () => {
  expectFindings(
    nameMissing,
    'grants',
    `
    fullName | unit | amount | !
    An Lê    | A    | 500000 |
    Bình Lê  | A    | 500000 |
             | A    | 500000 | fullName
    Chi Lê   | B    | 500000 |
    `,
  );
  expectFindings(
    nameMissing,
    'disbursements',
    `
    fullName | unit | jobTitle | amount | !
             | A    |          | 500000 |
             | B    | Bác sĩ   | 500000 | fullName
    An Lê    | A    |          | 500000 |
    `,
  );
});

test('a gift to a group says so', () => {
  expectFindings(
    nameMissing,
    'grants',
    `
    fullName | recipientKind | unit | amount | !
    An Lê    | Đoàn viên     | A    | 500000 |
    Bình Lê  | Đoàn viên     | A    | 500000 |
             | Tập thể khoa  | A    | 500000 |
    Chi Lê   | Đoàn viên     | B    | 500000 |
    `,
  );
});

test('a person rewarded without a name; where the unit itself is rewarded it has none', () => {
  expectFindings(
    nameMissing,
    'commendations',
    `
    fullName | recipientKind | unit | jobTitle | form      | !
    An Lê    | Cá nhân       | A    | Bác sĩ   | Giấy khen |
    Bình Lê  | Cá nhân       | A    | Bác sĩ   | Giấy khen |
             | Cá nhân       | A    | Bác sĩ   | Giấy khen | fullName
             | Tập thể       | B    |          | Giấy khen |
    `,
  );
});

test('a dash or dots are no name, nor is half of one', () => {
  expectFindings(
    nameMissing,
    'grants',
    `
    fullName | unit | amount | !
    An Lê    | A    | 500000 |
    -        | A    | 500000 | fullName
    Chi Lê   | B    | 500000 |
    `,
  );
  expectFindings(
    nameMissing,
    'grants',
    `
    familyName    | givenName | unit | amount | !
    Nguyễn Văn    | An        | A    | 500000 |
    Trần Thị      |           | A    | 500000 | givenName
    Lê Thị        | Chi       | B    | 500000 |
    `,
  );
  expectFindings(
    nameMissing,
    'grants',
    `
    familyName    | givenName | unit | amount | !
    Nguyễn Văn    | An        | A    | 500000 |
    Tập thể khoa  |           | A    | 500000 |
                  | Lê Thị Em | B    | 500000 |
    Lê Thị        | Chi       | B    | 500000 |
    `,
  );
});

test('a gift without a donor, in a list where hardly one is left out', () => {
  expectFindings(
    nameMissing,
    'donations',
    `
    donor                  | amount   | !
    Công ty CP Traphaco    | 10000000 |
    Ngân hàng Agribank     | 10000000 |
                           | 5000000  | donor
    Ông Vũ Đức Thọ         | 1000000  |
    `,
  );
  expectFindings(
    nameMissing,
    'donations',
    `
    donor               | amount   | !
    Công ty CP Traphaco | 10000000 |
                        | 2000000  |
                        | 5000000  |
    Ông Vũ Đức Thọ      | 1000000  |
    `,
  );
});

test('a member’s further child goes on with the row above, a row with a unit of its own does not', () => {
  expectFindings(
    nameMissing,
    'grants',
    `
    ordinal | fullName | unit | guardian | birthYear | amount | !
    1       | An Lê    | A    | Na Lê    | 2015      | 200000 |
            |          |      | Bi Lê    | 2018      | 200000 |
    2       | Chi Lê   | A    | Mai Lê   | 2016      | 200000 |
            |          | B    | Lan Lê   | 2016      | 200000 | fullName
    `,
  );
});

test('a cancelled voucher names nobody', () => {
  expectFindings(
    nameMissing,
    'disbursements',
    `
    voucherNo | fullName       | birthYear | amount | note | !
    PC01      | Nguyễn Văn An  | 1985      | 500000 |      |
    PC02      |                | 1986      | 0      | Hủy  |
    PC03      |                | 1987      | 500000 |      | fullName
    PC04      | Trần Văn Hùng  | 1988      | 500000 |      |
    `,
  );
});
