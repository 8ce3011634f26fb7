// Serves the preview for browser tests at a free port and prints the address.
import { serve } from '../../src/tools/serve.mjs';

const { address } = await serve(0);
process.stdout.write(`${address}\n`);
