import { quotedSheet, type DrawnCell, type SheetDrawing } from './sheet-drawing';

/** Drawings under other names, in the same order; their formulas follow, so that drawings that refer to each other still do. */
export function renamedDrawings(
  drawings: readonly SheetDrawing[],
  names: readonly string[],
): readonly SheetDrawing[] {
  const changed = drawings.flatMap(({ name }, index) =>
    name === names[index] ? [] : [[`${quotedSheet(name)}!`, `${quotedSheet(names[index]!)}!`] as const],
  );
  if (changed.length === 0) return drawings;
  const followed = (cell: DrawnCell | null): DrawnCell | null => {
    if (cell === null || !('formula' in cell)) return cell;
    const formula = changed.reduce((text, [from, to]) => text.replaceAll(from, to), cell.formula);
    return formula === cell.formula ? cell : { ...cell, formula };
  };
  return drawings.map((drawing, index) => ({
    ...drawing,
    name: names[index]!,
    rows: drawing.rows.map((row) => ({ ...row, cells: row.cells.map(followed) })),
  }));
}
