import { Sheet } from './sheet';
import { sheetNameProblem } from './sheet-name';
import type { SheetNameProblem } from './sheet-name';
import { StyleTable } from './style';
import type { Area, DefinedName, WorkbookEvent } from './types';

/** Why the workbook refuses a change; the host turns the code into Excel's own error. */
export class WorkbookRefusal extends Error {
  override name = 'WorkbookRefusal';

  constructor(readonly code: SheetNameProblem | 'last-visible-sheet' | 'text-too-long' | 'off-sheet') {
    super(code);
  }
}

/** A workbook of the stand-in Excel. */
export class Workbook {
  /** The file's name. */
  name: string;
  readonly styles = new StyleTable();
  /** In tab order. */
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Settings of add-ins (`Office.context.document.settings`, `workbook.settings`); values as JSON can hold them. */
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  /** The file counts its dates from 1904; kept for saving, the serials here always count from 1900. */
  uses1904Dates = false;
  /** What the file held and we do not model; the xlsx writer hands it on. */
  source: unknown = null;
  #activeSheet: string | null = null;
  readonly #selections = new Map<string, readonly Area[]>();
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  /** An empty workbook has no sheet yet; Excel never shows one without, so add one. */
  constructor(name: string) {
    this.name = name;
  }

  get activeSheet(): Sheet {
    const sheet =
      this.sheets.find(({ id }) => id === this.#activeSheet) ?? this.sheets.find(isVisible) ?? this.sheets[0];
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  /** What is selected on the active sheet; A1 before anything was. */
  get selection(): { readonly sheet: Sheet; readonly areas: readonly Area[] } {
    const sheet = this.activeSheet;
    return {
      sheet,
      areas: this.#selections.get(sheet.id) ?? [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }],
    };
  }

  /** Calls back at every change; answers how to stop. */
  on(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** The sheet of this name, without regard to case. */
  sheetByName(name: string): Sheet | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Adds a sheet at the end (or at `position`), named as Excel would where no name is given. Does not activate it. */
  addSheet(name: string = this.#freeName(), position: number = this.sheets.length): Sheet {
    this.#checkName(name, null);
    const sheet = new Sheet(this, `{${crypto.randomUUID().toUpperCase()}}`, name);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: 'sheet-added', sheet: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    if (isVisible(sheet) && this.sheets.filter(isVisible).length === 1)
      throw new WorkbookRefusal('last-visible-sheet');
    const position = this.sheets.indexOf(sheet);
    const wasActive = sheet === this.activeSheet;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet.id);
    this.#selections.delete(sheet.id);
    this.emit({ type: 'sheet-deleted', sheet: sheet.id });
    if (wasActive) {
      const next =
        this.sheets.slice(position).find(isVisible) ?? this.sheets.slice(0, position).findLast(isVisible);
      if (next) this.activate(next);
    }
  }

  /** Gives a sheet another name; throws WorkbookRefusal where Excel would not take it. */
  renameSheet(sheet: Sheet, name: string): void {
    this.#checkName(name, sheet);
    if (name === sheet.name) return;
    sheet.name = name;
    this.emit({ type: 'sheet-renamed', sheet: sheet.id });
  }

  /** Moves a sheet's tab to a zero-based position. */
  moveSheet(sheet: Sheet, position: number): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: 'sheet-moved', sheet: sheet.id });
  }

  activate(sheet: Sheet): void {
    if (this.#activeSheet === sheet.id) return;
    this.#activeSheet = sheet.id;
    this.emit({ type: 'sheet-activated', sheet: sheet.id });
  }

  /** Selects areas and activates their sheet. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    this.#selections.set(sheet.id, areas);
    this.activate(sheet);
    this.emit({ type: 'selection-changed', sheet: sheet.id, areas });
  }

  /** The name as seen from a sheet (its own goes before the workbook's), without regard to case. */
  nameNamed(name: string, sheet: Sheet | null = null): DefinedName | undefined {
    const same = this.names.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
    return (
      same.find((defined) => sheet && defined.sheet === sheet.id) ??
      same.find((defined) => defined.sheet === null)
    );
  }

  #checkName(name: string, sheet: Sheet | null): void {
    const problem = sheetNameProblem(name);
    if (problem) throw new WorkbookRefusal(problem);
    const other = this.sheetByName(name);
    if (other && other !== sheet) throw new WorkbookRefusal('name-taken');
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetByName(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === 'Visible';
}
