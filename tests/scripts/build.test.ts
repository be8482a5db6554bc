import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const limit = 120_000;
let base = '';
beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'crossbearing-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const article = `Ferry service to end in spring
LUND ISLAND, March 3, 2031 - The ferry to Lund Island will stop on 1 April, the harbour office said on Monday.
"We have run out of money," said Ida Brandt, who heads the office.
Islanders have asked the county for help. The county has not answered yet.
`;

async function makeRoot(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = path.join(base, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

describe('npm run build', () => {
  test(
    'a folder with nothing but seeds becomes a site, under CI too, and a second run changes nothing',
    { timeout: limit },
    async () => {
      const root = await makeRoot('seeds-only', { 'seeds/ferry/a.txt': article });
      const out = path.join(base, 'site');
      const first = await runScript('build', ['--root', root, '--out', out], { CI: 'true' });
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(await readdir(out)).toEqual(expect.arrayContaining(['index.html', 'stories', 'sources', '.nojekyll']));
      const [source] = await readdir(path.join(root, 'content/sources/ferry'));
      const written = await readFile(path.join(root, 'content/sources/ferry', source ?? ''), 'utf8');
      expect(written).toContain('"We have run out of money," said Ida Brandt');
      const second = await runScript('build', ['--root', root, '--out', out]);
      expect(second).toMatchObject({ code: 0, err: '' });
      expect(await readFile(path.join(root, 'content/sources/ferry', source ?? ''), 'utf8')).toBe(written);
      expect((await readdir(base)).filter((name) => /\.(?:new|old)-/.test(name))).toEqual([]);
    },
  );

  test('a quote that is not in its source stops the build and keeps the old site', { timeout: limit }, async () => {
    const root = await makeRoot('wrong-quote', { 'seeds/ferry/a.txt': article });
    await runScript('ingest', ['--root', root]);
    const [source] = await readdir(path.join(root, 'content/sources/ferry'));
    const id = `ferry/${source?.replace('.md', '')}`;
    const claim = `---\nclaim: The ferry will stop\nstory: ferry\nkind: event\nevidence:\n  - source: ${id}\n    quote: |-\n      will stop on 2 April\n---\n`;
    await makeRoot('wrong-quote', { 'content/claims/ferry/stop.md': claim });
    const out = await makeRoot('old-site', { '.nojekyll': '', 'index.html': 'old' });
    const ran = await runScript('build', ['--root', root, '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('content/claims/ferry/stop.md');
    expect(ran.out).toContain('quote-in-source');
    expect(ran.err).toContain('is as it was');
    expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('old');
  });

  test('in a workflow no line of content is a command', { timeout: limit }, async () => {
    const claim = '---\nclaim: |-\n  Tea\nstory: "x\\n::add-mask::e"\nkind: event\nevidence: []\n---\n';
    const root = await makeRoot('commands', { 'content/claims/ferry/stop.md': claim });
    const ran = await runScript('build', ['--root', root], { GITHUB_ACTIONS: 'true' });
    expect(ran.code).toBe(1);
    const [, token = '', inside = ''] = /^::stop-commands::(\S{20,})\n([^]*)\n::\1::\n$/.exec(ran.out) ?? [];
    expect(inside).toContain('stop.md');
    expect(inside).not.toContain(token);
  });

  test('a bad seed stops the build; the good ones are ingested all the same', { timeout: limit }, async () => {
    const root = await makeRoot('bad-seed', {
      'seeds/ferry/a.txt': article,
      'seeds/ferry/empty.txt': '',
      'seeds/ferry/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]),
    });
    const out = path.join(base, 'no-site');
    const ran = await runScript('build', ['--root', root, '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('seeds/ferry/empty.txt');
    expect(ran.out).toContain('seeds/ferry/picture.txt');
    expect(existsSync(out)).toBe(false);
    expect(await readdir(path.join(root, 'content/sources/ferry'))).toHaveLength(1);
  });

  test('under CI a source that would change is reported and not rewritten', { timeout: limit }, async () => {
    const root = await makeRoot('changed', { 'seeds/ferry/a.txt': article });
    await runScript('ingest', ['--root', root]);
    await makeRoot('changed', { 'seeds/ferry/a.txt': article.replace('in spring', 'in summer') });
    const folder = path.join(root, 'content/sources/ferry');
    const read = async () =>
      Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
    const before = await read();
    const ran = await runScript('build', ['--root', root, '--out', path.join(base, 'changed-site')], { CI: 'true' });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('would change');
    expect(await read()).toEqual(before);
  });
});

test.each(['build', 'dev', 'preview', 'ingest', 'check', 'verify', 'evaluate', 'bench'])(
  '%s explains itself',
  async (name) => {
    const { code, out, err } = await runScript(name, ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`npm run`);
  },
);

test('wrong arguments are refused with the usage', async () => {
  expect(await runScript('build', ['--rot', 'x'])).toMatchObject({ code: 1, err: expect.stringContaining('Usage:') });
  expect(await runScript('build', ['--root', path.join(base, 'none')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no folder'),
  });
});

test.each(['test', 'lint', 'types', 'format'])('%s explains itself and takes no root', async (name) => {
  const help = await runScript('tool', [name, '--help']);
  expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: npm') });
  const wrong = await runScript('tool', [name, '--root', base]);
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('takes no --root') });
});
