import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLinks } from '../../scripts/check/ask-links.ts';
import { mayVisit } from '../../scripts/check/robots.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const status = new Map([
    ['/robots.txt', 200],
    ['/fine', 200],
    ['/shy', 403],
    ['/gone', 404],
    ['/moved', 301],
  ]).get(request.url ?? '');
  if (request.url === '/silent') return;
  if (request.url === '/only-get') response.writeHead(request.method === 'GET' ? 200 : 405);
  else if (status === 301) response.writeHead(301, { location: '/fine' });
  else response.writeHead(status ?? 500);
  response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : '');
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('pages that are gone or silent are advice; shy, moved and private ones are not', async () => {
  const paths = ['/fine', '/fine#a', '/shy', '/moved', '/only-get', '/private/x', '/gone', '/silent'];
  const links = paths.map((path, index) => ({
    url: origin + path,
    file: 'content/a.md',
    place: { line: index + 1, column: 1 },
  }));
  const problems = await askLinks([...links, { url: 'http://no-such-host.invalid/', file: 'content/b.md' }], {
    timeout: 500,
    pause: 0,
  });
  expect(
    problems.map(({ reason, place, fatal }) => [reason.replace(origin, '').split(';')[0], place?.line, fatal]),
  ).toEqual([
    ['/gone answered 404', 7, false],
    ['/silent did not answer within 0.5 seconds', 8, false],
    ['http://no-such-host.invalid/ could not be reached', undefined, false],
  ]);
  expect(asked.filter((line) => line.endsWith('/fine')).length).toBe(2);
  expect(asked.some((line) => line.includes('private'))).toBe(false);
});

test.each([
  ['', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: other\nDisallow: /', '/a', true],
  ['User-agent: other\nUser-agent: *\nDisallow: /a', '/ab', false],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/x.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x.pdf?y', true],
  ['User-agent: *\nDisallow:', '/a', true],
])('robots.txt %j and %s', (robots, path, may) => {
  expect(mayVisit(robots, path)).toBe(may);
});
