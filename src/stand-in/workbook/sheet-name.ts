export type SheetNameProblem =
  'name-empty' | 'name-too-long' | 'name-has-forbidden-character' | 'name-reserved' | 'name-taken';

/**
 * Why Excel does not take a text as a sheet's name, or null where it does: 1 to 31 characters, none of `/ \ ? * : [ ]`, no
 * apostrophe at its ends, not "History". Whether the name is taken is the workbook's to say.
 */
export function sheetNameProblem(name: string): SheetNameProblem | null {
  if (name.trim() === '') return 'name-empty';
  if (name.length > 31) return 'name-too-long';
  if (/[/\\?*:[\]]/.test(name) || /^'|'$/.test(name)) return 'name-has-forbidden-character';
  if (name.toLowerCase() === 'history') return 'name-reserved';
  return null;
}
