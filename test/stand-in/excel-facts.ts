/** What Excel is said to do, each as a small programme that throws where it does not; runs in Excel and on the stand-in. */
export interface ExcelFact {
  readonly fact: string;
  /** Who says so; `unconfirmed`: nobody who must know. */
  readonly source: `docs: ${string}` | `issue ${string}` | 'unconfirmed';
  run(): Promise<void>;
}

type OnSheet = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

const sheetName = 'Excel facts';

/** Runs on a sheet of its own, which is gone afterwards. */
function onFreshSheet(run: OnSheet): () => Promise<void> {
  return async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(sheetName);
      await context.sync();
    });
    try {
      await Excel.run((context) => run(context, context.workbook.worksheets.getItem(sheetName)));
    } finally {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.visibility = 'Visible';
        sheet.delete();
        await context.sync();
      });
    }
  };
}

function same(actual: unknown, expected: unknown): void {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shouldBe) throw new Error(`Is ${is}, should be ${shouldBe}.`);
}

/** The code with which Excel refuses what is queued. */
async function refusal(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'nothing refused';
}

/** Writes into A1 and hands back what Excel made of it. */
async function entered(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  value: unknown,
  format?: string,
) {
  const range = sheet.getRange('A1');
  if (format !== undefined) range.numberFormat = [[format]];
  range.values = [[value]];
  range.load('values,formulas,numberFormat,text,valueTypes');
  await context.sync();
  return {
    value: range.values[0]?.[0] as unknown,
    formula: range.formulas[0]?.[0] as unknown,
    format: range.numberFormat[0]?.[0] as unknown,
    text: range.text[0]?.[0],
    type: range.valueTypes[0]?.[0],
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for the first event, which comes after the answers; ten seconds are more than Excel needs. */
async function firstOf(told: readonly unknown[]): Promise<void> {
  for (let turn = 0; turn < 200 && told.length === 0; turn += 1) await pause(50);
}

export const excelFacts: readonly ExcelFact[] = [
  {
    fact: 'text that looks like a number becomes a number in a General cell',
    source: 'docs: Blank and null values',
    run: onFreshSheet(async (context, sheet) => {
      same((await entered(context, sheet, '29.96')).value, 29.96);
    }),
  },
  {
    fact: 'leading zeros are lost in a General cell',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      same((await entered(context, sheet, '0012')).value, 12);
    }),
  },
  {
    fact: 'text that looks like a date becomes a date serial with a date format',
    source: 'docs: Blank and null values',
    run: onFreshSheet(async (context, sheet) => {
      const { value, format } = await entered(context, sheet, '15-Feb');
      same([typeof value, format], ['number', 'd-mmm']);
    }),
  },
  {
    fact: 'the text format set before the value keeps leading zeros',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const { value, type } = await entered(context, sheet, '0012', '@');
      same([value, type], ['0012', 'String']);
    }),
  },
  {
    fact: 'the text format set after the value comes too late',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1').load('values');
      range.values = [['0012']];
      range.numberFormat = [['@']];
      range.load('values');
      await context.sync();
      same(range.values, [[12]]);
    }),
  },
  {
    fact: 'a value that begins with = is a formula',
    source: 'docs: Range.values',
    run: onFreshSheet(async (context, sheet) => {
      same((await entered(context, sheet, '=B1')).formula, '=B1');
    }),
  },
  {
    fact: 'a leading apostrophe forces text and is not read back',
    source: 'issue office-js 6687',
    run: onFreshSheet(async (context, sheet) => {
      const { value, formula, type } = await entered(context, sheet, "'12");
      same([value, formula, type], ['12', '12', 'String']);
    }),
  },
  {
    fact: 'values of another size than the range are refused: InvalidArgument',
    source: 'issue office-scripts-docs 417',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      same(await refusal(context), 'InvalidArgument');
    }),
  },
  {
    fact: 'null within values leaves the cell, an empty text empties it',
    source: 'docs: Blank and null values',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values');
      await context.sync();
      same(range.values, [[1, '', 4]]);
    }),
  },
  {
    fact: 'an empty text as number format is General',
    source: 'docs: Blank and null values',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['0.00']];
      range.numberFormat = [['']];
      range.load('numberFormat');
      await context.sync();
      same(range.numberFormat, [['General']]);
    }),
  },
  {
    fact: 'a single value fills the whole range',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      // The types know only lists of rows.
      (range as { values: unknown }).values = 7;
      range.load('values');
      await context.sync();
      same(range.values, [
        [7, 7],
        [7, 7],
      ]);
    }),
  },
  {
    fact: 'a format that the cells do not share reads null',
    source: 'docs: Range formats',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:B1').format;
      font.load('bold');
      await context.sync();
      same(font.bold, null);
    }),
  },
  {
    fact: 'no fill reads #FFFFFF',
    source: 'issue office-js 4900',
    run: onFreshSheet(async (context, sheet) => {
      const { fill } = sheet.getRange('A1').format;
      fill.load('color');
      await context.sync();
      same(fill.color, '#FFFFFF');
    }),
  },
  {
    fact: 'the values of whole columns read null, their address does not',
    source: 'docs: Unbounded ranges',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A:B').load('values,formulas,text,numberFormat,address,cellCount');
      await context.sync();
      same([range.values, range.formulas, range.text, range.numberFormat], [null, null, null, null]);
      same([range.address, range.cellCount], [`'${sheetName}'!A:B`, 2_097_152]);
    }),
  },
  {
    fact: 'writing values to whole columns is refused',
    source: 'docs: Unbounded ranges',
    run: onFreshSheet(async (context, sheet) => {
      (sheet.getRange('A:A') as { values: unknown }).values = 1;
      if ((await refusal(context)) === 'nothing refused') throw new Error('Was written.');
    }),
  },
  {
    fact: 'the cell count of a whole sheet is -1',
    source: 'docs: Range.cellCount',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange().load('cellCount');
      await context.sync();
      same(range.cellCount, -1);
    }),
  },
  {
    fact: 'text is as displayed, whatever the column width: no ####',
    source: 'docs: Range.text',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').format.columnWidth = 8;
      same((await entered(context, sheet, 1234567.5, '#,##0.00')).text, '1,234,567.50');
    }),
  },
  {
    fact: 'an error cell holds the text of its error',
    source: 'docs: Range.values',
    run: onFreshSheet(async (context, sheet) => {
      const { value, type } = await entered(context, sheet, '#N/A');
      same([value, type], ['#N/A', 'Error']);
    }),
  },
  {
    fact: 'the used range of a blank sheet is its first cell, with OrNullObject null',
    source: 'docs: Worksheet.getUsedRange',
    run: onFreshSheet(async (context, sheet) => {
      const used = sheet.getUsedRange().load('address');
      const orNull = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      same([used.address, orNull.isNullObject], [`'${sheetName}'!A1`, true]);
    }),
  },
  {
    fact: 'the used range of values only does not count formats',
    source: 'docs: Worksheet.getUsedRange',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('C3').format.fill.color = '#FFFF00';
      const [all, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      valuesOnly.load('address');
      await context.sync();
      same([all.address, valuesOnly.address], [`'${sheetName}'!B2:C3`, `'${sheetName}'!B2`]);
    }),
  },
  {
    fact: 'the used range of a blank range is refused: ItemNotFound',
    source: 'docs: Range.getUsedRange',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('D4:E5').getUsedRange().load('address');
      same(await refusal(context), 'ItemNotFound');
    }),
  },
  {
    fact: 'the used range of a range is the smallest around its own filled cells',
    source: 'docs: Range.getUsedRange',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [['far']];
      sheet.getRange('C5').values = [['near']];
      const used = sheet.getRange('B2:E9').getUsedRange(true);
      used.load('address');
      await context.sync();
      same(used.address, `'${sheetName}'!C5`);
    }),
  },
  {
    fact: 'a sheet that is not there is refused: ItemNotFound',
    source: 'docs: Error handling',
    run: onFreshSheet(async (context) => {
      context.workbook.worksheets.getItem('No such sheet').load('name');
      same(await refusal(context), 'ItemNotFound');
    }),
  },
  {
    fact: 'special cells of which there are none are refused: ItemNotFound',
    source: 'docs: Range.getSpecialCells',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').getSpecialCells('Constants').load('address');
      same(await refusal(context), 'ItemNotFound');
    }),
  },
  {
    fact: 'a bad address is refused: InvalidArgument',
    source: 'issue office-js 1561',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('1A:?').load('address');
      same(await refusal(context), 'InvalidArgument');
    }),
  },
  {
    fact: 'a sheet name with a forbidden character or more than 31 is refused: InvalidArgument',
    source: 'issue microsoft-graph-docs 13159',
    run: onFreshSheet(async (context, sheet) => {
      for (const name of ['a/b', 'a:b', '[a]', "'a", 'x'.repeat(32)]) {
        sheet.name = name;
        same([name, await refusal(context)], [name, 'InvalidArgument']);
      }
    }),
  },
  {
    fact: 'a sheet name that is taken is refused: ItemAlreadyExists',
    source: 'issue office-scripts-docs 560',
    run: onFreshSheet(async (context) => {
      context.workbook.worksheets.add(sheetName.toUpperCase());
      same(await refusal(context), 'ItemAlreadyExists');
    }),
  },
  {
    fact: 'a very hidden sheet cannot be deleted: InvalidOperation',
    source: 'docs: Worksheet.delete',
    run: onFreshSheet(async (context, sheet) => {
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      same(await refusal(context), 'InvalidOperation');
    }),
  },
  {
    fact: 'writing to a locked cell of a protected sheet is refused: AccessDenied',
    source: 'issue microsoft-graph-docs 4546',
    run: onFreshSheet(async (context, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      same(await refusal(context), 'AccessDenied');
    }),
  },
  {
    fact: 'a protected sheet takes conditional formats where it lets cells be formatted, else AccessDenied',
    // “Change any of the options in the Format Cells or Conditional Formatting dialog boxes”; through the API nobody has said so.
    source: 'docs: Protect a worksheet; unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:B2');
      sheet.protection.protect();
      conditionalFormats.add('Custom');
      same(await refusal(context), 'AccessDenied');
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true });
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      const count = conditionalFormats.getCount();
      await context.sync();
      same(count.value, 1);
    }),
  },
  {
    fact: 'a merged area holds its value in the top-left cell, the others read empty',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      same(range.values, [
        [1, ''],
        ['', ''],
      ]);
    }),
  },
  {
    fact: 'merged areas are seen only from a range that holds their top-left cell',
    source: 'issue office-js 3611',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').merge();
      const [outside, inside] = [sheet.getRange('B1:B2'), sheet.getRange('A1:A5')].map((range) =>
        range.getMergedAreasOrNullObject().load('address'),
      );
      await context.sync();
      same([outside?.isNullObject, inside?.isNullObject], [true, false]);
    }),
  },
  {
    fact: 'column widths are in points; different ones read null',
    source: 'docs: RangeFormat.columnWidth',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 60;
      const [one, two] = [sheet.getRange('A1').format, sheet.getRange('A1:B1').format];
      one.load('columnWidth');
      two.load('columnWidth');
      await context.sync();
      same([one.columnWidth, two.columnWidth], [60, null]);
    }),
  },
  {
    fact: "the add-in's own writes fire onChanged; of several cells without details",
    source: 'docs: Work with events',
    run: onFreshSheet(async (context, sheet) => {
      const told: unknown[] = [];
      const handler = sheet.onChanged.add((event) => {
        told.push([event.address, event.source, event.details === undefined]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1:A2').values = [[1], [2]];
      await context.sync();
      await firstOf(told);
      handler.remove();
      await context.sync();
      same(told, [['A1:A2', 'Local', true]]);
    }),
  },
  {
    fact: 'a handler removed by its own context is not called any more',
    source: 'docs: Work with events',
    run: onFreshSheet(async (context, sheet) => {
      let calls = 0;
      const handler = sheet.onChanged.add(() => {
        calls += 1;
        return Promise.resolve();
      });
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await pause(500);
      same(calls, 0);
    }),
  },
  {
    fact: 'what is asked of a null object is a null object',
    source: 'unconfirmed',
    run: onFreshSheet(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('No such sheet').getNextOrNullObject();
      none.load('name');
      await context.sync();
      same(none.isNullObject, true);
    }),
  },
  {
    fact: 'past the last sheet there is a null object',
    source: 'docs: Worksheet.getNextOrNullObject',
    run: onFreshSheet(async (context) => {
      const next = context.workbook.worksheets.getLast().getNextOrNullObject().load('name');
      await context.sync();
      same(next.isNullObject, true);
    }),
  },
  {
    fact: 'tables.add without headers inserts a header row and shifts the data down',
    source: 'docs: TableCollection.add',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['x', 1],
        ['y', 2],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('address,values');
      await context.sync();
      same(
        [range.address, range.values],
        [
          `'${sheetName}'!A1:B3`,
          [
            ['Column1', 'Column2'],
            ['x', 1],
            ['y', 2],
          ],
        ],
      );
    }),
  },
  {
    fact: 'a row added to a table goes below its last one, what stands there is pushed down',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Tên', 'Tiền'],
        ['x', 1],
        ['dưới', 9],
        ['', ''],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.rows.add(undefined, [['y', 2]]);
      const [whole, below] = [table.getRange().load('address'), sheet.getRange('A4:B4').load('values')];
      table.columns.load('items/name');
      await context.sync();
      same([whole.address, below.values], [`'${sheetName}'!A1:B3`, [['dưới', 9]]]);
      same(
        table.columns.items.map(({ name }) => name),
        ['Tên', 'Tiền'],
      );
    }),
  },
  {
    fact: 'a table name that is taken is refused: InvalidArgument',
    source: 'issue office-js 551',
    run: onFreshSheet(async (context, sheet) => {
      sheet.tables.add('A1:A2', true).name = 'FactsOne';
      sheet.tables.add('C1:C2', true).name = 'factsone';
      same(await refusal(context), 'InvalidArgument');
    }),
  },
  {
    fact: 'a row inserted inside a sum is summed, the new row looks as the one above',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:A4').formulas = [[1], [2], [3], ['=SUM(A1:A3)']];
      sheet.getRange('A1').format.fill.color = '#FFEEAA';
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const sum = sheet.getRange('A5').load('values,formulas');
      const { fill } = sheet.getRange('A2').format;
      fill.load('color');
      await context.sync();
      same([sum.formulas, sum.values, fill.color], [[['=SUM(A1:A4)']], [[16]], '#FFEEAA']);
    }),
  },
  {
    fact: 'insert answers the fresh cells; a range that was there before moves with its cells',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['a'], ['b']];
      const before = sheet.getRange('A2').load('address');
      await context.sync();
      const fresh = sheet.getRange('A2').insert('Down').load('address,values');
      before.load('address,values');
      await context.sync();
      same(
        [fresh.address, fresh.values, before.address, before.values],
        [`'${sheetName}'!A2`, [['']], `'${sheetName}'!A3`, [['b']]],
      );
    }),
  },
  {
    fact: 'a range whose cells are deleted is refused: ItemNotFound',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A2').load('address');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      range.load('values');
      same(await refusal(context), 'ItemNotFound');
    }),
  },
  {
    fact: 'cells are not inserted where a merged area would be torn: InsertDeleteConflict',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A3:B3').merge();
      sheet.getRange('A1').insert('Down');
      same(await refusal(context), 'InsertDeleteConflict');
    }),
  },
  {
    fact: 'a conditional format that ends at a row grows with the row inserted below it',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:A3').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('4:4').insert('Down');
      const count = sheet.getRange('A4').conditionalFormats.getCount();
      await context.sync();
      same(count.value, 1);
    }),
  },
  {
    fact: 'what a batch reads after writing is calculated',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      const range = sheet.getRange('B1').load('values');
      await context.sync();
      same(range.values, [[2]]);
    }),
  },
  {
    fact: 'while calculation is suspended until the next sync, dependents stay as they were',
    source: 'docs: Performance optimization',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      same([stale.values, after.values], [[[2]], [[10]]]);
    }),
  },
  {
    fact: 'a changed look alone fires no onChanged',
    source: 'docs: Worksheet.onChanged',
    run: onFreshSheet(async (context, sheet) => {
      let calls = 0;
      const handler = sheet.onChanged.add(() => {
        calls += 1;
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').format.fill.color = '#FFEEAA';
      await context.sync();
      await pause(500);
      handler.remove();
      await context.sync();
      same(calls, 0);
    }),
  },
  {
    fact: 'an inserted row is told as RowInserted with its address',
    source: 'docs: Excel.DataChangeType',
    run: onFreshSheet(async (context, sheet) => {
      const told: unknown[] = [];
      const handler = sheet.onChanged.add((event) => {
        told.push([event.changeType, event.address]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      await context.sync();
      await firstOf(told);
      handler.remove();
      await context.sync();
      same(told, [['RowInserted', '3:3']]);
    }),
  },
  {
    fact: 'copied formulas move along with their cells; only values are copied where that is asked',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
      sheet.getRange('A3').copyFrom('A1:B1');
      sheet.getRange('A5').copyFrom('A1:B1', 'Values');
      const [all, values] = [sheet.getRange('B3').load('formulas'), sheet.getRange('B5').load('formulas')];
      await context.sync();
      same([all.formulas, values.formulas], [[['=A3*2']], [[4]]]);
    }),
  },
  {
    fact: 'a target of several times the size of what is copied is filled with it',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('C1:D2').copyFrom('A1');
      const range = sheet.getRange('C1:D2').load('values');
      await context.sync();
      same(range.values, [
        ['x', 'x'],
        ['x', 'x'],
      ]);
    }),
  },
  {
    fact: 'a link shows its text; it can be read back and taken away',
    source: 'docs: Range.hyperlink',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: `'${sheetName}'!B2`, textToDisplay: 'Tới' };
      range.load('hyperlink,values');
      await context.sync();
      same([range.hyperlink.documentReference, range.values], [`'${sheetName}'!B2`, [['Tới']]]);
      range.clear('Hyperlinks');
      range.load('hyperlink,values');
      await context.sync();
      same([range.hyperlink, range.values], [null, [['Tới']]]);
    }),
  },
  {
    fact: 'a fresh link is blue and underlined',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.com', textToDisplay: 'x' };
      const { font } = sheet.getRange('A1').format;
      font.load('color,underline');
      await context.sync();
      same([font.color, font.underline], ['#0563C1', 'Single']);
    }),
  },
  {
    fact: 'the edge below a cell is the edge above the next one',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      const top = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      same(top.style, 'Double');
    }),
  },
  {
    fact: 'a colour given to an edge without a line draws a thin one',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const edge = sheet.getRange('A1').format.borders.getItem('EdgeTop');
      edge.color = '#FF0000';
      edge.load('style,weight,color');
      await context.sync();
      same([edge.style, edge.weight, edge.color], ['Continuous', 'Thin', '#FF0000']);
    }),
  },
  {
    fact: 'a page that is fitted to one page wide is as many pages high as it takes',
    source: 'docs: Excel.PageLayoutZoomOptions',
    run: onFreshSheet(async (context, sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load('zoom');
      await context.sync();
      same(sheet.pageLayout.zoom.horizontalFitToPages, 1);
      same(sheet.pageLayout.zoom.verticalFitToPages ?? null, null);
    }),
  },
  {
    fact: 'page margins are in points, set in centimetres where that is asked',
    source: 'docs: PageLayout.setPrintMargins',
    run: onFreshSheet(async (context, sheet) => {
      sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      sheet.pageLayout.load('topMargin');
      await context.sync();
      same(Math.round(sheet.pageLayout.topMargin), 72);
    }),
  },
  {
    fact: 'print area and title rows are read back; without any there is a null object',
    source: 'docs: PageLayout.getPrintAreaOrNullObject',
    run: onFreshSheet(async (context, sheet) => {
      const none = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      sheet.pageLayout.setPrintArea('A1:D9');
      sheet.pageLayout.setPrintTitleRows('$2:$3');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const rows = sheet.pageLayout.getPrintTitleRows().load('address');
      await context.sync();
      same(
        [none.isNullObject, area.address, rows.address],
        [true, `'${sheetName}'!A1:D9`, `'${sheetName}'!2:3`],
      );
    }),
  },
  {
    fact: 'a page break stands before the row of the cell that it was added at',
    source: 'docs: PageBreakCollection.add',
    run: onFreshSheet(async (context, sheet) => {
      const after = sheet.horizontalPageBreaks.add('A21').getCellAfterBreak().load('address');
      await context.sync();
      same(after.address, `'${sheetName}'!A21`);
    }),
  },
  {
    fact: 'page breaks stay when the sheet is fitted to one page wide',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.horizontalPageBreaks.add('A21');
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      same(count.value, 1);
    }),
  },
  {
    fact: 'a range with different rules for input is inconsistent, one that has a rule in part is mixed',
    source: 'docs: Excel.DataValidationType',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=A2>0' } };
      const types = ['A1', 'B1', 'A1:A2', 'A2:A3'].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        return dataValidation.load('type');
      });
      await context.sync();
      same(
        types.map(({ type }) => type),
        ['List', 'None', 'Inconsistent', 'MixedCriteria'],
      );
    }),
  },
  {
    fact: 'a program may write what a rule for input forbids',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      range.values = [['Khác']];
      range.load('values');
      await context.sync();
      same(range.values, [['Khác']]);
    }),
  },
  {
    fact: 'a copied sheet is named with a number, its formulas point to itself',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [[5], [`='${sheetName}'!A1`]];
      const copy = sheet.copy('End').load('name');
      const formula = copy.getRange('A2').load('formulas');
      await context.sync();
      const { name } = copy;
      copy.delete();
      await context.sync();
      same([name, formula.formulas], [`${sheetName} (2)`, [[`='${sheetName} (2)'!A1`]]]);
    }),
  },
  {
    fact: 'a name that reads like a cell is refused: InvalidArgument',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.names.add('AB12', sheet.getRange('A1'));
      same(await refusal(context), 'InvalidArgument');
    }),
  },
  {
    fact: 'a formula follows a name that is made to point elsewhere',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const name = sheet.names.add('DonGia', sheet.getRange('A1'));
      const range = sheet.getRange('B1');
      range.formulas = [['=DonGia*10']];
      name.formula = `='${sheetName}'!$A$2`;
      range.load('values');
      await context.sync();
      same(range.values, [[20]]);
    }),
  },
  {
    fact: 'cells tell their lines, font and alignment together; a row that nobody sized has the standard height',
    source: 'docs: Range.getCellProperties',
    run: onFreshSheet(async (context, sheet) => {
      const { format } = sheet.getRange('B2');
      format.borders.getItem('EdgeTop').style = 'Double';
      format.font.bold = true;
      format.horizontalAlignment = 'CenterAcrossSelection';
      sheet.getRange('3:3').format.rowHeight = 40;
      const cells = sheet.getRange('B2').getCellProperties({
        format: { borders: { style: true }, font: { bold: true }, horizontalAlignment: true },
      });
      const rows = sheet.getRange('A2:A3').getRowProperties({ format: { useStandardHeight: true } });
      await context.sync();
      const { borders, font, horizontalAlignment } = cells.value[0]![0]!.format!;
      same(
        [borders?.top?.style, borders?.left?.style, font?.bold, horizontalAlignment],
        ['Double', 'None', true, 'CenterAcrossSelection'],
      );
      same(
        rows.value.map((row) => row.format?.useStandardHeight),
        [true, false],
      );
    }),
  },
  {
    fact: "a series' name is read as the text that its formula comes to",
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Đơn vị', 'Số tiền'],
        ['A', 1],
        ['B', 2],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.load('series/items/name');
      await context.sync();
      same(
        chart.series.items.map(({ name }) => name),
        ['Số tiền'],
      );
    }),
  },
  {
    fact: 'a part of a table is read by its name in formulas',
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Đơn vị', 'Số tiền'],
        ['A', 1],
        ['B', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'FactsTable';
      const range = sheet.getRange('D1:D2');
      range.formulas = [['=SUM(FactsTable[Số tiền])'], ['=SUBTOTAL(9,B2:B3)+SUBTOTAL(9,D3:D3)']];
      range.load('values');
      await context.sync();
      same(range.values, [[3], [3]]);
    }),
  },
  {
    fact: 'a subtotal passes over other subtotals',
    source: 'docs: SUBTOTAL function',
    run: onFreshSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.formulas = [[1], [2], ['=SUBTOTAL(9,A1:A2)'], ['=SUBTOTAL(9,A1:A3)']];
      range.load('values');
      await context.sync();
      same(range.values, [[1], [2], [3], [3]]);
    }),
  },
  {
    fact: 'settings of several areas apply to each; read, they are null where they differ',
    source: 'docs: Work with multiple ranges',
    run: onFreshSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1,C3');
      areas.format.fill.color = '#FFEEAA';
      sheet.getRange('C3').format.font.bold = true;
      areas.format.fill.load('color');
      areas.format.font.load('bold');
      await context.sync();
      same([areas.format.fill.color, areas.format.font.bold], ['#FFEEAA', null]);
    }),
  },
  {
    fact: "DATE called by a program counts days as the workbook's cells do",
    source: 'unconfirmed',
    run: onFreshSheet(async (context, sheet) => {
      const day = context.workbook.functions.date(2000, 1, 1);
      day.load('value');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=DATE(2000,1,1)']];
      cell.load('values');
      await context.sync();
      same(day.value, cell.values[0]![0]);
    }),
  },
];
