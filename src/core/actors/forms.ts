import { isGivenName } from '#data/given-names.ts';
import { isCapitalised } from '#core/mentions-words.ts';
import type { Word } from '#core/mentions-words.ts';
import { tokenizeName } from './gather.ts';
import type { NamePlace } from './gather.ts';
import type { KindGuess } from './parts.ts';
import { isOrdinary } from './read.ts';
import type { Vocabulary } from './read.ts';
import { findStateByKey } from './states.ts';

/** All places that print one name, under the key of its folded parts. */
export interface NameForm {
  readonly key: string;
  readonly tokens: readonly string[];
  readonly kind: KindGuess;
  readonly places: readonly NamePlace[];
  readonly documents: ReadonlySet<number>;
}

function decideKind(places: readonly NamePlace[]): KindGuess {
  const count = (kind: KindGuess) => places.filter((place) => place.kind === kind).length;
  const sum = (pick: (place: NamePlace) => number) => places.reduce((total, place) => total + pick(place), 0);
  for (const kind of ['state', 'place'] as const) if (count(kind) > places.length / 2) return kind;
  // A verb of speech alone does not tell a person from an agency.
  const isSingle = places[0]?.tokens.length === 1;
  const person = sum(({ personSigns, titled }) => (isSingle && !titled ? 0 : personSigns)) + count('person');
  const article = sum(({ hasArticle, titled }) => (hasArticle && !titled ? 1 : 0));
  if (count('organisation') > 0 && count('organisation') >= count('person')) return 'organisation';
  if (count('thing') > 0) return 'thing';
  if (person > article) return 'person';
  if (article > places.length / 2) return 'organisation';
  return sum(({ placeSigns }) => placeSigns) > places.length / 3 ? 'place' : 'unknown';
}

/** Groups places by key, in the order of their first place. */
export function groupForms(places: readonly NamePlace[]): Map<string, NameForm> {
  const groups = new Map<string, NamePlace[]>();
  for (const place of places) {
    const key = place.tokens.join(' ');
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return new Map(
    [...groups].map(([key, own]) => [
      key,
      {
        key,
        tokens: own[0]?.tokens ?? [],
        kind: decideKind(own),
        places: own,
        documents: new Set(own.map(({ document }) => document)),
      },
    ]),
  );
}

/** `Hall-Vance summit`: two names joined by a hyphen are two names where each stands elsewhere without the other. */
export function splitPairs(places: readonly NamePlace[]): NamePlace[] {
  const ends = new Set(
    places
      .filter(({ from, to, sentence }) => !isHyphenPair(sentence.words.slice(from, to)))
      .map(({ tokens }) => tokens.at(-1) ?? ''),
  );
  return places.flatMap((place) => {
    const words = place.sentence.words.slice(place.from, place.to);
    if (!isHyphenPair(words) || !words.every(({ text }) => ends.has(tokenizeName([text]).join(' ')))) return [place];
    return words.map((word, at) => {
      const span = { start: word.start, end: word.end };
      const key = tokenizeName([word.text]);
      const kind = findStateByKey(key.join(' ')) ? ('state' as const) : ('unknown' as const);
      return {
        ...place,
        tokens: key,
        span,
        titledSpan: span,
        kind,
        from: place.from + at,
        to: place.from + at + 1,
        personSigns: 0,
        hasArticle: false,
      };
    });
  });
}

const isHyphenPair = (words: readonly Word[]) =>
  words.length === 2 && words[1]?.hyphen === true && isCapitalised(words[1].text);

/** The place cut to its first or last words, if these give exactly the parts. */
function cutPlace(place: NamePlace, tokens: readonly string[], side: 'head' | 'tail'): NamePlace | undefined {
  const { sentence, from, to } = place;
  for (let at = from + 1; at < to; at += 1) {
    const words = side === 'head' ? sentence.words.slice(from, at) : sentence.words.slice(at, to);
    const first = words[0];
    const last = words.at(-1);
    if (
      first === undefined ||
      last === undefined ||
      tokenizeName(words.map(({ text }) => text)).join(' ') !== tokens.join(' ')
    )
      continue;
    const span = { start: first.start, end: last.end };
    const kind = tokens.length > 1 ? ('person' as const) : ('unknown' as const);
    const titledSpan = side === 'head' ? { start: place.titledSpan.start, end: span.end } : place.titledSpan;
    return { ...place, tokens, kind, span, titledSpan, to: side === 'head' ? at : to };
  }
  return undefined;
}

/**
 * Takes words off a name where the rest is somebody's name elsewhere: a word that is no given name before a full name
 * (`Striker Ann Hall` beside `Ann Hall`), and words that the texts write small (`Hall Says` beside `Hall`).
 */
export function shortenPlaces(places: readonly NamePlace[], vocabulary: Vocabulary): NamePlace[] {
  const forms = groupForms(places);
  const surnames = new Set(
    [...forms.values()].flatMap(({ tokens, kind }) => (kind === 'person' && tokens.length > 1 ? tokens.slice(-1) : [])),
  );
  const isKnown = (tokens: readonly string[]) => {
    const [first = ''] = tokens;
    if (tokens.length === 1) return surnames.has(first) && !isGivenName(first);
    const form = forms.get(tokens.join(' '));
    if (form?.kind === 'person') return true;
    return (
      form?.kind === 'unknown' && form.places.length > 1 && !tokens.every((token) => isOrdinary(token, vocabulary))
    );
  };
  return places.map((place) => {
    const { tokens, kind } = place;
    if (kind !== 'unknown' && kind !== 'person') return place;
    for (let cut = 1; cut < tokens.length; cut += 1) {
      const head = tokens.slice(0, cut);
      const rest = tokens.slice(cut);
      const isPrefix =
        rest.length > 1
          ? !head.some((token) => token.length === 1 || isGivenName(token))
          : head.every((token) => isOrdinary(token, vocabulary) && !isGivenName(token));
      const tail = isPrefix && isKnown(rest) ? cutPlace(place, rest, 'tail') : undefined;
      if (tail) return tail;
      const start =
        rest.every((token) => isOrdinary(token, vocabulary)) && isKnown(head)
          ? cutPlace(place, head, 'head')
          : undefined;
      if (start) return start;
    }
    return place;
  });
}
