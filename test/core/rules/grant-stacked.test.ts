import { grantStacked } from '../../../src/core/rules/grant-stacked';
import { expectFindings } from '../../support/expect-findings';

test('the same person and programme from another giver; the same giver twice is another rule’s', () => {
  const [found] = expectFindings(
    grantStacked,
    'grants',
    `
    fullName      | birthYear | programme | giver    | amount  | inKind | !
    Nguyễn Văn An | 1985      | Tết       | LĐLĐ     | 1000000 |        | (fullName)
    Nguyễn Văn An | 1985      | Tết       | CĐ ngành | 500000  |        | fullName
    Nguyễn Văn An | 1985      | Mái ấm    | CĐ ngành | 500000  |        |
    Nguyễn Văn An | 1985      | Tết       | LĐLĐ     | 500000  |        |
    Trần Thị Bình | 1990      | Tết       | LĐLĐ     | 500000  |        |
    Trần Thị Bình | 1990      | Tết       | CĐ ngành |         | Quà    |
    Lê Văn Chi    | 1990      | Tết       | LĐLĐ     | 500000  |        |
    Lê Văn Chi    | 1990      | Tết       |          | 500000  |        |
    `,
  );
  expect(found?.params).toMatchObject({ giver: 'CĐ ngành', other: 'LĐLĐ', firstRow: 2 });
});
