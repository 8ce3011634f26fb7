import { connect, snapshot, valueOf } from '../support/mending';
import { writeAsked } from '../support/summary-tabs';
import { twoPeriodsBook } from '../support/two-periods-book';

// The tabs of a comparison and of a ranking, written through the real office.js.

const sheets = { parts: ['sheet=Tết 2023', 'sheet=Tết 2024'] } as const;

test('a comparison and a ranking stand beside the totals, each is written anew in its own place', async () => {
  const book = twoPeriodsBook();
  book.addSheet('So sánh').setValue(0, 0, 'của ban');
  const { host } = await connect(book);
  expect(valueOf(await writeAsked(host, sheets)).written[0]!.sheet).toBe('So sánh (2)');
  expect(valueOf(await writeAsked(host, {})).written[0]!.sheet).toBe('Xếp hạng');
  expect(valueOf(await writeAsked(host, { parts: ['round=Đợt 1', 'round=Đợt 2'] })).written[0]!.sheet).toBe(
    'So sánh (2)',
  );
  const names = book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  expect(names).toEqual([...['Danh mục', 'Tết 2023', 'Tết 2024', 'So sánh', 'So sánh (2)', 'Xếp hạng']]);
  expect(book.sheetByName('So sánh')!.value(0, 0)).toBe('của ban');
});

test('a tab that was changed by hand is not overwritten without a word', async () => {
  const book = twoPeriodsBook();
  const { host } = await connect(book);
  valueOf(await writeAsked(host, sheets));
  book.sheetByName('So sánh')!.setValue(4, 0, 'Kèm theo tờ trình');
  expect(await writeAsked(host, sheets)).toEqual({
    ok: false,
    problem: { code: 'sheet-edited', sheet: 'So sánh' },
  });
  expect(book.sheetByName('So sánh')!.value(4, 0)).toBe('Kèm theo tờ trình');
  expect(await writeAsked(host, { ...sheets, overwriteEdited: true })).toMatchObject({ ok: true });
  expect(book.sheetByName('So sánh')!.value(4, 0)).not.toBe('Kèm theo tờ trình');
});

test('the values for sending out name no person and hold no formula over the books', async () => {
  const book = twoPeriodsBook();
  const { host } = await connect(book);
  valueOf(await writeAsked(host, { ...sheets, variant: 'values' }));
  const texts: string[] = [];
  book.sheetByName('So sánh')!.forEachCell(({ value, formula }) => {
    texts.push(`${formula ?? ''} ${String(value)}`);
  });
  expect(texts.join('\n')).toMatch(/không kèm họ tên/);
  expect(texts.join('\n')).not.toMatch(/Mai Thị Kim|Vũ Thị Hoa|='?Tết/);
});

test('the connection fails at any request: no half of a tab stays and the books are as they were', async () => {
  const written = twoPeriodsBook();
  valueOf(await writeAsked((await connect(written)).host, sheets));
  const isTab = /^\["So sánh",/;
  const whole = snapshot(written).filter((line) => isTab.test(line));
  const books = /^\["(Danh mục|Tết 2023|Tết 2024)",/;
  const untouched = snapshot(twoPeriodsBook());
  for (let request = 1; ; request++) {
    const book = twoPeriodsBook();
    const { host, excel } = await connect(book);
    excel.failAt(request, { when: 'before', code: 'GeneralException' });
    const answer = await writeAsked(host, sheets).catch(() => null);
    expect([request, snapshot(book).filter((line) => books.test(line))]).toEqual([request, untouched]);
    // All that may fail once it stands is to show it.
    const tab = snapshot(book).filter((line) => isTab.test(line));
    if (tab.length > 0) expect([request, tab]).toEqual([request, whole]);
    if (answer?.ok) break;
    expect(request).toBeLessThan(30);
  }
});
