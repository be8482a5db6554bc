/** Names that stand in the same place of two sentences, and what is done to the verbs they share. */
import type { Span } from '#core/model.ts';
import type { ComparedPart } from '#core/parallels/compare-parts.ts';
import { isNegation } from '#core/parallels/negation.ts';
import type { Profile, ProfileWord } from '#core/parallels/profile.ts';
import { compareWords, type WordPair } from '#core/parallels/similar-words.ts';

/** Likeness of two words that may be spellings of one name. */
const sameName = 0.7;

/**
 * Names of both sentences: equal where a word of them is alike, different where neither stands in the other sentence
 * and the words of content beside them are the same on one side. Spans count from the start of each sentence.
 * @param paired their words of content as `pairWords` gives them
 */
export function compareNames(a: Profile, b: Profile, paired: readonly WordPair[]): ComparedPart[] {
  const pairs = new Map(paired.map(({ a: i, b: j }) => [i, j]));
  const alike = (x: readonly ProfileWord[], y: readonly ProfileWord[]) =>
    x.some((one) => y.some((other) => compareWords(one, other) >= sameName));
  return a.names.flatMap((group): ComparedPart[] => {
    const equal = b.names.find((other) => alike(group, other));
    if (equal !== undefined) return [{ kind: 'name', comparison: 'equal', a: spanOf(group), b: spanOf(equal) }];
    if (alike(group, b.content)) return [];
    const place = placeOf(group, a);
    const instead = b.names.find((other) => {
      const there = placeOf(other, b);
      if (alike(other, a.content) || place.grammar !== there.grammar) return false;
      return pairs.get(place.before) === there.before || pairs.get(place.after) === there.after;
    });
    return instead === undefined
      ? []
      : [{ kind: 'name', comparison: 'different', a: spanOf(group), b: spanOf(instead) }];
  });
}

interface NamePlace {
  /** Places of the words of content next to the group; -1 or the end where there is none. */
  readonly before: number;
  readonly after: number;
  /** The word of grammar right before it, or none: 'in Norland' and 'over Easter' say different things. */
  readonly grammar: string | null;
}

function placeOf(group: readonly ProfileWord[], { words, content }: Profile): NamePlace {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return { before: -1, after: content.length, grammar: null };
  const neighbour = words[words.indexOf(first) - 1];
  return {
    before: content.indexOf(first) - 1,
    after: content.indexOf(last) + 1,
    grammar: neighbour?.kind === 'function' ? neighbour.norm : null,
  };
}

type Force = 'plain' | 'planned' | 'able' | 'possible' | 'needed';

const modals: ReadonlyMap<string, Force> = new Map([
  ['will', 'planned'],
  ['shall', 'planned'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['can', 'able'],
  ['could', 'able'],
  ['must', 'needed'],
  ['should', 'needed'],
]);
/** Likeness of two forms of one stem. */
const sameStem = 0.95;
/** Words from a negation or a modal verb to the word it belongs to: 'will not be closed', 'may have been hurt'. */
const reach = 4;

/** What a negation or a modal verb says of a word. */
interface Governed {
  readonly negation: ProfileWord | null;
  readonly modal: ProfileWord | null;
  readonly force: Force;
}

/** Of each word of content that is first after a negation or a modal verb, what stands before it. */
export type GovernedWords = ReadonlyMap<ProfileWord, Governed>;

/** A sentence, with its words as `readGoverned` gives them. */
interface GovernedSentence {
  readonly profile: Profile;
  readonly governed: GovernedWords;
}

/**
 * Differences at words that both sentences have: denied in one only; possible or needed in one and not so in the other.
 * 'Will' against a plain verb is none, for one report may be older.
 * @param paired as for `compareNames`
 */
export function compareVerbs(a: GovernedSentence, b: GovernedSentence, paired: readonly WordPair[]): ComparedPart[] {
  if (a.governed.size === 0 && b.governed.size === 0) return [];
  return paired.flatMap(({ a: i, b: j, likeness }): ComparedPart[] => {
    const x = a.profile.content[i];
    const y = b.profile.content[j];
    if (likeness < sameStem || x === undefined || y === undefined || x.kind === 'name' || x.kind === 'time') return [];
    const forA = a.governed.get(x) ?? plain;
    const forB = b.governed.get(y) ?? plain;
    const different = (kind: 'negation' | 'modality', one: ProfileWord | null, other: ProfileWord | null) => ({
      kind,
      comparison: 'different' as const,
      a: (one ?? x).span,
      b: (other ?? y).span,
    });
    return [
      ...((forA.negation === null) === (forB.negation === null)
        ? []
        : [different('negation', forA.negation, forB.negation)]),
      ...(differInForce(forA.force, forB.force) ? [different('modality', forA.modal, forB.modal)] : []),
    ];
  });
}

const plain: Governed = { negation: null, modal: null, force: 'plain' };

/** 'Could' may be a past 'can' or a 'might': it contradicts neither, nor a plain verb. */
function differInForce(a: Force, b: Force): boolean {
  return a !== b && a !== 'able' && b !== 'able' && [a, b].some((force) => force === 'possible' || force === 'needed');
}

/** The words of a sentence that a negation or a modal verb governs. */
export function readGoverned({ words }: Profile): GovernedWords {
  const found = new Map<ProfileWord, Governed>();
  words.forEach((word, at) => {
    const force = word.text === 'May' && at > 0 ? undefined : modals.get(word.norm);
    const negates = isNegation(word.norm);
    if (force === undefined && !negates) return;
    const target = words
      .slice(at + 1, at + 1 + reach)
      .find(({ kind, norm }) => kind !== 'function' && !modals.has(norm) && !isNegation(norm));
    if (target === undefined) return;
    const known = found.get(target) ?? plain;
    found.set(target, {
      negation: negates ? word : known.negation,
      modal: force === undefined ? known.modal : word,
      force: force ?? known.force,
    });
  });
  return found;
}

/** From the first word's start to the last one's end. */
function spanOf(group: readonly ProfileWord[]): Span {
  return { start: group[0]?.span.start ?? 0, end: group.at(-1)?.span.end ?? 0 };
}
