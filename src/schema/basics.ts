/** Ids, dates and the kinds of text that all content is made of. */
import * as z from 'zod';

/** One segment of an id: lower-case ASCII words joined by single hyphens. */
export const idSegmentPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that file systems or the site's own addresses reserve; no id segment may be one of them. */
export const reservedIds: readonly string[] = [
  'con',
  'prn',
  'aux',
  'nul',
  'index',
  'constructor',
  'prototype',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
];

const segment = z
  .string()
  .regex(idSegmentPattern, 'an id is lower-case ASCII letters and digits, joined by hyphens')
  .max(100)
  .refine((id) => !reservedIds.includes(id), 'this name is reserved; choose another id');
const path2 = z
  .string()
  .max(201)
  .refine(
    (id) => /^[^/]{1,100}\/[^/]{1,100}$/.test(id) && id.split('/').every((part) => idSegmentPattern.test(part)),
    'expected <story>/<id>, both lower-case ASCII letters and digits joined by hyphens',
  )
  .refine(
    (id) => id.split('/').every((part) => !reservedIds.includes(part)),
    'one of these names is reserved; choose another id',
  );

export const storyId = segment.describe('Id of a story: the name of its file in content/stories/ without .md.');
export const outletId = segment.describe('Id of an outlet: the name of its file in content/outlets/ without .md.');
export const actorId = segment.describe('Id of an actor: the name of its file in content/actors/ without .md.');
export const personId = segment.describe(
  'Id of a person who writes or reviews here: the name of the file in content/people/ without .md.',
);
export const sourceId = path2.describe('Id of a source: its path in content/sources/ without .md, as <story>/<name>.');
export const claimId = path2.describe('Id of a claim: its path in content/claims/ without .md, as <story>/<name>.');

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS][Z|±HH:MM]`, as stated and never shifted. */
export const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function within(part: string, from: number, to: number): boolean {
  return Number(part) >= from && Number(part) <= to;
}

/** Whether the string is a date of the calendar in one of the forms of `datePattern`. */
export function isDate(value: string): boolean {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = datePattern.exec(value) ?? [];
  if (year === undefined) return false;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return (
    within(month, 1, 12) &&
    within(day, 1, days) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59)
  );
}

export const date = z
  .string('a date is text, such as 2015-10-13 or 2015-10; put a bare year in quotes: "2015"')
  .refine(isDate, 'a date is written 2015, 2015-10, 2015-10-13 or 2015-10-13T12:35, and must exist in the calendar')
  .describe(
    'A date as stated: 2015, 2015-10, 2015-10-13 or 2015-10-13T12:35, with the zone only where the source states it.',
  );
export const day = z
  .string('expected a full date, such as 2015-10-13')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a full date, such as 2015-10-13')
  .refine(isDate, 'this day does not exist in the calendar');
export const line = z.string().trim().min(1, 'expected some text');
/** Path below a folder that leads out of it on no system: no `..`, no drive, no backslash, nothing that does not show. */
export function staysBelow(path: string): boolean {
  const steps = path.split('/');
  return !/[\\\p{Cc}\p{Cf}\p{Cs}]|^[A-Za-z]:/u.test(path) && steps.every((step) => !['', '.', '..'].includes(step));
}
export const seedPath = line
  .refine(staysBelow, 'expected a path below seeds/, such as story/article.txt')
  .describe('Path of the seed below seeds/.');
export const quote = line.describe(
  'Words copied from the source, verbatim, as a |- block. […] marks words left out; [words] is an insertion of yours.',
);
export const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'expected a web address that starts with https:// or http://',
});
/** Scheme and host: a site that stands below a path says so in `base`. */
export const originUrl = httpUrl.refine(
  (url) => !URL.canParse(url) || new URL(url).href === `${new URL(url).origin}/`,
  'expected a scheme and a host only, such as https://example.org; a path belongs into base',
);
export const reason = line.describe('Why, in one or two sentences; readers see it.');
export const rights = z
  .enum(['full', 'excerpts'])
  .describe('What public pages may show of a source: the full text, or only the cited passages.');
export const formerIds = (id: z.ZodType<string, string>) =>
  z.array(id).default([]).describe('Ids that this page had before; each leaves a redirect.');
export const status = z
  .enum(['draft', 'reviewed'])
  .default('draft')
  .describe('`reviewed` once somebody other than the author has checked it; `draft` until then.');
