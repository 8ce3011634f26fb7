import type { FieldId } from '../../registers/register';
import type { ParamValues } from '../report';
import type { Period } from './period';

/** What a report is about, for below its title: the values of its parameters and the period; undefined where nothing narrows it. */
export function aboutText(
  params: ParamValues,
  fields: readonly FieldId[],
  { text }: Pick<Period, 'text'> = { text: '' },
): string | undefined {
  const said = fields.map((field) => params.text(field) ?? '');
  const about = [...said, text].filter((part) => part !== '').join(', ');
  return about === '' ? undefined : about.charAt(0).toUpperCase() + about.slice(1);
}
