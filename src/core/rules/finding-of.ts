import type { TableColumns } from '../recognition/values/table-columns';
import type { UnitCatalogue } from '../recognition/values/unit-catalogue';
import { homeOf, type Grid } from '../sheet/grid';
import type { AnyRule, Breach, DistantPlace, Finding, FixProposal } from './rule';
import type { RuleSettings } from './rule-settings';

/** A finding of the table, told from what a rule says is broken. `forms` by their sheet: the forms on which it may have cells. */
export function findingOf(
  rule: AnyRule,
  columns: TableColumns,
  breach: Breach<unknown>,
  choices: RuleSettings,
  forms: ReadonlyMap<string, Grid>,
  spell: (unit: string) => string,
): Finding {
  const chosen = choices.get(rule.id);
  const { sheet } = columns.table.grid;
  const cells = breach.cells.map((cell) => {
    const there: DistantPlace = 'sheet' in cell ? cell : { sheet, row: cell.row, column: cell.column };
    const form = forms.get(there.sheet);
    // A card stands behind the rows of its sheet, on which the other cells of its findings may be.
    return form && there.row >= form.firstRow ? { ...there, ...homeOf(form, there) } : there;
  });
  return {
    rule: rule.id,
    severity: chosen && chosen !== 'off' ? chosen : (breach.severity ?? rule.severity),
    table: columns.table.id,
    sheet,
    cells,
    value: breach.value,
    unit: breach.record === undefined ? '' : spell(columns.units().name(breach.record)),
    isOnForm: columns.table.grid.form !== undefined,
    params: breach.params,
    fix: breach.fix ? fixOfCells(breach.fix, cells, forms) : null,
    money: breach.money ?? 0,
  };
}

/**
 * By its unit a finding is looked for: whatever the cell says, the catalogue's name, or what is written without its blanks. Thousands of
 * findings are of the same few units.
 */
export function speller(units: UnitCatalogue | null): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    let name = known.get(unit);
    if (name === undefined)
      known.set(unit, (name = units?.find(unit) ?? unit.normalize('NFC').replace(/\s+/g, ' ')));
    return name;
  };
}

/** Where a cell holds words beside the value, the fix is the whole cell with them; a number or a date cannot be put among words. */
function fixOfCells(
  fix: FixProposal,
  cells: readonly DistantPlace[],
  forms: ReadonlyMap<string, Grid>,
): FixProposal | null {
  const words = cells.map((cell) => forms.get(cell.sheet)?.form?.around?.(cell) ?? null);
  if (words.every((around) => around === null)) return fix;
  const values = words.map((around, index) => {
    const value = fix.values ? fix.values[index] : fix.value;
    if (!around || value === undefined) return value;
    return typeof value === 'string' ? `${around.before}${value}${around.after}` : null;
  });
  const whole = values.flatMap((value) => (value === null || value === undefined ? [] : [value]));
  if (whole.length < values.length) return null;
  const numberFormat = words.includes(null) ? fix.numberFormat : undefined;
  return { value: whole[0]!, values: whole, certain: fix.certain, ...(numberFormat && { numberFormat }) };
}
