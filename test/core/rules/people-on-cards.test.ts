import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules';
import type { Grid } from '../../../src/core/sheet/grid';
import { cellAddress } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';
import { today } from '../../support/mending';

/* Who receives something by a form or a card is looked up among the members of the workbook, as who stands on a list is. */

const members = `
  DANH SÁCH ĐOÀN VIÊN
  STT | Họ và tên | Ngày sinh | Số CCCD | Đơn vị
  1 | Nguyễn Văn An | 1985-02-03 | '001085012345 | Bệnh viện Mắt
  2 | Trần Thị Bình | 1990-02-03 | '001190012346 | Bệnh viện Mắt
  3 | Lê Văn Chi | 1991-02-03 | '001091012347 | Bệnh viện Tim`;
const grants = `
  DANH SÁCH TRỢ CẤP KHÓ KHĂN
  STT | Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
  1 | Nguyễn Văn An | Bệnh viện Mắt | Ốm | 500000
  2 | Trần Thị Bình | Bệnh viện Mắt | Ốm | 500000
  3 | Lê Văn Chi | Bệnh viện Tim | Ốm | 500000`;

function card(name: string, birth: string, unit: string, ...more: readonly string[]): string {
  return [
    'PHIẾU ĐỀ NGHỊ TRỢ CẤP',
    `Họ và tên: | ${name}`,
    `Ngày sinh: | ${birth}`,
    `Đơn vị: | ${unit}`,
    'Hoàn cảnh: | Ốm nặng',
    'Số tiền: | 1000000',
    ...more,
  ].join('\n');
}

const sheets = (...drawings: readonly [sheet: string, drawing: string][]): Grid[] =>
  drawings.map(([sheet, drawing]) => drawSheet(drawing, { sheet }));

/** What is said of recipients: rule, cells, words. */
function told(grids: readonly Grid[]) {
  const { findings, failed } = review(
    { grids, corrections: [] },
    { today, rules: ['recipient-not-member', 'recipient-unit-differs'] },
  );
  expect(failed).toEqual([]);
  return findings.map((finding) => {
    const cells = finding.cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
    return `${finding.rule} ${cells.join(' ')}: ${messageOf(finding, 'vi')}`;
  });
}

const besideGrants = (drawn: string) => sheets(['Đoàn viên', members], ['Trợ cấp', `${grants}\n\n${drawn}`]);

describe('on a card below a list of grants', () => {
  test('who is no member is found, with the nearest one', () => {
    expect(told(besideGrants(card('Lê Văn Chí', '1991-02-03', 'Bệnh viện Tim')))).toEqual([
      'recipient-not-member Trợ cấp!B8: Lê Văn Chí không có trong danh sách đoàn viên; gần nhất là Lê Văn Chi, sinh 1991 (Đoàn viên, dòng 5): hãy xem có phải là người này không.',
    ]);
  });

  test('whose unit is another is found', () => {
    expect(told(besideGrants(card('Lê Văn Chi', '1991-02-03', 'Bệnh viện Mắt')))).toEqual([
      'recipient-unit-differs Trợ cấp!B10 Đoàn viên!B5: Lê Văn Chi ghi ở “Bệnh viện Mắt”, còn danh sách đoàn viên (Đoàn viên, dòng 5) ghi “Bệnh viện Tim”: hãy sửa một nơi.',
    ]);
  });

  test.each([
    ['a member', card('Lê Văn Chi', '1991-02-03', 'Bệnh viện Tim')],
    ['of a unit whose members are not there', card('Đỗ Thị Nga', '1984-02-25', 'Bệnh viện Phổi')],
    ['a child', card('Lê Văn Con', '2015-02-25', 'Bệnh viện Tim')],
    [
      'a worker who has not joined',
      card('Lê Văn Ba', '1984-02-25', 'Bệnh viện Tim', 'Ghi chú: | Chưa vào công đoàn'),
    ],
  ])('near miss: %s', (_name, drawn) => {
    expect(told(besideGrants(drawn))).toEqual([]);
  });

  test('of two cards each points at its own cells', () => {
    const two = `${card('Lê Văn Chí', '1991-02-03', 'Bệnh viện Tim')}\n\n${card('Lê Văn Chi', '1991-02-03', 'Bệnh viện Mắt')}`;
    expect(told(besideGrants(two)).map((text) => text.split(':')[0])).toEqual([
      'recipient-not-member Trợ cấp!B8',
      'recipient-unit-differs Trợ cấp!B17 Đoàn viên!B5',
    ]);
  });

  test('the list itself is told the same with and without a card', () => {
    const withStranger = grants.replace('Lê Văn Chi', 'Phạm Văn Lạ');
    const alone = told(sheets(['Đoàn viên', members], ['Trợ cấp', withStranger]));
    expect(alone).toHaveLength(1);
    expect(
      told(
        sheets(
          ['Đoàn viên', members],
          ['Trợ cấp', `${withStranger}\n\n${card('Lê Văn Chí', '1991-02-03', 'Bệnh viện Tim')}`],
        ),
      ),
    ).toEqual([...alone, expect.stringContaining('recipient-not-member Trợ cấp!B8')]);
  });
});

test('beside the very list of members', () => {
  const drawn = card('Lê Văn Chi', '1991-02-03', 'Bệnh viện Mắt');
  expect(told(sheets(['Đoàn viên', `${members}\n\n${drawn}`])).map((text) => text.split(':')[0])).toEqual([
    'recipient-unit-differs Đoàn viên!B10 Đoàn viên!B5',
  ]);
});

test('on a form that has its sheet to itself', () => {
  const of = (name: string) =>
    told(sheets(['Đoàn viên', members], ['Phiếu', card(name, '1991-02-03', 'Bệnh viện Tim')]));
  expect(of('Lê Văn Chi')).toEqual([]);
  expect(of('Vũ Văn Em').map((text) => text.split(':')[0])).toEqual(['recipient-not-member Phiếu!B2']);
});

test('a card of a member is looked up nowhere: most often it is about someone on the list, or who is to come on it', () => {
  const drawn = card('Vũ Văn Em', '1991-02-03', 'Bệnh viện Tim')
    .split('\n')
    .filter((line) => !/trợ cấp|hoàn cảnh|số tiền/i.test(line))
    .join('\n');
  const grids = sheets(['Đoàn viên', `${members}\n\n${drawn}`]);
  expect(told(grids)).toEqual([]);
});

test('without a list of members the review says that nobody could be looked up', () => {
  const { notChecked, cards } = review(
    {
      grids: sheets(['Trợ cấp', `${grants}\n\n${card('Lê Văn Chí', '1991-02-03', 'BV Tim')}`]),
      corrections: [],
    },
    { today, rules: ['recipient-not-member'] },
  );
  expect(notChecked.find(({ table }) => table === cards[0]!.id)?.missing).toBe('no-member-list');
});
