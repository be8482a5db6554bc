/** Writes a root whose every text is an attempt of `vectors.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceInput } from '#schema';
import { runIngest } from '#ingest/run-ingest.ts';
import { writeFrontmatter, writeSource } from '#markdown/write-source.ts';
import { vectors } from './vectors.ts';

const claims = 12;
/** What the texts of articles hold of an attempt: line ends and controls are no part of a line. */
const onOneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
const lines = vectors.map(({ number, text }) => `Line ${number} reads ${onOneLine(text)} and goes on.`);
const prose = vectors.map(({ text }) => text).join('\n\n');

/** What the frontmatter of each written file held, by its kind. */
export interface Written {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

let at = 0;
/** The next attempt, as a field holds it; over and over. */
function next(longest = 300): string {
  for (;;) {
    const text = vectors[at % vectors.length]?.text.trim() ?? '';
    at += 1;
    if (text.length <= longest) return text;
  }
}
/** An address that ends in an attempt. */
const nextUrl = () => `https://safe.example/?x=${onOneLine(next())}`;
/** An attempt that may stand in the name of a file. */
const nextName = () => onOneLine(next(120)).replaceAll(/[/\\]/g, '∕');

function makeActor(name: string): Written['fields'] {
  return {
    name,
    kind: 'person',
    names: [{ name: next() }, { name: 'Line' }],
    roles: [{ source: 'trap/hand', quote: lines[3], role: next() }],
    identifiers: { url: nextUrl() },
    interests: [
      { interest: next(), evidence: { url: nextUrl(), title: next() } },
      { interest: next(), evidence: { source: 'trap/hand', quote: next() } },
    ],
  };
}

function makeClaim(number: number): Written['fields'] {
  const own = vectors.filter((_vector, index) => index % claims === number);
  const credited = [{ unnamed: next() }, { document: next() }, { unclear: next() }, { actor: 'mallory', why: next() }];
  return {
    claim: next(200),
    story: 'trap',
    kind: number % 2 === 0 ? 'event' : 'quantity',
    actors: ['mallory'],
    status: 'reviewed',
    authors: ['mallory-pen'],
    reviewers: ['eve-pen'],
    whyChecked: next(),
    asked: [
      {
        actor: 'mallory',
        date: '2030-01-01',
        by: 'mallory-pen',
        answer: { quote: next(), date: '2030-01-02', url: nextUrl() },
      },
    ],
    oneWitnessBecause: next(),
    secondaryBecause: next(),
    evidence: own.map(({ number: line, text }, index) => ({
      source: 'trap/hand',
      quote: lines[line - 1],
      stance: ['supports', 'contradicts', 'qualifies'][index % 3],
      creditedTo: credited[index % credited.length],
      says: { quantity: index, unit: next(60) },
      note: text.trim(),
      ...(index === 0 ? { origin: { with: 'itself', reason: next() } } : {}),
      ...(index === 1 ? { finding: { differs: 'wording', from: 'trap/other', reason: next() } } : {}),
    })),
    verdict: { override: 'superseded', reason: next() },
    history: [{ date: '2030-02-01', verdict: next(), claim: next(), reason: next() }],
  };
}

function makeSource(file: string): SourceInput {
  const texts = vectors.map(({ text }) => text.trim());
  return {
    title: onOneLine(next(200)),
    label: next(60),
    story: 'trap',
    outlet: 'evil-post',
    agencies: ['evil-post'],
    published: { at: '2030-01-01', zone: next(), printed: next() },
    dateline: next(),
    bylines: texts.slice(0, 200),
    credits: texts.slice(200),
    url: nextUrl(),
    language: next(60),
    provenance: { outlet: { how: 'inferred', why: next() }, title: { how: 'editor', why: next() } },
    edits: [{ from: next(), to: next(), reason: next() }],
    seed: {
      file,
      sha256: 'a'.repeat(64),
      lines: [
        { range: [1, 1], use: 'removed', reason: next() },
        { range: [2, 2], use: 'split', reason: next(), parts: [{ columns: [1, 2], use: 'removed', reason: next() }] },
      ],
    },
  };
}

const makeSite = (): Written['fields'] => ({
  title: next(120),
  description: next(),
  url: 'https://trap.example',
  repository: { url: 'https://forge.example/a/b', branch: next(), path: nextName() },
  publisher: {
    name: next(),
    url: nextUrl(),
    about: next(),
    legalForm: next(),
    ownership: next(),
    funding: [{ from: next(), amount: next(), url: nextUrl() }],
    independence: next(),
    nonpartisanship: next(),
    selection: next(),
    corrections: next(),
    staff: ['mallory-pen'],
  },
  memberships: [{ name: next(), url: nextUrl(), since: next() }],
  contact: next(),
  rights: 'full',
  admin: true,
  prose: {
    'verdict-word': { add: [next()], remove: [next()] },
    'claim-verdict': { add: [next()], remove: [next()] },
    'loaded-word': { add: [next()], remove: [next()] },
    'hedged-claim': { add: [next()], remove: [next()] },
  },
});

/** Fills the root and says what its frontmatter held. */
export async function writeTrap(root: string): Promise<readonly Written[]> {
  at = 0;
  const written: Written[] = [];
  const put = async (file: string, text: string): Promise<void> => {
    const absolute = path.join(root, file);
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
  };
  const page = async (kind: string, file: string, fields: Written['fields'], body: string): Promise<void> => {
    written.push({ kind, fields });
    await put(`content/${file}.md`, `${writeFrontmatter(fields)}\n${body}`);
  };
  const site = makeSite();
  written.push({ kind: 'site', fields: site });
  await put('content/site.yaml', writeFrontmatter(site).replaceAll(/^---\n/gm, ''));
  await page('story', 'stories/trap', { title: next(), description: next(), language: next(60) }, prose);
  await page('actor', 'actors/mallory', makeActor(next(100)), prose);
  await page('actor', 'actors/line', makeActor('Line'), prose);
  await page(
    'outlet',
    'outlets/evil-post',
    {
      name: next(),
      aliases: [next()],
      url: nextUrl(),
      country: next(),
      interests: [{ interest: next(), evidence: { url: nextUrl(), title: next() } }],
    },
    prose,
  );
  for (const id of ['mallory-pen', 'eve-pen'])
    await page(
      'person',
      `people/${id}`,
      {
        name: next(),
        position: next(),
        links: [{ label: next(), url: nextUrl() }],
        interests: [{ interest: next(), since: next() }],
      },
      prose,
    );
  await page('doc', 'docs/trap', { title: next(), description: next() }, prose);
  for (let claim = 0; claim < claims; claim += 1) {
    const own = vectors.filter((_vector, index) => index % claims === claim).map(({ text }) => text);
    await page('claim', `claims/trap/claim-${claim}`, makeClaim(claim), own.join('\n\n'));
  }
  for (const name of ['hand', 'other']) {
    const meta = makeSource(`trap/${nextName()}.txt`);
    written.push({ kind: 'source', fields: { ...meta } });
    const own = name === 'hand' ? lines : lines.slice(0, 9);
    await put(
      `content/sources/trap/${name}.md`,
      writeSource(
        meta,
        own.map((text) => ({ kind: 'paragraph', text })),
      ),
    );
  }
  // Each kind of seed has a third of the lines: what several articles share is compared at length, and is not the point here.
  const third = <Item>(all: readonly Item[], rest: number) => all.filter((_item, index) => index % 3 === rest);
  const head = 'Traps were laid in town, says the paper';
  await put(`seeds/trap/${nextName()}.txt`, `${head}\n\n${third(lines, 0).join('\n\n')}\n`);
  await put(`seeds/trap/${nextName()}.md`, `# ${head} again\n\n${third(lines, 1).join('\n\n')}\n\n${prose}\n`);
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = third(lines, 2).map((line) => `<p>${escape(line)}</p>`);
  const raw = vectors.map(({ text }) => `<div>${text}</div>`);
  await put(
    `seeds/trap/${nextName()}.html`,
    `<title>${head} once more</title><article><h1>${head} once more</h1>${html.join('\n')}${raw.join('\n')}</article>`,
  );
  const { problems, files } = await runIngest(root);
  if (files.length === 0) throw new Error(problems.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
  return written;
}
