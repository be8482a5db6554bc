/**
 * Random edits of a small site: after each round the build that keeps pages must give what a build from nothing gives, byte for
 * byte. `CROSSBEARING_EDITS` is how many rounds (default: 2), `FC_SEED` another course of edits.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { below, makeRandom, pick, type Random } from '../../scripts/bench/random.ts';
import { runScript } from './run-script.ts';

const rounds = Number(process.env['CROSSBEARING_EDITS'] ?? 2);
const seed = Number(process.env['FC_SEED'] ?? 1);
/** A round takes half a minute on a machine that is busy with other things. */
const patience = 600_000 + rounds * 60_000;

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'incremental-'));
  root = path.join(folder, 'root');
  await cp('tests/fixtures/checks/_valid', root, { recursive: true });
  // A second story, whose pages nothing in the first one may touch.
  for (const name of ['a', 'b']) {
    await write(
      `seeds/tide-mill/${name}.txt`,
      `The mill ${name} turns\n\nThe old mill turned again on Friday, Olin Bask said.\n`,
    );
  }
  await write('content/site.yaml', 'title: Quay\nurl: https://quay.example\nrights: excerpts\n');
  await write('content/claims/tide-mill/turned.md', claim('The mill turned', 'tide-mill'));
});

afterAll(async () => rm(folder, { recursive: true, force: true }), patience);

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

const claim = (statement: string, story: string, body = '', more = '') =>
  `---\nclaim: ${statement}\nstory: ${story}\nkind: event\n${more}---\n\n${body}\n`;

async function replace(file: string, from: string | RegExp, to: string): Promise<void> {
  await write(file, (await readFile(path.join(root, file), 'utf8')).replace(from, to));
}

const actor = (name: string, body: string) => `---\nname: ${name}\nkind: person\n---\n\n${body}\n`;

/** Each edit by its name; every one leaves content that passes the check, whatever came before. */
const edits: Readonly<Record<string, (n: number, random: Random) => Promise<void>>> = {
  'a word of a claim': (n) =>
    write('content/claims/tide-mill/turned.md', claim(`The mill turned ${n} times`, 'tide-mill')),
  'a new claim with links': (n, random) => {
    const story = pick(random, ['tide-mill', 'ferry-strike']);
    const links = 'See [the other](/claims/tide-mill/turned/) and [her](/actors/mara-quill/).';
    return write(`content/claims/${story}/new-${n}.md`, claim(`Something new ${n}`, story, links));
  },
  'a claim goes': (n) => rm(path.join(root, `content/claims/tide-mill/new-${n - 1}.md`), { force: true }),
  'a claim moves': async (n) => {
    await write(
      `content/claims/tide-mill/moved-${n}.md`,
      claim('It moved', 'tide-mill', '', `formerIds: [tide-mill/was-${n}]\n`),
    );
  },
  'an alias': (n) =>
    replace(
      'content/actors/mara-quill.md',
      /name: .*\n( {4}sources)/,
      `name: ${n % 2 === 0 ? 'Mara Quill' : 'Quill'}\n$1`,
    ),
  'a new actor whom both stories may name': (n, random) =>
    write(
      `content/actors/newcomer-${n}.md`,
      actor(pick(random, ['Friday', 'The Mill', 'Selby Herald', `Nobody ${n}`]), 'New.'),
    ),
  'an actor goes': (n) => rm(path.join(root, `content/actors/newcomer-${n - 1}.md`), { force: true }),
  'the name of an outlet': (n) => replace('content/outlets/tidewire.md', /name: .*/, `name: Tidewire ${n}`),
  'a new article': (n) =>
    write(
      `seeds/tide-mill/more-${n}.txt`,
      `More of the mill ${n}\n\nThe old mill turned again on Friday, it was said.\n`,
    ),
  'the title of a story': (n) => write('content/stories/tide-mill.md', `---\ntitle: The mill ${n}\n---\n`),
  'a document': (n) =>
    write('content/docs/house-rules.md', `---\ntitle: House rules ${n}\n---\n\n## Rule ${n}\n\nA rule.\n`),
  'the settings': (n, random) =>
    write(
      'content/site.yaml',
      `title: Site ${n}\nurl: https://quay.example\nrights: ${pick(random, ['full', 'excerpts'])}\ndrafts: ${pick(random, ['show', 'hide'])}\n`,
    ),
  'a recorded verdict': (n) =>
    write(
      'content/claims/tide-mill/turned.md',
      claim(
        `The mill turned ${n} times`,
        'tide-mill',
        '',
        `history:\n  - { date: 2020-01-${String(n + 1).padStart(2, '0')}, verdict: no evidence, reason: First. }\n`,
      ),
    ),
  'somebody has another name': (n) => replace('content/people/ines-vohl.md', /name: .*/, `name: Ines Vohl ${n}`),
  'a file in the site that nobody built': (n) =>
    writeFile(path.join(folder, 'site', n % 2 === 0 ? 'index.html' : `stray-${n}.html`), 'Stray.'),
  nothing: async () => {},
};

async function readAll(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.map(async (file) => [path.relative(site, file), (await readFile(file)).toString('base64')] as const),
  );
  return new Map(read.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The small site has a search in several parts, as a large one. */
const parted = { CROSSBEARING_SEARCH_RECORDS: '12' };

async function build(from: string, out: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const ran = await runScript('build', ['--root', from, '--out', out], { ...parted, ...env });
  expect(ran).toMatchObject({ code: 0 });
  return ran.out;
}

/** A root that no build has seen: nothing is kept for it. Who counts steps runs the sources, where others run the joined code. */
async function buildFromNothing(n: number): Promise<Map<string, string>> {
  const copy = path.join(folder, `cold-${n}`);
  await cp(root, copy, { recursive: true });
  await build(copy, path.join(folder, `cold-site-${n}`), { NODE_V8_COVERAGE: path.join(folder, 'steps') });
  return readAll(path.join(folder, `cold-site-${n}`));
}

test(
  'after any edit, the build that keeps pages gives the bytes of one from nothing',
  { timeout: patience },
  async () => {
    const random = makeRandom(seed);
    const out = path.join(folder, 'site');
    await build(root, out);
    for (let n = 0; n < rounds; n += 1) {
      const names = Array.from({ length: 1 + below(random, 3) }, () => pick(random, Object.keys(edits)));
      for (const name of names) await edits[name]?.(n, random);
      const printed = await build(root, out);
      const [warm, cold] = [await readAll(out), await buildFromNothing(n)];
      const files = [...new Set([...warm.keys(), ...cold.keys()])];
      const differ = files.filter((file) => warm.get(file) !== cold.get(file));
      expect({ edits: names, differ }).toEqual({ edits: names, differ: [] });
      expect(printed).toMatch(/Checked \d+ pages/);
    }
  },
);

test(
  'pages are kept; another version of the program, and a page that somebody changed, are not',
  { timeout: patience },
  async () => {
    const out = path.join(folder, 'site');
    const again = await build(root, out);
    expect(again).toMatch(/of which \d+ are new/);
    const page = path.join(out, 'stories/tide-mill/index.html');
    const words = await readFile(page, 'utf8');
    await writeFile(page, 'changed by hand');
    await build(root, out);
    expect(await readFile(page, 'utf8')).toBe(words);
    const other = await build(root, out, { CROSSBEARING_VERSION: 'another' });
    expect(other).not.toContain('are new');
    await rename(out, `${out}-kept`);
    await build(root, out);
    expect(await readAll(out)).toEqual(await readAll(`${out}-kept`));
  },
);
