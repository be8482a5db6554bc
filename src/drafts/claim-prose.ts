/** What the body of a drafted claim says: that nobody has checked it, and what the program compared. */
import type { Lead, LeadKind } from '#core/leads.ts';
import { untouched } from './model.ts';

const found: Readonly<Record<LeadKind, string>> = {
  'speakers differ': 'quotations that share their words, and found them beside different names',
  'wordings differ': 'quotations that share most of their words, and found that the rest differs',
  'numbers differ': 'sentences that seem to report one fact, and found figures that differ',
  'dates differ': 'sentences that seem to report one fact, and found dates that differ',
  'negation differs': 'sentences that seem to report one fact, and found that one denies or limits what the other says',
  'attribution differs': 'sentences that seem to report one fact, and found that they credit different people',
  'names differ': 'sentences that seem to report one fact, and found names that differ',
  'accounts agree': 'sentences that seem to report one fact, and found nothing in which they differ',
  'one source alone': 'all texts of the story, and found this sentence in one source alone',
};

export function writeProse({ kind }: Lead): string {
  return `Drafted by the program; ${untouched}. It compared ${found[kind]}.`;
}
