/** Props of the pictures of a story. A picture that would say nothing is missing. */
import type { StoryCoverage } from '#core/coverage.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { viewStoryLink, type StoryLink } from '#core/views/story-link.ts';
import { viewAgreement, type AgreementView } from './agreement.ts';
import { viewNamings, type NamingsView } from './namings.ts';
import { viewShares, type SharesView } from './shares.ts';
import { viewSpeakers, type SpeakersView } from './speakers.ts';
import { viewTimeline, type TimelineView } from './timeline.ts';

export type Picture =
  | { readonly kind: 'timeline'; readonly view: TimelineView }
  | { readonly kind: 'agreement'; readonly view: AgreementView }
  | { readonly kind: 'shares'; readonly view: SharesView }
  | { readonly kind: 'speakers'; readonly view: SpeakersView }
  | { readonly kind: 'namings'; readonly view: NamingsView };

export interface PicturesView {
  readonly story: StoryLink;
  readonly articles: number;
  readonly pictures: readonly Picture[];
}

type Viewer = (index: SiteIndex, story: StoryCoverage) => Picture | undefined;

/** In the order in which pages show them. */
const pictureKinds = ['timeline', 'agreement', 'shares', 'speakers', 'namings'] as const;

const viewers: { readonly [Kind in Picture['kind']]: Viewer } = {
  timeline: (_, story) => {
    const view = viewTimeline(story);
    return view && { kind: 'timeline', view };
  },
  agreement: (_, story) => {
    const view = viewAgreement(story);
    return view && { kind: 'agreement', view };
  },
  shares: (_, story) => {
    const view = viewShares(story);
    return view && { kind: 'shares', view };
  },
  speakers: (index, story) => {
    const view = viewSpeakers(index, story);
    return view && { kind: 'speakers', view };
  },
  namings: (index, story) => {
    const view = viewNamings(index, story);
    return view && { kind: 'namings', view };
  },
};

const known = new WeakMap<SiteIndex, Map<string, Picture | undefined>>();

/** Worked out once for the pages of an index: most pictures stand on two of them. */
export function viewPicture(index: SiteIndex, story: StoryCoverage, kind: Picture['kind']): Picture | undefined {
  const own = known.get(index) ?? new Map<string, Picture | undefined>();
  known.set(index, own);
  const key = `${kind} ${story.story.id}`;
  if (!own.has(key)) own.set(key, viewers[kind](index, story));
  return own.get(key);
}

export function viewPictures(index: SiteIndex, story: StoryCoverage): PicturesView {
  return {
    story: viewStoryLink(index, story),
    articles: story.sources.length,
    pictures: pictureKinds.flatMap((kind) => viewPicture(index, story, kind) ?? []),
  };
}
