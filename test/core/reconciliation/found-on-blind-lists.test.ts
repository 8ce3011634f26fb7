import { encodeTcvn3, encodeVni } from '../../../src/core/vietnamese/legacy-encodings';
import { drawSheet } from '../../support/draw-sheet';
import { itemLines, levelLines, reconcileGrids } from '../../support/reconcile-drawn';

/** Lists whose faults an examination with planted truth brought to light. */

const nhan = 'Bệnh viện Thanh Nhàn';
const mat = 'BVĐK Hà Đông';

function lists(approved: string, ...paid: readonly (readonly [sheet: string, list: string])[]) {
  return reconcileGrids([
    drawSheet(approved, { sheet: 'QĐ 12' }),
    ...paid.map(([sheet, list]) => drawSheet(list, { sheet })),
  ]);
}

describe('birth dates in the paid list', () => {
  const approved = [
    'TT | Họ và tên | Ngày sinh | Đơn vị | Mức duyệt | Hoàn cảnh',
    `1 | Trần Hữu Khuê | 26/12/1994 | ${nhan} | 1000000 | ốm`,
    `2 | Trần Hữu Khuê | 23/04/1994 | ${nhan} | 1000000 | ốm`,
  ].join('\n');
  const paid = (head: string) =>
    [
      `TT | Họ và tên | ${head} | Đơn vị | Số tiền | Ký nhận`,
      `1 | Trần Hữu Khuê | 23/04/1994 | ${nhan} | 1000000 | x`,
      `2 | Trần Hữu Khuê | 23/04/1994 | ${nhan} | 1000000 | x`,
    ].join('\n');

  it.each(['Ngày sinh', 'Sinh ngày', 'Năm sinh'])('under “%s” tell namesakes of one year apart', (head) => {
    const result = lists(approved, ['Ký nhận', paid(head)]);
    expect(levelLines(result)).toEqual(['exact 1']);
    expect(itemLines(result)).toEqual(['unpaid QĐ 12!B2 -1000000', 'paid-twice Ký nhận!B3 1000000']);
  });
});

describe('a list typed in TCVN3 or VNI', () => {
  const head = 'TT | Họ và tên | Năm sinh | Đơn vị | Số tiền | Ký nhận | Ghi chú';
  const rows = [
    `1 | Nguyễn Thị Hòa | 1985 | ${nhan} | 500000 | x |`,
    // In VNI nothing tells this name alone from Unicode.
    `2 | Trịnh Kim Bình | 1990 | ${nhan} | 500000 | x |`,
    `3 | Lê Văn Cường | 1979 | ${mat} | 700000 | x |`,
    `4 | Đặng Thùy Dương | 1981 | ${mat} | 500000 | x |`,
    `5 | Đặng Thùy Dương | 1981 | ${mat} | 500000 | x |`,
    `6 | Hoàng Đức Thắng | 1983 | ${mat} | 500000 | x | Đã hoàn quỹ`,
  ];
  const approved = [
    'TT | Họ và tên | Năm sinh | Đơn vị | Mức duyệt | Hoàn cảnh',
    `1 | Nguyễn Thị Hoà | 1985 | ${nhan} | 500000 | ốm`,
    `2 | Trịnh Kim Bình | 1990 | ${nhan} | 500000 | ốm`,
    `3 | Lê Văn Cường | 1979 | ${mat} | 500000 | ốm`,
    `4 | Đặng Thùy Dương | 1981 | ${mat} | 500000 | ốm`,
    `5 | Hoàng Đức Thắng | 1983 | ${mat} | 500000 | ốm`,
    `6 | Phạm Thị Én | 1983 | ${mat} | 500000 | ốm`,
  ].join('\n');

  it.each([
    ['TCVN3', encodeTcvn3],
    ['VNI', encodeVni],
  ])('is read as it reads (%s): matches, differences, payments twice, returns', (_name, encode) => {
    const result = lists(approved, ['Ký nhận', [head, ...rows.map(encode)].join('\n')]);
    expect(levelLines(result)).toEqual(['exact 4']);
    expect(itemLines(result)).toEqual([
      'amount-differs QĐ 12!B4 Ký nhận!B4 200000',
      'unpaid QĐ 12!B7 -500000',
      'paid-twice Ký nhận!B6 500000',
      'returned Ký nhận!B7 -500000',
    ]);
  });

  it('under a section that names their unit', () => {
    const approvedHere = [
      'TT | Họ và tên | Đơn vị | Mức duyệt | Hoàn cảnh',
      '1 | Đỗ Kim Long | TTYT Gia Lâm | 500000 | ốm',
      '2 | Hà Hồng Tuyết | TTYT Gia Lâm | 500000 | ốm',
    ].join('\n');
    const paidHere = [
      'TT | Họ và tên | Số tiền | Ký nhận',
      'I | TTYT Gia Lâm | |',
      '1 | Đỗ Kim Long | 500000 | x',
      '2 | Hà Hồng Tuyết | 300000 | x',
    ].join('\n');
    const result = lists(approvedHere, ['Ký nhận', encodeTcvn3(paidHere)]);
    expect(levelLines(result)).toEqual(['exact 1']);
    expect(itemLines(result)).toEqual(['amount-differs QĐ 12!B3 Ký nhận!B4 -200000']);
  });

  it('pays the people of each approved list, and both are proposed', () => {
    const [first, second] = ['Kèm QĐ 12', 'Kèm QĐ 15'].map((sheet, index) =>
      drawSheet(
        [approved.split('\n')[0]!, ...approved.split('\n').slice(1 + index * 3, 4 + index * 3)].join('\n'),
        { sheet },
      ),
    );
    const paid = drawSheet([head, ...rows.map(encodeVni)].join('\n'), { sheet: 'Ký nhận' });
    expect(reconcileGrids([first!, second!, paid]).approved).toMatchObject({ records: 6, amount: 3_000_000 });
  });
});

describe('payments on several sheets', () => {
  const approved = [
    'TT | Họ và tên | Năm sinh | Đơn vị | Mức duyệt | Hoàn cảnh',
    `1 | Phạm Khánh Hùng | 1985 | ${nhan} | 1000000 | ốm`,
    `2 | Mai Minh Tâm | 1988 | ${nhan} | 800000 | ốm`,
  ].join('\n');
  const signed = [
    'TT | Họ và tên | Đơn vị | Số tiền | Ký nhận',
    `1 | Phạm Khánh Hùng | ${nhan} | 1000000 | x`,
    `2 | Mai Minh Tâm | ${nhan} | 500000 | x`,
  ];
  const transferred = (...accounts: readonly [string, string]) => [
    'TT | Họ và tên | Đơn vị | Số tài khoản | Số tiền',
    `1 | Phạm Khánh Hùng | ${nhan} | ${accounts[0]} | 1000000`,
    `2 | Mai Minh Tâm | ${nhan} | ${accounts[1]} | 300000`,
  ];

  it('are one person’s though one of the sheets says more', () => {
    const result = lists(
      approved,
      ['Ký nhận', signed.join('\n')],
      ['Chuyển khoản', transferred('0011002233445', '0011002233446').join('\n')],
    );
    expect(levelLines(result)).toEqual(['exact 1', 'grouped 1']);
    expect(result.items.map(({ status, difference }) => [status, difference])).toEqual([
      ['paid-twice', 1_000_000],
    ]);
  });

  it('into two accounts may be two namesakes’', () => {
    const [, hung] = transferred('0011002233445', '');
    const result = lists(
      approved.split('\n').slice(0, 2).join('\n'),
      ['Chuyển khoản', transferred('0011002233445', '').slice(0, 2).join('\n')],
      ['CK đợt 2', [transferred('', '')[0]!, hung!.replace('0011002233445', '0099887766554')].join('\n')],
    );
    expect(levelLines(result)).toEqual([]);
    expect(result.items.map(({ status }) => status)).toEqual(['paid-unapproved', 'suggested']);
  });

  it('and a unit’s lump sum on a sheet of its own are both taken where they pay different units', () => {
    const list = [
      'TT | Họ và tên | Đơn vị | Mức duyệt | Hoàn cảnh',
      `1 | Phạm Khánh Hùng | ${nhan} | 1000000 | ốm`,
      `2 | Mai Minh Tâm | ${nhan} | 800000 | ốm`,
      `3 | Lê Văn Cường | ${mat} | 300000 | ốm`,
      `4 | Đỗ Thị Én | ${mat} | 300000 | ốm`,
    ].join('\n');
    const twice = [...signed, `3 | Phạm Khánh Hùng | ${nhan} | 1000000 | x`].join('\n');
    const lump = `TT | Đơn vị | Số người | Số tiền | Số tài khoản\n1 | ${mat} | 2 | 600000 | 1500123456789`;
    const result = lists(list, ['Ký nhận', twice], ['CK đơn vị', lump]);
    expect(result.paid).toMatchObject({ records: 4, amount: 3_100_000 });
    expect(levelLines(result)).toEqual(['exact 1', 'grouped 1']);
  });

  it('and a voucher of the same money for people who signed: the voucher is left out', () => {
    const voucher = `TT | Đơn vị | Số người | Số tiền | Số tài khoản\n1 | ${nhan} | 2 | 1500000 | 1500123456789`;
    const result = lists(approved, ['Ký nhận', signed.join('\n')], ['CK đơn vị', voucher]);
    expect(result.paid).toMatchObject({ records: 2, amount: 1_500_000 });
  });
});
