import { functionWords } from '#data/function-words.ts';
import { speechVerbs } from '#data/reporting-verbs.ts';
import { addresses, roleNouns } from '#data/role-words.ts';
import { isCapitalised } from '#core/mentions-words.ts';
import type { Word } from '#core/mentions-words.ts';
import type { Span } from '#core/model.ts';
import { isOpener } from './parts.ts';
import type { NamePlace } from './gather.ts';

/** Longest role behind a name and before it, in words: longer ones are mostly clauses. */
const longestApposition = 16;
const longestModifier = 6;
/** An apposition names an office among its first words, or it is something else. */
const officeWithin = 8;

const isRole = (word: Word | undefined) =>
  word !== undefined && roleNouns.has(word.text.toLowerCase()) && !addresses.has(word.text.toLowerCase());
const articles: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'one',
  'who',
  'former',
  'then',
  'now',
]);

/** `…, the head of the committee,`: from the article or office to the next comma, dash, bracket or the end. */
function findApposition({ sentence: { words }, to }: NamePlace): Span | undefined {
  const first = words[to];
  if (first?.joint !== ', ' && first?.joint !== ' (') return undefined;
  if (!(articles.has(first.text) || isRole(first) || /^\p{Lu}/u.test(first.text)) || first.text === 'who')
    return undefined;
  let end = to;
  while (
    end + 1 < words.length &&
    words[end + 1]?.joint !== undefined &&
    /^[ '.]+$/.test(words[end + 1]?.joint ?? '') &&
    end - to < longestApposition
  )
    end += 1;
  while (end > to && functionWords.has(words[end]?.text ?? '')) end -= 1;
  const last = words[end];
  if (
    last === undefined ||
    end - to >= longestApposition ||
    !words.slice(to, Math.min(end + 1, to + officeWithin)).some(isRole)
  )
    return undefined;
  if (words.slice(to, end + 1).some(({ text }) => speechVerbs.has(text) && text !== 'press')) return undefined;
  return { start: first.start, end: last.end };
}

/** `Prime Minister …`, `prison spokesman …`: the words before the name back to an article, preposition or verb; the last of them is an office. */
function findModifier({ sentence: { words }, from, to, span, titledSpan }: NamePlace): Span | undefined {
  let start = from;
  while (start > 0 && from - start < longestModifier) {
    const word = words[start - 1];
    const right = words[start];
    if (
      word === undefined ||
      right === undefined ||
      right.joint !== ' ' ||
      functionWords.has(word.text.toLowerCase()) ||
      isOpener(word.text)
    )
      break;
    const isSmall = !isCapitalised(word.text);
    if (start === from && titledSpan.start === span.start && !isRole(word)) break;
    if (
      isSmall &&
      (word.text.endsWith('ing') ||
        speechVerbs.has(word.text) ||
        (isCapitalised(right.text) && !(start === from && isRole(word))))
    )
      break;
    start -= 1;
  }
  const own = words.slice(start, to).filter((word) => word.end <= span.start);
  const [first] = own;
  const last = own.at(-1);
  return first && last && own.some(isRole) ? { start: first.start, end: last.end } : undefined;
}

/** What a source says a person is, in its own words, at one place: the words before the name, and those set behind it between commas. */
export function findRoles(place: NamePlace): Span[] {
  return [findModifier(place), findApposition(place)].filter((span) => span !== undefined);
}
