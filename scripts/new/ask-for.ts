/** Asks for what a new file needs. Everything already known from arguments is not asked again. */
import { searchPassages, type FoundPassage } from '#drafts/start/search-passages.ts';
import { findUniqueQuote } from '#drafts/unique-quote.ts';
import type { StartQuote } from '#drafts/start/model.ts';
import type { Source } from '#core/model.ts';
import { sliceSpan } from '#core/text.ts';
import { stances } from '#schema';
import type { Asker } from './asker.ts';

/** Whoever ends the input, by Ctrl+D, stops the command; nothing is written. */
export class Stopped extends Error {}

export async function askText(asker: Asker, question: string, optional = false): Promise<string> {
  for (;;) {
    const answer = await asker.ask(optional ? `${question} (or Enter for none)` : question);
    if (answer === undefined) throw new Stopped();
    if (answer !== '' || optional) return answer.replaceAll(/\s+/g, ' ');
    asker.say('Something is needed here. Ctrl+D stops, and writes nothing.');
  }
}

/** One of several words, by its number or by itself; Enter takes the first. */
export async function askChoice<Word extends string>(
  asker: Asker,
  question: string,
  words: readonly Word[],
): Promise<Word> {
  const list = words.map((word, index) => `${index + 1} ${word}`).join(', ');
  for (;;) {
    const answer = await askText(asker, `${question} ${list}`, true);
    const chosen = answer === '' ? words[0] : (words.find((word) => word === answer) ?? words[Number(answer) - 1]);
    if (chosen !== undefined) return chosen;
    asker.say(`Expected a number from 1 to ${words.length}.`);
  }
}

/** Passages to cite: words are typed, sentences that hold them are listed, a number takes one; Enter ends. */
export async function askQuotes(asker: Asker, sources: readonly Source[]): Promise<readonly StartQuote[]> {
  const quotes: StartQuote[] = [];
  let found: readonly FoundPassage[] = [];
  asker.say('Now the evidence. Type words of a passage; the sentences that hold them are listed.');
  for (;;) {
    const answer = await askText(asker, found.length > 0 ? 'A number takes a passage. Or other words' : 'Words', true);
    if (answer === '') return quotes;
    const taken = /^\d{1,2}$/.test(answer) ? found[Number(answer) - 1] : undefined;
    if (taken === undefined) {
      found = searchPassages(sources, answer);
      asker.say(found.length === 0 ? 'Nothing like it in the sources of this story.' : listFound(found, sources));
      continue;
    }
    const quote = quoteOf(taken, sources);
    found = [];
    if (quote === undefined) {
      asker.say('These words stand more than once there and cannot be told apart; copy more of them by hand.');
      continue;
    }
    asker.say(`${taken.source}: ${quote}`);
    quotes.push({ source: taken.source, quote, stance: await askChoice(asker, 'It', stances) });
  }
}

/** The verbatim words of a passage, with as many more as make them stand once. */
export function quoteOf({ source: id, span }: FoundPassage, sources: readonly Source[]): string | undefined {
  const source = sources.find((each) => each.id === id);
  const unique = source && findUniqueQuote(source, span);
  return source && unique && sliceSpan(source.text, unique);
}

function listFound(found: readonly FoundPassage[], sources: readonly Source[]): string {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return found
    .map(({ source, span }, index) => `  ${index + 1} ${source}\n    ${sliceSpan(texts.get(source) ?? '', span)}`)
    .join('\n');
}
