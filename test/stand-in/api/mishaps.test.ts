import { ExcelHost, Workbook, type Failure } from '../../../src/stand-in';
import { connectNode } from '../../../src/stand-in/hosts/connect-node';
import { until } from '../../support/until';

async function connected() {
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('Trang');
  const excel = new ExcelHost(workbook);
  await connectNode(excel);
  return { excel, sheet };
}

/** Writes 1 into A1 and 2 into A2, in one sync each. */
function writeTwice() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
  });
}

test.each<[string, Failure, (number | null)[]]>([
  ['nothing of it done', { when: 'before', code: 'AccessDenied' }, [1, null]],
  ['a cell being edited', { when: 'before', code: 'InvalidOperationInCellEditMode' }, [1, null]],
  ['all done, answer lost', { when: 'after', code: 'GeneralException' }, [1, 2]],
])('the second sync fails: %s', async (_name, failure, cells) => {
  const { excel, sheet } = await connected();
  excel.failAt(2, failure);
  await expect(writeTwice()).rejects.toMatchObject({ code: failure.code });
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(cells);
  await writeTwice();
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([1, 2]);
});

test('a request fails in the middle: what went before stays', async () => {
  const { excel, sheet } = await connected();
  const write = Excel.run(async (context) => {
    const cells = ['A1', 'A2', 'A3'].map((address) =>
      context.workbook.worksheets.getFirst().getRange(address),
    );
    await context.sync();
    excel.failAt(1, { when: 2, code: 'AccessDenied' }, { writesOnly: true });
    for (const cell of cells) cell.values = [['x']];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual(['x', 'x', null]);
});

test('somebody else changes a cell just before a request, and events say so', async () => {
  const { excel, sheet } = await connected();
  excel.beforeRequest(2, () => sheet.setValue(4, 0, 'của người khác'));
  const told: string[] = [];
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getFirst();
    page.onChanged.add((event) => {
      told.push(`${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
    const cell = page.getRange('A5').load('values');
    page.getRange('A1').values = [[1]];
    await context.sync();
    expect(cell.values).toEqual([['của người khác']]);
  });
  await until(() => told.length === 2);
  expect(told).toEqual(['A5 Remote', 'A1 Local']);
});

test('runs that ask to be one step of undo are carried out', async () => {
  const { sheet } = await connected();
  // The option is of ExcelApi 1.20, the client in the package of 1.15: it takes no notice of it.
  await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(sheet.value(0, 0)).toBe(1);
});
