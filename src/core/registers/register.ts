import type { Text } from '../language';

/** Ids of the registers, fixed by the headless contract. */
export const registerIds = [
  'units',
  'members',
  'grants',
  'visits',
  'disbursements',
  'commendations',
  'admissions',
  'newUnits',
  'proposals',
  'donations',
  'fundDrives',
  'training',
  'conferences',
  'emulation',
  'documents',
] as const;

export type RegisterId = (typeof registerIds)[number];

/**
 * Id of a field, such as `fullName` or `amount`; the same id means the same thing in every register.
 * The closed list is `fieldIds` in `fields.ts`.
 */
export type { FieldId } from './fields';
import type { FieldId } from './fields';

/** What kind of value a field holds; it decides how its cells are read. */
export type FieldKind =
  | 'ordinal'
  | 'name'
  | 'text'
  | 'unit'
  | 'id'
  | 'phone'
  | 'account'
  | 'date'
  | 'year'
  | 'tick'
  | 'count'
  | 'money'
  | 'percent'
  | 'score';

/** A field as a register has it: how its column may be headed, and how much its presence speaks for the register. */
export interface RegisterField {
  readonly id: FieldId;
  /** Extra header wordings that mean this field in this register only. */
  readonly headers?: readonly string[];
  /** How its cells are read, where that differs from the field's usual kind. */
  readonly kind?: FieldKind;
  /** What it is called, where that differs from the field's usual title. */
  readonly title?: Text;
  /** How much a column of this field speaks for the register; 1 unless told. A distinguishing field has 2 to 4. */
  readonly weight?: number;
}

/** A kind of sheet that we know: its title wordings, its fields, and what a table must have to be it. */
export interface Register {
  readonly id: RegisterId;
  readonly title: Text;
  /** Wordings of titles above the table or of sheet names that belong to this register alone. */
  readonly titleWords: readonly string[];
  /** Wordings that other registers may have in their titles as well. */
  readonly titleHints: readonly string[];
  /** What follows a wording of a title that is of some of them only, to whom something happened (“Danh sách đoàn viên bị …”): then it is but a hint. */
  readonly eventsInTitle?: RegExp;
  /** A table is this register only with a column out of each group. */
  readonly needs: readonly (readonly FieldId[])[];
  /** Titles, as `headerKey` reads them, that speak for a column of the last group: a table without one is this register as well. */
  readonly titlesInstead?: RegExp;
  /** Titles, as `headerKey` reads them, under which no table is this register, whatever its columns. */
  readonly titlesAgainst?: RegExp;
  /** Titles, as `headerKey` reads them, under which a table of the first group alone, with ordinals and notes, is this register. */
  readonly titlesOfNames?: RegExp;
  readonly fields: readonly RegisterField[];
  /** A small sheet of this register, drawn: one line per row, cells split by `|`. */
  readonly example: string;
}

/**
 * What is no list of grants or payments: money that people give together or pay in (“Danh sách CBVC ủng hộ đồng bào lũ lụt”, “Thống kê nộp”), unless it is
 * spent or received; what came in from others (“Sổ tiếp nhận tiền, hàng ủng hộ”); an estimate of costs,
 * in English a budget.
 */
export const notPaidOut =
  /\btiep nhan\b(?!.*\b(ho tro|tro cap|doan vien)\b).*\b(ung ho|tai tro)\b|^(bang |ban )?(du toan|du tru) (thu |chi |kinh phi)|^(?!.*\b(nhan|ho tro|tro cap|chi|chuyen|trao|tang|cap phat|phan bo|tu nguon|thanh toan|duoc)\b).*\b(ung ho|quyen gop|dong gop|doan phi|(thu|nop|dong)( cac)?( loai)? (tien|quy|kinh phi))\b|^((danh sach|ds|thong ke|theo doi|tong hop|bang|so) )*((da|chua) )?(nop|nap)( (tien|quy))?( (thang|quy|nam|dot|lan)( .{1,12})?)?$|^(?!.*\bfrom\b).*\bbudget( (19|20)\d\d)?( (plan|sheet|form))?$/;

/** Headings of departments, which take the place of units where a unit keeps a sheet of its own parts. */
export const departments: readonly string[] = [
  'Khoa',
  'Phòng',
  'Tổ',
  'Khoa/Phòng',
  'Khoa phòng',
  'Khoa, phòng',
  'Khoa, phòng, ban',
  'Phòng ban',
  'Bộ phận',
  'Tổ công đoàn',
  'Tổ CĐ',
  'Công đoàn bộ phận',
  'CĐBP',
];

/** Declares a register; a field is its id, or `[id, weight]`, or all of it. */
export function defineRegister(
  register: Omit<Register, 'fields'> & {
    readonly fields: readonly (FieldId | readonly [id: FieldId, weight: number] | RegisterField)[];
  },
): Register {
  return { ...register, fields: register.fields.map(registerField) };
}

function registerField(field: FieldId | readonly [FieldId, number] | RegisterField): RegisterField {
  if (typeof field === 'string') return { id: field };
  return isPair(field) ? { id: field[0], weight: field[1] } : field;
}

function isPair(field: readonly [FieldId, number] | RegisterField): field is readonly [FieldId, number] {
  return Array.isArray(field);
}
