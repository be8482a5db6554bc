/** A card as text: all that is drawn, and all that decides its bytes. */
import type { CardFacts, CardView } from '#core/views/card-view.ts';
import type { SiteMeta } from '#schema';
import { signOf, type Sign } from '../signs.ts';
import { describeWitnesses } from '../witness-line.ts';
import { actorKindWords, describeVerdict } from '../words/labels.ts';
import { capitalise } from '../words/numbers.ts';
import {
  cardWords,
  describeActorCard,
  describeCard,
  describeClaimCard,
  describeSourceCard,
  describeStoryCard,
} from '../words/sharing.ts';

export interface Card {
  readonly site: string;
  /** Above the headline: what kind of page it is, and of which story. */
  readonly kicker: readonly string[];
  readonly headline: string;
  readonly dir: 'ltr' | 'rtl';
  /** The verdict, with its sign. */
  readonly verdict?: { readonly text: string; readonly sign: Sign };
  readonly facts: string;
}

function writeFacts(facts: CardFacts): { readonly kind?: string; readonly facts: string } {
  if (facts.kind === 'site') return { facts: facts.description };
  if (facts.kind === 'story') return { kind: cardWords.story, facts: describeStoryCard(facts.articles, facts.claims) };
  if (facts.kind === 'actor')
    return { kind: actorKindWords[facts.actor], facts: describeActorCard(facts.articles, facts.claims) };
  if (facts.kind === 'source') return { kind: facts.label, facts: describeSourceCard(facts.claims) };
  return {
    kind: facts.draft ? `${cardWords.claim} · ${cardWords.draft}` : cardWords.claim,
    facts: describeWitnesses(facts.witnesses, facts.articles),
  };
}

export function writeCard({ headline, dir, story, facts: of }: CardView, site: SiteMeta): Card {
  const { kind, facts } = writeFacts(of);
  return {
    site: of.kind === 'site' ? '' : site.title,
    kicker: [kind, story].filter((line) => line !== undefined),
    headline,
    dir,
    facts,
    ...(of.kind === 'claim'
      ? { verdict: { text: capitalise(describeVerdict(of.verdict.text)), sign: signOf[of.verdict.sign] } }
      : {}),
  };
}

/** What the card says, for people who do not see it; also where a line could not be drawn. */
export function writeAlternative({ headline, facts: of }: CardView, site: SiteMeta): string {
  if (of.kind === 'claim') return describeClaimCard(headline, of.verdict.text, writeFacts(of).facts, site.title);
  return describeCard(headline, writeFacts(of).facts.replace(/\.$/, ''), site.title);
}
