import { drawSheet } from '../../support/draw-sheet';
import { workbookOf } from '../../support/recalculated-drawing';
import { differences, shownFigures, summaryOf, writeTabs } from '../../support/summary-figures';

const units = drawSheet(
  `
  TT | Tên công đoàn cơ sở | Tên viết tắt
  1 | Bệnh viện Mắt Hà Nội | BV Mắt
  2 | Bệnh viện Tim Hà Nội | BV Tim`,
  { sheet: 'Danh mục' },
);

const list = `
  Họ và tên | Đơn vị | Hoàn cảnh | Số tiền
  Nguyễn Văn An | BV Mắt | Ốm | 500000
  Trần Thị Bình | BV Tim | Ốm | 400000
  Lê Văn Chi | BV Mắt | Ốm | 300000`;

const card = `
  Đơn vị: | BV Mắt
  Họ và tên: | Đỗ Thị Nga
  Giới tính: | Nữ
  Hoàn cảnh: | Ốm
  Số tiền: | 700000`;

// The first line of the card reads like a record of the list: no formula may reach that far.
test('a card right below a list is in no total of it, neither reckoned nor by live formulas', async () => {
  const measures = ['count', 'people', 'amount'] as const;
  const figuresOf = async (drawing: string) => {
    const book = workbookOf([units, drawSheet(drawing, { sheet: 'Tết' })]);
    const { drawn, host, figures, totals } = await summaryOf(book, { by: ['unit'], measures });
    const { drawing: tab, notes } = drawn('Tổng hợp');
    await writeTabs(host, [tab]);
    const shown = shownFigures(
      book.sheets.find(({ name }) => name === 'Tổng hợp')!,
      1,
    ).figures;
    expect(differences(shown, figures)).toEqual([]);
    expect(notes.filter(({ kind }) => kind === 'values')).toEqual([]);
    expect(totals.total.count).toBe(3);
    return figures;
  };
  expect(await figuresOf(list + card)).toEqual(await figuresOf(list));
});
