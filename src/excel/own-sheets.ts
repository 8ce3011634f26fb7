import type { MemoryEntry } from '../core/memory';
import { putMemory, type AskedMemory } from './memory-sheet';

/** What the workbook remembers of a sheet that we drew, to know it again and to see whether a hand changed it since. */
export interface OwnSheet extends MemoryEntry {
  readonly kind: 'own-sheet';
  readonly sheet: string;
  readonly maker: string;
  /** Of the formulas and constants as Excel gave them back right after writing. */
  readonly print: string;
}

const ownSheetKind = 'own-sheet';

/** The sheets of ours that the memory tells of, by name; a later entry wins. */
export function ownSheetsIn(memory: readonly MemoryEntry[]): Map<string, OwnSheet> {
  return new Map(memory.filter(isOwnSheet).map((own) => [own.sheet, own]));
}

function isOwnSheet(entry: MemoryEntry): entry is OwnSheet {
  return (
    entry.kind === ownSheetKind && typeof entry['sheet'] === 'string' && typeof entry['maker'] === 'string'
  );
}

/** A short print of a sheet's content: 53 bits of two mixed 32-bit hashes (cyrb53), enough to see a change, no safeguard against malice. */
export function printOf(formulas: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(formulas);
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}

/** A sheet as it stood right after we wrote it. */
export interface SheetContent {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Formulas and constants of the used range. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** What a writing left of one sheet. */
export interface DrawnSheet {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly content: SheetContent;
}

/** What a used range holds whose formulas and place were asked for. */
export function contentOf(id: string, used: Excel.Range): SheetContent {
  if (used.isNullObject) return { id, firstRow: 0, firstColumn: 0, formulas: [] };
  return { id, firstRow: used.rowIndex, firstColumn: used.columnIndex, formulas: used.formulas };
}

/** Reads the sheets back as Excel holds them now and remembers them as ours; two requests for any number of sheets. Answers what it read. */
export async function rememberOwnSheets(
  context: Excel.RequestContext,
  asked: AskedMemory,
  memory: readonly MemoryEntry[],
  written: readonly { readonly worksheet: Excel.Worksheet; readonly sheet: string; readonly maker: string }[],
): Promise<SheetContent[]> {
  const readBack = written.map(({ worksheet }) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex');
    worksheet.load('id');
    return used;
  });
  await context.sync();
  const contents = written.map(({ worksheet }, index) => contentOf(worksheet.id, readBack[index]!));
  const names = new Set(written.map(({ sheet }) => sheet));
  const entries = [
    ...memory.filter((entry) => entry.kind !== ownSheetKind || !names.has(String(entry['sheet']))),
    ...written.map(({ sheet, maker }, index): OwnSheet => ({
      kind: ownSheetKind,
      sheet,
      maker,
      print: printOf(contents[index]!.formulas),
    })),
  ];
  putMemory(context, asked, entries, [...names]);
  await context.sync();
  return contents;
}
