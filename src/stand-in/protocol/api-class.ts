import type { ExcelHost } from './excel-host';

/** An object of the Excel API as the host holds it: its class and what it stands for in the model. */
export interface ApiObject<T = unknown> {
  readonly api: ApiClass<T>;
  readonly target: T;
}

export interface ApiProperty<T> {
  get(target: T, host: ExcelHost): unknown;
  set?(target: T, value: unknown, host: ExcelHost): void;
}

/**
 * A class of the Excel API: what its members do to the model.
 *
 * Members are spelled as in JavaScript (`numberFormat`); a member that stands in no list is answered `ApiNotFound`.
 */
export interface ApiClass<T> {
  readonly name: string;
  /** Fields by which the client finds the object again (`Id`, `_Id`). */
  identify?(target: T): Readonly<Record<string, unknown>>;
  /** Values. */
  readonly properties?: Readonly<Record<string, ApiProperty<T>>>;
  /** Objects reached by a property (`format`, `worksheets`). */
  readonly children?: Readonly<Record<string, (target: T, host: ExcelHost) => ApiObject | null>>;
  /** Methods: an ApiObject (or null, a null object), or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: never, host: ExcelHost) => unknown>>;
  /** What a collection holds. */
  items?(target: T, host: ExcelHost): readonly ApiObject[];
  /** An item by its key (name or id); undefined: there is none. */
  item?(target: T, key: string | number, host: ExcelHost): ApiObject | undefined;
}

export function defineApi<T>(api: ApiClass<T>): ApiClass<T> {
  return api;
}

export function objectOf<T>(api: ApiClass<T>, target: T): ApiObject {
  return { api, target } as ApiObject;
}
