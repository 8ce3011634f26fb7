import { fail, succeed, type Result } from '../core/result';
import type { WorkbookParts } from '../core/workbook-file/workbook-parts';
import { bytesPerSync } from './send-steps';
import { zip } from './zip';

/** Opens a workbook of these parts in a window of its own; nobody has saved it yet. One request (Excel.createWorkbook, ExcelApi 1.8). */
export async function openWorkbook(parts: WorkbookParts): Promise<Result<void>> {
  const file = base64(await zip(parts));
  if (file.length > bytesPerSync) return fail({ code: 'too-large', sheet: '' });
  await Excel.createWorkbook(file);
  return succeed(undefined);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // More arguments than this are too many for one call.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
