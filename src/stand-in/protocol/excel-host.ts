import { workbookApi } from '../api/workbook-api';
import { keepCalculated, type KeptCalculation } from '../calculation/keep-calculated';
import type { Sheet } from '../workbook/sheet';
import type { WorkbookEvent } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { objectOf, type ApiObject } from './api-class';
import { ApiError } from './api-error';
import { Dispatcher } from './dispatcher';
import { EventHub, type EventEntry } from './event-hub';
import type { RequestBody } from './wire';

/** A request that did not reach the workbook: the number by which Excel tells the client why. */
export interface TransportError {
  readonly errorNumber: number;
}

export interface ExcelHostOptions {
  /** `web` keeps the 5 MB limit for each request and response. */
  readonly mode?: 'desktop' | 'web';
  readonly locale?: string;
  /** Fails the request of this number (from 1) with an error number of the transport, null lets it pass. */
  failAt?(requestNumber: number): number | null;
}

const webLimit = 5 * 1024 * 1024;
const transport = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditing: 5004 } as const;
const delayForCellEdit = 64;

/** Excel's end of the line: answers office.js's request messages out of a workbook in memory. */
export class ExcelHost {
  readonly statistics = { requests: 0, bytesIn: 0, bytesOut: 0 };
  readonly root: ApiObject;
  readonly events = new EventHub();
  /** A person is typing into a cell: requests that do not wait for it are refused. */
  isCellEditing = false;
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceOf = new WeakMap<ApiObject, string>();
  private readonly used = new Set<string>();
  private readonly calculation: KeptCalculation;
  private nextReference = 1;

  constructor(
    readonly workbook: Workbook,
    readonly options: ExcelHostOptions = {},
  ) {
    this.root = objectOf(workbookApi, workbook);
    this.calculation = keepCalculated(workbook, () => new Date());
    workbook.on((event: WorkbookEvent) => {
      if (!this.calculation.isStoring) this.events.tell(event);
    });
  }

  /** Answers the JSON text of a request with the JSON text of its response; never throws for what the client sent. */
  process(body: string, flags = 0): string | TransportError {
    this.statistics.requests += 1;
    this.statistics.bytesIn += bytesOf(body);
    const failure = this.options.failAt?.(this.statistics.requests) ?? null;
    if (failure !== null) return { errorNumber: failure };
    if (this.isCellEditing && !(flags & delayForCellEdit)) return { errorNumber: transport.cellEditing };
    const isWeb = this.options.mode === 'web';
    if (isWeb && bytesOf(body) > webLimit) return { errorNumber: transport.requestTooLarge };
    const answer = JSON.stringify(this.handle(JSON.parse(body) as RequestBody));
    if (isWeb && bytesOf(answer) > webLimit) return { errorNumber: transport.responseTooLarge };
    this.statistics.bytesOut += bytesOf(answer);
    return answer;
  }

  handle(body: RequestBody): unknown {
    const answer = new Dispatcher(this, body).run();
    this.calculation.calculate();
    this.events.flush();
    return answer;
  }

  /** Keeps a range for later requests; answers its reference. */
  keep(object: ApiObject): string {
    const known = this.referenceOf.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    const reference = `r${this.nextReference++}`;
    this.referenceOf.set(object, reference);
    this.references.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  referenced(reference: string): ApiObject {
    const object = this.references.get(reference);
    if (!object) {
      throw new ApiError('InvalidObjectPath', 'The object path is not valid for what you are trying to do.');
    }
    return object;
  }

  /** Services that office.js itself talks to. */
  newObject(type: string): ApiObject {
    const api = { name: type, methods: { notifyActionHandlerReady: () => null } };
    return objectOf(api, null);
  }

  note(className: string, member: string): void {
    this.used.add(`${className}.${member}`);
  }

  /** Members of the API that were used, sorted. */
  usedMembers(): string[] {
    return [...this.used].sort();
  }

  onEvent(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.listen(listener);
  }

  sheetOf(key: string | number): Sheet | undefined {
    return typeof key === 'string'
      ? (this.workbook.sheetById(key) ?? this.workbook.sheetByName(key))
      : undefined;
  }
}

/** Bytes as UTF-8, without making them. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
