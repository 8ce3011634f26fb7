import type { RequestBody } from './wire';

/** What is to go wrong with a request. */
export interface Failure {
  /**
   * `before`: nothing of the request is done. `after`: all of it is done, and yet the client is told that it failed, as when the
   * connection breaks. A number: so many of its changes (properties set, methods called) are done.
   */
  readonly when: 'before' | 'after' | number;
  /** The code that the add-in gets, such as AccessDenied, InvalidOperationInCellEditMode, GeneralException (a lost connection). */
  readonly code: string;
}

export interface Planned {
  /** Counts down to 1: the next request that counts. */
  left: number;
  readonly writesOnly: boolean;
  readonly failure: Failure | null;
  readonly happen: (() => void) | null;
}

/** Numbers by which the transport itself says that a request did not get through. */
export const transportNumbers: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  GeneralException: 5001,
};

const writes = 1;

/** What tests plan to befall requests: failures, and changes by somebody else just before. */
export class Mishaps {
  #planned: Planned[] = [];

  plan(planned: Planned): () => void {
    this.#planned.push(planned);
    return () => {
      this.#planned = this.#planned.filter((one) => one !== planned);
    };
  }

  /** Those whose turn it is with this request. */
  due(body: RequestBody, flags: number): Planned[] {
    if (this.#planned.length === 0 || isTidyingUp(body)) return [];
    const counted = this.#planned.filter(({ writesOnly }) => !writesOnly || (flags & writes) !== 0);
    for (const one of counted) one.left -= 1;
    const due = counted.filter(({ left }) => left === 0);
    this.#planned = this.#planned.filter((one) => !due.includes(one));
    return due;
  }
}

/** The client lets go of ranges by requests of its own, which no add-in knows of. */
function isTidyingUp({ Actions }: RequestBody): boolean {
  return (
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference') &&
    Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}
