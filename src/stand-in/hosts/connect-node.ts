import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import type { EventEntry } from '../protocol/event-hub';
import type { ExcelHost } from '../protocol/excel-host';
import { transportNumbers } from '../protocol/mishaps';
import type { RequestBody } from '../protocol/wire';

/** What office.js hands to a native host and takes from it. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

const messageTypes = { response: 2, event: 3 } as const;

let bridge: Bridge | null = null;
let connected: ExcelHost | null = null;
let stopListening: () => void = () => undefined;

/**
 * Connects the real office.js, loaded once into this Node process, with a host; `Excel.run` then speaks to it.
 *
 * Node has no window, so the few members of it that the client touches while loading are supplied. `Office` itself
 * (onReady, settings, dialogs) is not there; it belongs to a window (`connectWindow`).
 */
export async function connectNode(host: ExcelHost): Promise<void> {
  bridge ??= loadClient();
  stopListening();
  connected = host;
  stopListening = host.onEvent((entries: readonly EventEntry[]) =>
    bridge?.onMessageFromHost?.(JSON.stringify({ type: messageTypes.event, message: { entries } })),
  );
  await Promise.resolve();
}

function loadClient(): Bridge {
  const own: Bridge = {
    sendMessageToHost(text) {
      // Excel answers later, never within the call.
      setTimeout(() => own.onMessageFromHost?.(answer(JSON.parse(text) as BridgeMessage)), 0);
    },
  };
  const nothing = () => undefined;
  const webExtension = { onReadyInternal: () => new Promise(nothing) };
  Object.assign(globalThis, {
    _richApiNativeBridge: own,
    window: globalThis,
    self: globalThis,
    location: { href: 'https://localhost/', protocol: 'https:', host: 'localhost', search: '', hash: '' },
    document: {
      readyState: 'complete',
      cookie: '',
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    Office: webExtension,
    Microsoft: { Office: { WebExtension: webExtension } },
  });
  if (!('navigator' in globalThis))
    Object.assign(globalThis, { navigator: { userAgent: 'node', language: 'vi-VN' } });
  const source = readFileSync(join(officeFolder(), 'excel-win32-16.01.js'), 'utf8');
  // Indirect eval runs in the global scope, also inside of a test runner's sandbox.
  (0, eval)(source);
  return own;
}

/** Found from this file on: the command line may be called from any folder. */
function officeFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

function answer({ id, flags, message }: BridgeMessage): string {
  if (!connected) throw new Error('No host is connected.');
  const response = connected.process(JSON.stringify(message.body), flags);
  const isText = typeof response === 'string';
  const body: unknown = isText ? JSON.parse(response) : { error: errorOf(response.errorNumber) };
  return JSON.stringify({
    id,
    type: messageTypes.response,
    message: { statusCode: isText ? 200 : 400, headers: {}, body },
  });
}

/** The codes that the client itself makes of the transport's numbers. */
function errorOf(number: number): { code: string; message: string } {
  const known = Object.entries(transportNumbers).find(([, one]) => one === number);
  const code = known?.[0] ?? 'GeneralException';
  return { code, message: `${code} (${number})` };
}
