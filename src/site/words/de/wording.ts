/** Words of the page on shared wording. */
import type { PassageView } from '#core/views/passage-view.ts';
import type { Patchwork, WordingFamily, WordingPair, WordingView } from '#core/views/wording-view.ts';
import { percent, wordCount } from './machine.ts';
import { capitalise, count, joinWords, numberWord } from './numbers.ts';

export const wordingWords = {
  title: 'Gleicher Wortlaut',
  pairs: 'Wer mit wem wie viel gemeinsam hat',
  articles: 'Artikel',
  words: 'Gemeinsame Wörter',
  shares: 'Anteil am jeweiligen Text',
  passages: 'Passagen',
  families: 'Die Gruppen, die sich daraus ergeben',
  familiesNone:
    'Keine zwei Artikel haben genug gemeinsam oder berufen sich auf dieselbe Agentur, um eine Gruppe zu bilden.',
  familiesAlone: 'In keiner Gruppe:',
  sharesWording: 'hat Wortlaut gemeinsam',
  with: 'mit',
  patchworks: 'Zusammengesetzte Texte',
  passageList: 'Die Passagen nebeneinander',
  passageKey: 'Unterstrichen: Wörter, die abweichen. Ein Zeichen (‸): Der andere Artikel hat hier Wörter.',
  /** Before and after the places. */
  passageAlso: ['Dieselbe Passage steht in ', '.'],
  quotations: 'Zitate, die mehrere Artikel drucken',
  quotationsNote:
    'Dieselben Worte eines Dritten zeigen nicht, dass ein Artikel vom anderen übernommen hat; deshalb stehen sie für sich und bilden keine Gruppe.',
  and: 'und',
} as const;

/** What the page found, for the head of the page. */
export function describeWording({ articles, sharing, longest, pairs, morePairs, quotations }: WordingView): string[] {
  if (articles === 0) return ['Hier gibt es noch keinen Artikel.'];
  if (articles === 1) return ['Es gibt nur einen Artikel; gemeinsam kann nichts sein.'];
  if (sharing === 0) {
    const quoted = quotations.length === 0 ? '' : ' Einige drucken dieselben Zitate.';
    return [
      `Von den ${numberWord(articles)} Artikeln haben keine zwei eine Passage gemeinsam, von Namen und festen Wendungen abgesehen.${quoted}`,
    ];
  }
  const all = pairs.length + morePairs;
  const who =
    sharing === articles
      ? articles === 2
        ? 'Die beiden Artikel haben Wortlaut miteinander gemeinsam'
        : `Alle ${numberWord(articles)} Artikel haben mit mindestens einem anderen Wortlaut gemeinsam`
      : `${capitalise(numberWord(sharing))} der ${numberWord(articles)} Artikel haben mit einem anderen Wortlaut gemeinsam`;
  const linked = all === 1 || articles === 2 ? '' : `, in ${numberWord(all)} Paaren`;
  return [
    `${who}${linked}. Die längste gemeinsame Passage hat ${wordCount(longest)}.`,
    'Die Texte zeigen nicht, wer von wem übernommen hat oder ob beide die Worte von einem Dritten haben.',
  ];
}

/** In the order in which the pair is named. */
export function describeShares({ shareOfA, shareOfB }: Pick<WordingPair, 'shareOfA' | 'shareOfB'>): string {
  const [first, second] = [percent(shareOfA), percent(shareOfB)];
  return first === second ? `je ${first}` : `${first.replace(/ Prozent$/, '')} und ${second}`;
}

/** How many articles of a family rest on an agency. */
export function describeCredit(agency: string, n: number, size: number): string {
  if (n === size) return `${size === 2 ? 'beide' : 'alle'} berufen sich auf ${agency}`;
  return `${count(n, { one: 'einer davon beruft', other: '{n} davon berufen' })} sich auf ${agency}`;
}

/** Why the articles of a family stand together; their names stand before it. */
export function describeFamily({ sources, agencies, strongest }: WordingFamily): string {
  const size = sources.length;
  const credits = agencies.map(({ agency, count: n }) => describeCredit(agency.label, n, size));
  if (strongest === undefined) return `${capitalise(joinWords(credits))}.`;
  const most = Math.max(strongest.shareOfA, strongest.shareOfB);
  const who = size === 2 ? 'Sie' : `${strongest.a.label} und ${strongest.b.label}`;
  const shared = `${who} haben ${wordCount(strongest.words)} gemeinsam, ${percent(most)} des kürzeren Textes`;
  return `${[shared, ...credits].join('; ')}.`;
}

export function describePatchworkNote({ with: parts }: Pick<Patchwork, 'with'>): string {
  return parts.length === 2
    ? 'Er kann aus beiden zusammengesetzt sein, oder beide haben Worte aus ihm.'
    : 'Er kann aus allen diesen zusammengesetzt sein, oder sie haben Worte aus ihm.';
}

export function describeKind({ kind, verbatim, words }: PassageView): string {
  const many = wordCount(words);
  if (kind === 'sharedQuotation') return verbatim ? `${many}, gleich gedruckt` : `${many} gemeinsam`;
  return verbatim ? `${many}, wortgleich` : `${many} gemeinsam, einiges geändert`;
}
