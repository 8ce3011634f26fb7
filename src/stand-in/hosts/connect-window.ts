import type { TransportError } from '../protocol/excel-host';

/** What a window needs of its host. Only texts and numbers cross, for the host may live in another frame. */
export interface HostConnection {
  process(body: string, flags: number): string | TransportError;
  /** Calls back with the JSON text of event entries; answers how to stop. */
  onEvent(listener: (entries: string) => void): () => void;
  /** Language tag such as `vi-VN`. */
  readonly locale: string;
  readonly documentUrl: string;
}

/** Numbers of the calls that office.js sends through `external`. */
const dispatch = { richApi: 93, richApiMessage: 33 } as const;

/** Requirement sets of the client in the package; see `docs/decisions/0001`. */
const requirementSets = {
  ExcelApi: '1.15',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.1',
  AddInCommands: '1.1',
};

type Callback = (answer: unknown) => void;

/**
 * Makes a window the one of an add-in in desktop Excel: office.js, loaded afterwards, finds its host in `window.external`.
 *
 * To be called within the window itself: the client takes only arrays of its own realm.
 */
export function connectWindow(target: Window, connection: HostConnection): void {
  const handlers = new Map<number, (id: number, entries: unknown) => void>();
  connection.onEvent((text) => {
    const entries = JSON.parse(text) as unknown[];
    handlers.get(dispatch.richApiMessage)?.(dispatch.richApiMessage, asSafeArray(entries));
  });
  const settings = new Map<string, string>();
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${connection.locale}`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(connection, settings, themeOf(target)),
    Execute: (id: number, params: readonly (readonly unknown[])[], callback: Callback) => {
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

function contextOf({ locale, documentUrl }: HostConnection, settings: Map<string, string>, theme: string) {
  const read = (keys: string[], values: string[]) => {
    for (const [key, value] of settings) {
      keys.push(key);
      values.push(value);
    }
  };
  const write = (keys: readonly string[], values: readonly string[]) => {
    settings.clear();
    keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
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
