import { dateImpossible } from '../../../src/core/rules/date-impossible';
import { expectFindings } from '../../support/expect-findings';

test('days that the calendar does not have', () => {
  expectFindings(
    dateImpossible,
    'members',
    `
    fullName | birthDate  | !
    An       | 31/02/1980 | birthDate
    Bình     | 29/02/1981 | birthDate
    Chi      | 15/15/1980 | birthDate
    Dũng     | 29/02/1980 |
    Em       | 31/12/1980 |
    Giang    | 1980       |
    Hà       | không rõ   |
    Khánh    |            |
    `,
  );
});
