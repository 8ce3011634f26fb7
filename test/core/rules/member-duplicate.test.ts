import { memberDuplicate } from '../../../src/core/rules/member-duplicate';
import { expectFindings } from '../../support/expect-findings';

test('same name and birth date, however spelt, across sections', () => {
  const [found] = expectFindings(
    memberDuplicate,
    'members',
    `
    fullName       | birthDate  | !
    # Bệnh viện A  |            |
    Nguyễn Văn Hoà | 1985-02-03 | (fullName)
    # Bệnh viện B  |            |
    NGUYỄN VĂN HÒA | 3/2/1985   | fullName
    `,
  );
  expect(found?.params).toEqual({ name: 'NGUYỄN VĂN HÒA', birth: '03/02/1985', firstRow: 3 });
});

test('three times the same person: both later rows point to the first', () => {
  const found = expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate  | !
    Lê An    | 1985-02-03 | (fullName)
    Lê An    | 1985-02-03 | fullName
    Lê An    | 1985-02-03 | fullName
    `,
  );
  expect(found).toHaveLength(2);
});

test('another date, another tone, other people of one day, and unknown births are no duplicates', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName      | birthDate  | citizenId    | unit | !
    Nguyễn Văn An | 1985-02-03 |              | A    |
    Nguyễn Văn An | 1985-02-04 |              | A    |
    Nguyễn Văn Ẩn | 1985-02-03 |              | A    |
    Lê Thị Bình   |            |              | A    |
    Lê Thị Bình   |            |              | A    |
    Trần Thị Chi  | 1990-01-01 | 001190000001 | A    |
    Trần Thị Chi  | 1990-01-01 | 001190000002 | B    |
                  | 1990-01-01 |              | A    |
                  | 1990-01-01 |              | A    |
    `,
  );
});

test('where only the year is known, everything else must agree', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName      | birthYear | unit | jobTitle   | !
    Nguyễn Văn An | 1985      | A    | Bác sĩ     | (fullName)
    Nguyễn Văn An | 1985      | A    | Điều dưỡng |
    Nguyễn Văn An | 1985      | A    | Bác sĩ     | fullName
    `,
  );
});

const twins = [
  'Trần Thị Chi | 1990-01-21 | 001190000001 | A',
  'Trần Thị Chi | 1990-01-21 | 001190777772 | B',
];

test('one name and birth in a small list is one person, whatever else was typed', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate | citizenId | unit | !
    ${twins[0]} | (fullName)
    ${twins[1]} | fullName
    `,
  );
});

test('in a large list chance makes namesakes of one birthday: other ids in other units are believed', () => {
  const others = Array.from({ length: 800 }, (_, at) => `Lê Văn ${at} | 1980-05-06 | | A |`);
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate | citizenId | unit | !
    ${[...twins.map((row) => `${row} |`), ...others].join('\n    ')}
    `,
  );
});
