import { fail, succeed, type Result } from '../result';
import { readMoney } from '../sheet/read-number';
import { nearestName } from './nearest-name';
import { readDay } from './read-day';
import type { ParamValues, ReportParam } from './report';

/** Parameters as a person gave them: name → text. */
export type GivenParams = Readonly<Record<string, string>>;

/** Reads what was given for a report's parameters: a name that it does not have, one that is missing or unreadable is a problem. */
export function readParams(params: readonly ReportParam[], given: GivenParams): Result<ParamValues> {
  const values = new Map<string, string | number>();
  for (const [name, text] of Object.entries(given)) {
    const param = params.find((one) => one.name === name);
    if (!param) {
      const known = params.map((one) => one.name);
      return fail({ code: 'param-unknown', param: name, nearest: nearestName(name, known) });
    }
    if (text.trim() === '') continue;
    const value = readValue(param, text.trim());
    if (value === null) return fail({ code: 'param-unreadable', param: name, value: text });
    values.set(name, value);
  }
  const missing = params.find(({ name, required }) => required && !values.has(name));
  if (missing) return fail({ code: 'param-missing', param: missing.name });
  return succeed({
    text: (name) => {
      const value = values.get(name);
      return value === undefined ? null : String(value);
    },
    number: (name) => numberOrNull(values.get(name)),
    day: (name) => numberOrNull(values.get(name)),
  });
}

function readValue({ kind, choices }: ReportParam, text: string): string | number | null {
  if (choices) return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null;
  if (kind === 'text') return text.normalize('NFC');
  if (kind === 'number') {
    const { value } = readMoney(text);
    return Number.isNaN(value) ? null : value;
  }
  return readDay(text);
}

function numberOrNull(value: string | number | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
