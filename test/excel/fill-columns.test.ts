import { prepareFrom } from '../../src/actions/prepare-report';
import { columnLetters } from '../../src/core/sheet/address';
import { areaOf, addressOf } from '../support/block-frame';
import { drawnSheet, openDrawn } from '../support/open-drawn';

/*
 * Columns repeated for each fund, two at a time, over 0, 1 and 30 funds: beneath a title merged across all of them, with merged headings, widths,
 * conditional formats, input rules, the print area, and sums and other columns on their right.
 */

const template = `
BẢNG TỔNG HỢP
Đơn vị | {{columns grants by fundSource}}{{group.name}}{{end}} | | Cộng | Ghi chú
 | Số tiền | Số suất | |
{{each unit}}{{unit.name}} | {{grants.amount}} | {{count grants}} | =SUM(B4:B4) | {{end}}
Tổng | =SUM(B4:B4) | =SUM(C4:C4) | =SUM(D4:D4) |
Người lập | =B5*2 | | =D5+1 | Hết
`;

test.each([0, 1, 30])('%d funds', async (size) => {
  const list = Array.from(
    { length: Math.max(1, size) },
    (_, index) =>
      `${index + 1} | Nguyễn Văn An | Bệnh viện Tim Hà Nội | Ốm | Nguồn ${index + 1} | ${1000 + index}`,
  );
  const { workbook, host } = await openDrawn({
    'Danh mục': 'TT | Tên đơn vị | Số đoàn viên\n1 | Bệnh viện Tim Hà Nội | 5\n2 | Bệnh viện Mắt Hà Nội | 7',
    Tết: `TT | Họ và tên | Đơn vị | Hoàn cảnh | Nguồn kinh phí | Số tiền\n${list.join('\n')}`,
    Mẫu: template,
  });
  const sheet = workbook.sheetByName('Mẫu')!;
  for (const merge of ['A1:E1', 'B2:C2', 'A2:A3', 'D2:D3', 'E2:E3', 'D6:E6']) sheet.merge(areaOf(merge));
  [70, 40, 90].forEach((width, index) => sheet.columnWidths.set(1 + index, width));
  sheet.page.printArea = [areaOf('A1:E6')];
  const format = {
    type: 'cellIs',
    operator: 'greaterThan',
    text: null,
    look: {} as never,
    priority: 0,
  } as const;
  const formats = { ...format, stopIfTrue: false, origin: null, formulas: ['=1000'] };
  sheet.conditionalFormats.push({ ...formats, id: workbook.newId(), areas: [areaOf('B4')] });
  const read = await host.readWorkbook();
  if (!read.ok) throw new Error(read.problem.code);
  const prepared = prepareFrom(read.value, {
    choice: { kind: 'template', sheet: 'Mẫu' },
    params: size === 0 ? { sheet: 'Danh mục' } : {},
    isPublic: false,
    today: 46_327,
  });
  if (!prepared.ok || prepared.value.plan.kind !== 'filled') throw new Error(JSON.stringify(prepared));
  expect(await host.fillSheets(prepared.value.plan.fills)).toMatchObject({ ok: true });

  const filled = workbook.sheetByName('Mẫu - đã điền')!;
  const funds = Array.from({ length: size }, (_, index) => index);
  const [money, count] = [0, 1].map((at) => funds.map((fund) => columnLetters(1 + 2 * fund + at))) as [
    string[],
    string[],
  ];
  const total = columnLetters(1 + 2 * size);
  const last = columnLetters(2 + 2 * size);
  const line = (...cells: readonly (string | number)[]) => cells.join(' | ').replace(/( \| )+$/, '');
  const sumOf = (row: number) =>
    `=SUM(${money.map((column) => `${column}${row}:${column}${row}`).join(',') || 0})`;
  expect(drawnSheet(filled, 'formulas')).toEqual([
    'BẢNG TỔNG HỢP',
    line('Đơn vị', ...funds.flatMap((fund) => [`Nguồn ${fund + 1}`, '']), 'Cộng', 'Ghi chú'),
    line('', ...funds.flatMap(() => ['Số tiền', 'Số suất'])),
    line('Bệnh viện Tim Hà Nội', ...funds.flatMap((fund) => [1000 + fund, 1]), sumOf(4)),
    line('Bệnh viện Mắt Hà Nội', ...funds.flatMap(() => [0, 0]), sumOf(5)),
    line(
      'Tổng',
      ...funds.flatMap((fund) => [
        `=SUM(${money[fund]}4:${money[fund]}5)`,
        `=SUM(${count[fund]}4:${count[fund]}5)`,
      ]),
      `=SUM(${total}4:${total}5)`,
    ),
    line('Người lập', ...funds.flatMap((fund) => [`=${money[fund]}6*2`, '']), `=${total}6+1`, 'Hết').replace(
      / \| Hết$/,
      '',
    ),
  ]);
  expect(filled.value(5, 1 + 2 * size)).toBe(funds.reduce((sum, fund) => sum + 1000 + fund, 0));
  expect(filled.merges.map(addressOf).sort()).toEqual(
    [
      `A1:${last}1`,
      'A2:A3',
      ...[total, last].map((column) => `${column}2:${column}3`),
      ...funds.map((fund) => `${money[fund]}2:${count[fund]}2`),
      `${total}7:${last}7`,
    ].sort(),
  );
  expect(filled.page.printArea.map(addressOf)).toEqual([`A1:${last}7`]);
  expect(funds.map((fund) => [1, 2].map((at) => filled.columnWidth(2 * fund + at)))).toEqual(
    funds.map(() => [70, 40]),
  );
  expect(filled.columnWidth(1 + 2 * size)).toBe(90);
  const formatted = filled.conditionalFormats.flatMap(({ areas }) =>
    areas.flatMap(({ firstColumn, lastColumn }) =>
      Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => columnLetters(firstColumn + index)),
    ),
  );
  expect([...new Set(formatted)].sort()).toEqual([...money].sort());
  // Beside our own memory nothing else is left.
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Danh mục',
    'Tết',
    'Mẫu',
    'Mẫu - đã điền',
    'SoatSo.GhiNho',
  ]);
});
