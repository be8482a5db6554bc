/** The sentences at the top of a story, made from its figures; right for any numbers. */
import type * as en from '../en/glance.ts';
import { capitalise, count, dateText, joinWords, numberWord } from './numbers.ts';
import { describeCredit } from './wording.ts';

type Glance = Parameters<typeof en.describeGlance>[0];
type Family = Glance['families'][number];
type Sign = keyof Glance['verdicts'];

/** More names than this make a sentence unreadable; the table's head has them all. */
const namesListed = 4;

function describeArticles({ articles, outlets, articlesOfUnknownOutlet: unknown }: Glance): string {
  if (articles === 0) return 'Zu diesem Thema gibt es noch keinen Artikel.';
  const total = count(articles, { one: 'Ein Artikel berichtet', other: '{n} Artikel berichten' });
  const start = `${capitalise(total)} über dieses Ereignis`;
  const known = articles - unknown;
  if (known === 0) {
    return articles === 1
      ? `${start}; wo er erschien, ist nicht bekannt.`
      : `${start}; wo sie erschienen, ist nicht bekannt.`;
  }
  const by =
    outlets.length <= namesListed
      ? `von ${joinWords(outlets.map(({ label }) => label))}`
      : `von ${numberWord(outlets.length)} bekannten Medien`;
  if (unknown === 0) return `${start}, ${by}.`;
  const first = count(known, { one: 'einer', other: '{n}' });
  const rest = count(unknown, {
    one: 'von einem ist nicht bekannt, wo er erschien',
    other: 'von {n} ist nicht bekannt, wo sie erschienen',
  });
  return `${start}: ${first} ${by}; ${rest}.`;
}

function describeDates({ published, articlesWithoutDate: without, articles }: Glance): string | undefined {
  if (articles === 0) return undefined;
  if (published === undefined) {
    return articles === 1 ? 'Wann er erschien, sagt er nicht.' : 'Keiner sagt, wann er erschien.';
  }
  const { first, last } = published;
  const dated = articles - without;
  const [from, to] = [dateText(first), dateText(last)];
  const when =
    first === last ? `am ${from}` : dated === 2 ? `am ${from} und am ${to}` : `zwischen dem ${from} und dem ${to}`;
  const full = /^\d{4}-\d{2}-\d{2}/.test(first) && /^\d{4}-\d{2}-\d{2}/.test(last);
  const told = full ? when : first === last ? `laut Datumsangabe: ${from}` : `laut Datumsangaben: ${from} bis ${to}`;
  if (without === 0) return articles === 1 ? `Er erschien ${told}.` : `Sie erschienen ${told}.`;
  const who = count(dated, { one: 'einer erschien', other: '{n} erschienen' });
  const rest = count(without, { one: 'einer nennt kein Datum', other: '{n} nennen kein Datum' });
  return `${capitalise(who)} ${told}; ${rest}.`;
}

/** What the articles of a family have in common. */
function describeBond({ agencies, sharesWording, size }: Family): string {
  const credits = agencies.map(({ agency, count: n }) =>
    n === size && !sharesWording ? `berufen sich auf ${agency.label}` : describeCredit(agency.label, n, size),
  );
  const [first, ...rest] = sharesWording ? ['haben Wortlaut gemeinsam', ...credits] : credits;
  if (first === undefined || (!sharesWording && agencies.every(({ count: n }) => n < size))) {
    return 'sind durch die Agenturen verbunden, auf die sie sich berufen';
  }
  return joinWords([first, ...rest]);
}

function describeFamilies({ families, articles }: Glance): string | undefined {
  if (families.length === 0) return undefined;
  const alike = Map.groupBy(families, (family) => `${family.size} ${describeBond(family)}`);
  const told = [...alike.values()].flatMap(([family, ...others]) => {
    if (family === undefined) return [];
    const { size } = family;
    const one = size < articles ? numberWord(size) : size === 2 ? 'beide' : `alle ${numberWord(size)}`;
    const groups = numberWord(others.length + 1);
    const many = size === 2 ? `je zwei in ${groups} Paaren` : `je ${numberWord(size)} in ${groups} Gruppen`;
    return [`${others.length === 0 ? one : many} ${describeBond(family)}`];
  });
  return `${capitalise(told.join('; '))}.`;
}

const predicates: Readonly<Record<Sign, readonly [one: string, many: string]>> = {
  corroborated: ['ist durch unabhängige Zeugen belegt', 'sind durch unabhängige Zeugen belegt'],
  'one witness': ['geht auf einen einzigen Zeugen zurück', 'gehen auf je einen einzigen Zeugen zurück'],
  disputed: ['ist umstritten', 'sind umstritten'],
  'sources differ': ['wird unterschiedlich berichtet', 'werden unterschiedlich berichtet'],
  contradicted: ['wird bestritten', 'werden bestritten'],
  qualified: ['wird nur eingeschränkt gestützt', 'werden nur eingeschränkt gestützt'],
  overridden: ['trägt ein Urteil der Redaktion', 'tragen ein Urteil der Redaktion'],
  'no evidence': ['hat noch keinen Beleg', 'haben noch keinen Beleg'],
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

function nameClaims(n: number, claims: number): string {
  if (claims === 1) return 'Eine Behauptung';
  if (n < claims) return n === 1 ? 'Eine' : capitalise(numberWord(n));
  return n === 2 ? 'Beide' : `Alle ${numberWord(n)}`;
}

function describeVerdicts({ claims, verdicts }: Glance): en.Sentence[] {
  if (claims === 0) return [['Noch ist keine Behauptung geprüft.']];
  const parts = order.filter((sign) => verdicts[sign] > 0);
  const list = parts.flatMap((verdict, at): en.Words[] => {
    const n = verdicts[verdict];
    const who = at === 0 ? nameClaims(n, claims) : n === 1 ? 'eine' : numberWord(n);
    const text = `${who} ${predicates[verdict][n === 1 ? 0 : 1]}`;
    return [...(at === 0 ? [] : [at === parts.length - 1 ? ' und ' : ', ']), { text, verdict }];
  });
  const isTold = parts.length === 1 || verdicts.disputed > 0;
  return [[...list, '.'], ...(isTold ? [] : [['Keine ist umstritten.']])];
}

/** Of a single claim the verdict says it all. */
function describeWitnesses({ witnesses, claims }: Glance): string | undefined {
  if (claims < 2) return undefined;
  const number = `Es gibt ${numberWord(claims)} Behauptungen`;
  if (witnesses === 0) return `${number}.`;
  return `${number}, und ${count(witnesses, { one: 'ein Zeuge äußert', other: '{n} Zeugen äußern' })} sich dazu.`;
}

/** How many of the claims nobody else has reviewed; nothing where all are reviewed. */
export function describeDrafts({ drafts, claims }: Glance): string | undefined {
  if (drafts === 0) return undefined;
  if (drafts === claims && claims === 1) return 'Sie ist ein Entwurf, den sonst noch niemand geprüft hat.';
  const who = drafts === claims ? (claims === 2 ? 'Beide' : 'Alle') : capitalise(numberWord(drafts));
  return drafts === 1
    ? 'Eine ist ein Entwurf, den sonst noch niemand geprüft hat.'
    : `${who} sind Entwürfe, die sonst noch niemand geprüft hat.`;
}

/** Two paragraphs: who reports, and what comes of it. */
export function describeGlance(glance: Glance): readonly (readonly en.Sentence[])[] {
  const plain = (sentence: string | undefined): en.Sentence[] => (sentence === undefined ? [] : [[sentence]]);
  return [
    [...plain(describeArticles(glance)), ...plain(describeDates(glance)), ...plain(describeFamilies(glance))],
    [...plain(describeWitnesses(glance)), ...describeVerdicts(glance), ...plain(describeDrafts(glance))],
  ];
}
