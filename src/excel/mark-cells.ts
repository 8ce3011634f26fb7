import { fail, succeed, type Result } from '../core/result';
import type { Severity } from '../core/rules/rule';
import { areaAddress } from '../core/sheet/address';
import type { Area } from '../core/sheet/grid';
import type { Mark } from '../core/workbook';

/** Excel takes no longer address of several areas. */
const longestAddress = 8192;

const fills: Readonly<Record<Severity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

/** Always true, and known again: no formula of a person says this. */
const formulaOf = (severity: Severity) => `=LEN("SoatSo:${severity}")>0`;

const isOurs = (formula: string) => formula.includes('"SoatSo:');

/**
 * Replaces all marks of the workbook by conditional formats of our own; the cells' own formats and the user's conditional formats
 * stay as they are. No marks take all of them away.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<Result<void>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    sheet.protection.load('protected');
    return { sheet, formats };
  });
  await context.sync();
  const custom = sheets.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { sheet, format, rule };
      }),
  );
  if (custom.length > 0) await context.sync();
  const old = custom.filter(({ rule }) => isOurs(rule.formula));
  const touched = new Set([...old.map(({ sheet }) => sheet.name), ...marks.map(({ sheet }) => sheet)]);
  const locked = sheets.find(({ sheet }) => touched.has(sheet.name) && sheet.protection.protected);
  if (locked) return fail({ code: 'sheet-protected', sheet: locked.sheet.name });

  for (const { format } of old) format.delete();
  // The gravest last: a new rule goes before those that are there.
  for (const severity of ['info', 'warning', 'error'] as const) {
    for (const mark of marks.filter((one) => one.severity === severity)) {
      for (const address of addressesOf(mark)) {
        const target = worksheets.getItem(mark.sheet);
        const { conditionalFormats } = address.includes(',')
          ? target.getRanges(address)
          : target.getRange(address);
        const { custom: look } = conditionalFormats.add('Custom');
        look.rule.formula = formulaOf(severity);
        look.format.fill.color = fills[severity];
      }
    }
  }
  await context.sync();
  return succeed(undefined);
}

/** The cells as few addresses of several areas each. */
function addressesOf({ cells }: Mark): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last && last.firstColumn === column && last.lastRow + 1 >= row)
      areas[areas.length - 1] = { ...last, lastRow: row };
    else areas.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  }
  const addresses: string[] = [];
  for (const area of areas) {
    const next = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + next.length < longestAddress)
      addresses[addresses.length - 1] = `${last},${next}`;
    else addresses.push(next);
  }
  return addresses;
}
