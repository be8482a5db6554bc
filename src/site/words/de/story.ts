/** Words of story pages and of the home page. */
import type { ArticleLine } from '#core/views/story-view.ts';
import type { VerdictRef } from '#core/views/refs.ts';
import { capitalise, count, numberWord } from './numbers.ts';
import { describePublished } from './source.ts';

export const storyWords = {
  kicker: 'Faktencheck',
  figures: 'Behauptungen nach Urteil',
  digest: 'In Kürze',
  agreed: 'Einig',
  agreedNone: 'Noch wird keine Behauptung von zwei unabhängigen Zeugen gestützt.',
  disputed: 'Umstritten',
  disputedNone: 'Kein Zeuge widerspricht dem, was ein anderer sagt.',
  quoted: 'Unterschiedlich zitiert',
  quotedNone: 'Die Redaktion hat keinen Unterschied bei Sprecher oder Wortlaut festgehalten.',
  findings: 'Wo die Berichte auseinandergehen',
  findingsNone: 'Die Redaktion hat noch keinen Unterschied zwischen den Berichten festgehalten.',
  table: 'Behauptung für Behauptung',
  about: 'Zu diesem Thema',
  articles: 'Die Artikel',
  emptySite: 'Hier gibt es noch kein Thema.',
  emptySiteHelp:
    'Legen Sie Artikel in den Ordner seeds und bauen Sie die Website neu: Aus jedem wird eine Seite, aus jedem Thema eine Tabelle.',
  stories: 'Themen',
  and: 'und',
  from: 'aus',
} as const;

/** Under the figure of a verdict. */
export const figureWords: Readonly<Record<VerdictRef['sign'], string>> = {
  corroborated: 'mehrfach bezeugt',
  'one witness': 'mit nur einem Zeugen',
  disputed: 'umstritten',
  'sources differ': 'unterschiedlich berichtet',
  contradicted: 'bestritten',
  qualified: 'eingeschränkt',
  overridden: 'mit Urteil der Redaktion',
  'no evidence': 'ohne Beleg',
};

export function describeMore(n: number): string {
  return capitalise(count(n, { one: 'eine weitere Stelle', other: '{n} weitere' }));
}

export function describeUnlisted(n: number): string {
  return n === 1
    ? 'Eine weitere Stelle steht auf der Seite ihrer Behauptung.'
    : `${capitalise(numberWord(n))} weitere stehen auf den Seiten ihrer Behauptungen.`;
}

const articleForms = { none: 'kein Artikel', one: 'ein Artikel', other: '{n} Artikel' };
const claimForms = { none: 'keine Behauptung', one: 'eine Behauptung', other: '{n} Behauptungen' };

/** The one sentence that every reader reads: articles, witnesses, claims. */
export function describeScale({
  articles,
  claims,
  witnesses,
}: {
  readonly articles: number;
  readonly claims: number;
  readonly witnesses: number;
}): string {
  if (articles === 0 || claims === 0 || witnesses === 0) return '';
  const start = capitalise(count(articles, { one: 'hinter einem Artikel', other: 'hinter {n} Artikeln' }));
  const stand = count(witnesses, { one: 'steht ein Zeuge', other: 'stehen {n} Zeugen' });
  return `${start} ${stand} für ${claims === 1 ? 'eine Behauptung' : count(claims, claimForms)}.`;
}

/** Under a headline that is only borrowed from an article. */
export function describeBorrowedTitle(label: string): string {
  return `Dies ist die Überschrift eines Artikels (${label}). Das Thema hat noch keinen eigenen Titel.`;
}

/** What stands under a headline in the list of articles. */
export function describeArticle(line: ArticleLine): string {
  const outlet = line.outlet?.label ?? 'Erscheinungsort unbekannt';
  const cited =
    line.claims === 0
      ? 'noch nicht zitiert'
      : count(line.claims, { one: 'in einer Behauptung zitiert', other: 'in {n} Behauptungen zitiert' });
  const gaps = line.complete === 'cut' || line.complete === 'gaps' ? ['Text unvollständig'] : [];
  return [outlet, describePublished(line.published) ?? 'Datum unbekannt', ...gaps, cited].join(' · ');
}

export function storySummary(articles: number, claims: number): string {
  return `${count(articles, articleForms)}, ${count(claims, claimForms)}`;
}
