import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { columnLetters } from '../../../src/core/sheet/address';
import { drawSheet } from '../../support/draw-sheet';

/*
 * One column of money for each giver or fund: what a row gets is all of them, or the column that says their sum.
 */

const figures = { 2: ['50000000 | 5000000', '40000000 | 2000000', '30000000 | 0'] } as const;
const summed = ['50000000 | 5000000 | 55000000', '40000000 | 2000000 | 42000000', '30000000 | 0 | 30000000'];
const people = [
  'Nguyễn Văn An | BV Tim Hà Nội',
  'Trần Thị Bình | BV Mắt Hà Nội',
  'Lê Văn Chi | BV Thanh Nhàn',
];

/** The fields of the money columns of a list with these headings, with and without another column before them. */
function fieldsOf(headings: string, amounts: readonly string[] = figures[2], over?: string) {
  const count = headings.split('|').length;
  return [false, true].map((hasCircumstance) => {
    const ill = hasCircumstance ? ' | Hoàn cảnh' : '';
    const head =
      over === undefined
        ? [`TT | Họ và tên | Đơn vị${ill} | ${headings}`]
        : [`TT | Họ và tên | Đơn vị${ill} | ${over}`, ` | |${hasCircumstance ? ' |' : ''} | ${headings}`];
    const rows = people.map(
      (person, at) => `${at + 1} | ${person}${hasCircumstance ? ' | Bệnh hiểm nghèo' : ''} | ${amounts[at]}`,
    );
    const first = hasCircumstance ? 4 : 3;
    const sheet = drawSheet(['DANH SÁCH ĐOÀN VIÊN ĐƯỢC HỖ TRỢ', ...head, ...rows].join('\n'), {
      merges: over === undefined ? [] : [`${columnLetters(first)}2:${columnLetters(first + count - 1)}2`],
    });
    const { tables } = recognizeWorkbook([sheet]);
    const columns = tables[0]!.columns.slice(-count);
    return columns.map(({ field }) => field ?? '-').join(' ');
  });
}

const each = (fields: string) => [fields, fields];

test.each([
  'LĐLĐ TP | CĐ ngành',
  'LĐLĐ Thành phố (đồng) | Công đoàn ngành Y tế (đồng)',
  'Quỹ LĐLĐ TP | Quỹ CĐ ngành',
  'Nguồn LĐLĐ TP | Nguồn CĐCS',
  'Kinh phí LĐLĐ TP | Kinh phí CĐ ngành',
  'Kinh phí công đoàn | Kinh phí chuyên môn',
  'LĐLĐ TP hỗ trợ | CĐ ngành hỗ trợ',
  'Số tiền hỗ trợ của LĐLĐ TP | Số tiền hỗ trợ của CĐ ngành',
  'Số tiền từ nguồn LĐLĐ TP | Số tiền từ CĐ ngành',
  'Số tiền (LĐLĐ TP) | Số tiền (CĐ ngành)',
  'Tiền quà LĐLĐ TP | Tiền quà CĐ ngành',
  'Mức hỗ trợ của LĐLĐ | Mức hỗ trợ của CĐ ngành',
  'Quỹ Mái ấm công đoàn | Quỹ Xã hội từ thiện',
])('%s: what a person gets stands in both', (headings) => {
  expect(fieldsOf(headings)).toEqual(each('amount amount'));
});

test.each([
  'LĐLĐ TP | CĐ ngành | Tổng',
  'Nguồn LĐLĐ TP | Nguồn CĐ ngành | Tổng cộng',
  'Kinh phí LĐLĐ TP hỗ trợ | Kinh phí CĐ ngành hỗ trợ | Tổng kinh phí',
  'Số tiền LĐLĐ TP | Số tiền CĐN | Cộng',
  'LĐLĐ TP | CĐ ngành | Số tiền',
])('%s: the sum is what a person gets', (headings) => {
  expect(fieldsOf(headings, summed)).toEqual(each('- - amount'));
});

test('the sum stands before its parts', () => {
  const first = summed.map((row) => row.split(' | ')).map(([a, b, sum]) => `${sum} | ${a} | ${b}`);
  expect(fieldsOf('Tổng kinh phí | LĐLĐ TP | CĐ ngành', first)).toEqual(each('amount - -'));
});

test('beneath a heading over both, whatever it is', () => {
  expect(fieldsOf('LĐLĐ TP | CĐ ngành', figures[2], 'Nguồn kinh phí |')).toEqual(each('amount amount'));
});

describe('what is none', () => {
  test('numbers of gifts and of people', () => {
    const gifts = ['5 | 7', '6 | 8', '4 | 9'];
    for (const fields of fieldsOf('LĐLĐ TP | CĐ ngành', gifts)) expect(fields).not.toContain('amount amount');
    for (const fields of fieldsOf('LĐLĐ TP | CĐ ngành', gifts, 'Số suất quà |'))
      expect(fields).not.toContain('amount');
  });

  test('what was asked for beside what a giver gave, money beside goods', () => {
    expect(fieldsOf('Số tiền đề nghị | Số tiền hỗ trợ của CĐ ngành')).toEqual(each('proposedAmount amount'));
    expect(fieldsOf('Tiền mặt | Hiện vật (trị giá)')).toEqual(each('amount inKindValue'));
  });

  test('one giver twice: a rate and what it comes to', () => {
    for (const fields of fieldsOf('Mức hỗ trợ của CĐ ngành | Số tiền hỗ trợ của CĐ ngành'))
      expect(fields).not.toBe('amount amount');
  });
});
