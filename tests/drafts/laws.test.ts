import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import { planDrafts } from '#drafts/plan-drafts.ts';
import { readCorpus, type Reading } from '#markdown/read-corpus.ts';
import { writeSource } from '#markdown/write-source.ts';

let base = '';
let roots = 0;
beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'crossbearing-laws-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

const name = fc.constantFrom(
  'Ida Brandt',
  'Brandt',
  'Karl Brandt',
  'NNV Ardent',
  'the Tarn Post',
  'Norland',
  'a warden',
  'The Port Office',
);
const figure = fc.constantFrom('twelve', '12', '17', 'about 20', 'more than 1,000', '$5m', 'no');
const day = fc.constantFrom('on Monday', 'on 3 May 2031', 'two weeks ago', 'in May', '');
const open = fc.constantFrom('"', '“', "'", '«', '');
const odd = fc.constantFrom('', '', '', ' […]', ' [sic]', ' `x` <b>', ' : # -', ' \u202Eabc', '…', ' ’s', '?', ' 大阪');
const sentence = fc
  .record({ a: name, b: name, n: figure, day, open, odd, form: fc.nat(5) })
  .map(({ a, b, n, day: when, open: mark, odd: tail, form }) => {
    const close = { '"': '"', '“': '”', "'": "'", '«': '»', '': '' }[mark];
    return [
      `${a} closed ${n} ferry piers of ${b} ${when}${tail}.`,
      `${mark}We closed ${n} old ferry piers of the coast for good${tail},${close} ${a} said ${when}.`,
      `${a} said that ${n} ferry piers were closed ${when}${tail}.`,
      `${mark}They closed the old ferry piers of the northern coast${tail}.`,
      `${n} ferry piers of the coast were closed ${when}, ${a} told ${b}${tail}.`,
      `PORT TARN (Tidewire) — ${a}, the head of ${b}, closed ${n} ferry piers of the coast ${when}${tail}.`,
    ][form];
  })
  .map((text = '') => text.replaceAll(/\s+/g, ' ').trim());
const article = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

async function makeRoot(articles: readonly (readonly (readonly string[])[])[]): Promise<string> {
  const root = path.join(base, String((roots += 1)));
  const folder = path.join(root, 'content', 'sources', 'piers');
  await mkdir(folder, { recursive: true });
  for (const [at, paragraphs] of articles.entries()) {
    const seed = { file: `piers/${at}.txt`, sha256: String(at).repeat(64), lines: [] };
    const meta = { title: `Piers closed ${at}`, label: `Paper ${at}`, story: 'piers', language: 'en', seed };
    const blocks = paragraphs.map((sentences) => ({ kind: 'paragraph' as const, text: sentences.join(' ') }));
    await writeFile(path.join(folder, `article-${at}.md`), writeSource(meta, blocks));
  }
  return root;
}

/** Advice on how an editor might put it: a draft prints what articles say, and a person finishes it. */
const advice = new Set([
  'verdict-word',
  'claim-verdict',
  'loaded-word',
  'hedged-claim',
  'long-claim',
  'compound-claim',
]);
const listProblems = (reading: Reading) => runChecks(reading).filter(({ ruleId }) => !advice.has(ruleId ?? ''));

test(
  'whatever the sources say, drafts pass all checks but advice on wording, and a second run drafts nothing',
  { timeout: 120_000 },
  async () => {
    let drafted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 4 }), fc.boolean(), async (articles, alone) => {
        const root = await makeRoot(articles);
        const before = listProblems(await readCorpus(root));
        const { files } = planDrafts(await readCorpus(root), { alone });
        drafted += files.length;
        for (const { path: below, text } of files) {
          await mkdir(path.dirname(path.join(root, below)), { recursive: true });
          await writeFile(path.join(root, below), text, { flag: 'wx' });
        }
        const reading = await readCorpus(root);
        expect(listProblems(reading)).toEqual(before);
        expect(planDrafts(reading, { alone }).files).toEqual([]);
      }),
      // Without shrinking, which would take minutes: a counterexample here is short enough to read.
      { numRuns: 15, endOnFailure: true },
    );
    expect(drafted).toBeGreaterThan(20);
  },
);
