import type { FormIdentity, Grid } from '../../sheet/grid';
import type { Correction } from '../recognized-table';

/** Whether it was said of a form: by what tells it again, or by the cell that names the field. */
export function isOfForm(said: Correction): boolean {
  if (said.kind === 'header' || said.kind === 'row') return false;
  return said.form !== undefined || (said.kind === 'column' && /\d/.test(said.column));
}

/** Whether it was said of a table or form as a whole. */
export function isOfTable(said: Correction): said is Extract<Correction, { kind: 'register' | 'scale' }> {
  return said.kind === 'register' || said.kind === 'scale';
}

/** What was said of one of these forms, as of the first table of a sheet. */
export function correctionsOfForm(
  form: Grid,
  forms: readonly Grid[],
  corrections: readonly Correction[],
): Correction[] {
  return corrections.flatMap((said): Correction[] => {
    if (!isOfForm(said)) return [];
    if (isOfTable(said) && said.form)
      return formOf(said.form, forms) === form ? [{ ...said, row: null }] : [];
    if (said.kind === 'column' && said.form) return formOf(said.form, forms) === form ? [said] : [];
    return [said];
  });
}

/**
 * The form with these fields and this person, else the only one with these fields, else the only one of this person that has most
 * fields in common; null where none can be told.
 */
function formOf(identity: FormIdentity, forms: readonly Grid[]): Grid | null {
  const isNamed = ({ form }: Grid) => form!.identity.name === identity.name;
  const alike = forms.filter(({ form }) => isSame(form!.identity.headings, identity.headings));
  const similar = forms.filter(({ form }) => {
    const shared = form!.identity.headings.filter((heading) => identity.headings.includes(heading));
    return shared.length * 2 > Math.max(identity.headings.length, form!.identity.headings.length);
  });
  for (const found of [alike.filter(isNamed), alike, similar.filter(isNamed)])
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  return null;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
