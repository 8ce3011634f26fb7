import type { HostConnection } from './host-connection';

/** Numbers of the calls that office.js sends through `external`. */
const dispatch = { richApi: 93, richApiMessage: 33, command: 39, commandDone: 94 } as const;

/** Requirement sets of the client in the package; see `docs/decisions/0001`. */
const requirementSets = {
  ExcelApi: '1.15',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.1',
  AddInCommands: '1.1',
};

type Callback = (answer: unknown) => void;

/** What the host can do with a window that it made an add-in's. */
export interface AddInWindow {
  /** Presses a button of the ribbon whose action runs in this window; resolves when the action says that it is done. */
  pressButton(buttonId: string, action: string): Promise<void>;
}

/**
 * Makes a window the one of an add-in in desktop Excel: office.js, loaded afterwards, finds its host in `window.external`.
 *
 * To be called within the window itself: the client takes only arrays of its own realm.
 */
export function connectWindow(target: Window, connection: HostConnection): AddInWindow {
  const handlers = new Map<number, (id: number, entries: unknown) => void>();
  connection.onEvent((text) => {
    const entries = JSON.parse(text) as unknown[];
    handlers.get(dispatch.richApiMessage)?.(dispatch.richApiMessage, asSafeArray(entries));
  });
  const waiting: (() => void)[] = [];
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${connection.locale}`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(connection, themeOf(target)),
    Execute: (id: number, params: readonly (readonly unknown[])[], callback: Callback) => {
      // Commands run one at a time, so the first that waits is the one that is done.
      if (id === dispatch.commandDone) waiting.shift()?.();
      setTimeout(() => callback(execute(connection, id, params)), 0);
    },
    RegisterEvent: (id: number, _target: string, handler: Callback, callback: Callback) => {
      handlers.set(id, handler as (id: number, entries: unknown) => void);
      setTimeout(() => callback(asSafeArray([0])), 0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      setTimeout(() => callback(asSafeArray([0])), 0);
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
  return {
    pressButton: (buttonId, action) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        const source = JSON.stringify({ source: { id: buttonId } });
        handlers.get(dispatch.command)?.(dispatch.command, asSafeArray([buttonId, action, source]));
      }),
  };
}

function execute(connection: HostConnection, id: number, params: readonly (readonly unknown[])[]): unknown {
  if (id !== dispatch.richApi) return asSafeArray([0]);
  const slots = params[0] ?? [];
  const answer = connection.process(String(slots[4]), Number(slots[6] ?? 0));
  return typeof answer === 'string' ? asSafeArray([0, [200, [], answer]]) : answer.errorNumber;
}

/** Excel's colours, light or dark as the machine's, as numbers 0xRRGGBB. */
function themeOf(target: Window): string {
  const isDark = target.matchMedia('(prefers-color-scheme: dark)').matches;
  const [background, foreground] = isDark ? [0x1f1f1f, 0xffffff] : [0xffffff, 0x242424];
  return JSON.stringify({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  });
}

function contextOf({ locale, documentUrl, readSettings, writeSettings }: HostConnection, theme: string) {
  // The client speaks of values as their JSON text.
  const read = (keys: string[], values: string[]) => {
    for (const [key, value] of Object.entries(JSON.parse(readSettings()) as Record<string, unknown>)) {
      keys.push(key);
      values.push(JSON.stringify(value));
    }
  };
  const write = (keys: readonly string[], values: readonly string[]) => {
    const entries = keys.map((key, index) => [key, JSON.parse(values[index] ?? 'null') as unknown] as const);
    writeSettings(JSON.stringify(Object.fromEntries(entries)));
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'soat-so',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => '16.0.15407.10000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => theme,
    GetSettings: () => ({ Read: read, Write: write }),
  };
}

/** The client asks arrays of the native host for `toArray`. */
function asSafeArray(values: unknown[]): unknown[] {
  return Object.assign(values, { toArray: () => values });
}
