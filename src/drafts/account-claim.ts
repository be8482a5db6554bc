/** A claim out of sentences that report one fact. */
import type { Lead, LeadKind, SourcePlace } from '#core/leads.ts';
import type { ClaimKind, Evidence, Stance } from '#schema';
import type { ClaimProposal, DraftContext, EvidenceProposal } from './claim-model.ts';
import { findDifference, judgeStance } from './differences.ts';
import { cutQuote } from './evidence-parts.ts';
import { findTelling, partOf } from './figures.ts';
import { isSure, type Relation } from './relations.ts';
import { haveOtherSubjects } from './subjects.ts';
import { findCredit, toCreditedTo } from './speakers.ts';
import { readStatement, type Statement } from './statements.ts';

interface Candidate {
  readonly place: SourcePlace;
  readonly statement: Statement;
  readonly related: readonly { readonly place: SourcePlace; readonly relation: Relation }[];
}

/** What one more source that reports the statement is worth, in characters of awkwardness. */
const worthOfSource = 120;

/** Sentences that others of the lead surely report too, those first that many report and that make a plain statement. */
function rankCandidates({ places }: Lead, context: DraftContext): Candidate[] {
  const candidates = places.flatMap((place): Candidate[] => {
    const statement = readStatement(context.material, place, context.people);
    if (statement === undefined) return [];
    const related = places.flatMap((other) => {
      const relation = other.source === place.source ? undefined : context.relate(place, other);
      return relation !== undefined && isSure(relation, () => haveOtherSubjects(place, other, context))
        ? [{ place: other, relation }]
        : [];
    });
    return [{ place, statement, related }];
  });
  const cost = ({ related, statement }: Candidate) => statement.awkwardness - worthOfSource * related.length;
  return candidates.filter(({ related }) => related.length > 0).toSorted((a, b) => cost(a) - cost(b));
}

function judgeKind(lead: LeadKind, telling: 'number' | 'date' | undefined, { isSpeech }: Statement): ClaimKind {
  if (lead === 'numbers differ' || (telling === 'number' && !isSpeech)) return 'quantity';
  if (lead === 'dates differ') return 'date';
  return isSpeech ? 'quotation' : 'event';
}

/** The claim of a lead from accounts; undefined where no sentence makes a statement that another one surely reports. */
export function proposeFromAccounts(lead: Lead, context: DraftContext): ClaimProposal | undefined {
  for (const candidate of rankCandidates(lead, context)) {
    const proposal = proposeFrom(candidate, lead, context);
    if (proposal !== undefined) return proposal;
  }
  return undefined;
}

function proposeFrom(
  { place, statement, related }: Candidate,
  lead: Lead,
  context: DraftContext,
): ClaimProposal | undefined {
  const relations = related.map(({ relation }) => relation);
  const wanted = lead.kind === 'dates differ' ? (['date', 'number'] as const) : (['number', 'date'] as const);
  const [telling] = wanted.flatMap((kind) => {
    const span = findTelling(relations, kind);
    return span === undefined ? [] : [{ kind, span }];
  });
  const kind = judgeKind(lead.kind, telling?.kind, statement);
  const says = (at: SourcePlace, span: SourcePlace['span'] | undefined) =>
    span !== undefined && telling !== undefined && (kind === 'quantity' || kind === 'date')
      ? context.readSays({ source: at.source, span })
      : undefined;
  const own = proposeEvidence(place, 'supports', says(place, telling?.span), undefined, context);
  const others = related.flatMap((item) => {
    const part = telling && partOf(item.relation, telling.span);
    const finding = findDifference(lead.kind, { first: place, second: item.place, relation: item.relation }, context);
    const evidence = proposeEvidence(
      item.place,
      judgeStance(item.relation, finding),
      says(item.place, part?.second),
      finding,
      context,
    );
    return evidence === undefined ? [] : [evidence];
  });
  if (own === undefined || others.length === 0) return undefined;
  return { statement: statement.text, kind, place, evidence: [own, ...others], lead };
}

function proposeEvidence(
  place: SourcePlace,
  stance: Stance,
  says: Evidence['says'],
  finding: Evidence['finding'],
  context: DraftContext,
): EvidenceProposal | undefined {
  const quote = cutQuote(place, context);
  if (quote === undefined) return undefined;
  const credit = findCredit(place, context.material, context.people);
  const via = credit?.via && context.people.outletOf(credit.via.text);
  const creditedTo = credit && toCreditedTo(place.source, credit, context.people);
  return {
    source: place.source,
    quote,
    stance,
    ...(says && { says }),
    ...(creditedTo && { creditedTo }),
    ...(via !== undefined && { via }),
    ...(finding && { finding }),
  };
}

/** The claim of a fact that one source alone reports. */
export function proposeFromLoneFact(lead: Lead, context: DraftContext): ClaimProposal | undefined {
  const [place] = lead.places;
  const statement = place && readStatement(context.material, place, context.people);
  const evidence = place && proposeEvidence(place, 'supports', undefined, undefined, context);
  if (place === undefined || statement === undefined || evidence === undefined) return undefined;
  return {
    statement: statement.text,
    kind: statement.isSpeech ? 'quotation' : 'event',
    place,
    evidence: [evidence],
    lead,
  };
}
