import {
  emptyLayoutMemory,
  forgetLayout,
  learnLayouts,
  mergeLayoutMemories,
} from '../../../src/core/recognition/corrections/layout-memory';
import {
  readLayoutFile,
  readLayoutMemory,
  writeLayoutMemory,
} from '../../../src/core/recognition/corrections/stored-layouts';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import type { Correction } from '../../../src/core/recognition/recognized-table';
import { drawSheet } from '../../support/draw-sheet';

const january = drawSheet(
  `
  BẢNG THEO DÕI NĂM 2024
  STT | Họ và tên | Mã thẻ ra vào | Khoản nhận 2024 | Ghi chú
  1 | Nguyễn Văn An | 'A1 | 500000 | Ốm
  2 | Trần Thị Bình | 'A2 | 500000 | Con nhỏ`,
  { sheet: 'T1' },
);
const february = drawSheet(
  `
  BẢNG THEO DÕI NĂM 2025

  STT | HỌ VÀ TÊN | Mã thẻ\\nra vào | Khoản nhận 2025 | Ghi chú
  1 | Lê Văn Cường | 'B1 | 300000 | Ốm`,
  { sheet: 'Sổ khác' },
);
const corrections: readonly Correction[] = [
  { kind: 'register', sheet: 'T1', row: null, register: 'grants' },
  { kind: 'column', sheet: 'T1', column: 'D', header: 'Khoản nhận 2024', field: 'amount' },
  { kind: 'column', sheet: 'T1', column: 'E', header: 'Ghi chú', field: 'circumstance' },
];
const learnt = learnLayouts(
  emptyLayoutMemory,
  recognizeWorkbook([january], corrections).tables,
  '2025-01-31',
);

test('the next file of the same form is read as a person said of this one', () => {
  const [before] = recognizeWorkbook([february]).tables;
  expect(before!.fields.has('amount')).toBe(false);
  const [table] = recognizeWorkbook([february], [], learnt).tables;
  expect(table).toMatchObject({ register: 'grants', corrected: true, confidence: 1 });
  expect(table!.fields.get('amount')).toEqual([3]);
  expect(table!.fields.get('circumstance')).toEqual([4]);
  expect(table!.reasons.map(({ text }) => text.vi())).toEqual(['Đã chọn cho mẫu này ở tệp trước']);
});

test('another form is left alone, and so is this one once forgotten', () => {
  const other = drawSheet('STT | Họ và tên | Khoản nhận\n1 | Nguyễn Văn An | 5');
  expect(recognizeWorkbook([other], [], learnt)).toEqual(recognizeWorkbook([other]));
  const forgotten = forgetLayout(learnt, learnt.layouts[0]!.headings);
  expect(forgotten.layouts).toEqual([]);
});

test('what is said of this very sheet wins over what was said of the form', () => {
  const [table] = recognizeWorkbook(
    [february],
    [
      { kind: 'register', sheet: 'Sổ khác', row: null, register: 'disbursements' },
      { kind: 'column', sheet: 'Sổ khác', column: 'E', header: 'Ghi chú', field: 'note' },
    ],
    learnt,
  ).tables;
  expect(table!.register).toBe('disbursements');
  expect(table!.fields.get('note')).toEqual([4]);
  expect(table!.fields.get('amount')).toEqual([3]);
});

test('an office hands it on as a file; of two memories the later word holds', () => {
  expect(readLayoutMemory(writeLayoutMemory(learnt))).toEqual(learnt);
  const [layout] = learnt.layouts;
  const later = {
    version: 1 as const,
    layouts: [
      {
        ...layout!,
        register: 'visits' as const,
        columns: [{ index: 4, field: null }],
        learntOn: '2025-03-01',
      },
    ],
  };
  for (const merged of [mergeLayoutMemories(learnt, later), mergeLayoutMemories(later, learnt)]) {
    expect(merged.layouts).toHaveLength(1);
    expect(merged.layouts[0]).toMatchObject({
      register: 'visits',
      columns: [
        { index: 3, field: 'amount' },
        { index: 4, field: null },
      ],
    });
  }
});

test.each([
  ['no JSON', 'xin chào'],
  ['another file', '{"name": "x"}'],
  ['a layout without headings', '{"version":1,"layouts":[{"learntOn":"2025-01-01"}]}'],
])('%s is no such file', (_name, text) => {
  expect(readLayoutMemory(text)).toBeNull();
});

test('a register and a field of a newer version are left out, the rest holds', () => {
  const text =
    '{"version":1,"layouts":[{"headings":["stt","ho ten"],"register":"pensions","learntOn":"2025-01-01",' +
    '"columns":[{"index":1,"field":"fullName"},{"index":0,"field":"hat"},{"index":7,"field":"unit"}]}]}';
  expect(readLayoutMemory(text)?.layouts).toEqual([
    { headings: ['stt', 'ho ten'], columns: [{ index: 1, field: 'fullName' }], learntOn: '2025-01-01' },
  ]);
});

describe('a file that an office handed on', () => {
  const said = {
    headings: ['stt', 'ho ten'],
    columns: [{ index: 1, field: 'fullName' }],
    learntOn: '2025-01-01',
  };
  const file = (layouts: readonly unknown[], version: unknown = 1) => JSON.stringify({ version, layouts });
  const read = (text: string) => readLayoutFile(text, '2025-06-01');

  test.each([
    ['of a later version', file([said], 2), 'newer'],
    ['without layouts', file([]), 'empty'],
    [
      'whose layouts say nothing this version knows',
      file([{ ...said, columns: [{ index: 0, field: 'hat' }] }]),
      'empty',
    ],
    ['with one layout of other types', file([said, { ...said, headings: 'stt' }]), 'unreadable'],
    ['with more layouts than any office has', file(Array.from({ length: 501 }, () => said)), 'too-large'],
    ['too large to be looked at', ' '.repeat(2_000_000), 'too-large'],
  ])('%s is not taken in', (_name, text, fault) => {
    expect(read(text)).toBe(fault);
  });

  test('a day that is none or lies ahead gives a layout no preference', () => {
    const days = (learntOn: string) => read(file([{ ...said, learntOn }]));
    expect(days('zzzz')).toMatchObject({ layouts: [{ learntOn: '' }] });
    expect(days('9999-12-31')).toMatchObject({ layouts: [{ learntOn: '2025-06-01' }] });
    expect(days('2025-05-31')).toMatchObject({ layouts: [{ learntOn: '2025-05-31' }] });
  });
});
