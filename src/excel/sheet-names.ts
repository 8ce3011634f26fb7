import { areaOfAddress } from '../core/sheet/address';
import type { Area, GridName } from '../core/sheet/grid';

/** Old workbooks drag along tens of thousands of names: so many at once stay within one response. */
const namesAtOnce = 5000;

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Asks for the workbook's own names from the `skip`-th on; read them by `takeNames` after the caller's next sync. */
export function askNames({ workbook }: Excel.RequestContext, skip = 0): Excel.NamedItemCollection {
  return loadNames(workbook.names, skip);
}

/** Queues the loading of a collection's names. */
export function loadNames(names: Excel.NamedItemCollection, skip = 0): Excel.NamedItemCollection {
  return names.load({ $top: namesAtOnce, $skip: skip, name: true, formula: true, comment: true });
}

/** The names that stand for cells, by sheet; one more sync for each further 5,000 that a workbook has. */
export async function takeNames(
  context: Excel.RequestContext,
  asked: Excel.NamedItemCollection,
  taken = 0,
): Promise<Map<string, GridName[]>> {
  const names = namesBySheet(asked.items);
  if (asked.items.length < namesAtOnce) return names;
  const next = askNames(context, taken + namesAtOnce);
  await context.sync();
  for (const [sheet, further] of await takeNames(context, next, taken + namesAtOnce))
    names.set(sheet, [...(names.get(sheet) ?? []), ...further]);
  return names;
}

/** Those of the names that stand for one area of one sheet. */
export function namesBySheet(items: readonly Excel.NamedItem[]): Map<string, GridName[]> {
  const names = new Map<string, GridName[]>();
  for (const { name, formula, comment } of items) {
    const target = targetOf(String(formula));
    if (!target) continue;
    const list = names.get(target.sheet);
    const named = { name, comment, area: target.area };
    if (list) list.push(named);
    else names.set(target.sheet, [named]);
  }
  return names;
}

/** `='Mẫu 1'!$A$1:$C$3`, `=Mẫu!$4:$6` or `=Mẫu!$B:$C` → sheet and area; null for everything else that a name may hold. */
function targetOf(formula: string): { sheet: string; area: Area } | null {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!,()"]+))!([^!,]+)$/.exec(formula);
  if (!parts) return null;
  const [, quoted, plain, address = ''] = parts;
  const area = areaOfAddress(address) ?? linesOf(address.replaceAll('$', ''));
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain!, area };
}

function linesOf(address: string): Area | null {
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(address);
  if (rows)
    return {
      firstRow: Number(rows[1]) - 1,
      lastRow: Number(rows[2]) - 1,
      firstColumn: 0,
      lastColumn,
    };
  const [first, last] = /^[A-Za-z]+:[A-Za-z]+$/.test(address) ? address.split(':') : [];
  const from = first === undefined ? null : areaOfAddress(`${first}1`);
  const to = last === undefined ? null : areaOfAddress(`${last}1`);
  return from && to && { firstRow: 0, lastRow, firstColumn: from.firstColumn, lastColumn: to.lastColumn };
}
