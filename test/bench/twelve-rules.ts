import { Ajv } from 'ajv';
import { z } from 'zod';
import type { CellValue } from '../../src/core/sheet/grid';

/** Counts the faults of rows by twelve rules: eleven on single cells, and one citizen id on two rows. */
export type TwelveRules = (rows: readonly (readonly CellValue[])[]) => number;

const citizenId = /^0\d{11}$/;
const phone = /^0[35789]\d{8}$/;
const email = /^[^\s@]+@[^\s@]+$/;
const tidy = /^\S+(?: \S+)*$/;
const genders = ['Nam', 'Nữ'];

function isDate(value: CellValue | undefined): boolean {
  return typeof value === 'number' && value >= 1 && value <= 60_000;
}

/** The rules as a person writes them by hand: one loop, regular expressions and a set. */
export const byHand: TwelveRules = (rows) => {
  const seen = new Set<CellValue>();
  let faults = 0;
  for (const row of rows) {
    const [ordinal, name, birth, gender, id, issued, unit, , mobile, mail, , joined, , note] = row;
    if (typeof ordinal !== 'number' || ordinal < 1) faults += 1;
    if (typeof name !== 'string' || name === '') faults += 1;
    if (!isDate(birth)) faults += 1;
    if (gender !== 'Nam' && gender !== 'Nữ') faults += 1;
    if (typeof id !== 'string' || !citizenId.test(id)) faults += 1;
    if (!isDate(issued)) faults += 1;
    if (typeof unit !== 'string' || unit === '') faults += 1;
    if (typeof mobile !== 'string' || !phone.test(mobile)) faults += 1;
    if (typeof mail !== 'string' || !email.test(mail)) faults += 1;
    if (!isDate(joined)) faults += 1;
    if (typeof note !== 'string' || !tidy.test(note)) faults += 1;
    if (seen.has(id!)) faults += 1;
    else seen.add(id!);
  }
  return faults;
};

function objectOf(row: readonly CellValue[]) {
  return {
    ordinal: row[0],
    name: row[1],
    birth: row[2],
    gender: row[3],
    id: row[4],
    issued: row[5],
    unit: row[6],
    job: row[7],
    mobile: row[8],
    mail: row[9],
    ethnicity: row[10],
    joined: row[11],
    card: row[12],
    note: row[13],
  };
}

/** A schema library's eleven rules, and the twelfth by hand, as libraries have none for it. */
function withSchema(faultsOf: (row: object) => number): TwelveRules {
  return (rows) => {
    const seen = new Set<CellValue>();
    let faults = 0;
    for (const row of rows) {
      faults += faultsOf(objectOf(row));
      if (seen.has(row[4]!)) faults += 1;
      else seen.add(row[4]!);
    }
    return faults;
  };
}

const zodDate = z.number().min(1).max(60_000);
const zodRow = z.object({
  ordinal: z.number().min(1),
  name: z.string().min(1),
  birth: zodDate,
  gender: z.enum(['Nam', 'Nữ']),
  id: z.string().regex(citizenId),
  issued: zodDate,
  unit: z.string().min(1),
  mobile: z.string().regex(phone),
  mail: z.string().regex(email),
  joined: zodDate,
  note: z.string().regex(tidy),
});

export const byZod: TwelveRules = withSchema((row) => zodRow.safeParse(row).error?.issues.length ?? 0);

const ajvDate = { type: 'number', minimum: 1, maximum: 60_000 };
const matches = ({ source }: RegExp) => ({ type: 'string', pattern: source });
const ajvRow = new Ajv({ allErrors: true }).compile({
  type: 'object',
  properties: {
    ordinal: { type: 'number', minimum: 1 },
    name: { type: 'string', minLength: 1 },
    birth: ajvDate,
    gender: { enum: genders },
    id: matches(citizenId),
    issued: ajvDate,
    unit: { type: 'string', minLength: 1 },
    mobile: matches(phone),
    mail: matches(email),
    joined: ajvDate,
    note: matches(tidy),
  },
});

export const byAjv: TwelveRules = withSchema((row) => (ajvRow(row) ? 0 : (ajvRow.errors?.length ?? 0)));
