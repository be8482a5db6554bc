/**
 * Plans one new file of content. Pure: what it gives stands at a path that is free, fits the schema, and cites only words that
 * stand in their sources; otherwise it says what is wrong.
 */
import type * as z from 'zod';
import { contentKinds, idSegmentPattern, reservedIds } from '#schema';
import type { Reading } from '#markdown/read-corpus.ts';
import { contentPath } from '#markdown/content-file.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { toSegment } from '#core/segment.ts';
import { chooseId } from '#drafts/choose-id.ts';
import { listTaken } from '#drafts/list-taken.ts';
import { writeEntry, type FieldMap } from '#drafts/write-entry.ts';
import { citeQuotes } from './cite-quotes.ts';
import type { Start, Started } from './model.ts';

export function planStart(reading: Reading, start: Start): Started {
  const folder = start.what === 'claim' ? `${start.story}/` : '';
  const id = nameStart(reading, start, folder);
  if ('refused' in id) return id;
  const fields = fieldsOf(reading, start);
  if ('refused' in fields) return { refused: String(fields['refused']) };
  const text = `${writeEntry(fields, '').trimEnd()}\n`;
  const { folder: kindFolder } = contentKinds[start.what];
  const schema: z.ZodType = contentKinds[start.what].schema;
  const path = contentPath(kindFolder, folder + id.id);
  const { problems } = parseEntry(text, { path, kind: start.what, id: folder + id.id }, schema);
  const [problem] = problems;
  if (problem !== undefined) return { refused: problem.reason };
  const twin = findTwin(reading, start, folder);
  return { path, text, ...(twin !== undefined && { twin: contentPath(kindFolder, twin) }) };
}

const wordsOf = (start: Start): string =>
  'claim' in start ? start.claim : 'title' in start ? start.title : start.name;

/** An entry of the same kind, and for a claim of the same story, that says the same. */
function findTwin({ corpus }: Reading, start: Start, folder: string): string | undefined {
  const entries = {
    story: () => corpus.stories.map(({ id, meta }) => ({ id, words: meta.title })),
    outlet: () => corpus.outlets.map(({ id, meta }) => ({ id, words: meta.name })),
    actor: () => corpus.actors.map(({ id, meta }) => ({ id, words: meta.name })),
    claim: () => corpus.claims.map(({ id, meta }) => ({ id, words: meta.claim })),
  };
  const plain = (words: string) => words.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const own = plain(wordsOf(start));
  return entries[start.what]().find(({ id, words }) => id.startsWith(folder) && plain(words) === own)?.id;
}

/** The id that was asked for, if it may be used, or the first that the words make. */
function nameStart(
  reading: Reading,
  start: Start,
  folder: string,
): { readonly id: string } | { readonly refused: string } {
  const { folder: kindFolder } = contentKinds[start.what];
  const taken = listTaken(reading);
  const isTaken = (id: string) => taken.has(contentPath(kindFolder, folder + id).toLowerCase());
  if (start.id !== undefined) {
    if (!idSegmentPattern.test(start.id) || reservedIds.includes(start.id))
      return { refused: `"${start.id}" is no id; expected lower-case ASCII letters and digits, joined by hyphens` };
    if (!isTaken(start.id)) return { id: start.id };
    return {
      refused: `${contentPath(kindFolder, folder + start.id)} is there already; choose another id, or edit that file`,
    };
  }
  const words = wordsOf(start);
  const id = toSegment(words) === '' ? undefined : chooseId([words, `${words} 2`, `${words} 3`], isTaken);
  return id === undefined ? { refused: 'No free id can be made from these words; choose one: --id' } : { id };
}

function fieldsOf(reading: Reading, start: Start): FieldMap | { readonly refused: string } {
  const { stories } = reading.corpus;
  switch (start.what) {
    case 'story':
      return { title: start.title, description: start.description };
    case 'outlet':
      return { name: start.name, kind: start.kind, url: start.url };
    case 'actor':
      return { name: start.name, kind: start.kind };
    case 'claim': {
      const { claim, story, kind } = start;
      if (!stories.some(({ id }) => id === story))
        return {
          refused: `There is no story ${story}; expected ${stories.map(({ id }) => id).join(', ') || 'none yet'}`,
        };
      const evidence = citeQuotes(reading, story, start.quotes);
      return 'refused' in evidence ? evidence : { claim, story, kind, status: 'draft', evidence: evidence.items };
    }
  }
}
