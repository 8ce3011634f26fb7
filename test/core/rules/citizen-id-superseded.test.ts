import { citizenIdSuperseded } from '../../../src/core/rules/citizen-id-superseded';
import { serialOf } from '../../../src/core/sheet/calendar';
import { expectFindings } from '../../support/expect-findings';

const rows = (mark: string) => `
  fullName | citizenId    | paidOn | !
  An       | '012345678   |        | ${mark}
  Bình     | 12345678     |        |
  Chi      | 001085012345 |        |
  Dung     |              |        |
  Em       | C1234567     |        |
  `;

test('a list dated 2025 or later', () => {
  const options = { titles: ['DANH SÁCH', '(Kèm theo Quyết định số 3/QĐ-CĐ ngày 05/01/2025)'] };
  expectFindings(citizenIdSuperseded, 'grants', rows('citizenId'), options);
  expectFindings(citizenIdSuperseded, 'grants', rows('citizenId'), { titles: ['TRỢ CẤP NĂM 2026'] });
});

test('an older list is left alone, and so is an undated one of gifts', () => {
  expectFindings(citizenIdSuperseded, 'grants', rows(''), { titles: ['TRỢ CẤP TẾT GIÁP THÌN'] });
  expectFindings(citizenIdSuperseded, 'grants', rows(''));
});

test('an undated list of members is today’s; payments date a list', () => {
  expectFindings(citizenIdSuperseded, 'members', rows('citizenId'));
  expectFindings(citizenIdSuperseded, 'members', rows(''), { today: serialOf(2024, 12, 31)! });
  expectFindings(
    citizenIdSuperseded,
    'grants',
    "fullName | citizenId | paidOn | !\nAn | '012345678 | 2025-02-01 | citizenId",
  );
});
