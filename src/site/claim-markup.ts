/** Sentences of claim pages that hold links. */
import type { ClaimView, WitnessView } from '#core/views/claim-view.ts';
import type { EvidenceView } from '#core/views/evidence-view.ts';
import { docPath } from '#core/views/paths.ts';
import { linkSources, linkTo, markup, quiet, quoteWords, type Markup } from './markup.ts';
import type { Site } from './site.ts';
import { writeContent } from './text-language.ts';
import type { Urls } from './urls.ts';
import { describeVerdict, differenceWords } from './words/labels.ts';
import { capitalise, joints } from './words/numbers.ts';
import { storyWords } from './words/story.ts';
import {
  claimWords as words,
  describeBasis,
  describeCredit,
  describeRestsOn,
  describeRule,
  describeVotes,
} from './words/claim.ts';

function writeCredited({ credit, source }: EvidenceView, urls: Urls): Markup | undefined {
  if (credit.kind === 'actor') {
    const why = credit.why === undefined ? undefined : markup` (${writeContent(credit.why)})`;
    return markup` ${linkTo(credit.actor, urls)}${why}`;
  }
  if (credit.kind === 'document') return markup` ${credit.name}`;
  if (credit.kind !== 'unnamed') return undefined;
  return markup` ${credit.verbatim ? quoteWords(credit.words, source.id, source.language) : credit.words}`;
}

/** Whom a source credits, and through whom. */
export function writeCredit(evidence: EvidenceView, urls: Urls): Markup {
  const via =
    evidence.via === undefined ? undefined : markup`${joints.clause}${words.via} ${linkTo(evidence.via, urls)}`;
  return markup`${describeCredit(evidence.credit)}${writeCredited(evidence, urls)}${via}`;
}

/** What an editor found to differ, with a link to the evidence that it is compared with. */
export function writeFinding({ finding, findingBeside }: EvidenceView): Markup {
  if (finding === undefined) return markup``;
  const { label } = finding.from;
  const from = findingBeside === undefined ? markup`${label}` : markup`<a href="#e-${findingBeside}">${label}</a>`;
  return markup`<b>${differenceWords[finding.differs]}</b> ${storyWords.from} ${from}: ${writeContent(finding.reason)}`;
}

/** Who a witness is, and through which sources it speaks. */
export function writeWitness(witness: WitnessView, urls: Urls): Markup {
  const basis = describeBasis(witness);
  const who =
    witness.who === undefined ? markup`${basis}` : markup`${linkTo(witness.who, urls)}${joints.between}${basis}`;
  const through =
    witness.kind === 'source' ? undefined : markup` ${quiet(markup`– ${linkSources(witness.sources, urls)}`)}`;
  const reason =
    witness.reason === undefined
      ? undefined
      : markup` ${quiet(markup`${words.origin} ${writeContent(witness.reason)}`)}`;
  return markup`${who}${through}${reason}`;
}

/** Below the headline: the verdict, and the one witness or the votes that gave it. */
export function writeVerdictLine({ ref, witnesses, evidence }: ClaimView, urls: Urls): Markup {
  const verdict = markup`<strong>${capitalise(describeVerdict(ref.verdict.text))}.</strong>`;
  const [only] = witnesses;
  if (only?.who === undefined || witnesses.length > 1 || only.vote !== 'supports')
    return markup`${verdict} ${describeVotes(witnesses)}`;
  const articles = new Set(evidence.map(({ source }) => source.id)).size;
  const [before, after] = describeRestsOn(only.kind === 'source' ? undefined : articles);
  return markup`${verdict} ${before}${linkTo(only.who, urls)}${after}`;
}

/** The votes, the rule that they meet, and where the rule is explained. */
export function writeRule(view: ClaimView, { urls, paths }: Pick<Site, 'urls' | 'paths'>): Markup {
  const page = docPath('verdicts');
  const more = paths.has(page) ? markup` ${linkTo({ label: words.ruleLink, path: page }, urls)}.` : undefined;
  return markup`${describeVotes(view.witnesses)} ${describeRule(view)}${more}`;
}
