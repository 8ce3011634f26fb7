import { readsAsNumber, type GroupColumn } from './criteria';
import type { StandingValues } from './standing-values';
import type { Totals } from '../totals';

/** More spellings than these are no spellings of one unit. */
export const mostSpellings = 30;

/**
 * Adds to the combinations of each row those that the table does not have yet, so that a record that goes to another fund is followed
 * also where its unit has another name; nothing where a text means two values, or would be met by another one's criterion.
 *
 * Gives those of values that no record combines yet. `saysNone`: whether an empty cell says that there is no value of the group.
 */
export function combineSpellings(
  totals: Totals,
  groups: readonly GroupColumn[],
  standing: StandingValues,
  saysNone: (group: number) => boolean,
  spellings: Map<number, (readonly string[])[]>,
): (keys: readonly string[]) => readonly (readonly string[])[] {
  const textsOfKey = groups.map(() => new Map<string, Map<string, string>>());
  const keyOfText = groups.map(() => new Map<string, string>());
  const isText = (group: number) => groups[group]!.kind === 'texts';
  for (const [row, combinations] of spellings)
    for (const [group, key] of totals.rows[row]!.keys.entries())
      for (const text of [
        ...combinations.map((texts) => texts[group]!),
        ...(readsAsNumber(key) ? [] : [key]),
      ]) {
        const written = isText(group) ? text : '';
        if (written === '' && isText(group) && !(key === '' && saysNone(group))) continue;
        const normal = oneForm(written.toLowerCase());
        const known = textsOfKey[group]!.get(key)?.get(normal);
        if (written !== '' && (keyOfText[group]!.get(normal) ?? key) !== key) return () => [];
        if (known !== undefined && !isSameText(known, written)) return () => [];
        keyOfText[group]!.set(normal, key);
        textsOfKey[group]!.set(key, (textsOfKey[group]!.get(key) ?? new Map()).set(normal, known ?? written));
      }
  const textsOf = (key: string, group: number): readonly string[] => {
    if (!isText(group) || standing.has(group, key)) return [''];
    const known = [...(textsOfKey[group]!.get(key)?.values() ?? [])];
    if (known.length > 0) return known;
    if (key === '') return saysNone(group) ? [''] : [];
    return readsAsNumber(key) ? [] : [key];
  };
  const combinationsOf = (keys: readonly string[]) =>
    keys.reduce<string[][]>(
      (combinations, key, group) =>
        combinations.flatMap((texts) => textsOf(key, group).map((text) => [...texts, text])),
      [[]],
    );
  for (const [row, { keys }] of totals.rows.entries()) {
    const product = combinationsOf(keys);
    if (product.length > 0 && product.length <= mostSpellings) spellings.set(row, product);
  }
  return combinationsOf;
}

/** One for all Unicode forms that Excel may take for equal. */
export function oneForm(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** As Excel compares a text with a criterion: without case. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
