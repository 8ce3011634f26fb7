import { joinedBeforeFifteen } from '../../../src/core/rules/joined-before-fifteen';
import { expectFindings } from '../../support/expect-findings';

test('joining before the fifteenth birthday, by day or surely by year', () => {
  expectFindings(
    joinedBeforeFifteen,
    'members',
    `
    fullName | birthDate  | joinedOn   | !
    An       | 1985-02-03 | 1999-05-01 | joinedOn
    Bình     | 1985-02-03 | 2000-02-03 |
    Chi      | 1985-02-03 | 1970-01-01 | joinedOn
    Dung     | 1985-02-03 | 1998       | joinedOn
    Em       | 1985       | 2000       |
    Giang    | 1985       | 1999       | joinedOn
    Hà       | 1985-02-03 | 5/1999     | joinedOn
    Khanh    | 1985-02-03 | 2000       |
    Lan      | 2015-02-03 | 2014-01-01 |
    Mai      |            | 1999-01-01 |
    Nga      | 1985-02-03 |            |
    Oanh     | 1985-02-03 | đầu năm    |
    `,
  );
});
