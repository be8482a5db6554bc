/** Makes the rules that look for words of a list in what editors write. */
import { findById } from '#core/find-by-id.ts';
import { findWords } from './find-words.ts';
import { listOwnWords, type OwnWords } from './own-words.ts';
import { isEnglish, readSettings } from './prose-settings.ts';
import { reportEntry } from './report.ts';
import type { CheckContext, Rule } from './rule.ts';

interface WordRule {
  readonly id: 'verdict-word' | 'claim-verdict' | 'loaded-word' | 'hedged-claim';
  readonly description: string;
  /** English; looked for only in English. What a site adds is looked for everywhere. */
  readonly words: readonly string[];
  readonly roles: readonly OwnWords['role'][];
  /** What to do about a word, as the end of a sentence. */
  readonly advice: string;
}

/** A rule that warns of each place of each word; the site may say otherwise. */
export function makeWordRule({ id, description, words, roles, advice }: WordRule): Rule {
  return {
    id,
    fatal: false,
    description,
    run: (context) => {
      const settings = readSettings(context, id);
      if (settings === undefined) return [];
      const removed = new Set(settings.set?.remove.map((word) => word.toLowerCase()));
      const added = settings.set?.add ?? [];
      const isOwn = removed.size > 0 || added.length > 0;
      const english = isOwn ? [...words.filter((word) => !removed.has(word)), ...added] : words;
      return listOwnWords(context).flatMap(({ kind, entry, role, text, placeOf }) => {
        if (!roles.includes(role)) return [];
        const list = isEnglish(context, storyOf(context, kind, entry)) ? english : added;
        return findWords(text, list).map(({ start, end }) => {
          const found = text.slice(start, end);
          const reason = `Found "${found.replaceAll(/\s+/g, ' ')}"; ${advice}`;
          return reportEntry(context, id, kind, entry, placeOf(start, end), {
            reason,
            fatal: settings.fatal,
            actual: found,
          });
        });
      });
    },
  };
}

/** The story that an entry belongs to. */
function storyOf({ corpus }: CheckContext, kind: string, entry: string): string | undefined {
  if (kind === 'story') return entry;
  return kind === 'claim' ? findById(corpus.claims, entry)?.meta.story : undefined;
}
