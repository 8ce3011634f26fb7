import type { RegisterId } from '../../registers/register';

/** Registers whose records belong to units of the catalogue; new units and papers are not in it, the catalogue is itself. */
export const registersWithUnits: readonly RegisterId[] = [
  'members',
  'grants',
  'visits',
  'disbursements',
  'commendations',
  'admissions',
  'proposals',
  'donations',
  'fundDrives',
  'training',
  'conferences',
  'emulation',
];
