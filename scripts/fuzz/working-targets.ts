/** Targets that work on text: finding quotes, merging edits, rendering prose, comparing articles. */
import { Parser } from 'htmlparser2';
import { compareTexts } from '#core/comparison.ts';
import { locateQuote } from '#core/locate.ts';
import type { Source } from '#core/model.ts';
import { equalsFolded } from '#core/text.ts';
import { mergeSource } from '#ingest/merge-source.ts';
import { findDeepNesting } from '#markdown/find-deep-nesting.ts';
import { parseSource } from '#markdown/parse-source.ts';
import { renderProse } from '#markdown/render-prose.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { sourceSchema } from '#schema';
import { demand, splitParts, textOf, type Target } from './target.ts';

function makeSource(id: string, body: string): Source | undefined {
  if (findDeepNesting(body) !== undefined) return undefined;
  const { text, blocks } = parseSource('A title of words', body);
  const seed = { file: `${id}.txt`, sha256: '0'.repeat(64), lines: [] };
  const meta = sourceSchema.parse({ title: 'A title of words', label: id, story: 's', language: 'en', seed });
  return { id: `s/${id}`, meta, text, blocks };
}

const isInside = (source: Source, { start, end }: { readonly start: number; readonly end: number }) =>
  source.blocks.some(({ span }) => span.start <= start && start <= end && end <= span.end);

function locate(source: Source, quote: string): void {
  const located = locateQuote(source, quote);
  if (!located.found) return;
  for (const span of located.spans) demand(isInside(source, span), 'what was found lies inside one block', span);
  const [only, ...more] = located.spans;
  if (only === undefined || more.length > 0 || quote.includes('[')) return;
  const found = source.text.slice(only.start, only.end);
  demand(equalsFolded(found, quote.trim()), 'what was found is the quote', found, quote);
}

const fields = '---\ntitle: A\nlabel: A\nstory: s\n---\n';

/** Blocks as merging tells them apart. */
const blocksOf = (body: string) =>
  body
    .split(/\n[ \t]*\n\s*/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

function merge(base: string, mine: string, next: string): void {
  const [from, own, to] = [base, mine, next].map((body) => `${fields}\n${body}`);
  if (from === undefined || own === undefined || to === undefined) return;
  const merged = mergeSource(from, own, to);
  demand(merged !== undefined, 'sources with fields can be merged');
  if (merged === undefined) return;
  const [was, mineBlocks, nextBlocks, done] = [base, mine, next, merged.text.slice(fields.length)].map(
    (body) => new Set(blocksOf(body.replaceAll('\r\n', '\n'))),
  );
  const lost = (blocks: ReadonlySet<string> | undefined) =>
    [...(blocks ?? [])].filter((block) => was?.has(block) !== true && done?.has(block) !== true);
  demand(lost(mineBlocks).length === 0, 'no block that a person wrote is lost', lost(mineBlocks), merged.text);
  if (merged.conflicts.length === 0)
    demand(lost(nextBlocks).length === 0, 'no new block is lost without a word', lost(nextBlocks), merged.text);
  demand(mergeSource(own, own, to)?.text === to, 'what nobody edited becomes the new text');
  demand(mergeSource(to, own, to)?.text === own, 'what ingest did not change stays as it was edited');
}

const allowed = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

function render(text: string): void {
  if (findDeepNesting(text) !== undefined) return;
  const { html, headings } = renderProse(text, { file: 'content/claims/s/a.md', idPrefix: 'p-' });
  const ids: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      demand(allowed.has(name), 'only elements of prose', name);
      for (const [key, value] of Object.entries(attributes)) {
        demand(!/^on|^style$|^src/.test(key), 'no attribute that runs or loads', key, value);
        if (key === 'href')
          demand(/^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(value), 'no address that runs', value);
        if (key === 'id') ids.push(value);
      }
    },
    oncomment: () => demand(false, 'no comments'),
    onprocessinginstruction: () => demand(false, 'no instructions'),
  });
  parser.end(html);
  demand(!/[\u202A-\u202E\u2066-\u2069\0]/.test(html), 'nothing that reorders text');
  demand(new Set(ids).size === ids.length, 'ids are unique', ids);
  for (const { id } of headings) demand(ids.includes(id), 'headings can be reached', id);
  splitProse(text);
}

function compare(bodies: readonly string[]): void {
  const sources = bodies.flatMap((body, index) => makeSource(`source-${index}`, body.slice(0, 4000)) ?? []);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = compareTexts(sources);
  for (const [id, spans] of found.sentences)
    for (const span of spans) {
      const source = byId.get(id);
      demand(source !== undefined && isInside(source, span), 'sentences lie inside blocks', id, span);
    }
  for (const [id, quotations] of found.quotations)
    for (const { outer, segments } of quotations)
      for (const { start, end } of [outer, ...segments])
        demand(start <= end && end <= (byId.get(id)?.text.length ?? 0), 'quotations lie in the text', id, start, end);
}

const paragraph =
  'The harbour board voted on Tuesday, 3 March 2031, to close the dock. “We have no choice,” said Ilona Marsk, who chairs it. Some 40,000 crowns a week are lost.';
const other =
  'Ilona Marsk told reporters that the board had "no choice" but to shut the dock; 40 000 crowns were lost each week, officials said on March 3.';

export const workingTargets: readonly Target[] = [
  {
    name: 'locate',
    about: 'a quote in a source: what is found is the quote, inside one block; what stands there once is found',
    seeds: [
      `no choice\f${paragraph}\n\n${other}`,
      `We have […] Marsk\f${paragraph}`,
      `"We" [the board]\f> ${paragraph}`,
    ],
    run: (bytes) => {
      const [quote = '', body = ''] = splitParts(bytes, 2);
      const source = makeSource('a', body);
      if (source === undefined) return;
      locate(source, quote);
      for (const { span } of source.blocks) locate(source, source.text.slice(span.start, span.end));
    },
  },
  {
    name: 'merge',
    about: 'three versions of a source: no side loses a block in silence',
    seeds: [
      `a\n\nb\n\nc\n\fa\n\nmine\n\nc\n\fa\n\nb\n\nc\n\nnew\n`,
      `a\n\nb\n\f\fa\n\nc\n`,
      `x\n\f${paragraph}\n\f${other}\n`,
    ],
    run: (bytes) => {
      const [base = '', mine = '', next = ''] = splitParts(bytes, 3);
      merge(base, mine, next);
    },
  },
  {
    name: 'render',
    about: 'prose to HTML: only what prose may hold, and no id twice',
    seeds: [
      '# A\n\nText *with* [a link](https://x.example/ "t"), <b onclick=x>HTML</b>, https://y.example and a note.[^1]\n\n[^1]: Here.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```js\nx\n```\n\n[r]: javascript:x\n[x][r] ![i](y)\n',
      '## A\n\n## A\n\n## a-1\n\n- [ ] x\n  - y\n\n> q\n',
    ],
    run: (bytes) => render(textOf(bytes)),
  },
  {
    name: 'compare',
    about: 'articles of one story: sentences, quotations, names, figures, shared passages',
    seeds: [`${paragraph}\f${other}\f${paragraph} ${other}`, `${other}\n\n> ${paragraph}\f${paragraph}`],
    run: (bytes) => compare(splitParts(bytes, 3)),
  },
];
