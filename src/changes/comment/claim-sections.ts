/** What a comment says of claims. */
import { contentPath } from '#markdown/content-file.ts';
import { contentKinds } from '#schema';
import type { BrokenQuote, ClaimChange, ClaimChanges, ClaimSummary } from '#changes/compare-claims.ts';
import type { EvidenceChange } from '#changes/compare-evidence.ts';
import type { WitnessChange } from '#changes/compare-witnesses.ts';
import type { SourceChange } from '#changes/compare-sources.ts';
import type { Section } from './section.ts';
import { count, link, list, quote, say, type FileLink } from './wording.ts';

export const fileOfClaim = (id: string) => contentPath(contentKinds.claim.folder, id);

export function quoteSection({ broken }: ClaimChanges, addressOf: FileLink): Section {
  const items = broken.map(({ claim, statement, source, quote: words, was }: BrokenQuote) => [
    `${link(statement, fileOfClaim(claim), addressOf)}: ${was === 'found' ? `${say(source)} no longer says` : `${say(source)} does not say`} ${quote(words)}`,
  ]);
  return { title: 'Quotes that are not in their source', items };
}

/** Each verdict that flips, with what made it flip. */
export function verdictSection(
  { changed }: ClaimChanges,
  sources: readonly SourceChange[],
  addressOf: FileLink,
): Section {
  const items = changed.flatMap((change) => {
    const { id, statement, verdictChange, fields } = change;
    if (verdictChange === undefined) return [];
    const override = fields.includes('verdict') ? ['The editor’s own verdict was changed.'] : [];
    const rests = sources
      .filter(
        ({ resting, fields: facts }) =>
          facts.length > 0 && resting.some((item) => item.id === id && item.how === 'evidence'),
      )
      .map(({ label, fields: facts }) => `${say(label)}: ${list(facts)} changed`);
    const why = [...override, ...change.witnesses.map(tellWitness), ...change.evidence.map(tellEvidence), ...rests];
    return [
      [
        `${link(statement, fileOfClaim(id), addressOf)}<br>${say(verdictChange.before)} → **${say(verdictChange.after)}**`,
        ...(why.length === 0 ? ['Nothing else of this claim changed: look at its sources.'] : why),
      ],
    ];
  });
  return { title: 'Verdicts that change', items };
}

/** New claims, claims that went, and claims whose verdict stays. */
export function claimSections({ added, removed, changed }: ClaimChanges, addressOf: FileLink): readonly Section[] {
  const tell = (claim: ClaimSummary) => {
    const { statement, verdict, draft, sources } = claim;
    const facts = [say(verdict), count(sources, 'source'), ...(draft ? ['draft'] : [])];
    return [`${link(statement, fileOfClaim(claim.id), addressOf)}<br>${facts.join(', ')}`];
  };
  const gone = ({ statement, verdict }: ClaimSummary) => [`${say(statement)}<br>was ${say(verdict)}`];
  const others = changed.map((change) => tellChange(change, addressOf)).filter((lines) => lines.length > 1);
  return [
    { title: 'New claims', items: added.map(tell) },
    { title: 'Claims that go', items: removed.map(gone) },
    { title: 'Claims that change', items: others },
  ];
}

/** What a verdict's change did not tell already; only the statement where there is nothing. */
function tellChange({ verdictChange, ...change }: ClaimChange, addressOf: FileLink): string[] {
  const { id, statement, reworded, status, witnesses, evidence, fields, review } = change;
  const facts = fields.filter((field) => field !== 'verdict' || verdictChange === undefined);
  const flips = verdictChange !== undefined;
  return [
    link(statement, fileOfClaim(id), addressOf),
    ...(reworded === undefined ? [] : [`was worded: ${say(reworded.before)}`]),
    ...(status === undefined ? [] : [`${say(status.before)} → **${say(status.after)}**`]),
    ...(flips ? [] : [...witnesses.map(tellWitness), ...evidence.map(tellEvidence)]),
    ...(facts.length === 0 ? [] : [`${list(facts)} changed`]),
    ...(review === undefined
      ? []
      : [
          review === 'needed'
            ? '**needs review** until somebody confirms its evidence'
            : 'was confirmed and needs no review any more',
        ]),
  ];
}

function tellWitness({ who, through, before, after }: WitnessChange): string {
  const itself = through.length === 1 && through[0] === who;
  const name = itself ? say(who) : `${say(who)} (through ${list(through)})`;
  if (before === undefined) return `new witness: ${name} **${after ?? ''}**`;
  if (after === undefined) return `no longer a witness: ${name}, which voted: ${before}`;
  return `witness ${name}: ${before} → **${after}**`;
}

function tellEvidence({ what, source, quote: words, stance, details }: EvidenceChange): string {
  if (what === 'changed') return `evidence from ${say(source)} ${quote(words)}: ${details.map(say).join('; ')}`;
  return `evidence ${what}: ${say(source)} **${stance}** ${quote(words)}`;
}
