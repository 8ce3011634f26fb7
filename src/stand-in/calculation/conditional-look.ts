import { areasMeet, cellArea } from '../workbook/area';
import { shiftFormula } from '../workbook/formula-references';
import type { Sheet } from '../workbook/sheet';
import type { ConditionalFormat, ConditionalLook, Scalar } from '../workbook/types';
import { isCellError } from '../workbook/cell-error';
import { evaluateFormula } from './evaluate';
import { parseFormula } from './parse';
import { compare } from './values';

/**
 * What the conditional formats make of a cell's look: of all that hit it, each part by the first that says something of it.
 *
 * Formulas, comparisons, texts and blanks are judged; scales, bars, icons, ranks and duplicates are not drawn.
 */
export function conditionalLookAt(sheet: Sheet, row: number, column: number): ConditionalLook {
  const cell = cellArea(row, column);
  let look: ConditionalLook = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => areasMeet(area, cell)) || !hits(sheet, format, row, column)) continue;
    look = { ...format.look, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

function hits(sheet: Sheet, format: ConditionalFormat, row: number, column: number): boolean {
  const [origin] = format.areas;
  const reckon = (formula: string): Scalar => {
    const node = parseFormula(shiftFormula(formula, row - origin!.firstRow, column - origin!.firstColumn));
    if (!node) return null;
    const read = (other: Sheet, r: number, c: number) => other.value(r, c);
    return evaluateFormula(node, { sheet, row, column, now: new Date(), isArray: true, read });
  };
  const value = sheet.value(row, column);
  const text = typeof value === 'object' ? '' : String(value).toLowerCase();
  const wanted = format.text?.toLowerCase() ?? '';
  switch (format.type) {
    case 'expression': {
      const [formula] = format.formulas;
      const answer = formula === undefined ? null : reckon(formula);
      return answer === true || (typeof answer === 'number' && answer !== 0);
    }
    case 'cellIs':
      return compares(format.operator, value, format.formulas.map(reckon));
    case 'containsText':
      return text.includes(wanted);
    case 'notContainsText':
      return !text.includes(wanted);
    case 'beginsWith':
      return text.startsWith(wanted);
    case 'endsWith':
      return text.endsWith(wanted);
    case 'containsBlanks':
      return text.trim() === '';
    case 'notContainsBlanks':
      return text.trim() !== '';
    case 'aboveAverage':
    case 'colorScale':
    case 'dataBar':
    case 'duplicateValues':
    case 'iconSet':
    case 'top10':
    case 'uniqueValues':
      return false;
  }
}

function compares(operator: string | null, value: Scalar, [first = null, second = null]: readonly Scalar[]) {
  if (isCellError(value) || isCellError(first) || isCellError(second)) return false;
  const order = compare(value, first);
  const isBetween = order >= 0 && compare(value, second) <= 0;
  const answers: Readonly<Record<string, boolean>> = {
    equal: order === 0,
    notEqual: order !== 0,
    greaterThan: order > 0,
    lessThan: order < 0,
    greaterThanOrEqual: order >= 0,
    lessThanOrEqual: order <= 0,
    between: isBetween,
    notBetween: !isBetween,
  };
  return answers[operator ?? ''] ?? false;
}
