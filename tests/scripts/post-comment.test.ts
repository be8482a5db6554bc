import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commentMarker } from '#changes/comment/write-comment.ts';
import { cleanComment, marker, postComment, readRun, type Run, type Target } from '../../scripts/diff/post-comment.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

let server: Server;
let target: Target;
let asked: Asked[] = [];
let answers: Readonly<Record<string, unknown>> = {};

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const [url = '', query] = (request.url ?? '').split('?');
      asked.push({ method: request.method ?? '', url, body: text === '' ? query : JSON.parse(text) });
      const answer = answers[`${request.method ?? ''} ${url}`];
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  target = { api: `http://127.0.0.1:${port}`, repository: 'site/check', token: 'secret' };
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const sha = 'a'.repeat(40);
const run: Run = { event: 'pull_request', sha, head: 'ida:branch' };
const comments = '/repos/site/check/issues/7/comments';
const pulls = [
  { number: 6, head: { sha: 'b'.repeat(40) } },
  { number: 7, head: { sha } },
];
const text = `${marker}\n## What this changes for readers\n\n**1 verdict changes.**\n`;

test('the marker is that of the program', () => {
  expect(marker).toBe(commentMarker);
});

test('a first comment goes to the pull request whose head the run had', async () => {
  answers = { 'GET /repos/site/check/pulls': pulls, [`GET ${comments}`]: [], [`POST ${comments}`]: { id: 1 } };
  expect(await postComment(text, run, target)).toBe('Commented on pull request 7.');
  expect(asked[0]?.body).toContain('head=ida%3Abranch');
  expect(asked.at(-1)).toEqual({ method: 'POST', url: comments, body: { body: text } });
});

test('its own comment is renewed, and nobody else’s that looks the same', async () => {
  const list = [
    { id: 1, user: { login: 'mallory' }, body: text },
    { id: 2, user: { login: 'github-actions[bot]' }, body: text },
  ];
  const one = '/repos/site/check/issues/comments/2';
  answers = { 'GET /repos/site/check/pulls': pulls, [`GET ${comments}`]: list, [`PATCH ${one}`]: { id: 2 } };
  expect(await postComment(text, run, target)).toBe('Renewed the comment on pull request 7.');
  expect(asked.at(-1)).toMatchObject({ method: 'PATCH', url: one });
});

test.each([
  ['a head that has moved on', text, { ...run, sha: 'c'.repeat(40) }, 'No open pull request'],
  ['a run of something else', text, { ...run, event: 'push' }, 'not of a pull request'],
  ['other text', 'Hello', run, 'holds no comment'],
  ['nothing to say', `${marker}\n\nNothing that readers see changes.\n`, run, 'nothing to say'],
])('%s: nothing is written', async (_, words, of, said) => {
  answers = { 'GET /repos/site/check/pulls': pulls, [`GET ${comments}`]: [] };
  expect(await postComment(words, of, target)).toContain(said);
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('what GitHub refuses is an error that does not tell the token', async () => {
  answers = {};
  await expect(postComment(text, run, target)).rejects.toThrow(
    /^GitHub answered 404 to GET \/repos\/site\/check\/pulls$/,
  );
});

test('text of a contributor notifies nobody, commands no bot and hides nothing', () => {
  const clean = cleanComment(`${marker}\n@octocat\n/merge\n<!-- hidden -->\u202E${'x'.repeat(70_000)}`) ?? '';
  expect(clean).toContain('\n@\u2060octocat\n\\/merge\n&lt;!-- hidden -->xxx');
  expect(clean).toHaveLength(65_536);
});

test('the run is read from the payload of the event, and nothing else is taken for one', () => {
  const payload = {
    workflow_run: {
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'branch',
      head_repository: { owner: { login: 'ida' } },
    },
  };
  expect(readRun(payload)).toEqual(run);
  expect(() => readRun({ workflow_run: null })).toThrow('not the payload');
});
