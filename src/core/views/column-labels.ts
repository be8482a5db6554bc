/** Names of the table's columns: short, each different, and never cut in the middle of a phrase where that can be helped. */
import type { StoryCoverage } from '#core/coverage.ts';
import type { Source } from '#core/model.ts';

/** What ends a label that was cut by the program. */
const cut = '…';

/** About two lines of a column 10 rem wide. */
const longestLabel = 36;
/** Below this a phrase names nothing: 'Police', 'Two men'. */
const shortestLabel = 12;

/** English words that begin a part of a headline that can be left out; 'of' and 'and' hold together what they join. */
const detachable = new Set(
  'about after against ahead amid among as at before behind but by despite during for from in into near on over since that through to under until when while with without'.split(
    ' ',
  ),
);

/** The beginnings of a title that end before a detachable part or at a colon or dash, longest first. */
function listPhrases(title: string): string[] {
  const words = title.split(' ');
  return words
    .flatMap((word, at) => {
      const before = words.slice(0, at);
      const isDash = /^[–—-]$/.test(word);
      const closes = isDash || /[:;–—]$/.test(before.at(-1) ?? '') || detachable.has(word.toLowerCase());
      return closes ? [before.join(' ').replace(/[:;,–—]$/, '')] : [];
    })
    .filter((phrase) => phrase.length >= shortestLabel)
    .toReversed();
}

/**
 * A label for each source, in their order: its own, except where that was cut from the title: then the longest
 * phrase of the title that fits, unless another column has it.
 */
export function chooseColumnLabels(sources: readonly Pick<Source, 'meta'>[]): string[] {
  const taken = new Set(sources.map(({ meta }) => meta.label));
  return sources.map(({ meta: { label, title } }) => {
    if (!label.endsWith(cut)) return label;
    const phrase = [title, ...listPhrases(title)].find(({ length }) => length <= longestLabel);
    if (phrase === undefined || taken.has(phrase)) return label;
    taken.add(phrase);
    return phrase;
  });
}

const known = new WeakMap<StoryCoverage, ReadonlyMap<string, string>>();

/** The labels of a story's columns, by source id. */
export function labelColumns(story: StoryCoverage): ReadonlyMap<string, string> {
  const before = known.get(story);
  if (before !== undefined) return before;
  const labels = chooseColumnLabels(story.sources);
  const byId = new Map(story.sources.map(({ id, meta }, at) => [id, labels[at] ?? meta.label]));
  known.set(story, byId);
  return byId;
}
