import { renamedDrawings } from './renamed-drawings';
import { sheetNameFrom, type SheetDrawing } from './sheet-drawing';

/**
 * Drawings under names that nothing else in the workbook has: a tab of somebody else's is left alone (“Mái ấm (2)” beside it), one
 * that the same maker drew before keeps its name, so that it is drawn anew.
 */
export function withFreeNames(
  drawings: readonly SheetDrawing[],
  sheets: readonly string[],
  ownSheets: ReadonlyMap<string, string>,
): readonly SheetDrawing[] {
  const taken = new Set<string>();
  const names = drawings.map((drawing) => {
    const others = sheets.filter((sheet) => ownSheets.get(sheet) !== drawing.maker);
    const name = sheetNameFrom(drawing.name, [...others, ...taken]);
    taken.add(name);
    return name;
  });
  return renamedDrawings(drawings, names);
}
