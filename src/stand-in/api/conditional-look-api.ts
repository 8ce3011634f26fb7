import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import type { ConditionalLook } from '../workbook/types';
import type { RangeRule } from './conditional-formats-api';

/** One part of how hit cells look. */
function look<K extends keyof ConditionalLook>(key: K) {
  return {
    get: ({ format }: RangeRule) => format.look[key] ?? null,
    set: ({ range, format }: RangeRule, value: unknown) => {
      format.look = { ...format.look, [key]: value };
      range.sheet.layoutChanged();
    },
  };
}

const fillApi: ApiClass<RangeRule> = defineApi({
  name: 'ConditionalRangeFill',
  properties: { color: look('fill') },
});

const fontApi: ApiClass<RangeRule> = defineApi({
  name: 'ConditionalRangeFont',
  properties: { color: look('fontColor'), bold: look('bold'), italic: look('italic') },
});

export const conditionalLookApi: ApiClass<RangeRule> = defineApi({
  name: 'ConditionalRangeFormat',
  children: { fill: (rule) => objectOf(fillApi, rule), font: (rule) => objectOf(fontApi, rule) },
});
