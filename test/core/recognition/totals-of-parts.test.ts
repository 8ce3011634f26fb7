import fc from 'fast-check';
import { recognizeWorkbook } from '../../../src/core/recognition/recognize';
import { drawSheet } from '../../support/draw-sheet';

const units = ['Bệnh viện Xanh Pôn', 'Bệnh viện Mắt Hà Nội', 'TTYT quận Ba Đình', 'Trung tâm Y tế Đông Anh'];
const romans = ['I', 'II', 'III', 'IV'];
const letters = ['A', 'B', 'C', 'D'];

const labelsOfPart = [
  'Cộng',
  'Cộng mục {n}',
  'Cộng ({n})',
  'Tổng {n}',
  'Tổng phần {n}',
  'Tổng cộng mục {n}',
  'Tiểu cộng',
  'Cộng {u}',
  'Tổng {u}',
  'Tổng cộng {u}',
  'Cộng {u}: {k} người',
];
const labelsOfAll = [
  'Tổng cộng',
  'TỔNG SỐ',
  'Cộng chung',
  'Cộng tổng',
  'Tổng chung',
  'Cộng toàn ngành',
  'Tổng cộng ({all})',
  'Cộng {all}',
  'Tổng {all}',
  'Tổng cộng: {k} người',
  'Tổng số tiền hỗ trợ',
];

interface Part {
  readonly amounts: readonly (readonly number[])[];
}

/** Amounts that no two runs of records come to alike: sums of different powers of two. */
const parts = fc
  .array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((sizes): Part[] => {
    let next = 50;
    const amount = () => (next *= 2) * 1000;
    return sizes.map((subs) => ({ amounts: subs.map((size) => Array.from({ length: size }, amount)) }));
  });

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);

test('each sum is over its part, wherever it stands and whatever it is called', () => {
  fc.assert(
    fc.property(
      parts,
      fc.boolean(),
      fc.constantFrom('below', 'beside', 'none'),
      fc.constantFrom(...labelsOfPart),
      fc.constantFrom(...labelsOfAll),
      fc.boolean(),
      (drawn, isNested, place, labelOfPart, labelOfAll, isFirst) => {
        const numerals = isNested ? letters : romans;
        const lines: string[] = [];
        const expected: string[] = [];
        const line = (text: string) => lines.push(text) + 1;
        const all = drawn.flatMap(({ amounts }) => amounts.flat());
        const fill = (label: string, index: number, count: number) =>
          label
            .replace('{n}', numerals[index]!)
            .replace('{u}', isNested ? `khối ${numerals[index]!}` : units[index]!)
            .replace('{all}', numerals.slice(0, drawn.length).join('+'))
            .replace('{k}', String(count));
        const grand = () =>
          expected.push(`${line(` | ${fill(labelOfAll, 0, all.length)} | ${sum(all)}`)} 0-${all.length - 1}`);
        if (isFirst) grand();
        let record = 0;
        for (const [index, { amounts }] of drawn.entries()) {
          const own = isNested ? amounts : [amounts.flat()];
          const ofPart = sum(own.flat());
          const count = own.flat().length;
          const name = isNested
            ? `KHỐI ${['BỆNH VIỆN', 'TRUNG TÂM', 'TRƯỜNG', 'VĂN PHÒNG'][index]!}`
            : units[index]!;
          const row = line(`${numerals[index]!} | ${name} | ${place === 'beside' ? ofPart : ''}`);
          if (place === 'beside') expected.push(`${row} ${record}-${record + count - 1}`);
          for (const [at, sub] of own.entries()) {
            if (isNested) line(`${romans[at]!} | ${units[(index + at) % 4]!} |`);
            for (const amount of sub)
              line(`${++record} | Nguyễn Thị ${['An', 'Bình', 'Cúc'][record % 3]!} | ${amount}`);
          }
          if (place === 'below')
            expected.push(
              `${line(` | ${fill(labelOfPart, index, count)} | ${ofPart}`)} ${record - count}-${record - 1}`,
            );
        }
        if (!isFirst) grand();
        const sheet = drawSheet(['DANH SÁCH CHI QUÀ TẾT', 'STT | Họ và tên | Số tiền', ...lines].join('\n'), {
          sheet: 'Quà Tết',
        });
        const [table] = recognizeWorkbook([sheet], []).tables;
        expect(table!.records.length).toBe(all.length);
        expect(table!.totalRows.map(({ row, covers }) => `${row} ${covers?.join('-')}`)).toEqual(
          expected.sort((a, b) => Number(a.split(' ')[0]) - Number(b.split(' ')[0])),
        );
      },
    ),
    { numRuns: 150 },
  );
});
