/** Proposes claims for what no claim covers yet, the most useful first. */
import { compareClaim, type ClaimCoverage } from '#core/coverage.ts';
import { coverageOf } from '#core/leads/find-covered.ts';
import { findLeads, type Lead } from '#core/leads.ts';
import type { Claim } from '#core/model.ts';
import { functionWords } from '#data/function-words.ts';
import { claimSchema } from '#schema';
import { proposeFromAccounts, proposeFromLoneFact } from './account-claim.ts';
import { chooseId } from './choose-id.ts';
import type { ClaimProposal, DraftContext } from './claim-model.ts';
import { writeProse } from './claim-prose.ts';
import { untouched, type DraftFile } from './model.ts';
import { proposeFromUtterance } from './utterance-claim.ts';
import { writeEntry, type FieldMap } from './write-entry.ts';

export interface PlannedClaims {
  readonly files: readonly DraftFile[];
  /** Leads that would have been tried if more drafts might wait. */
  readonly left: number;
}

export interface ClaimLimits {
  readonly most: number;
  readonly alone: boolean;
}

function propose(lead: Lead, context: DraftContext): ClaimProposal | undefined {
  if (lead.kind === 'one source alone') return proposeFromLoneFact(lead, context);
  if (lead.kind === 'speakers differ' || lead.kind === 'wordings differ') return proposeFromUtterance(lead, context);
  return proposeFromAccounts(lead, context);
}

/** Ids from the words of content of a statement: few, then more, then all. */
function chooseClaimId(statement: string, story: string, taken: ReadonlySet<string>): string | undefined {
  const words = statement
    .split(/[\s“”"—–]+/u)
    .filter((word) => !functionWords.has(word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')));
  const texts = [5, 7, words.length].map((count) => words.slice(0, count).join(' '));
  return chooseId([...texts, statement, `draft ${statement}`], (id) => taken.has(pathOf(story, id)));
}

const pathOf = (story: string, id: string) => `content/claims/${story}/${id}.md`;

/** Drafts of the program that nobody has changed. */
function countWaiting(claims: readonly ClaimCoverage[]): number {
  return claims.filter(({ claim }) => claim.meta.status === 'draft' && claim.body.includes(untouched)).length;
}

function write(
  proposal: ClaimProposal,
  id: string,
  { material, people }: DraftContext,
): { file: DraftFile; claim: Claim } {
  const [first] = proposal.evidence;
  const credited =
    proposal.kind === 'quotation' && first?.creditedTo && 'actor' in first.creditedTo ? [first.creditedTo.actor] : [];
  const fields = {
    claim: proposal.statement,
    story: material.id,
    kind: proposal.kind,
    actors: [...new Set([...credited, ...people.actorsAt(proposal.place)])],
    status: 'draft',
    evidence: proposal.evidence.map(({ creditedTo, says, ...item }) => ({
      source: item.source,
      quote: item.quote,
      stance: item.stance,
      ...(says && { says: leaveOutDefaults(says) }),
      ...(creditedTo && { creditedTo: leaveOutDefaults(creditedTo) }),
      ...(item.via !== undefined && { via: item.via }),
      ...(item.finding && { finding: item.finding }),
    })),
  };
  const prose = writeProse(proposal.lead);
  const path = pathOf(material.id, id);
  return {
    file: { path, text: writeEntry(fields, prose) },
    claim: { id: `${material.id}/${id}`, meta: claimSchema.parse(fields), body: prose },
  };
}

/** Without what an editor would not write, since it goes without saying. */
function leaveOutDefaults(value: FieldMap): FieldMap {
  const implied = new Map<string, unknown>([
    ['bound', 'exactly'],
    ['from', 'stated'],
    ['how', 'stated'],
  ]);
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => implied.get(key) !== item));
}

/** Claims for the leads of a story. `taken` has the paths of all content in lower case. */
export function planClaims(
  context: DraftContext,
  { most, alone }: ClaimLimits,
  taken: ReadonlySet<string>,
): PlannedClaims {
  const { sources, claims, passages } = context.material.coverage;
  const byId = context.material.sources;
  const used = new Set(taken);
  const files: DraftFile[] = [];
  const done: ClaimCoverage[] = [];
  let room = most - countWaiting(claims);
  const leads = findLeads(context.material.comparison.candidates, claims).filter(
    ({ kind }) => alone || kind !== 'one source alone',
  );
  let left = 0;
  for (const lead of leads) {
    if (coverageOf(done)(lead.places)) continue;
    if (room <= 0) {
      left += 1;
      continue;
    }
    const proposal = propose(lead, context);
    if (claims.some(({ claim }) => claim.meta.claim === proposal?.statement)) continue;
    const id = proposal && chooseClaimId(proposal.statement, context.material.id, used);
    if (proposal === undefined || id === undefined) continue;
    const { file, claim } = write(proposal, id, context);
    const written = compareClaim(claim, sources, byId, passages);
    // What a claim does not cover would be drafted once more by the next run.
    if (!coverageOf([written])(lead.places)) continue;
    used.add(file.path);
    files.push(file);
    done.push(written);
    room -= 1;
  }
  return { files, left };
}
