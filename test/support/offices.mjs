import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the LibreOffices of this run have their folders; workers started later find it there. */
const variable = 'SOAT_SO_OFFICES';

/** One folder for the LibreOffices of a run, one of which each worker starts for all of its test files. */
export default function setUp() {
  process.env[variable] = mkdtempSync(join(tmpdir(), 'libreoffice-'));
}

/** Ends the LibreOffices of the run. */
export function tearDown() {
  const folder = process.env[variable];
  if (!folder) return;
  for (const name of readdirSync(folder)) {
    try {
      process.kill(-Number(readFileSync(join(folder, name, 'pid'), 'utf8')), 'SIGKILL');
    } catch {
      // It has ended by itself, or never begun.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
