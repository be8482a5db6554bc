/** Serves a built site on this machine, as a static host does. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
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

/** How a body travels: packed where the browser takes that and it gets smaller, as static hosts do. */
function packBody(body: Uint8Array, accepted: string, type: string): { body: Uint8Array; encoding?: string } {
  if (/^(?:image\/png|font\/)/.test(type)) return { body };
  if (/\bbr\b/.test(accepted)) return { body: brotliCompressSync(body), encoding: 'br' };
  if (/\bgzip\b/.test(accepted)) return { body: gzipSync(body, { level: 9 }), encoding: 'gzip' };
  return { body };
}

/**
 * With `asHost`, bodies are packed, files that never change may be kept, and an address that leads nowhere answers
 * with the site's own page for that; else everything travels as it lies in the folder.
 */
export async function serveSite(folder: string, base: string, { asHost = false } = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : '..';
    const file = path.join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
    const type = types[path.extname(file).slice(1)] ?? 'application/octet-stream';
    const send = (status: number, content: Uint8Array, contentType: string) => {
      if (!asHost) {
        response.writeHead(status, { 'content-type': contentType }).end(content);
        return;
      }
      const { body, encoding } = packBody(content, String(request.headers['accept-encoding'] ?? ''), contentType);
      response
        .writeHead(status, {
          'content-type': contentType,
          'cache-control': file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
        })
        .end(body);
    };
    const refuse = async () => {
      const page = asHost ? await readFile(path.join(folder, '404.html')).catch(() => undefined) : undefined;
      send(404, page ?? new Uint8Array(), page === undefined ? type : (types['html'] ?? ''));
    };
    if (!file.startsWith(folder + path.sep)) void refuse();
    else
      readFile(file).then(
        (body) => send(200, body, type),
        () => refuse(),
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
