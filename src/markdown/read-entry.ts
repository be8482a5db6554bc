/** Reads one file of content and holds its frontmatter against the schema of its kind. */
import type * as z from 'zod';
import type { Problem } from '#core/problem.ts';
import type { ContentFile } from './content-file.ts';
import { explainIssues } from './explain-issues.ts';
import { placeOfOffsets, placeOfPath } from './places.ts';
import { problemOf, problemsOf } from './problem-of.ts';
import { readDocument } from './read-document.ts';
import { readText } from './read-text.ts';

/** Longest prose of a page, in UTF-16 units: ten times a long book chapter; rendering it takes seconds. */
export const MAX_PROSE = 500_000;

/** What one file gave: `meta` only where everything fits, `file` wherever it could be decoded. */
export interface Entry<Meta> {
  readonly file?: ContentFile;
  readonly meta?: Meta;
  readonly problems: readonly Problem[];
}

/** Reads the file at `absolute`; `about` says what it is. `undefined` if there is no such file. */
export async function readEntry<Meta>(
  absolute: string,
  about: Omit<ContentFile, 'document'>,
  schema: z.ZodType<Meta>,
): Promise<Entry<Meta> | undefined> {
  const read = await readText(absolute);
  if (read === undefined) return undefined;
  if (read.text === undefined)
    return { problems: [problemOf(about.path, read.ruleId, undefined, { reason: read.reason })] };
  return parseEntry(read.text, about, schema);
}

/** The same from the file's text. */
export function parseEntry<Meta>(
  text: string,
  about: Omit<ContentFile, 'document'>,
  schema: z.ZodType<Meta>,
): Entry<Meta> {
  const document = readDocument(text, about.kind === 'site');
  const file: ContentFile = { ...about, document };
  if (document.findings.length > 0) return { file, problems: problemsOf(about.path, document, document.findings) };
  if (about.kind !== 'source' && text.length - document.bodyStart > MAX_PROSE) {
    const reason = `The text below the frontmatter is longer than ${MAX_PROSE} characters; shorten it`;
    return {
      file,
      problems: [problemOf(about.path, 'file-size', placeOfOffsets(document, document.bodyStart), { reason })],
    };
  }
  const parsed = schema.safeParse(document.data);
  if (parsed.success) return { file, meta: parsed.data, problems: [] };
  const problems = explainIssues(schema, document.data, parsed.error.issues).map(({ ruleId, path, part, ...report }) =>
    problemOf(about.path, ruleId, placeOfPath(document, path, part), report),
  );
  return { file, problems };
}
