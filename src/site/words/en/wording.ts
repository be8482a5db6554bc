/** Words of the page on shared wording. */
import type { PassageView } from '#core/views/passage-view.ts';
import type { Patchwork, WordingFamily, WordingPair, WordingView } from '#core/views/wording-view.ts';
import { percent } from './machine.ts';
import { capitalise, countOf, joinWords, numberWord } from './numbers.ts';

export const wordingWords = {
  title: 'Shared wording',
  pairs: 'Who shares how much with whom',
  articles: 'Articles',
  words: 'Words in common',
  shares: 'Part of each text',
  passages: 'Passages',
  families: 'The families that follow',
  familiesNone: 'No two articles share enough, or credit the same agency, to stand in one family.',
  familiesAlone: 'In no family:',
  sharesWording: 'shares wording',
  with: 'with',
  patchworks: 'Patchworks',
  passageList: 'The passages, side by side',
  passageKey: 'Underlined: words that differ. A caret (‸): the other article has words here.',
  /** Before and after the places. */
  passageAlso: ['The same passage stands in ', '.'],
  quotations: 'Quotations that several articles print',
  quotationsNote:
    'The same words of a third person are no sign that one article took from another, so they are kept apart and make no family.',
  and: 'and',
} as const;

/** What the page found, for the head of the page. */
export function describeWording({ articles, sharing, longest, pairs, morePairs, quotations }: WordingView): string[] {
  if (articles < 2) {
    return [articles === 0 ? 'There is no article here yet.' : 'There is only one article, so nothing can be shared.'];
  }
  if (sharing === 0) {
    const quoted = quotations.length === 0 ? '' : ' Some print the same quotations.';
    return [
      `No two of the ${numberWord(articles)} articles have a passage in common, beyond names and stock phrases.${quoted}`,
    ];
  }
  const all = pairs.length + morePairs;
  const who =
    sharing === articles
      ? articles === 2
        ? 'The two articles share wording with each other'
        : `All ${numberWord(articles)} articles share wording with at least one other`
      : `${capitalise(numberWord(sharing))} of the ${numberWord(articles)} articles share wording with another`;
  const linked = all === 1 || articles === 2 ? '' : `, in ${numberWord(all)} pairs`;
  return [
    `${who}${linked}. The longest passage has ${countOf(longest, 'word')} in common.`,
    'The texts do not show who took from whom, or whether both had the words from a third.',
  ];
}

/** In the order in which the pair is named. */
export function describeShares({ shareOfA, shareOfB }: Pick<WordingPair, 'shareOfA' | 'shareOfB'>): string {
  const [first, second] = [percent(shareOfA), percent(shareOfB)];
  return first === second ? `${first} of each` : `${first.replace(/ per cent$/, '')} and ${second}`;
}

/** How many articles of a family credit an agency: 'both credit Wire', 'one of them credits Wire'. */
export function describeCredit(agency: string, count: number, size: number): string {
  if (count === size) return `${size === 2 ? 'both' : 'all'} credit ${agency}`;
  return `${numberWord(count)} of them ${count === 1 ? 'credits' : 'credit'} ${agency}`;
}

/** Why the articles of a family stand together; their names stand before it. */
export function describeFamily({ sources, agencies, strongest }: WordingFamily): string {
  const size = sources.length;
  const credits = agencies.map(({ agency, count }) => describeCredit(agency.label, count, size));
  if (strongest === undefined) return `${capitalise(joinWords(credits))}.`;
  const most = Math.max(strongest.shareOfA, strongest.shareOfB);
  const who = size === 2 ? 'They' : `${strongest.a.label} and ${strongest.b.label}`;
  const shared = `${who} share ${countOf(strongest.words, 'word')}, ${percent(most)} of the shorter text`;
  return `${[shared, ...credits].join('; ')}.`;
}

/** `shares wording with A and B (52 words) and with C (15 words)`, without the links. */
export function describePatchworkNote({ with: parts }: Pick<Patchwork, 'with'>): string {
  return parts.length === 2
    ? 'It may be put together from both, or both may have words from it.'
    : 'It may be put together from all of these, or they may have words from it.';
}

export function describeKind({ kind, verbatim, words }: PassageView): string {
  const count = countOf(words, 'word');
  if (kind === 'sharedQuotation') return verbatim ? `${count}, printed alike` : `${count} in common`;
  return verbatim ? `${count}, word for word` : `${count} in common, some changed`;
}
