import type { TableColumns } from '../../recognition/values/table-columns';
import type { PhoneKind } from '../../vietnamese/phone';
import { bySharedCause } from '../cells/by-shared-cause';
import type { Breach } from '../rule';

/** What both rules on restorable phone numbers say. */
export interface RestoredPhoneParams {
  readonly text: string;
  readonly restored: string;
  readonly cells: number;
}

/** Phone cells of one restorable kind with what they must be today; all in one breach where most of the column is so. */
export function* restoredPhones(
  table: TableColumns,
  kind: PhoneKind,
): Generator<Breach<RestoredPhoneParams>> {
  const { faulty, filled } = table.phones();
  const found = [...faulty].filter(([, phone]) => phone.kind === kind && phone.restored !== undefined);
  for (const cells of bySharedCause(found, filled)) {
    const [record, { restored = '' }] = cells[0]!;
    const value = table.value('phone', record);
    const values = cells.map(([, phone]) => phone.restored ?? '');
    yield {
      cells: cells.map(([each]) => table.place('phone', each)),
      value,
      params: { text: String(value).trim(), restored, cells: cells.length },
      record,
      fix: { value: restored, ...(cells.length > 1 ? { values } : {}), numberFormat: '@', certain: true },
    };
  }
}
