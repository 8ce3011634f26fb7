import { accountShared } from '../../../src/core/rules/account-shared';
import { expectFindings } from '../../support/expect-findings';

test('one account under two names, however it is written', () => {
  const [found] = expectFindings(
    accountShared,
    'disbursements',
    `
    fullName      | bankAccount   | !
    Nguyễn Văn An | 0011004567    | (bankAccount)
    Lê Thị Bình   | 0011 0045 67  | bankAccount
    Trần Văn Chi  | '0011004568   |
    `,
  );
  expect(found?.params).toMatchObject({ name: 'Lê Thị Bình', firstName: 'Nguyễn Văn An', firstRow: 2 });
});

test('an account of many is one finding', () => {
  const found = expectFindings(
    accountShared,
    'grants',
    `
    fullName | bankAccount | !
    An Thị   | '0011004567 | (bankAccount)
    Bình Thị | '0011004567 | bankAccount
    Chi Thị  | '0011004567 | (bankAccount)
    `,
  );
  expect(found).toHaveLength(1);
});

test('the same person, other banks, guardians, units without names and odd cells', () => {
  expectFindings(
    accountShared,
    'grants',
    `
    fullName          | guardian | bankAccount | bankName    | !
    Nguyễn Văn An     |          | '0011004567 | Vietcombank |
    BS. NGUYEN VAN AN |          | '0011004567 | Vietcombank |
    Phạm Văn Bảy      |          | '686868     | Vietcombank |
    Lê Thị Bình       |          | '686868     | BIDV        |
    Trần Bé Na        | Trần Chi | '0011004569 | BIDV        |
    Trần Chi          |          | '0011004569 | BIDV        |
                      |          | '0011004570 | BIDV        |
    Lê Thị Dung       |          | '0011004570 | BIDV        |
    Đỗ Văn Em         |          | tiền mặt    |             |
    Vũ Văn Giang      |          | tiền mặt    |             |
    `,
  );
});

test('a long number stands at one bank only, whatever is written beside it', () => {
  expectFindings(
    accountShared,
    'disbursements',
    `
    fullName      | bankAccount | bankName    | !
    Nguyễn Văn An | '0011004567 | Vietcombank | (bankAccount)
    Lê Thị Bình   | '0011004567 | BIDV        | bankAccount
    `,
  );
});
