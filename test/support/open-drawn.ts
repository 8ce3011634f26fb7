import { createExcelHost } from '../../src/excel/excel-host';
import { ExcelHost, Workbook } from '../../src/stand-in';
import { connectNode } from '../../src/stand-in/hosts/connect-node';
import { enterValue } from '../../src/stand-in/workbook/enter-value';
import type { Sheet } from '../../src/stand-in/workbook/sheet';

/**
 * A workbook in the stand-in Excel with drawn sheets: one line per row, cells split by `|` and trimmed; what begins with `=` is a live
 * formula, `'…` is text.
 */
export async function openDrawn(sheets: Readonly<Record<string, string>>) {
  const workbook = new Workbook('Sổ.xlsx');
  for (const [name, drawing] of Object.entries(sheets)) drawInto(workbook.addSheet(name), drawing);
  const excel = new ExcelHost(workbook);
  await connectNode(excel);
  return { workbook, excel, host: createExcelHost(() => true) };
}

function drawInto(sheet: Sheet, drawing: string): void {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  lines.forEach((line, row) => {
    line.split('|').forEach((cell, column) => {
      const text = cell.trim().replaceAll('¦', '|');
      if (text !== '') enterValue(sheet, row, column, text);
    });
  });
}

/** What a sheet shows, drawn the same way: values, or formulas where asked; rows without content are empty lines. */
export function drawnSheet(sheet: Sheet, what: 'values' | 'formulas' = 'values'): string[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  return Array.from({ length: used.lastRow + 1 }, (_, row) =>
    Array.from({ length: used.lastColumn + 1 }, (_unused, column) => {
      const cell = sheet.cell(row, column);
      const value = what === 'formulas' && cell?.formula ? cell.formula : (cell?.value ?? '');
      return typeof value === 'object' ? value.error : String(value);
    })
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );
}
