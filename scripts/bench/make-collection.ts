/**
 * A made-up collection of any size, the same at every run: articles that report events, copy from each other and quote
 * people, and claims whose quotes verify, with cross-references.
 *
 *     for (const { path, text } of makeCollection(sizes.S)) write(path, text);
 *
 * Files are seeds and the content that people write; sources come from `npm run ingest`.
 */
import { slugify } from '#core/segment.ts';
import { below, makeRandom, pick, type Random } from './random.ts';
import { capitalise, editWords, makeClause, makeHeadline, makeName, makeParagraph } from './words.ts';

export interface CollectionSize {
  readonly stories: number;
  /** Per story. */
  readonly sources: number;
  readonly claims: number;
  /** In all. */
  readonly actors: number;
  readonly outlets: number;
}

export const sizes = {
  S: { stories: 10, sources: 10, claims: 10, actors: 30, outlets: 20 },
  M: { stories: 100, sources: 10, claims: 10, actors: 300, outlets: 60 },
  L: { stories: 500, sources: 20, claims: 20, actors: 1000, outlets: 200 },
} as const satisfies Record<string, CollectionSize>;

export type SizeName = keyof typeof sizes;

export interface MadeFile {
  /** Below the root. */
  readonly path: string;
  readonly text: string;
}

interface Fact {
  readonly statement: string;
  readonly actor: number;
  readonly sentence: string;
  /** The same with another number. */
  readonly other: string;
  /** By number in the story; `against` print the other number. */
  readonly sources: readonly number[];
  readonly against: number | undefined;
}

/** Of each story's articles this part runs one agency's text, edited. */
const wireShare = 0.4;
const wireParagraphs = 4;
const ownParagraphs = 6;
/** Every tenth seed is a saved page. */
const pageEvery = 10;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const storyName = (n: number) => `story-${String(n).padStart(4, '0')}`;
const claimName = (n: number) => `claim-${String(n).padStart(3, '0')}`;
const fullName = (n: number) => `${makeName(n).given} ${makeName(n).family}`;
const actorName = (n: number) => slugify(fullName(n));

/** Two or three actors of its own, and three that other stories name too. */
function actorsOf(story: number, { actors, stories }: CollectionSize, random: Random): number[] {
  const own = Math.max(2, Math.floor(actors / stories));
  const first = (story * own) % actors;
  const local = Array.from({ length: own }, (_, n) => (first + n) % actors);
  return [...new Set([...local, below(random, actors), below(random, actors), below(random, Math.min(10, actors))])];
}

function makeFacts(size: CollectionSize, people: readonly number[], random: Random): Fact[] {
  return Array.from({ length: size.claims }, (_, n) => {
    const actor = people[n % people.length] ?? 0;
    const number = 12 + below(random, 900);
    const rest = `${makeClause(random, 3)} on ${pick(random, days)}`;
    const lead = `${fullName(actor)} counted`;
    const sources = Array.from({ length: 2 + below(random, 2) }, (__, k) => (n * 3 + k * 4) % size.sources);
    const against = below(random, 4) === 0 ? (n * 3 + 2) % size.sources : undefined;
    return {
      actor,
      statement: `${lead} ${number} ${rest}`,
      sentence: `${lead} ${number} ${rest}.`,
      other: `${lead} ${number + 5} ${rest}.`,
      sources: [...new Set(sources)],
      against: against !== undefined && !sources.includes(against) ? against : undefined,
    };
  });
}

interface Article {
  readonly id: string;
  readonly seed: MadeFile;
}

function makeArticle(
  story: number,
  n: number,
  size: CollectionSize,
  wire: readonly string[],
  facts: readonly Fact[],
  said: readonly string[],
): Article {
  const random = makeRandom(1_000_000 + story * 1000 + n);
  const headline = makeHeadline(random);
  const isWire = n < size.sources * wireShare;
  const factual = facts.flatMap(({ sources, against, sentence, other }) =>
    sources.includes(n) ? [sentence] : against === n ? [other] : [],
  );
  const quoted = said.filter((_, at) => (n + at) % 3 === 0);
  const own = Array.from({ length: ownParagraphs }, () => makeParagraph(random, 2 + below(random, 2)));
  const paragraphs = [
    ...(isWire ? wire.map((text) => editWords(random, text, 9)) : []),
    ...own.map((text, at) => [text, ...factual.filter((_, k) => k % ownParagraphs === at)].join(' ')),
    ...quoted,
  ];
  const city = capitalise(makeClause(makeRandom(500 + story), 1)).toUpperCase();
  const [lead = '', ...rest] = paragraphs;
  const agency = isWire ? ` (${story % 2 === 0 ? 'ANSA' : 'DPA'})` : '';
  const byline = `By ${fullName(3_000_000 + story * 31 + (n % 7))}`;
  const date = `${1 + (n % 27)} March ${2031 + (story % 3)}`;
  const lines = [headline, byline, date, `${city}${agency} - ${lead}`, ...rest];
  const folder = `seeds/${storyName(story)}`;
  const file = `article-${String(n).padStart(3, '0')}`;
  const seed =
    n % pageEvery === pageEvery - 1
      ? { path: `${folder}/${file}.html`, text: writePage(headline, lines.slice(1)) }
      : { path: `${folder}/${file}.txt`, text: `${lines.join('\n\n')}\n` };
  return { id: `${storyName(story)}/${slugify(headline)}`, seed };
}

function writePage(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>${title}</h1>
${body}
</article></main>
<footer><p><a href="/imprint">Imprint</a></p></footer></body></html>
`;
}

function writeClaim(story: number, n: number, fact: Fact, articles: readonly Article[], size: CollectionSize): string {
  const evidence = [
    ...fact.sources.map((source) => ({ source, quote: fact.sentence, stance: 'supports' })),
    ...(fact.against === undefined ? [] : [{ source: fact.against, quote: fact.other, stance: 'contradicts' }]),
  ].map(
    ({ source, quote, stance }, at) => `  - source: ${articles[source]?.id ?? ''}
    quote: |-
      ${quote}
    stance: ${stance}
${at === 0 ? `    creditedTo: { actor: ${actorName(fact.actor)} }\n` : ''}`,
  );
  const cited = new Set([...fact.sources, fact.against]);
  const silent = articles.flatMap(({ id }, at) => (!cited.has(at) && (at + n) % 4 === 0 ? [id] : []));
  const next = `${storyName((story + 1) % size.stories)}/${claimName(n)}`;
  return `---
claim: ${fact.statement}
story: ${storyName(story)}
kind: quantity
actors: [${actorName(fact.actor)}]
evidence:
${evidence.join('')}silent: [${silent.join(', ')}]
---

The number is that of [${fullName(fact.actor)}](/actors/${actorName(fact.actor)}/). A like one stands in
[another claim](/claims/${next}/), and [the story](/stories/${storyName(story)}/) has the rest.
`;
}

function* makeStory(story: number, size: CollectionSize): Generator<MadeFile> {
  const random = makeRandom(100_000 + story);
  const people = actorsOf(story, size, random);
  const facts = makeFacts(size, people, random);
  const wire = Array.from({ length: wireParagraphs }, () => makeParagraph(random, 3));
  const said = people.map((actor) => `"${capitalise(makeClause(random, 14))}," said ${fullName(actor)}.`);
  const articles: Article[] = [];
  for (let n = 0; n < size.sources; n += 1) {
    const article = makeArticle(story, n, size, wire, facts, said);
    articles.push(article);
    yield article.seed;
  }
  yield {
    path: `content/stories/${storyName(story)}.md`,
    text: `---\ntitle: ${makeHeadline(random)}\ndate: ${2031 + (story % 3)}-03-02\n---\n\n${makeParagraph(random, 3)}\n`,
  };
  for (const [n, fact] of facts.entries()) {
    yield {
      path: `content/claims/${storyName(story)}/${claimName(n)}.md`,
      text: writeClaim(story, n, fact, articles, size),
    };
  }
}

export function* makeCollection(size: CollectionSize): Generator<MadeFile> {
  yield { path: 'content/site.yaml', text: 'title: Bench\nurl: https://bench.example\nrights: full\n' };
  for (let n = 0; n < size.outlets; n += 1) {
    const name = `${makeName(2_000_000 + n).family} Herald`;
    yield {
      path: `content/outlets/${slugify(name)}.md`,
      text: `---\nname: ${name}\nkind: newspaper\n---\n`,
    };
  }
  for (let n = 0; n < size.actors; n += 1) {
    const { family } = makeName(n);
    yield {
      path: `content/actors/${actorName(n)}.md`,
      text: `---\nname: ${fullName(n)}\nkind: person\nnames:\n  - name: ${family}\n---\n\n${makeParagraph(makeRandom(n), 2)}\n`,
    };
  }
  for (let story = 0; story < size.stories; story += 1) yield* makeStory(story, size);
}
