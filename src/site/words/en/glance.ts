/** The sentences at the top of a story, made from its figures; right for any numbers. */
import type { FamilyView } from '#core/views/story-families.ts';
import type { Glance } from '#core/views/story-glance.ts';
import type { VerdictRef } from '#core/views/refs.ts';
import { capitalise, countOf, dateText, joinWords, numberWord } from './numbers.ts';
import { describeCredit } from './wording.ts';

/** Words, and words that lead to the rows of a verdict. */
export type Words = string | { readonly text: string; readonly verdict: VerdictRef['sign'] };
export type Sentence = readonly Words[];

/** More names than this make a sentence unreadable; the table's head has them all. */
const namesListed = 4;

function describeArticles({ articles, outlets, articlesOfUnknownOutlet: unknown }: Glance): string {
  if (articles === 0) return 'No article has been added to this story yet.';
  const known = articles - unknown;
  const names = outlets.length <= namesListed ? joinWords(outlets.map(({ label }) => label)) : '';
  const report = articles === 1 ? 'reports' : 'report';
  const total = capitalise(countOf(articles, 'article'));
  if (known === 0) {
    const whose = articles === 1 ? 'its publisher is' : 'their publishers are';
    return `${total} ${report} this event; ${whose} not known.`;
  }
  const by = names === '' ? `${numberWord(outlets.length)} known outlets` : names;
  if (unknown === 0) return `${total} ${report} this event, by ${by}.`;
  const rest = unknown === 1 ? 'the publisher of one is' : `the publishers of ${numberWord(unknown)} are`;
  return `${total} ${report} this event: ${numberWord(known)} by ${by}; ${rest} not known.`;
}

function describeDates({ published, articlesWithoutDate: without, articles }: Glance): string | undefined {
  if (articles === 0) return undefined;
  if (published === undefined) {
    return articles === 1 ? 'It does not say when it appeared.' : 'None of them says when it appeared.';
  }
  const { first, last } = published;
  const one = articles - without === 1;
  const [from, to] = [dateText(first), dateText(last)];
  const two = articles - without === 2;
  const when = first === last ? `on ${from}` : two ? `on ${from} and on ${to}` : `between ${from} and ${to}`;
  const rest = without === 0 ? '' : without === 1 ? '; one gives no date' : `; ${numberWord(without)} give no date`;
  if (without === 0) return articles === 1 ? `It appeared ${when}.` : `They appeared ${when}.`;
  return `${one ? 'One appeared' : `${capitalise(numberWord(articles - without))} appeared`} ${when}${rest}.`;
}

/** What the articles of a family have in common: 'share wording', 'credit Wire', 'share wording and all credit Wire'. */
function describeBond({ agencies, sharesWording, size }: FamilyView): string {
  const credits = agencies.map(({ agency, count }) =>
    count === size && !sharesWording ? `credit ${agency.label}` : describeCredit(agency.label, count, size),
  );
  const [first, ...rest] = sharesWording ? ['share wording', ...credits] : credits;
  if (first === undefined || (!sharesWording && agencies.every(({ count }) => count < size)))
    return 'are linked by the agencies that they credit';
  return joinWords([first, ...rest]);
}

function describeFamilies({ families, articles }: Glance): string | undefined {
  if (families.length === 0) return undefined;
  const alike = Map.groupBy(families, (family) => `${family.size} ${describeBond(family)}`);
  const told = [...alike.values()].flatMap(([family, ...others]) => {
    if (family === undefined) return [];
    const { size } = family;
    const one = size < articles ? numberWord(size) : size === 2 ? 'both' : `all ${numberWord(size)}`;
    const many = `${numberWord(others.length + 1)} ${size === 2 ? 'pairs' : `groups of ${numberWord(size)}`}`;
    return [`${others.length === 0 ? one : many} ${describeBond(family)}`];
  });
  return `${capitalise(told.join('; '))}.`;
}

const predicates: Readonly<Record<VerdictRef['sign'], readonly [one: string, many: string]>> = {
  corroborated: ['is corroborated by independent witnesses', 'are corroborated by independent witnesses'],
  'one witness': ['rests on one witness', 'rest on one witness each'],
  disputed: ['is disputed', 'are disputed'],
  'sources differ': ['is reported in two ways', 'are reported in two ways'],
  contradicted: ['is contradicted', 'are contradicted'],
  qualified: ['is only partly borne out', 'are only partly borne out'],
  overridden: ['carries an editor’s verdict', 'carry an editor’s verdict'],
  'no evidence': ['has no evidence yet', 'have no evidence yet'],
};

/** The order of a news report: what stands, what is fought over, what rests on one word. */
const order: readonly VerdictRef['sign'][] = [
  'corroborated',
  'disputed',
  'sources differ',
  'contradicted',
  'one witness',
  'qualified',
  'overridden',
  'no evidence',
];

/** The claims at the head of a sentence: `Seven`, and where they are all that there are `Both`, `All seven`. */
function nameClaims(n: number, claims: number): string {
  if (claims === 1) return 'One claim';
  if (n < claims) return capitalise(numberWord(n));
  return n === 2 ? 'Both' : `All ${numberWord(n)}`;
}

function describeVerdicts({ claims, verdicts }: Glance): Sentence[] {
  if (claims === 0) return [['No claim has been checked yet.']];
  const parts = order.filter((sign) => verdicts[sign] > 0);
  const list = parts.flatMap((verdict, at): Words[] => {
    const n = verdicts[verdict];
    const text = `${at === 0 ? nameClaims(n, claims) : numberWord(n)} ${predicates[verdict][n === 1 ? 0 : 1]}`;
    return [...(at === 0 ? [] : [at === parts.length - 1 ? ' and ' : ', ']), { text, verdict }];
  });
  const isTold = parts.length === 1 || verdicts.disputed > 0;
  return [[...list, '.'], ...(isTold ? [] : [['None is disputed.']])];
}

/** Of a single claim the verdict says it all. */
function describeWitnesses({ witnesses, claims }: Glance): string | undefined {
  if (claims < 2) return undefined;
  const number = `There are ${countOf(claims, 'claim')}`;
  if (witnesses === 0) return `${number}.`;
  return `${number}, and ${countOf(witnesses, 'witness speaks', 'witnesses speak')} to them.`;
}

/** How many of the claims nobody else has reviewed; nothing where all are reviewed. */
export function describeDrafts({ drafts, claims }: Glance): string | undefined {
  if (drafts === 0) return undefined;
  if (drafts === claims) {
    return claims === 1
      ? 'It is a draft that nobody else has reviewed.'
      : `${claims === 2 ? 'Both' : 'All'} are drafts that nobody else has reviewed.`;
  }
  return drafts === 1
    ? 'One is a draft that nobody else has reviewed.'
    : `${capitalise(numberWord(drafts))} are drafts that nobody else has reviewed.`;
}

/** Two paragraphs: who reports, and what comes of it. */
export function describeGlance(glance: Glance): readonly (readonly Sentence[])[] {
  const plain = (sentence: string | undefined): Sentence[] => (sentence === undefined ? [] : [[sentence]]);
  return [
    [...plain(describeArticles(glance)), ...plain(describeDates(glance)), ...plain(describeFamilies(glance))],
    [...plain(describeWitnesses(glance)), ...describeVerdicts(glance), ...plain(describeDrafts(glance))],
  ];
}
