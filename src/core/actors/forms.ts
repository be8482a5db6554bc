import { isGivenName } from '#data/given-names.ts';
import { isCapitalised } from '#core/mentions-words.ts';
import type { Word } from '#core/mentions-words.ts';
import { tokenizeName } from './gather.ts';
import type { NamePlace } from './gather.ts';
import type { KindGuess } from './parts.ts';
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
  const person = sum(({ personSigns }) => personSigns) + count('person');
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

/**
 * Takes words off the head of a name where the rest is somebody's full name elsewhere: `Striker Ann Hall` beside `Ann Hall`.
 * A given name stays: `Mary Ann Hall` may be another person.
 */
export function shortenPlaces(places: readonly NamePlace[]): NamePlace[] {
  const forms = groupForms(places);
  const isKnown = (tokens: readonly string[]) => forms.get(tokens.join(' '))?.kind === 'person';
  return places.map((place) => {
    const { tokens, kind, sentence, from, to } = place;
    const [first = ''] = tokens;
    if ((kind !== 'unknown' && kind !== 'person') || tokens.length < 3 || first.length === 1 || isGivenName(first))
      return place;
    for (let cut = 1; cut < tokens.length - 1; cut += 1) {
      const rest = tokens.slice(cut);
      if (!isKnown(rest)) continue;
      for (let at = to - 1; at > from; at -= 1) {
        const words = sentence.words.slice(at, to);
        const start = words[0]?.start ?? 0;
        if (tokenizeName(words.map(({ text }) => text)).join(' ') === rest.join(' '))
          return { ...place, tokens: rest, kind: 'person', span: { start, end: place.span.end } };
      }
    }
    return place;
  });
}
