/** Who speaks in the quotations of a story: recorded actors and groups of names. Worked out once per story. */
import type { ActorCluster } from '#core/actors.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import type { Source } from '#core/model.ts';
import { isQuotation, type Quotation } from '#core/quotations.ts';
import { compareStory } from './compare-story.ts';
import type { SiteIndex } from './site-index.ts';
import { gatherActors, touches } from './story-actors.ts';

export interface Attributed {
  readonly source: Source;
  readonly quotation: Quotation;
  /** Id of the recorded actor who speaks. */
  readonly actor?: string;
  /** The names that the speaker's are grouped with. */
  readonly cluster?: ActorCluster;
}

/** Where the source names the speaker: of a pronoun or a description the name that it stands for. */
export function nameOfSpeaker({ speaker }: Quotation) {
  return speaker.resolved?.span ?? (speaker.kind === 'named' ? speaker.span : undefined);
}

function attributeStory(index: SiteIndex, story: StoryCoverage): Map<string, Attributed[]> {
  const { found, clusters, actorOf } = gatherActors(index, story);
  const mentions = clusters.flatMap((cluster) =>
    cluster.forms.flatMap((form) => form.mentions.map((mention) => ({ ...mention, cluster }))),
  );
  const bySource = Map.groupBy(mentions, ({ source }) => source);
  const { quotations } = compareStory(story);
  const attribute = (source: Source, quotation: Quotation): Attributed => {
    const span = nameOfSpeaker(quotation);
    if (span === undefined) return { source, quotation };
    const recorded = found.get(source.id)?.mentions.find((mention) => touches(mention.span, span))?.actor;
    const cluster = bySource.get(source.id)?.find((mention) => touches(mention.span, span))?.cluster;
    const actor = recorded ?? (cluster === undefined ? undefined : actorOf.get(cluster));
    return {
      source,
      quotation,
      ...(actor === undefined ? {} : { actor }),
      ...(cluster === undefined ? {} : { cluster }),
    };
  };
  return new Map(
    story.sources.map((source) => [
      source.id,
      (quotations.get(source.id) ?? []).filter(isQuotation).map((quotation) => attribute(source, quotation)),
    ]),
  );
}

const ofStories = new WeakMap<StoryCoverage, ReadonlyMap<string, readonly Attributed[]>>();
const ofActors = new WeakMap<SiteIndex, ReadonlyMap<string, readonly Attributed[]>>();

/** The quotations of a story's sources in the order of the text, by source. */
export function attributeQuotations(
  index: SiteIndex,
  story: StoryCoverage,
): ReadonlyMap<string, readonly Attributed[]> {
  const known = ofStories.get(story);
  if (known !== undefined) return known;
  const attributed = attributeStory(index, story);
  ofStories.set(story, attributed);
  return attributed;
}

/** All quotations of a recorded actor, by story and source, in the order of the text. */
export function listQuotationsOf(index: SiteIndex, actor: string): readonly Attributed[] {
  const known = ofActors.get(index);
  if (known !== undefined) return known.get(actor) ?? [];
  const all = index.coverage.stories.flatMap((story) => [...attributeQuotations(index, story).values()].flat());
  const grouped = new Map<string, Attributed[]>();
  for (const item of all) {
    if (item.actor === undefined) continue;
    const own = grouped.get(item.actor);
    if (own === undefined) grouped.set(item.actor, [item]);
    else own.push(item);
  }
  ofActors.set(index, grouped);
  return grouped.get(actor) ?? [];
}
