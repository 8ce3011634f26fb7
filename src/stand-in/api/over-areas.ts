import type { ApiClass, ApiObject, ApiProperty } from '../protocol/api-class';
import { objectOf } from '../protocol/api-class';
import type { ExcelHost } from '../protocol/excel-host';
import type { ApiRangeAreas } from './range-areas-api';
import { rangeAt, type ApiRange } from './range-at';

/**
 * A class of one range made one of several areas: what is set goes to each of them, what is read is theirs where they agree and null
 * where they do not.
 */
export function overAreas(api: ApiClass<ApiRange>): ApiClass<ApiRangeAreas> {
  const properties = Object.entries(api.properties ?? {}).map(([name, property]) => [name, over(property)]);
  const children = Object.entries(api.children ?? {}).map(([name, child]) => [
    name,
    (target: ApiRangeAreas, host: ExcelHost): ApiObject | null => {
      const first = child(rangesOf(target)[0]!, host);
      // Only classes that stand for the range itself can stand for several.
      return first && objectOf(overAreas(first.api as ApiClass<ApiRange>), target);
    },
  ]);
  const methods = Object.entries(api.methods ?? {}).map(([name, method]) => [
    name,
    (target: ApiRangeAreas, args: never, host: ExcelHost): null => {
      for (const range of rangesOf(target)) method(range, args, host);
      return null;
    },
  ]);
  return {
    name: api.name,
    properties: Object.fromEntries(properties) as ApiClass<ApiRangeAreas>['properties'],
    children: Object.fromEntries(children) as ApiClass<ApiRangeAreas>['children'],
    methods: Object.fromEntries(methods) as ApiClass<ApiRangeAreas>['methods'],
  };
}

function over({ get, set }: ApiProperty<ApiRange>): ApiProperty<ApiRangeAreas> {
  return {
    get: (target, host) => {
      const [first, ...others] = rangesOf(target).map((range) => get(range, host));
      return others.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
    },
    ...(set && {
      set: (target: ApiRangeAreas, value: unknown, host: ExcelHost) => {
        for (const range of rangesOf(target)) set(range, value, host);
      },
    }),
  };
}

function rangesOf({ sheet, areas }: ApiRangeAreas): ApiRange[] {
  return areas.map((area) => rangeAt(sheet, area));
}
