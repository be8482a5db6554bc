/**
 * Who answers for what: people, the publisher, and what claims and actors say of how they were checked. The words follow the
 * codes of fact-checkers (IFCN Code of Principles, EFCSN European Code of Standards), so that a site can be held against them.
 */
import * as z from 'zod';
import { actorId, day, formerIds, httpUrl, line, personId, quote, sourceId } from './basics.ts';

export const personRoles = ['author', 'reviewer', 'editor', 'translator'] as const;
/** What `asked` records where nobody answered. */
export const noAnswer = 'no answer';

export const authors = z.array(personId).default([]).describe('Who wrote this, by id of content/people/.');
export const reviewers = z
  .array(personId)
  .default([])
  .describe('Who checked it, by id of content/people/; at least one of them is none of the authors.');

const declared = z.strictObject({
  interest: line.describe('What it is, in one sentence: a post, a payment, a membership, a relative.'),
  since: line.optional().describe('Since when, or from when to when.'),
});

export const personSchema = z
  .strictObject({
    name: line.describe('The name under which the person answers for the work.'),
    roles: z.array(z.enum(personRoles)).default([]).describe('What the person does here.'),
    position: line.optional().describe('The post, in the words of this site: Managing editor.'),
    links: z
      .array(
        z.strictObject({
          label: line.describe('What stands there: Portfolio, Mastodon, ORCID.'),
          url: httpUrl.describe('The address.'),
        }),
      )
      .default([])
      .describe('Where to find more about the person, or reach them.'),
    interests: z
      .array(declared)
      .optional()
      .describe(
        'What could sway the person. An empty list declares that there is nothing; left out, nothing is declared.',
      ),
    formerIds: formerIds(personId),
  })
  .describe('Somebody who writes or reviews here; the text below says who that is.');

const page = z.strictObject({
  url: httpUrl.describe('A public page that says so.'),
  title: line.optional().describe('What the page is.'),
});
const interest = line.describe('What is at stake, in one sentence that the evidence bears out.');

/** Of an outlet: articles do not tell whose they are, imprints and registers do. */
export const publicInterestSchema = z.strictObject({ interest, evidence: page.describe('What shows it.') });

export const interestSchema = z.strictObject({
  interest,
  evidence: z
    .union([z.strictObject({ source: sourceId, quote }), page], 'expected { source: …, quote: … } or { url: … }')
    .describe('What shows it: a verbatim quote from a source, or a public page.'),
});

const answer = z
  .union(
    [
      z.literal(noAnswer),
      z.strictObject({
        quote: line.describe('The answer, verbatim, as a |- block.'),
        date: day.optional().describe('When it came.'),
        url: httpUrl.optional().describe('Where it can be read, if it is public.'),
      }),
    ],
    `expected { quote: … } with the answer as it was given, or ${noAnswer}`,
  )
  .describe(`The answer in its own words, or ${noAnswer}.`);

export const askedSchema = z
  .strictObject({
    actor: actorId.describe('Who made the claim and was asked.'),
    date: day.describe('When they were asked.'),
    by: personId.describe('Who asked, by id of content/people/.'),
    answer,
  })
  .refine(({ date, answer: given }) => given === noAnswer || given.date === undefined || given.date >= date, {
    error: 'the answer is older than the question',
    path: ['answer', 'date'],
  });

export const publisher = z.strictObject({
  name: line.describe('Who publishes this site.'),
  url: httpUrl.optional().describe('The address of the publisher.'),
  about: line.optional().describe('One sentence on who that is.'),
  legalForm: line.optional().describe('What it is in law, and where it is registered.'),
  ownership: line.optional().describe('Who owns or controls it.'),
  funding: z
    .array(
      z.strictObject({
        from: line.describe('Who pays.'),
        amount: line.optional().describe('How much, or which share, and for which year.'),
        url: httpUrl.optional().describe('Where that can be read.'),
      }),
    )
    .default([])
    .describe('Where the money comes from.'),
  independence: line.optional().describe('How funders and owners are kept out of what is found.'),
  nonpartisanship: line
    .optional()
    .describe('What staff may not do in politics, and on whose side the site is: nobody’s.'),
  selection: line.optional().describe('How the claims that are checked are chosen.'),
  corrections: line
    .optional()
    .describe('What the publisher promises for mistakes: how fast, how visibly, who decides.'),
  staff: z.array(personId).default([]).describe('Who works for it, by id of content/people/.'),
});

export const membership = z.strictObject({
  name: line.describe('The network or the code, such as its full name.'),
  url: httpUrl
    .optional()
    .describe('Its public listing of this publisher. Without it the site does not print the membership.'),
  since: line.optional().describe('Since when, as the listing says.'),
});
