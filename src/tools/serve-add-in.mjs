/** Serves the built add-in over https for desktop Excel, at the address that the manifest names. */
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serve } from './serve.mjs';

const { address } = await serve(3000, await getHttpsServerOptions());
process.stdout.write(`${address}\n`);
