/**
 * The schemas of all content: what a contributor may write in frontmatter and in `site.yaml`.
 *
 * Every fact about content lives here once: `check` reports against these schemas, the editors'
 * JSON Schemas are written from them (`io: 'input'`), and the types of the core are inferred from them.
 * All objects are strict. Ids are file paths below their folder without `.md`.
 */
import * as z from 'zod';
import {
  actorId,
  claimId,
  date,
  day,
  formerIds,
  httpUrl,
  originUrl,
  line,
  outletId,
  quote,
  reason,
  rights,
  seedPath,
  sourceId,
  status,
  staysBelow,
  storyId,
} from './schema/basics.ts';
import {
  askedSchema,
  authors,
  interestSchema,
  membership,
  personSchema,
  publicInterestSchema,
  publisher,
  reviewers,
} from './schema/responsibility.ts';

export {
  actorId,
  claimId,
  datePattern,
  idSegmentPattern,
  isDate,
  outletId,
  personId,
  reservedIds,
  sourceId,
  staysBelow,
  storyId,
} from './schema/basics.ts';
export { noAnswer, personRoles, personSchema } from './schema/responsibility.ts';

export const outletKinds = ['newspaper', 'agency', 'broadcaster', 'website', 'magazine', 'unknown'] as const;
export const actorKinds = ['person', 'organisation', 'state', 'place'] as const;
export const claimKinds = ['event', 'quantity', 'date', 'identity', 'quotation', 'position'] as const;
export const stances = ['supports', 'contradicts', 'qualifies'] as const;
export const differences = ['speaker', 'wording', 'date', 'number', 'context'] as const;
export const sourceTypes = ['primary', 'secondary'] as const;
export const precisions = ['minute', 'day', 'week', 'month', 'quarter', 'year', 'approximate'] as const;
export const bounds = ['exactly', 'about', 'at least', 'at most', 'more than', 'less than'] as const;
export const completeness = ['yes', 'gaps', 'cut', 'unknown'] as const;
export const lineUses = ['kept', 'metadata', 'removed', 'split'] as const;
export const verdictOverrides = ['superseded', 'missing context'] as const;

const proseLevel = z
  .enum(['off', 'warning', 'error'])
  .default('warning')
  .describe('Whether it is reported, and whether it stops a build.');
const wordRule = (what: string) =>
  z
    .strictObject({
      level: proseLevel,
      add: z.array(line).default([]).describe('More words or phrases to look for, in any language.'),
      remove: z.array(line).default([]).describe('Words of the English list that are fine here.'),
    })
    .optional()
    .describe(what);
const prose = z
  .strictObject({
    'verdict-word': wordRule('Words of verdicts in a claim or the title of a story, such as false or debunked.'),
    'claim-verdict': wordRule('Phrases by which a claim says of itself whether it holds, such as it is not true that.'),
    'loaded-word': wordRule(
      "Loaded words in the editor's own text outside quotation marks, such as extremist or clearly.",
    ),
    'hedged-claim': wordRule('Words in a claim that leave open what is claimed, such as allegedly.'),
    'long-claim': z
      .strictObject({
        level: proseLevel,
        most: z.int().positive().default(30).describe('The most words that a claim may have.'),
      })
      .optional()
      .describe('Claims of many words.'),
    'compound-claim': z
      .strictObject({ level: proseLevel })
      .optional()
      .describe('Claims that join two statements, each of which could be checked.'),
  })
  .optional()
  .describe("What the check says of the editor's own words; quotations are never looked at.");

export const siteSchema = z
  .strictObject({
    title: line.default('Crossbearing').describe('Name of the site, on every page.'),
    description: line
      .default('News reports of one event, side by side: what each says, in its own words, and who it rests on.')
      .describe('One sentence on what the site is, for search engines and feeds.'),
    url: originUrl
      .optional()
      .describe(
        'Where the site will stand, without a path, such as https://example.org; needed for feeds and sharing.',
      ),
    base: z
      .string()
      .regex(
        /^\/(?:(?!\.{1,2}(?:\/|$))[\w.~-]+\/)*(?!\.{1,2}$)[\w.~-]*$/,
        'expected a path that starts with /, such as /check/',
      )
      .default('/')
      .describe('The path below which the site stands, such as /check/.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
      .default('en')
      .describe('Language of the interface.'),
    repository: z
      .strictObject({
        url: httpUrl.describe('Address of the repository, such as https://github.com/example/check.'),
        branch: line.default('main').describe('The branch that the site is built from.'),
        path: z
          .string()
          .refine(
            (path) => path === '' || staysBelow(path.replace(/^\/|\/$/g, '')),
            'expected a folder, such as sites/harbour',
          )
          .default('')
          .describe('Folder of the content root in the repository, empty for its top.'),
      })
      .optional()
      .describe('Where the Markdown lives: gives every page an edit link.'),
    publisher: publisher
      .optional()
      .describe('Who answers for the site. Leave it out if nobody does yet: the site then says so.'),
    memberships: z
      .array(membership)
      .default([])
      .describe('Networks and codes that list this publisher; each is printed as text with its public listing.'),
    contact: line
      .optional()
      .describe(
        'Where readers send corrections: an e-mail address, or a web address with https://; other text is shown without a link.',
      ),
    cards: z
      .boolean()
      .default(true)
      .describe('Whether the build draws pictures for shared links; only where url is set.'),
    rights: rights.default('excerpts'),
    prose,
    admin: z
      .union([
        z.boolean(),
        z.strictObject({ signIn: httpUrl.describe('Address of the service by which people sign in.') }),
      ])
      .default(false)
      .describe('Whether the site has a form at /admin/ for people without git; needs the repository.'),
    drafts: z.enum(['show', 'hide']).default('show').describe('Whether the public site shows drafts, marked as such.'),
  })
  .refine(({ admin, repository }) => admin === false || repository !== undefined, {
    path: ['admin'],
    error: 'the form writes to the repository; set repository.url, or delete admin',
  })
  .describe('Settings of a site; everything is optional.');

export const storySchema = z
  .strictObject({
    title: line.describe('What the story is about, as a headline without a verdict.'),
    description: line.optional().describe('One or two sentences: what happened.'),
    date: date.optional(),
    language: z.string().optional().describe('Language of this page, as a language tag such as en.'),
    formerIds: formerIds(storyId),
  })
  .describe('One event that several outlets report.');

export const outletSchema = z
  .strictObject({
    name: line.describe('The full name, as the outlet writes it.'),
    kind: z.enum(outletKinds).default('unknown').describe('What it is. An agency is an outlet whose text others run.'),
    aliases: z.array(line).default([]).describe('Other names under which sources credit it.'),
    url: httpUrl.optional().describe('Its web address.'),
    country: line.optional().describe('Where it is based, only if a public source says so.'),
    interests: z
      .array(publicInterestSchema)
      .default([])
      .describe('What it has at stake in what it reports, each with a public page that says so.'),
    formerIds: formerIds(outletId),
  })
  .describe('Who publishes sources.');

export const actorSchema = z
  .strictObject({
    name: line.describe('The name that this site uses.'),
    kind: z.enum(actorKinds).describe('A person, an organisation, a state or a place.'),
    names: z
      .array(
        z.strictObject({
          name: line.describe('A name exactly as sources print it.'),
          sources: z.array(sourceId).default([]).describe('The sources that use it; empty: wherever it stands.'),
        }),
      )
      .default([])
      .describe('Every name under which sources mention the actor.'),
    roles: z
      .array(
        z.strictObject({
          source: sourceId,
          quote,
          role: line.optional().describe('The role in your own short words, if the quote alone is unclear.'),
        }),
      )
      .default([])
      .describe('What the sources say the actor is, each in the words of the source.'),
    identifiers: z
      .strictObject({
        wikidata: z
          .string()
          .regex(/^Q\d+$/, 'expected a Wikidata id, such as Q42')
          .optional()
          .describe('Wikidata id.'),
        url: httpUrl.optional().describe('An official page.'),
      })
      .optional()
      .describe('Where to find out who this is.'),
    interests: z
      .array(interestSchema)
      .default([])
      .describe('What the actor has at stake in what it says, each with its own evidence.'),
    status,
    authors,
    reviewers,
    formerIds: formerIds(actorId),
  })
  .describe('A person, organisation, state or place that is named in sources.');

const printed = line.optional().describe('The date line as the source prints it.');
const published = z
  .union(
    [
      z.strictObject({ at: date, zone: line.optional().describe('The time zone as the source prints it.'), printed }),
      z
        .strictObject({ notBefore: date.optional(), notAfter: date.optional(), printed })
        .refine(
          (range) => range.notBefore !== undefined || range.notAfter !== undefined,
          'expected notBefore, notAfter or both',
        ),
    ],
    'expected { at: … } or { notBefore: …, notAfter: … }',
  )
  .describe('When the source was published: a stated date, or bounds; null if unknown.');

const provenance = z
  .strictObject({
    how: z.enum(['stated', 'inferred', 'unknown', 'editor']).describe('How this is known.'),
    line: z
      .int()
      .positive()
      .optional()
      .describe('Line of the seed (or visible block, for HTML) that states it, from 1.'),
    why: line.optional().describe('What the inference or the edit rests on.'),
  })
  .refine(
    (p) => p.how === 'stated' || p.how === 'unknown' || p.why !== undefined,
    'say why: an inference or an edit needs its reason',
  );

/** The fields of a source whose provenance is recorded. */
export const provenFields = [
  'title',
  'label',
  'outlet',
  'agencies',
  'published',
  'dateline',
  'bylines',
  'credits',
  'url',
  'language',
  'complete',
] as const;

const range = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([from, to]) => from <= to, 'expected [first, last]')
  .describe('First and last line (or block), from 1, both included.');
const seedLine = z
  .strictObject({
    range,
    use: z.enum(lineUses).describe('What became of the lines.'),
    reason: line.optional().describe('What they are: title, paragraph, logo, repeated title …'),
    parts: z
      .array(
        z.strictObject({
          columns: range.describe('First and last UTF-16 column, from 1, both included.'),
          use: z.enum(['kept', 'metadata', 'removed']).describe('What became of this part.'),
          reason: line.optional().describe('What the part is.'),
        }),
      )
      .optional()
      .describe('Of a split line: what became of each part, in order, without gaps.'),
  })
  .refine(
    (entry) => (entry.use === 'split') === (entry.parts !== undefined),
    'parts belong to split lines, and only to them',
  );

export const sourceSchema = z
  .strictObject({
    title: line.describe('The headline.'),
    label: line.describe('A short name for columns: the outlet where it is known.'),
    story: storyId,
    outlet: outletId.nullable().default(null).describe('Who published it; null if unknown.'),
    agencies: z.array(outletId).default([]).describe('Agencies that the text credits.'),
    published: published
      .nullable()
      .default(null)
      .describe('When it was published: a stated date, or bounds; null if unknown.'),
    dateline: line.optional().describe('The place at the head of the text, as printed.'),
    bylines: z.array(line).default([]).describe('Who signed the text, as printed.'),
    credits: z
      .array(line)
      .default([])
      .describe('Other credit lines, as printed: reporting, writing, editing, copyright.'),
    url: httpUrl.optional().describe('Where the original is, or was.'),
    language: z.string().default('und').describe('Language tag of the text; und: not determined.'),
    rights: rights.optional(),
    complete: z
      .enum(completeness)
      .default('unknown')
      .describe(
        'Whether the text is the whole article: yes, gaps (parts are missing inside), cut (it ends early) or unknown.',
      ),
    provenance: z.partialRecord(z.enum(provenFields), provenance).default({}).describe('How each field is known.'),
    edits: z
      .array(
        z.strictObject({
          from: z.string().min(1).describe('The words of the seed.'),
          to: z.string().describe('What stands in their place.'),
          reason,
        }),
      )
      .default([])
      .describe('Every departure from the words of the seed, with its reason; readers see it.'),
    seed: z
      .strictObject({
        file: seedPath,
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')
          .describe('Hash of its bytes.'),
        lines: z.array(seedLine).describe('What became of each line that is not blank.'),
      })
      .describe('The raw article that this was made from, and what became of each of its lines.'),
    formerIds: formerIds(sourceId),
  })
  .describe('One article as published: the cleaned Markdown of one seed.');

const interval = z.union(
  [
    z.number(),
    z
      .strictObject({
        min: z.number().optional().describe('The least.'),
        max: z.number().optional().describe('The most.'),
      })
      .refine(
        ({ min, max }) => (min ?? max) !== undefined && (min === undefined || max === undefined || min <= max),
        'expected min, max or both, min not above max',
      ),
  ],
  'expected a number or { min: …, max: … }',
);
const from = z
  .enum(['stated', 'computed'])
  .default('stated')
  .describe('Whether the source states it, or it was computed from what the source states.');
const says = z.union(
  [
    z.strictObject({
      quantity: interval.describe('The number, or an interval.'),
      unit: line.optional().describe('What is counted, such as staff per country.'),
      bound: z.enum(bounds).default('exactly').describe('How the source bounds it.'),
      from,
    }),
    z.strictObject({
      date: z
        .union(
          [date, z.strictObject({ from: date, to: date })],
          'expected a date or { from: …, to: … }; put a bare year in quotes: "2015"',
        )
        .describe('The date, or the first and last day of a range.'),
      precision: z.enum(precisions).optional().describe('How precise it is, where the form of the date does not say.'),
      from,
    }),
  ],
  'expected { quantity: …, unit: … } or { date: … }',
);
const creditedTo = z.union(
  [
    z.strictObject({
      actor: actorId,
      how: z
        .enum(['stated', 'inferred'])
        .default('stated')
        .describe('Whether the source names the actor here, or it follows from context.'),
      why: line.optional().describe('What the inference rests on.'),
    }),
    z.strictObject({ unnamed: line.describe("The source's own words for an unnamed speaker.") }),
    z.strictObject({ document: line.describe('The document that the source names.') }),
    z.strictObject({ unclear: line.describe('Why it cannot be told who is meant.') }),
  ],
  'expected { actor: … }, { unnamed: … }, { document: … } or { unclear: … }',
);

export const evidenceSchema = z.strictObject({
  source: sourceId,
  quote,
  stance: z.enum(stances).default('supports').describe('What the quote says of the claim.'),
  sourceType: z
    .enum(sourceTypes)
    .optional()
    .describe(
      'primary: who speaks here was there, or the record itself is quoted; secondary: it passes on what others say.',
    ),
  says: says.optional().describe('The figure or date that the source gives; compared between sources as intervals.'),
  creditedTo: creditedTo.optional().describe('Whom the source credits for this.'),
  via: outletId.nullable().default(null).describe('Another outlet that the source itself quotes for this.'),
  origin: z
    .strictObject({
      with: z.union([sourceId, z.literal('itself')]).describe('The source whose witness it shares, or `itself`.'),
      reason,
    })
    .optional()
    .describe("An editor's word on what this evidence rests on; overrides the rule."),
  finding: z
    .strictObject({
      differs: z.enum(differences).describe('What differs.'),
      from: sourceId.describe('From which source.'),
      reason,
    })
    .optional()
    .describe('What an editor found to differ from another source.'),
  note: line.optional().describe('A short remark that readers see beside the quote.'),
  seen: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits, as npm run confirm writes them')
    .optional()
    .describe(
      'Fingerprint of the headline and the paragraph that somebody confirmed this against, written by npm run confirm. If they change, the claim needs review.',
    ),
});

export const claimSchema = z
  .strictObject({
    claim: line.max(300).describe('The statement: checkable, never its negation, no verdict in it.'),
    story: storyId,
    kind: z
      .enum(claimKinds)
      .describe('What is claimed; quotation and position mean that somebody said or holds something.'),
    actors: z.array(actorId).default([]).describe('Whom the claim is about.'),
    status,
    authors,
    reviewers,
    whyChecked: line.optional().describe('Why this claim was chosen, in one or two sentences; readers see it.'),
    asked: z
      .array(askedSchema)
      .default([])
      .describe('Who made the claim and was asked about it. Write only what happened: silence is not an answer.'),
    oneWitnessBecause: line
      .optional()
      .describe('Why one witness has to do, where no second one can be had; readers see it.'),
    secondaryBecause: line.optional().describe('Why there is no primary source among the evidence; readers see it.'),
    evidence: z.array(evidenceSchema).default([]).describe('Verbatim quotes, each from one source.'),
    silent: z.array(sourceId).default([]).describe('Sources that were read for this claim and do not mention it.'),
    verdict: z
      .strictObject({ override: z.enum(verdictOverrides).describe("An editor's verdict."), reason })
      .optional()
      .describe('Only to override what the evidence computes to.'),
    history: z
      .array(
        z.strictObject({
          date: day.describe('When the verdict was recorded.'),
          verdict: line.describe('The verdict as it was printed.'),
          claim: line.optional().describe('The statement at that time, if it was another.'),
          reason,
        }),
      )
      .default([])
      .describe('Every published verdict, oldest first.'),
    formerIds: formerIds(claimId),
  })
  .describe('One checkable statement, with evidence.');

export const docSchema = z
  .strictObject({
    title: line.describe('Title of the page.'),
    description: line.optional().describe('One sentence for lists and search engines.'),
    order: z.number().default(100).describe('Place in the list of docs, lowest first.'),
  })
  .describe("A page of the site's own docs.");

/** Folder of each kind below `content/`, with the schema of its frontmatter. */
export const contentKinds = {
  story: { folder: 'stories', schema: storySchema },
  outlet: { folder: 'outlets', schema: outletSchema },
  actor: { folder: 'actors', schema: actorSchema },
  source: { folder: 'sources', schema: sourceSchema },
  claim: { folder: 'claims', schema: claimSchema },
  doc: { folder: 'docs', schema: docSchema },
  person: { folder: 'people', schema: personSchema },
} as const;

export type ContentKind = keyof typeof contentKinds;
export type SiteMeta = z.output<typeof siteSchema>;
export type ProseRule = keyof NonNullable<SiteMeta['prose']>;
export type StoryMeta = z.output<typeof storySchema>;
export type OutletMeta = z.output<typeof outletSchema>;
export type ActorMeta = z.output<typeof actorSchema>;
export type SourceMeta = z.output<typeof sourceSchema>;
export type SourceInput = z.input<typeof sourceSchema>;
export type ClaimMeta = z.output<typeof claimSchema>;
export type PersonMeta = z.output<typeof personSchema>;
export type DocMeta = z.output<typeof docSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
export type Stance = (typeof stances)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type SeedLine = z.output<typeof seedLine>;
