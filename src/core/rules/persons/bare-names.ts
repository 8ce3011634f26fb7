import type { TableColumns } from '../../recognition/values/table-columns';

/** The persons of some lists, numbered through, by their names without remarks in brackets and stars. */
export interface BareNames {
  readonly haveRemarks: boolean;
  /** The numbers of the persons whose name's key without its remark is this. */
  of(name: string): readonly number[];
}

/**
 * Opens the names of some lists: “Lê Văn An (Khoa Nội)” is who is “Lê Văn An (Tổ trưởng)” elsewhere. They are gone through only when
 * the first is asked for.
 */
export function openBareNames(tables: readonly TableColumns[]): BareNames {
  let numbers: Map<string, number[]> | null = null;
  return {
    haveRemarks: tables.some(hasRemarks),
    of: (name) => (numbers ??= gather(tables)).get(name) ?? [],
  };
}

/** A name's key without the remark in brackets or the stars behind it. */
export function withoutRemark(key: string): string {
  return /[(*]/.test(key) ? key.replace(/\s*(?:\([^)]*\)?|\*+)\s*$/, '') : key;
}

function hasRemarks(table: TableColumns): boolean {
  const names = table.names();
  return names.unplain().some((record) => /[(*]/.test(names.text(record)));
}

function gather(tables: readonly TableColumns[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  let at = 0;
  for (const table of tables)
    for (let record = 0; record < table.count; record++, at++) {
      const name = withoutRemark(table.names().key(record));
      const same = numbers.get(name);
      if (same) same.push(at);
      else if (name !== '') numbers.set(name, [at]);
    }
  return numbers;
}
