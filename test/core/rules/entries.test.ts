import { review } from '../../../src/core/review';
import { citizenIdDuplicate } from '../../../src/core/rules/citizen-id-duplicate';
import { memberDuplicate } from '../../../src/core/rules/member-duplicate';
import { drawSheet } from '../../support/draw-sheet';
import { expectFindings } from '../../support/expect-findings';

test('a row for each subject: only one subject twice is a duplicate', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate  | Môn thi | !
    Lê An    | 1995-02-03 | Toán    | (fullName)
    Lê Bình  | 1996-07-21 | Toán    |
    Lê An    | 1995-02-03 | Văn     |
    Lê An    | 1995-02-03 | toán    | fullName
    `,
  );
});

test('a row for each certificate has the number of the person as often', () => {
  expectFindings(
    citizenIdDuplicate,
    'members',
    `
    fullName | citizenId    | Tên chứng chỉ | !
    Lê An    | 001095012345 | Hồi sức       | (citizenId)
    Lê An    | 001095012345 | Tiếng Anh B1  |
    Lê Bình  | 001095012345 | Siêu âm       | citizenId
    `,
  );
});

test('a row for each child', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate  | Họ tên con | !
    Lê An    | 1985-02-03 | Lê Mai     |
    Lê An    | 1985-02-03 | Lê Nam     |
    `,
  );
});

test('one heading for each course: only within one course is a person twice a duplicate', () => {
  const sheet = drawSheet(`
    DANH SÁCH HỌC VIÊN
    TT | Họ và tên | Ngày sinh | Đơn vị
    I | Lớp hồi sức cấp cứu | |
    1 | Nguyễn Văn An | 1985-02-03 | Khoa Nội
    2 | Trần Thị Bình | 1986-02-03 | Khoa Nội
    3 | Trần Thị Bình | 1986-02-03 | Khoa Nội
    II | Lớp điều dưỡng trưởng | |
    1 | Nguyễn Văn An | 1985-02-03 | Khoa Nội
    2 | Lê Thị Dung | 1985-11-30 | Khoa Nội`);
  const { findings } = review({ grids: [sheet], corrections: [] }, { today: 46_327 });
  expect(findings.map(({ rule, value }) => [rule, value])).toEqual([['member-duplicate', 'Trần Thị Bình']]);
});

test('what tells the rows apart is not known by its heading, but much of the list comes again', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate  | Phòng | !
    Lê An    | 1995-02-03 | P101  |
    Lê An    | 1995-02-03 | P102  |
    Lê Bình  | 1996-07-21 | P101  |
    Lê Bình  | 1996-07-21 | P103  |
    Lê Chi   | 1997-07-21 | P101  |
    Lê Chi   | 1997-07-21 | P102  |
    `,
  );
});

test('one who comes again with another place of birth, or a list pasted twice', () => {
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate  | Nơi sinh | !
    Lê An    | 1995-02-03 | Hà Nội   | (fullName)
    Lê Bình  | 1996-07-21 | Hà Nam   |
    Lê An    | 1995-02-03 | HN       | fullName
    `,
  );
  expectFindings(
    memberDuplicate,
    'members',
    `
    fullName | birthDate  | Phòng | !
    Lê An    | 1995-02-03 | P101  | (fullName)
    Lê Bình  | 1996-07-21 | P101  | (fullName)
    Lê Chi   | 1997-07-21 | P102  | (fullName)
    Lê An    | 1995-02-03 | P101  | fullName
    Lê Bình  | 1996-07-21 | P101  | fullName
    Lê Chi   | 1997-07-21 | P102  | fullName
    `,
  );
});
