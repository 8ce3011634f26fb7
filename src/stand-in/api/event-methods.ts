import type { ExcelHost } from '../protocol/excel-host';

/** The two methods by which the client asks for an event and stops asking; they are of the wire, not of the public API. */
export function eventMethods<T>(name: string, type: number, targetOf: (object: T) => string) {
  return {
    [`_Register${name}`]: (object: T, _args: never, host: ExcelHost) => {
      host.events.register(type, targetOf(object));
    },
    [`_Unregister${name}`]: (object: T, _args: never, host: ExcelHost) => {
      host.events.unregister(type, targetOf(object));
    },
  };
}
