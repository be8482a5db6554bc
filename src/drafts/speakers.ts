/** Whom sentences credit, and which actor that is. */
import { overlapLength, shareInside } from '#core/leads/overlap.ts';
import type { SourcePlace } from '#core/leads.ts';
import { findMentions, type Mention } from '#core/mentions.ts';
import { indexActors } from '#core/mentions-index.ts';
import type { Actor, Outlet } from '#core/model.ts';
import { isQuotation, type Phrase, type Speaker } from '#core/quotations.ts';
import type { ActorMeta, Evidence } from '#schema';
import { nameKey } from './actor-names.ts';
import type { StoryMaterial } from './story-material.ts';

export interface People {
  /** Ids of the actors that are named at a place, in order. */
  readonly actorsAt: (place: SourcePlace) => readonly string[];
  readonly nameOf: (actor: string) => string;
  readonly kindOf: (actor: string) => ActorMeta['kind'] | undefined;
  readonly outletOf: (name: string) => string | undefined;
}

/** Looks up actors by the rules that link their names on the site. */
export function readPeople({ sources }: StoryMaterial, actors: readonly Actor[], outlets: readonly Outlet[]): People {
  const index = indexActors(actors);
  const metas = new Map(actors.map(({ id, meta }) => [id, meta]));
  const known = new Map<string, readonly Mention[]>();
  const mentionsIn = (id: string) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const mentions = known.get(id) ?? findMentions(source, index).mentions;
    known.set(id, mentions);
    return mentions;
  };
  const ofOutlet = (name: string) => (outlet: Outlet) =>
    [outlet.meta.name, ...outlet.meta.aliases].some((other) => nameKey(other) === nameKey(name));
  return {
    actorsAt: ({ source, span }) => [
      ...new Set(
        mentionsIn(source)
          .filter((mention) => overlapLength(mention.span, span) > 0)
          .map(({ actor }) => actor),
      ),
    ],
    nameOf: (actor) => metas.get(actor)?.name ?? actor,
    kindOf: (actor) => metas.get(actor)?.kind,
    outletOf: (name) => outlets.find(ofOutlet(name))?.id,
  };
}

export interface Credit {
  readonly speaker: Speaker;
  readonly via?: Phrase;
}

/** A quotation of which less lies in the sentence, and that is less of it, is a few words in somebody else's sentence. */
const minShare = 0.4;

/** Whom the sentence credits as a whole; undefined where it credits nobody or several. */
export function findCredit(
  { source, span }: SourcePlace,
  { comparison }: StoryMaterial,
  people: People,
): Credit | undefined {
  const reported = (comparison.reported.get(source) ?? []).filter(
    ({ sentence }) => shareInside(span, sentence) > minShare,
  );
  const quoted = (comparison.quotations.get(source) ?? []).filter(
    (quotation) => isQuotation(quotation) && shareInside(span, quotation.outer) > minShare,
  );
  const credits = [...reported, ...quoted].filter(({ speaker }) => speaker.kind !== 'unknown');
  const identify = ({ speaker }: Credit) =>
    actorOf(source, speaker, people) ?? nameKey(speaker.resolved?.text ?? speaker.text);
  return new Set(credits.map(identify)).size === 1 ? credits[0] : undefined;
}

/**
 * The actor whom a speaker is; undefined where the name is nobody's or several people's. A place does not speak: its name
 * at the head of a text is a dateline. 'He' and 'she' are people.
 */
export function actorOf(source: string, { kind, span, resolved }: Speaker, people: People): string | undefined {
  const places = kind === 'named' ? [span, resolved?.span] : [resolved?.span];
  for (const place of places) {
    const [actor, ...others] = place === undefined ? [] : people.actorsAt({ source, span: place });
    if (actor === undefined) continue;
    const what = people.kindOf(actor);
    const canSpeak = kind === 'pronoun' ? what === 'person' : what !== 'place';
    return others.length === 0 && canSpeak ? actor : undefined;
  }
  return undefined;
}

function explain({ kind, text, span, resolved, how }: Speaker, name: string): string | undefined {
  if (kind !== 'named' && resolved !== undefined) {
    const where = span !== undefined && resolved.span.end <= span.start ? 'named before that' : 'named in the text';
    return `The words here are '${text}'; that is taken to be ${name}, ${where}.`;
  }
  return how === 'inferred' ? `The quotation stands alone; the sentence nearby names ${name}.` : undefined;
}

/** The `creditedTo` of evidence: an actor, an unnamed speaker in the source's words, a document; else undefined. */
export function toCreditedTo(source: string, { speaker }: Credit, people: People): Evidence['creditedTo'] {
  const actor = actorOf(source, speaker, people);
  if (actor !== undefined) {
    const why = explain(speaker, people.nameOf(actor));
    return why === undefined ? { actor, how: 'stated' } : { actor, how: 'inferred', why };
  }
  if (speaker.kind === 'document') return { document: speaker.text };
  return speaker.kind === 'described' && speaker.resolved === undefined ? { unnamed: speaker.text } : undefined;
}
