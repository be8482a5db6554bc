/**
 * Claims from ClaimReviews. Pure. A review says what was claimed and how somebody judged it; it holds no words of our sources. So
 * each becomes a draft without evidence, and the judgement stands below it as what somebody else said, never as the verdict.
 */
import type { Reading } from '#markdown/read-corpus.ts';
import { finishClaims, type ClaimEntry } from './finish-claims.ts';
import type { ImportPlan } from './model.ts';
import type { ClaimDefaults } from './plan-claims.ts';
import type { Review } from './read-reviews.ts';

export function planReviews(reading: Reading, reviews: readonly Review[], options: ClaimDefaults = {}): ImportPlan {
  const ids = reading.corpus.stories.map(({ id }) => id);
  const story = options.story ?? (ids.length === 1 ? ids[0] : undefined);
  if (story === undefined || !ids.includes(story)) {
    const expected = ids.join(', ') || 'none yet; import or ingest its sources first';
    const reason = story === undefined ? 'a review names no story' : `there is no story ${story}`;
    return { files: [], problems: [{ where: '--story', reason: `${reason}; expected one of ${expected}` }], notes: [] };
  }
  const entries = reviews.map((review): ClaimEntry => ({
    id: undefined,
    fields: { claim: review.claim, story, kind: options.kind ?? 'event', status: 'draft' },
    evidence: [],
    prose: writeProse(review),
    nameField: ([field]) => `review ${review.number} (${field === 'claim' ? 'claimReviewed' : String(field)})`,
  }));
  const notes =
    options.kind === undefined
      ? ['The kind of each claim is event; change it where it is another, or use --kind.']
      : [];
  return finishClaims(reading, entries, [], notes);
}

/** Words of a stranger, with every character that could be markup escaped. */
const escapeWords = (text: string) => text.replaceAll(/[\\`*_{}[\]<>()#+.!|~&-]/g, String.raw`\$&`);

function writeProse({ url, published, rating, author, appearances }: Review): string {
  const who = author === undefined ? 'somebody' : escapeWords(author);
  const when = published === undefined ? '' : ` on ${published}`;
  const judged = rating === undefined ? '' : ` with the words “${escapeWords(rating)}”`;
  const links = [
    ...(url === undefined ? [] : [`The review: <${url}>`]),
    ...appearances.map((link) => `Where it was claimed: <${link}>`),
  ];
  return [
    `Taken over from a review by ${who}${when}, which judged it${judged}. Evidence from the sources of this story is still to be added.`,
    ...links,
  ].join('\n\n');
}
