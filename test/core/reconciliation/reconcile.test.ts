import type { Decision } from '../../../src/core/reconciliation/decisions';
import type { Reconciliation } from '../../../src/core/reconciliation/reconcile';
import { recordKey } from '../../../src/core/reconciliation/record-key';
import { detailLines } from '../../../src/core/reconciliation/detail-lines';
import { drawSheet } from '../../support/draw-sheet';
import { itemLines, levelLines, reconcileDrawn, reconcileGrids } from '../../support/reconcile-drawn';

const approvedHead = 'STT | Họ và tên | Năm sinh | Đơn vị | Số CCCD | Chương trình | Số tiền | Hoàn cảnh';
const paidHead = 'STT | Họ và tên | Năm sinh | Đơn vị | Số CCCD | Chương trình | Số tiền | Ký nhận | Ghi chú';

/** Rows of name, birth year, unit, citizen id, amount, and what more the paid list says. */
function approvedList(...rows: string[]): string {
  return [
    'DANH SÁCH TRỢ CẤP (Kèm theo Quyết định số 12/QĐ-CĐYT ngày 15/01/2024)',
    approvedHead,
    ...rows,
  ].join('\n');
}

function paidList(...rows: string[]): string {
  return ['DANH SÁCH KÝ NHẬN', paidHead, ...rows].join('\n');
}

const an = '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 001085012345 | Tết | 500000';
const binh = '2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | 001190012346 | Tết | 500000';
const cuong = '3 | Lê Văn Cường | 1979 | Bệnh viện Thanh Nhàn | 001079012347 | Tết | 1000000';

/** A person's word that a suggestion is right. */
function wordOn({ pool }: Reconciliation, nodes: readonly number[]): Decision {
  const records = nodes.map((node) => recordKey(pool, node));
  return {
    kind: 'reconcile-decision',
    word: 'accept',
    records,
    by: 'Lê Thị Soát',
    at: '',
    score: null,
    note: '',
  };
}

describe('the levels', () => {
  it('matches the same person and amount, whatever the spelling of spaces, case, Unicode form and tone place', () => {
    const result = reconcileDrawn(
      approvedList('1 | Nguyễn Thị Hòa | 1985 | Bệnh viện Thanh Nhàn | | Tết | 500000', binh),
      paidList(
        '1 | TRẦN  THỊ BÌNH | 1990 | BV Mắt Hà Nội | 001190012346 | Tết | 500.000đ | x',
        `2 | ${'nguyễn thị hoà'.normalize('NFD')} | 1985 | BV Thanh Nhàn | | Tết | 500000 | x`,
      ),
    );
    expect(levelLines(result)).toEqual(['exact 2']);
    expect(itemLines(result)).toEqual([]);
    expect(result.tiesOut).toBe(true);
    expect(result.tieOut).toMatchObject({ approved: 1_000_000, paid: 1_000_000, unexplained: 0 });
  });

  it('groups one approval paid in parts, several approvals in one payment, and a lump sum of a unit', () => {
    const parts = reconcileDrawn(
      approvedList(cuong, binh),
      paidList(
        '1 | Lê Văn Cường | 1979 | BV Thanh Nhàn | | Tết | 400000 | x',
        '2 | Lê Văn Cường | 1979 | BV Thanh Nhàn | | Tết | 600000 | x',
        binh + ' | x',
      ),
    );
    expect(levelLines(parts)).toEqual(['exact 1', 'grouped 1']);
    const oneForTwo = reconcileDrawn(
      approvedList(an, an.replace('500000', '300000'), binh),
      paidList(an.replace('500000', '800000') + ' | x', binh + ' | x'),
    );
    expect(levelLines(oneForTwo)).toEqual(['exact 1', 'grouped 1']);
    const lump = reconcileDrawn(
      approvedList(an, cuong, binh),
      paidList('1 | | | Bệnh viện Thanh Nhàn | | Tết | 1500000 | x', binh + ' | x'),
    );
    expect(levelLines(lump)).toEqual(['exact 1', 'grouped 1']);
    expect(itemLines(lump)).toEqual([]);
  });

  it('takes amounts within the tolerance, and counts their difference', () => {
    const lists = [
      approvedList(an, binh),
      paidList(an.replace('500000', '499000') + ' | x', binh + ' | x'),
    ] as const;
    const within = reconcileDrawn(...lists, { tolerance: 1000 });
    expect(levelLines(within)).toEqual(['exact 1', 'tolerance 1']);
    expect(within.tieOut).toMatchObject({ amountDifferences: -1000, unexplained: 0 });
    expect(itemLines(reconcileDrawn(...lists))).toEqual(['amount-differs QĐ 12!B3 Ký nhận!B3 -1000']);
  });
});

describe('the items', () => {
  it('tells unpaid, unapproved, differing and double payments', () => {
    const result = reconcileDrawn(
      approvedList(an, binh, cuong),
      paidList(
        an.replace('500000', '50000') + ' | x',
        cuong + ' | x',
        cuong + ' | x',
        '4 | Phạm Thị Dung | 1991 | Bệnh viện Tim Hà Nội | 001191012348 | Tết | 700000 | x',
      ),
    );
    expect(itemLines(result)).toEqual([
      'amount-differs QĐ 12!B3 Ký nhận!B3 -450000',
      'unpaid QĐ 12!B4 -500000',
      'paid-unapproved Ký nhận!B6 700000',
      'paid-twice Ký nhận!B5 1000000',
    ]);
    expect(result.items[0]!.codes).toContain('scale-slip');
    expect(result.tieOut).toEqual({
      approved: 2_000_000,
      unpaid: -500_000,
      paidUnapproved: 700_000,
      amountDifferences: -450_000,
      returned: 0,
      paidTwice: 1_000_000,
      paid: 2_750_000,
      unexplained: 0,
    });
  });

  it.each([
    ['a note', an + ' | x | Hoàn quỹ', -500_000],
    ['a note of a part', an + ' | x | đã nộp lại quỹ 200.000đ ngày 05/02/2024', -200_000],
    ['no return yet', an + ' | x | chưa hoàn quỹ', 0],
    ['paid out again', an + ' | x | chi trả lại tiền thiếu', 0],
  ])('reads money that came back from %s', (_what, row, returned) => {
    const result = reconcileDrawn(approvedList(an, binh), paidList(row, binh + ' | x'));
    expect(levelLines(result)).toEqual(['exact 2']);
    expect(result.tieOut).toMatchObject({ returned, paid: 1_000_000 + returned, unexplained: 0 });
    expect(result.paid.gross).toBe(1_000_000);
    expect(itemLines(result)).toEqual(returned === 0 ? [] : [`returned Ký nhận!B3 ${returned}`]);
  });

  it('reads a returned column, and a negative row as money that came back', () => {
    const head = 'STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận | Hoàn quỹ';
    const result = reconcileDrawn(
      approvedList(an, binh, cuong),
      [
        head,
        '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 500000 | x | X',
        '2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | 500000 | x | 100000',
        '3 | Lê Văn Cường | 1979 | Bệnh viện Thanh Nhàn | 1000000 | x |',
        '4 | Lê Văn Cường | 1979 | Bệnh viện Thanh Nhàn | -250000 | x |',
      ].join('\n'),
    );
    expect(levelLines(result)).toEqual(['exact 3']);
    expect(itemLines(result).sort()).toEqual([
      'returned Ký nhận!B2 -500000',
      'returned Ký nhận!B3 -100000',
      'returned Ký nhận!B5 -250000',
    ]);
    expect(result.tieOut).toMatchObject({ paid: 1_150_000, returned: -850_000, unexplained: 0 });
  });

  it.each([
    ['another tone', 'Nguyễn Văn Ản', 'tones'],
    ['no marks', 'NGUYEN VAN AN', 'no-marks'],
    ['a missing middle name', 'Nguyễn An', 'middle-name'],
    ['another order of words', 'An Nguyễn Văn', 'word-order'],
    ['a slip', 'Nguyên Vẵn Ann', 'typing'],
    ['an old encoding', 'NguyÔn V¨n An', 'legacy'],
  ])('suggests a name with %s, once, as both unpaid and unapproved', (_what, name, code) => {
    const result = reconcileDrawn(
      approvedList('1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | | Tết | 500000', binh),
      paidList(`1 | ${name} | 1985 | Bệnh viện Thanh Nhàn | | Tết | 500000 | x`, binh + ' | x'),
    );
    expect(itemLines(result)).toEqual(['suggested QĐ 12!B3 Ký nhận!B3 0']);
    expect(result.items[0]!.codes[0]).toBe(code);
    expect(result.tieOut).toMatchObject({ unpaid: -500_000, paidUnapproved: 500_000, unexplained: 0 });
    expect(result.tiesOut).toBe(true);
  });

  it('sets an unreadable amount aside and does not tie out; an empty one states no money', () => {
    const unread = reconcileDrawn(
      approvedList(an, binh),
      paidList(an.replace('500000', 'nửa triệu?') + ' | x', binh + ' | x'),
    );
    expect(itemLines(unread)).toEqual(['unpaid QĐ 12!B3 -500000']);
    expect(unread.items[0]!.codes).toContain('payment-unreadable');
    expect(unread.pool.setAside).toHaveLength(1);
    expect(unread.paid).toMatchObject({ recordsIn: 2, records: 1, setAside: 1, amount: 500_000 });
    expect(unread.tieOut.unexplained).toBe(0);
    expect(unread.tiesOut).toBe(false);
    const empty = reconcileDrawn(approvedList(an, binh), paidList(an.replace('500000', ''), binh + ' | x'));
    expect(itemLines(empty)).toEqual(['unpaid QĐ 12!B3 -500000']);
    expect(empty.tiesOut).toBe(true);
  });
});

describe('namesakes', () => {
  const huong = (unit: string, year: number | '', id = '', amount = 500_000) =>
    `1 | Nguyễn Thị Hương | ${year} | ${unit} | ${id} | Tết | ${amount}`;
  const [nhan, mat] = ['Bệnh viện Thanh Nhàn', 'Bệnh viện Mắt Hà Nội'];

  it.each([
    ['another unit', huong(nhan, ''), huong(mat, '')],
    ['another birth year', huong(nhan, 1985), huong(nhan, 1990)],
    ['another citizen id', huong(nhan, 1985, '001185012345'), huong(nhan, 1985, '001185099999')],
  ])('of %s are two persons', (_what, approval, payment) => {
    const result = reconcileDrawn(approvedList(approval, binh), paidList(payment + ' | x', binh + ' | x'));
    expect(levelLines(result)).toEqual(['exact 1']);
    expect(result.items.map(({ status }) => status)).toEqual(['unpaid', 'paid-unapproved']);
    expect(result.items[0]!.codes).toContain('namesake');
  });

  it('of one unit are told apart by their birth where the payments know it', () => {
    const result = reconcileDrawn(
      approvedList(huong(nhan, 1985), huong(nhan, 1990), binh),
      paidList(huong(nhan, 1990) + ' | x', binh + ' | x'),
    );
    expect(itemLines(result)).toEqual(['unpaid QĐ 12!B3 -500000']);
  });

  it('of one unit whom the payments do not tell apart are matched where all were paid, else only suggested', () => {
    const all = reconcileDrawn(
      approvedList(huong(nhan, 1985), huong(nhan, 1990), binh),
      paidList(huong(nhan, '') + ' | x', huong(nhan, '') + ' | x', binh + ' | x'),
    );
    expect(levelLines(all)).toEqual(['exact 3']);
    const one = reconcileDrawn(
      approvedList(huong(nhan, 1985), huong(nhan, 1990), binh),
      paidList(huong(nhan, '') + ' | x', binh + ' | x'),
    );
    expect(levelLines(one)).toEqual(['exact 1']);
    expect(one.items.map(({ status }) => status)).toEqual(['unpaid', 'suggested']);
    expect(one.items[1]!.codes).toContain('several-fit');
  });

  it('by the name alone nobody is matched', () => {
    const result = reconcileDrawn(
      'TT | Họ và tên | Hoàn cảnh | Số tiền\n1 | Nguyễn Thị Hương | khó khăn | 500000\n2 | Lê Văn Tám | ốm | 500000',
      'TT | Họ và tên | Số tiền | Ký nhận\n1 | Nguyễn Thị Hương | 500000 | x\n2 | Lê Văn Tám | 500000 | x',
    );
    expect(levelLines(result)).toEqual([]);
    expect(result.items.map(({ status }) => status)).toEqual(['suggested', 'suggested']);
  });
});

describe('remarks', () => {
  it('names payments unsigned, signed by another, after the period; their money stays matched', () => {
    const result = reconcileDrawn(
      approvedList(an, binh, cuong),
      [
        'DANH SÁCH KÝ NHẬN',
        'STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ngày nhận | Ký nhận | Ghi chú',
        '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 500000 | 2024-02-01 | |',
        '2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | 500000 | 2025-02-01 | x |',
        '3 | Lê Văn Cường | 1979 | Bệnh viện Thanh Nhàn | 1000000 | 2024-02-01 | x | con ký thay',
      ].join('\n'),
    );
    expect(levelLines(result)).toEqual(['exact 3']);
    expect(result.items).toEqual([]);
    expect(result.remarks.map(({ code }) => code)).toEqual([
      'paid-after-period',
      'signed-by-another',
      'unsigned',
    ]);
  });
});

describe('programmes that only titles say', () => {
  const head = 'STT | Họ và tên | Năm sinh | Đơn vị | Số tiền';
  const row = '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 500000';
  const other = '2 | Trần Thị Bình | 1990 | Bệnh viện Thanh Nhàn | 500000';
  const list = (sheet: string, title: string, ...rows: string[]) =>
    drawSheet([title, head, ...rows].join('\n'), { sheet });
  const tet = 'TẾT GIÁP THÌN 2024';
  const shelter = 'MÁI ẤM CÔNG ĐOÀN';

  it('tell payments of one programme from those of another, and are written into the statement', () => {
    const result = reconcileGrids([
      list('Duyệt 1', `DANH SÁCH PHÊ DUYỆT HỖ TRỢ ${tet}`, row, other),
      list('Duyệt 2', `DANH SÁCH PHÊ DUYỆT HỖ TRỢ ${shelter}`, row),
      list('Chi', `DANH SÁCH CHI TIỀN HỖ TRỢ ${tet}`, other),
      list('Chi 2', `DANH SÁCH CHI TIỀN HỖ TRỢ ${shelter}`, row),
    ]);
    expect(levelLines(result)).toEqual(['exact 2']);
    expect(itemLines(result)).toEqual(['unpaid Duyệt 1!B3 -500000']);
    expect(new Set(detailLines(result).map(({ programme }) => programme))).toEqual(
      new Set(['Tết Giáp Thìn 2024', 'Mái ấm Công đoàn']),
    );
  });

  it('agree with a column of the other side that words them otherwise', () => {
    const result = reconcileGrids([
      drawSheet(`DANH SÁCH PHÊ DUYỆT\n${head} | Chương trình\n${row} | Quà Tết 2024\n${row} | Mái ấm`, {
        sheet: 'Duyệt',
      }),
      list('Chi', `DANH SÁCH CHI TIỀN HỖ TRỢ ${tet}`, row),
    ]);
    expect(itemLines(result)).toEqual(['unpaid Duyệt!B4 -500000']);
  });

  it('do not keep apart two lists of which one bears last year’s title', () => {
    const result = reconcileGrids([
      list('Duyệt', `DANH SÁCH PHÊ DUYỆT HỖ TRỢ ${tet}`, row),
      list('Chi', 'DANH SÁCH CHI TIỀN HỖ TRỢ TẾT QUÝ MÃO 2023', row),
    ]);
    expect(levelLines(result)).toEqual(['exact 1']);
  });
});

describe('what a person has to say', () => {
  it('proposes a unit’s lump sum against its open people, and leaves the difference open once it is accepted', () => {
    const approved = approvedList(an, cuong, binh);
    const paid = paidList('1 | | | Bệnh viện Thanh Nhàn | | Tết | 1400000 | x', binh + ' | x');
    const result = reconcileDrawn(approved, paid);
    expect(levelLines(result)).toEqual(['exact 1']);
    expect(itemLines(result)).toEqual(['suggested QĐ 12!B4 QĐ 12!B3 Ký nhận!B3 -100000']);
    const [suggested] = result.items;
    expect(suggested).toMatchObject({ codes: ['unit-lump', 'amount-also-differs'] });
    const accepted = reconcileDrawn(approved, paid, {
      decisions: [wordOn(result, [...suggested!.approved, ...suggested!.paid])],
    });
    expect(itemLines(accepted)).toEqual(['amount-differs QĐ 12!B4 QĐ 12!B3 Ký nhận!B3 -100000']);
    expect(accepted.tieOut).toMatchObject({ amountDifferences: -100_000, unpaid: 0, unexplained: 0 });
  });

  it('does not propose a lump sum that is far from what the unit’s people come to', () => {
    const result = reconcileDrawn(
      approvedList(an, cuong, binh),
      paidList('1 | | | Bệnh viện Thanh Nhàn | | Tết | 600000 | x', binh + ' | x'),
    );
    expect(result.items.map(({ status }) => status)).toEqual(['unpaid', 'unpaid', 'paid-unapproved']);
  });

  it('takes several lumps of a unit together', () => {
    const result = reconcileDrawn(
      approvedList(an, cuong, binh),
      paidList(
        '1 | | | Bệnh viện Thanh Nhàn | | Tết | 900000 | x',
        '2 | | | Bệnh viện Thanh Nhàn | | Tết | 600000 | x',
        binh + ' | x',
      ),
    );
    expect(levelLines(result)).toEqual(['exact 1', 'grouped 1']);
  });

  it('proposes parts of which one or all stand under a name that is only alike', () => {
    const halves = (first: string, second: string) =>
      paidList(
        `1 | ${first} | 1979 | BV Thanh Nhàn | | Tết | 400000 | x`,
        `2 | ${second} | 1979 | BV Thanh Nhàn | | Tết | 600000 | x`,
      );
    for (const paid of [halves('Le Van Cuong', 'Lê Văn Cương'), halves('Lê Văn Cường', 'Le Van Cuong')]) {
      const result = reconcileDrawn(approvedList(cuong), paid);
      expect(levelLines(result)).toEqual([]);
      expect(result.items.map(({ status, difference, codes }) => [status, difference, codes[1]])).toEqual([
        ['suggested', 0, 'parts-together'],
      ]);
      expect(result.tieOut).toMatchObject({ unpaid: -1_000_000, paidUnapproved: 1_000_000, unexplained: 0 });
    }
  });
});

describe('namesakes of one unit and year', () => {
  const head = 'STT | Họ và tên | Năm sinh | Đơn vị | Số tài khoản | Số tiền';
  const rows = (first: string, second: string) => [
    `1 | Mai Hồng Hạnh | 1978 | BV Thanh Nhàn | ${first} | 500000`,
    `2 | Mai Hồng Hạnh | 1978 | BV Thanh Nhàn | ${second} | 500000`,
  ];
  const run = (approved: readonly string[], paid: readonly string[]) =>
    reconcileGrids([
      drawSheet(['DANH SÁCH PHÊ DUYỆT', `${head} | Hoàn cảnh`, ...approved].join('\n'), { sheet: 'Duyệt' }),
      drawSheet(['DANH SÁCH KÝ NHẬN', `${head} | Ký nhận`, ...paid].join('\n'), { sheet: 'Chi' }),
    ]);

  it('are told apart by their accounts', () => {
    const [one, two] = rows('10111', '20222');
    const result = run([one!, two!], [two! + ' | x']);
    expect(levelLines(result)).toEqual(['exact 1']);
    expect(itemLines(result)).toEqual(['unpaid Duyệt!B3 -500000']);
    expect(result.remarks).toEqual([]);
    // The other's account and amount: a slip of one of them, and no match.
    const crossed = run([one!, two!.replace('500000', '700000')], [one!.replace('10111', '20222') + ' | x']);
    expect(itemLines(crossed)).toEqual(['amount-differs Duyệt!B4 Chi!B3 -200000', 'unpaid Duyệt!B3 -500000']);
  });

  it('are matched with a remark where nothing tells them apart, and who is unpaid is left open', () => {
    const result = run(rows('', ''), [rows('', '')[0]! + ' | x']);
    expect(levelLines(result)).toEqual(['exact 1']);
    expect(result.items.map(({ status, codes }) => [status, codes])).toEqual([
      ['unpaid', ['no-payment', 'several-fit']],
    ]);
    expect(result.remarks.map(({ code }) => code)).toEqual(['namesakes']);
  });
});

it('takes persons turned round for persons, though they begin like a fund or a school', () => {
  const result = reconcileDrawn(
    approvedList('1 | Trần Quang Quý | 1986 | BV Thanh Nhàn | | Tết | 300000', an),
    paidList('1 | Quý Trần Quang | 1986 | BV Thanh Nhàn | | Tết | 300000 | x', an + ' | x'),
  );
  expect(result.items.map(({ status }) => status)).toEqual(['suggested']);
});

it('does not propose people whose family names are others altogether', () => {
  const result = reconcileDrawn(
    approvedList('1 | Tạ Công Hòa | | BV Thanh Nhàn | | Tết | 300000', an),
    paidList('1 | Hồ Công Hoa | | BV Thanh Nhàn | | Tết | 300000 | x', an + ' | x'),
  );
  expect(result.items.map(({ status }) => status)).toEqual(['unpaid', 'paid-unapproved']);
});

it('calls a payment late by the end of the period where one is said, matched or not', () => {
  const head = 'STT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ngày chi | Ký nhận';
  const approved = approvedList(an, binh);
  const paid = [
    'DANH SÁCH KÝ NHẬN',
    head,
    '1 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | 500000 | 31/03/2024 | x',
    '2 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | 500000 | 01/04/2024 | x',
    '3 | Lê Văn Cường | 1979 | Bệnh viện Thanh Nhàn | 500000 | 02/04/2024 | x',
  ].join('\n');
  const late = (periodEnd: number | null) =>
    reconcileDrawn(approved, paid, { periodEnd }).remarks.flatMap(({ code, paid: nodes, approved: own }) =>
      code === 'paid-after-period' ? [[own.length, nodes.length]] : [],
    );
  expect(late(null)).toEqual([]);
  expect(late(45_382)).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

it('reads what came back from “Ghi chú” where “Diễn giải” stands beside it', () => {
  const head =
    'STT | Số CT | Ngày CT | Họ tên người nhận | Năm sinh | Đơn vị | Diễn giải | Số tiền | Ghi chú';
  const result = reconcileDrawn(
    approvedList(an, binh),
    [
      'SỔ CHI TIỀN MẶT',
      head,
      '1 | PC01 | 02/02/2024 | Nguyễn Văn An | 1985 | Bệnh viện Thanh Nhàn | Chi hỗ trợ | 500000 | Đã nộp lại quỹ',
      '2 | PC02 | 02/02/2024 | Trần Thị Bình | 1990 | Bệnh viện Mắt Hà Nội | Chi hỗ trợ | 500000 |',
    ].join('\n'),
  );
  expect(result.items.map(({ status, difference }) => [status, difference])).toEqual([
    ['returned', -500_000],
  ]);
});

it('takes approvals of a unit that was paid in one sum, though none of its people is named among the payments', () => {
  const list = (sheet: string, ...rows: string[]) => drawSheet(approvedList(...rows), { sheet });
  const result = reconcileGrids([
    list('Duyệt 1', an, cuong),
    list('Duyệt 2', binh),
    drawSheet(paidList(binh + ' | x', '2 | | | Bệnh viện Thanh Nhàn | | Tết | 1500000 | x'), {
      sheet: 'Ký nhận',
    }),
  ]);
  expect(levelLines(result)).toEqual(['exact 1', 'grouped 1']);
  expect(result.items).toEqual([]);
});

it('proposes a name with an initial, whichever list has it', () => {
  const short = '1 | Tạ H. An | 1985 | BV Thanh Nhàn | | Tết | 300000';
  const whole = '1 | Tạ Hữu An | 1985 | BV Thanh Nhàn | | Tết | 300000';
  for (const [approved, paid] of [[short, whole] as const, [whole, short] as const]) {
    const result = reconcileDrawn(approvedList(approved, binh), paidList(paid + ' | x', binh + ' | x'));
    expect(result.items.map(({ status, codes }) => [status, codes[0]])).toEqual([
      ['suggested', 'abbreviation'],
    ]);
  }
});
