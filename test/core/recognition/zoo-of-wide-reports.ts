import type { ZooSheet } from './zoo';

/** Reports of one label and many figures, under two and three rows of headings without merges; the data is invented. */
export const zooOfWideReports: readonly ZooSheet[] = [
  {
    name: 'labels without a heading, months across',
    drawing: `
      Budget 2024
       | Jan | Feb | Mar | Apr
      Rent | 1000 | 1000 | 1000 | 1000
      Food | 400 | 420 | 380 | 410
      Travel | 100 | 50 | 80 | 0
      Total | 1500 | 1470 | 1460 | 1410`,
    tables: [{ header: [2], data: [3, 5], records: 3, totals: ['6 total 0-2'], from: 'A' }],
  },
  {
    name: 'labels without a heading, years across',
    drawing: `
      BÁO CÁO
       | 2021 | 2022 | 2023
      Số đoàn viên | 1200 | 1250 | 1300
      Số CĐCS | 100 | 101 | 104`,
    tables: [{ header: [2], data: [3, 4], records: 2, from: 'A' }],
  },
  {
    name: 'remarks left of a list of people are no labels of it',
    drawing: `
       | Họ và tên | Ngày sinh | Đơn vị
      mới | Nguyễn Văn An | 1985-02-03 | BV Tim
      cũ | Trần Thị Bình | 1986-02-03 | BV Mắt
      mới | Lê Văn Chi | 1987-02-03 | BV Mắt`,
    tables: [{ register: 'members', header: [1], data: [2, 4], from: 'B' }],
  },
  {
    name: 'years that only look merged over plan and result',
    drawing: `
      Chỉ tiêu | 2019 | | 2020 | | 2021 |
       | KH | TH | KH | TH | KH | TH
      Số đoàn viên mới | 100 | 120 | 110 | 90 | 120 | 130
      Số CĐCS mới | 2 | 2 | 3 | 1 | 2 | 3
      Số lớp tập huấn | 5 | 5 | 6 | 2 | 6 | 7`,
    tables: [{ header: [1, 2], data: [3, 5], records: 3, from: 'A' }],
  },
  {
    name: 'three rows of headings that only look merged',
    drawing: `
      STATISTICS OF SCHOOLS
      District | Pupils | | | | Teachers | | | |
       | Primary | | Secondary | | Primary | | Secondary | |
       | Boys | Girls | Boys | Girls | Male | Female | Male | Female | All
      Abee | 1200 | 1100 | 800 | 700 | 30 | 60 | 40 | 30 | 160
      Bexley | 900 | 950 | 500 | 450 | 22 | 45 | 25 | 25 | 117
      Corby | 1500 | 1430 | 1000 | 980 | 40 | 70 | 50 | 45 | 205
      Total | 3600 | 3480 | 2300 | 2130 | 92 | 175 | 115 | 100 | 482`,
    tables: [{ header: [2, 3, 4], data: [5, 7], totals: ['8 total 0-2'], from: 'A' }],
  },
  {
    name: 'two names of offices right above a header are no headings',
    drawing: `
      LIÊN ĐOÀN LAO ĐỘNG | | | CÔNG ĐOÀN NGÀNH |
      TT | Họ và tên | Ngày sinh | Đơn vị | Chức vụ
      1 | Nguyễn Văn An | 1985-02-03 | BV Tim | Bác sĩ
      2 | Trần Thị Bình | 1986-02-03 | BV Tim | Bác sĩ`,
    tables: [{ register: 'members', header: [2], data: [3, 4] }],
  },
  {
    name: 'what is measured in, beneath some headings, and parts beneath others, above codes',
    drawing: `
      Tỉnh | Diện tích | Dân số | | Mật độ
       | (km2) | Tổng (nghìn người) | Nữ (nghìn người) | (người/km2)
       | 1 | 2 | 3 | 4
      Hà Nội | 3359 | 8330 | 4200 | 2480
      Hải Phòng | 1562 | 2070 | 1040 | 1325
      Hà Nam | 862 | 870 | 440 | 1009`,
    tables: [{ header: [1, 2], data: [4, 6], records: 3, skipped: ['3 column-codes'] }],
  },
];
