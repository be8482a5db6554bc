/**
 * Rules that the reader itself holds (`#markdown/read-corpus.ts`): what breaks them cannot be read into the corpus, so they
 * have no code of their own here.
 */
import type { Rule } from './rule.ts';

const descriptions: Readonly<Record<string, string>> = {
  'file-name': 'Every file of content lies where its kind belongs and has an id as its name.',
  'id-collision': 'No two files have names that differ only by case.',
  'file-encoding': 'Every file is UTF-8.',
  'file-size': 'No file, and no frontmatter, is larger than articles are.',
  'deep-nesting': 'No text nests lists, quotations or marks more deeply than people read.',
  'merge-conflict': 'No file holds the marks of an unfinished merge.',
  frontmatter: 'Every file starts with frontmatter between two lines of three hyphens.',
  'frontmatter-yaml': 'The frontmatter is YAML, each key stands once.',
  schema: 'Every field holds what it should, and none that is needed is missing.',
  'unknown-key': 'There are no fields but those that the schema knows.',
  'source-markdown': 'A source holds only paragraphs, headings and captions.',
};

export const readingRules: readonly Rule[] = Object.entries(descriptions).map(([id, description]) => ({
  id,
  fatal: true,
  description,
  run: ({ reading }) => reading.problems.filter(({ ruleId }) => ruleId === id),
}));
