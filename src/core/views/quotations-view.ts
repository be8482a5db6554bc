/** Props of the page on quotations: what several sources print, then everything that is quoted, by speaker. */
import type { ActorCluster } from '#core/actors.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import { byCodePoint } from '#core/text.ts';
import { compareStory } from './compare-story.ts';
import { mayShow } from './passage-view.ts';
import { printable } from './printable.ts';
import { viewQuotation, type QuotationView } from './quotation-view.ts';
import { linkActor, refSource, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewStoryLink, type StoryLink } from './story-link.ts';
import { attributeQuotations, nameOfSpeaker, type Attributed } from './story-speakers.ts';
import { viewUtterance, type UtteranceView } from './utterance-view.ts';

/** Everything that one speaker, or all speakers of one kind without a name, are quoted with. */
export interface SpeakerGroup {
  readonly kind: 'named' | 'described' | 'document' | 'unknown';
  /** Of named speakers; its label is empty where the public may not see the name. */
  readonly speaker?: Link;
  /** How many quotations there are. */
  readonly count: number;
  readonly sources: number;
  /** In the order of the story's columns, then by place. */
  readonly quotations: readonly QuotationView[];
  readonly more: number;
}

export interface QuotationsView {
  readonly story: StoryLink;
  readonly articles: number;
  readonly quotations: number;
  /** Named speakers. */
  readonly speakers: number;
  readonly utterances: readonly UtteranceView[];
  readonly moreUtterances: number;
  /** Of all utterances that several sources print. */
  readonly shared: number;
  readonly speakersDiffer: number;
  readonly wordingsDiffer: number;
  readonly groups: readonly SpeakerGroup[];
  readonly moreGroups: number;
  /** Sources in languages that are not analysed. */
  readonly notAnalysed: readonly SourceRef[];
}

/** What a page lists at most; the data files have everything. */
const mostUtterances = 40;
const mostGroups = 30;
const mostOfGroup = 20;

interface Who {
  readonly key: string;
  readonly kind: SpeakerGroup['kind'];
  readonly speaker?: Link;
}

/** A name of a cluster that the public may see. */
function nameCluster(index: SiteIndex, { name, forms }: ActorCluster): string {
  const shown = forms.filter(({ mentions }) =>
    mentions.some(({ source: id, span }) => {
      const source = index.sources.get(id);
      return source !== undefined && mayShow(index, source, span);
    }),
  );
  return shown.some((form) => form.name === name) ? name : (shown[0]?.name ?? '');
}

/** The speaker of a quotation, with one key for all that the same speaker says. */
export function findWho(index: SiteIndex, { source, quotation, actor, cluster }: Attributed): Who {
  const span = nameOfSpeaker(quotation);
  if (span === undefined) {
    const { kind } = quotation.speaker;
    if (kind === 'described' || kind === 'document') return { key: kind, kind };
    return { key: 'unknown', kind: 'unknown' };
  }
  if (actor !== undefined) return { key: `actor ${actor}`, kind: 'named', speaker: linkActor(index, actor) };
  const text = source.text.slice(span.start, span.end);
  const label = cluster === undefined ? (mayShow(index, source, span) ? text : '') : nameCluster(index, cluster);
  return { key: `name ${cluster?.name ?? text}`, kind: 'named', speaker: { label: printable(label) } };
}

const kindOrder: readonly SpeakerGroup['kind'][] = ['named', 'described', 'document', 'unknown'];

function groupBySpeaker(index: SiteIndex, said: readonly Attributed[]): SpeakerGroup[] {
  const placed = said.map((item) => ({ ...item, who: findWho(index, item) }));
  return [...Map.groupBy(placed, ({ who }) => who.key).values()]
    .flatMap((list): SpeakerGroup[] => {
      const [first] = list;
      if (first === undefined) return [];
      const { kind, speaker } = first.who;
      const shown = list.slice(0, mostOfGroup);
      return [
        {
          kind,
          count: list.length,
          sources: new Set(list.map(({ source }) => source.id)).size,
          quotations: shown.map(({ source, quotation }) => viewQuotation(index, source, quotation)),
          more: list.length - shown.length,
          ...(speaker === undefined ? {} : { speaker }),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        b.count - a.count ||
        byCodePoint(a.speaker?.label ?? '', b.speaker?.label ?? ''),
    );
}

export function viewQuotations(index: SiteIndex, story: StoryCoverage): QuotationsView {
  const { utterances, notAnalysed } = compareStory(story);
  const attributed = attributeQuotations(index, story);
  const said = story.sources.flatMap(({ id }) => attributed.get(id) ?? []);
  const groups = groupBySpeaker(index, said);
  const named = groups.filter(({ kind }) => kind === 'named');
  const unnamed = groups.filter(({ kind }) => kind !== 'named');
  return {
    story: viewStoryLink(index, story),
    articles: story.sources.length,
    quotations: said.length,
    speakers: named.length,
    utterances: utterances.slice(0, mostUtterances).map((utterance) => viewUtterance(index, utterance)),
    moreUtterances: Math.max(0, utterances.length - mostUtterances),
    shared: utterances.length,
    speakersDiffer: utterances.filter(({ differs }) => differs.includes('speaker')).length,
    wordingsDiffer: utterances.filter(({ differs }) => differs.includes('wording')).length,
    groups: [...named.slice(0, mostGroups), ...unnamed],
    moreGroups: Math.max(0, named.length - mostGroups),
    notAnalysed: notAnalysed.flatMap((id) => {
      const source = index.sources.get(id);
      return source === undefined ? [] : [refSource(source)];
    }),
  };
}
