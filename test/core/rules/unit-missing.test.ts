import { review } from '../../../src/core/review';
import { unitMissing } from '../../../src/core/rules/unit-missing';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('a row without a unit of its own, of a section or of the title', () => {
  expectFindings(
    unitMissing,
    'members',
    `
    fullName      | unit        | !
    An            | Bệnh viện A |
    Bình          |             | unit
    Chi           | -           | unit
    # Bệnh viện B |             |
    Dũng          |             |
    `,
  );
});

test('the title, and a unit merged over its rows, speak for rows without their own', () => {
  const drawing = `
    fullName | unit        | !
    An       | Bệnh viện A |
    Bình     |             |
    `;
  expectFindings(unitMissing, 'members', drawing, { titleUnit: 'Bệnh viện A' });
  expectFindings(unitMissing, 'members', drawing, { merges: ['B2:B3'] });
});

test('a wholly empty column is one finding', () => {
  const found = expectFindings(
    unitMissing,
    'members',
    `
    fullName | unit | !
    An       |      | unit
    Bình     |      | (unit)
    `,
  );
  expect(found).toHaveLength(1);
});

test('the money of a row without a unit is in no total', () => {
  const [found] = expectFindings(
    unitMissing,
    'grants',
    `
    fullName | unit        | amount | !
    An       | Bệnh viện A | 500000 |
    Bình     |             | 300000 | unit
    `,
  );
  expect(found?.money).toBe(300_000);
});

test('a person rewarded without a unit, where hardly one lacks it; a collective is its own', () => {
  expectFindings(
    unitMissing,
    'commendations',
    `
    fullName      | recipientKind | unit        | !
    An Lê         | Cá nhân       | Bệnh viện A |
    Bình Lê       | Cá nhân       | Bệnh viện A |
    Chi Lê        | Cá nhân       |             | unit
    Dũng Lê       | Cá nhân       | Bệnh viện B |
    `,
  );
  expectFindings(
    unitMissing,
    'commendations',
    `
    fullName           | recipientKind | unit        | !
    CĐCS Bệnh viện C   |               |             |
    An Lê              | Cá nhân       | Bệnh viện A |
    Bình Lê            | Cá nhân       | Bệnh viện A |
    Dũng Lê            | Cá nhân       | Bệnh viện B |
    `,
  );
  expectFindings(
    unitMissing,
    'proposals',
    `
    documentNo | unit        | proposedAmount | !
    1/TTr-CĐN  | Bệnh viện A | 500000         |
    2/TTr-CĐN  |             | 500000         |
    3/TTr-CĐN  |             | 500000         |
    4/TTr-CĐN  | Bệnh viện B | 500000         |
    `,
  );
});

test('dots and question marks say no unit', () => {
  expectFindings(
    unitMissing,
    'grants',
    `
    fullName | unit        | amount | !
    An       | Bệnh viện A | 500000 |
    Bình     | …           | 500000 | unit
    Chi      | ?           | 500000 | unit
    `,
  );
});

test('rows below a heading in the column of units itself are its rows, known or not', () => {
  const sheet = drawSheet(`
    DANH SÁCH ĐOÀN VIÊN
    Tên đơn vị | Họ và tên | Ngày sinh | Ghi chú
    Nhóm lẻ | | |
     | Nguyễn Văn An | 1985-02-03 |
     | Trần Thị Bình | 1990-07-21 |`);
  const { tables, findings } = review({ grids: [sheet], corrections: [] }, { today: 46_327 });
  expect(tables[0]).toMatchObject({ register: 'members', sectionRows: [{ row: 2 }] });
  expect(findings.map(({ rule }) => rule)).not.toContain('unit-missing');
});

test('a heading over rows that say their units is none for the row that does not', () => {
  const sheet = drawSheet(`
    DANH SÁCH THĂM ĐƠN VỊ
    STT | Đơn vị               | Ngày thăm  | Số tiền
    A   | Khối bệnh viện       |            |
    1   | Bệnh viện Thanh Nhàn | 2026-01-20 | 500000
    2   |                      | 2026-01-21 | 500000
    B   | Khối trung tâm y tế  |            |
    1   | Trung tâm Y tế Ba Vì | 2026-01-22 | 500000
    2   | Trung tâm Y tế Mê Linh | 2026-01-23 | 500000`);
  const { tables, findings } = review({ grids: [sheet], corrections: [] }, { today: 46_327 });
  expect(tables[0]).toMatchObject({ register: 'visits', sectionRows: [{ row: 2 }, { row: 5 }] });
  expect(findings.map(({ rule, cells }) => [rule, cells[0]!.row])).toEqual([['unit-missing', 4]]);
});

test('a member’s further child has the unit of the row above', () => {
  expectFindings(
    unitMissing,
    'grants',
    `
    ordinal | fullName | unit        | guardian | amount | !
    1       | An Lê    | Bệnh viện A | Na Lê    | 200000 |
            |          |             | Bi Lê    | 200000 |
    2       | Chi Lê   |             | Mai Lê   | 200000 | unit
    `,
  );
});

test('a cancelled voucher is of no unit', () => {
  expectFindings(
    unitMissing,
    'disbursements',
    `
    voucherNo | fullName | unit        | amount | note                  | !
    PC01      | An       | Bệnh viện A | 500000 |                       |
    PC02      |          |             | 0      | Hủy                   |
    PC04      | Chi      |             | 500000 | Không hủy             | unit
    `,
  );
});
