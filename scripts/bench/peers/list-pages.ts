/**
 * The pages that every generator builds from a collection: one for each story, source, claim and actor, with the same
 * texts and links as ours has, ready as Markdown. No generator has to look anything up, which is work that ours does.
 */
import type { Actor, Claim, Source, Story } from '#core/model.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import type { PeerPage } from './model.ts';

const linkStory = ({ id, meta }: Story) => `[${meta.title}](/stories/${id}/)`;
const linkSource = ({ id, meta }: Source) => `[${meta.title}](/sources/${id}/)`;
const linkClaim = ({ id, meta }: Claim) => `[${meta.claim}](/claims/${id}/)`;
const linkActor = ({ id, meta }: Actor) => `[${meta.name}](/actors/${id}/)`;

const writeList = (heading: string, items: readonly string[]) =>
  items.length === 0 ? '' : `## ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`;

/** Every page once, the first page of the site last. */
export function listPages({ corpus, files }: Pick<Reading, 'corpus' | 'files'>): PeerPage[] {
  const { stories, sources, claims, actors } = corpus;
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const storyOf = new Map(stories.map((story) => [story.id, story]));
  const sourcesOf = Map.groupBy(sources, ({ meta }) => meta.story);
  const claimsOf = Map.groupBy(claims, ({ meta }) => meta.story);
  const citing = new Map<string, Claim[]>();
  const naming = new Map<string, Claim[]>();
  const add = (lists: Map<string, Claim[]>, key: string, claim: Claim) => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [claim]);
    else list.push(claim);
  };
  for (const claim of claims) {
    for (const id of new Set(claim.meta.evidence.map(({ source }) => source))) add(citing, id, claim);
    for (const id of claim.meta.actors) add(naming, id, claim);
  }
  const linkTo = (story: string) => {
    const found = storyOf.get(story);
    return found === undefined ? '' : `${linkStory(found)}\n\n`;
  };
  const readBody = ({ id }: Source) => {
    const document = files.get(`content/sources/${id}.md`)?.document;
    return document === undefined ? '' : document.text.slice(document.bodyStart).trim();
  };

  const writeSource = (source: Source): string => {
    const { story, bylines, dateline, outlet } = source.meta;
    const facts = [...bylines, dateline, outlet].filter((fact) => typeof fact === 'string').join(', ');
    const cited = writeList('Claims', citing.get(source.id)?.map(linkClaim) ?? []);
    return `${linkTo(story)}${facts}\n\n${readBody(source)}\n\n${cited}`;
  };
  const writeClaim = ({ meta, body }: Claim): string => {
    const evidence = meta.evidence.map(({ source, quote, stance }) => {
      const found = sourceOf.get(source);
      return `${quote.replace(/^/gm, '> ')}\n\n${stance}: ${found === undefined ? source : linkSource(found)}\n\n`;
    });
    const named = meta.actors.flatMap((id) => actorOf.get(id) ?? []).map(linkActor);
    const silent = meta.silent.flatMap((id) => sourceOf.get(id) ?? []).map(linkSource);
    const lists = writeList('Actors', named) + writeList('Silent', silent);
    return `${linkTo(meta.story)}${body.trim()}\n\n## Evidence\n\n${evidence.join('')}${lists}`;
  };
  const writeStory = ({ id, body }: Story): string =>
    `${body.trim()}\n\n${writeList('Claims', claimsOf.get(id)?.map(linkClaim) ?? [])}${writeList('Articles', sourcesOf.get(id)?.map(linkSource) ?? [])}`;
  const writeActor = ({ id, body }: Actor): string =>
    `${body.trim()}\n\n${writeList('Claims', naming.get(id)?.map(linkClaim) ?? [])}`;

  return [
    ...stories.map((story) => ({ path: `stories/${story.id}`, title: story.meta.title, body: writeStory(story) })),
    ...sources.map((source) => ({ path: `sources/${source.id}`, title: source.meta.title, body: writeSource(source) })),
    ...claims.map((claim) => ({ path: `claims/${claim.id}`, title: claim.meta.claim, body: writeClaim(claim) })),
    ...actors.map((actor) => ({ path: `actors/${actor.id}`, title: actor.meta.name, body: writeActor(actor) })),
    { path: '', title: corpus.site.title, body: writeList('Stories', stories.map(linkStory)) },
  ];
}
