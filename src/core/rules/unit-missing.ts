import { recordsOfKind } from '../recognition/records-of-kind';
import { unitSources } from '../recognition/unit-names';
import { defineRule } from './rule';

/**
 * A record says no unit: its own cell is empty, no section above it names one, and the sheet's title names none.
 *
 * One finding where the whole column is empty: then the column was forgotten, not the single records.
 */
export const unitMissing = defineRule<{ records: number }>({
  id: 'unit-missing',
  severity: 'error',
  needs: ['unit'],
  registers: ['members', 'grants', 'visits', 'disbursements', 'admissions', 'fundDrives', 'conferences'],
  title: { vi: 'Thiếu đơn vị', en: 'Missing unit' },
  message: {
    vi: ({ records }) =>
      records > 1
        ? `Cả ${records} dòng đều chưa ghi đơn vị nên không tổng hợp theo đơn vị được: hãy ghi đơn vị ở cột này, ở dòng nhóm hoặc ở tiêu đề.`
        : 'Dòng này chưa ghi đơn vị nên không vào tổng của đơn vị nào: hãy ghi thêm.',
    en: ({ records }) =>
      records > 1
        ? `None of the ${records} rows says its unit, so nothing can be summed by unit: write it in this column, a section row or the title.`
        : 'This row says no unit, so it is in no unit’s total: write it.',
  },
  *check(table) {
    const missing = recordsOfKind(table.units().sources, unitSources.none);
    const groups = missing.length === table.count ? [missing] : missing.map((record) => [record]);
    for (const records of groups) {
      if (records.length === 0) continue;
      yield {
        cells: records.map((record) => table.place('unit', record)),
        value: '',
        params: { records: records.length },
        record: records[0]!,
      };
    }
  },
});
