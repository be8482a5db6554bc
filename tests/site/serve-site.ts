/** Serves a built site on this machine, as a static host does. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
  txt: 'text/plain',
};

export interface Server {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function serveSite(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '..';
    const file = path.join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    const send = (status: number, body: Uint8Array | string) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    if (!file.startsWith(folder + path.sep)) send(404, '');
    else
      readFile(file).then(
        (body) => send(200, body),
        () => send(404, ''),
      );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
