import { defineRegister } from './register';

/** Members: Danh sách đoàn viên. */
export const members = defineRegister({
  id: 'members',
  title: { vi: 'Danh sách đoàn viên', en: 'Members' },
  titleWords: [
    'danh sách đoàn viên',
    'danh sách trích ngang',
    'đoàn viên công đoàn',
    'danh sách kết nạp',
    'DSĐV',
    'members',
  ],
  titleHints: ['đoàn viên', 'trích ngang', 'danh sách'],
  eventsInTitle:
    /^ (cong doan |cdcs )?(mac|bi|duoc|nhan|huong|gap|co hoan canh|kho khan|ung ho|dong gop|dong|nop|de nghi)\b/,
  needs: [
    ['fullName', 'givenName'],
    [
      'birthDate',
      'birthYear',
      'gender',
      'citizenId',
      'memberCardNo',
      'joinedOn',
      'unit',
      'subUnit',
      'jobTitle',
      'unionTitle',
      'phone',
      'email',
      'ethnicity',
      'religion',
      'partyMember',
      'education',
      'socialInsuranceNo',
    ],
  ],
  titlesAgainst:
    /\b(con|chau)( cua)?( cac)? (doan vien|cnvcld|cbvc|cbcnv|nguoi lao dong)\b.*\b(nhan|duoc|mo coi|tang|ho tro|tro cap|do dau)\b/,
  fields: [
    'ordinal',
    'fullName',
    ['familyName', 0.5],
    ['givenName', 0.5],
    'birthDate',
    'birthYear',
    'gender',
    'citizenId',
    'citizenIdIssuedOn',
    'citizenIdIssuedAt',
    ['memberCardNo', 3],
    ['joinedOn', 3],
    ['unit', 0.5],
    ['subUnit', 0.5],
    ['jobTitle', 0.5],
    ['unionTitle', 2],
    ['phone', 0.5],
    'email',
    ['ethnicity', 1.5],
    'religion',
    ['partyMember', 1.5],
    ['education', 1.5],
    'socialInsuranceNo',
    ['bankAccount', 0.2],
    ['bankName', 0.2],
    'address',
    {
      id: 'status',
      headers: [
        'Tình trạng',
        'Lý do giảm',
        'Lý do biến động',
        'Lý do ra khỏi',
        'Lý do ra khỏi tổ chức',
        'Hình thức giảm',
      ],
      weight: 0.5,
    },
    ['note', 0],
  ],
  example: `
DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD | Đơn vị | Chức vụ | Ngày vào CĐ | Số thẻ đoàn viên
1 | Nguyễn Văn An | 1985-03-12 | Nam | 001085012345 | Bệnh viện Thanh Nhàn | Bác sĩ | 2010-05-01 | 'DV0012
2 | Trần Thị Bình | 1990-07-21 | Nữ | 001190023456 | Bệnh viện Thanh Nhàn | Điều dưỡng | 2014-09-01 | 'DV0013
`,
});
