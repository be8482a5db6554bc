/** What any page says of a source, an actor or a claim that it links to. */
import type { ClaimCoverage } from '#core/coverage.ts';
import type { Source, Span } from '#core/model.ts';
import type { VerdictName } from '#core/verdicts.ts';
import { directionOf } from './direction.ts';
import { actorPath, claimPath, outletPath, passagePath, personPath, sourcePath } from './paths.ts';
import { printable } from './printable.ts';
import type { SiteIndex } from './site-index.ts';

export interface Link {
  readonly label: string;
  /** Below the site's base; missing where there is no page. */
  readonly path?: string;
}

export interface SourceRef {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly path: string;
  /** Of the title and the text; empty where it is not determined. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface ClaimRef {
  readonly id: string;
  readonly statement: string;
  readonly path: string;
  readonly verdict: VerdictRef;
  readonly draft: boolean;
  /** What it cites has changed since somebody confirmed it. */
  readonly needsReview?: true;
}

export interface VerdictRef {
  /** As printed: `one witness with qualification`, or an editor's override. */
  readonly text: string;
  /** Decides symbol and colour: the computed name, or `overridden`. */
  readonly sign: VerdictName | 'overridden';
}

/** Words of a source: its own characters at the place that was found. */
export interface QuoteView {
  /** One per part; between them words are left out. */
  readonly parts: readonly string[];
  /** Address of the first part on the page of the source. */
  readonly path: string;
  /** Empty where it is not determined. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** HTML says of words whose language nobody knows that it is empty; without it they would count as the page's. */
function languageOf({ meta }: Source): string {
  return meta.language === 'und' ? '' : meta.language;
}

export function refSource(source: Source): SourceRef {
  const { id, meta } = source;
  const { label, title } = meta;
  return { id, label, title, path: sourcePath(id), dir: directionOf(title), language: languageOf(source) };
}

function refVerdict({ verdict }: ClaimCoverage): VerdictRef {
  return { text: verdict.text, sign: verdict.override === undefined ? verdict.computed.name : 'overridden' };
}

export function refClaim(coverage: ClaimCoverage): ClaimRef {
  const { id, meta } = coverage.claim;
  const draft = meta.status === 'draft';
  const review = coverage.stale.length > 0 ? { needsReview: true as const } : {};
  return { id, statement: meta.claim, path: claimPath(id), verdict: refVerdict(coverage), draft, ...review };
}

/** The words at the spans of a located quote. */
export function viewQuote(source: Source, spans: readonly Span[]): QuoteView {
  const parts = spans.map((span) => printable(source.text.slice(span.start, span.end)));
  const [first] = spans;
  return {
    parts,
    path: first === undefined ? sourcePath(source.id) : passagePath(source.id, first),
    dir: directionOf(parts.join(' ')),
    language: languageOf(source),
  };
}

/** Name of an actor, with a link where the site has its page; an unknown id stands for itself. */
export function linkActor(index: Pick<SiteIndex, 'actors' | 'actorNames'>, id: string): Link {
  const label = index.actorNames.get(id) ?? id;
  return index.actors.has(id) ? { label, path: actorPath(id) } : { label };
}

export function linkOutlet(index: Pick<SiteIndex, 'outlets'>, id: string): Link {
  const outlet = index.outlets.get(id);
  return outlet === undefined ? { label: id } : { label: outlet.meta.name, path: outletPath(id) };
}

/** Name of somebody who writes or reviews here; an unknown id stands for itself. */
export function linkPerson(index: Pick<SiteIndex, 'people'>, id: string): Link {
  const person = index.people.get(id);
  return person === undefined ? { label: id } : { label: person.meta.name, path: personPath(id) };
}
