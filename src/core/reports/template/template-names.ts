import { registerOf, registers } from '../../registers';
import { fieldIds, type FieldId } from '../../registers/fields';
import type { RegisterId } from '../../registers/register';
import type { OfficeSettings } from '../../settings/office-settings';

/** The register of that id, or null. */
export function registerNamed(name: string): RegisterId | null {
  return registers.find(({ id }) => id === name)?.id ?? null;
}

/** The register's field of that id, or null. */
export function fieldNamed(register: RegisterId, name: string): FieldId | null {
  const field = fieldIds.find((id) => id === name);
  if (field === undefined) return null;
  const isOwn = registerOf(register).fields.some(({ id }) => id === field);
  // A unit may come from a section or the title of any list, and a birth date tells its year.
  return isOwn || field === 'birthYear' ? field : null;
}

export function fieldNames(register: RegisterId): string[] {
  return registerOf(register).fields.map(({ id }) => id);
}

const settingReaders: Readonly<Record<string, (settings: OfficeSettings) => string>> = {
  superior: ({ superior }) => superior,
  organisation: ({ organisation }) => organisation,
  documentSuffix: ({ documentSuffix }) => documentSuffix,
  place: ({ place }) => place,
  onBehalfOf: ({ onBehalfOf }) => onBehalfOf,
  signer: ({ signer }) => signer.name,
  'signer.title': ({ signer }) => signer.title,
  'signer.name': ({ signer }) => signer.name,
  accountant: ({ accountant }) => accountant.name,
  'accountant.title': ({ accountant }) => accountant.title,
  'accountant.name': ({ accountant }) => accountant.name,
  preparer: ({ preparer }) => preparer.name,
  'preparer.title': ({ preparer }) => preparer.title,
  'preparer.name': ({ preparer }) => preparer.name,
};

export const settingNames = Object.keys(settingReaders);

/** What “Thiết lập” says under the name; null for a name that it does not know. */
export function settingNamed(settings: OfficeSettings, name: string): string | null {
  return Object.hasOwn(settingReaders, name) ? settingReaders[name]!(settings) : null;
}

/** Names that are neither registers nor carry further names. */
export const plainNames = ['today', 'ordinal', 'ordinal.total', 'group.name'] as const;
