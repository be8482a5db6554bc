/** What contributed files may not do to the machine that builds: each attempt is refused, and the message says where and what to do. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { runIngest } from '#ingest/run-ingest.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { readLink } from '#markdown/read-link.ts';
import { readBases } from '#markdown/read-bases.ts';
import { describeStranger, isDisguised, spellOut } from '#markdown/stranger-characters.ts';
import { planArchive } from '#moving/archive.ts';
import { chooseColumns } from '#moving/columns.ts';
import { siteSchema } from '#schema';
import { orderRows } from '#site/browser/table-state.ts';
import { readSettings } from '#site/settings.ts';
import { readSeedTexts } from '../../scripts/check/read-seed-texts.ts';
import { makeRoot, type Laid } from './make-root.ts';

const article =
  'Ferry late again\n\nThe ferry left the harbour an hour late on Monday, passengers said.\n\nNobody was hurt, the harbour master said.\n';
const outside = 'Not for publication\n\nThis lies outside the folder and no reader of the site may ever see it.\n';

const show = ({ file, place, ruleId, reason }: Problem) =>
  `${file}${place ? `:${place.line}:${place.column}` : ''} ${ruleId} ${reason}`;
async function readProblems(files: Readonly<Record<string, Laid>>): Promise<readonly string[]> {
  const root = await makeRoot(files);
  const { problems } = await readCorpus(root, { productDocs: path.join(root, 'none') });
  return problems.map(show);
}
const readActor = (...lines: readonly string[]) =>
  readProblems({ 'content/actors/mara-quill.md': ['---', ...lines, '---', ''].join('\n') });

describe('YAML', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'].map((line, index, all) =>
    index === 0
      ? line
      : `${line}: &${line} [${Array(9)
          .fill(`*${(all[index - 1] ?? '').charAt(0)}`)
          .join(', ')}]`,
  );

  it.each([
    ['aliases that unfold to 400 million values', bomb, '3:8', 'unfold too far'],
    ['an alias of what it stands in', ['name: &a [*a]', 'kind: person'], '2:11', 'to what it stands in'],
    ['an alias of a map around it', ['name: x', 'roles: &a', '  - source: *a'], '4:13', 'to what it stands in'],
    ['an alias of nothing', ['name: *a', 'kind: person'], '2:7', 'lead nowhere'],
    ['a tag that other readers run', ['name: !!js/function "x"', 'kind: person'], '2:', 'Found a tag'],
    ['a tag of somebody else', ['name: !<tag:evil.example,2031:x> y', 'kind: person'], '2:', 'Found a tag'],
    ['a tag that makes bytes', ['name: !!binary aGVsbG8=', 'kind: person'], '2:', 'Found a tag'],
    ['a tag that makes a date', ['name: !!timestamp 2031-01-01', 'kind: person'], '2:', 'Found a tag'],
    ['__proto__', ['name: the constructor', '__proto__: { admin: true }'], '3:1', 'The key __proto__'],
    ['__proto__ in quotes', ['name: x', '"__proto__": { admin: true }'], '3:1', 'The key __proto__'],
    ['__proto__ by escapes', ['name: x', '"\\x5f_proto__": { admin: true }'], '3:1', 'The key __proto__'],
    ['constructor, deep', ['name: a constructor', 'x:', '  - { constructor: { prototype: 1 } }'], '4:7', 'constructor'],
    ['prototype', ['prototype: 1'], '2:1', 'The key prototype'],
  ])('refuses %s', async (_name, lines, place, words) => {
    const problems = await readActor(...lines);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`mara-quill.md:${place}`);
    expect(problems[0]).toContain('frontmatter-yaml');
    expect(problems[0]).toContain(words);
  });

  it('refuses the same in site.yaml', async () => {
    expect(await readProblems({ 'content/site.yaml': `title: x\n${bomb.join('\n')}\n` })).toEqual([
      expect.stringMatching(/^content\/site\.yaml:3:8 frontmatter-yaml/),
    ]);
    expect(await readProblems({ 'content/site.yaml': 'title: x\nconstructor: 1\n' })).toEqual([
      expect.stringMatching(/^content\/site\.yaml:2:1 frontmatter-yaml/),
    ]);
  });

  it('reads a seed whose frontmatter is such a bomb, as text', async () => {
    const root = await makeRoot({ 'seeds/ferry/a.md': `---\n${bomb.join('\n')}\n---\n\n${article}` });
    const { problems } = await runIngest(root);
    expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
    expect((await readdir(path.join(root, 'content/sources/ferry'))).length).toBe(1);
  });

  it('takes names of what every JavaScript object has for ordinary words', async () => {
    expect(await readActor('name: x', 'kind: person', 'toString: 1')).toEqual([
      expect.stringContaining(':4:1 unknown-key There is no field toString'),
    ]);
    const root = await makeRoot({ 'seeds/ferry/a.md': `---\nCon-structor: x\nvalueOf: y\n---\n\n${article}` });
    expect((await runIngest(root)).problems.filter(({ fatal }) => fatal)).toEqual([]);
    expect(chooseColumns(['claim', 'constructor', '__proto__', 'toString'], []).columns.slice(1)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(orderRows([], 'constructor')).toEqual([]);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
});

describe('ids and paths in fields', () => {
  const evil = [
    '../../etc/passwd',
    '/etc/passwd',
    'harbour/../x',
    'harbour%2f..%2fx',
    String.raw`harbour\\x`,
    String.raw`harbour/x\0`,
    'C:/x',
    'harbour/con',
    'harbour/com1',
    'harbour/nul',
    'harbour/x.md',
    'harbour/__proto__',
    'harbour/constructor',
  ];
  it.each(evil)('refuses %s as an id', async (id) => {
    const claim = `---\nclaim: A ferry was late\nstory: harbour\nkind: event\nsilent: ["${id}"]\nactors: ["${id}"]\nformerIds: ["${id}"]\n---\n`;
    const problems = await readProblems({ 'content/claims/harbour/a.md': claim });
    expect(problems.map((line) => line.replace(/ Found .*/, ''))).toEqual([
      'content/claims/harbour/a.md:5:10 schema',
      'content/claims/harbour/a.md:6:10 schema',
      'content/claims/harbour/a.md:7:13 schema',
    ]);
  });

  it.each([
    '../x.txt',
    '/etc/passwd',
    'a//b.txt',
    './b.txt',
    'a/../b.txt',
    String.raw`a\\b.txt`,
    'C:/b.txt',
    String.raw`a/b\0.txt`,
    String.raw`a/b\u202Etxt`,
  ])('refuses %s as the seed of a source', async (file) => {
    const source = `---\ntitle: A\nlabel: A\nstory: harbour\nseed: { file: "${file}", sha256: "${'0'.repeat(64)}", lines: [] }\n---\n`;
    expect(await readProblems({ 'content/sources/harbour/a.md': source })).toEqual([
      expect.stringMatching(/^content\/sources\/harbour\/a\.md:5:15 schema .*expected a path below seeds\//),
    ]);
  });

  it.each(['/../', '/a/../b/', '/./', '//evil.example/', 'https://evil.example/', String.raw`/a\b`, '/a?b', '/<b>'])(
    'refuses %s as the base of a site',
    (base) => {
      expect(siteSchema.safeParse({ base }).success).toBe(false);
    },
  );

  it.each(['..', '../x', 'a/../../b', String.raw`a\b`, 'a\u0000'])(
    'refuses %j as a folder of the repository',
    (folder) => {
      expect(siteSchema.safeParse({ repository: { url: 'https://forge.example/a', path: folder } }).success).toBe(
        false,
      );
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https:evil',
    '//evil.example',
    'ftp://evil.example',
    'file:///etc/passwd',
  ])('refuses %s as a web address', (url) => {
    expect(siteSchema.safeParse({ url }).success).toBe(false);
  });
});

describe('links in prose', () => {
  const from = 'content/claims/harbour/a.md';
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://evil.example/x',
    '//evil.example/',
    String.raw`/\evil.example/`,
    String.raw`\\evil.example\x`,
    '/%5cevil.example/',
    'https:evil.example',
    'http:/evil.example',
    '/a%00b',
    '/%0d%0aSet-Cookie:x',
    '%E0%A4%A',
    '/\u202Egnp.x',
  ])('lets %j not through', (href) => {
    expect(readLink(href, from).to).toBe('unsafe');
  });

  it.each([
    ['../../../../etc/passwd', 'nowhere'],
    ['../../../seeds/harbour/a.txt', 'nowhere'],
    ['..%2f..%2f..%2f..%2fetc/passwd', 'nowhere'],
    ['../../site.yaml', 'nowhere'],
    ['../../.base/harbour/a.md', 'nowhere'],
  ])('finds that %s leads nowhere', (href, to) => {
    expect(readLink(href, from).to).toBe(to);
  });

  it.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/a/..//..//etc/passwd', '/.//etc/passwd'])(
    'keeps %s on the site',
    (href) => {
      expect(readLink(href, from)).toEqual({ to: 'site', path: '/etc/passwd', query: '', hash: '' });
    },
  );
});

describe('names that are not what they look like', () => {
  it.each([
    ['hаrbour', 'U+0430, which looks like a', 'harbour'],
    ['harb\u200Bour', 'U+200B, which does not show', 'harbour'],
    ['harb\u202Eour', 'U+202E, which does not show', 'harbour'],
    ['cafe\u0301', 'U+0301, a mark', 'cafe'],
    ['ｈarbour', '(U+FF48), which is not ASCII', 'harbour'],
    ['ηarbour', '(U+03B7), which is not ASCII', undefined],
  ])('refuses %j as the name of a file and as an id', async (name, what, better) => {
    const [found] = await readProblems({ [`content/stories/${name}.md`]: '---\ntitle: x\n---\n' });
    expect(found).toContain('file-name');
    expect(found).toContain(what);
    if (better !== undefined) expect(found).toMatch(new RegExp(`rename it to ${better}$`));
    expect(found).not.toMatch(/[\u200B\u202E]/);
    const claim = `---\nclaim: A ferry was late\nstory: "${name}"\nkind: event\n---\n`;
    const [inField] = await readProblems({ 'content/claims/harbour/a.md': claim });
    expect(inField).toContain('a.md:3:8 schema');
    expect(inField).toContain(what);
  });

  it.each([
    ['a look-alike in its folder', 'seeds/hаrbour/a.txt'],
    ['an invisible character in its folder', 'seeds/har\u00ADbour/a.txt'],
    ['a control that reorders its name', 'seeds/harbour/a\u202Etxt.html'],
    ['a line feed', 'seeds/harbour/a\n::error::b.txt'],
    ['a backslash', 'seeds/harbour/a\\..\\..\\b.txt'],
    ['an escape of a terminal', 'seeds/harbour/\u001B[2J.txt'],
  ])('refuses a seed with %s', async (_name, file) => {
    const root = await makeRoot({ [file]: article });
    const { problems, files } = await runIngest(root);
    expect(problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['seed-layout', true]]);
    expect(problems.map(show).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(files).toEqual([]);
  });

  it('lets names in other scripts and with accents be', () => {
    for (const name of ['Гавань', 'بيروت', 'café-crème', 'Москва 2031', '日本', 'Straße'])
      expect(isDisguised(name)).toBe(false);
    expect(describeStranger('plain-name')).toBeUndefined();
    expect(spellOut('Гавань')).toBe('Гавань');
  });
});

describe('symbolic links', () => {
  const secret = {
    'outside/secret.txt': outside,
    'outside/secret.md': `---\nname: Secret\nkind: person\n---\n${outside}`,
  };
  const up = (levels: number, rest = '') => `${'../'.repeat(levels)}outside${rest}`;

  it.each([
    ['content/site.yaml', up(1, '/secret.txt'), 'content/site.yaml'],
    ['content/actors', up(1), 'content/actors'],
    ['content/actors/a.md', up(2, '/secret.md'), 'content/actors/a.md'],
    ['content/claims/harbour', up(2), 'content/claims/harbour'],
    ['content/.base', up(1), 'content/.base'],
    ['content/stories/loop', '..', 'content/stories/loop'],
    ['content', 'outside', 'content'],
  ])('refuses %s', async (file, target, reported) => {
    expect(await readProblems({ ...secret, [file]: { link: target } })).toEqual([
      `${reported} file-name Found a symbolic link; put the file or folder itself here`,
    ]);
  });

  it.each(['seeds/ferry/secret.txt', 'seeds/ferry', 'seeds/ferry/loop', 'seeds'])('refuses %s', async (file) => {
    const links: Readonly<Record<string, string>> = {
      'seeds/ferry/secret.txt': up(2, '/secret.txt'),
      'seeds/ferry': up(1),
      'seeds/ferry/loop': '.',
      seeds: 'outside',
    };
    const root = await makeRoot({ ...secret, [file]: { link: links[file] ?? '' } });
    const { problems, files } = await runIngest(root);
    expect(problems.map(show)).toEqual([
      `${file} file-name This file is a symbolic link. Put the file or folder itself here.`,
    ]);
    expect(files).toEqual([]);
  });

  it.each([
    'content/sources',
    'content/sources/ferry',
    'content/.base',
    'content/.base/ferry',
    'content/outlets',
    'content/sources/ferry/.ferry-late-again.md.part',
  ])('writes nothing through %s', async (link) => {
    const depth = link.split('/').length - 1;
    const target = link.endsWith('.part') ? up(depth, '/victim.txt') : up(depth);
    const root = await makeRoot({
      ...secret,
      'outside/victim.txt': 'as it was',
      'seeds/ferry/a.txt': article,
      [link]: { link: target },
    });
    const { problems, files } = await runIngest(root);
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([[link, 'file-name']]);
    expect(files).toEqual([]);
    expect((await readdir(path.join(root, 'outside'))).sort()).toEqual(['secret.md', 'secret.txt', 'victim.txt']);
    expect(await readFile(path.join(root, 'outside/victim.txt'), 'utf8')).toBe('as it was');
  });

  it('compares no source with a file behind a link', async () => {
    const seed = `seed: { file: ferry/secret.txt, sha256: "${'0'.repeat(64)}", lines: [] }`;
    const root = await makeRoot({
      ...secret,
      'seeds/ferry': { link: up(1) },
      'content/sources/ferry/a.md': `---\ntitle: A\nlabel: A\nstory: ferry\n${seed}\n---\n`,
    });
    const { corpus } = await readCorpus(root, { productDocs: path.join(root, 'none') });
    expect(corpus.sources).toHaveLength(1);
    // As if the schema had let it through.
    const beyond = corpus.sources.map((source) => {
      const { meta } = source;
      return { ...source, meta: { ...meta, seed: { ...meta.seed, file: '../outside/secret.txt' } } };
    });
    expect([...readSeedTexts(root, [...corpus.sources, ...beyond]).keys()]).toEqual([]);
  });

  it('takes no base and no settings from behind a link', async () => {
    const source = (title: string) =>
      `---\ntitle: ${title}\nlabel: A\nstory: ferry\nseed: { file: ferry/a.txt, sha256: "${'0'.repeat(64)}", lines: [] }\n---\n`;
    const root = await makeRoot({
      'outside/a.md': source('Outside'),
      'outside/site.yaml': 'title: Taken over\n',
      'content/sources/ferry/a.md': source('Inside'),
      'content/.base/ferry': { link: up(2) },
      'content/site.yaml': { link: up(1, '/site.yaml') },
    });
    const reading = await readCorpus(root, { productDocs: path.join(root, 'none') });
    expect(reading.corpus.sources).toHaveLength(1);
    expect(readBases(reading).size).toBe(0);
    expect(readSettings({ CROSSBEARING_ROOT: root }).site.title).toBe('Crossbearing');
  });
});

describe('archives', () => {
  it.each([
    'content/../../x.md',
    'content/actors/..\\..\\x.md',
    'seeds/a/\u0000.txt',
    'content//x.md',
    'seeds/./a.txt',
    'content/c:x.md',
  ])('refuses %j', (file) => {
    const plan = planArchive([{ path: file, bytes: new Uint8Array() }], () => undefined);
    expect(plan.files).toEqual([]);
    expect(plan.problems).toHaveLength(1);
  });
});
