import { rangeObject } from '../api/range-at';
import { workbookApi } from '../api/workbook-api';
import type { WorkbookCreated } from '../api/workbook-created-api';
import { keepCalculated, type KeptCalculation } from '../calculation/keep-calculated';
import type { Sheet } from '../workbook/sheet';
import type { WorkbookEvent } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { objectOf, type ApiObject } from './api-class';
import { Dispatcher } from './dispatcher';
import { EventHub, type EventEntry } from './event-hub';
import { Mishaps, transportNumbers, type Failure } from './mishaps';
import { References } from './references';
import type { RequestBody } from './wire';

/** A request that did not reach the workbook: the number by which Excel tells the client why. */
export interface TransportError {
  readonly errorNumber: number;
}

export interface ExcelHostOptions {
  /** `web` keeps the 5 MB limit for each request and response. */
  readonly mode?: 'desktop' | 'web';
  readonly locale?: string;
  /** Another workbook's window was opened, with this file in it. */
  onWorkbookOpened?(file: Uint8Array): void;
}

const webLimit = 5 * 1024 * 1024;
const transport = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditing: 5004 } as const;
const delayForCellEdit = 64;

/** Excel's end of the line: answers office.js's request messages out of a workbook in memory. */
export class ExcelHost {
  readonly statistics = { requests: 0, bytesIn: 0, bytesOut: 0 };
  readonly root: ApiObject;
  readonly references = new References();
  readonly events = new EventHub((sheet, area) => this.references.keep(rangeObject(sheet, { ...area })));
  /** Until the request ends, as the add-in asked: what it reads may be out of date. */
  isCalculationSuspended = false;
  /** A person is typing into a cell: requests that do not wait for it are refused. */
  isCellEditing = false;
  /** Workbooks that were made and perhaps not opened yet; the number is their id. */
  private readonly created: WorkbookCreated[] = [];
  private readonly used = new Set<string>();
  private readonly calculation: KeptCalculation;
  private readonly mishaps = new Mishaps();

  constructor(
    readonly workbook: Workbook,
    readonly options: ExcelHostOptions = {},
  ) {
    this.root = objectOf(workbookApi, workbook);
    this.calculation = keepCalculated(workbook, () => new Date());
    workbook.on((event: WorkbookEvent) => {
      if (event.type === 'cells-shifted') {
        // What was changed before is referred to at its old place, and moves along from there.
        this.events.settle();
        this.references.shift(event.sheet, event.shift);
      }
      if (!this.calculation.isStoring) this.events.tell(event);
    });
  }

  /** Answers the JSON text of a request with the JSON text of its response; never throws for what the client sent. */
  process(body: string, flags = 0): string | TransportError {
    this.statistics.requests += 1;
    this.statistics.bytesIn += bytesOf(body);
    const request = JSON.parse(body) as RequestBody;
    const due = this.mishaps.due(request, flags);
    for (const { happen } of due) happen?.();
    const failure = due.find((one) => one.failure)?.failure ?? null;
    if (failure?.when === 'before') {
      const number = transportNumbers[failure.code];
      if (number !== undefined) return { errorNumber: number };
    }
    if (this.isCellEditing && !(flags & delayForCellEdit)) return { errorNumber: transport.cellEditing };
    const isWeb = this.options.mode === 'web';
    if (isWeb && bytesOf(body) > webLimit) return { errorNumber: transport.requestTooLarge };
    const answer = JSON.stringify(this.handle(request, failure));
    if (isWeb && bytesOf(answer) > webLimit) return { errorNumber: transport.responseTooLarge };
    this.statistics.bytesOut += bytesOf(answer);
    return answer;
  }

  handle(body: RequestBody, failure: Failure | null = null): unknown {
    const answer = new Dispatcher(this, body, failure).run();
    this.isCalculationSuspended = false;
    this.references.endRequest();
    this.calculation.calculate();
    this.events.flush();
    return answer;
  }

  /** Calculates what is due, so that a request reads the outcome of what it wrote. */
  calculate(): void {
    if (!this.isCalculationSuspended) this.calculation.calculate();
  }

  /**
   * Makes a request fail on purpose: the n-th from now on (1: the next), or the n-th that writes.
   *
   *   excel.failAt(2, { when: 'after', code: 'GeneralException' });                    // the second sync is done, but reported lost
   *   excel.failAt(1, { when: 'before', code: 'AccessDenied' }, { writesOnly: true });
   *
   * Each fails once. Answers how to call it off. Requests by which the client only lets go of ranges do not count.
   */
  failAt(request: number, failure: Failure, { writesOnly = false } = {}): () => void {
    return this.mishaps.plan({ left: request, writesOnly, failure, happen: null });
  }

  /** Lets somebody else change the workbook just before the n-th request from now on; events say that it was `Remote`. */
  beforeRequest(
    request: number,
    change: (workbook: Workbook) => void,
    { writesOnly = false } = {},
  ): () => void {
    const happen = () => this.asCoauthor(() => change(this.workbook));
    return this.mishaps.plan({ left: request, writesOnly, failure: null, happen });
  }

  /** Changes the workbook as somebody else who has it open. */
  asCoauthor(change: () => void): void {
    this.events.flush();
    this.events.source = 'Remote';
    try {
      change();
      this.calculation.calculate();
      this.events.flush();
    } finally {
      this.events.source = 'Local';
    }
  }

  /** Services that office.js itself talks to. */
  newObject(type: string): ApiObject {
    const api = { name: type, methods: { notifyActionHandlerReady: () => null } };
    return objectOf(api, null);
  }

  keepCreated(file: Uint8Array): WorkbookCreated {
    const created = { id: String(this.created.length), file };
    this.created.push(created);
    return created;
  }

  createdWorkbook(id: string): WorkbookCreated | undefined {
    return this.created[Number(id)];
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

/** Bytes as UTF-8, without making them; a pair of surrogates has four. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
