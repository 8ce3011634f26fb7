import { sayField, sayRegister } from '../../../src/core/recognition/corrections/corrections';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { Correction, RecognizedTable } from '../../../src/core/recognition/recognized-table';
import type { FieldId } from '../../../src/core/registers/fields';
import { drawSheet } from '../../support/draw-sheet';
import { geometryOf } from '../../support/table-geometry';

/*
 * What a person said of a table, a form or a card is kept in the workbook. It is found again after the sheet changed, and is said of
 * nothing else.
 */

const list = `
  STT | Họ và tên | Số CCCD | Đơn vị
  1 | Nguyễn Văn An | '001085012345 | BV Mắt
  2 | Trần Thị Bình | '001190012345 | BV Tim
  3 | Lê Văn Chi | '001085012346 | BV Tim`;
const payments = `
  STT | Họ và tên | Số tiền | Ký nhận
  1 | Nguyễn Văn An | 500000 |
  2 | Trần Thị Bình | 300000 |`;
const cardOf = (name: string, ...more: readonly string[]) =>
  ['', `Họ và tên: | ${name} | | `, "Số CCCD: | '001190012399 | | ", 'Đơn vị: | BV Tim | | ', ...more].join(
    '\n',
  );
const sheet = list + cardOf('Đỗ Thị Nga');

const read = (drawing: string, corrections: readonly Correction[] = []) =>
  recognizeWorkbook([drawSheet(drawing)], corrections);

/** What is said of the card of the drawing: it is a grant, and its unit is a department. */
function saidOfCard(drawing: string, at = 0): Correction[] {
  const card = read(drawing).cards[at]!;
  const unit = card.columns.find(({ header }) => header.startsWith('Đơn vị'))!;
  return [sayRegister(card, 'grants'), sayField(card, unit, 'subUnit')];
}

const kind = ({ register, fields }: RecognizedTable) =>
  `${register}: ${[...fields.keys()].filter((id: FieldId) => id.toLowerCase().endsWith('unit')).join()}`;
const changed = 'grants: subUnit';
const asGuessed = 'members: unit';

describe('of a card', () => {
  test.each([
    ['as it stands', sheet],
    ['rows above it', `Công đoàn ngành Y tế\n\nDANH SÁCH\n${list}${cardOf('Đỗ Thị Nga')}`],
    ['a longer list', `${list}\n4 | Vũ Văn Em | '001085012347 | BV Tim${cardOf('Đỗ Thị Nga')}`],
    ['its name mended', list + cardOf('Đỗ  Thị Nga')],
    ['another person on it', list + cardOf('Bùi Thị Hoa')],
    ['a line more, of the same person', list + cardOf('Đỗ Thị Nga', 'Dân tộc: | Kinh | | ')],
  ])('kept: %s', (_name, later) => {
    const found = read(later, saidOfCard(sheet));
    expect(found.cards.map(kind)).toEqual([changed]);
    expect(found.cards[0]!.corrected).toBe(true);
    expect(found.tables.map(geometryOf)).toEqual(read(later).tables.map(geometryOf));
  });

  test.each([
    ['a line more, of another person', list + cardOf('Bùi Thị Hoa', 'Dân tộc: | Kinh | | ')],
    [
      'another kind of card of the same person',
      `${list}
      |
      Họ và tên: | Đỗ Thị Nga | |
      Ngày sinh: | 1984-02-25 | |
      Giới tính: | Nữ | |
      Đơn vị: | BV Tim | |`,
    ],
  ])('not given to another: %s', (_name, later) => {
    expect(read(later, saidOfCard(sheet)).cards.map(kind)).toEqual([asGuessed]);
  });

  // Between them stands a list, so that they are two forms and not two records of one.
  const two = (first: string, second: string) => `${list}${cardOf(first)}\n${payments}${cardOf(second)}`;

  test('of two alike it is kept for the person, whichever comes first by now', () => {
    const said = saidOfCard(two('Đỗ Thị Nga', 'Bùi Thị Hoa'), 1);
    expect(read(two('Đỗ Thị Nga', 'Bùi Thị Hoa'), said).cards.map(kind)).toEqual([asGuessed, changed]);
    expect(read(two('Bùi Thị Hoa', 'Đỗ Thị Nga'), said).cards.map(kind)).toEqual([changed, asGuessed]);
  });

  test('of two alike, neither of that person, both are guessed', () => {
    const said = saidOfCard(two('Đỗ Thị Nga', 'Bùi Thị Hoa'), 1);
    expect(read(two('Đỗ Thị Nga', 'Vũ Văn Em'), said).cards.map(kind)).toEqual([asGuessed, asGuessed]);
  });

  test('nothing of it is said of the list, also where the card is gone', () => {
    expect(read(list, saidOfCard(sheet)).tables.map(geometryOf)).toEqual(read(list).tables.map(geometryOf));
  });

  test('nothing said of the list is said of the card', () => {
    const [table] = read(sheet).tables;
    const unit = table!.columns.find(({ field }) => field === 'unit')!;
    const said = [sayRegister(table!, 'grants'), sayField(table!, unit, 'subUnit')];
    const found = read(sheet, said);
    expect([...found.tables, ...found.cards].map(kind)).toEqual([changed, asGuessed]);
  });

  test('the cell that names a field is enough', () => {
    const said = { kind: 'column', sheet: 'Sheet1', column: 'A7', header: null, field: 'subUnit' } as const;
    expect(read(sheet, [said]).cards.map(kind)).toEqual(['members: subUnit']);
  });
});

describe('of a form that has the sheet to itself', () => {
  const form = `PHIẾU ĐOÀN VIÊN${cardOf('Đỗ Thị Nga')}`;
  const said = () => {
    const [table] = read(form).tables;
    const unit = table!.columns.find(({ header }) => header === 'Đơn vị')!;
    return [sayRegister(table!, 'grants'), sayField(table!, unit, 'subUnit')];
  };

  test.each([
    ['as it stands', form],
    ['lines above it', `CÔNG ĐOÀN NGÀNH Y TẾ\nCÔNG ĐOÀN BV TIM\n\n${form}`],
  ])('kept: %s', (_name, later) => {
    expect(read(later, said()).tables.map(kind)).toEqual([changed]);
  });

  test('kept where a list comes to stand below it, and not said of that', () => {
    const found = read(`${form}\n${list}`, said());
    expect([...found.tables, ...found.cards].map(kind)).toEqual([asGuessed, changed]);
  });
});

describe('of a list', () => {
  const both = `${list}\n${payments}`;
  const said = () => [sayRegister(read(both).tables[1]!, 'grants')];

  test.each([
    ['as it stands', both],
    ['rows above both', `DANH SÁCH\n\nNăm 2024\n${both}`],
    ['so many that the first stands where it stood', `\n\n\n\n\n\n${both}`],
  ])('kept: %s', (_name, later) => {
    expect(read(later, said()).tables.map(({ register }) => register)).toEqual(['members', 'grants']);
  });

  test('near miss: of two headed alike it is kept only where they stand as they stood', () => {
    const alike = `${payments}\n${list}\n${payments}`;
    const saidOfThird = [sayRegister(read(alike).tables[2]!, 'grants')];
    const registersOf = (drawing: string) =>
      read(drawing, saidOfThird).tables.map(({ register }) => register);
    expect(registersOf(alike)).toEqual(['disbursements', 'members', 'grants']);
    expect(registersOf(`\n\n${alike}`)).toEqual(['disbursements', 'members', 'disbursements']);
  });

  test('the later word holds, also where rows came between the two', () => {
    const earlier = said();
    const later = `DANH SÁCH\n\n${both}`;
    const again = sayRegister(read(later, earlier).tables[1]!, 'donations');
    expect(read(later, [...earlier, again]).tables[1]!.register).toBe('donations');
  });
});
