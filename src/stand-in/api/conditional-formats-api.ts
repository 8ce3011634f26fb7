import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { ApiError, itemNotFound } from '../protocol/api-error';
import { addressOfArea, areasMeet } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Area, ConditionalFormat, ConditionalFormatType } from '../workbook/types';
import { conditionalLookApi } from './conditional-look-api';
import { rangeApi } from './range-api';
import { rangeAt, refuseFormats, type ApiRange } from './range-at';
import { withoutArea } from '../workbook/without-area';

/** A conditional format seen from the range that asked for it. */
export interface RangeRule {
  readonly range: ApiRange;
  readonly format: ConditionalFormat;
}

const cellOperators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const textOperators: Readonly<Record<string, ConditionalFormatType>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/** The types that Excel names; the others of the file format have one of their own. */
const typeNames: Readonly<Record<ConditionalFormatType, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
};

const newTypes: Readonly<Record<string, ConditionalFormatType>> = {
  Custom: 'expression',
  CellValue: 'cellIs',
  ContainsText: 'containsText',
};

const customRuleApi: ApiClass<RangeRule> = defineApi({
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: ({ format }) => format.formulas[0] ?? '',
      set: (rule, value) => {
        refuseFormats(rule.range);
        rule.format.formulas = [String(value)];
        rule.range.sheet.layoutChanged();
      },
    },
  },
});

const customApi: ApiClass<RangeRule> = defineApi({
  name: 'CustomConditionalFormat',
  children: {
    rule: (rule) => objectOf(customRuleApi, rule),
    format: (rule) => objectOf(conditionalLookApi, rule),
  },
});

interface CellRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

const cellValueApi: ApiClass<RangeRule> = defineApi({
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: ({ format: { formulas, operator } }) => ({
        formula1: formulas[0],
        formula2: formulas[1],
        operator: nameOf(cellOperators, operator),
      }),
      set: ({ range, format }, value) => {
        const { formula1, formula2, operator } = value as CellRule;
        format.formulas = [formula1, ...(formula2 ? [formula2] : [])].map(asFormula);
        format.operator = cellOperators[operator] ?? null;
        range.sheet.layoutChanged();
      },
    },
  },
  children: { format: (rule) => objectOf(conditionalLookApi, rule) },
});

const textApi: ApiClass<RangeRule> = defineApi({
  name: 'TextConditionalFormat',
  properties: {
    rule: {
      get: ({ format }) => ({ operator: nameOf(textOperators, format.type), text: format.text }),
      set: ({ range, format }, value) => {
        const { operator, text } = value as { readonly operator: string; readonly text: string };
        format.type = textOperators[operator] ?? 'containsText';
        format.text = text;
        format.formulas = [textFormula(format.type, text, addressOfArea(format.areas[0]!).split(':')[0]!)];
        range.sheet.layoutChanged();
      },
    },
  },
  children: { format: (rule) => objectOf(conditionalLookApi, rule) },
});

const conditionalFormatApi: ApiClass<RangeRule> = defineApi({
  name: 'ConditionalFormat',
  identify: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => typeNames[format.type] },
    priority: {
      get: ({ range, format }) => range.sheet.conditionalFormats.indexOf(format),
      set: ({ range, format }, value) => {
        refuseFormats(range);
        const { sheet } = range;
        const others = sheet.conditionalFormats.filter((one) => one !== format);
        const place = Number(value);
        others.splice(place < 0 ? others.length + 1 + place : place, 0, format);
        inOrder(sheet, others);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = value === true;
      },
    },
  },
  children: {
    custom: (rule) => objectOf(customApi, ofType(rule, 'Custom')),
    customOrNullObject: (rule) => (isOfType(rule, 'Custom') ? objectOf(customApi, rule) : null),
    cellValue: (rule) => objectOf(cellValueApi, ofType(rule, 'CellValue')),
    cellValueOrNullObject: (rule) => (isOfType(rule, 'CellValue') ? objectOf(cellValueApi, rule) : null),
    textComparison: (rule) => objectOf(textApi, ofType(rule, 'ContainsText')),
    textComparisonOrNullObject: (rule) => (isOfType(rule, 'ContainsText') ? objectOf(textApi, rule) : null),
  },
  methods: {
    getRange: ({ range, format }) => objectOf(rangeApi, rangeAt(range.sheet, format.areas[0]!)),
    delete: ({ range, format }) => {
      refuseFormats(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((one) => one !== format);
      range.sheet.layoutChanged();
    },
  },
});

export const conditionalFormatsApi: ApiClass<ApiRange> = defineApi({
  name: 'ConditionalFormatCollection',
  items: (range) => rulesOf(range).map((rule) => objectOf(conditionalFormatApi, rule)),
  item: (range, key) => {
    const rule = rulesOf(range).find(({ format }) => format.id === key);
    return rule && objectOf(conditionalFormatApi, rule);
  },
  methods: {
    add: ({ sheet, area }, [type]: readonly string[]) => addRule(sheet, [area], type),
    clearAll: (range) => {
      refuseFormats(range);
      const { sheet, area } = range;
      sheet.conditionalFormats = sheet.conditionalFormats
        .map((format) =>
          Object.assign(format, { areas: format.areas.flatMap((one) => withoutArea(one, area)) }),
        )
        .filter(({ areas }) => areas.length > 0);
      sheet.layoutChanged();
    },
  },
});

/** The conditional formats of several areas: one rule may lie over all of them. */
export const conditionalFormatsOfAreasApi: ApiClass<{
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}> = defineApi({
  name: 'ConditionalFormatCollection',
  methods: {
    add: ({ sheet, areas }, [type]: readonly string[]) => addRule(sheet, areas, type),
  },
});

function addRule(sheet: Sheet, areas: readonly Area[], type: string | undefined) {
  const kind = newTypes[type ?? ''];
  if (!kind) {
    throw new ApiError('ApiNotFound', `The stand-in does not know conditional formats ${type}.`);
  }
  const format: ConditionalFormat = {
    id: sheet.workbook.newId(),
    areas: areas.map((area) => ({ ...area })),
    type: kind,
    operator: null,
    formulas: [],
    text: null,
    look: {},
    priority: 0,
    stopIfTrue: false,
    origin: null,
  };
  const range = rangeAt(sheet, format.areas[0]!);
  refuseFormats(range);
  // A new rule goes before those that are there.
  inOrder(sheet, [format, ...sheet.conditionalFormats]);
  return objectOf(conditionalFormatApi, { range, format });
}

/** Gives the sheet its conditional formats in this order of priority. */
function inOrder(sheet: Sheet, formats: ConditionalFormat[]): void {
  sheet.conditionalFormats = formats;
  for (const [index, one] of formats.entries()) one.priority = index;
  sheet.layoutChanged();
}

function rulesOf(range: ApiRange): RangeRule[] {
  return range.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => areasMeet(area, range.area)))
    .map((format) => ({ range, format }));
}

function isOfType({ format }: RangeRule, type: string): boolean {
  return typeNames[format.type] === type;
}

function ofType(rule: RangeRule, type: string): RangeRule {
  if (!isOfType(rule, type)) throw itemNotFound();
  return rule;
}

function nameOf(names: Readonly<Record<string, string>>, value: string | null): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

/** The formula that a file holds beside the text of a rule; Excel goes by it. */
function textFormula(type: ConditionalFormatType, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (type === 'beginsWith') return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (type === 'endsWith') return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  const isMissing = `ISERROR(SEARCH(${quoted},${cell}))`;
  return type === 'notContainsText' ? `=${isMissing}` : `=NOT(${isMissing})`;
}
