/** Reads one file of content and holds its frontmatter against the schema of its kind. */
import type * as z from 'zod';
import type { Problem } from '#core/problem.ts';
import type { ContentFile } from './content-file.ts';
import { explainIssues } from './explain-issues.ts';
import { findDeepNesting } from './find-deep-nesting.ts';
import { placeOfOffsets, placeOfPath } from './places.ts';
import { problemOf, problemsOf } from './problem-of.ts';
import { readDocument } from './read-document.ts';
import { readText } from './read-text.ts';

/** Longest prose of a page, in UTF-16 units: ten times a long book chapter; rendering it takes seconds. */
export const MAX_PROSE = 500_000;
/** Problems with the fields of one file that are listed; a file that is something else entirely has thousands. */
const MAX_FIELD_PROBLEMS = 30;

/** What one file gave: `meta` only where everything fits, `file` wherever it could be decoded. */
export interface Entry<Meta> {
  readonly file?: ContentFile;
  readonly meta?: Meta;
  readonly problems: readonly Problem[];
}

/** Reads the file at `absolute`; `about` says what it is. `undefined` if there is no such file. */
export function readEntry<Meta>(
  absolute: string,
  about: Omit<ContentFile, 'document'>,
  schema: z.ZodType<Meta>,
): Entry<Meta> | undefined {
  const read = readText(absolute);
  if (read === undefined) return undefined;
  if (read.text === undefined)
    return { problems: [problemOf(about.path, read.ruleId, read.place, { reason: read.reason })] };
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
  const deep = findDeepNesting(text.slice(document.bodyStart));
  if (deep !== undefined) {
    const reason =
      'The text is nested too deeply: lists or quotations within each other, or thousands of marks such as * and [ in one paragraph; write it more simply';
    return {
      file,
      problems: [
        problemOf(about.path, 'deep-nesting', placeOfOffsets(document, document.bodyStart + deep), { reason }),
      ],
    };
  }
  const parsed = schema.safeParse(document.data);
  if (parsed.success) return { file, meta: parsed.data, problems: [] };
  const explained = explainIssues(schema, document.data, parsed.error.issues);
  const problems = explained
    .slice(0, MAX_FIELD_PROBLEMS)
    .map(({ ruleId, path, part, ...report }) =>
      problemOf(about.path, ruleId, placeOfPath(document, path, part), report),
    );
  const more = explained.length - problems.length;
  if (more === 0) return { file, problems };
  const reason = `This file has ${more} more problems of this kind; mend those above first`;
  return { file, problems: [...problems, problemOf(about.path, 'schema', undefined, { reason })] };
}
