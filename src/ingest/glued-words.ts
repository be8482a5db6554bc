/** Words that mark-up glued together, such as two links without a space between them. */
import { readable } from './characters.ts';

const boundary = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;
/** Name prefixes after which a capital stands inside a word. */
const prefixes = /(?:^|[^\p{L}])(?:Mac|Fitz|Van|Von|Des|Del|Dal|Della|Saint|Abu|Ibn|Ben)$/u;

/**
 * The line with a space where two words are certainly glued: a capital inside a word, in a run of capitalised words that
 * ends at a no-break space, as links leave them, where the first part is a word of its own in `vocabulary`.
 * Only white space is added.
 */
export function separateGlued(raw: string, vocabulary: ReadonlySet<string>): string {
  if (!raw.includes('\u00A0')) return raw;
  return raw.replaceAll(/\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=\u00A0)/gu, (run) =>
    run.replace(boundary, (_gap, offset: number) => {
      const before = run.slice(0, offset);
      return !prefixes.test(before) && vocabulary.has(before) ? ' ' : '';
    }),
  );
}

/** The words that stand by themselves in the lines; none where nothing can be glued. */
export function collectVocabulary(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const words = new Set<string>();
  if (lines.every(({ text }) => !text.includes('\u00A0'))) return words;
  for (const { text } of lines) for (const word of readable(text).match(/\p{L}+/gu) ?? []) words.add(word);
  return words;
}
