import { defineApi, type ApiClass, objectOf } from '../protocol/api-class';
import { ApiError, invalidArgument, itemNotFound } from '../protocol/api-error';
import type { Sheet } from '../workbook/sheet';
import type { DefinedName } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { rangeApi } from './range-api';
import { absoluteAddress, rangeOfAddress, type ApiRange } from './range-at';

interface NameScope {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

interface Named extends NameScope {
  readonly entry: DefinedName;
}

const nameApi: ApiClass<Named> = defineApi({
  name: 'NamedItem',
  identify: ({ entry }) => ({ _Id: entry.name }),
  properties: {
    name: { get: ({ entry }) => entry.name },
    formula: {
      get: ({ entry }) => entry.formula,
      set: ({ workbook, entry }, value) => {
        entry.formula = String(value);
        workbook.nameChanged(entry);
      },
    },
    value: { get: ({ entry }) => entry.formula },
    type: { get: ({ workbook, entry }) => (rangeOfName(workbook, entry) ? 'Range' : 'String') },
    scope: { get: ({ entry }) => (entry.scope ? 'Worksheet' : 'Workbook') },
    visible: {
      get: ({ entry }) => entry.visible,
      set: ({ entry }, value) => {
        entry.visible = value === true;
      },
    },
    comment: {
      get: ({ entry }) => entry.comment,
      set: ({ entry }, value) => {
        entry.comment = String(value);
      },
    },
  },
  methods: {
    getRange: ({ workbook, entry }) => {
      const range = rangeOfName(workbook, entry);
      if (!range) throw itemNotFound();
      return objectOf(rangeApi, range);
    },
    getRangeOrNullObject: ({ workbook, entry }) => {
      const range = rangeOfName(workbook, entry);
      return range && objectOf(rangeApi, range);
    },
    delete: ({ workbook, entry }) => {
      workbook.names = workbook.names.filter((one) => one !== entry);
      workbook.nameChanged(entry);
    },
  },
});

export const namesApi: ApiClass<NameScope> = defineApi({
  name: 'NamedItemCollection',
  items: ({ workbook, scope }) =>
    workbook.names
      .filter((entry) => entry.scope === scope)
      .map((entry) => objectOf(nameApi, { workbook, scope, entry })),
  item: ({ workbook, scope }, key) => {
    const folded = String(key).toLowerCase();
    const entry = workbook.names.find((one) => one.scope === scope && one.name.toLowerCase() === folded);
    return entry && objectOf(nameApi, { workbook, scope, entry });
  },
  methods: {
    add: (
      { workbook, scope },
      [name, reference, comment]: readonly [string, string | { target: ApiRange }, string?],
    ) => {
      if (!isName(name)) throw invalidArgument();
      const folded = name.toLowerCase();
      if (workbook.names.some((one) => one.scope === scope && one.name.toLowerCase() === folded)) {
        throw new ApiError(
          'ItemAlreadyExists',
          'A resource with the same name or identifier already exists.',
        );
      }
      const formula = typeof reference === 'string' ? reference : `=${absoluteAddress(reference.target)}`;
      const entry: DefinedName = { name, formula, scope, comment: comment ?? '', visible: true };
      workbook.names.push(entry);
      workbook.nameChanged(entry);
      return objectOf(nameApi, { workbook, scope, entry });
    },
  },
});

/** Letters, digits, dots and underscores, not beginning with a digit or dot, and nothing that reads as a cell (`A1`, `R1C1`). */
function isName(name: string): boolean {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  return isWellFormed && !/^(?:[a-z]{1,3}\d+|[rc]|r\d+(?:c\d+)?|c\d+)$/i.test(name);
}

function rangeOfName(workbook: Workbook, entry: DefinedName): ApiRange | null {
  return rangeOfAddress(workbook, entry.formula.slice(1), entry.scope ?? workbook.activeSheet);
}
