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

const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

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
      await pause();
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
      await pause();
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
];
