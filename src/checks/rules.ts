/** All rules, by id. A new rule is a file in `rules/`, a line here, a section in `src/docs/rules.md` and a failing fixture. */
import { byCodePoint } from '#core/text.ts';
import { readingRules } from './reading-rules.ts';
import type { AcrossRule, Rule } from './rule.ts';
import { brokenLink } from './rules/broken-link.ts';
import { claimVerdict } from './rules/claim-verdict.ts';
import { compoundClaim } from './rules/compound-claim.ts';
import { hedgedClaim } from './rules/hedged-claim.ts';
import { loadedWord } from './rules/loaded-word.ts';
import { interfaceLanguage } from './rules/interface-language.ts';
import { longClaim } from './rules/long-claim.ts';
import { verdictWord } from './rules/verdict-word.ts';
import { departsFromSeed } from './rules/departs-from-seed.ts';
import { duplicateEvidence } from './rules/duplicate-evidence.ts';
import { editPlace } from './rules/edit-place.ts';
import { formerIdTaken } from './rules/former-id-taken.ts';
import { historyOrder } from './rules/history-order.ts';
import { missingReference } from './rules/missing-reference.ts';
import { nameInSource } from './rules/name-in-source.ts';
import { nameShared } from './rules/name-shared.ts';
import { nameUnused } from './rules/name-unused.ts';
import { needsReview } from './rules/needs-review.ts';
import { noEvidence } from './rules/no-evidence.ts';
import { originWithoutEvidence } from './rules/origin-without-evidence.ts';
import { otherStory } from './rules/other-story.ts';
import { provenanceUnchanged } from './rules/provenance-unchanged.ts';
import { quoteInSource } from './rules/quote-in-source.ts';
import { quotePartShort } from './rules/quote-part-short.ts';
import { quoteTwice } from './rules/quote-twice.ts';
import { reviewedWithoutHistory } from './rules/reviewed-without-history.ts';
import { membershipWithoutListing } from './rules/membership-without-listing.ts';
import { oneWitnessReason } from './rules/one-witness-reason.ts';
import { reviewerMissing } from './rules/reviewer-missing.ts';
import { secondaryReason } from './rules/secondary-reason.ts';
import { seedChanged } from './rules/seed-changed.ts';
import { seedLines } from './rules/seed-lines.ts';
import { seedMissing } from './rules/seed-missing.ts';
import { seedTwice } from './rules/seed-twice.ts';
import { silentEvidence } from './rules/silent-evidence.ts';
import { storyFolder } from './rules/story-folder.ts';
import { unsafeMarkdown } from './rules/unsafe-markdown.ts';
import { verdictChanged } from './rules/verdict-changed.ts';

/** Rules whose problems in a file follow from that file, its story and the names of everything else. */
export const partRules: readonly Rule[] = [
  ...readingRules,
  brokenLink,
  claimVerdict,
  compoundClaim,
  hedgedClaim,
  loadedWord,
  longClaim,
  verdictWord,
  departsFromSeed,
  duplicateEvidence,
  editPlace,
  historyOrder,
  interfaceLanguage,
  missingReference,
  nameInSource,
  needsReview,
  noEvidence,
  originWithoutEvidence,
  otherStory,
  provenanceUnchanged,
  quoteInSource,
  quotePartShort,
  quoteTwice,
  reviewedWithoutHistory,
  membershipWithoutListing,
  oneWitnessReason,
  reviewerMissing,
  secondaryReason,
  seedChanged,
  seedLines,
  seedMissing,
  silentEvidence,
  storyFolder,
  unsafeMarkdown,
  verdictChanged,
].sort((a, b) => byCodePoint(a.id, b.id));

/** Rules that need something of all entries. */
export const acrossRules: readonly AcrossRule[] = [formerIdTaken, nameShared, nameUnused, seedTwice];

export const rules: readonly Omit<Rule, 'run'>[] = [...partRules, ...acrossRules].sort((a, b) =>
  byCodePoint(a.id, b.id),
);
