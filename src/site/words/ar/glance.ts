/** The sentences at the top of a story, made from its figures; right for any numbers. */
import type * as en from '../en/glance.ts';
import type { PluralForms } from '../plural.ts';
import { articles as articleForms, claims as claimForms, ofArticles } from './nouns.ts';
import { count, dateText, joinWords, numberWord } from './numbers.ts';

type Glance = Parameters<typeof en.describeGlance>[0];
type Family = Glance['families'][number];
type Sign = keyof Glance['verdicts'];

/** More names than this make a sentence unreadable; the table's head has them all. */
const namesListed = 4;

function describeArticles({ articles, outlets, articlesOfUnknownOutlet: unknown }: Glance): string {
  if (articles === 0) return 'لم يُضف أي مقال إلى هذه القصة بعد.';
  const start = `يتناول هذا الحدث ${count(articles, articleForms)}`;
  const known = articles - unknown;
  if (known === 0) return articles === 1 ? `${start}، وناشره غير معروف.` : `${start}، ولا يُعرف ناشر أي منها.`;
  const by =
    outlets.length <= namesListed
      ? joinWords(outlets.map(({ label }) => label))
      : count(outlets.length, { few: '{n} جهات معروفة', many: '{n} جهة معروفة', other: '{n} جهة معروفة' });
  if (unknown === 0) return `${start}، والناشر: ${by}.`;
  const rest = count(unknown, {
    one: 'ولا يُعرف ناشر مقال واحد',
    two: 'ولا يُعرف ناشر مقالين',
    few: 'ولا يُعرف ناشرو {n} مقالات',
    many: 'ولا يُعرف ناشرو {n} مقالًا',
    other: 'ولا يُعرف ناشرو {n} مقال',
  });
  return `${start}: ${count(known, articleForms)} نشرها ${by}، ${rest}.`;
}

function describeDates({ published, articlesWithoutDate: without, articles }: Glance): string | undefined {
  if (articles === 0) return undefined;
  if (published === undefined) {
    return articles === 1 ? 'ولا يذكر متى نُشر.' : 'ولا يذكر أي منها متى نُشر.';
  }
  const { first, last } = published;
  const [from, to] = [dateText(first), dateText(last)];
  const dated = articles - without;
  const when = first === last ? `في ${from}` : dated === 2 ? `في ${from} وفي ${to}` : `بين ${from} و${to}`;
  if (without === 0) {
    return count(articles, { one: `نُشر ${when}.`, two: `نُشرا ${when}.`, other: `نُشرت ${when}.` });
  }
  const rest = count(without, {
    one: 'ولا يذكر مقال واحد تاريخًا',
    two: 'ولا يذكر مقالان تاريخًا',
    few: 'ولا تذكر {n} مقالات تاريخًا',
    many: 'ولا يذكر {n} مقالًا تاريخًا',
    other: 'ولا يذكر {n} مقال تاريخًا',
  });
  return `نُشر ${count(dated, articleForms)} ${when}؛ ${rest}.`;
}

/** What the articles of a family have in common. */
function describeBond({ agencies, sharesWording, size }: Family): string {
  const credits = agencies.map(({ agency, count: n }) =>
    n === size && !sharesWording
      ? `النسبة إلى ${agency.label}`
      : n === size
        ? `نسبتها جميعًا إلى ${agency.label}`
        : `نسبة ${count(n, ofArticles)} منها إلى ${agency.label}`,
  );
  const list = sharesWording ? ['الصياغة', ...credits] : credits;
  if (list.length === 0 || (!sharesWording && agencies.every(({ count: n }) => n < size))) {
    return 'الوكالات التي تنسب إليها';
  }
  return joinWords(list);
}

function describeFamilies({ families, articles }: Glance): string | undefined {
  if (families.length === 0) return undefined;
  const alike = Map.groupBy(families, (family) => `${family.size} ${describeBond(family)}`);
  const told = [...alike.values()].flatMap(([family, ...others]) => {
    if (family === undefined) return [];
    const { size } = family;
    const who =
      size === articles
        ? count(size, { two: 'بين المقالين كليهما', other: 'بين المقالات الـ{n} كلها' })
        : `بين ${count(size, ofArticles)}`;
    const groups = others.length + 1;
    const each = count(groups, {
      two: 'في مجموعتين، كل منهما من',
      few: 'في {n} مجموعات، كل منها من',
      other: 'في {n} مجموعة، كل منها من',
    });
    return [`${groups === 1 ? who : `${each} ${count(size, ofArticles)}`}: ${describeBond(family)}`];
  });
  return `المشترك ${told.join('؛ ')}.`;
}

const about = (rest: string): PluralForms => ({
  one: `ادعاء واحد ${rest}`,
  two: `ادعاءان ${rest}`,
  few: `{n} ادعاءات ${rest}`,
  many: `{n} ادعاءً ${rest}`,
  other: `{n} ادعاء ${rest}`,
});

/** Predicates without a verb, so that they fit any number. */
const predicates: Readonly<Record<Sign, PluralForms>> = {
  corroborated: about('بتأكيد شهود مستقلين'),
  'one witness': about('بشاهد واحد فقط'),
  disputed: about('محل خلاف'),
  'sources differ': about('بروايات متباينة'),
  contradicted: about('بمعارضة الشهود'),
  qualified: about('بتأييد جزئي'),
  overridden: about('بحكم من المحرر'),
  'no evidence': about('بلا دليل بعد'),
};

/** The order of a news report: what stands, what is fought over, what rests on one word. */
const order: readonly Sign[] = [
  'corroborated',
  'disputed',
  'sources differ',
  'contradicted',
  'one witness',
  'qualified',
  'overridden',
  'no evidence',
];

function describeVerdicts({ claims, verdicts }: Glance): en.Sentence[] {
  if (claims === 0) return [['لم يُراجَع أي ادعاء بعد.']];
  const parts = order.filter((sign) => verdicts[sign] > 0);
  const list = parts.flatMap((verdict, at): en.Words[] => [
    ...(at === 0 ? [] : [' و']),
    { text: count(verdicts[verdict], predicates[verdict]), verdict },
  ]);
  const isTold = parts.length === 1 || verdicts.disputed > 0;
  return [[...list, '.'], ...(isTold ? [] : [['ولا خلاف على أي منها.']])];
}

/** Of a single claim the verdict says it all. */
function describeWitnesses({ witnesses, claims }: Glance): string | undefined {
  if (claims < 2) return undefined;
  const number = `هناك ${count(claims, claimForms)}`;
  if (witnesses === 0) return `${number}.`;
  return `${number}، ويتحدث عنها ${count(witnesses, {
    one: 'شاهد واحد',
    two: 'شاهدان',
    few: '{n} شهود',
    many: '{n} شاهدًا',
    other: '{n} شاهد',
  })}.`;
}

/** How many of the claims nobody else has reviewed; nothing where all are reviewed. */
export function describeDrafts({ drafts, claims }: Glance): string | undefined {
  if (drafts === 0) return undefined;
  if (drafts === claims && claims > 2) return 'وكلها مسودات لم يراجعها أحد غير كاتبها.';
  return count(drafts, {
    one: claims === 1 ? 'وهو مسودة لم يراجعها أحد غير كاتبها.' : 'وأحدها مسودة لم يراجعها أحد غير كاتبها.',
    two: claims === 2 ? 'وكلاهما مسودة لم يراجعها أحد غير كاتبها.' : 'واثنان منها مسودتان لم يراجعهما أحد غير كاتبهما.',
    other: `و${numberWord(drafts)} منها مسودات لم يراجعها أحد غير كاتبها.`,
  });
}

/** Two paragraphs: who reports, and what comes of it. */
export function describeGlance(glance: Glance): readonly (readonly en.Sentence[])[] {
  const plain = (sentence: string | undefined): en.Sentence[] => (sentence === undefined ? [] : [[sentence]]);
  return [
    [...plain(describeArticles(glance)), ...plain(describeDates(glance)), ...plain(describeFamilies(glance))],
    [...plain(describeWitnesses(glance)), ...describeVerdicts(glance), ...plain(describeDrafts(glance))],
  ];
}
