import { WorkbookRefusal } from '../workbook/workbook';
import type { ApiClass, ApiObject } from './api-class';
import { ApiError, itemNotFound } from './api-error';
import type { ExcelHost } from './excel-host';
import type { Failure } from './mishaps';
import {
  actionTypes,
  memberName,
  pathTypes,
  wireName,
  type RequestBody,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireQuery,
} from './wire';

/** Carries out one request of office.js: its actions in order, over object paths that are resolved once. */
export class Dispatcher {
  private readonly resolved = new Map<number, ApiObject | null>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];
  private changesDone = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly body: RequestBody,
    private readonly failure: Failure | null = null,
  ) {}

  /** The answer; an error keeps what was done before it, as Excel does. */
  run(): unknown {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.failsNow(action, index)) throw this.planned();
        this.perform(action);
      } catch (error) {
        if (!(error instanceof ApiError || error instanceof WorkbookRefusal)) throw error;
        return this.refusal(error, action, index);
      }
    }
    const last = this.body.Actions.length - 1;
    if (this.failure && last >= 0) return this.refusal(this.planned(), this.body.Actions[last]!, last);
    return { Results: this.results, TraceIds: this.traces };
  }

  private refusal(error: ApiError | WorkbookRefusal, action: WireAction, index: number): unknown {
    return {
      Error: {
        Code: error.code,
        Message: error.message,
        Location: this.locationOf(action),
        ActionIndex: index,
        HttpStatusCode: 400,
      },
      ProcessedResults: { Results: this.results },
      TraceIds: this.traces,
    };
  }

  /** Whether the action is the one that is to fail; `after` fails once all are done. */
  private failsNow({ ActionType, Name }: WireAction, index: number): boolean {
    const { when } = this.failure ?? { when: 'after' };
    if (when === 'before') return index === 0;
    const changes = ActionType === actionTypes.setProperty || ActionType === actionTypes.method;
    if (!changes || Name.startsWith('_')) return false;
    return this.changesDone++ === when;
  }

  private planned(): ApiError {
    return new ApiError(this.failure!.code, 'Planned by a test.');
  }

  private perform(action: WireAction): void {
    if (action.ActionType === actionTypes.trace) {
      this.traces.push(action.Id);
      this.results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = this.resolve(action.ObjectPathId);
    this.results.push({ ActionId: action.Id, Value: this.valueOf(action, object) });
  }

  private valueOf(action: WireAction, object: ApiObject | null): unknown {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.identity(object);
      case actionTypes.query:
        this.host.calculate();
        return object && this.query(object, action.QueryInfo ?? {});
      case actionTypes.method: {
        if (object === null) return { _IsNull: true };
        const answer = this.call(object, memberName(action.Name), this.args(action.ArgumentInfo));
        return isApiObject(answer) ? this.identity(answer) : (answer ?? null);
      }
      case actionTypes.setProperty:
        if (object === null) return { _IsNull: true };
        this.set(object, memberName(action.Name), this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new ApiError('ApiNotFound', `Action type ${action.ActionType} is not known.`);
    }
  }

  /** The object of a path; null for a null object. Each path is walked once for each request. */
  private resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `The object path ${id} is not in the request.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: WirePath): ApiObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.host.root;
      case pathTypes.newObject:
        return this.host.newObject(path.Name);
      case pathTypes.reference:
        return this.host.references.resolve(path.Name);
      case pathTypes.nullObject:
        return null;
      default:
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === pathTypes.property) return this.child(parent, memberName(path.Name));
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      const item = parent.api.item?.(parent.target, args[0] as string | number, this.host);
      if (!item) throw itemNotFound();
      return item;
    }
    const answer = this.call(parent, memberName(path.Name), args);
    return isApiObject(answer) ? answer : null;
  }

  private child(object: ApiObject, member: string): ApiObject | null {
    this.host.note(object.api.name, member);
    const child = object.api.children?.[member];
    if (!child) throw this.unknown(object.api, member);
    return child(object.target, this.host);
  }

  private call(object: ApiObject, member: string, args: readonly unknown[]): unknown {
    const { api, target } = object;
    this.host.note(api.name, member);
    if (member === '_KeepReference') {
      this.host.references.keep(object);
      return null;
    }
    if (member === '_ValidateArraySize') return null;
    if (api.item && (member === 'getItem' || member === 'getItemOrNullObject' || member === '_GetItem')) {
      const item = api.item(target, args[0] as string | number, this.host);
      if (!item && member !== 'getItemOrNullObject') throw itemNotFound();
      return item ?? null;
    }
    if (api.items && member === 'getCount') return api.items(target, this.host).length;
    if (api.items && member === 'getItemAt') {
      const item = api.items(target, this.host)[args[0] as number];
      if (!item) throw itemNotFound();
      return item;
    }
    if (member === 'copyFrom') this.host.calculate();
    const method = api.methods?.[member];
    if (!method) throw this.unknown(api, member);
    return method(target, args as never, this.host);
  }

  private set(object: ApiObject, member: string, value: unknown): void {
    this.host.note(object.api.name, member);
    const property = object.api.properties?.[member];
    if (!property?.set) throw this.unknown(object.api, member);
    property.set(object.target, value, this.host);
  }

  private unknown(api: ApiClass<unknown>, member: string): ApiError {
    return new ApiError('ApiNotFound', `The stand-in does not know ${api.name}.${member}.`);
  }

  private identity(object: ApiObject): Record<string, unknown> {
    const reference = object.api.name === 'Range' || object.api.name === 'RangeAreas';
    return {
      ...object.api.identify?.(object.target),
      ...(reference ? { _ReferenceId: this.host.references.of(object) } : {}),
    };
  }

  private query(object: ApiObject, query: WireQuery): Record<string, unknown> {
    const select = query.Select?.length ? query.Select : ['*'];
    const fields = this.fields(
      object,
      [...select, ...(query.Expand ?? []).map((path) => `${path}/*`)],
      query,
    );
    return { ...this.identity(object), ...fields };
  }

  private fields(
    object: ApiObject,
    select: readonly string[],
    query: WireQuery = {},
  ): Record<string, unknown> {
    if (object.api.items) return this.collection(object, select, query);
    const answer: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*' || head === '') this.allScalars(object, answer);
      else if (rest.length > 0 || object.api.children?.[head]) {
        nested.set(head, [...(nested.get(head) ?? []), rest.join('/') || '*']);
      } else answer[wireName(head)] = this.scalar(object, head);
    }
    for (const [head, paths] of nested) {
      const child = this.child(object, memberName(head));
      answer[wireName(head)] = child && { ...this.identity(child), ...this.fields(child, paths) };
    }
    return answer;
  }

  private collection(
    object: ApiObject,
    select: readonly string[],
    query: WireQuery,
  ): Record<string, unknown> {
    const skip = query.Skip ?? 0;
    const items = object.api.items!(object.target, this.host).slice(
      skip,
      query.Top ? skip + query.Top : undefined,
    );
    const paths = select.map((path) => path.replace(/^items[/.]?/, '') || '*');
    return {
      _Items: items.map((item, index) => ({
        _Index: skip + index,
        ...this.identity(item),
        ...this.fields(item, paths),
      })),
    };
  }

  private allScalars(object: ApiObject, answer: Record<string, unknown>): void {
    for (const name of Object.keys(object.api.properties ?? {}))
      answer[wireName(name)] = this.scalar(object, name);
  }

  private scalar(object: ApiObject, name: string): unknown {
    const member = memberName(name);
    this.host.note(object.api.name, member);
    const property = object.api.properties?.[member];
    if (!property) throw this.unknown(object.api, member);
    return property.get(object.target, this.host);
  }

  /** Arguments with the objects that they refer to in place. */
  private args(info: WireArguments | undefined): unknown[] {
    const place = (argument: unknown, reference: unknown): unknown => {
      if (Array.isArray(argument)) {
        const references = Array.isArray(reference) ? (reference as unknown[]) : [];
        return argument.map((one: unknown, index) => place(one, references[index]));
      }
      if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
      if (typeof argument === 'object' && argument !== null && '_ObjectPathId' in argument) {
        return this.resolve(argument._ObjectPathId as number);
      }
      return argument;
    };
    return (info?.Arguments ?? []).map((argument, index) =>
      place(argument, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private locationOf(action: WireAction): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const object = this.resolved.get(action.ObjectPathId);
    const name = action.Name || path?.Name || '';
    const parent = path?.ParentObjectPathId ? this.resolved.get(path.ParentObjectPathId) : null;
    return `${object?.api.name ?? parent?.api.name ?? 'Workbook'}.${memberName(name)}`;
  }
}

function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'api' in value && 'target' in value;
}
