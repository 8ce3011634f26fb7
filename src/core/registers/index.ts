import type { Text } from '../language';
import type { FieldId, Register, RegisterId } from './register';
import { admissions } from './admissions';
import { commendations } from './commendations';
import { conferences } from './conferences';
import { disbursements } from './disbursements';
import { documents } from './documents';
import { donations } from './donations';
import { emulation } from './emulation';
import { fieldCatalogue } from './field-catalogue';
import { fundDrives } from './fund-drives';
import { grants } from './grants';
import { members } from './members';
import { newUnits } from './new-units';
import { proposals } from './proposals';
import { training } from './training';
import { units } from './units';
import { visits } from './visits';

/** Every register that we know, in the contract's order. */
export const registers: readonly Register[] = [
  units,
  members,
  grants,
  visits,
  disbursements,
  commendations,
  admissions,
  newUnits,
  proposals,
  donations,
  fundDrives,
  training,
  conferences,
  emulation,
  documents,
];

const byId = new Map(registers.map((register) => [register.id, register]));

/** The register of the id. */
export function registerOf(id: RegisterId): Register {
  const register = byId.get(id);
  if (!register) throw new Error(`No register ${id}`);
  return register;
}

/** What the register is called. */
export function registerTitle(id: RegisterId): Text {
  return registerOf(id).title;
}

/** What a field is called in the register; without one, what it is usually called. */
export function fieldTitle(field: FieldId, register: RegisterId | null): Text {
  const own = register === null ? undefined : registerOf(register).fields.find(({ id }) => id === field);
  return own?.title ?? fieldCatalogue[field].title;
}
