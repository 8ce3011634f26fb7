import type { ApiRangeAreas } from '../api/range-areas-api';
import type { ApiRange } from '../api/range-at';
import type { Sheet } from '../workbook/sheet';
import { shiftedArea, type Shift } from '../workbook/shift';
import type { ApiObject } from './api-class';
import { ApiError, itemNotFound } from './api-error';

interface Kept {
  readonly object: ApiObject;
  /** The client asked to keep it; what it did not ask for is gone after the request. */
  isKept: boolean;
  isDeleted: boolean;
}

/** The ranges that the client refers to; they move with their cells. */
export class References {
  readonly #kept = new Map<string, Kept>();
  readonly #references = new WeakMap<ApiObject, string>();
  #next = 1;

  /** The reference of a range, good for this request. */
  of(object: ApiObject): string {
    const known = this.#references.get(object);
    if (known !== undefined && this.#kept.has(known)) return known;
    const reference = `r${this.#next++}`;
    this.#references.set(object, reference);
    this.#kept.set(reference, { object, isKept: false, isDeleted: false });
    return reference;
  }

  /** Keeps a range beyond the request; answers its reference. */
  keep(object: ApiObject): string {
    const reference = this.of(object);
    const kept = this.#kept.get(reference);
    if (kept) kept.isKept = true;
    return reference;
  }

  release(reference: string): void {
    this.#kept.delete(reference);
  }

  /** Lets go of what nobody asked to keep. */
  endRequest(): void {
    for (const [reference, { isKept }] of this.#kept) if (!isKept) this.#kept.delete(reference);
  }

  /** The range of a reference; throws InvalidObjectPath where it was not kept, ItemNotFound where its cells are deleted. */
  resolve(reference: string): ApiObject {
    const kept = this.#kept.get(reference);
    if (!kept) {
      throw new ApiError('InvalidObjectPath', 'The object path is not valid for what you are trying to do.');
    }
    if (kept.isDeleted) throw itemNotFound();
    return kept.object;
  }

  /** Cells of a sheet were inserted or deleted: the ranges go along. */
  shift(sheet: Sheet, shift: Shift): void {
    for (const kept of this.#kept.values()) {
      const target = kept.object.target as ApiRange | ApiRangeAreas;
      if (target.sheet !== sheet) continue;
      if ('areas' in target) target.areas = target.areas.flatMap((area) => shiftedArea(area, shift) ?? []);
      else {
        const area = shiftedArea(target.area, shift);
        if (area) target.area = area;
        else kept.isDeleted = true;
      }
    }
  }
}
