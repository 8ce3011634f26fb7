import type { TableColumns } from '../recognition/values/table-columns';
import { valueAt } from '../sheet/grid';
import { readScore, type NumberReading } from '../sheet/read-number';
import { foldText } from '../vietnamese/fold';
import { figure } from './amounts/figures';
import { defineRule, type Breach } from './rule';

/**
 * A score, by the unit itself or by the reviewers, is more than the most that the indicator gives: in its own row, or in the row
 * “Điểm tối đa” or the heading above units that have a column for each indicator.
 */
export const scoreOverMaximum = defineRule<{ score: number; maximum: number }>({
  id: 'score-over-maximum',
  severity: 'error',
  needs: [['maxScore', 'selfScore', 'reviewedScore']],
  registers: ['emulation'],
  title: { vi: 'Điểm quá mức tối đa', en: 'Score over the maximum' },
  message: {
    vi: ({ score, maximum }) =>
      `Chấm ${figure(score, 'vi')} điểm, tối đa chỉ ${figure(maximum, 'vi')} điểm: hãy sửa điểm chấm hoặc điểm tối đa.`,
    en: ({ score, maximum }) =>
      `Scored ${figure(score, 'en')} where ${figure(maximum, 'en')} is the most: correct the score or the maximum.`,
  },
  *check(table) {
    yield* overOwnMaximum(table);
    yield* overMaximumOfColumn(table);
  },
});

type Over = Breach<{ score: number; maximum: number }>;

function* overOwnMaximum(table: TableColumns): Generator<Over> {
  if (!table.has('maxScore')) return;
  const maxima = table.numbers('maxScore').values;
  for (const field of ['selfScore', 'reviewedScore'] as const) {
    if (!table.has(field)) continue;
    const scores = table.numbers(field).values;
    for (let record = 0; record < table.count; record++) {
      const [score, maximum] = [scores[record]!, maxima[record]!];
      if (!isOver(score, maximum)) continue;
      yield {
        cells: [table.place(field, record), table.place('maxScore', record)],
        value: table.value(field, record),
        params: { score, maximum },
        record,
      };
    }
  }
}

/**
 * Units one below the other, an indicator in each column: the row “Điểm tối đa” holds the most of each, or its heading says it
 * (“Nội dung 2 (30đ)”).
 */
function* overMaximumOfColumn(table: TableColumns): Generator<Over> {
  const { grid, columns, records } = table.table;
  const row = rowOfMaxima(table);
  // With a bonus a unit's sum may be over the most of the others.
  const hasBonus = columns.some(({ header }) => /\b(thuong|cong them|diem cong)\b/.test(foldText(header)));
  for (const { column, field, header } of columns) {
    if (hasBonus && /\b(tong|cong)\b/.test(foldText(header))) continue;
    if (field === 'ordinal' || field === 'rank') continue;
    const stated = row === null ? null : readScore(valueAt(grid, row, column));
    const maximum = stated && hasValue(stated) ? stated.value : maximumIn(header);
    if (maximum === null) continue;
    for (const record of records.keys()) {
      const value = valueAt(grid, records[record]!, column);
      const score = readScore(value);
      if (!hasValue(score) || !isOver(score.value, maximum)) continue;
      const place = { row: records[record]!, column };
      yield {
        cells: row === null ? [place] : [place, { row, column }],
        value,
        params: { score: score.value, maximum },
        record,
      };
    }
  }
}

function rowOfMaxima({
  table: { grid, columns, records, sectionRows, totalRows },
}: TableColumns): number | null {
  const tops = [...sectionRows, ...totalRows].map(({ row }) => row);
  const isOfMaxima = (row: number) =>
    columns.some(({ column }) =>
      /^(so )?diem (toi da|chuan)\b|^thang diem\b/.test(foldText(String(valueAt(grid, row, column)))),
    );
  return tops.find((at) => at < (records[0] ?? 0) && isOfMaxima(at)) ?? null;
}

/** What the last line of a heading gives at the most: “(30đ)”, “(tối đa 20 điểm)”, “- 10 điểm”. */
function maximumIn(header: string): number | null {
  const leaf = foldText(
    header
      .split(' / ')
      .at(-1)!
      .normalize('NFC')
      .replace(/đ(?=[\s)\].]|$)/giu, 'điểm'),
  );
  const said =
    /[([:–-]\s*(?:toi da\s*)?:?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*diem\s*[)\]]?$|toi da:?\s*(\d{1,3})\)?$/.exec(
      leaf,
    );
  return said === null ? null : Number((said[1] ?? said[2])!.replace(',', '.'));
}

type Valued = Extract<NumberReading, { readonly value: number }>;

function hasValue(reading: NumberReading): reading is Valued {
  return reading.kind === 'number' || reading.kind === 'text-number';
}

/** A bonus or penalty indicator states no maximum, or zero. A comparison with an unknown number (NaN) is false. */
function isOver(score: number, maximum: number): boolean {
  return score > maximum + 1e-9 && maximum > 0;
}
