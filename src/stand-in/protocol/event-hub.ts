import { addressOfArea, areaAround, shortAddress } from '../workbook/area';
import { isWholeLines } from '../workbook/shift';
import type { Sheet } from '../workbook/sheet';
import type { Area, WorkbookEvent } from '../workbook/types';

/** One message of an event as office.js takes it: category, type, target, JSON text of its arguments. */
export type EventEntry = readonly [category: number, type: number, target: string, json: string];

const richApi = 65536;

export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

/** Collects what happens during a request and hands it to the client's handlers afterwards, one entry for each change. */
export class EventHub {
  enabled = true;
  /** Who changes the workbook: this user, or somebody else who has it open. */
  source: 'Local' | 'Remote' = 'Local';
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly changed = new Map<Sheet, Area>();
  private queue: EventEntry[] = [];
  private isFlushPlanned = false;

  /** `refer` keeps a range for the client and answers its reference. */
  constructor(private readonly refer: (sheet: Sheet, area: Area) => string) {}

  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  tell(event: WorkbookEvent): void {
    if (!this.enabled) return;
    const { sheet } = event;
    const worksheetId = sheet.id;
    switch (event.type) {
      case 'cells-changed': {
        if (event.looksOnly) break;
        // Who asks later is not told of what was before.
        if (!this.isAskedFor(eventTypes.changed, sheet)) break;
        // The client cuts one assignment into many writes: they are one change to whoever listens.
        const before = this.changed.get(sheet);
        this.changed.set(sheet, before ? areaAround(before, event.area) : event.area);
        break;
      }
      case 'cells-shifted': {
        const isRows = event.shift.line === 'row';
        const isInserted = event.shift.count > 0;
        const what = !isWholeLines(event.shift) ? 'Cell' : isRows ? 'Row' : 'Column';
        this.push(eventTypes.changed, sheet, {
          ...this.changedArgs(sheet, event.area),
          changeType: `${what}${isInserted ? 'Inserted' : 'Deleted'}`,
          shiftDirection: `ShiftCell${isInserted ? (isRows ? 'Down' : 'Right') : isRows ? 'Up' : 'Left'}`,
        });
        break;
      }
      case 'selection-changed': {
        const address = event.areas.map(addressOfArea).join(',');
        this.push(eventTypes.selectionChanged, sheet, {
          type: 'WorksheetSelectionChanged',
          worksheetId,
          address,
        });
        break;
      }
      case 'sheet-activated':
        this.push(eventTypes.activated, sheet, { type: 'WorksheetActivated', worksheetId });
        break;
      case 'sheet-added':
        this.push(eventTypes.added, sheet, { type: 'WorksheetAdded', worksheetId, source: this.source });
        break;
      case 'sheet-deleted':
        this.push(eventTypes.deleted, sheet, { type: 'WorksheetDeleted', worksheetId, source: this.source });
        break;
      case 'name-changed':
      case 'sheet-renamed':
      case 'sheet-moved':
      case 'layout-changed':
        break;
    }
    this.planFlush();
  }

  /** Sends what was collected; after the answer of a request, as Excel does. */
  flush(): void {
    this.settle();
    const entries = this.queue;
    this.queue = [];
    if (entries.length === 0) return;
    setTimeout(() => {
      for (const listener of this.listeners) listener(entries);
    }, 0);
  }

  /** Closes what was changed so far as one change; what comes is another. */
  settle(): void {
    for (const [sheet, area] of this.changed)
      this.push(eventTypes.changed, sheet, this.changedArgs(sheet, area));
    this.changed.clear();
  }

  private changedArgs(sheet: Sheet, area: Area): Record<string, unknown> {
    return {
      address: shortAddress(area),
      changeType: 'RangeEdited',
      source: this.source,
      worksheetId: sheet.id,
      triggerSource: 'Unknown',
      shiftDirection: 'None',
      referenceId: this.refer(sheet, area),
    };
  }

  private isAskedFor(type: number, sheet: Sheet): boolean {
    return this.registered.has(`${type} ${sheet.id}`) || this.registered.has(`${type} Workbook`);
  }

  private push(type: number, sheet: Sheet, args: Record<string, unknown>): void {
    for (const target of [sheet.id, 'Workbook']) {
      if (this.registered.has(`${type} ${target}`))
        this.queue.push([richApi, type, target, JSON.stringify(args)]);
    }
  }

  /** A change by a person's hand comes outside of any request. */
  private planFlush(): void {
    if (this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    setTimeout(() => {
      this.isFlushPlanned = false;
      this.flush();
    }, 0);
  }
}
