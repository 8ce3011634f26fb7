import fc from 'fast-check';
import { calendarOf, formatDay, isoDay, readDate, serialOf } from '../../../src/core/sheet/read-date';

describe('the calendar', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [29_285, '1980-03-05'],
    [45_351, '2024-02-29'],
    [2_958_465, '9999-12-31'],
  ])('serial %d is %s', (serial, day) => {
    expect(isoDay(serial)).toBe(day);
    const [year, month, date] = day.split('-').map(Number);
    expect(serialOf(year!, month!, date!)).toBe(serial);
  });

  test('there is no other day', () => {
    for (const serial of [0, -1, 60, 2_958_466, NaN, Infinity]) expect(calendarOf(serial)).toBeNull();
    expect([
      serialOf(2023, 2, 29),
      serialOf(2024, 13, 1),
      serialOf(1899, 12, 31),
      serialOf(2024, 4, 31),
    ]).toEqual([null, null, null, null]);
  });

  test('agrees with the calendar of Date in UTC, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(isoDay(serial)).toBe(date.toISOString().slice(0, 10));
        expect(serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(serial);
      }),
    );
  });
});

describe('readDate', () => {
  test.each([
    ['05/03/1980', '05/03/1980'],
    ['5/3/1980', '05/03/1980'],
    ['5-3-80', '05/03/1980'],
    ['5.3.25', '05/03/2025'],
    ['04.03.2025', '04/03/2025'],
    ['02-03-2025', '02/03/2025'],
    ['2025/03/03', '03/03/2025'],
    ['1980-03-05', '05/03/1980'],
    ['ngày 05 tháng 3 năm 1980', '05/03/1980'],
    ['5 tháng 3, 1980', '05/03/1980'],
    ['5 tháng 3 1980', '05/03/1980'],
    ['Hà Nội, ngày 05 tháng 3 năm 1980', '05/03/1980'],
    ['05 / 03 / 1980 ', '05/03/1980'],
    ['05/03/1980 00:00:00', '05/03/1980'],
    ['1980-03-05T00:00:00', '05/03/1980'],
    ['05031980', '05/03/1980'],
    ['19800305', '05/03/1980'],
    ['29/02/2024', '29/02/2024'],
    ['12/25/1980', '25/12/1980'],
  ])('%j is the day %s', (text, day) => {
    const reading = readDate(text);
    expect(reading).toMatchObject({ kind: 'text-date', precision: 'day' });
    expect(formatDay(reading.day)).toBe(day);
  });

  test.each([
    '31/02/2024',
    '29/02/2023',
    '31/04/1980',
    '00/01/1980',
    '13/13/1980',
    '32/01/1980',
    'tháng 13/1980',
    '2024-02-30',
  ])('%j is impossible', (text) => expect(readDate(text)).toMatchObject({ kind: 'impossible', day: NaN }));

  test.each([
    'chưa rõ',
    '5/3',
    '05/03/198',
    '1/1/1/1',
    '#REF!',
    'x',
    '12345678901',
    '1980.5',
    'tháng 3',
    '99',
    '20202020',
  ])('%j is unreadable', (text) => expect(readDate(text)).toMatchObject({ kind: 'unreadable', day: NaN }));

  test('a year and a month keep their precision', () => {
    expect(readDate(1980)).toMatchObject({ kind: 'year', precision: 'year', year: 1980 });
    expect(readDate('1980')).toMatchObject({ kind: 'year', precision: 'year', year: 1980 });
    expect(readDate('tháng 5/1980')).toMatchObject({ kind: 'month-year', precision: 'month', year: 1980 });
    expect(readDate('5/1980')).toMatchObject({ kind: 'month-year', precision: 'month', year: 1980 });
    expect(readDate(1980, { allowsYear: false })).toMatchObject({ kind: 'serial', year: 1905 });
    expect(readDate('1980', { allowsYear: false }).kind).toBe('unreadable');
    expect(readDate(1890).kind).toBe('unreadable');
  });

  test('says what it had to decide', () => {
    expect(readDate('05/03/1980').isAmbiguous).toBe(true);
    expect(readDate('15/03/1980').isAmbiguous).toBe(false);
    expect(readDate('05/05/1980').isAmbiguous).toBe(false);
    expect(readDate('03/15/1980').isMonthFirst).toBe(true);
    expect(readDate('05/03/80').isYearShort).toBe(true);
    expect(readDate('05/03/31').year).toBe(1931);
    expect(readDate('05/03/31', { pivot: 40 }).year).toBe(2031);
  });

  test('numbers, empty cells and nonsense', () => {
    expect(readDate(29_285)).toMatchObject({ kind: 'serial', day: 29_285, year: 1980 });
    expect(readDate(29_285.75).day).toBe(29_285);
    expect(readDate('').kind).toBe('empty');
    expect(readDate(' ').kind).toBe('empty');
    expect(readDate('-').kind).toBe('empty');
    for (const value of [0, -5, 60, 1e9, true]) expect(readDate(value).kind).toBe('unreadable');
    expect(formatDay(readDate(5_031_980).day)).toBe('05/03/1980');
  });

  test('typed with odd separators', () => {
    for (const text of [
      '05 03 1980',
      '05//03/1980',
      "'05/03/1980",
      '05-Mar-1980',
      '5 March 1980',
      '5/mar/80',
    ])
      expect(formatDay(readDate(text).day)).toBe('05/03/1980');
    expect(readDate('31-Feb-1980').kind).toBe('impossible');
    for (const text of ['05 03', '5 Mais 1980', '05///03/1980'])
      expect(readDate(text).kind).toBe('unreadable');
  });

  test('every day in every form reads back', () => {
    const forms = [
      (d: string, m: string, y: string) => `${d}/${m}/${y}`,
      (d: string, m: string, y: string) => `${d}-${m}-${y}`,
      (d: string, m: string, y: string) => `${d}.${m}.${y}`,
      (d: string, m: string, y: string) => `${y}-${m}-${d}`,
      (d: string, m: string, y: string) => `ngày ${d} tháng ${m} năm ${y}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_000 }), fc.constantFrom(...forms), (serial, form) => {
        const [d, m, y] = formatDay(serial).split('/');
        expect(readDate(form(d!, m!, y!)).day).toBe(serial);
      }),
    );
  });
});
