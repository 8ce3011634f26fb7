import type { RecognizedTable } from '../../../../src/core/recognition/recognized-table';
import type { TableTruth } from './make-table';

/** What recognition said otherwise than the sheet was made; empty where all is right. Rows from 1. */
export function judgeTables(tables: readonly RecognizedTable[], truths: readonly TableTruth[]): string[] {
  const faults: string[] = [];
  if (tables.length !== truths.length) return [`tables: ${tables.length} instead of ${truths.length}`];
  const order = (a: { headerRows: readonly number[] }, b: { headerRows: readonly number[] }) =>
    a.headerRows[0]! - b.headerRows[0]!;
  const found = [...tables].sort((a, b) => order(a, b) || a.firstColumn - b.firstColumn);
  const expected = [...truths].sort(
    (a, b) =>
      order(a, b) ||
      Math.min(...[...a.columns.values()].flat()) - Math.min(...[...b.columns.values()].flat()),
  );
  for (const [index, truth] of expected.entries()) {
    const table = found[index]!;
    const say = (what: string, got: unknown, wanted: unknown): void => {
      if (JSON.stringify(got) !== JSON.stringify(wanted))
        faults.push(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
    };
    const rows = (list: readonly number[]) => list.map((row) => row + 1);
    say('register', table.register, truth.register);
    say('headerRows', rows(table.headerRows), rows(truth.headerRows));
    say('dataRows', rows([table.firstRow, table.lastRow]), rows(truth.dataRows));
    say('records', table.records.length, truth.records);
    say('sectionRows', rows(table.sectionRows.map(({ row }) => row)), rows(truth.sectionRows));
    say('totalRows', rows([...new Set(table.totalRows.map(({ row }) => row))]), rows(truth.totalRows));
    say(
      'footerStart',
      table.footerStart === null ? null : table.footerStart + 1,
      truth.footerStart === null ? null : truth.footerStart + 1,
    );
    const skipped = (list: TableTruth['skippedRows']) =>
      list.map(([row, reason]) => `${row + 1} ${reason}`).sort();
    say('skippedRows', skipped(table.skippedRows), skipped(truth.skippedRows));
    const columns = (fields: TableTruth['columns']) =>
      [...fields].map(([field, places]) => `${field} ${places.join('+')}`).sort();
    const got = columns(table.fields);
    const wanted = columns(truth.columns);
    const missing = wanted.filter((each) => !got.includes(each));
    const extra = got.filter((each) => !wanted.includes(each));
    if (missing.length + extra.length > 0)
      faults.push(`columns: missing ${missing.join(', ')}; extra ${extra.join(', ')}`);
    say('amountScale', table.amountScale, truth.amountScale);
  }
  return faults;
}
