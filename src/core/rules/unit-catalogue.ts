/** The units that a workbook's own `units` register names. */
export interface UnitCatalogue {
  readonly size: number;
  /** The catalogue's name of what a cell calls a unit, or null where the catalogue has none (neither name nor alias). */
  find(name: string): string | null;
  /** The nearest catalogue name of an unknown one, or null where none is near. */
  nearest(name: string): string | null;
}
