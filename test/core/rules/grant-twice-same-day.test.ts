import { grantTwiceSameDay } from '../../../src/core/rules/grant-twice-same-day';
import { expectFindings } from '../../support/expect-findings';

test('two programmes on one day; stacked givers, repeated rows, other days and money with goods are not', () => {
  const [found] = expectFindings(
    grantTwiceSameDay,
    'grants',
    `
    fullName      | citizenId    | programme | giver    | paidOn     | amount | inKind | !
    Nguyễn Văn An | 001085012345 | Tết       | CĐ ngành | 2024-02-01 | 500000 |        | (fullName)
    Nguyễn Văn An | 001085012345 | Ốm đau    | CĐ ngành | 2024-02-01 | 300000 |        | fullName
    Trần Thị Bình | 001190012346 | Tết       | CĐ ngành | 2024-02-01 | 500000 |        |
    Trần Thị Bình | 001190012346 | Tết       | LĐLĐ     | 2024-02-01 | 500000 |        |
    Trần Thị Bình | 001190012346 | Tết       | LĐLĐ     | 2024-02-01 | 500000 |        |
    Lê Văn Chi    | 001090012347 | Tết       | LĐLĐ     | 2024-02-01 | 500000 |        |
    Lê Văn Chi    | 001090012347 | Ốm đau    | LĐLĐ     | 2024-03-01 | 500000 |        |
    Lê Văn Chi    | 001090012347 | Mái ấm    | LĐLĐ     |            | 500000 |        |
    Đỗ Thị Dung   | 001190012348 | Tết       | LĐLĐ     | 2024-02-01 | 500000 |        |
    Đỗ Thị Dung   | 001190012348 | Quà Tết   | LĐLĐ     | 2024-02-01 |        | Túi    |
    `,
  );
  expect(found?.money).toBe(300_000);
});
