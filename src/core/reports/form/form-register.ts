import { exactGuesses } from '../../recognition/wording/header-lookup';
import { headerKey } from '../../recognition/wording/header-key';
import type { RecognizedColumn, RecognizedTable } from '../../recognition/recognized-table';
import type { RegisterId } from '../../registers/register';
import type { ReportBooks } from '../report-books';
import { isPart, readFormColumn, type FormColumn, type UnsuppliedReason } from './form-column';
import { narrowingOf, payerField } from './form-heading';

/** What headings call the records of a register, as keys of headers; a heading that says none of these may be of any. */
const subjects: Partial<Readonly<Record<RegisterId, RegExp>>> = {
  // “Thăm hỏi” alone is said of persons too.
  visits:
    /\b(?:luot|cuoc|chuyen|lan|duoc) tham\b(?! hoi\b)|\btham (?:hoi )?(?:cac )?don vi\b|\btham (?:va )?chuc tet\b/,
  admissions: /\bket nap\b|\bphat trien doan vien\b/,
  newUnits: /\bmoi thanh lap\b|\bthanh lap (?:moi|cdcs|cong doan co so)\b|\bcdcs moi\b/,
  commendations: /\bkhen\b|\bkhen thuong\b/,
  training: /\btap huan\b|\bdao tao\b|\bboi duong\b|\bhoc vien\b/,
  conferences: /\bhoi nghi\b/,
  donations: /\bxa hoi hoa\b|\btai tro\b/,
  fundDrives: /\b(?:van dong|ung ho|dong gop) quy\b/,
  proposals: /\bde nghi cap tren\b|\bcap tren (?:ho tro|duyet)\b/,
  grants: /\bsuat\b|\bphan qua\b|\btro cap\b|\bmai am\b/,
};

/** A column that nothing supplies, and of which registers that is said. */
export interface UnsuppliedColumn {
  readonly column: RecognizedColumn;
  readonly reason: UnsuppliedReason | 'no-register' | 'several-registers';
  readonly registers: readonly RegisterId[];
}

export interface AskedColumns {
  readonly columns: readonly FormColumn[];
  readonly unsupplied: readonly UnsuppliedColumn[];
}

/**
 * What the columns of a form ask for, each of the register that its heading names; where it names none, of the register that supplies
 * most columns (the one that the form was taken for wins a tie), else of the only other one that can.
 *
 * null where no register supplies any.
 */
export function askedColumns(
  table: RecognizedTable,
  blanks: readonly RecognizedColumn[],
  books: ReportBooks,
): AskedColumns | null {
  let main: RegisterId | null = null;
  let most = -1;
  for (const register of books.registers) {
    const { columns } = columnsOf(table, blanks, books, register, false);
    const score = columns.length + (register === table.register ? 0.5 : 0);
    if (score > most) [main, most] = [register, score];
  }
  return main === null ? null : columnsOf(table, blanks, books, main, true);
}

function columnsOf(
  table: RecognizedTable,
  blanks: readonly RecognizedColumn[],
  books: ReportBooks,
  main: RegisterId,
  withOthers: boolean,
): AskedColumns {
  const columns: FormColumn[] = [];
  const unsupplied: UnsuppliedColumn[] = [];
  let parted: FormColumn | null = null;
  for (const column of blanks) {
    const read = (register: RegisterId) =>
      readFormColumn(column, {
        register: registerFor(column, register, books),
        books,
        titles: table.titles,
        parted: register === (parted?.register ?? main) ? (parted?.measure ?? null) : null,
        isSubject: (heading) => subjects[register]?.test(headerKey(heading)) ?? false,
      });
    const asked = whichRegister(column, isPart(column) ? (parted?.register ?? main) : main, {
      books,
      read,
      withOthers,
    });
    if ('reason' in asked) unsupplied.push(asked);
    else columns.push(asked);
    if (!isPart(column)) parted = 'reason' in asked ? null : asked;
  }
  return { columns, unsupplied };
}

interface RegisterChoice {
  readonly books: ReportBooks;
  readonly read: (register: RegisterId) => FormColumn | UnsuppliedReason;
  readonly withOthers: boolean;
}

function whichRegister(
  column: RecognizedColumn,
  main: RegisterId,
  { books, read, withOthers }: RegisterChoice,
): FormColumn | UnsuppliedColumn {
  const none = (reason: UnsuppliedColumn['reason'], registers: readonly RegisterId[]): UnsuppliedColumn => ({
    column,
    reason,
    registers,
  });
  const own = read(main);
  const named = subjectsOf(column, main, books);
  const isOwn = named.length === 0 || named.includes(main);
  if (isOwn && typeof own !== 'string') return own;
  // What it is narrowed to may be missing in the main register and stand in another by chance.
  if (!withOthers || (isOwn && own !== 'no-measure')) return none(own as UnsuppliedReason, [main]);
  const others = (isOwn ? books.registers : named).filter(
    (register) => register !== main && books.has(register),
  );
  const found = others.map(read).filter((one) => typeof one !== 'string');
  const [only] = found;
  if (only && found.length === 1) return only;
  if (found.length > 1)
    return none(
      'several-registers',
      found.map(({ register }) => register),
    );
  if (isOwn) return none(own as UnsuppliedReason, [main]);
  if (others.length === 0) return none('no-register', named);
  return none(read(others[0]!) as UnsuppliedReason, others);
}

/** The registers that a heading names by what it calls their records; none where those words are a fund, programme … of the main one. */
function subjectsOf({ header }: RecognizedColumn, main: RegisterId, books: ReportBooks): RegisterId[] {
  const lines = header.split(' / ');
  const payer = lines.map(payerField).find((field) => field !== null) ?? null;
  return (Object.keys(subjects) as RegisterId[]).filter(
    (register) =>
      // Gifts are handed out on visits and paid for too: without a list of grants they are not missing.
      (register !== 'grants' || books.has(register)) &&
      lines.some(
        (line) =>
          subjects[register]!.test(headerKey(line)) &&
          (register === main || narrowingOf(line, books.records(main), payer) === null),
      ),
  );
}

/** How many members a unit has stands in the catalogue, whatever else the form is about; only a member list counts them itself. */
function registerFor({ header }: RecognizedColumn, register: RegisterId, books: ReportBooks): RegisterId {
  const asksForMembers = header.split(' / ').some((line) => exactGuesses(line)[0]?.field === 'memberCount');
  const isTold = books.records('units').records.some(({ columns }) => columns.has('memberCount'));
  return asksForMembers && isTold && register !== 'members' ? 'units' : register;
}
