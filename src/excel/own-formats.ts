import { fail, succeed, type Result } from '../core/result';
import type { Area } from '../core/sheet/grid';
import { addressesOf } from './addresses-of';

/** What our conditional formats are for: the cells of findings, and beneath them the map of a sheet. */
export type Layer = 'findings' | 'map';

/** Areas of a sheet that are coloured alike; `name` tells them from others of the layer. */
export interface Paint {
  readonly sheet: string;
  readonly name: string;
  readonly areas: readonly Area[];
  readonly fill: string;
}

/** Always true, and known again: no formula of a person says this. */
const formulaOf = (layer: Layer, name: string) =>
  layer === 'map' ? `=LEN("SoatSo:map:${name}")>0` : `=LEN("SoatSo:${name}")>0`;

function layerOf(formula: string): Layer | null {
  if (formula.includes('"SoatSo:map:')) return 'map';
  return formula.includes('"SoatSo:') ? 'findings' : null;
}

/**
 * Replaces one layer of the whole workbook by conditional formats of our own; the cells' own formats, the user's conditional formats
 * and the other layer stay. No paints take the layer away. A protected sheet takes them where its protection leaves “Format cells” open, which
 * is conditional formats too; else `sheet-protected`, before anything is changed.
 */
export async function replaceLayer(
  context: Excel.RequestContext,
  layer: Layer,
  paints: readonly Paint[],
): Promise<Result<void>> {
  const { sheets, own } = await ownFormats(context);
  const old = own.filter((each) => each.layer === layer);
  const touched = new Set([...old, ...paints].map(({ sheet }) => sheet));
  const locked = sheets.find(({ name, protection }) => touched.has(name) && !takesFormats(protection));
  if (locked) return fail({ code: 'sheet-protected', sheet: locked.name });

  for (const { format } of old) format.delete();
  // A new rule goes before those that are there: what is to be seen above all comes last.
  for (const { sheet, name, areas, fill } of paints) {
    for (const address of addressesOf(areas)) {
      const target = context.workbook.worksheets.getItem(sheet);
      const { conditionalFormats } = address.includes(',')
        ? target.getRanges(address)
        : target.getRange(address);
      const { custom } = conditionalFormats.add('Custom');
      custom.rule.formula = formulaOf(layer, name);
      custom.format.fill.color = fill;
    }
  }
  if (layer === 'map') {
    const painted = new Set(paints.map(({ sheet }) => sheet));
    const above = own.filter((each) => each.layer === 'findings' && painted.has(each.sheet));
    for (const { format } of above.toReversed()) format.priority = 0;
  }
  await context.sync();
  return succeed(undefined);
}

function takesFormats(protection: Excel.WorksheetProtection): boolean {
  return !protection.protected || protection.options?.allowFormatCells === true;
}

/** The sheets on which a layer is shown, also from an earlier session. */
export async function sheetsWithLayer(context: Excel.RequestContext, layer: Layer): Promise<string[]> {
  const { own } = await ownFormats(context);
  return [...new Set(own.filter((each) => each.layer === layer).map(({ sheet }) => sheet))];
}

/** Our conditional formats in the order of their priority, sheet by sheet: two syncs, a third where there are formulas to look at. */
async function ownFormats(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected,items/protection/options');
  await context.sync();
  const sheets = worksheets.items;
  const all = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type');
    return { sheet, formats };
  });
  await context.sync();
  const custom = all.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { sheet: sheet.name, format, rule };
      }),
  );
  if (custom.length > 0) await context.sync();
  const own = custom.flatMap(({ sheet, format, rule }) => {
    const layer = layerOf(rule.formula);
    return layer ? [{ sheet, format, layer }] : [];
  });
  return { sheets, own };
}
