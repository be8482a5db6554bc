import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '#markdown/read-corpus.ts';
import { planReviews } from '#moving/plan-reviews.ts';
import { readReviews, type Review } from '#moving/read-reviews.ts';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/boats',
  claimReviewed: 'All boats of Selby lie still',
  datePublished: '2031-04-02T10:00:00Z',
  author: { '@type': 'Organization', name: 'Selby Checks' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'Mostly true' },
  itemReviewed: { '@type': 'Claim', appearance: [{ url: 'https://herald.example/boats' }] },
};
const expected: Review = {
  number: 1,
  claim: 'All boats of Selby lie still',
  url: 'https://checks.example/boats',
  published: '2031-04-02',
  rating: 'Mostly true',
  author: 'Selby Checks',
  appearances: ['https://herald.example/boats'],
};
const read = (data: unknown) => readReviews(Buffer.from(JSON.stringify(data)));

test.each([
  ['one', review],
  ['a list', [review]],
  ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: review }] }],
  ['a feed of lists', { dataFeedElement: [{ item: [review] }] }],
  ['a graph', { '@graph': [{ '@type': 'WebPage' }, review] }],
  ['types in a list', { ...review, '@type': ['http://schema.org/ClaimReview', 'Review'] }],
])('%s', (_, data) => {
  expect(read(data)).toEqual([expected]);
});

test('what is hostile or odd is left out', () => {
  const odd = {
    '@type': 'ClaimReview',
    claimReviewed: '<script>alert(1)</script> A\u0000 \u202Eclaim\n---\nstory: other',
    url: 'javascript:alert(1)',
    author: [{ name: 7 }],
    reviewRating: 'none',
    itemReviewed: [null, 'x', { appearance: [{ url: 'file:///etc/passwd' }, 'ftp://a.example'] }],
  };
  expect(read(odd)).toEqual([{ number: 1, claim: 'alert(1) A claim --- story: other', appearances: [] }]);
});

test.each([
  ['{ a', 'no JSON'],
  ['{"a":1}', 'no ClaimReview'],
  ['{"__proto__":{"@type":"ClaimReview"}}', 'no ClaimReview'],
  ['', 'is empty'],
])('%j is refused', (text, reason) => {
  expect(readReviews(Buffer.from(text))).toEqual({ refused: expect.stringContaining(reason) });
});

test('nesting without end is not followed', () => {
  const text = `${'{"item":'.repeat(5000)}{}${'}'.repeat(5000)}`;
  expect(readReviews(Buffer.from(text))).toEqual({ refused: expect.stringContaining('no ClaimReview') });
});

test('reviews become drafts without evidence that say who judged', async () => {
  const reading = await readCorpus('tests/fixtures/checks/_valid');
  const { files, problems } = planReviews(reading, [expected, { number: 2, claim: '', appearances: [] }]);
  expect(problems).toEqual([{ where: 'review 2 (claimReviewed)', reason: expect.stringContaining('some text') }]);
  expect(files).toEqual([]);
  const plan = planReviews(reading, [expected]);
  expect(plan.files).toEqual([
    {
      path: 'content/claims/ferry-strike/all-boats-of-selby-lie-still.md',
      text: `---
claim: All boats of Selby lie still
story: ferry-strike
kind: event
status: draft
---

Taken over from a review by Selby Checks on 2031-04-02, which judged it with the words “Mostly true”. Evidence from the sources of this story is still to be added.

The review: <https://checks.example/boats>

Where it was claimed: <https://herald.example/boats>
`,
    },
  ]);
});

test('no JSON breaks out of a file', async () => {
  const reading = await readCorpus('tests/fixtures/checks/_valid');
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
      fc.string({ maxLength: 40 }),
      (claim, name) => {
        const reviews = read({ '@type': 'ClaimReview', claimReviewed: claim, author: { name } });
        if ('refused' in reviews) throw new Error(reviews.refused);
        for (const { path, text } of planReviews(reading, reviews).files) {
          expect(path).toMatch(/^content\/claims\/ferry-strike\/[a-z0-9-]+\.md$/);
          expect(text.match(/^---$/gm)).toHaveLength(2);
        }
      },
    ),
  );
});
