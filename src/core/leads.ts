/**
 * Leads: what the program found and no claim covers yet, the most useful first. They are machine findings for an editor
 * to look at; nothing in them says who is right.
 */
import type { TextFindings } from './comparison.ts';
import type { ClaimCoverage } from './coverage.ts';
import { findAccounts, scoreLead, sortPlaces } from './leads/accounts.ts';
import { coverageOf } from './leads/find-covered.ts';
import { findLoneFacts } from './leads/lone-facts.ts';
import type { Lead, LeadKind } from './leads/model.ts';
import { overlapLength } from './leads/overlap.ts';
import type { Source } from './model.ts';
import type { Quantity } from './quantities/find-quantities.ts';
import { byCodePoint } from './text.ts';

export type { Lead, LeadKind, SourcePlace } from './leads/model.ts';
export { leadKinds } from './leads/model.ts';

/** Each further lead of a kind counts this much less, so that the first page shows something of everything. */
const fatigue = 0.93;

/** Utterances whose speakers or wordings differ between sources. */
function findUtteranceLeads({ utterances }: TextFindings): Lead[] {
  return utterances.flatMap(({ quotations, differs: [gravest] }): Lead[] => {
    if (gravest === undefined) return [];
    const kind = gravest === 'speaker' ? 'speakers differ' : 'wordings differ';
    const places = sortPlaces(quotations.map(({ source, quotation }) => ({ source, span: quotation.outer })));
    const speakers = quotations.flatMap(({ source, quotation: { speaker } }) =>
      speaker.span === undefined ? [] : [{ source, span: speaker.span }],
    );
    // Whom a 'he' stands for is the program's reading, not the source's word.
    const isRead = quotations.some(({ quotation }) => quotation.speaker.kind === 'pronoun');
    const sureness = kind === 'speakers differ' && isRead ? 0.5 : 1;
    return [
      { kind, places, marks: kind === 'speakers differ' ? sortPlaces(speakers) : [], score: scoreLead(kind, sureness) },
    ];
  });
}

/** Whether two leads are about the same places of the same sources. */
function isSamePlace(a: Lead, b: Lead): boolean {
  const common = a.places.filter((place) =>
    b.places.some((other) => other.source === place.source && overlapLength(other.span, place.span) > 0),
  );
  return common.length >= 2;
}

function compareFirst(a: Lead, b: Lead): number {
  const [x, y] = [a.places[0], b.places[0]];
  return byCodePoint(x?.source ?? '', y?.source ?? '') || (x?.span.start ?? 0) - (y?.span.start ?? 0);
}

/** The best lead first, then always the best of what is left, each kind losing weight with every lead it has. */
function rankLeads(leads: readonly Lead[]): Lead[] {
  const queues = [...Map.groupBy(leads, (lead) => lead.kind).values()].map((list) =>
    list.toSorted((a, b) => b.score - a.score || compareFirst(a, b)),
  );
  const taken = new Map<LeadKind, number>();
  const ranked: Lead[] = [];
  const weigh = (lead: Lead) => lead.score * fatigue ** (taken.get(lead.kind) ?? 0);
  while (ranked.length < leads.length) {
    const heads = queues
      .flatMap((queue) => queue.slice(0, 1))
      .toSorted((a, b) => weigh(b) - weigh(a) || compareFirst(a, b));
    const [best] = heads;
    if (best === undefined) break;
    ranked.push(best);
    taken.set(best.kind, (taken.get(best.kind) ?? 0) + 1);
    queues.find((queue) => queue[0] === best)?.shift();
  }
  return ranked;
}

/**
 * All leads that the texts of a story give, whatever its claims cover; in no order.
 * @param quantities of each source beside its dates
 */
export function listCandidates(
  sources: readonly Source[],
  findings: TextFindings,
  quantities: ReadonlyMap<string, readonly Quantity[]>,
): Lead[] {
  const utterances = findUtteranceLeads(findings);
  const accounts = findAccounts(findings).filter((lead) => !utterances.some((other) => isSamePlace(lead, other)));
  return [...utterances, ...accounts, ...findLoneFacts(sources, findings, quantities)];
}

/**
 * The leads of a story, ranked. What a claim covers is left out: a claim that cites at least two of the sources at
 * these places, or the only one.
 */
export function findLeads(candidates: readonly Lead[], claims: readonly ClaimCoverage[]): Lead[] {
  const isCovered = coverageOf(claims);
  return rankLeads(candidates.filter(({ places }) => !isCovered(places)));
}
