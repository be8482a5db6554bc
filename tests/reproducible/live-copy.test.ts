import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashSite } from '../../scripts/build/hash-site.ts';
import { listFiles } from '../../scripts/build/output-folder.ts';
import { readAddress } from '../../scripts/verify-site/read-address.ts';
import { fitsOwnList, readOwn, verifyFolder } from '../../scripts/verify-site/verify-folder.ts';
import { verifyLive, type LiveOptions } from '../../scripts/verify-site/verify-live.ts';
import { writeReport } from '../../scripts/verify-site/report.ts';
import { runScript } from '../scripts/run-script.ts';

const files = {
  'index.html': '<h1>Quay</h1>',
  '404.html': '<h1>Lost</h1>',
  'claims/quay/ä b/index.html': '<h1>A claim</h1>',
  '_astro/page.css': 'body {}',
  'data/empty.json': '',
  '.nojekyll': '',
};

let folder = '';
let built = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verify-site-'));
  built = path.join(folder, 'built');
  await writeSite(built, files);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeSite(site: string, content: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(content)) {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), text);
  }
  hashSite(site, listFiles(site), []);
}

const name = ({ file, what }: { readonly file: string; readonly what: string }) => `${what}: ${file}`;

describe('a folder', () => {
  test('the same, with or without the mark for hosts', async () => {
    const copy = path.join(folder, 'same');
    await cp(built, copy, { recursive: true });
    await rm(path.join(copy, '.nojekyll'));
    const own = await readOwn(built);
    expect(fitsOwnList(built, own)).toBe(true);
    expect(await verifyFolder(copy, own)).toEqual({ asked: 5, findings: [], live: own.site });
  });

  test('missing, other and additional files, and a list that hides nothing', async () => {
    const copy = path.join(folder, 'other');
    await cp(built, copy, { recursive: true });
    await rm(path.join(copy, '404.html'));
    await writeFile(path.join(copy, 'index.html'), '<h1>Quai</h1>');
    await writeFile(path.join(copy, 'more.js'), 'alert(1)');
    const { findings } = await verifyFolder(copy, await readOwn(built));
    expect(findings.map(name).sort()).toEqual(['differs: index.html', 'missing: 404.html', 'too many: more.js']);
    expect(fitsOwnList(copy, await readOwn(copy))).toBe(false);
    // A new list that fits the changed files does not make them the build's.
    hashSite(copy, listFiles(copy), []);
    const again = await verifyFolder(copy, await readOwn(built));
    expect(again.findings.map(name)).toContain('differs: site-hash.txt');
  });
});

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/check/`);
}

/** A host as many are: below a path, packed, pages by their folders, addresses without .html. */
function hostOf(
  site: string,
  change: (file: string) => ((response: ServerResponse) => void) | undefined,
): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const below = decodeURIComponent(pathname.slice('/check/'.length));
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    const own = change(file);
    if (own !== undefined) own(response);
    else if (file === '404.html') response.writeHead(308, { location: '/check/404' }).end();
    else {
      const found = read(path.join(site, file === '404' ? '404.html' : file));
      const status = found === undefined || file === '404' ? 404 : 200;
      response.writeHead(status, { 'content-encoding': 'br' }).end(brotliCompressSync(found ?? ''));
    }
  };
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const bounds: LiveOptions = { timeout: 400, pauses: [] };
const nothingElse = () => undefined;

describe('a live site', () => {
  test('the same bytes below a path, packed, by addresses without .html', async () => {
    const own = await readOwn(built);
    const verified = await verifyLive(await serve(hostOf(built, nothingElse)), own, bounds);
    expect(verified).toEqual({ asked: 5, findings: [], live: own.site });
  });

  test('what is missing, other or too many', async () => {
    const live = path.join(folder, 'live');
    const { '_astro/page.css': _, ...rest } = files;
    await writeSite(live, { ...rest, 'index.html': '<h1>Quai</h1>', 'old/index.html': 'old', 'gone.html': 'gone' });
    await rm(path.join(live, 'gone.html'));
    const { findings } = await verifyLive(await serve(hostOf(live, nothingElse)), await readOwn(built), bounds);
    expect(findings.map(name).sort()).toEqual([
      'differs: index.html',
      'differs: site-hash.txt',
      'missing: _astro/page.css',
      'too many: old/index.html',
    ]);
  });

  test('endless files, silence, circles and other hosts end, and are not the same', async () => {
    const address = await serve(
      hostOf(built, (file) => {
        if (file === 'index.html')
          return (response) => {
            const more = () => void response.write(Buffer.alloc(1_048_576));
            response.on('drain', more);
            more();
          };
        if (file === 'data/empty.json') return () => {};
        if (file === '_astro/page.css') return (response) => response.writeHead(302, { location: '?again' }).end();
        if (file === '404.html')
          return (response) => response.writeHead(302, { location: 'https://quay.example/404' }).end();
        return undefined;
      }),
    );
    const { findings } = await verifyLive(address, await readOwn(built), bounds);
    expect(findings.map(({ file, what, why }) => `${what}: ${file}: ${why}`).sort()).toEqual([
      'differs: 404.html: it leads to https://quay.example',
      'differs: _astro/page.css: it leads on more than 5 times',
      'differs: index.html: more than 13 bytes',
      'unanswered: data/empty.json: no answer within 0.4 seconds',
    ]);
  });

  test('a host that is busy is asked again', async () => {
    let asked = 0;
    const address = await serve(
      hostOf(built, (file) => {
        if (file !== 'index.html') return undefined;
        asked += 1;
        return asked === 1 ? (response) => response.writeHead(503).end() : undefined;
      }),
    );
    const { findings } = await verifyLive(address, await readOwn(built), { ...bounds, pauses: [1] });
    expect({ findings, asked }).toEqual({ findings: [], asked: 2 });
  });

  test('names in the list of a stranger lead nowhere else and print nothing but themselves', async () => {
    const evil = path.join(folder, 'evil');
    await writeSite(evil, { ...files, 'a\u001b[2Jb': 'x' });
    const asked: string[] = [];
    const list = `${'0'.repeat(64)}  ../../outside`;
    const address = await serve((request, response) => {
      asked.push(request.url ?? '');
      hostOf(evil, nothingElse)(request, response);
    });
    const own = await readOwn(built);
    const verified = await verifyLive(address, own, bounds);
    const report = writeReport(address.href, own, verified, true);
    expect(report).toContain(String.raw`a\u{1b}[2Jb`);
    await writeFile(path.join(evil, 'site-hash.txt'), `# sha256 of the lines below: ${'0'.repeat(64)}\n${list}\n`);
    await verifyLive(address, own, bounds);
    expect(asked.filter((url) => !url.startsWith('/check/'))).toEqual([]);
  });

  test('a host that is not there is asked once', async () => {
    const address = await serve(() => {});
    for (const close of closing.splice(0)) await close();
    expect(await verifyLive(address, await readOwn(built), bounds)).toEqual({
      asked: 0,
      findings: [{ file: 'site-hash.txt', what: 'unanswered', why: 'it cannot be reached (ECONNREFUSED)' }],
      live: undefined,
    });
  });

  test('only a part is asked for, spread over the list', async () => {
    const verified = await verifyLive(await serve(hostOf(built, nothingElse)), await readOwn(built), {
      ...bounds,
      sample: 2,
    });
    expect(verified).toMatchObject({ asked: 2, findings: [] });
  });
});

test.each([
  ['https://quay.example', 'https://quay.example/'],
  ['https://quay.example/check', 'https://quay.example/check/'],
  ['https://quay.example/check/index.html', 'https://quay.example/check/'],
])('%s is the address %s', (typed, expected) => {
  expect(readAddress(typed)?.href).toBe(expected);
});

test.each(['https://a:b@quay.example/', 'https://quay.example/?x', 'https://quay.example/#x', 'https://'])(
  '%s is refused',
  (typed) => {
    expect(() => readAddress(typed)).toThrow(/address/);
  },
);

test('the command: the same, not the same, not a build', async () => {
  const same = await runScript('verify-site', [built, '--out', built]);
  expect(same).toMatchObject({ code: 0, err: '' });
  expect(same.out).toContain('has the bytes of the build: all 5 files compared.');
  const live = await runScript('verify-site', [(await serve(hostOf(built, nothingElse))).href, '--out', built]);
  expect(live).toMatchObject({ code: 0, err: '' });
  expect(live.out).toContain('Files that neither list names cannot be asked for');
  const other = await runScript('verify-site', [path.join(folder, 'other'), '--out', built]);
  expect(other).toMatchObject({ code: 1, err: '' });
  expect(other.out).toMatch(/^Missing there: 1\n {2}404\.html/);
  const unsound = path.join(folder, 'unsound');
  await cp(built, unsound, { recursive: true });
  await writeFile(path.join(unsound, 'index.html'), 'changed');
  expect((await runScript('verify-site', [built, '--out', unsound])).err).toContain('is not as a build leaves it');
  expect((await runScript('verify-site', [])).err).toContain('Expected one address or one folder.');
});
