/**
 * One thing that the workbook remembers for us, as it is kept: one line of JSON in our very hidden sheet.
 *
 * Each part of the add-in has `kind`s of its own and knows their other fields; what is not its own it leaves alone. At most
 * 32,000 characters as JSON, for a cell holds no more.
 */
export interface MemoryEntry {
  readonly kind: string;
  readonly [field: string]: unknown;
}
