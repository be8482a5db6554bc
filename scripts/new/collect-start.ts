/** Makes the order for a new file from arguments, and from answers where somebody is there to ask. */
import type { Reading } from '#markdown/read-corpus.ts';
import type { Start, StartQuote } from '#drafts/start/model.ts';
import { searchPassages } from '#drafts/start/search-passages.ts';
import { actorKinds, claimKinds, outletKinds, stances } from '#schema';
import { UsageError } from '../command.ts';
import { askChoice, askQuotes, askText, quoteOf } from './ask-for.ts';
import type { Asker } from './asker.ts';

/** Options as typed. */
export interface Typed {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly url?: string | undefined;
  readonly story?: string | undefined;
  readonly claim?: string | undefined;
  readonly source?: string | undefined;
  readonly quote?: string | undefined;
  readonly find?: string | undefined;
  readonly stance?: string | undefined;
}

/** `asker` is left out where nobody can answer; then what is missing is a mistake in the arguments. */
export async function collectStart(what: string, typed: Typed, reading: Reading, asker?: Asker): Promise<Start> {
  const text = async (option: keyof Typed, question: string) => {
    const given = typed[option]?.replaceAll(/\s+/g, ' ').trim();
    if (given) return given;
    if (asker === undefined) throw new UsageError(`--${option} is missing: ${question}`);
    return askText(asker, question);
  };
  const choice = async <Word extends string>(
    option: keyof Typed,
    question: string,
    words: readonly Word[],
    usual?: Word,
  ) => {
    const given = typed[option];
    const known = words.find((word) => word === given);
    if (known !== undefined) return known;
    if (given !== undefined) throw new UsageError(`--${option} ${given}: expected one of ${words.join(', ')}`);
    if (asker !== undefined) return askChoice(asker, question, words);
    if (usual !== undefined) return usual;
    throw new UsageError(`--${option} is missing: expected one of ${words.join(', ')}`);
  };
  const named = typed.id === undefined ? {} : { id: typed.id };
  switch (what) {
    case 'story': {
      const title = await text('title', 'What happened, as a headline without a verdict?');
      const description = typed.description ?? (asker && (await askText(asker, 'One sentence on it?', true)));
      return { ...named, what, title, ...(description && { description }) };
    }
    case 'outlet': {
      const name = await text('name', 'What is the full name of the outlet?');
      const kind = await choice('kind', 'What is it?', outletKinds, 'unknown');
      const url = typed.url ?? (asker && (await askText(asker, 'Its web address?', true)));
      return { ...named, what, name, kind, ...(url && { url }) };
    }
    case 'actor': {
      const name = await text('name', 'Which name shall the site use?');
      return { ...named, what, name, kind: await choice('kind', 'What is it?', actorKinds) };
    }
    case 'claim': {
      const stories = reading.corpus.stories.map(({ id }) => id);
      if (stories.length === 0) throw new UsageError('There is no story yet. Next: npm run new -- source');
      const story = stories.length === 1 ? (stories[0] ?? '') : '';
      const chosen = story && typed.story === undefined ? story : await choice('story', 'Which story?', stories);
      const claim = await text('claim', 'What is claimed? One statement, without a verdict.');
      const kind = await choice('kind', 'What kind of claim is it?', claimKinds, 'event');
      return { ...named, what, claim, story: chosen, kind, quotes: await collectQuotes(typed, reading, chosen, asker) };
    }
    default:
      throw new UsageError(
        `Expected one of claim, actor, outlet, story, source; found ${what === '' ? 'nothing' : what}.`,
      );
  }
}

async function collectQuotes(
  typed: Typed,
  reading: Reading,
  story: string,
  asker?: Asker,
): Promise<readonly StartQuote[]> {
  const sources = reading.corpus.sources.filter(({ meta }) => meta.story === story);
  const stance = stances.find((word) => word === (typed.stance ?? 'supports'));
  if (stance === undefined) throw new UsageError(`--stance ${typed.stance}: expected one of ${stances.join(', ')}`);
  if (typed.quote !== undefined) {
    if (typed.source === undefined) throw new UsageError('--quote needs --source: the source that holds it');
    return [{ source: typed.source, quote: typed.quote, stance }];
  }
  if (typed.find !== undefined) {
    const within = sources.filter(({ id }) => typed.source === undefined || id === typed.source);
    const [best] = searchPassages(within, typed.find, 1);
    const quote = best && quoteOf(best, within);
    if (best === undefined || quote === undefined)
      throw new UsageError(`--find: no passage holds these words: ${typed.find}`);
    return [{ source: best.source, quote, stance }];
  }
  return asker === undefined ? [] : askQuotes(asker, sources);
}
