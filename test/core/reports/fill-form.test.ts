import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { openReportBooks } from '../../../src/core/reports';
import { sourcesOf } from '../../../src/core/reports/figures';
import { fillForm } from '../../../src/core/reports/form/fill-form';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet, type DrawOptions } from '../../support/draw-sheet';

const books = [
  drawSheet(
    `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Năm sinh | Đơn vị | Chương trình | Nguồn kinh phí | Số tiền | Giới tính
1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Tết Bính Ngọ 2026 | LĐLĐ TP | 1000000 | Nam
2 | Trần Thị Bình | 1990 | BV Mắt | Tết Bính Ngọ 2026 | CĐ ngành | 500000 | Nữ
3 | Lê Văn Cường | 1991 | Bệnh viện Thanh Nhàn | Mái ấm | LĐLĐ TP | 30000000 | Nam
4 | Vũ Thị Dung | 1992 | Bệnh viện Mắt Hà Nội | Tết Bính Ngọ 2026 | LĐLĐ TP | 700000 | Nữ
`,
    { sheet: 'Trợ cấp' },
  ),
  drawSheet(
    `
DANH MỤC ĐƠN VỊ
TT | Tên đơn vị | Tên gọi khác | Số đoàn viên
1 | Bệnh viện Mắt Hà Nội | BV Mắt | 200
2 | Bệnh viện Thanh Nhàn | BVTN | 300
3 | Bệnh viện Phổi Hà Nội | BV Phổi | 150
`,
    { sheet: 'Danh mục' },
  ),
];

function fill(drawing: string, options: DrawOptions = {}) {
  const form = drawSheet(drawing, { sheet: 'Biểu', ...options });
  const { tables } = recognizeWorkbook([...books, form]);
  const others = openReportBooks(
    tables.filter(({ grid }) => grid.sheet !== 'Biểu'),
    46_327,
  );
  const filled = fillForm(
    tables.find(({ grid }) => grid.sheet === 'Biểu')!,
    others,
  )!;
  const cells = Object.fromEntries(
    filled.cells.map(({ row, column, content }) => [
      cellAddress(row, column),
      typeof content === 'object' ? content.formula : content,
    ]),
  );
  return { ...filled, cells };
}

it('fills empty cells of unit rows by what headings and title ask for, in the form’s own unit of measure', () => {
  const { cells, figures } = fill(`
BIỂU TỔNG HỢP TRỢ CẤP TẾT BÍNH NGỌ 2026
Đơn vị tính: nghìn đồng
TT | Đơn vị | Số người | Số tiền | Ghi chú
1 | BVTN | | |
2 | BV Mắt | | |
3 | Bệnh viện Phổi Hà Nội | | |
 | Tổng cộng | | |
`);
  expect(cells).toEqual({
    C4: 1,
    D4: 1000,
    C5: 2,
    D5: 1200,
    C6: 0,
    D6: 0,
    C7: '=SUM(C4:C6)',
    D7: '=SUM(D4:D6)',
  });
  const ofMat = figures.find(
    ({ name }) => name === 'grants.amount[programme=Tết Bính Ngọ 2026,unit=Bệnh viện Mắt Hà Nội]',
  );
  expect(ofMat?.value).toBe(1_200_000);
  expect(sourcesOf(ofMat!.set)).toEqual([
    {
      sheet: 'Trợ cấp',
      rows: [
        [4, 4],
        [6, 6],
      ],
    },
  ]);
});

it('understands two header lines: figures per fund; formulas and filled cells stay', () => {
  const { cells } = fill(
    `
BÁO CÁO CHĂM LO
TT | Đơn vị | LĐLĐ TP | | Công đoàn ngành | | Cộng
 | | Số người | Số tiền | Số người | Số tiền |
1 | Bệnh viện Mắt Hà Nội | | | | 999 | =SUM(D4,F4) -> 0
2 | Bệnh viện Thanh Nhàn | | | | | =SUM(D5,F5) -> 0
`.replace('Công đoàn ngành', 'CĐ ngành'),
    { merges: ['C2:D2', 'E2:F2', 'A2:A3', 'B2:B3', 'G2:G3'] },
  );
  expect(cells).toEqual({
    C4: 1,
    D4: 700_000,
    E4: 1,
    C5: 2,
    D5: 31_000_000,
    E5: 0,
    F5: 0,
  });
});

it('leaves empty and lists what it cannot supply: a heading that names no records, a unit that the catalogue lacks', () => {
  const { cells, unfilled } = fill(`
BIỂU TỔNG HỢP
TT | Đơn vị | Số tiền | Số ngày công | Quà 8/3: Số tiền
1 | Bệnh viện Mắt Hà Nội | | |
2 | Bệnh viện Không Có | | |
`);
  expect(cells).toMatchObject({ C3: 1_200_000 });
  expect(cells).not.toHaveProperty('C4');
  expect(unfilled.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['Biểu!D3', 'Biểu!B4']));
});

it('takes the number of members out of the catalogue, beside figures of the grants', () => {
  const { cells } = fill(`
THỐNG KÊ
STT | Tên CĐCS | Số đoàn viên | Số người được trợ cấp
1 | Bệnh viện Mắt Hà Nội | |
2 | Bệnh viện Thanh Nhàn | |
`);
  expect(cells).toEqual({ C3: 200, D3: 2, C4: 300, D4: 2 });
});

describe('split headings', () => {
  const list = drawSheet(
    `
DANH SÁCH TRỢ CẤP
TT | Họ và tên | Giới tính | Năm sinh | Đơn vị | Chương trình | Đợt | Bên trao | Nguồn kinh phí | Số tiền | Ngày chi
1 | Nguyễn Văn An | Nam | 1985 | Bệnh viện Thanh Nhàn | Tết Bính Ngọ 2026 | 1 | LĐLĐ TP | Liên đoàn Lao động TP. Hà Nội | 1000000 | 15/01/2026
2 | Trần Thị Bình | Nữ | 1990 | Bệnh viện Mắt Hà Nội | Tết Bính Ngọ 2026 | 2 | CĐ ngành Y tế | CĐ ngành | 500000 | 20/05/2026
3 | Lê Thị Cúc | Nữ | 1991 | Bệnh viện Thanh Nhàn | Tháng Công nhân | 1 | CĐ ngành Y tế | Xã hội hóa | 300000 | 01/11/2026
`,
    { sheet: 'Chi' },
  );
  const units = ['Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt Hà Nội', 'Bệnh viện Phổi Hà Nội'];

  /** A form of three units below the heading; merged cells of it are written `…` after their first. */
  function asked(title: string, heading: readonly string[], rows = units) {
    const blanks = ' |'.repeat(heading[0]!.split('|').length - 2);
    const body = rows.map((unit, index) => `${index + 1} | ${unit} ${unit.includes('|') ? '' : blanks}`);
    const lines = heading.map((line) => line.replaceAll('…', ''));
    const form = drawSheet(`${title}\n${lines.join('\n')}\n${body.join('\n')}`, {
      sheet: 'Biểu',
      merges: mergesOf(heading, title.split('\n').length),
    });
    const { tables } = recognizeWorkbook([list, form]);
    const others = openReportBooks(
      tables.filter(({ grid }) => grid.sheet !== 'Biểu'),
      46_327,
    );
    const table = tables.find(({ grid }) => grid.sheet === 'Biểu')!;
    const filled = fillForm(table, others)!;
    const first = title.split('\n').length + heading.length;
    return {
      columns: Object.fromEntries(
        filled.columns.map(({ letters, isSure, title: what }) => [letters, what && isSure]),
      ),
      rows: rows.map((_, index) =>
        filled.cells.filter(({ row }) => row === first + index).map(({ content }) => content),
      ),
      why: filled.unfilled.map(({ field, why }) => `${field}: ${why.vi}`),
    };
  }

  /** Runs of `…` within a line, as merged cells. */
  function mergesOf(heading: readonly string[], above: number): string[] {
    return heading.flatMap((line, row) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return cells.flatMap((_, column) => {
        if (cells[column] === '…' || cells[column + 1] !== '…') return [];
        let last = column + 1;
        while (cells[last + 1] === '…') last += 1;
        return `${cellAddress(above + row, column)}:${cellAddress(above + row, last)}`;
      });
    });
  }

  it('money by funds, however the books write them; a near guess is told; units with nothing have 0', () => {
    const form = asked('TỔNG HỢP', [
      'TT | Đơn vị | Kinh phí theo nguồn | … | …',
      ' | | LĐLĐ TP | Công đoàn ngành Y tế Hà Nội | Nguồn xã hội hóa',
    ]);
    expect(form.rows).toEqual([
      [1_000_000, 0, 300_000],
      [0, 500_000, 0],
      [0, 0, 0],
    ]);
    expect(form.columns).toEqual({ C: true, D: false, E: true });
  });

  it('the heading above says whether givers or funds are meant', () => {
    const form = asked('TỔNG HỢP', [
      'TT | Đơn vị | Bên trao | … | … | …',
      ' | | LĐLĐ Thành phố Hà Nội | … | Công đoàn ngành Y tế | …',
      ' | | Số suất | Thành tiền | Số suất | Thành tiền',
    ]);
    expect(form.rows).toEqual([
      [1, 1_000_000, 1, 300_000],
      [0, 0, 1, 500_000],
      [0, 0, 0, 0],
    ]);
  });

  it('men and women, rounds, and what “Trong đó” parts', () => {
    const people = asked('TỔNG HỢP', [
      'TT | Đơn vị | Số người được hỗ trợ | … | … | Tổng kinh phí | Trong đó | …',
      ' | | Tổng số | Trong đó: Nữ | Nam | | Nguồn LĐLĐ TP | Nguồn khác',
    ]);
    expect(people.rows).toEqual([
      [2, 1, 1, 1_300_000, 1_000_000],
      [1, 1, 0, 500_000, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(people.why).toEqual([expect.stringMatching(/^Trong đó \/ Nguồn khác: không rõ/)]);
    const rounds = asked('TỔNG HỢP', [
      'TT | Đơn vị | Đợt I | … | Đợt 2 | …',
      ' | | Số người | Số tiền | Số người | Số tiền',
    ]);
    expect(rounds.rows[0]).toEqual([2, 1_300_000, 0, 0]);
    expect(rounds.rows[1]).toEqual([0, 0, 1, 500_000]);
  });

  it('quarters and months of the year that the form names, in its own unit of measure', () => {
    const quarters = asked('KINH PHÍ NĂM 2026\nĐơn vị tính: nghìn đồng', [
      'TT | CĐCS | Số tiền chia theo quý | … | … | …',
      ' | | Quý I | Quý II | Quý III | Quý IV',
    ]);
    expect(quarters.rows.slice(0, 2)).toEqual([
      [1000, 0, 0, 300],
      [0, 500, 0, 0],
    ]);
    const months = asked('THEO DÕI', ['TT | Đơn vị | Số tiền theo tháng | …', ' | | Tháng 1 | Tháng 11']);
    expect(months.rows[0]).toEqual([1_000_000, 300_000]);
    const other = asked('THEO DÕI NĂM 2025', [
      'TT | Đơn vị | Số tiền theo tháng | …',
      ' | | Tháng 1 | Tháng 2/2026',
    ]);
    expect(other.rows[0]).toEqual([0, 0]);
  });

  it('a total beside parts that leave some records out stays empty and says so', () => {
    const heading = (last: string) => [
      'TT | Đơn vị | Kinh phí theo nguồn | … | …',
      ` | | LĐLĐ TP | ${last} | Cộng`,
    ];
    const lacking = asked('TỔNG HỢP', heading('CĐ ngành'));
    expect(lacking.rows[0]).toEqual([1_000_000, 0]);
    expect(lacking.why).toEqual([
      'Kinh phí theo nguồn / Cộng: các cột bên cạnh cộng lại được 1.500.000, tổng của các dòng là 1.800.000: có dòng không thuộc cột nào',
    ]);
    const whole = asked('TỔNG HỢP', [
      'TT | Đơn vị | Kinh phí theo nguồn | … | … | …',
      ' | | LĐLĐ TP | CĐ ngành | XHH | Cộng',
    ]);
    expect(whole.why).toHaveLength(2);
    const even = asked('TỔNG HỢP', [
      'TT | Đơn vị | Kinh phí theo nguồn | … | … | …',
      ' | | LĐLĐ TP | CĐ ngành | Xã hội hóa | Cộng',
    ]);
    expect(even.rows[0]).toEqual([1_000_000, 0, 300_000, 1_300_000]);
    expect(even.why).toEqual([]);
  });

  it('104 units: each figure is that of the list, added up apart', () => {
    const names = Array.from({ length: 104 }, (_, index) => `Phòng khám đa khoa số ${index + 1}`);
    const funds = ['LĐLĐ TP', 'LĐLĐ thành phố Hà Nội', 'CĐ ngành', 'Xã hội hóa'];
    const records = Array.from({ length: 700 }, (_, index) => ({
      unit: names[(index * 37) % 90]!,
      fund: ((index * 7) % 11) % 4,
      isWoman: index % 3 === 0,
      amount: 100_000 * (1 + ((index * 13) % 17)),
    }));
    const drawn = records.map(
      ({ unit, fund, isWoman, amount }, index) =>
        `${index + 1} | Nguyễn Văn ${index} | 00${isWoman ? 11 : 10}85${String(index).padStart(6, '0')} | ${isWoman ? 'Nữ' : 'Nam'} | ${unit} | ${funds[fund]} | ${amount}`,
    );
    const book = drawSheet(
      `DANH SÁCH TRỢ CẤP\nTT | Họ và tên | Số CCCD | Giới tính | Đơn vị | Nguồn kinh phí | Số tiền\n${drawn.join('\n')}`,
      { sheet: 'Chi' },
    );
    const rows = names.map((name, index) => `${index + 1} | ${name} | | | | | `);
    const form = drawSheet(
      `TỔNG HỢP\nTT | Đơn vị | Số người | | Kinh phí theo nguồn | | \n | | Nam | Nữ | LĐLĐ TP | CĐ ngành | Xã hội hóa\n${rows.join('\n')}`,
      { sheet: 'Biểu', merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:G2'] },
    );
    const { tables } = recognizeWorkbook([book, form]);
    const filled = fillForm(
      tables.find(({ grid }) => grid.sheet === 'Biểu')!,
      openReportBooks(
        tables.filter(({ grid }) => grid.sheet === 'Chi'),
        46_327,
      ),
    )!;
    const wanted = names.flatMap((name) => {
      const own = records.filter(({ unit }) => unit === name);
      const women = own.filter(({ isWoman }) => isWoman).length;
      const sums = [0, 0, 0];
      for (const { fund, amount } of own) sums[Math.max(0, fund - 1)]! += amount;
      return [own.length - women, women, ...sums];
    });
    expect(filled.cells.map(({ content }) => content)).toEqual(wanted);
    expect(filled.unfilled).toEqual([]);
  });

  it('a form that writes “-” for nothing has it written so', () => {
    const form = asked(
      'TỔNG HỢP',
      ['TT | Đơn vị | Số người | Số tiền'],
      [...units.slice(0, 2), `${units[2]} | - | -`],
    );
    expect(form.rows).toEqual([[2, 1_300_000], [1, 500_000], []]);
    const women = asked(
      'TỔNG HỢP',
      ['TT | Đơn vị | Số người | …', ' | | Nam | Nữ'],
      [...units.slice(0, 2), `${units[2]} | - | -`],
    );
    expect(women.rows[1]).toEqual(['-', 1]);
  });
});
