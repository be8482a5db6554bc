import { isCapitalised } from '#core/mentions-words.ts';
import { readPlace, tokenizeName } from './gather.ts';
import type { NamePlace } from './gather.ts';
import type { KindGuess } from './parts.ts';
import type { ReadDocument } from './read.ts';

/** In words. */
const longestHeadlineName = 6;

/** Names that are known from sentences, found in the headlines of a document: longest first. */
export function matchHeadlines(
  document: ReadDocument,
  index: number,
  known: ReadonlyMap<string, KindGuess>,
): NamePlace[] {
  const places: NamePlace[] = [];
  for (const sentence of document.sentences) {
    if (sentence.setting === 'sentence') continue;
    const { words } = sentence;
    for (let at = 0; at < words.length; at += 1) {
      if (!isCapitalised(words[at]?.text ?? '')) continue;
      for (let length = Math.min(longestHeadlineName, words.length - at); length > 0; length -= 1) {
        const own = words.slice(at, at + length);
        if (!isCapitalised(own.at(-1)?.text ?? '')) continue;
        if (own.slice(1).some(({ joint }) => joint !== ' ' && joint !== "'")) continue;
        const kind = known.get(tokenizeName(own.map(({ text }) => text)).join(' '));
        const place = kind && readPlace(index, sentence, own, [], kind, false);
        if (!place) continue;
        places.push(place);
        at += length - 1;
        break;
      }
    }
  }
  return places;
}
