import { succeed, type Result } from '../core/result';

/** Stops listening. */
type Stop = () => Promise<void>;

/** Tells of every selection: the sheet's name and the address on it. */
export async function onSelected(
  context: Excel.RequestContext,
  listener: (sheet: string, address: string) => void,
): Promise<Result<Stop>> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    const name = await nameOfSheet(worksheetId);
    if (name !== '') listener(name, address);
  });
  await context.sync();
  return succeed(async () => {
    handler.remove();
    await context.sync();
  });
}

/** Tells of every sheet that changes, comes or goes: its name, '' for one that is gone, and its id. */
export async function onChanged(
  context: Excel.RequestContext,
  listener: (sheet: string, id: string) => void,
): Promise<Result<Stop>> {
  const sheets = context.workbook.worksheets;
  const tell = async ({ worksheetId }: { worksheetId: string }) =>
    listener(await nameOfSheet(worksheetId), worksheetId);
  const handlers = [
    sheets.onChanged.add(tell),
    sheets.onAdded.add(tell),
    sheets.onDeleted.add(async ({ worksheetId }) => listener('', worksheetId)),
  ];
  await context.sync();
  return succeed(async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** The name of a sheet that an event told of; '' where it is gone by now. */
async function nameOfSheet(id: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? '' : sheet.name;
  });
}
