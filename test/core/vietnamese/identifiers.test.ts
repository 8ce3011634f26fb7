import fc from 'fast-check';
import {
  agreesWithBirthYear,
  agreesWithGender,
  hasKnownProvince,
  readCitizenId,
} from '../../../src/core/vietnamese/citizen-id';
import { readGender } from '../../../src/core/vietnamese/gender';
import { readPhone } from '../../../src/core/vietnamese/phone';
import { readTick } from '../../../src/core/vietnamese/tick';

describe('readCitizenId', () => {
  test.each([
    ['001085012345', 'citizen-id', '001085012345', undefined],
    ['001 085 012 345', 'citizen-id', '001085012345', undefined],
    ["'001085012345", 'citizen-id', '001085012345', undefined],
    [1085012345, 'lost-zero-10', '1085012345', '001085012345'],
    ['1085012345', 'lost-zero-10', '1085012345', '001085012345'],
    [36185012345, 'lost-zero-11', '36185012345', '036185012345'],
    ['012345678', 'old-id-9', '012345678', undefined],
    ['00108501234', 'malformed', '00108501234', undefined],
    ['0912345678', 'malformed', '0912345678', undefined],
    ['3085012345', 'malformed', '3085012345', undefined],
    ['101085012345', 'citizen-id', '101085012345', undefined],
    ['０８５０１２３４５６７８', 'citizen-id', '085012345678', undefined],
    ['８５０１２３４５６７８', 'lost-zero-11', '85012345678', '085012345678'],
    ['0010850123456', 'malformed', '0010850123456', undefined],
    ['00108501234O', 'malformed', '00108501234O', undefined],
    ['B1234567', 'passport', 'B1234567', undefined],
    ['QN 12345678', 'army', 'QN12345678', undefined],
    [1.5, 'malformed', '1.5', undefined],
    ['', 'empty', '', undefined],
    [' \u00a0', 'empty', '', undefined],
  ])('%j is %s', (value, kind, digits, restored) => {
    const id = readCitizenId(value);
    expect([id.kind, id.digits, id.restored]).toEqual([kind, digits, restored]);
  });

  test('tells century, gender and birth year', () => {
    expect(readCitizenId('001085012345')).toMatchObject({ century: 1900, gender: 'male', birthYear: 1985 });
    expect(readCitizenId('001301012345')).toMatchObject({ century: 2000, gender: 'female', birthYear: 2001 });
    const id = readCitizenId(1085012345);
    expect([agreesWithBirthYear(id, 1985), agreesWithBirthYear(id, 1986)]).toEqual([true, false]);
    expect([agreesWithGender(id, 'male'), agreesWithGender(id, 'female')]).toEqual([true, false]);
    expect(agreesWithBirthYear(readCitizenId('012345678'), 1900)).toBe(true);
  });

  test('knows the 63 provinces and no other code', () => {
    const known = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0')).filter(hasKnownProvince);
    expect(known).toHaveLength(63);
    expect(known).toContain('001');
    expect(known).not.toContain('003');
  });

  test('a number that lost its zeros is restored to itself', () => {
    const province = fc.constantFrom('001', '008', '010', '036', '096');
    fc.assert(
      fc.property(province, fc.integer({ min: 0, max: 999_999_999 }), (code, rest) => {
        const text = code + String(rest).padStart(9, '0');
        expect(readCitizenId(Number(text)).restored).toBe(text);
      }),
    );
  });
});

test.each([
  ['0912345678', 'mobile', undefined],
  ['0912 345 678', 'mobile', undefined],
  ['+84 912.345.678', 'mobile', undefined],
  ['84912345678', 'mobile', undefined],
  [912345678, 'lost-zero', '0912345678'],
  ['01683456789', 'old-prefix', '0383456789'],
  [1683456789, 'old-prefix', '0383456789'],
  ['01993456789', 'old-prefix', '0593456789'],
  ['024 3825 3531', 'fixed', undefined],
  ['(024) 38253531', 'fixed', undefined],
  [2438253531, 'lost-zero', '02438253531'],
  ['1900 1234', 'service', undefined],
  ['115', 'service', undefined],
  ['0912345678 / 024 38253531', 'several', undefined],
  ['09123', 'malformed', undefined],
  ['00912345678', 'malformed', undefined],
  ['0012345678', 'malformed', undefined],
  ['0066812345678', 'foreign', undefined],
  ['0912345678a', 'malformed', undefined],
  ['0912345678 Zalo', 'mobile', undefined],
  ['84168123456７', 'old-prefix', '0381234567'],
  ['+84 168 123 4567', 'old-prefix', '0381234567'],
  ['９１２３４５６７８', 'lost-zero', '0912345678'],
  ['0412345678', 'malformed', undefined],
  ['hỏi cơ quan', 'malformed', undefined],
  ['', 'empty', undefined],
  ['-', 'empty', undefined],
])('the phone %j is %s', (value, kind, restored) => {
  expect(readPhone(value)).toMatchObject({ kind });
  expect(readPhone(value).restored).toBe(restored);
});

test.each([
  ['Nam', 'male'],
  ['NỮ', 'female'],
  ['nữ '.normalize('NFD'), 'female'],
  ['F', 'female'],
  ['M', 'male'],
  ['', 'empty'],
  ['x', 'unreadable'],
  ['constructor', 'unreadable'],
  [1, 'unreadable'],
])('the gender %j is %s', (value, gender) => expect(readGender(value)).toBe(gender));

test.each([
  ['x', 'ticked'],
  ['X ', 'ticked'],
  ['×', 'ticked'],
  ['✓', 'ticked'],
  ['v', 'ticked'],
  [1, 'ticked'],
  ['Có', 'ticked'],
  [true, 'ticked'],
  ['', 'clear'],
  ['-', 'clear'],
  ['Không', 'clear'],
  [0, 'clear'],
  ['15/3/1980', 'unreadable'],
])('the mark %j is %s', (value, tick) => expect(readTick(value)).toBe(tick));
