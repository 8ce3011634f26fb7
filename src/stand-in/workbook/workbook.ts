import { Sheet } from './sheet';
import { StylePool } from './style';
import type { Area } from './types';

/** What happened in a workbook; hosts turn it into Excel's events, the preview redraws. */
export type WorkbookEvent =
  | { readonly type: 'cells-changed'; readonly sheet: Sheet; readonly area: Area }
  | { readonly type: 'layout-changed'; readonly sheet: Sheet }
  | { readonly type: 'selection-changed'; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | {
      readonly type: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-renamed';
      readonly sheet: Sheet;
    };

/** A name of the workbook that stands for a formula, mostly a range. */
export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  /** Sheet that it belongs to, null for the whole workbook. */
  scope: Sheet | null;
  comment: string;
  visible: boolean;
}

/** A refusal by Excel's own rules, with Excel's error code. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A workbook in memory, as Excel would hold it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly styles = new StylePool();
  readonly names: DefinedName[] = [];
  /** Settings of the add-in, by key; JSON values. */
  readonly settings = new Map<string, unknown>();
  structureProtected = false;
  selection: readonly Area[] = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }];
  /** What the file held that the model does not know; kept for saving. */
  origin: unknown = null;
  private active: Sheet | null = null;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private nextId = 1;

  constructor(public name = 'Book1.xlsx') {}

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet.');
    return sheet;
  }

  /** A fresh id in the form that Excel gives to sheets and tables. */
  newId(): string {
    const number = (this.nextId++).toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0001-0000-0000-${number}}`;
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  sheetByName(name: string): Sheet | undefined {
    const folded = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
  }

  /** Adds a sheet behind the last; without a name Excel's next free one. */
  addSheet(name: string = this.freeSheetName()): Sheet {
    this.refuseStructure();
    this.checkSheetName(name);
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    this.emit({ type: 'sheet-added', sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.refuseStructure();
    const visible = this.sheets.filter((one) => one.visibility === 'Visible');
    if (sheet.visibility === 'VeryHidden' || (visible.length === 1 && visible[0] === sheet)) {
      throw new WorkbookRefusal(
        'InvalidOperation',
        'This operation is not permitted for the current object.',
      );
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets.find((one) => one.visibility === 'Visible') ?? null;
    this.emit({ type: 'sheet-deleted', sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.refuseStructure();
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.checkSheetName(name);
    sheet.name = name;
    this.emit({ type: 'sheet-renamed', sheet });
  }

  activate(sheet: Sheet): void {
    if (this.activeSheet === sheet) return;
    this.active = sheet;
    this.selection = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }];
    this.emit({ type: 'sheet-activated', sheet });
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = areas;
    this.emit({ type: 'selection-changed', sheet, areas });
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetByName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  /** Excel's rules for names of sheets: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at an end, not “History”. */
  private checkSheetName(name: string): void {
    if (this.sheetByName(name)) {
      throw new WorkbookRefusal(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
    if (!/^[^/\\?*:[\]]{1,31}$/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') {
      throw new WorkbookRefusal(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
      );
    }
  }

  private refuseStructure(): void {
    if (this.structureProtected) {
      throw new WorkbookRefusal('AccessDenied', 'You cannot perform the requested operation.');
    }
  }
}
