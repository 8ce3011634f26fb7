import { defineApi, type ApiClass } from '../protocol/api-class';
import { invalidArgument } from '../protocol/api-error';
import { areasMeet } from '../workbook/area';
import type { Validation, ValidationType } from '../workbook/validation';
import { absoluteAddress, type ApiRange } from './range-at';
import { withoutArea } from '../workbook/without-area';

const typeNames: Readonly<Record<ValidationType, string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** What a range gets whose rule is new: Excel refuses wrong input with its own words. */
const fresh = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
} as const;

/** The rule that all of the range has; several: the range is mixed. */
function rulesOf({ sheet, area }: ApiRange): Validation[] {
  return sheet.validations.filter(({ areas }) => areas.some((one) => areasMeet(one, area)));
}

function ruleOf(range: ApiRange): Validation | null {
  const [rule, ...more] = rulesOf(range);
  if (!rule || more.length > 0) return null;
  const isAll =
    rule.areas.reduce((left, one) => left.flatMap((part) => withoutArea(part, one)), [range.area]).length ===
    0;
  return isAll ? rule : null;
}

/** Puts a rule on the range alone; what other cells had stays. */
function put(range: ApiRange, change: (old: Validation | null) => Validation | null): void {
  const { sheet, area } = range;
  const changed = change(ruleOf(range));
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: one.areas.flatMap((part) => withoutArea(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
  if (changed) sheet.validations.push({ ...changed, areas: [{ ...area }] });
  sheet.layoutChanged();
}

function setPart<K extends 'ignoreBlanks' | 'errorAlert' | 'prompt'>(key: K) {
  return {
    get: (range: ApiRange) => ruleOf(range)?.[key] ?? null,
    set: (range: ApiRange, value: unknown) =>
      put(range, (old) => {
        if (!old) throw invalidArgument();
        const part = typeof value === 'object' ? { ...(old[key] as object), ...value } : value;
        return { ...old, [key]: part };
      }),
  };
}

export const dataValidationApi: ApiClass<ApiRange> = defineApi({
  name: 'DataValidation',
  properties: {
    type: {
      get: (range) => {
        const rules = rulesOf(range);
        if (rules.length === 0) return 'None';
        const rule = ruleOf(range);
        return rule ? typeNames[rule.type] : rules.length === 1 ? 'MixedCriteria' : 'Inconsistent';
      },
    },
    ignoreBlanks: setPart('ignoreBlanks'),
    errorAlert: setPart('errorAlert'),
    prompt: setPart('prompt'),
    rule: {
      get: (range) => {
        const rule = ruleOf(range);
        return rule ? ruleForClient(rule) : {};
      },
      set: (range, given) => {
        const made = ruleFromClient(given as ClientRule);
        put(range, (old) => ({ ...fresh, ...old, ...made, areas: [] }));
      },
    },
  },
  methods: { clear: (range) => put(range, () => null) },
});

interface Criteria {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

type ClientRule = Readonly<Record<string, Criteria | undefined>> & {
  readonly list?: {
    readonly inCellDropDown: boolean;
    readonly source: string | { readonly target: ApiRange };
  };
  readonly custom?: { readonly formula: string };
};

function ruleForClient({ type, operator, formulas, inCellDropDown }: Validation): unknown {
  const [first = '', second] = formulas;
  if (type === 'custom') return { custom: { formula: first } };
  if (type === 'list') {
    const source = first.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : first;
    return { list: { inCellDropDown, source } };
  }
  const spelled = (formula: string | undefined) =>
    formula !== undefined && /^-?\d/.test(formula) ? Number(formula) : formula;
  const name = Object.keys(operators).find((one) => operators[one] === operator);
  const criteria = {
    formula1: spelled(first),
    ...(second !== undefined && { formula2: spelled(second) }),
    operator: name,
  };
  return { [keyOf(type)]: criteria };
}

function ruleFromClient(
  given: ClientRule,
): Pick<Validation, 'type' | 'operator' | 'formulas' | 'inCellDropDown'> {
  const plain = { operator: null, inCellDropDown: true };
  if (given.custom) return { ...plain, type: 'custom', formulas: [given.custom.formula] };
  if (given.list) {
    const { inCellDropDown, source } = given.list;
    const formula =
      typeof source === 'string'
        ? source.startsWith('=')
          ? source
          : `"${source.replaceAll('"', '""')}"`
        : `=${absoluteAddress(source.target)}`;
    return { ...plain, type: 'list', formulas: [formula], inCellDropDown: inCellDropDown !== false };
  }
  const type = (Object.keys(typeNames) as ValidationType[]).find((one) => given[keyOf(one)]);
  const criteria = type && given[keyOf(type)];
  const operator = criteria && operators[criteria.operator];
  if (!type || !criteria || !operator) throw invalidArgument();
  const formulas = [criteria.formula1, criteria.formula2].flatMap((one) =>
    one === undefined || one === null || one === '' ? [] : String(one),
  );
  return { ...plain, type, operator, formulas };
}

/** `whole` → `wholeNumber`, as the client names the parts of a rule. */
function keyOf(type: ValidationType): string {
  const name = typeNames[type];
  return name.charAt(0).toLowerCase() + name.slice(1);
}
