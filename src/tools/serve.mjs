/**
 * Serves the built preview (or, for Excel, the add-in over https) on localhost; office.js for the preview comes out of the
 * installed package and is never copied or shipped.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { projectFolder } from './setup.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const office = join(projectFolder, 'node_modules', '@microsoft', 'office-js', 'dist');

/** Starts at the port, or at the next free one; answers the address and how to stop. With a certificate it is the add-in over https. */
export async function serve(port, certificate = null) {
  const folder = join(projectFolder, 'dist', certificate ? 'add-in' : 'preview');
  const handle = (request, response) => {
    answer(folder, request, response).catch(() => response.writeHead(400).end('Bad request'));
  };
  const server = certificate ? createSecureServer(certificate, handle) : createServer(handle);
  const bound = await listen(server, port);
  return {
    address: `${certificate ? 'https' : 'http'}://localhost:${bound}/`,
    stop: () => new Promise((done) => server.close(done)),
  };
}

async function answer(folder, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const [root, rest] = path.startsWith('/office-js/')
    ? [office, path.slice('/office-js/'.length).toLowerCase()]
    : [folder, path === '/' ? 'index.html' : path.slice(1)];
  const file = normalize(join(root, rest));
  const found = file.startsWith(root + sep) && (await stat(file).catch(() => null))?.isFile();
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    // office.js asks for its own parts across origins.
    'access-control-allow-origin': '*',
  });
  createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else resolve(listen(server, port + 1));
    });
    // Only this machine may ask.
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}
