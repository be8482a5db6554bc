import { capitalAbbreviations, otherAbbreviations } from '#data/abbreviations.ts';
import { functionWords } from '#data/function-words.ts';
import { speechVerbs } from '#data/reporting-verbs.ts';
import { addresses, placeNouns, roleNouns } from '#data/role-words.ts';
import type { Word } from '#core/mentions-words.ts';
import { isAllCapitals, isCapitalised } from '#core/mentions-words.ts';
import type { Span } from '#core/model.ts';
import { foldName } from '#core/names/fold.ts';
import { isNobody, splitRun } from './parts.ts';
import type { KindGuess } from './parts.ts';
import { isOrdinary, isSentenceStart } from './read.ts';
import type { ReadDocument, ReadSentence, Vocabulary } from './read.ts';
import { findRuns } from './runs.ts';

/** One place where a document prints a name. */
export interface NamePlace {
  /** Index of the document. */
  readonly document: number;
  /** The name without its title, and with the capitalised words before it. */
  readonly span: Span;
  readonly titledSpan: Span;
  /** Parts of the name, folded, without articles and particles. */
  readonly tokens: readonly string[];
  readonly kind: KindGuess;
  /** A title, office or trade stands before the name. */
  readonly titled: boolean;
  /** By the form of address. */
  readonly gender: 'female' | 'male' | undefined;
  /** Offices directly before the name, folded: `president`, `minister`. */
  readonly offices: readonly string[];
  /** Signs around the name that it is, or is not, a person's. */
  readonly personSigns: number;
  readonly placeSigns: number;
  readonly hasArticle: boolean;
  readonly sentence: ReadSentence;
  /** Index of the first word of the titled name, and behind the last word, in the sentence. */
  readonly from: number;
  readonly to: number;
}

const dropped: ReadonlySet<string> = new Set(
  'al el ul ud ad as ash at az van von der den de del della di da do dos la le du ter zu and the'.split(' '),
);
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const female: ReadonlySet<string> = new Set(
  'mrs ms miss lady dame madam madame mme frau senora queen princess'.split(' '),
);
const male: ReadonlySet<string> = new Set('mr sir lord herr monsieur senor king prince'.split(' '));
const longTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['rep', 'representative'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
]);
const locatives: ReadonlySet<string> = new Set([
  'in',
  'near',
  'at',
  'outside',
  'across',
  'around',
  'into',
  'throughout',
]);

/** Folded parts of a name under which its forms are compared; of a name of particles only, all parts. */
export function tokenizeName(words: readonly string[]): string[] {
  const all = words.flatMap((word) => foldName(word).split(/[^a-z0-9]+/)).filter((word) => word !== '');
  const kept = all.filter((word, at) => !dropped.has(word) && !(at > 0 && suffixes.has(word)));
  return kept.length > 0 ? kept : all;
}

/** The place of a name with the words before it, and the signs around it; null for a name without letters. */
export function readPlace(
  document: number,
  sentence: ReadSentence,
  name: readonly Word[],
  before: readonly Word[],
  kind: KindGuess,
  isTitled: boolean,
): NamePlace | null {
  const { words } = sentence;
  const [first] = name;
  const last = name.at(-1);
  const head = before[0] ?? first;
  if (first === undefined || last === undefined || head === undefined) return null;
  const from = words.indexOf(head);
  const to = words.indexOf(last) + 1;
  const tokens = tokenizeName(name.map(({ text }) => text));
  if (tokens.length === 0) return null;
  const previous = words[from - 1];
  const [next, afterNext] = [words[to], words[to + 1]];
  const role =
    previous !== undefined &&
    /^,? $/.test(words[from]?.joint ?? '') &&
    roleNouns.has(previous.text.toLowerCase()) &&
    !isCapitalised(previous.text);
  const titles = [...(role ? [previous.text] : []), ...before.map(({ text }) => text)].map((word) =>
    word.toLowerCase(),
  );
  const signs = [
    isTitled,
    role,
    next?.joint === ', ' && /^\d{1,2}$/.test(next.text) && /^,? /.test(afterNext?.joint ?? ''),
    next?.joint === ' ' && speechVerbs.has(next.text),
    next?.joint === ', ' && next.text === 'who',
    previous !== undefined && words[from]?.joint === ' ' && /^(?:said|says|told|added)$/.test(previous.text),
  ];
  return {
    document,
    span: { start: first.start, end: last.end },
    titledSpan: { start: head.start, end: last.end },
    tokens,
    kind,
    titled: isTitled || role,
    gender: titles.some((word) => female.has(word))
      ? 'female'
      : titles.some((word) => male.has(word))
        ? 'male'
        : undefined,
    offices: titles
      .filter((word) => roleNouns.has(word) && !addresses.has(word))
      .map((word) => longTitles.get(word) ?? word),
    personSigns: signs.filter(Boolean).length,
    placeSigns:
      previous !== undefined &&
      (locatives.has(previous.text.toLowerCase()) ||
        (previous.text === 'of' && placeNouns.has(words[from - 2]?.text.toLowerCase() ?? '')))
        ? 1
        : 0,
    // `the Hall plan` says nothing of Hall; `the Herald said` does.
    hasArticle:
      /^(?:the|a|an)$/i.test(previous?.text ?? '') &&
      (next?.joint !== ' ' || functionWords.has(next.text) || speechVerbs.has(next.text)),
    sentence,
    from,
    to,
  };
}

/** A single capitalised word that only its place capitalises, or a month or direction that no title or verb of speech makes a person. */
function isNobodyHere(word: Word, { words }: ReadSentence, at: number, { capital }: Vocabulary): boolean {
  const key = word.text.toLowerCase();
  const next = words[at + 1];
  if (next?.joint.startsWith('.') === true && (capitalAbbreviations.has(key) || otherAbbreviations.has(key)))
    return true;
  const speaks = next?.joint === ' ' && speechVerbs.has(next.text);
  if (isNobody(key)) return !speaks;
  return isSentenceStart(words, at) && !capital.has(key) && !speaks && !isAllCapitals(word.text);
}

/** Longer runs of capitalised words are lists or shouting, not names. */
const longestRun = 20;

/** The names of one document, in order. Headlines are left to `matchHeadlines`: there every word has a capital. */
export function gatherNames(document: ReadDocument, index: number, vocabulary: Vocabulary): NamePlace[] {
  const places: NamePlace[] = [];
  for (const sentence of document.sentences) {
    if (sentence.setting !== 'sentence') continue;
    for (const { from, to, nickname } of findRuns(sentence.words)) {
      const words = sentence.words
        .slice(from, to)
        .filter((_, at) => nickname === undefined || from + at < nickname[0] || from + at >= nickname[1]);
      if (words.length > longestRun) continue;
      const [first] = words;
      const isOrdinaryFirst =
        first !== undefined && isSentenceStart(sentence.words, from) && isOrdinary(first.text, vocabulary);
      if (
        words.length === 1 &&
        (isOrdinaryFirst || first === undefined || isNobodyHere(first, sentence, from, vocabulary))
      )
        continue;
      const parts = splitRun(words, isOrdinaryFirst);
      const place = parts && readPlace(index, sentence, parts.name, parts.before, parts.kind, parts.titled);
      if (place) places.push(place);
    }
  }
  return places;
}
