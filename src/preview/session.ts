import { connectionTo, ExcelHost, openWorkbook, type HostConnection, type Workbook } from '../stand-in';

/** Where the preview page puts the host for the pane's frame to find. */
export interface FrameWithHost {
  soatSoHost?: HostConnection;
}

/** Puts a workbook into a stand-in Excel and that where the pane's frame looks for it; `onOpened` gets the workbooks that the pane opens. */
export function publishHost(workbook: Workbook, onOpened: (file: Uint8Array) => void): void {
  const excel = new ExcelHost(workbook, { mode: 'web', locale: 'vi-VN', onWorkbookOpened: onOpened });
  (window as FrameWithHost).soatSoHost = connectionTo(excel);
}

/** The sample workbook that is served beside the page. */
export async function openSample(): Promise<Workbook> {
  const response = await fetch('assets/samples/so-mau-tet-2024.xlsx');
  return openWorkbook(new Uint8Array(await response.arrayBuffer()), 'so-mau-tet-2024.xlsx');
}
