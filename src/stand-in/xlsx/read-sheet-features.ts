import type { ConditionalRule, TableDefinition } from 'hucre/xlsx';
import { areaOfAddress } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { ConditionalFormat, ProtectionOptions, Table } from '../workbook/types';
import { shownFormula } from './file-formula';
import type { FileSheet } from './file-origin';
import type { FileStyles } from './file-style';

/** A table of the file, null where the file does not say where it stands. */
export function tableOf(table: TableDefinition, id: string): Table | null {
  const area = areaOfAddress(table.range ?? '');
  if (!area) return null;
  return {
    id,
    name: table.displayName ?? table.name,
    area,
    columns: table.columns.map(({ name }) => name),
    hasHeaders: true,
    hasTotals: table.showTotalRow ?? false,
    showFilterButton: table.showAutoFilter ?? true,
    showBandedRows: table.showRowStripes ?? true,
    style: table.style ?? '',
  };
}

export function conditionalFormatOf(
  rule: ConditionalRule,
  id: string,
  styles: FileStyles,
): ConditionalFormat {
  const { font, fill } = rule.style ?? {};
  const fillColor = fill?.type === 'pattern' ? styles.color(fill.bgColor ?? fill.fgColor) : null;
  const fontColor = styles.color(font?.color);
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  return {
    id,
    areas: rule.range.split(' ').flatMap((address) => areaOfAddress(address) ?? []),
    type: rule.type,
    operator: rule.operator ?? null,
    formulas: formulas.map(shownFormula),
    text: rule.text ?? null,
    look: {
      ...(fillColor && { fill: fillColor }),
      ...(fontColor && { fontColor }),
      ...(font?.bold && { bold: true }),
      ...(font?.italic && { italic: true }),
    },
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ?? false,
    origin: rule,
  };
}

/** In the file a protected sheet allows nothing but selecting, unless it says so. */
export function protectionOf(file: FileSheet['protection']): Sheet['protection'] {
  if (!file?.sheet) return { protected: false, options: null };
  const allows = (part: boolean | undefined) => part ?? false;
  const options: ProtectionOptions = {
    allowAutoFilter: allows(file.autoFilter),
    allowDeleteColumns: allows(file.deleteColumns),
    allowDeleteRows: allows(file.deleteRows),
    allowEditObjects: !file.objects,
    allowEditScenarios: !file.scenarios,
    allowFormatCells: allows(file.formatCells),
    allowFormatColumns: allows(file.formatColumns),
    allowFormatRows: allows(file.formatRows),
    allowInsertColumns: allows(file.insertColumns),
    allowInsertHyperlinks: allows(file.insertHyperlinks),
    allowInsertRows: allows(file.insertRows),
    allowPivotTables: allows(file.pivotTables),
    allowSort: allows(file.sort),
    selectionMode:
      file.selectUnlockedCells === false ? 'None' : file.selectLockedCells === false ? 'Unlocked' : 'Normal',
  };
  return { protected: true, options };
}
