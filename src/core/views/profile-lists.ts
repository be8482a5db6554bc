/** On which pages of actors and outlets a claim or an article is listed; read from frontmatter alone. */
import type { ClaimMeta, SourceMeta } from '#schema';

/** Actors that the claim is about, or whose words are quoted for it; each once. */
export function listActorsOfClaim({ actors, evidence }: Pick<ClaimMeta, 'actors' | 'evidence'>): string[] {
  const credited = evidence.flatMap(({ creditedTo }) =>
    creditedTo !== undefined && 'actor' in creditedTo ? [creditedTo.actor] : [],
  );
  return [...new Set([...actors, ...credited])];
}

/** Whoever published the article, then the agencies that it credits; each once. */
export function listOutletsOfSource({ outlet, agencies }: Pick<SourceMeta, 'outlet' | 'agencies'>): string[] {
  return [...new Set([...(outlet === null ? [] : [outlet]), ...agencies])];
}

/**
 * Outlets whose articles are quoted for the claim, or from which others quote; each once.
 * @param outletOf by source id
 */
export function listOutletsOfClaim(
  { evidence }: Pick<ClaimMeta, 'evidence'>,
  outletOf: ReadonlyMap<string, string | null>,
): string[] {
  return [...new Set(evidence.flatMap(({ source, via }) => [outletOf.get(source) ?? [], via ?? []].flat()))];
}
