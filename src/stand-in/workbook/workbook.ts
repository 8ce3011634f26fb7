import { rewriteFormulas } from './rewrite-formulas';
import { Sheet } from './sheet';
import { plainStyle, StylePool } from './style';
import type { Area, DefinedName, Style, WorkbookEvent } from './types';

/** Excel's own codes for what the workbook refuses, with the messages that Excel gives. */
const refusals = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
} as const;

/** The workbook refuses a change as Excel would. */
export class WorkbookRefusal extends Error {
  override name = 'WorkbookRefusal';

  constructor(readonly code: keyof typeof refusals) {
    super(refusals[code]);
  }
}

/** A workbook of the stand-in Excel. */
export class Workbook {
  /** The file's name. */
  name: string;
  readonly styles = new StylePool();
  /** The look of cells that nobody formatted; a file may have another font here. */
  normalStyle: Style = plainStyle;
  /** In tab order. */
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** Sheets of charts, which are no worksheets: add-ins never see them, but their names are taken. */
  chartSheetNames: readonly string[] = [];
  /** Settings of add-ins (`Office.context.document.settings`, `workbook.settings`); values as JSON can hold them. */
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  /** The file counts its dates from 1904, and so do the serials here. */
  uses1904Dates = false;
  /** What the file held and we do not model; the xlsx writer hands it on. */
  origin: unknown = null;
  #activeSheet: Sheet | null = null;
  #nextId = 1;
  readonly #selections = new Map<Sheet, readonly Area[]>();
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  /** An empty workbook has no sheet yet; Excel never shows one without, so add one. */
  constructor(name: string) {
    this.name = name;
  }

  get activeSheet(): Sheet {
    const sheet = this.#activeSheet ?? this.sheets.find(isVisible) ?? this.sheets[0];
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  /** What is selected on the active sheet; A1 before anything was. */
  get selection(): { readonly sheet: Sheet; readonly areas: readonly Area[] } {
    const sheet = this.activeSheet;
    return {
      sheet,
      areas: this.#selections.get(sheet) ?? [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }],
    };
  }

  /** A fresh id in the form that Excel gives to sheets, tables and conditional formats; the same in every run. */
  newId(): string {
    return `{00000000-0001-0000-0000-${(this.#nextId++).toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  /** Calls back at every change; answers how to stop. */
  on(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
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
    this.#refuseStructure();
    this.#checkName(name, null);
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: 'sheet-added', sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.#refuseStructure();
    const isLastVisible = isVisible(sheet) && this.sheets.filter(isVisible).length === 1;
    if (isLastVisible || sheet.visibility === 'VeryHidden') throw new WorkbookRefusal('InvalidOperation');
    rewriteFormulas(this, (reference, target) =>
      target === sheet && reference.sheet !== null ? null : reference,
    );
    const position = this.sheets.indexOf(sheet);
    const wasActive = sheet === this.activeSheet;
    if (wasActive) this.#activeSheet = null;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter((name) => name.scope !== sheet);
    this.#selections.delete(sheet);
    this.emit({ type: 'sheet-deleted', sheet });
    if (wasActive) {
      const next =
        this.sheets.slice(position).find(isVisible) ?? this.sheets.slice(0, position).findLast(isVisible);
      if (next) this.activate(next);
    }
  }

  /** Gives a sheet another name; throws WorkbookRefusal where Excel would not take it. */
  renameSheet(sheet: Sheet, name: string): void {
    this.#refuseStructure();
    this.#checkName(name, sheet);
    if (name === sheet.name) return;
    rewriteFormulas(this, (reference, target) =>
      target === sheet && reference.sheet !== null ? { ...reference, sheet: name } : reference,
    );
    sheet.name = name;
    this.emit({ type: 'sheet-renamed', sheet });
  }

  /** Moves a sheet's tab to a zero-based position. */
  moveSheet(sheet: Sheet, position: number): void {
    this.#refuseStructure();
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: 'sheet-moved', sheet });
  }

  activate(sheet: Sheet): void {
    if (this.#activeSheet === sheet) return;
    this.#activeSheet = sheet;
    this.emit({ type: 'sheet-activated', sheet });
  }

  /** Selects areas and activates their sheet. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    this.#selections.set(sheet, areas);
    this.activate(sheet);
    this.emit({ type: 'selection-changed', sheet, areas });
  }

  /** Tells that a defined name was added, changed or taken away. */
  nameChanged({ name, scope }: DefinedName): void {
    this.emit({ type: 'name-changed', name, sheet: scope ?? this.activeSheet });
  }

  /** The name as seen from a sheet (its own goes before the workbook's), without regard to case. */
  nameNamed(name: string, sheet: Sheet | null = null): DefinedName | undefined {
    const same = this.names.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
    return (
      same.find((defined) => sheet && defined.scope === sheet) ??
      same.find((defined) => defined.scope === null)
    );
  }

  /** A name that no table has yet, made of another's: `Bảng1` → `Bảng12`. */
  freeTableName(stem: string): string {
    const taken = new Set(this.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
    let number = 1;
    while (taken.has(`${stem}${number}`.toLowerCase())) number++;
    return `${stem}${number}`;
  }

  /** Excel's rules: 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at an end, not "History", not taken. */
  #checkName(name: string, sheet: Sheet | null): void {
    const isWellFormed =
      /^[^/\\?*:[\]]{1,31}$/.test(name) && !/^'|'$|^history$/i.test(name) && name.trim() !== '';
    if (!isWellFormed) throw new WorkbookRefusal('InvalidArgument');
    const other = this.sheetByName(name);
    const isChartSheet = this.chartSheetNames.some((taken) => taken.toLowerCase() === name.toLowerCase());
    if (isChartSheet || (other && other !== sheet)) throw new WorkbookRefusal('ItemAlreadyExists');
  }

  #refuseStructure(): void {
    if (this.structureProtected) throw new WorkbookRefusal('AccessDenied');
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
