import type { ExcelHost, TransportError } from '../protocol/excel-host';

/** What a window needs of its host. Only texts and numbers cross, for the host may live in another frame. */
export interface HostConnection {
  process(body: string, flags: number): string | TransportError;
  /** Calls back with the JSON text of event entries; answers how to stop. */
  onEvent(listener: (entries: string) => void): () => void;
  /** The add-in's settings in the workbook (`Office.context.document.settings`) as JSON text of one object. */
  readSettings(): string;
  writeSettings(json: string): void;
  /** Language tag such as `vi-VN`. */
  readonly locale: string;
  readonly documentUrl: string;
}

/** The connection to a host in this frame; what the window keeps as settings goes into its workbook and its file. */
export function connectionTo(excel: ExcelHost): HostConnection {
  const { workbook, options } = excel;
  return {
    process: (body, flags) => excel.process(body, flags),
    onEvent: (listener) => excel.onEvent((entries) => listener(JSON.stringify(entries))),
    readSettings: () => JSON.stringify(Object.fromEntries(workbook.settings)),
    writeSettings: (json) => {
      workbook.settings.clear();
      for (const [key, value] of Object.entries(JSON.parse(json) as Record<string, unknown>))
        workbook.settings.set(key, value);
    },
    locale: options.locale ?? 'en-US',
    documentUrl: workbook.name,
  };
}
