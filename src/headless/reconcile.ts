import { bookToReconcile, reconcileTables } from '../actions/reconcile-book';
import { writeReconciliation } from '../actions/write-reconciliation';
import type { TableColumns } from '../core/recognition/values/table-columns';
import { statesMoney } from '../core/reconciliation/amount-column';
import { proposeSides } from '../core/reconciliation/propose-sides';
import { serialOf } from '../core/sheet/calendar';
import type { Command } from './command';
import { CommandError } from './command-error';
import { noSuchSheet, openFile } from './open-file';
import type { Options } from './options';
import { ignoredJson, ignoredText } from './ignored-json';
import { reconcileJson } from './reconcile-json';
import { reconcileText } from './reconcile-text';

/** `reconcile FILE`: approvals against payments. Exit code 1 where it does not tie out. */
export const reconcile: Command = {
  options: {
    approved: 'values',
    paid: 'values',
    tolerance: 'value',
    days: 'value',
    'period-end': 'value',
    out: 'value',
    overwrite: 'switch',
  },
  run,
};

async function run(options: Options, print: (text: string) => void): Promise<0 | 1> {
  const { language } = options;
  const limits = {
    tolerance: readLimit(options, 'tolerance', true),
    days: readLimit(options, 'days', false),
    periodEnd: readPeriodEnd(options),
  };
  const file = await openFile(options);
  const content = await file.read();
  const book = file.orRefuse(bookToReconcile(content, options));
  const named = {
    approved: tablesNamed(options, 'approved', book.tables, content.grids),
    paid: tablesNamed(options, 'paid', book.tables, content.grids),
  };
  const twice = named.approved?.find((table) => named.paid?.includes(table));
  if (twice) throw new CommandError(isBothSides(twice.table.grid.sheet, options));
  const taken = new Set([...(named.approved ?? []), ...(named.paid ?? [])]);
  const proposed =
    taken.size === 0 ? book.proposed : proposeSides(book.tables.filter((table) => !taken.has(table)));
  // Where one side is named, what is left is the other, whatever it looks like.
  const rest = [...proposed.approved, ...proposed.paid];
  const other = (side: 'approved' | 'paid') =>
    taken.size > 0 && proposed[side].length === 0 ? rest : proposed[side];
  const sides = {
    approved: named.approved ?? other('approved'),
    paid: named.paid ?? other('paid'),
  };
  for (const side of ['approved', 'paid'] as const) {
    if (sides[side].length === 0) throw new CommandError(noSide(side, options));
  }
  const result = file.orRefuse(await reconcileTables({ book, sides, options: limits }));
  const out = options.given('out');
  if (out !== undefined) {
    const overwriteEdited = options.given('overwrite') === true;
    file.orRefuse(
      await writeReconciliation.run(file.host, { result, content, day: options.today, overwriteEdited }),
    );
    await file.save(String(out));
  }
  print(
    options.json
      ? JSON.stringify(
          {
            ...reconcileJson(result, { language, today: options.today }),
            ignored: ignoredJson(content.memory, language),
          },
          null,
          2,
        )
      : [reconcileText(result, language), ...ignoredText(content.memory, language)].join('\n'),
  );
  if (options.listMembers) process.stderr.write(`${file.usedMembers().join('\n')}\n`);
  return result.tiesOut ? 0 : 1;
}

function readLimit({ given, language }: Options, name: 'tolerance' | 'days', takesFraction: boolean): number {
  const text = given(name) ?? '0';
  const value = typeof text === 'string' && /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value) && (takesFraction || Number.isInteger(value))) return value;
  throw new CommandError(
    language === 'vi'
      ? `--${name} "${String(text)}" phải là một số từ 0 trở lên.`
      : `--${name} "${String(text)}" must be a number of 0 or more.`,
  );
}

/** The day of `--period-end`, undefined where the settings sheet may say one. */
function readPeriodEnd({ given, language }: Options): number | undefined {
  const text = given('period-end');
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(text)) ?? [];
  const serial = serialOf(Number(year), Number(month), Number(day));
  if (serial !== null && !Number.isNaN(serial)) return serial;
  throw new CommandError(
    language === 'vi'
      ? `--period-end "${String(text)}" phải là một ngày YYYY-MM-DD.`
      : `--period-end "${String(text)}" must be a day YYYY-MM-DD.`,
  );
}

/** The tables of the sheets that an option names, null where it names none. */
function tablesNamed(
  options: Options,
  side: 'approved' | 'paid',
  tables: readonly TableColumns[],
  grids: Parameters<typeof noSuchSheet>[1],
): readonly TableColumns[] | null {
  const sheets = options.allGiven(side);
  if (sheets.length === 0) return null;
  return sheets.flatMap((given) => {
    const name = given.normalize('NFC').trim().toLowerCase();
    const grid = grids.find(({ sheet }) => sheet.normalize('NFC').trim().toLowerCase() === name);
    if (!grid) throw new CommandError(noSuchSheet(given, grids, options.language));
    const found = tables.filter(({ table }) => table.grid.sheet === grid.sheet);
    const usable = found.filter((table) => statesMoney(table, side));
    if (usable.length > 0) return usable;
    throw new CommandError(
      options.language === 'vi'
        ? `Trang "${given}" không có bảng nào ghi số tiền. Chỉ cột bằng --column "${given}!C=amount".`
        : `The sheet "${given}" has no table that states amounts. Name the column by --column "${given}!C=amount".`,
    );
  });
}

function isBothSides(sheet: string, { language }: Options): string {
  return language === 'vi'
    ? `Trang "${sheet}" không thể vừa là bên duyệt vừa là bên chi.`
    : `The sheet "${sheet}" cannot be both the approved and the paid side.`;
}

function noSide(side: 'approved' | 'paid', { file, language }: Options): string {
  if (language === 'vi') {
    return side === 'approved'
      ? `Không thấy danh sách duyệt chi trong "${file}". Chỉ trang bằng --approved TRANG.`
      : `Không thấy danh sách đã chi trong "${file}". Chỉ trang bằng --paid TRANG.`;
  }
  return side === 'approved'
    ? `No list of approvals found in "${file}". Name its sheet by --approved SHEET.`
    : `No list of payments found in "${file}". Name its sheet by --paid SHEET.`;
}
