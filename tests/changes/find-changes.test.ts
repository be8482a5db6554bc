import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { longestComment, writeComment } from '#changes/comment/write-comment.ts';
import { findChanges } from '#changes/find-changes.ts';
import type { Side } from '#changes/side.ts';
import { runChecks } from '#checks/run-checks.ts';
import { compareCoverage } from '#core/coverage.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { copyOverlay, fixtures as checked } from '../checks/overlay.ts';

const fixtures = 'tests/fixtures/changes';
const cases = readdirSync(fixtures);

async function readSide(root: string): Promise<Side> {
  const reading = await readCorpus(root, { productDocs: path.join(root, 'none') });
  const { corpus } = reading;
  return { corpus, coverage: compareCoverage(corpus), problems: runChecks(reading) };
}

/** The valid content with the files of `before` laid over it, then also those of `after`, without those that were removed. */
async function readCase(name: string): Promise<readonly [Side, Side]> {
  const folder = path.join(fixtures, name);
  const root = await mkdtemp(path.join(tmpdir(), 'crossbearing-changes-'));
  try {
    await cp(path.join(checked, '_valid'), root, { recursive: true });
    if (existsSync(path.join(folder, 'before'))) await copyOverlay(path.join(folder, 'before'), root);
    const before = await readSide(root);
    const removed = path.join(folder, 'removed.txt');
    const gone = existsSync(removed) ? (await readFile(removed, 'utf8')).trimEnd().split('\n') : [];
    for (const file of gone) await rm(path.join(root, file));
    if (existsSync(path.join(folder, 'after'))) await copyOverlay(path.join(folder, 'after'), root);
    return [before, await readSide(root)];
  } finally {
    await rm(root, { recursive: true });
  }
}

test.each(cases)('%s', async (name) => {
  const [before, after] = await readCase(name);
  const comment = writeComment(findChanges(before, after), { against: 'main' });
  await expect(comment).toMatchFileSnapshot(path.resolve(fixtures, name, 'comment.md'));
});

test('words of the content make no markup, link, image or HTML, and notify nobody', async () => {
  const [before, after] = await readCase('hostile-words');
  const comment = writeComment(findChanges(before, after), {
    against: '<img src=x>',
    addressOf: (file) => `https://example.org/${file}`,
  });
  const tree = remark().use(remarkGfm).parse(comment);
  const seen: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') seen.push(node.value);
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/example\.org\/content\//);
    if (node.type === 'image' || node.type === 'code') seen.push(node.type);
    if (node.type === 'text') expect(node.value).not.toMatch(/@\w/);
  });
  const own = new Set(['<br>', '<sub>', '</sub>']);
  expect(seen.filter((html) => !own.has(html) && !/^<(?:!--|details>|\/details>)/.test(html))).toEqual([]);
});

test('a change of everything fits into a comment, with what is left out counted', async () => {
  const [before, after] = await readCase('nothing');
  const [claim] = after.corpus.claims;
  if (claim === undefined) throw new Error('the fixture has no claim');
  const many = Array.from({ length: 2000 }, (_, at) => ({
    ...claim,
    id: `ferry-strike/many-${at}`,
    meta: { ...claim.meta, claim: `${at} ${'*_#'.repeat(90)}` },
  }));
  const corpus = { ...after.corpus, claims: [...after.corpus.claims, ...many] };
  const changes = findChanges(before, { ...after, corpus, coverage: compareCoverage(corpus) });
  const comment = writeComment({ ...changes, settings: ['title'] }, { against: 'main' });
  expect(comment.length).toBeLessThan(longestComment + 1000);
  expect(comment).toContain('2000 new claims');
  expect(comment).toMatch(/_\d+ more have no room here/);
  expect(comment.split('<details>').length).toBe(comment.split('</details>').length);
  expect(comment).toContain('### Settings of the site');
});

test('the order in which files are read changes nothing', async () => {
  const [before, after] = await readCase('pages-move');
  const turn = ({ corpus, ...side }: Side): Side => ({
    ...side,
    corpus: { ...corpus, claims: corpus.claims.toReversed(), actors: corpus.actors.toReversed() },
  });
  const write = (was: Side, is: Side) => writeComment(findChanges(was, is), { against: 'main' });
  expect(write(turn(before), turn(after))).toBe(write(before, after));
});
